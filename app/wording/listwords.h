// SPDX-License-Identifier: Apache-2.0
// Inside wording: sentences about one list's answer.
#pragma once

#include "topics.h"

namespace wording
{

/// "24 hours", "7 days"; empty where nothing is known.
QString duration(const finding::Span &span);

/// What else is listed beside the address; empty for nothing.
QString extent(const finding::Listing &listing);

/// What to do before anything is asked for, by the worst meaning of the answer.
QString causeToMend(::blocklists::Meaning worst, bool isAddress);

/// How a listing ends.
QString wayOff(const finding::Listing &listing);

/// Who is asked, by the route.
QString whereToAsk(::blocklists::Route route);

/// Why a list's answer is not believed.
QString whyNotBelieved(const finding::Listing &listing);

} // namespace wording
