// SPDX-License-Identifier: Apache-2.0
// One list asked about one subject, and auditioned at the same time: a list is believed only after its own test entries
// answered right through the same resolver in the same run (RFC 5782 §5). A refusal, a silent list, a lapsed zone that
// lists everything or a resolver that swallows refusals must never look like a listing, nor like "not listed".
#pragma once

#include "outcome.h"

#include "core/dns/answers.h"

#include <optional>
#include <string>

namespace blocklists
{

/// How a list is asked where that is not the usual way.
struct Server {
    std::string address;    // as Question::server; empty: the resolver
    bool recursion = false; // it is a resolver itself, not one of the list's own servers
    bool operator==(const Server &) const = default;
};
struct Path {
    std::string key; // of a list that wants one; a secret
    Server server;
};

/// The name to ask for: the subject reversed, or as it is, in front of the zone (RFC 5782 §2.1, §2.4, §3).
std::optional<dns::Name> queryName(const Subject &subject, const std::string &zone);

/// The list's test entry of the subject's kind that must be listed, or that must not (RFC 5782 §5).
Subject testSubject(const List &list, const Subject &subject, bool listed);

Outcome look(const List &list, const Subject &subject, const dns::Answers &dns, const Path &path = {});

} // namespace blocklists
