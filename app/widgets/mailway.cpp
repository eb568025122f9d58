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

/// Where things stand, in units of a line of text; mirrored where the writing goes the other way.
struct MailWay::Plan {
    explicit Plan(const MailWay &way)
        : unit(way.fontMetrics().height()), width(way.width()), mirrored(way.isRightToLeft()),
          boxWidth(qMin(width * 0.22, unit * 8)), gap((width - 4 * boxWidth) / 3), boxTop(unit / 2),
          boxBottom(boxTop + unit * 3), line(boxBottom + unit / 2)
    {
    }
    [[nodiscard]] double at(double x) const { return mirrored ? width - x : x; }
    [[nodiscard]] QRectF place(double x, double y, double w, double h) const
    {
        return {mirrored ? width - x - w : x, y, w, h};
    }
    [[nodiscard]] double leftOf(int box) const { return box * (boxWidth + gap); }

    double unit, width;
    bool mirrored;
    double boxWidth, gap, boxTop, boxBottom;
    double line; // that leads from the receiver's server to what it asks
};

void MailWay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Plan plan(*this);
    const QString stations[] = {tr("You write"), m_sender, tr("The receiver's server"), tr("The mailbox")};
    constexpr int receiver = 2;
    for (int i = 0; i < 4; ++i) {
        paintStation(painter, plan, i, stations[i], i == receiver);
        if (i < 3)
            paintArrow(painter, plan, i);
    }
    // Below the receiver's server: what it asks, numbered like the steps.
    const QString asked[] = {tr("May this address send?"), tr("Do its names match?"), tr("Is it on a blocklist?"),
                             tr("May it send for you?"), tr("Is the signature genuine?")};
    const double middle = plan.at(plan.leftOf(receiver) + plan.boxWidth / 2);
    painter.setPen(QPen(colourOf(Severity::Info, palette()), 1.2));
    painter.drawLine(QPointF(middle, plan.boxBottom), QPointF(middle, plan.line));
    for (int i = 0; i < 5; ++i)
        paintQuestion(painter, plan, i, asked[i]);
}

void MailWay::paintStation(QPainter &painter, const Plan &plan, int number, const QString &name, bool judges) const
{
    const QRectF box =
        plan.place(plan.leftOf(number) + 1, plan.boxTop, plan.boxWidth - 2, plan.boxBottom - plan.boxTop);
    const QColor frame = judges ? colourOf(Severity::Info, palette()) : quietText(palette());
    painter.setPen(QPen(frame, judges ? 2 : 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(box, plan.unit / 3, plan.unit / 3);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(font());
    painter.drawText(box.adjusted(3, 3, -3, -3), Qt::AlignCenter | Qt::TextWordWrap, name);
}

/// From one station to the next.
void MailWay::paintArrow(QPainter &painter, const Plan &plan, int number) const
{
    const double y = (plan.boxTop + plan.boxBottom) / 2;
    const double from = plan.leftOf(number) + plan.boxWidth + plan.unit / 4;
    const double to = plan.leftOf(number + 1) - plan.unit / 4;
    painter.setPen(QPen(quietText(palette()), 1.6));
    painter.drawLine(QPointF(plan.at(from), y), QPointF(plan.at(to), y));
    painter.setBrush(quietText(palette()));
    painter.setPen(Qt::NoPen);
    const double back = plan.at(to - plan.unit / 2);
    painter.drawPolygon(QPolygonF{{plan.at(to), y}, {back, y - plan.unit / 3}, {back, y + plan.unit / 3}});
}

void MailWay::paintQuestion(QPainter &painter, const Plan &plan, int number, const QString &question) const
{
    const QColor accent = colourOf(Severity::Info, palette());
    const double column = plan.width / 5;
    const QRectF cell = plan.place(number * column, plan.line, column, plan.unit * 5.5);
    const double centre = cell.center().x();
    painter.setPen(QPen(accent, 1.2));
    if (number < 4)
        painter.drawLine(QPointF(centre, plan.line), QPointF(plan.at((number + 1.5) * column), plan.line));
    painter.drawLine(QPointF(centre, plan.line), QPointF(centre, plan.line + plan.unit * 0.5));
    const QRectF badge(centre - plan.unit * 0.75, plan.line + plan.unit * 0.5, plan.unit * 1.5, plan.unit * 1.5);
    painter.setBrush(accent);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(badge);
    painter.setPen(isDark(palette()) ? QColor(0x10151c) : QColor(Qt::white));
    painter.setFont(scaled(font(), 1, true));
    painter.drawText(badge, Qt::AlignCenter, QString::number(number + 1));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(font());
    painter.drawText(cell.adjusted(4, plan.unit * 2.2, -4, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     question);
}

} // namespace widgets
