// SPDX-License-Identifier: Apache-2.0
// A message that tells that another was not delivered: a report by RFC 3464, or a text in whatever form and language
// the mail server has; the refusing server's own words are in both.
#pragma once

#include "reply.h"

#include <string_view>
#include <vector>

namespace bounce
{

/// The replies that `message` tells, one for each recipient that a report names, those that have failed for good first;
/// behind them those of its texts.
std::vector<Reply> repliesIn(std::string_view message);

/// Whether `message` says of itself that it is such a one: by its type (RFC 6522), by its sender, or by a field that
/// mail servers put into nothing else.
bool isReport(std::string_view message);

} // namespace bounce
