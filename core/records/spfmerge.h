// SPDX-License-Identifier: Apache-2.0
// Inside records: the one SPF record that says what the live ones say, as far as it can be used, and lets through who
// is missing (RFC 7208). Nobody is to lose mail by it: where that cannot be told there is none.
#pragma once

#include "obstacle.h"

#include "core/discovery/service.h"
#include "core/dns/answers.h"
#include "core/setup.h"
#include "core/spf/explain.h"

#include <optional>
#include <string>
#include <vector>

namespace records
{

struct OwnTargets;

/// An SPF record by its parts, in the order in which they are written.
struct SpfParts {
    std::vector<spf::Term> mechanisms; // without all
    std::vector<spf::Term> modifiers;  // unknown ones, and exp
    std::optional<spf::Term> redirect;
    std::string all; // "-all", "~all"; empty where nothing was said

    /// Each mechanism once, however it is spelt.
    void add(const spf::Term &term);
    [[nodiscard]] std::string text() const;
    /// Whether it names anybody who may send.
    [[nodiscard]] bool namesSomebody() const;
};

/// A service, by its identifier, that is not in the record for the sake of the limits of §4.6.4.
struct LeftService {
    std::string id;
    Obstacle why = Obstacle::TooManyLookups;
};

struct SpfDraft {
    bool pending = false;             // an answer is missing that may change it
    std::optional<Obstacle> obstacle; // why it is not to be proposed
    std::string text;                 // the record; also of one that needs too many lookups
    unsigned lookups = 0;             // that it needs, with the services that are left
    spf::Voids atWorst;               // questions that may find nothing, whatever the message
    bool lost = false; // something that may let somebody through is left out, so that it must not end with -all
    std::vector<LeftService> left;

    [[nodiscard]] const LeftService *findLeft(const std::string &service) const;
};

/// Merges `live`, SPF records as they were meant, with what `setup` asks for, as if those of `own` were mended.
SpfDraft mergeSpf(const Setup &setup, const discovery::Services &services, const std::vector<std::string> &live,
                  const dns::Answers &dns, const OwnTargets &own);

/// Brings `parts` under the limits of §4.6.4, in this order: what finds nothing goes, what another term holds goes, the
/// domain's own hosts are written as addresses. Never those of others, which change without notice. What is still too
/// much is left to a subdomain per sender. `atWorst` is what may find nothing for one message or another. False while
/// an answer is missing.
bool bringUnderLimits(SpfParts &parts, const spf::Voids &atWorst, const Setup &setup, const dns::Answers &dns,
                      const spf::Instead &instead);

/// Whether an include of `target` stands anywhere in `terms` where receivers get to it.
bool holdsInclude(const std::vector<spf::ExplainedTerm> &terms, const std::string &target);

} // namespace records
