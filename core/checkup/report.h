// SPDX-License-Identifier: Apache-2.0
// What a check-up has found so far: one value that the wizard's pages, the command line and the exports read.
#pragma once

#include "core/blocklists/console.h"
#include "core/blocklists/plan.h"
#include "core/blocklists/waysout.h"
#include "core/discovery/find.h"
#include "core/dns/zone.h"
#include "core/finding.h"
#include "core/hostnames/ptrowner.h"
#include "core/network/selftest.h"
#include "core/records/facts.h"
#include "core/records/record.h"
#include "core/server/visit.h"
#include "core/setup.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace checkup
{

/// The facts that ship with the program; see core/catalogue.
struct Catalogues {
    blocklists::Catalogue blocklists;
    discovery::Services services;
    std::vector<discovery::DnsHost> dnsHosts;
    std::vector<hostnames::PtrOwner> ptrOwners;
    blocklists::Consoles consoles;
};

struct Options {
    bool askAuthoritative = true;        // read the domain's records from its own servers
    std::uint16_t authoritativePort = 0; // where those are asked; 0: 53
    bool askLists = true;
    bool guess = true;           // take what was found where the person named no server; otherwise that stays unknown
    bool guessRoute = false;     // where services were named, no server was, and none is found: they alone send
    blocklists::Selection lists; // which of them, and how
    std::vector<std::string> otherResolvers; // the person's own, to be tried with lists that refuse the usual one
    std::shared_ptr<const dns::Zone>
        zone; // answers come from this text: only its blocklists are asked, and no server is
    std::optional<network::SelfTest> network; // known already; otherwise it is tested
    std::optional<server::Wanted> smtp;       // ask the mail server itself: only where somebody says so
    bool resolverGiven = false;               // the person named the resolver
    std::chrono::milliseconds longest{0};     // of the whole, computing included; 0: as long as it takes
    std::string nonce;                        // random letters for names that must not exist
    std::int64_t now = 0;                     // seconds since 1970
};

struct Report {
    Setup asked; // as the person gave it
    Setup setup; // the same, completed by what was found (Sender::confirmed and so on tell which)
    discovery::Found found;
    network::SelfTest network;
    bool noDomain = false; // DNS says that there is no such domain, so that nothing else was looked at
    bool silent = false;   // nobody answered anything, so the rest was not waited for
    std::array<Findings, std::size(allChecks)> findings; // by Check
    std::array<bool, std::size(allChecks)> pending{};    // by Check: more may come
    std::vector<blocklists::Outcome> blocklists;         // in the order of the plan
    blocklists::WaysOut waysOut;                         // of those that refuse, once all have been asked
    records::Facts facts; // what the findings of SPF, DKIM and DMARC are made of, and the records
    std::vector<records::Record> records;
    bool askedServer = false;          // the mail server itself was to be asked
    std::vector<server::Visit> visits; // to it
    bool settled = false;

    [[nodiscard]] const Findings &of(Check check) const { return findings[static_cast<std::size_t>(check)]; }
    [[nodiscard]] bool isPending(Check check) const { return pending[static_cast<std::size_t>(check)]; }
    /// The verdict of `cli.md`: the worst severity; at least Unknown while nothing is known yet or more may come.
    [[nodiscard]] Severity verdictOf(Check check) const
    {
        return isPending(check) ? std::max(verdict(of(check)), Severity::Unknown) : verdict(of(check));
    }
};

} // namespace checkup
