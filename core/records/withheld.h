// SPDX-License-Identifier: Apache-2.0
// Which of the needed records could not be written.
#pragma once

#include "facts.h"
#include "record.h"

#include "core/setup.h"

#include <vector>

namespace records
{

/// What `all`, everything that records::toPublish() gives for `setup` at the end of a check-up, lacks although it is
/// needed: the kinds in the order in which they are published, each once. Of SPF it may be a part, such as a service
/// that does not fit under the limit of RFC 7208 §4.6.4, or a record that it leads to. An MX is needed only where
/// answers go nowhere, a DMARC record where no name above looks after it.
std::vector<Purpose> withheld(const Setup &setup, const std::vector<Record> &all, const Facts &facts);

} // namespace records
