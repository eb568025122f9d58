// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "verdict.h"

#include <string>
#include <string_view>

namespace message
{

/// The field that a receiver called `server` would put on top (RFC 8601), folds as CRLF, without the last line end.
std::string authenticationResults(const Verdict &verdict, std::string_view server);

} // namespace message
