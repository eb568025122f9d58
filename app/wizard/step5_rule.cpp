// SPDX-License-Identifier: Apache-2.0
#include "step5_rule.h"

#include "say.h"

#include "app/startup/userinput.h"
#include "app/widgets/buttonrole.h"
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
    : StepPage(walk, {.step = Step::Rule, .name = tr("Rule"), .place = tr("Step 5 of 5 · Your rule")}, parent),
      m_names(new pictures::NamesPicture(this))
{
    setPicture(m_names);
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
    m_whatFor =
        new Text(Voice::Quiet,
                 tr("Large receivers write once a day who sends in your name. Make the mailbox first, at your server."),
                 m_reportCard);
    m_reportCard->inside()->addWidget(m_whatFor);
    keepDraft(m_report, reportDraft);
    connect(m_report, &Ask::entered, this, &RulePage::takeReportAddress);
}

void RulePage::addStages()
{
    m_pathCard = new widgets::Card(this);
    m_pathCard->inside()->addWidget(new Text(Voice::Heading, tr("The way to full protection"), m_pathCard));
    m_path = new pictures::StagesPicture(m_pathCard);
    m_pathCard->inside()->addWidget(m_path);
    m_pathCard->inside()->addWidget(new Text(Voice::Quiet, tr("No stage begins by itself."), m_pathCard));
    below()->addWidget(m_pathCard);
    m_stage = new StageCard(walk(), this);
    below()->addWidget(m_stage);
}

StepPage::Answer RulePage::answer() const
{
    return answerByFindings(Check::Dmarc);
}

bool RulePage::asksForMailbox() const
{
    return next()->content() && next()->content()->task.starts_with("mailbox:");
}

QPushButton *RulePage::primary() const
{
    return asksForMailbox() ? m_report->button() : StepPage::primary();
}

QWidget *RulePage::firstControl()
{
    return asksForMailbox() ? m_report->field() : StepPage::firstControl();
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
    const bool asksNow = asksForMailbox();
    widgets::setRole(m_report->button(), asksNow ? widgets::ButtonRole::Filled : widgets::ButtonRole::Outlined);
    m_whatFor->setVisible(!asksNow);
    if (asksNow) {
        next()->setPart(m_reportCard);
    } else {
        next()->setPart(nullptr);
        above()->addWidget(m_reportCard);
    }
    m_reportCard->setVisible(!folded);
    m_pathCard->setVisible(!folded);
    m_stage->setVisible(!folded);
    m_stage->refresh();
    refreshNames();
    refreshStages();
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

/// What a receiver compares with the sender that people see: the return path, which SPF proves, and the name in the
/// signature.
void RulePage::refreshNames()
{
    using pictures::Agrees;
    const Setup &setup = walk().setup();
    const auto agrees = [this](Check check, bool isThere) {
        const Seen seen = walk().look().of(check);
        if (seen.pending && seen.findings.empty())
            return Agrees::Looking;
        switch (verdict(seen.findings)) {
        case Severity::Error:
            return Agrees::Later;
        case Severity::Unknown:
            return isThere ? Agrees::NotChecked : Agrees::Missing;
        case Severity::Warning:
        case Severity::Info:
        case Severity::Ok:
            break;
        }
        return isThere ? Agrees::Yes : Agrees::Missing;
    };
    const QString domain = shownName(setup.domain);
    const bool hasKey = setup.ownKey || !setup.selectors.empty() || setup.dkimProved;
    m_names->set({tr("anna@%1", "a made-up mail address").arg(domain),
                  {domain, agrees(Check::Spf, true)},
                  {domain, setup.dkimProved ? Agrees::Yes : agrees(Check::Dkim, hasKey)}});
}

/// A stage lasts a month at least (product rule 7); the day that the present one was first seen on is kept.
void RulePage::refreshStages()
{
    const Setup &setup = walk().setup();
    const Look::Rule rule = walk().look().rule();
    const auto &seen = walk().project().stageSeen;
    const auto from = [&](int months) {
        return seen ? tr("from %1 on").arg(QLocale().toString(seen->since.addMonths(months), QLocale::ShortFormat))
                    : QString();
    };
    pictures::Stages stages;
    stages.present = rule.inForce ? static_cast<int>(*rule.inForce) : -1;
    stages.stages.push_back({pictures::Policy::None, stages.present < 0 ? tr("first") : QString(),
                             tr("You get reports. Nothing is refused.")});
    stages.stages.push_back({pictures::Policy::Quarantine, stages.present == 0 ? from(1) : QString(),
                             tr("When a message proved it, and a month of reports shows only your own servers.")});
    stages.stages.push_back({.policy = pictures::Policy::Reject,
                             .when = stages.present == 1 ? from(1) : QString(),
                             .needs = setup.mailingLists ? tr("Not as long as people here write to mailing lists.")
                                                         : tr("When the spam folder caught nothing of yours."),
                             .isOptional = true});
    m_path->set(stages);
}

} // namespace wizard
