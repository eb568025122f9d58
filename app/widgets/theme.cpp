// SPDX-License-Identifier: Apache-2.0
#include "theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

namespace widgets
{

static QPalette made(bool dark)
{
    const QColor window(dark ? 0x22252a : 0xf3f4f6);
    const QColor base(dark ? 0x2b2f36 : 0xffffff);
    const QColor text(dark ? 0xe8eaed : 0x1f2328);
    const QColor button(dark ? 0x363b44 : 0xe9ebef);
    const QColor accent(dark ? 0x4c8dd6 : 0x1f66b8);
    const QColor faint(dark ? 0x8b929c : 0x7b828c);
    QPalette palette(button, window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, dark ? base.lighter(112) : base.darker(103));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, QColor(0xffffff));
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, QColor(dark ? 0x10151c : 0xffffff));
    palette.setColor(QPalette::Link, QColor(dark ? 0x7ab7f5 : 0x1f66b8));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

namespace
{

const QString fusion = QStringLiteral("fusion");

/// Fusion, whose boxes and fields have outlines that cannot be seen in the dark: here they stand out at least 3 : 1
/// (WCAG 2.1 §1.4.11).
class OutlinedFusion : public QProxyStyle
{
public:
    OutlinedFusion() : QProxyStyle(fusion) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool round = element == PE_IndicatorRadioButton;
        const bool field = element == PE_FrameLineEdit;
        if ((!round && !field && element != PE_IndicatorCheckBox) || !isDark(option->palette) ||
            (field && option->state & State_HasFocus))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(option->palette.color(QPalette::PlaceholderText));
        const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        const qreal radius = round ? box.width() / 2 : 2;
        painter->drawRoundedRect(box, radius, radius);
        painter->restore();
    }
};

} // namespace

void apply(Appearance appearance)
{
    static const QString nativeStyle = QApplication::style()->objectName();
    // The native styles of Windows and macOS draw parts in their own colours; Fusion keeps to the palette.
    if (appearance != Appearance::System || nativeStyle.compare(fusion, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new OutlinedFusion); // which the application owns
    else
        QApplication::setStyle(nativeStyle);
    if (appearance == Appearance::System) {
        QApplication::setPalette(QPalette());
        return;
    }
    QApplication::setPalette(made(appearance == Appearance::Dark));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor colourOf(Severity severity, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (severity) {
    case Severity::Ok:
        return QColor(dark ? 0x63d07c : 0x1a7233);
    case Severity::Info:
        return QColor(dark ? 0x7ab7f5 : 0x1f5fa8);
    case Severity::Unknown:
        return QColor(dark ? 0xb0b7c1 : 0x57606a);
    case Severity::Warning:
        return QColor(dark ? 0xe9bb4b : 0x8a5a00);
    case Severity::Error:
        return QColor(dark ? 0xff8f86 : 0xb3261e);
    }
    return palette.color(QPalette::WindowText);
}

QColor quietText(const QPalette &palette)
{
    return QColor(isDark(palette) ? 0xb4bac3 : 0x565d67);
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
