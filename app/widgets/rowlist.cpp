// SPDX-License-Identifier: Apache-2.0
#include "rowlist.h"

#include "colours.h"
#include "measures.h"

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
    if (open && !m_body && m_content.build) {
        m_body = new QWidget(this);
        auto *inside = new QVBoxLayout(m_body);
        dress();
        m_content.build(*inside);
        m_column->addWidget(m_body);
    }
    if (m_body)
        m_body->setVisible(open);
    emit toggled(open);
}

void Row::dress()
{
    if (!m_body)
        return;
    setInsets(m_body->layout(), m_body, inset::afterGlyph, 0);
    m_body->layout()->setSpacing(measure(this, 8));
}

void Row::paintEvent(QPaintEvent *)
{
    if (!m_hasLine)
        return;
    QPainter painter(this);
    painter.fillRect(0, 0, width(), measure(this, 1), colour(Colour::Hairline, palette()));
}

void Row::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        dress();
}

RowList::RowList(QWidget *parent) : CardFrame(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(1, 1, 1, 1); // the outline
    m_column->setSpacing(0);
    hide();
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
            connect(row, &Row::toggled, this, [this, row](bool open) {
                if (open)
                    opened(row);
            });
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

/// Closes the row that was open. Where that one is above, the page is scrolled by as much, so that the row that was
/// clicked stays where it is; and then so far that what it opened is seen.
void RowList::opened(Row *row)
{
    QScrollArea *area = nullptr;
    for (QWidget *above = parentWidget(); above && !area; above = above->parentWidget())
        area = qobject_cast<QScrollArea *>(above);
    const auto top = [&] { return row->mapTo(area->widget(), QPoint()).y(); };
    const int before = area && area->widget() ? top() : 0;
    for (Row *other : m_rows) {
        if (other != row)
            other->setOpen(false);
    }
    if (!area || !area->widget() || !isVisible())
        return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QScrollBar *bar = area->verticalScrollBar();
    bar->setValue(bar->value() + top() - before);
    const int bottom = top() + row->height() - bar->value() - area->viewport()->height();
    bar->setValue(bar->value() + qBound(0, bottom, top() - bar->value()));
}

} // namespace widgets
