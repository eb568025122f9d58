// SPDX-License-Identifier: Apache-2.0
// Names of terms with one slip of the finger in them, such as "inclde".
#pragma once

#include <string_view>

namespace spf
{

/// "include:", "exists:" or "redirect=" where `name`, in lower case, is it, or lacks one letter of it, or has one too
/// many, one wrong or two in the wrong order; empty otherwise. Shorter names are too near to each other.
std::string_view nearName(std::string_view name);

} // namespace spf
