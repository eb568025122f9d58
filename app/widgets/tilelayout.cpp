// SPDX-License-Identifier: Apache-2.0
#include "tilelayout.h"

#include "measures.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace widgets
{

TileLayout::TileLayout(int columns, QWidget *parent, double narrowest)
    : ItemsLayout(parent), m_columns(columns), m_narrowest(narrowest)
{
}

int TileLayout::gap() const
{
    return measure(parentWidget(), 12);
}

int TileLayout::columnsFor(int width) const
{
    const int fit = (width + gap()) / (measure(parentWidget(), m_narrowest) + gap());
    return std::clamp(fit, 1, m_columns);
}

int TileLayout::arrange(const QRect &rect, bool places) const
{
    const std::vector<QLayoutItem *> tiles = shown();
    const int columns = columnsFor(rect.width());
    const int wide = (rect.width() - (columns - 1) * gap()) / columns;
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = rect.top();
    for (auto row = tiles.begin(); row != tiles.end();) {
        const auto end = row + std::min<std::ptrdiff_t>(columns, tiles.end() - row);
        int high = 0;
        for (auto tile = row; tile != end; ++tile)
            high =
                qMax(high, (*tile)->hasHeightForWidth() ? (*tile)->heightForWidth(wide) : (*tile)->sizeHint().height());
        for (int x = rect.left(); row != end; ++row, x += wide + gap()) {
            if (places)
                (*row)->setGeometry(QStyle::visualRect(direction, rect, {x, y, wide, high}));
        }
        y += high + gap();
    }
    return tiles.empty() ? 0 : y - gap() - rect.top();
}

int TileLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return arrange({0, 0, width - margins.left() - margins.right(), 0}, false) + margins.top() + margins.bottom();
}

QSize TileLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : shown())
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize TileLayout::sizeHint() const
{
    const int columns = qMin(m_columns, qMax(1, static_cast<int>(shown().size())));
    const int width = columns * (measure(parentWidget(), m_narrowest) + gap()) - gap();
    return QSize(width, arrange({0, 0, width, 0}, false)).grownBy(contentsMargins());
}

void TileLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

} // namespace widgets
