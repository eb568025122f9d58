// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <iterator>

namespace wording
{

/// Characters that change how others are shown, that cannot be seen, or that pass for a space (Unicode TR 36 §2.11):
/// controls, bidirectional marks, zero-width ones, fillers, tags, variation selectors, and the mark of broken UTF-8.
constexpr bool isTricky(char32_t c)
{
    struct Range {
        char32_t first;
        char32_t last;
    };
    constexpr Range ranges[] = {
        {0x00, 0x1f},       {0x7f, 0xa0},       {0xad, 0xad},     {0x61c, 0x61c},     {0x115f, 0x1160},
        {0x1680, 0x1680},   {0x17b4, 0x17b5},   {0x180b, 0x180f}, {0x2000, 0x200f},   {0x2028, 0x202f},
        {0x205f, 0x206f},   {0x3000, 0x3000},   {0x3164, 0x3164}, {0xfe00, 0xfe0f},   {0xfeff, 0xfeff},
        {0xffa0, 0xffa0},   {0xfff9, 0xfffb},   {0xfffd, 0xfffd}, {0x1bca0, 0x1bca3}, {0x1d173, 0x1d17a},
        {0xe0000, 0xe007f}, {0xe0100, 0xe01ef},
    };
    return std::any_of(std::begin(ranges), std::end(ranges),
                       [c](const Range &range) { return c >= range.first && c <= range.last; });
}

} // namespace wording
