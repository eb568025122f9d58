// SPDX-License-Identifier: Apache-2.0
// What watching a record shows, in one plain sentence.
#pragma once

#include "core/watch/watch.h"

#include <QString>

namespace wording
{

/// What is known of `wanted` at `now`, and what to do about it where something is wrong.
QString say(const watch::Verdict &verdict, const records::Record &wanted, std::int64_t now);

/// When it is looked for again: "Looks again at 14:35."; empty where that is not necessary.
QString nextLook(const watch::Verdict &verdict, std::int64_t now);

} // namespace wording
