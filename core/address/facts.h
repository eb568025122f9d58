// SPDX-License-Identifier: Apache-2.0
// What DNS says of the addresses that mail leaves from, before anybody judges: what they are called, and whose they
// are. Findings are made of these facts.
#pragma once

#include "core/dns/answers.h"
#include "core/hostnames/ptrowner.h"
#include "core/setup.h"

#include <string>
#include <vector>

namespace address
{

/// Whose an address is, by its names and by the servers of its reverse zone.
struct Holder {
    std::string id; // of hostnames::PtrOwner; empty: not known
    std::string name;
};

struct SenderFacts {
    ip::Address address; // unmapped
    dns::Asked ptr;
    std::vector<dns::Name> names = {}; // as many as are read
    Holder holder = {};
};

struct Facts {
    bool pending = false; // more may come
    MailRoute route = MailRoute::OwnServer;
    dns::Name domain;
    std::vector<SenderFacts> senders; // where mail leaves from a server of one's own
};

/// Looks at each sender's address, IPv4 and IPv6 on their own.
Facts look(const Setup &setup, const std::vector<hostnames::PtrOwner> &owners, const dns::Answers &dns);

} // namespace address
