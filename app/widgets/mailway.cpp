// SPDX-License-Identifier: Apache-2.0
#include "mailway.h"

#include "theme.h"

#include <QPainter>

namespace widgets
{

MailWay::MailWay(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSender(tr("Your mail server"));
}

void MailWay::setSender(const QString &sender)
{
    m_sender = sender;
    setAccessibleName(tr("The way of a message"));
    setAccessibleDescription(
        tr("You write a message. %1 hands it to the receiver's server. That server asks five questions "
           "before the message goes to the mailbox: may this address send mail, do its names match, "
           "is it on a blocklist, may it send for this domain, and is the signature genuine?")
            .arg(sender));
    update();
}

QSize MailWay::sizeHint() const
{
    const int unit = fontMetrics().height();
    return {unit * 34, unit * 10};
}

QSize MailWay::minimumSizeHint() const
{
    return {fontMetrics().height() * 13, sizeHint().height()};
}

void MailWay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = fontMetrics().height();
    const QColor text = palette().color(QPalette::WindowText);
    const QColor accent = colourOf(Severity::Info, palette());
    const double boxWidth = qMin(width() * 0.22, unit * 8);
    const double gap = (width() - 4 * boxWidth) / 3;
    const double top = unit / 2;
    const double high = unit * 3;
    const QString names[] = {tr("You write"), m_sender, tr("The receiver's server"), tr("The mailbox")};

    const auto place = [&](double x, double y, double w, double h) {
        return isRightToLeft() ? QRectF(width() - x - w, y, w, h) : QRectF(x, y, w, h);
    };
    for (int i = 0; i < 4; ++i) {
        const double left = i * (boxWidth + gap);
        const QRectF box = place(left + 1, top, boxWidth - 2, high);
        painter.setPen(QPen(i == 2 ? accent : quietText(palette()), i == 2 ? 2 : 1));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(box, unit / 3, unit / 3);
        painter.setPen(text);
        painter.setFont(font());
        painter.drawText(box.adjusted(3, 3, -3, -3), Qt::AlignCenter | Qt::TextWordWrap, names[i]);
        if (i == 3)
            break;
        const double y = top + high / 2;
        const double from = left + boxWidth + unit / 4;
        const double to = left + boxWidth + gap - unit / 4;
        const auto at = [&](double x) { return isRightToLeft() ? width() - x : x; };
        painter.setPen(QPen(quietText(palette()), 1.6));
        painter.drawLine(QPointF(at(from), y), QPointF(at(to), y));
        painter.setBrush(quietText(palette()));
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(
            QPolygonF{{at(to), y}, {at(to - unit / 2), y - unit / 3}, {at(to - unit / 2), y + unit / 3}});
    }

    // Below the receiver's server: what it asks, numbered like the steps.
    const QString asked[] = {tr("May this address send?"), tr("Do its names match?"), tr("Is it on a blocklist?"),
                             tr("May it send for you?"), tr("Is the signature genuine?")};
    const double lineTop = top + high + unit / 2;
    const double middle = 2 * (boxWidth + gap) + boxWidth / 2;
    painter.setPen(QPen(accent, 1.2));
    const auto at = [&](double x) { return isRightToLeft() ? width() - x : x; };
    painter.drawLine(QPointF(at(middle), top + high), QPointF(at(middle), lineTop));
    const double column = width() / 5.0;
    for (int i = 0; i < 5; ++i) {
        const QRectF cell = place(i * column, lineTop, column, unit * 5.5);
        painter.setPen(QPen(accent, 1.2));
        if (i < 4)
            painter.drawLine(QPointF(at(i * column + column / 2), lineTop),
                             QPointF(at((i + 1) * column + column / 2), lineTop));
        painter.drawLine(QPointF(cell.center().x(), lineTop), QPointF(cell.center().x(), lineTop + unit * 0.5));
        const QRectF badge(cell.center().x() - unit * 0.75, lineTop + unit * 0.5, unit * 1.5, unit * 1.5);
        painter.setBrush(accent);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(badge);
        painter.setPen(isDark(palette()) ? QColor(0x10151c) : QColor(Qt::white));
        painter.setFont(scaled(font(), 1, true));
        painter.drawText(badge, Qt::AlignCenter, QString::number(i + 1));
        painter.setPen(text);
        painter.setFont(font());
        painter.drawText(cell.adjusted(4, unit * 2.2, -4, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                         asked[i]);
    }
}

} // namespace widgets
