// SPDX-License-Identifier: Apache-2.0
// Whose record is asked for (RFC 7208 §2.4, §4.3).
#pragma once

#include "evaluate.h"

#include "core/dns/name.h"

#include <optional>
#include <string>

namespace spf
{

struct Identity {
    std::string localPart; // "postmaster" where none was given
    std::string domain;    // as written
};

/// MAIL FROM, or postmaster@helo for the null sender.
Identity identityOf(const Request &request);

/// The domain as a name to ask for; nothing for one that §4.3 answers with "none": empty labels, labels over 63 octets,
/// a single label, an address literal, U-labels (RFC 8616 §4: they are converted before).
std::optional<dns::Name> checkedDomain(const std::string &domain);

} // namespace spf
