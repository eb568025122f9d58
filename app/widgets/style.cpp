// SPDX-License-Identifier: Apache-2.0
#include "style.h"

#include "buttonrole.h"
#include "colours.h"
#include "measures.h"
#include "stylepaint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleHints>
#include <QStyleOption>

namespace widgets
{

Style::Style(Appearance appearance) : QProxyStyle(QStringLiteral("fusion")), m_appearance(appearance)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            [] { QApplication::setPalette(QPalette()); });
#endif
}

/// What comes in is the system's own, whenever that changes.
void Style::polish(QPalette &palette)
{
    bool isDarkWanted = isDark(palette);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        isDarkWanted = scheme == Qt::ColorScheme::Dark;
#endif
    const bool isStrong = isHighContrast(palette);
    if (m_appearance != Appearance::System)
        isDarkWanted = m_appearance == Appearance::Dark;
    palette = paletteOf(isDarkWanted, isStrong);
}

void Style::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(&m_ring);
}

void Style::unpolish(QApplication *application)
{
    application->removeEventFilter(&m_ring);
    QProxyStyle::unpolish(application);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // its ground is the page's
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const auto arrow = [&](Qt::ArrowType where) {
        paint::chevron(*painter, option->rect, where, option->palette.color(QPalette::ButtonText), widget);
    };
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); !frame || frame->lineWidth > 0)
            paint::field(*painter, *option, widget, option->state & State_HasFocus);
        return;
    case PE_Frame: {
        const bool isTyped = widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
        const bool hasFocus = isTyped && option->state & State_HasFocus;
        const Colour edge = hasFocus ? Colour::Accent : isTyped ? Colour::Edge : Colour::Hairline;
        paint::box(*painter, option->rect, widget && widget->isWindow() ? 1 : measure(widget, 6), Qt::transparent,
                   colour(edge, option->palette), measure(widget, hasFocus ? 2 : 1));
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkBox(*painter, *option, widget);
        return;
    case PE_IndicatorRadioButton:
        paint::radioButton(*painter, *option, widget);
        return;
    case PE_PanelButtonTool:
        paint::toolBevel(*painter, *option, widget);
        return;
    case PE_IndicatorArrowDown:
        return arrow(Qt::DownArrow);
    case PE_IndicatorArrowUp:
        return arrow(Qt::UpArrow);
    case PE_IndicatorArrowLeft:
        return arrow(Qt::LeftArrow);
    case PE_IndicatorArrowRight:
        return arrow(Qt::RightArrow);
    case PE_FrameFocusRect:
        // What is not in a list has the ring around it.
        if (m_ring.isShown() && qobject_cast<const QAbstractItemView *>(widget))
            paint::focusRing(*painter, option->rect, option->palette, widget);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        drawControl(CE_PushButtonBevel, option, painter, widget);
        drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            paint::buttonBevel(*painter, *button, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            paint::buttonLabel(*painter, *button, widget);
        return;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
            paint::toolLabel(*painter, *button, widget);
            return;
        }
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            paint::progress(*painter, *bar, widget);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, colour(Colour::Card, option->palette));
        painter->fillRect(QRect(option->rect.bottomLeft(), option->rect.bottomRight()),
                          colour(Colour::Hairline, option->palette));
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (isHighContrast(item->palette)) // where there are no tints
                break;
            QStyleOptionViewItem chosen = *item;
            chosen.palette.setColor(QPalette::Highlight, colour(Colour::Chosen, item->palette));
            chosen.palette.setColor(QPalette::HighlightedText, colour(Colour::Text, item->palette));
            QProxyStyle::drawControl(element, &chosen, painter, widget);
            return;
        }
        break;
    case CE_FocusFrame:
        paint::focusRing(*painter, option->rect, option->palette, widget);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto arrow = [&](SubControl sub, Qt::ArrowType where, QStyle::StateFlag needs = State_None) {
        const bool isOn = option->state & State_Enabled && (needs == State_None || option->state & needs);
        paint::chevron(*painter, subControlRect(control, option, sub, widget), where,
                       colour(isOn ? Colour::Text : Colour::QuietText, option->palette), widget);
    };
    if (control == CC_ComboBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        paint::field(*painter, *option, widget, box && box->editable && option->state & State_HasFocus);
        arrow(SC_ComboBoxArrow, Qt::DownArrow);
    } else if (control == CC_SpinBox) {
        paint::field(*painter, *option, widget, option->state & State_HasFocus);
        const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (!box || box->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        arrow(SC_SpinBoxUp, Qt::UpArrow);
        arrow(SC_SpinBoxDown, Qt::DownArrow);
    } else if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
               tool && control == CC_ToolButton && !(tool->features & QStyleOptionToolButton::MenuButtonPopup)) {
        drawPrimitive(PE_PanelButtonTool, option, painter, widget);
        drawControl(CE_ToolButtonLabel, option, painter, widget);
    } else if (control == CC_ScrollBar) {
        const QWidget *box = widget ? widget->parentWidget() : nullptr;
        if (box && box->parentWidget() && !qobject_cast<QScrollArea *>(box->parentWidget())) // within a field or list
            painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && bar->maximum > bar->minimum)
            paint::scrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return measure(widget, 18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return measure(widget, 8);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return measure(widget, 2) + measure(widget, 2); // a gap, and the ring
    case PM_MenuButtonIndicator:
        return measure(widget, 24);
    case PM_DefaultFrameWidth:
        return measure(widget, 2);
    case PM_ScrollBarExtent:
        return measure(widget, 12);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return 0; // nothing moves that does not have to
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace widgets
