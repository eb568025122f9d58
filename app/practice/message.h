// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dkim/sign.h"
#include "core/setup.h"

#include <cstdint>
#include <optional>
#include <string>

namespace practice
{

/// A message of the firm's as a mailbox elsewhere has it (lines end in CRLF): written at `now`, seconds since 1970,
/// sent by its server from its first address, and signed where there is `signing`.
std::string arrivedMessage(const Setup &firm, std::int64_t now, const std::optional<dkim::Signing> &signing);

} // namespace practice
