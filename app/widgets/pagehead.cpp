// SPDX-License-Identifier: Apache-2.0
#include "pagehead.h"

#include "buttonrole.h"
#include "fields.h"
#include "measures.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace widgets
{

PageHead::PageHead(QWidget *parent)
    : QWidget(parent), m_place(new Text(Voice::Quiet, {}, this)), m_status(new StatusLine(this)),
      m_again(buttonWith(tr("Chec&k again"), this)), m_stop(buttonWith(tr("&Stop"), this)),
      m_glyph(new GlyphView(Glyph::NotReached, this, 28)), m_answer(new Text(Voice::Title, {}, this)),
      m_consequence(new Text(Voice::Lead, {}, this)), m_progress(new QProgressBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure(this, 4));
    auto *top = new QHBoxLayout;
    top->addWidget(m_place, 3);
    m_status->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    top->addWidget(m_status, 2);
    top->setSpacing(measure(this, 8));
    for (QPushButton *button : {m_again, m_stop}) {
        setRole(button, ButtonRole::Quiet);
        top->addWidget(button);
    }
    column->addLayout(top);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure(this, 12));
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addWidget(m_answer, 1);
    column->addLayout(row);
    column->addWidget(m_consequence);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How much has been looked up"));
    column->addWidget(m_progress);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_again, &QPushButton::clicked, this, &PageHead::again);
    connect(m_stop, &QPushButton::clicked, this, &PageHead::stop);
    setProgress(0, 0);
    setStatus({});
}

void PageHead::setPlace(const QString &place)
{
    m_place->say(place);
}

void PageHead::setAnswer(Glyph glyph, const QString &answer)
{
    m_glyph->setGlyph(glyph);
    m_answer->say(answer);
}

void PageHead::setConsequence(const QString &sentence)
{
    m_consequence->say(sentence);
}

QString PageHead::answer() const
{
    return m_answer->text();
}

QString PageHead::consequence() const
{
    return m_consequence->text();
}

void PageHead::setStatus(const QString &sentence)
{
    m_status->report(sentence);
    m_status->setVisible(!sentence.isEmpty());
    m_again->setVisible(!sentence.isEmpty() && m_progress->isHidden());
}

/// The button that was pressed last keeps the focus, in the place of the other one.
void PageHead::setProgress(int done, int all)
{
    const bool looks = all > 0;
    const bool hadFocus = m_again->hasFocus() || m_stop->hasFocus();
    m_progress->setVisible(looks);
    m_progress->setRange(0, qMax(all, 1));
    m_progress->setValue(done);
    m_stop->setVisible(looks);
    m_again->setVisible(!looks && !m_status->text().isEmpty());
    if (hadFocus)
        (looks ? m_stop : m_again)->setFocus(Qt::OtherFocusReason);
}

} // namespace widgets
