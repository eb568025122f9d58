// SPDX-License-Identifier: Apache-2.0
// Light and dark, high contrast, and the fonts. Qt 6.4 does not tell what the desktop wants, so it is read off its
// palette: what is darker, the window or its text, and whether they are black and white.
#pragma once

#include "core/finding.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace widgets
{

enum class Appearance { System, Light, Dark };

/// Gives the whole program its style, light or dark, or as the desktop has it, also when that changes later.
void apply(Appearance appearance);

bool isDark(const QPalette &palette);

/// Whether window and text are black and white: then what is decoration elsewhere is drawn as strongly as the text.
bool isHighContrast(const QPalette &palette);

/// The program's palette.
QPalette paletteOf(bool dark, bool highContrast);

/// The colour of a severity, legible on everything that it is written on.
QColor colourOf(Severity severity, const QPalette &palette);

/// Text of less weight than the rest, still at least 4.5 : 1 against what it is written on.
QColor quietText(const QPalette &palette);

/// `font` times `factor`, whether it is measured in points or in pixels.
QFont scaled(QFont font, double factor, bool bold = false);

/// `font` times `factor` for captions, times and who acts; never below 9 pt.
QFont quietFont(const QFont &font, double factor = 0.92);

/// The system's fixed-pitch font in the size of `like`.
QFont fixedPitch(const QFont &like);

} // namespace widgets
