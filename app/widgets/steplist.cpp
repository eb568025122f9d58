// SPDX-License-Identifier: Apache-2.0
#include "steplist.h"

#include "theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace widgets
{

namespace
{

constexpr int titleRole = Qt::UserRole;
constexpr int stateRole = Qt::UserRole + 1;
constexpr int markRole = Qt::UserRole + 2;
constexpr int severityRole = Qt::UserRole + 3;

/// Two lines of text beside a mark; the second line wraps, for translations are long.
class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem frame = option;
        initStyleOption(&frame, index);
        frame.text.clear();
        frame.icon = {};
        const QWidget *widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &frame, painter, widget);

        const bool selected = option.state & QStyle::State_Selected;
        const bool enabled = option.state & QStyle::State_Enabled;
        const QPalette &palette = option.palette;
        const QColor text = selected && isHighContrast(palette)
                                ? palette.color(QPalette::HighlightedText)
                                : palette.color(enabled ? QPalette::Normal : QPalette::Disabled, QPalette::Text);
        const auto severity = static_cast<Severity>(index.data(severityRole).toInt());
        const QColor colour = !enabled || (selected && isHighContrast(palette)) ? text : colourOf(severity, palette);
        const Boxes boxes = place(option.font, option.rect, index, option.direction);
        iconOf(static_cast<Mark>(index.data(markRole).toInt()), colour).paint(painter, boxes.mark);
        painter->save();
        painter->setPen(text);
        painter->setFont(scaled(option.font, 1, true));
        painter->drawText(boxes.title, flags, index.data(titleRole).toString());
        painter->setPen(!enabled || (selected && isHighContrast(palette)) ? text : quietText(palette));
        painter->setFont(option.font);
        painter->drawText(boxes.state, flags, index.data(stateRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = qobject_cast<const QListView *>(option.widget);
        const int width = list ? list->viewport()->width() : 200;
        const Boxes boxes = place(option.font, QRect(0, 0, width, 1000), index, option.direction);
        return {width, boxes.state.bottom() + boxes.margin};
    }

private:
    static constexpr int flags = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;

    struct Boxes {
        QRect mark, title, state;
        int margin = 0;
    };

    static Boxes place(const QFont &font, const QRect &rect, const QModelIndex &index, Qt::LayoutDirection direction)
    {
        const QFontMetrics plain(font);
        const QFontMetrics bold(scaled(font, 1, true));
        const int unit = plain.height();
        Boxes boxes;
        boxes.margin = unit * 2 / 5;
        const int left = rect.left() + unit / 2;
        boxes.mark = QRect(left, rect.top() + boxes.margin, unit, unit);
        const QRect column(left + unit * 3 / 2, rect.top() + boxes.margin, rect.width() - unit * 5 / 2, 1000);
        boxes.title = bold.boundingRect(column, flags, index.data(titleRole).toString());
        boxes.title.setWidth(column.width());
        QRect below = column;
        below.setTop(boxes.title.bottom() + 2);
        const QString state = index.data(stateRole).toString();
        boxes.state = plain.boundingRect(below, flags, state.isEmpty() ? QStringLiteral(" ") : state);
        boxes.state.setWidth(column.width());
        if (direction == Qt::RightToLeft) {
            for (QRect *box : {&boxes.mark, &boxes.title, &boxes.state})
                box->moveLeft(rect.left() + rect.right() - box->right());
        }
        return boxes;
    }
};

} // namespace

StepList::StepList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new StepDelegate(this));
    setAccessibleName(tr("Steps"));
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setTabKeyNavigation(false);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void StepList::setLine(int row, const Line &line)
{
    while (count() <= row)
        addItem(new QListWidgetItem);
    QListWidgetItem *entry = item(row);
    entry->setData(titleRole, line.title);
    entry->setData(stateRole, line.state);
    entry->setData(markRole, static_cast<int>(line.mark));
    entry->setData(severityRole, static_cast<int>(line.severity));
    // The text itself is what screen readers and the keyboard search read; the delegate draws the two parts.
    const QString text =
        line.state.isEmpty() ? line.title : tr("%1: %2", "step: its state").arg(line.title, line.state);
    if (entry->text() != text)
        entry->setText(text);
    entry->setFlags(line.reachable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
}

QSize StepList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 34 + fontMetrics().height() * 2, 400};
}

QSize StepList::minimumSizeHint() const
{
    return {sizeHint().width() / 2, fontMetrics().height() * 6};
}

void StepList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace widgets
