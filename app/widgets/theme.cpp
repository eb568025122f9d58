// SPDX-License-Identifier: Apache-2.0
#include "theme.h"

#include "colours.h"
#include "style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

namespace widgets
{

QPalette paletteOf(bool dark, bool highContrast)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colour(Colour::Window, dark));
    palette.setColor(QPalette::WindowText, colour(Colour::Text, dark));
    if (highContrast) {
        palette.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
        palette.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
    }
    const std::pair<QPalette::ColorRole, Colour> roles[] = {
        {QPalette::Base, Colour::Card},
        {QPalette::AlternateBase, Colour::Sunk},
        {QPalette::Text, Colour::Text},
        {QPalette::Button, Colour::Card},
        {QPalette::ButtonText, Colour::Text},
        {QPalette::BrightText, Colour::OnAccent},
        {QPalette::ToolTipBase, Colour::Card},
        {QPalette::ToolTipText, Colour::Text},
        {QPalette::PlaceholderText, Colour::QuietText},
        {QPalette::Highlight, Colour::Accent},
        {QPalette::HighlightedText, Colour::OnAccent},
        {QPalette::Link, Colour::Accent},
        {QPalette::LinkVisited, Colour::Accent},
        {QPalette::Light, Colour::Card},
        {QPalette::Midlight, Colour::Hairline},
        {QPalette::Mid, Colour::Edge},
        {QPalette::Dark, Colour::Edge},
        {QPalette::Shadow, Colour::Edge},
    };
    for (const auto &[role, meaning] : roles)
        palette.setColor(role, colour(meaning, palette));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Colour::QuietText, palette));
    return palette;
}

void apply(Appearance appearance)
{
    if (auto *ours = qobject_cast<Style *>(QApplication::style()))
        ours->setAppearance(appearance);
    else
        QApplication::setStyle(new Style(appearance)); // which the application owns
    QApplication::setPalette(QPalette());              // the system's, as the style has it
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

bool isHighContrast(const QPalette &palette)
{
    const int window = palette.color(QPalette::Window).lightness();
    const int text = palette.color(QPalette::WindowText).lightness();
    return qMin(window, text) == 0 && qMax(window, text) == 255;
}

QColor colourOf(Severity severity, const QPalette &palette)
{
    switch (severity) {
    case Severity::Ok:
        return colour(Colour::Green, palette);
    case Severity::Info:
        return colour(Colour::Accent, palette);
    case Severity::Unknown:
        return colour(Colour::QuietText, palette);
    case Severity::Warning:
        return colour(Colour::Amber, palette);
    case Severity::Error:
        return colour(Colour::Red, palette);
    }
    return colour(Colour::Text, palette);
}

QColor quietText(const QPalette &palette)
{
    return colour(Colour::QuietText, palette);
}

QFont scaled(QFont font, double factor, bool bold)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    if (bold)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont quietFont(const QFont &font, double factor)
{
    constexpr double smallest = 9;
    const double points = QFontInfo(font).pointSizeF();
    return scaled(font, qMin(1.0, qMax(factor, smallest / qMax(1.0, points))));
}

QFont fixedPitch(const QFont &like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (like.pointSizeF() > 0)
        font.setPointSizeF(like.pointSizeF());
    else
        font.setPixelSize(like.pixelSize());
    return font;
}

} // namespace widgets
