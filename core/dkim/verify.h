// SPDX-License-Identifier: Apache-2.0
// Whether the signatures of a message hold (RFC 6376 §6, RFC 8301, RFC 8463): the key as it is published today, and
// what the message hashes to. A question without an answer is temperror, never fail.
#pragma once

#include "signedmessage.h"

#include "core/dns/answers.h"
#include "core/finding.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dkim
{

struct SignatureVerdict {
    std::string domain, selector, algorithm; // as the signature writes them
    Result result = Result::Pending;
    Cause cause = Cause::Good;
    std::string identity;                // the domain of i= as written
    std::string tag;                     // of the signature, where the cause is about one
    std::optional<dns::Name> domainName; // of d=
    std::string value;                   // octets of b=: the beginning tells signatures apart (RFC 6008)
    bool test = false;                   // t=y of the key
    std::optional<Evidence> evidence;    // what DNS said about the key
};

/// One verdict for each DKIM-Signature, from the top. `now` is in seconds since 1970. All keys are asked for at once.
std::vector<SignatureVerdict> verify(const Message &message, const dns::Answers &dns, std::int64_t now);

} // namespace dkim
