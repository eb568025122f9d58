// SPDX-License-Identifier: Apache-2.0
#include "bouncecard.h"

#include "app/widgets/buttonrole.h"
#include "app/widgets/fields.h"
#include "app/widgets/webpage.h"
#include "app/wording/bounce.h"
#include "app/wording/wording.h"

#include <utility>

namespace wizard
{

using widgets::Text;
using widgets::Voice;

namespace
{

constexpr std::size_t mostShares = 8;
constexpr qsizetype longestSaid = 300; // characters

Step pageThatMends(bounce::Step step)
{
    switch (step) {
    case bounce::Step::None:
        break;
    case bounce::Step::Address:
        return Step::Address;
    case bounce::Step::Names:
        return Step::Names;
    case bounce::Step::Blocklists:
        return Step::Blocklists;
    case bounce::Step::Spf:
        return Step::Spf;
    case bounce::Step::Dkim:
        return Step::Signature;
    case bounce::Step::Dmarc:
        return Step::Rule;
    case bounce::Step::Prove:
        return Step::Prove;
    case bounce::Step::After:
        return Step::After;
    }
    return Step::Start;
}

} // namespace

BounceCard::BounceCard(QWidget *parent)
    : Card(parent), m_summary(new Text(Voice::Heading, {}, this)), m_share(new Text(Voice::Body, {}, this)),
      m_fix(new Text(Voice::Body, {}, this)), m_shares(new Text(Voice::Body, {}, this)),
      m_needsDomain(new Text(Voice::Body, tr("Type your domain below; then that step can be opened."), this)),
      m_row(new QHBoxLayout), m_step(widgets::buttonWith({}, this)), m_close(widgets::buttonWith(tr("&Close"), this)),
      m_said(new Text(Voice::Quiet, {}, this))
{
    setStripe(Severity::Warning);
    widgets::setRole(m_step, widgets::ButtonRole::OutlinedAccent);
    widgets::setRole(m_close, widgets::ButtonRole::Quiet);
    for (QWidget *part : std::initializer_list<QWidget *>{m_share, m_summary, m_fix, m_shares, m_needsDomain})
        inside()->addWidget(part);
    m_row->addWidget(m_step);
    m_row->addWidget(m_close);
    m_row->addStretch(1);
    inside()->addLayout(m_row);
    inside()->addWidget(m_said);
    hide();
    connect(m_step, &QPushButton::clicked, this, [this] { emit goTo(pageThatMends(m_where)); });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
}

void BounceCard::show(const bounce::Reader &rejection)
{
    const bounce::Reading &reading = rejection.reading();
    const wording::BounceWords words = wording::say(reading);
    m_summary->say(words.summary);
    m_fix->say(words.fix);
    m_share->say(rejection.isMany() ? wording::bounceShare(rejection.tally()) : QString());
    QStringList lines;
    const auto shares = rejection.tally().shares();
    for (std::size_t i = 0; rejection.isMany() && i < std::min(shares.size(), mostShares); ++i)
        lines << wording::bounceLine(shares[i]);
    m_shares->say(lines.join(QLatin1Char('\n')));
    m_said->say(reading.words.empty() ? QString()
                                      : tr("What was read: %1").arg(wording::shown(reading.words, longestSaid)));
    m_where = bounce::stepOf(reading.cause);
    m_step->setText(tr("Go to %1").arg(wording::bounceStep(m_where)));
    delete std::exchange(m_page, nullptr);
    if (const QUrl page = widgets::webPage(reading.link); !page.isEmpty()) {
        m_page = widgets::openButton(page, this);
        m_row->insertWidget(1, m_page);
    }
    m_isFresh = true;
    QWidget::show();
}

void BounceCard::refresh(bool hasDomain)
{
    const bool hasStep = m_where != bounce::Step::None;
    m_step->setVisible(hasStep && hasDomain);
    m_needsDomain->setVisible(hasStep && !hasDomain);
    for (Text *text : {m_share, m_shares, m_said})
        text->setVisible(!text->text().isEmpty());
}

QWidget *BounceCard::freshControl()
{
    if (!std::exchange(m_isFresh, false) || isHidden())
        return nullptr;
    return !m_step->isHidden() ? m_step : m_page ? m_page : m_close;
}

} // namespace wizard
