// SPDX-License-Identifier: Apache-2.0
// Inside wording: sentences about one list's answer.
#pragma once

#include "topics.h"

namespace wording
{

/// "24 hours" for "24h", "7 days" for "7d"; empty for anything else.
QString duration(std::string_view text);

/// What else is listed beside the address: `covers` is "/24", "range", "as"; empty for "host".
QString extent(std::string_view covers);

/// What to do before anything is asked for, by the worst meaning of the answer.
QString causeToMend(std::string_view worst, bool isAddress);

/// How a listing ends, by the arguments route, takes, expires and mail.
QString wayOff(const Finding &finding);

/// Who is asked, by the route.
QString whereToAsk(std::string_view route);

/// Why a list's answer is not believed: `cause` is blocklists::toText(Cause).
QString whyNotBelieved(std::string_view cause, std::string_view detail);

} // namespace wording
