// SPDX-License-Identifier: Apache-2.0
// The made-up firm of --practice: an Internet of its own in resources/practice.zone, in which every step has something
// to mend.
#pragma once

#include "core/dns/zone.h"
#include "core/setup.h"

#include <memory>
#include <string>

namespace startup
{

/// The text of resources/practice.zone, and what it answers.
std::string practiceText();
std::shared_ptr<const dns::Zone> practiceZone();

/// What the owner of the made-up firm would have answered: domain, server, addresses, services.
Setup practiceSetup();

} // namespace startup
