// SPDX-License-Identifier: Apache-2.0
#include "letterbox.h"

#include "colours.h"
#include "measures.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace widgets
{

namespace
{

constexpr qsizetype begins = 180; // characters: about three lines

QString beginning(const QString &letter)
{
    const QString flat = letter.simplified();
    return flat.size() <= begins ? flat : flat.left(begins).trimmed() + QStringLiteral(" …");
}

} // namespace

LetterBox::LetterBox(const QString &subject, const QString &letter, QWidget *parent)
    : QFrame(parent), m_letter(letter), m_text(new Text(Voice::Quiet, {}, this)), m_more(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure(this, 14), measure(this, 8), measure(this, 14), measure(this, 8));
    auto *top = new QHBoxLayout;
    auto *caption = new Text(Voice::Quiet, tr("Subject"), this);
    caption->setWordWrap(false);
    top->addWidget(caption);
    auto *title = new Text(Voice::Body, subject, this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    top->addWidget(title, 1);
    column->addLayout(top);
    column->addWidget(m_text);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setCheckable(true);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_more, &QToolButton::toggled, this, [this](bool on) { show(on); });
    setAccessibleName(tr("Letter: %1", "its subject").arg(subject));
    setAccessibleDescription(letter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    show(false);
    m_more->setVisible(beginning(letter) != letter.simplified());
}

void LetterBox::show(bool whole)
{
    m_text->say(whole ? m_letter : beginning(m_letter));
    m_more->setText(whole ? tr("Show less") : tr("Show the whole letter"));
}

void LetterBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = measure(this, 6);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(shape, colour(Colour::Card, palette()));
    painter.setPen(colour(Colour::Hairline, palette()));
    painter.drawPath(shape);
}

} // namespace widgets
