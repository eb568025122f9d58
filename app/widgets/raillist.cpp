// SPDX-License-Identifier: Apache-2.0
#include "raillist.h"

#include "colours.h"
#include "measures.h"
#include "theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace widgets
{

void RailModel::setCount(int count)
{
    const int now = rowCount();
    if (count > now) {
        beginInsertRows({}, now, count - 1);
        m_lines.resize(static_cast<std::size_t>(count));
        endInsertRows();
    } else if (count < now) {
        beginRemoveRows({}, count, now - 1);
        m_lines.resize(static_cast<std::size_t>(count));
        endRemoveRows();
    }
}

void RailModel::setLine(int row, const RailLine &line)
{
    setCount(qMax(rowCount(), row + 1));
    RailLine &kept = m_lines[static_cast<std::size_t>(row)];
    if (kept == line)
        return;
    const bool moves = kept.beginsGroup != line.beginsGroup;
    kept = line;
    emit dataChanged(index(row), index(row));
    if (moves)
        emit layoutChanged();
}

bool RailModel::hasNumbers() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const RailLine &line) { return !line.number.isEmpty(); });
}

int RailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant RailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RailLine &line = this->line(index.row());
    switch (role) {
    case Qt::DisplayRole: // by which the keyboard finds it
        return line.name;
    case Qt::ToolTipRole:
        return line.state.isEmpty() ? line.name : line.name + QLatin1Char('\n') + line.state;
    case Qt::AccessibleTextRole: {
        const QString name =
            line.number.isEmpty() ? line.name : tr("%1 %2", "number and name of a step").arg(line.number, line.name);
        return line.state.isEmpty() ? name : tr("%1: %2", "step: its state").arg(name, line.state);
    }
    case Qt::AccessibleDescriptionRole:
        return wordOf(line.glyph);
    case Number:
        return line.number;
    case State:
        return line.state;
    case Sign:
        return static_cast<int>(line.glyph);
    case BeginsGroup:
        return line.beginsGroup;
    default:
        return {};
    }
}

Qt::ItemFlags RailModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !line(index.row()).reachable)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

namespace
{

QFont stateFont(const QFont &font)
{
    return quietFont(font, 12.0 / 14);
}

class RailDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int texts = QFontMetrics(option.font).height() + QFontMetrics(stateFont(option.font)).height();
        const int row = qMax(measure(option.font, 44), texts + measure(option.font, 6));
        return {measure(option.font, 60), row + gapBefore(option.font, index)};
    }

private:
    static int gapBefore(const QFont &font, const QModelIndex &index)
    {
        return index.data(RailModel::BeginsGroup).toBool() ? measure(font, 17) : 0;
    }
    /// At the start of `rect`, which the painter mirrors.
    static void paintText(QPainter *painter, const QRect &rect, const QString &text)
    {
        const QFontMetrics metrics(painter->font());
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, rect.width()));
    }
    static void paintGround(QPainter *painter, const QRect &row, const QStyleOptionViewItem &option);
};

/// The row that is open is tinted, and a bar stands at its start.
void RailDelegate::paintGround(QPainter *painter, const QRect &row, const QStyleOptionViewItem &option)
{
    const bool isChosen = option.state & QStyle::State_Selected;
    const auto px = [&option](double pixels) { return measure(option.font, pixels); };
    painter->setPen(Qt::NoPen);
    if (isChosen || option.state & QStyle::State_MouseOver) {
        QColor ground = colour(Colour::Chosen, option.palette);
        ground.setAlphaF(isChosen ? 1 : 0.5F);
        painter->setBrush(ground);
        painter->drawRoundedRect(row, px(8), px(8));
    }
    if (isChosen) {
        const QRect bar(row.left(), row.center().y() - px(11), px(3), px(23));
        painter->setBrush(colour(Colour::Accent, option.palette));
        painter->drawRoundedRect(QStyle::visualRect(option.direction, row, bar), px(3) / 2.0, px(3) / 2.0);
    }
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const auto px = [&option](double pixels) { return measure(option.font, pixels); };
    QRect row = option.rect;
    const int gap = gapBefore(option.font, index);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    if (gap > 0 && index.row() > 0)
        painter->fillRect(QRectF(row.left() + px(10), row.top() + gap * 0.5, row.width() - 2 * px(10), px(1)),
                          colour(Colour::Hairline, palette));
    row.setTop(row.top() + gap);
    paintGround(painter, row, option);

    const auto *model = static_cast<const RailModel *>(index.model());
    const RailLine &line = model->line(index.row());
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(option.direction, row, QRect(row.left() + x, row.top(), width, row.height()));
    };
    paintGlyph(*painter, place(px(10), px(20)), line.glyph, palette);
    const QColor plain = colour(isEnabled ? Colour::Text : Colour::QuietText, palette);
    const bool isWide = row.width() >= px(160); // else the name needs the room more than its number does
    if (isWide && model->hasNumbers()) {
        painter->setPen(colour(Colour::QuietText, palette));
        painter->drawText(place(px(36), px(20)), Qt::AlignCenter, line.number);
    }
    const int start = px(isWide && model->hasNumbers() ? 62 : 38);
    const QRect texts = place(start, row.width() - start - px(6));
    QFont name = option.font;
    name.setBold(option.state & QStyle::State_Selected);
    const QFont state = stateFont(option.font);
    const int nameHeight = QFontMetrics(name).height();
    const int stateHeight = line.state.isEmpty() ? 0 : QFontMetrics(state).height();
    const int top = texts.top() + (texts.height() - nameHeight - stateHeight) / 2;
    painter->setPen(plain);
    painter->setFont(name);
    paintText(painter, {texts.left(), top, texts.width(), nameHeight}, line.name);
    painter->setPen(colour(line.glyph == Glyph::Refused ? Colour::Red : Colour::QuietText, palette));
    painter->setFont(state);
    paintText(painter, {texts.left(), top + nameHeight, texts.width(), stateHeight}, line.state);
    painter->restore();

    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = row;
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

} // namespace

RailList::RailList(QWidget *parent) : QListView(parent), m_model(new RailModel(this))
{
    setModel(m_model);
    setItemDelegate(new RailDelegate(this));
    setAccessibleName(tr("Steps"));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true); // so that the row under the pointer shows it
    setResizeMode(QListView::Adjust);
}

QSize RailList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += sizeHintForRow(row);
    return {measure(this, 208), height};
}

QSize RailList::minimumSizeHint() const
{
    return {measure(this, 90), measure(this, 2 * 44)};
}

void RailList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentRowChanged(current.row());
}

void RailList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace widgets
