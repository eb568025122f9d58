// SPDX-License-Identifier: Apache-2.0
#include "question.h"

#include "app/widgets/buttonrole.h"
#include "app/widgets/cardframe.h"
#include "app/widgets/fields.h"
#include "app/widgets/marks.h"
#include "app/widgets/settle.h"

#include <QHBoxLayout>

#include <utility>

namespace wizard
{

using widgets::Glyph;
using widgets::Text;
using widgets::Voice;

Question::Question(Walk &walk, Words words, QWidget *parent)
    : QWidget(parent), m_walk(walk), m_fields(walk), m_words(std::move(words))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeLine());
    m_card = new widgets::NextCard(this);
    column->addWidget(m_card);
    widgets::fitHeight(this);
}

QWidget *Question::makeLine()
{
    m_line = new widgets::CardFrame(this);
    auto *row = new QHBoxLayout(m_line);
    widgets::setInsets(row, this, widgets::inset::start, 2, widgets::inset::end, 2);
    m_glyph = new widgets::GlyphView(Glyph::NotReached, m_line);
    row->addWidget(m_glyph);
    auto *label = new Text(Voice::Quiet, m_words.label, m_line);
    label->setWordWrap(true);
    row->addWidget(label, 2);
    m_answer = new Text(Voice::Body, {}, m_line);
    row->addWidget(m_answer, 4);
    m_remark = new Text(Voice::Quiet, {}, m_line);
    row->addWidget(m_remark, 2);
    m_change = widgets::buttonWith(tr("Change"), m_line);
    m_change->setAccessibleName(tr("Change: %1", "a question of the page Start").arg(m_words.label));
    widgets::setRole(m_change, widgets::ButtonRole::Quiet);
    row->addWidget(m_change);
    connect(m_change, &QPushButton::clicked, this, &Question::wanted);
    return m_line;
}

QAbstractButton *Question::currentOf(const QButtonGroup &buttons)
{
    QAbstractButton *checked = buttons.checkedButton();
    return checked ? checked : buttons.buttons().constFirst();
}

void Question::refresh(State state)
{
    if (m_fields.hasChanged())
        domainChanged();
    m_card->setVisible(state == State::Current);
    m_line->setVisible(state != State::Current);
    m_glyph->setGlyph(state == State::Answered ? Glyph::Done : Glyph::NotReached);
    m_answer->say(state == State::Answered ? answer() : QString());
    m_remark->say(remark());
    m_change->setVisible(state == State::Answered);
    m_card->setContent(
        {.kicker = tr("Please answer"), .title = heading(), .sentence = m_words.why, .buttons = {}, .glyph = {}});
    refreshBody();
}

} // namespace wizard
