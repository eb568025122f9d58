// SPDX-License-Identifier: Apache-2.0
// Inside checkup: the set-up as the rest of the check-up looks at it.
#pragma once

#include "report.h"

#include "core/dns/answers.h"

namespace checkup
{

/// `asked` with what was found in the places where the person said nothing, told apart by Sender::confirmed and its
/// like.
Setup completed(Setup asked, const discovery::Found &found, const Options &options, const dns::Answers &dns);

} // namespace checkup
