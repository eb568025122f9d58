// SPDX-License-Identifier: Apache-2.0
// How blocklists are asked: at most four questions in flight per operator, and what they said is kept for at least five
// minutes, so that "Check again" does not hammer them.
#pragma once

#include "dnsoptions.h"

#include "core/checkup/report.h"

#include <memory>

namespace startup
{

/// Puts the rules above into `arguments`, for the lists of `catalogues`, which the resolver then shares.
void bePolite(DnsArguments &arguments, const std::shared_ptr<const checkup::Catalogues> &catalogues);

} // namespace startup
