// SPDX-License-Identifier: Apache-2.0
#include "flowlayout.h"

#include "buttonrole.h"
#include "measures.h"

#include <QPushButton>
#include <QStyle>
#include <QWidget>

namespace widgets
{

FlowLayout::FlowLayout(QWidget *parent, double spacing) : ItemsLayout(parent), m_spacing(spacing) {}

int FlowLayout::gap() const
{
    return measure(parentWidget(), m_spacing);
}

int FlowLayout::gapBetween(const QLayoutItem *before, const QLayoutItem *after) const
{
    const auto extra = [this](const QLayoutItem *item) {
        return roleOf(item->widget()) == ButtonRole::Quiet ? measure(parentWidget(), 11) : 0;
    };
    return gap() + extra(before) + extra(after);
}

static int widthOf(const QLayoutItem *item, int most)
{
    return qMin(most, item->sizeHint().width());
}

static int heightOf(const QLayoutItem *item, int most)
{
    return item->hasHeightForWidth() ? item->heightForWidth(widthOf(item, most)) : item->sizeHint().height();
}

std::vector<FlowLayout::Line> FlowLayout::linesOf(int width) const
{
    std::vector<Line> lines;
    int used = 0;
    for (QLayoutItem *item : shown()) {
        const int wide = widthOf(item, width);
        const int before = lines.empty() ? 0 : gapBetween(lines.back().items.back(), item);
        if (lines.empty() || used + before + wide > width) {
            lines.emplace_back();
            used = wide;
        } else {
            used += before + wide;
        }
        lines.back().items.push_back(item);
        lines.back().height = qMax(lines.back().height, heightOf(item, width));
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const Line &line : linesOf(width - margins.left() - margins.right()))
        height += line.height + (height > 0 ? gap() : 0);
    return height + margins.top() + margins.bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : shown()) {
        QSize least = item->minimumSize();
        if (qobject_cast<QPushButton *>(item->widget()))
            least.setWidth(qMin(least.width(), measure(parentWidget(), 100))); // its text is cut before the page is
        size = size.expandedTo(least);
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    const QLayoutItem *last = nullptr;
    for (const QLayoutItem *item : shown()) {
        const QSize one = item->sizeHint();
        size = {size.width() + one.width() + (last ? gapBetween(last, item) : 0), qMax(size.height(), one.height())};
        last = item;
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QRect within = rect.marginsRemoved(contentsMargins());
    for (const Line &line : linesOf(within.width())) {
        place(line, within);
        within.setTop(within.top() + line.height + gap());
    }
}

void FlowLayout::place(const Line &line, const QRect &within)
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto put = [&](QLayoutItem *item, int x) {
        const QSize size(widthOf(item, within.width()), heightOf(item, within.width()));
        const QRect at(QPoint(x, within.top() + (line.height - size.height()) / 2), size);
        item->setGeometry(QStyle::visualRect(direction, within, at));
    };
    int x = within.left();
    int end = within.right() + 1;
    const QLayoutItem *last = nullptr;
    for (QLayoutItem *item : line.items) {
        if (item->alignment() & Qt::AlignRight)
            continue;
        x += last ? gapBetween(last, item) : 0;
        put(item, x);
        x += widthOf(item, within.width());
        last = item;
    }
    for (auto item = line.items.rbegin(); item != line.items.rend(); ++item) {
        if (!((*item)->alignment() & Qt::AlignRight))
            continue;
        end -= widthOf(*item, within.width());
        put(*item, end);
        end -= gap();
    }
}

} // namespace widgets
