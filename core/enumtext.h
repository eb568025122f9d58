// SPDX-License-Identifier: Apache-2.0
// The words of an enum as a table, for enums too long for a switch: a row that is missing, doubled or shifted does not
// compile.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace enumtext
{

template <typename Enum> struct Row {
    Enum enumerator;
    std::string_view text;
};

/// Whether the enum has an enumerator of that value: compilers write any other as a number in brackets.
template <auto value> consteval bool isEnumerator()
{
#if defined(__GNUC__) || defined(__clang__)
    constexpr std::string_view function = __PRETTY_FUNCTION__; // "… [with auto value = dkim::Fault::CutOff]"
    return function.substr(function.find("value = ") + 8).front() != '(';
#else
    return false; // the other compilers tell
#endif
}

/// Whether `table` has a row for each enumerator from 0 on, in their order.
template <auto &table> consteval bool isWhole()
{
    using Enum = decltype(table.front().enumerator);
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].enumerator != static_cast<Enum>(i))
            return false;
    }
    return !isEnumerator<static_cast<Enum>(table.size())>();
}

/// The text of `value` in a table that is whole.
template <typename Enum, std::size_t count>
constexpr std::string_view textOf(const std::array<Row<Enum>, count> &table, Enum value)
{
    return table[static_cast<std::size_t>(value)].text;
}

} // namespace enumtext
