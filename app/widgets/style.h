// SPDX-License-Identifier: Apache-2.0
// How controls look: Fusion's, drawn by the colours of the window and in measures that grow with the font, the same on
// every system. It also decides the palette: light or dark as wanted, or as the system has it, and black on white or
// white on black where the system asks for high contrast.
#pragma once

#include "focusring.h"
#include "theme.h"

#include <QProxyStyle>

namespace widgets
{

class Style : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(Appearance appearance);
    /// Takes effect when the application's palette is asked for anew.
    void setAppearance(Appearance appearance) { m_appearance = appearance; }

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QPalette &palette) override;
    void polish(QApplication *application) override;
    void polish(QWidget *widget) override;
    void unpolish(QApplication *application) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                       const QWidget *widget) const override;

private:
    Appearance m_appearance;
    FocusRing m_ring;
};

} // namespace widgets
