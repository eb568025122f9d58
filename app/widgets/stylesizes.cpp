// SPDX-License-Identifier: Apache-2.0
// How large controls are, and where their parts lie.
#include "style.h"

#include "measures.h"
#include "stylepaint.h"

#include <QApplication>
#include <QStyleOption>

namespace widgets
{

namespace
{

constexpr double controlHeight = 36;
constexpr double targetHeight = 24; // WCAG 2.2 §2.5.8
constexpr double fieldPadding = 12;
constexpr double arrowWidth = 32;

/// As high as a button or field, and as its text needs.
int heightOf(const QSize &contents, const QWidget *widget)
{
    return qMax(measure(widget, controlHeight), contents.height() + measure(widget, 12));
}

QSize buttonSize(const QStyleOptionButton &option, const QSize &contents, const QWidget *widget)
{
    const ButtonRole role = paint::roleIn(option, widget);
    int width = contents.width();
    if (!option.icon.isNull() && !option.text.isEmpty())
        width += measure(widget, 8) - 4; // QPushButton reckons with a gap of 4
    if (role == ButtonRole::Filled) {
        QFont bold = widget->font();
        bold.setBold(true);
        width += QFontMetrics(bold).size(Qt::TextShowMnemonic, option.text).width() -
                 option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    }
    if (role != ButtonRole::Quiet)
        width += 2 * measure(widget, 16);
    return {width, heightOf(contents, widget)};
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl sub, int shortest)
{
    const bool isUpright = bar.orientation == Qt::Vertical;
    const int length = isUpright ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const auto shown = static_cast<int>(qint64(length) * bar.pageStep / qMax<qint64>(1, range + bar.pageStep));
    const int handle = qMin(length, qMax(shown, shortest));
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto part = [&](int from, int to) {
        const QRect along = isUpright ? QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), to - from)
                                      : QRect(bar.rect.x() + from, bar.rect.y(), to - from, bar.rect.height());
        return QStyle::visualRect(bar.direction, bar.rect, along);
    };
    switch (sub) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return part(start, start + handle);
    case QStyle::SC_ScrollBarSubPage:
        return part(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return part(start + handle, length);
    default:
        return {};
    }
}

} // namespace

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && widget)
            return buttonSize(*button, contents, widget);
        break;
    case CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return {contents.width() + 2 * measure(widget, fieldPadding), heightOf(contents, widget)};
        return contents;
    case CT_ComboBox:
        return {contents.width() + measure(widget, fieldPadding + 4) + measure(widget, arrowWidth),
                heightOf(contents, widget)};
    case CT_SpinBox:
        return {contents.width() + measure(widget, fieldPadding) + measure(widget, arrowWidth),
                heightOf({0, option->fontMetrics.height()}, widget)};
    case CT_ProgressBar:
        return {contents.width(), measure(widget, 3)};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget)
                               .expandedTo({0, measure(widget, targetHeight)});
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button || button->text.isEmpty() || !button->icon.isNull())
            return size;
        const int text = option->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
        return {measure(widget, 18) + measure(widget, 8) + text + 1, size.height()}; // it ends with its text
    }
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool hasGap = button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon;
        const int gap = hasGap ? measure(widget, 8) - 4 : 0; // QToolButton reckons with 4
        return QSize(contents.width() + gap + measure(widget, 16), contents.height() + measure(widget, 8))
            .expandedTo({0, measure(widget, targetHeight)});
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const bool isLine = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return isLine ? size : size.expandedTo({0, measure(widget, 30)});
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int padding = frame && frame->lineWidth > 0 ? measure(widget, fieldPadding) - 2 : 0; // it has 2 itself
        return option->rect.adjusted(padding, 0, -padding, 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                            const QWidget *widget) const
{
    const QRect whole = option->rect;
    const int arrow = measure(widget, arrowWidth);
    const int padding = measure(widget, fieldPadding);
    const auto place = [&](const QRect &rect) { return visualRect(option->direction, whole, rect); };
    if (control == CC_ComboBox && sub == SC_ComboBoxArrow)
        return place({whole.right() + 1 - arrow, whole.top(), arrow, whole.height()});
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField)
        return place(whole.adjusted(padding - 2, 2, -arrow, -2));
    if (control == CC_SpinBox && (sub == SC_SpinBoxUp || sub == SC_SpinBoxDown)) {
        const int half = whole.height() / 2;
        return place({whole.right() + 1 - arrow, whole.top() + (sub == SC_SpinBoxUp ? 0 : half), arrow, half});
    }
    if (control == CC_SpinBox && sub == SC_SpinBoxEditField)
        return place(whole.adjusted(padding - 2, 2, -arrow, -2));
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, sub, measure(widget, 32));
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

} // namespace widgets
