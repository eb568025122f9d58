// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>

namespace widgets
{

/// Puts a field of `side` by `side` into the middle of `box` for as long as it lives, mirrored where it is told to.
class Field
{
public:
    Field(QPainter &painter, const QRectF &box, double side, bool mirrored = false) : m_painter(painter)
    {
        const double extent = qMin(box.width(), box.height());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(box.center());
        painter.scale((mirrored ? -extent : extent) / side, extent / side);
        painter.translate(-side / 2, -side / 2);
        painter.setBrush(Qt::NoBrush);
    }
    ~Field() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Field)

private:
    QPainter &m_painter;
};

/// A pen with round ends.
inline QPen line(const QColor &colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace widgets
