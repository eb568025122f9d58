// SPDX-License-Identifier: Apache-2.0
// What a receiver makes of a message: SPF for the address that brought it (RFC 7208), its DKIM signatures (RFC 6376),
// and whether one that passes belongs to the author whom people see, else what the author's domain wants done (DMARC,
// RFC 9989 §4.4, §5.3).
#pragma once

#include "addresses.h"
#include "trace.h"

#include "core/dkim/verify.h"
#include "core/dmarc/discover.h"
#include "core/spf/evaluate.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace message
{

/// RFC 8601 §2.7, and Pending while an answer that decides is not there.
enum class DmarcResult : std::uint8_t { Pending, None, Pass, Fail, TempError, PermError };
/// "pending", "none", "pass", "fail", "temperror", "permerror".
std::string_view toText(DmarcResult result);

/// What the SMTP session told.
struct Envelope {
    ip::Address client;
    std::string mailFrom; // empty or "<>": the null sender
    std::string helo;
};

struct SpfVerdict {
    spf::Outcome outcome;
    bool helo = false;  // the identity is HELO, because the sender is null (RFC 7208 §2.4)
    std::string domain; // of the identity
};

struct Verdict {
    std::optional<SpfVerdict> spf; // nothing without an envelope
    std::vector<dkim::SignatureVerdict> dkim;
    std::vector<bool> dkimAligned; // for each signature: it passed, and is the author's
    bool alignedSpf = false;       // SPF passed, and for the author's domain
    // What passed and is the author's organisation's, but not by the very same name, which the record demands (§4.4:
    // adkim=s, aspf=s).
    std::vector<bool> dkimTooStrict;
    bool spfTooStrict = false;
    Author author;
    dmarc::Discovery policy; // for the author's domain, where there is one
    DmarcResult dmarc = DmarcResult::Pending;
    dmarc::Policy disposition = dmarc::Policy::None; // what the author's domain wants done with this message

    [[nodiscard]] bool alignedDkim() const;
};

/// Judges a message that came with `envelope`. `now` is in seconds since 1970; `names` reads U-labels (RFC 8616).
Verdict judge(const dkim::Message &message, const std::optional<Envelope> &envelope, const dns::Answers &dns,
              std::int64_t now, const dkim::NameReader &names = {});

/// The registrable domain of the author, else of the first signature: at or below it lie the records that decide, which
/// are to be read from their own servers (dns::Reading::authoritatively), for a cache may still hold their absence.
std::optional<dns::Name> decidingDomain(const dkim::Message &message, const dkim::NameReader &names = {});

} // namespace message
