// SPDX-License-Identifier: Apache-2.0
#include "stagecard.h"

#include "app/widgets/fields.h"

#include <QComboBox>
#include <QLocale>
#include <QRadioButton>
#include <QSignalBlocker>

namespace wizard
{

using widgets::Text;
using widgets::Voice;

StageCard::StageCard(Walk &walk, QWidget *parent) : Card(parent), m_walk(walk), m_stages(new QButtonGroup(this))
{
    inside()->addWidget(new Text(Voice::Heading, tr("How strict shall it be?"), this));
    const std::pair<DmarcStage, QString> stages[] = {
        {DmarcStage::None, tr("&Only report (none)")},
        {DmarcStage::Quarantine, tr("Forged mail into the spam &folder (quarantine)")},
        {DmarcStage::Reject, tr("Refus&e forged mail (reject)")},
    };
    for (const auto &[stage, text] : stages) {
        auto *button = new QRadioButton(text, this);
        m_stages->addButton(button, static_cast<int>(stage));
        inside()->addWidget(button);
    }
    m_condition = new Text(Voice::Quiet, {}, this);
    inside()->addWidget(m_condition);
    connect(m_stages, &QButtonGroup::idClicked, this, [this](int id) {
        m_walk.editor().change([id](Setup &setup) { setup.stage = static_cast<DmarcStage>(id); });
    });
    addExperts();
}

void StageCard::addExperts()
{
    m_experts = new widgets::Fold(tr("For experts"), this);
    inside()->addWidget(m_experts);
    m_experts->inside()->addWidget(new Text(
        Voice::Quiet,
        tr("Hardly anybody needs these. What is not chosen here stays as it stands in your record. A stage that "
           "is not open yet is not taken here either."),
        m_experts));
    const QStringList stages{tr("only report (none)"), tr("into the spam folder (quarantine)"), tr("refuse (reject)")};
    addChoice(tr("Mail from names &below your domain (sp)"), stages, &DmarcExtras::subdomains);
    addChoice(tr("Mail from names that do not e&xist (np)"), stages, &DmarcExtras::nonExisting);
    const QStringList strict{tr("the same organisation is enough"), tr("exactly the same name")};
    addChoice(tr("How far the domain of the si&gnature must match the sender that people see (adkim)"), strict,
              &DmarcExtras::strictDkim);
    addChoice(tr("How far the domain of the en&velope must match it (aspf)"), strict, &DmarcExtras::strictSpf);
    addChoice(tr("Only &try the rule (t=y)"), {tr("no"), tr("yes")}, &DmarcExtras::test);
    m_experts->inside()->addWidget(new Text(
        Voice::Quiet,
        tr("Of a rule that is only tried, newer receivers apply one stage less. Older ones do not know the mark "
           "and apply the rule in full: your own unsigned mail would be hit there all the same."),
        m_experts));
}

template <typename Value>
void StageCard::addChoice(const QString &question, const QStringList &answers, std::optional<Value> DmarcExtras::*field)
{
    auto *box = new QComboBox(m_experts);
    box->setAccessibleName(QString(question).remove(QLatin1Char('&')));
    box->addItem(tr("as it stands"));
    box->addItems(answers); // in the order of the values
    m_experts->inside()->addWidget(widgets::labelFor(box, question, m_experts));
    m_experts->inside()->addWidget(box, 0, Qt::AlignLeading);
    connect(box, &QComboBox::activated, this, [this, field](int index) {
        m_walk.editor().change([&](Setup &setup) {
            setup.dmarcExtras.*field = index == 0 ? std::nullopt : std::optional(static_cast<Value>(index - 1));
        });
    });
    m_show.emplace_back([box, field](const DmarcExtras &extras) {
        box->setCurrentIndex(extras.*field ? static_cast<int>(*(extras.*field)) + 1 : 0);
    });
}

void StageCard::refresh()
{
    const Setup &setup = m_walk.setup();
    const Look::Rule rule = m_walk.look().rule();
    const DmarcStage least = rule.inForce.value_or(DmarcStage::None);
    const DmarcStage most = std::max(least, nextStage(setup, rule.inForce, rule.hasReports));
    const QSignalBlocker noEcho(m_stages);
    for (QAbstractButton *button : m_stages->buttons()) {
        const auto stage = static_cast<DmarcStage>(m_stages->id(button));
        button->setEnabled(stage >= least && stage <= most);
    }
    m_stages->button(static_cast<int>(std::clamp(setup.stage, least, most)))->setChecked(true);
    m_condition->say(condition(rule));
    for (const auto &show : m_show)
        show(setup.dmarcExtras);
}

/// What has to be true before the next stage.
QString StageCard::condition(const Look::Rule &rule) const
{
    const Setup &setup = m_walk.setup();
    if (!setup.dkimProved)
        return tr("The stricter stages open once a real message has proved that your mail is signed; "
                  "before that they would hit your own mail. A stricter rule that stands already is kept.");
    if (!rule.inForce)
        return tr("Type in the first stage; the next one opens when it can be seen.");
    if (!rule.hasReports)
        return tr("The next stage opens when the published rule names a mail address for reports: without them nobody "
                  "sees what it would hit.");
    QString text =
        setup.mailingLists
            ? tr("Stay at each stage for at least a month, and go on when the reports show that all your own "
                 "mail passes. Refusing is not for you as long as people here write to mailing lists, which "
                 "change messages on their way.")
            : tr("Stay at each stage for at least a month, and go on when the reports show that all your own "
                 "mail passes. To stop at the spam folder is a good end, too.");
    const auto &seen = m_walk.project().stageSeen;
    if (seen && seen->stage < allowedStage(setup))
        text += QLatin1Char(' ') + tr("This stage has been seen here since %1; the next one may be taken from %2 on.")
                                       .arg(QLocale().toString(seen->since, QLocale::ShortFormat),
                                            QLocale().toString(seen->since.addMonths(1), QLocale::ShortFormat));
    return text;
}

} // namespace wizard
