// SPDX-License-Identifier: Apache-2.0
// What the facts of step 4 mean: a finding for each thing that is right or wrong, with the record that mends it where
// somebody has composed one.
#pragma once

#include "facts.h"

#include "core/finding.h"

#include <optional>
#include <string>
#include <vector>

namespace spf
{

/// A record of the owner's zone that the domain's leads to and that receivers cannot use.
struct OwnRecord {
    Texts texts;
    finding::Remedy remedy; // the one record that takes its place
};

/// What mends what, as far as somebody has composed it.
struct Remedies {
    finding::Remedy record;               // the domain's record, or what stands in the way of one
    bool suggestionsSpoil = false;        // receivers can use what stands, and not what was meant
    std::vector<finding::Remedy> senders; // for each of Facts::senders
    finding::Remedy voids;                // for lookups that find nothing
    finding::Remedy ownName;              // the record of the server's own name
    std::vector<OwnRecord> own;

    /// Where the domain has no record, the name above that has one, and the service that takes its mail, with the
    /// include of one that also sends it.
    std::optional<dns::Name> above;
    std::string service;
    std::string include;
};

/// The findings, in the order in which somebody would go through them.
Findings findings(const Facts &facts, const Remedies &remedies = {});

} // namespace spf
