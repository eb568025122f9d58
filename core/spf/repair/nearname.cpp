// SPDX-License-Identifier: Apache-2.0
#include "nearname.h"

#include <algorithm>
#include <array>
#include <utility>

namespace spf
{

namespace
{

bool isNear(std::string_view one, std::string_view other)
{
    if (one.size() > other.size())
        std::swap(one, other);
    if (one == other || other.size() - one.size() > 1)
        return one == other;
    const auto at = static_cast<std::size_t>(std::mismatch(one.begin(), one.end(), other.begin()).first - one.begin());
    if (one.size() < other.size())
        return one.substr(at) == other.substr(at + 1);
    const bool isWrong = one.substr(at + 1) == other.substr(at + 1);
    const bool isSwapped = at + 1 < one.size() && one[at] == other[at + 1] && one[at + 1] == other[at] &&
                           one.substr(at + 2) == other.substr(at + 2);
    return isWrong || isSwapped;
}

} // namespace

std::string_view nearName(std::string_view name)
{
    static constexpr std::array<std::string_view, 3> known{"include:", "exists:", "redirect="};
    const auto found = std::find_if(known.begin(), known.end(), [name](std::string_view each) {
        return isNear(name, each.substr(0, each.size() - 1));
    });
    return found == known.end() ? std::string_view() : *found;
}

} // namespace spf
