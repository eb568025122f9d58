// SPDX-License-Identifier: Apache-2.0
// Light and dark, and the few colours that mean something. Qt 6.4 does not tell which of the two the desktop wants, so
// it is read off the palette: what is darker, the window or its text. A colour never says anything alone: an icon of a
// shape of its own and a word always stand beside it.
#pragma once

#include "core/finding.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace widgets
{

enum class Appearance { System, Light, Dark };

/// Makes the whole program light or dark, or as the desktop has it.
void apply(Appearance appearance);

bool isDark(const QPalette &palette);

/// The colour of a severity, legible on the palette's Base and Window.
QColor colourOf(Severity severity, const QPalette &palette);

/// Text of less weight than the rest, still at least 4.5 : 1 against the window.
QColor quietText(const QPalette &palette);

/// `font` times `factor`, whether it is measured in points or in pixels.
QFont scaled(QFont font, double factor, bool bold = false);

/// The system's fixed-pitch font in the size of `like`.
QFont fixedPitch(const QFont &like);

} // namespace widgets
