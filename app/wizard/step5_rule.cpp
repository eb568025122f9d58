// SPDX-License-Identifier: Apache-2.0
#include "step5_rule.h"

#include "say.h"

#include "app/startup/userinput.h"
#include "app/widgets/fields.h"

#include <QLocale>

namespace wizard
{

using widgets::Ask;
using widgets::plainText;
using widgets::Text;
using widgets::Voice;

namespace
{

const QString reportDraft = QStringLiteral("report-address");

} // namespace

RulePage::RulePage(Walk &walk, QWidget *parent)
    : StepPage(walk, {.step = Step::Rule, .name = tr("Rule"), .place = tr("Step 5 of 5 · Your rule")}, parent)
{
    addReportAddress();
    addStages();
}

void RulePage::addReportAddress()
{
    m_reportCard = new widgets::Card(this);
    m_report = new Ask({tr("To which mail address shall &reports go? A mailbox of its own in your domain is best."),
                        tr("Mail address for reports"), QString(), tr("&Use this mailbox")},
                       Ask::Leaving::Takes, m_reportCard);
    m_reportCard->inside()->addWidget(m_report);
    m_reportCard->inside()->addWidget(
        new Text(Voice::Quiet,
                 tr("Large receivers write once a day who sends in your name. Make the mailbox first, at your server."),
                 m_reportCard));
    above()->addWidget(m_reportCard);
    keepDraft(m_report, reportDraft);
    connect(m_report, &Ask::entered, this, &RulePage::takeReportAddress);
}

void RulePage::addStages()
{
    m_pathCard = new widgets::Card(this);
    m_pathCard->inside()->addWidget(new Text(Voice::Heading, tr("The way to full protection"), m_pathCard));
    m_pathCard->inside()->addWidget(new Text(Voice::Quiet, tr("No stage begins by itself."), m_pathCard));
    below()->addWidget(m_pathCard);
    m_stage = new StageCard(walk(), this);
    below()->addWidget(m_stage);
}

StepPage::Answer RulePage::answer() const
{
    return answerByFindings(Check::Dmarc);
}

void RulePage::domainChanged()
{
    const Setup &setup = walk().setup();
    if (m_report->typed().isEmpty())
        m_report->put(plainText(setup.reportAddress));
    m_report->field()->setPlaceholderText(
        setup.domain.isRoot() ? QString() : QStringLiteral("dmarc-reports@") + shownName(setup.domain));
}

void RulePage::refreshBody()
{
    const bool folded = isFolded();
    m_reportCard->setVisible(!folded);
    m_pathCard->setVisible(!folded);
    m_stage->setVisible(!folded);
    m_stage->refresh();
}

void RulePage::takeReportAddress(const QString &typed)
{
    const auto understood = startup::readMailAddress(typed);
    if (const auto *problem = std::get_if<QString>(&understood)) {
        m_report->report(*problem);
        return;
    }
    const std::string &address = std::get<std::string>(understood);
    m_report->settle(plainText(address));
    walk().editor().change([&address](Setup &setup) { setup.reportAddress = address; });
}

} // namespace wizard
