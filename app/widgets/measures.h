// SPDX-License-Identifier: Apache-2.0
// Every distance of the window in one unit. They are written as pixels at 14 px text, and grow with the system's font.
#pragma once

class QFont;
class QWidget;

namespace widgets
{

/// `pixels` at 14 px text, for text in `font`; at least 1 for what is more than nothing.
int measure(const QFont &font, double pixels);

/// The same for the font of the window that `widget` is in, or of the whole program where there is none: what is
/// written smaller or larger stands in the same distances.
int measure(const QWidget *widget, double pixels);

} // namespace widgets
