// SPDX-License-Identifier: Apache-2.0
#include "elidedtext.h"

#include "colours.h"
#include "measures.h"
#include "painter.h"
#include "theme.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

namespace widgets
{

ElidedText::ElidedText(int lines, QWidget *parent) : QWidget(parent), m_most(lines)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ElidedText::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    updateGeometry();
    update();
}

QStringList ElidedText::linesFor(int width) const
{
    const QFont quiet = quietFont(font());
    QTextLayout layout(m_text, quiet);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    while (lines.size() < m_most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == m_most;
        lines << (isLast ? QFontMetrics(quiet).elidedText(m_text.mid(line.textStart()), Qt::ElideRight, width)
                         : m_text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QSize ElidedText::sizeHint() const
{
    const int width = measure(this, 400);
    return {width, heightForWidth(width)};
}

QSize ElidedText::minimumSizeHint() const
{
    return {measure(this, 80), QFontMetrics(quietFont(font())).height() + contentsMargins().top()};
}

int ElidedText::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QStringList lines = linesFor(width - margins.left() - margins.right());
    return static_cast<int>(lines.size()) * QFontMetrics(quietFont(font())).height() + margins.top() + margins.bottom();
}

void ElidedText::paintEvent(QPaintEvent *)
{
    Painter painter(this);
    painter.setFont(quietFont(font()));
    painter.setPen(colour(Colour::QuietText, palette()));
    const int high = painter.fontMetrics().height();
    const QRect room = contentsRect();
    int y = room.top();
    for (const QString &line : linesFor(room.width())) {
        painter.drawText(QRect(room.left(), y, room.width(), high),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
        y += high;
    }
}

void ElidedText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace widgets
