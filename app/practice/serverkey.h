// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dkim/key.h"

namespace practice
{

/// Its selector.
inline constexpr const char *serverSelector = "default";

/// The key that the firm's server made itself, of which resources/practice.zone has the first half.
dkim::KeyPair serverKey();

} // namespace practice
