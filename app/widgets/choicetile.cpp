// SPDX-License-Identifier: Apache-2.0
#include "choicetile.h"

#include "colours.h"
#include "measures.h"
#include "painter.h"
#include "stylepaint.h"
#include "theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

#include <utility>

namespace widgets
{

ChoiceTile::ChoiceTile(Words words, QWidget *parent) : QRadioButton(words.title, parent), m_words(std::move(words))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    if (m_words.icon)
        setCheckable(false);
    nameAgain();
}

void ChoiceTile::setTag(const QString &tag)
{
    m_words.tag = tag;
    nameAgain();
    updateGeometry();
    update();
}

void ChoiceTile::nameAgain()
{
    QString name = m_words.title;
    for (const QString &part : {m_words.code, m_words.tag}) {
        if (!part.isEmpty())
            name = tr("%1, %2", "what is chosen, what is said of it").arg(name, part);
    }
    setAccessibleName(name);
    setAccessibleDescription(m_words.sentence);
}

static QFont titleFont(const QFont &font)
{
    return scaled(font, 1, true);
}

/// Where its parts lie in a tile `width` wide, before it is mirrored.
struct ChoiceTile::Plan {
    QRect button, title, code, tag, sentence;
    int height = 0;
};

ChoiceTile::Plan ChoiceTile::planFor(int width) const
{
    const auto px = [this](double pixels) { return measure(this, pixels); };
    const QFontMetrics bold(titleFont(font()));
    const QFontMetrics quiet(quietFont(font()));
    const int start = px(m_words.icon ? 42 : 46);
    const int end = width - px(16);
    const int top = px(15);
    const int room = qMax(1, end - start);
    const int line = bold.height();
    const int title = bold.horizontalAdvance(m_words.title);
    const int code =
        m_words.code.isEmpty() ? 0 : QFontMetrics(fixedPitch(font())).horizontalAdvance(m_words.code) + px(2);
    const int tag = m_words.tag.isEmpty() ? 0 : quiet.horizontalAdvance(m_words.tag) + px(18);
    const int pill = quiet.height() + px(4);
    Plan plan;
    plan.title = bold.boundingRect(QRect(start, top, room, 0), Qt::TextWordWrap, m_words.title);
    plan.button = {px(16), top + (line - px(18)) / 2, px(18), px(18)};
    // What does not fit beside the title goes below it.
    int used = title + px(10) + code;
    int below = plan.title.bottom() + 1;
    plan.code = {start + title + px(10), top, code, line};
    if (code > 0 && used > room) {
        plan.code = {start, below, qMin(code, room), line};
        below += line;
        used = room;
    }
    plan.tag = {end - tag, top + (line - pill) / 2, tag, pill};
    if (tag > 0 && used + px(8) + tag > room) {
        plan.tag = {start, below + px(2), qMin(tag, room), pill};
        below += pill + px(2);
    }
    below += px(2);
    plan.sentence = quiet.boundingRect(QRect(start, below, room, 0), Qt::TextWordWrap, m_words.sentence);
    plan.sentence.setWidth(room);
    plan.height = (m_words.sentence.isEmpty() ? below : plan.sentence.bottom() + 1) + px(13);
    return plan;
}

QSize ChoiceTile::sizeHint() const
{
    const int width = measure(this, 220);
    return {width, heightForWidth(width)};
}

QSize ChoiceTile::minimumSizeHint() const
{
    return {measure(this, 130), measure(this, 48)};
}

int ChoiceTile::heightForWidth(int width) const
{
    return planFor(width).height;
}

void ChoiceTile::paintEvent(QPaintEvent *)
{
    Painter painter(this);
    const auto px = [this](double pixels) { return measure(this, pixels); };
    const auto place = [this](const QRect &at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    const Plan plan = planFor(width());
    const bool isChosen = isChecked();
    const Colour ground = isEnabled() ? (underMouse() && !isChosen ? Colour::NextTint : Colour::Card) : Colour::Sunk;
    const Colour edge = isChosen ? Colour::Accent : isEnabled() ? Colour::Edge : Colour::Hairline;
    paint::box(painter, rect(), px(8), colour(ground, palette()), colour(edge, palette()), px(isChosen ? 2 : 1));
    if (m_words.icon) {
        paintIcon(painter, place(plan.button), *m_words.icon, colour(Colour::QuietText, palette()));
    } else {
        QStyleOption option;
        option.initFrom(this);
        option.rect = place(plan.button);
        option.state.setFlag(QStyle::State_On, isChosen);
        paint::radioButton(painter, option, this);
    }
    if (!m_words.tag.isEmpty()) {
        const QRect pill = place(plan.tag);
        paint::box(painter, pill, pill.height() / 2.0, colour(Colour::Chosen, palette()), {}, 0);
        painter.setFont(quietFont(font()));
        painter.setPen(colour(Colour::Accent, palette()));
        painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(m_words.tag, Qt::ElideRight, pill.width()));
    }
    const auto write = [&](const QRect &at, const QString &text, const QFont &with, Colour ink) {
        painter.setFont(with);
        painter.setPen(colour(isEnabled() ? ink : Colour::QuietText, palette()));
        painter.drawText(place(at), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text); // which it mirrors
    };
    write(plan.title.adjusted(0, 0, 1, 0), m_words.title, titleFont(font()), Colour::Text);
    write(plan.sentence, m_words.sentence, quietFont(font()), Colour::QuietText);
    painter.setLayoutDirection(Qt::LeftToRight); // as every record
    painter.setFont(fixedPitch(font()));
    painter.setPen(colour(isEnabled() ? Colour::Text : Colour::QuietText, palette()));
    painter.drawText(place(plan.code), Qt::AlignLeft | Qt::AlignVCenter, m_words.code);
}

/// Enter chooses, as a click does. Where a choice has consequences at once the group is not exclusive, and arrow keys
/// only look at the others; Qt moves the focus among those alone that Tab stops at, which is one of them.
void ChoiceTile::keyPressEvent(QKeyEvent *event)
{
    const bool forward =
        event->key() == Qt::Key_Down || event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool back = event->key() == Qt::Key_Up || event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else if ((forward || back) && group() && !group()->exclusive()) {
        const QList<QAbstractButton *> all = group()->buttons();
        const qsizetype at = all.indexOf(this) + (forward ? 1 : -1);
        if (at >= 0 && at < all.size())
            all[at]->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    } else {
        QRadioButton::keyPressEvent(event);
    }
}

void ChoiceTile::changeEvent(QEvent *event)
{
    QRadioButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace widgets
