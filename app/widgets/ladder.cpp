// SPDX-License-Identifier: Apache-2.0
#include "ladder.h"

#include "colours.h"
#include "field.h"
#include "measures.h"
#include "nextcard.h"
#include "painter.h"
#include "theme.h"

#include <QStyle>

namespace widgets
{

LadderRung::LadderRung(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LadderRung::setWords(const Words &words)
{
    if (words == m_words)
        return;
    m_words = words;
    QString name = words.strong;
    if (!words.rest.isEmpty())
        name = tr("%1 %2", "made, where").arg(name, words.rest);
    if (!words.trailing.isEmpty())
        name = tr("%1, %2", "made where, when").arg(name, words.trailing);
    setAccessibleName(name);
    setAccessibleDescription(wordOf(words.glyph));
    updateGeometry();
    update();
}

/// Where its parts lie in a rung `width` wide, before it is mirrored.
struct LadderRung::Plan {
    QRect glyph, strong, rest, trailing;
    int height = 0;
};

LadderRung::Plan LadderRung::planFor(int width) const
{
    const auto px = [this](double pixels) { return measure(this, pixels); };
    const QFontMetrics plain = fontMetrics();
    const QFontMetrics bold(scaled(font(), 1, true));
    const QFontMetrics quiet(quietFont(font()));
    const int line = qMax(px(40), plain.height() + px(12));
    const int start = px(inset::afterGlyph);
    const int room = qMax(1, width - px(inset::end) - start);
    const int edge = (line - plain.height()) / 2;
    const int strong = bold.horizontalAdvance(m_words.strong) + (m_words.rest.isEmpty() ? 0 : px(4));
    const int rest = plain.horizontalAdvance(m_words.rest);
    const int trailing = quiet.horizontalAdvance(m_words.trailing);
    Plan plan;
    plan.glyph = {px(inset::start), (line - px(20)) / 2, px(20), px(20)};
    plan.strong = {start, edge, qMin(strong, room), plain.height()};
    plan.rest = {start + strong, edge, rest, plain.height()};
    int below = edge + plain.height();
    if (strong + rest > room) { // what does not fit beside goes below
        plan.rest = plain.boundingRect(QRect(start, below, room, 0), Qt::TextWordWrap, m_words.rest);
        plan.rest.setWidth(room);
        below += plan.rest.height();
    }
    plan.trailing = {start + room - trailing, edge, trailing, plain.height()};
    if (strong + rest + px(16) + trailing > room && trailing > 0) {
        plan.trailing = {start, below, room, quiet.height()};
        below += quiet.height();
    }
    plan.height = qMax(line, below + edge);
    return plan;
}

QSize LadderRung::sizeHint() const
{
    const int width = measure(this, 420);
    return {width, heightForWidth(width)};
}

QSize LadderRung::minimumSizeHint() const
{
    return {measure(this, 140), measure(this, 40)};
}

int LadderRung::heightForWidth(int width) const
{
    return planFor(width).height;
}

void LadderRung::paintEvent(QPaintEvent *)
{
    Painter painter(this);
    const Plan plan = planFor(width());
    const auto write = [&](const QRect &at, const QString &text, const QFont &with, Colour ink) {
        painter.setFont(with);
        painter.setPen(colour(ink, palette()));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), at.adjusted(0, 0, 1, 0)),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text); // which it mirrors
    };
    const Colour ink = m_words.glyph == Glyph::NotReached ? Colour::QuietText : Colour::Text;
    paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), plan.glyph), m_words.glyph, palette());
    write(plan.strong, m_words.strong, scaled(font(), 1, true), ink);
    write(plan.rest, m_words.rest, font(), ink);
    write(plan.trailing, m_words.trailing, quietFont(font()), Colour::QuietText);
}

Ladder::Ladder(QWidget *parent) : CardFrame(parent), m_column(new QVBoxLayout(this))
{
    m_column->setSpacing(0);
    Ladder::dress();
}

void Ladder::dress()
{
    m_column->setContentsMargins(0, measure(this, 4), 0, measure(this, 4));
}

void Ladder::setRungs(const std::vector<LadderRung::Words> &rungs)
{
    while (m_rungs.size() < rungs.size()) {
        m_rungs.push_back(new LadderRung(this));
        arrange();
    }
    while (m_rungs.size() > rungs.size()) {
        m_rungs.back()->hide();
        m_rungs.back()->deleteLater();
        m_rungs.pop_back();
        arrange();
    }
    for (std::size_t i = 0; i < rungs.size(); ++i)
        m_rungs[i]->setWords(rungs[i]);
    arrange();
    update();
}

void Ladder::setCard(NextCard *card, int at)
{
    if (m_card == card && m_at == at)
        return;
    if (m_card && m_card != card)
        m_card->hide();
    m_card = card;
    m_at = at;
    arrange();
    update();
}

void Ladder::arrange()
{
    while (m_column->count() > 0)
        delete m_column->takeAt(0);
    for (std::size_t i = 0; i < m_rungs.size(); ++i) {
        const bool isCard = m_card && m_at == static_cast<int>(i);
        m_rungs[i]->setVisible(!isCard);
        m_column->addWidget(isCard ? static_cast<QWidget *>(m_card) : m_rungs[i]);
    }
    if (m_card)
        m_card->setVisible(m_at >= 0 && m_at < static_cast<int>(m_rungs.size()));
}

/// From the glyph of each thing to the next; what is done is joined in green.
void Ladder::paintEvent(QPaintEvent *event)
{
    CardFrame::paintEvent(event);
    Painter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto px = [this](double pixels) { return measure(this, pixels); };
    const int middle = px(20);
    const double across = px(inset::start) + px(10);
    const double x = isRightToLeft() ? width() - across : across;
    for (std::size_t i = 1; i < m_rungs.size(); ++i) {
        const bool fromCard = m_card && m_at == static_cast<int>(i) - 1;
        const bool toCard = m_card && m_at == static_cast<int>(i);
        const int from = fromCard ? m_card->geometry().bottom() + px(3) : m_rungs[i - 1]->y() + middle + px(12);
        const int to = toCard ? m_card->y() - px(3) : m_rungs[i]->y() + middle - px(12);
        const bool isDone = !fromCard && m_rungs[i - 1]->words().glyph == Glyph::Done;
        painter.setPen(line(colour(isDone ? Colour::Green : Colour::Edge, palette()), px(2)));
        if (to > from)
            painter.drawLine(QPointF(x, from), QPointF(x, to));
    }
}

} // namespace widgets
