// SPDX-License-Identifier: Apache-2.0
// Inside todo: the few arguments of findings that decide which task mends them.
#pragma once

#include "core/finding.h"

#include <optional>
#include <string>
#include <vector>

namespace todo::said
{

/// The name that a DKIM or DMARC record is looked for at.
std::optional<dns::Name> name(const Finding &finding);
/// The name that the server should go by instead of the one it has.
std::optional<dns::Name> instead(const Finding &finding);
/// The host that an MX names.
std::optional<dns::Name> host(const Finding &finding);
/// The names at which a service's keys belong.
std::vector<dns::Name> names(const Finding &finding);
/// Whose record is at fault where the owner cannot mend it: a vendor's name.
std::string vendor(const Finding &finding);
/// Where an alias leads at whose end the key is missing.
std::optional<dns::Name> target(const Finding &finding);
/// Whether a record could be composed that mends it.
bool hasRecord(const Finding &finding);
/// Who holds an address, by address-holder.
std::string holder(const Finding &finding);
std::string service(const Finding &finding);

} // namespace todo::said
