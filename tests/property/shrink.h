// SPDX-License-Identifier: Apache-2.0
// A smaller world that shows the same: what is printed of a failure.
#pragma once

#include "world.h"

#include <functional>

namespace property
{

/// Takes from `world` line by line, word by word, whatever is not needed for `fails` to hold.
World shrunk(World world, const std::function<bool(const World &)> &fails);

} // namespace property
