// SPDX-License-Identifier: Apache-2.0
#include "rowlist.h"

#include "colours.h"
#include "measures.h"
#include "settle.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace widgets
{

Row::Row(Content content, QWidget *parent) : QWidget(parent), m_head(new RowHead(this)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_head);
    setContent(std::move(content));
    connect(m_head, &QAbstractButton::toggled, this, &Row::toggle);
}

void Row::setContent(Content content)
{
    const bool isSameBody = m_content.bodyIs == content.bodyIs && bool(m_content.build) == bool(content.build);
    m_content = std::move(content);
    m_head->setWords(m_content.words);
    m_head->setOpens(bool(m_content.build));
    if (isSameBody || !m_body)
        return;
    if (m_body->isAncestorOf(QApplication::focusWidget()))
        m_head->setFocus(Qt::OtherFocusReason);
    m_column->removeWidget(m_body);
    m_body->hide();
    m_body->deleteLater();
    m_body = nullptr;
    if (isOpen())
        toggle(true);
}

void Row::setOpen(bool open)
{
    if (m_content.build)
        m_head->setChecked(open);
}

void Row::setHasLine(bool hasLine)
{
    m_hasLine = hasLine;
    update();
}

void Row::toggle(bool open)
{
    if (open)
        emit opens();
    if (open && !m_body && m_content.build) {
        m_body = new QWidget(this);
        auto *inside = new QVBoxLayout(m_body);
        dress();
        m_content.build(*inside);
        m_column->addWidget(m_body);
    }
    if (m_body)
        m_body->setVisible(open);
    settle(this);
    if (open)
        emit opened();
}

void Row::dress()
{
    if (!m_body)
        return;
    const bool isNarrow = width() < measure(this, 400);
    setInsets(m_body->layout(), m_body, isNarrow ? inset::start : inset::afterGlyph, 0);
    m_body->layout()->setSpacing(measure(this, 8));
}

void Row::paintEvent(QPaintEvent *)
{
    if (!m_hasLine)
        return;
    QPainter painter(this);
    painter.fillRect(0, 0, width(), measure(this, 1), colour(Colour::Hairline, palette()));
}

void Row::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    dress();
}

void Row::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        dress();
}

RowList::RowList(QWidget *parent) : CardFrame(parent), m_column(new QVBoxLayout(this))
{
    m_column->setSpacing(0);
    RowList::dress();
    hide();
}

void RowList::dress()
{
    const int outline = measure(this, 1);
    m_column->setContentsMargins(outline, outline, outline, outline);
}

Row *RowList::row(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row *row) { return row->id() == id; });
    return found == m_rows.end() ? nullptr : *found;
}

void RowList::arrange(std::vector<Row::Content> contents)
{
    std::vector<Row *> next;
    for (std::size_t i = 0; i < contents.size(); ++i) {
        Row *row = this->row(contents[i].id);
        if (row) {
            m_rows.erase(std::find(m_rows.begin(), m_rows.end(), row));
            row->setContent(std::move(contents[i]));
        } else {
            row = new Row(std::move(contents[i]), this);
            connect(row, &Row::opens, this, [this, row] { makeRoomFor(row); });
            connect(row, &Row::opened, this, [this, row] { reveal(row); });
        }
        const auto place = static_cast<int>(i);
        if (m_column->indexOf(row) != place) {
            m_column->removeWidget(row);
            m_column->insertWidget(place, row);
        }
        row->setHasLine(i > 0);
        row->show();
        next.push_back(row);
    }
    for (Row *gone : m_rows) {
        m_column->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    m_rows = std::move(next);
    setVisible(!m_rows.empty());
}

void RowList::open(const QString &id)
{
    if (Row *row = this->row(id)) {
        row->setOpen(true);
        row->head()->setFocus(Qt::OtherFocusReason);
    }
}

static QScrollArea *areaAround(const QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            return area->widget() ? area : nullptr;
    }
    return nullptr;
}

static int topIn(const QScrollArea &area, const QWidget *widget)
{
    return widget->mapTo(area.widget(), QPoint()).y() - area.verticalScrollBar()->value();
}

/// Closes the row that was open.
void RowList::makeRoomFor(Row *row)
{
    if (const QScrollArea *area = areaAround(this))
        m_seenAt = topIn(*area, row);
    for (Row *other : m_rows) {
        if (other != row)
            other->setOpen(false);
    }
}

/// Where the row that was open is above, the page is scrolled by as much as that one got smaller, so that the row that
/// was clicked stays where it is; and then so far that what it opened is seen.
void RowList::reveal(Row *row)
{
    QScrollArea *area = areaAround(this);
    if (!area || !isVisible())
        return;
    QScrollBar *bar = area->verticalScrollBar();
    bar->setValue(bar->value() + topIn(*area, row) - m_seenAt);
    const int top = topIn(*area, row);
    const int hidden = top + row->height() - area->viewport()->height();
    bar->setValue(bar->value() + qBound(0, hidden, qMax(0, top)));
}

} // namespace widgets
