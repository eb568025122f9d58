// SPDX-License-Identifier: Apache-2.0
// What stands at one selector, and what it was meant to be (RFC 6376 §3.6).
#pragma once

#include "keyrecord.h"
#include "misplaced.h"

#include "core/dns/answers.h"
#include "core/finding.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dkim
{

/// selector._domainkey.domain; nothing when that is no name.
std::optional<dns::Name> keyName(const std::string &selector, const dns::Name &domain);

/// What several texts at one selector are.
enum class Several : std::uint8_t {
    OtherText,   // one key, and something else beside it
    SeveralKeys, // more than one key
    Halves,      // one key, in pieces that were entered as records of their own
};

/// What stands at one selector.
struct Inspection {
    dns::Name domain;
    bool confirmed = false; // somebody named the selector
    dns::Name name;
    dns::Name at;                    // where the record itself stands: behind an alias another name
    std::optional<dns::Name> alias;  // what `name` itself leads to, where there is no key
    std::optional<dns::Name> vendor; // `at`, where that is not the owner's, who cannot write another record there
    dns::Status status = dns::Status::Pending;
    std::optional<Finding> unanswered; // why it is not known what stands there
    Evidence evidence;

    std::string text;                // the record, joined; empty without
    std::optional<KeyRecord> record; // of the text, or of the one that counts among several
    bool isSwapped = false;          // its strings stand in the wrong order, or hold our key in another one
    std::optional<Several> several;
    std::size_t count = 0;             // of the texts
    std::optional<bool> sameKey;       // nothing when there is no key to compare with, or none can be read
    std::optional<std::string> mended; // what to write instead of a damaged record, or one at a wrong name: the same
                                       // key, or our own
    std::vector<Misplaced> elsewhere;  // where the key of a confirmed selector stands instead
    bool searching = false;            // there may be more places
    std::optional<dns::Name> target;   // what `name` is to be an alias of, where that was typed in a wrong way

    // Beside the other selectors of the set-up:
    std::optional<dns::Name> meantFor; // where the key should stand that stands here
    std::optional<dns::Name> beside;   // of a key that waits to be published: the one that can be signed with meanwhile

    [[nodiscard]] bool isPending() const { return status == dns::Status::Pending; }
    [[nodiscard]] bool isUsable() const { return record && record->isUsable(); }
    /// Whether a record stands there that has to be written in another way, even if receivers forgive it.
    [[nodiscard]] bool isFaulty() const;
};

/// `ownRecord` is the text that should stand there, of our own key; empty where there is none to compare with.
/// `confirmed` selectors were named by somebody: only of those is it looked for elsewhere.
Inspection inspect(const std::string &selector, const dns::Name &domain, const std::string &ownRecord, bool confirmed,
                   const dns::Answers &dns);

} // namespace dkim
