// SPDX-License-Identifier: Apache-2.0
#include "colours.h"

#include "theme.h"

#include <array>
#include <optional>

namespace widgets
{

namespace
{

struct Pair {
    Colour role;
    QRgb light, dark;
};

constexpr std::array pairs = {
    Pair{Colour::Window, 0xf3f4f6, 0x191b1e},      Pair{Colour::Page, 0xffffff, 0x202327},
    Pair{Colour::Card, 0xffffff, 0x272a2f},        Pair{Colour::Sunk, 0xf6f7f9, 0x1c1f23},
    Pair{Colour::Text, 0x1c1f24, 0xeceef1},        Pair{Colour::QuietText, 0x555c67, 0xafb6c0},
    Pair{Colour::Edge, 0x848b96, 0x7f8792},        Pair{Colour::Hairline, 0xdcdfe4, 0x3a3f47},
    Pair{Colour::Unfilled, 0xc3c8d0, 0x4a505a},    Pair{Colour::Accent, 0x1f5fbf, 0x82b1ff},
    Pair{Colour::OnAccent, 0xffffff, 0x0b1a31},    Pair{Colour::NextTint, 0xeff4fc, 0x233044},
    Pair{Colour::NextOutline, 0xbbd0ee, 0x3c5679}, Pair{Colour::Chosen, 0xe1eaf7, 0x2a3850},
    Pair{Colour::Red, 0xb3261e, 0xff9a91},         Pair{Colour::RedTint, 0xfcefee, 0x3d2829},
    Pair{Colour::RedOutline, 0xebc1be, 0x6e4040},  Pair{Colour::Amber, 0x855600, 0xf0c067},
    Pair{Colour::AmberTint, 0xfcf4e3, 0x3a3120},   Pair{Colour::AmberOutline, 0xe6d0a0, 0x66542c},
    Pair{Colour::AmberGlyph, 0xb56b00, 0xf0c067},  Pair{Colour::Green, 0x1b6e35, 0x7fd698},
    Pair{Colour::GreenTint, 0xecf6ef, 0x20352a},   Pair{Colour::GreenOutline, 0xb9dcc4, 0x3a6049},
};

constexpr bool areColoursInOrder()
{
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (static_cast<std::size_t>(pairs[i].role) != i)
            return false;
    }
    return true;
}
static_assert(areColoursInOrder() && pairs.size() == static_cast<std::size_t>(Colour::GreenOutline) + 1);

} // namespace

QColor colour(Colour role, bool dark)
{
    const Pair &pair = pairs[static_cast<std::size_t>(role)];
    return QColor(dark ? pair.dark : pair.light);
}

/// Grounds are the window's and everything drawn on them is the text's, but what a colour says stays.
static std::optional<QPalette::ColorRole> atHighContrast(Colour role)
{
    switch (role) {
    case Colour::Window:
    case Colour::Page:
    case Colour::Card:
    case Colour::Sunk:
    case Colour::NextTint:
    case Colour::Chosen:
    case Colour::RedTint:
    case Colour::AmberTint:
    case Colour::GreenTint:
        return QPalette::Window;
    case Colour::Text:
    case Colour::QuietText:
    case Colour::Edge:
    case Colour::Hairline:
    case Colour::NextOutline:
    case Colour::RedOutline:
    case Colour::AmberOutline:
    case Colour::GreenOutline:
        return QPalette::WindowText;
    case Colour::Unfilled:
    case Colour::Accent:
    case Colour::OnAccent:
    case Colour::Red:
    case Colour::Amber:
    case Colour::AmberGlyph:
    case Colour::Green:
        break;
    }
    return std::nullopt;
}

QColor colour(Colour role, const QPalette &palette)
{
    if (isHighContrast(palette)) {
        if (const auto plain = atHighContrast(role))
            return palette.color(*plain);
    }
    return colour(role, isDark(palette));
}

} // namespace widgets
