// SPDX-License-Identifier: Apache-2.0
// The SPF record as pictures: a chip for each sender, now and after, and which service takes how many look-ups.
#pragma once

#include "walk.h"

#include "app/pictures/lookups.h"
#include "app/pictures/senders.h"

namespace wizard
{

/// Who may send for the domain now, and after the record to publish is; nothing as long as that is not known.
std::optional<pictures::Senders> sendersOf(const Walk &walk);

/// The look-ups of both, by service; no services where the record costs none.
pictures::Lookups lookupsOf(const Walk &walk);

} // namespace wizard
