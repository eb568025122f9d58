// SPDX-License-Identifier: Apache-2.0
// Whose record is asked for (RFC 7208 §2.4, §4.3).
#pragma once

#include "evaluate.h"

#include "core/dns/name.h"

#include <optional>
#include <string>
#include <string_view>

namespace spf
{

struct Identity {
    std::string localPart; // "postmaster" where none was given
    std::string domain;    // as written, without a final dot
    bool ofHelo = false;   // because the sender is null (§2.4)
};

/// MAIL FROM, or postmaster@helo for the null sender.
Identity identityOf(const Request &request);

/// A name without the final dot that says only that it is whole.
std::string withoutFinalDot(std::string_view name);

/// Whether an identity's domain is an address literal, "[192.0.2.1]", which has no record (§4.3).
bool isLiteral(std::string_view domain);

/// The domain as a name to ask for; nothing for one that §4.3 answers with "none": empty labels, labels over 63 octets,
/// a single label, U-labels (RFC 8616 §4: they are converted before).
std::optional<dns::Name> checkedDomain(const std::string &domain);

} // namespace spf
