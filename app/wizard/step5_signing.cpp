// SPDX-License-Identifier: Apache-2.0
#include "step5_signing.h"

#include "say.h"

#include "app/startup/userinput.h"
#include "app/widgets/fields.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace wizard
{

using widgets::labelFor;
using widgets::plainText;

using widgets::Card;
using widgets::Text;
using widgets::Voice;

namespace
{

const QString selectorDraft = QStringLiteral("selector");
const QString reportDraft = QStringLiteral("report-address");

} // namespace

SigningPage::SigningPage(Walk &walk, QWidget *parent) : StepPage(walk, Step::Signing, parent)
{
    addSignature();
    addRule();
}

void SigningPage::addSignature()
{
    above()->addWidget(new Text(Voice::Heading, tr("Your signature (DKIM)"), this));
    above()->addWidget(new Text(Voice::Body,
                                tr("Every message gets a signature that only your server can make; receivers check it "
                                   "with a key that stands in "
                                   "your DNS."),
                                this));
    m_dkim = new widgets::FindingsView(this);
    above()->addWidget(m_dkim);

    auto *card = new Card(this);
    m_selector = new QLineEdit(card);
    m_selector->setAccessibleName(tr("The selector of an existing signature"));
    m_selector->setPlaceholderText(tr("for example default, mail or s1"));
    card->inside()->addWidget(
        labelFor(m_selector,
                 tr("&Does your server or your mail service sign already? Then it has given its key a name, the "
                    "selector. It stands in the "
                    "service's instructions, and behind “s=” in the DKIM-Signature line of any message you sent."),
                 card));
    m_selectors = new widgets::TickList(card);
    card->inside()->addWidget(m_selectors);
    auto *row = new QHBoxLayout;
    auto *use = new QPushButton(tr("&Use this selector"), card);
    use->setAutoDefault(true);
    row->addWidget(m_selector, 1);
    row->addWidget(use);
    card->inside()->addLayout(row);
    m_selectorSays = new widgets::StatusLine(card, Voice::Body);
    card->inside()->addWidget(m_selectorSays);
    above()->addWidget(card);
    connect(m_selector, &QLineEdit::textEdited, this,
            [this](const QString &text) { walk().setDraft(selectorDraft, text); });
    connect(m_selector, &QLineEdit::returnPressed, this, &SigningPage::takeSelector);
    connect(use, &QPushButton::clicked, this, &SigningPage::takeSelector);
    connect(m_selectors, &widgets::TickList::ticked, this, [this](const QString &key, bool on) {
        walk().change([name = key.toStdString(), on](Setup &setup) {
            std::erase_if(setup.selectors, [&name](const Selector &selector) { return selector.name == name; });
            if (on)
                setup.selectors.push_back({name, true});
        });
    });

    m_serverKey = new ServerKeyCard(walk(), this);
    above()->addWidget(m_serverKey);
    m_key = new KeyCard(walk(), this);
    above()->addWidget(m_key);
    m_dkimRecords = new RecordsView(tr("The public key to type in"), this);
    above()->addWidget(m_dkimRecords);
    above()->addWidget(new MessageCard(walk(), this));
}

void SigningPage::addRule()
{
    below()->addWidget(new Text(Voice::Heading, tr("Your rule (DMARC)"), this));
    below()->addWidget(new Text(Voice::Body,
                                tr("The rule tells receivers what to do with mail that only pretends to be yours, and "
                                   "where to send reports about "
                                   "it. It begins with “none”: receivers report and do nothing else. That is the first "
                                   "stage, not a mistake; a month "
                                   "of reports shows whether everything of yours is signed."),
                                this));
    m_dmarc = new widgets::FindingsView(this);
    below()->addWidget(m_dmarc);
    auto *card = new Card(this);
    m_report = new QLineEdit(card);
    m_report->setAccessibleName(tr("Mail address for reports"));
    card->inside()->addWidget(labelFor(m_report,
                                       tr("To which mail address shall &reports go? They are small files, one a day "
                                          "from each large receiver; a mailbox of "
                                          "its own in your domain is best."),
                                       card));
    auto *row = new QHBoxLayout;
    auto *use = new QPushButton(tr("Us&e this address"), card);
    use->setAutoDefault(true);
    row->addWidget(m_report, 1);
    row->addWidget(use);
    card->inside()->addLayout(row);
    m_reportSays = new widgets::StatusLine(card, Voice::Body);
    card->inside()->addWidget(m_reportSays);
    m_noReports = new Text(
        Voice::Body, tr("Without an address here the rule brings no reports: “p=none” alone does nothing yet."), card);
    card->inside()->addWidget(m_noReports);
    below()->addWidget(card);
    m_stage = new StageCard(walk(), this);
    below()->addWidget(m_stage);
    m_dmarcRecords = new RecordsView(tr("The rule to type in"), this);
    below()->addWidget(m_dmarcRecords);
    connect(m_report, &QLineEdit::textEdited, this,
            [this](const QString &text) { walk().setDraft(reportDraft, text); });
    connect(m_report, &QLineEdit::editingFinished, this, [this] { // Enter, or the field is left
        if (!m_report->text().trimmed().isEmpty())
            takeReportAddress();
    });
    connect(use, &QPushButton::clicked, this, &SigningPage::takeReportAddress);
}

QString SigningPage::answer() const
{
    return answerBy({
        tr("Not yet: the signature, the rule or both are missing or broken, so anybody could send in your name."),
        tr("Nearly: signature and rule are there, but something about them should be better."),
        tr("Yes, your key and your rule are published and readable."),
        tr("Perhaps: we could not find out everything. If your mail is signed already, tell us the selector below."),
    });
}

void SigningPage::showFindings()
{
    m_dkim->show(contentsOf(Check::Dkim));
    m_dmarc->show(contentsOf(Check::Dmarc));
}

void SigningPage::refreshBody()
{
    const Setup &setup = walk().setup();
    if (setup.domain != m_shownDomain) {
        m_shownDomain = setup.domain;
        m_selectors->clear();
        const auto &drafts = walk().project().drafts;
        m_selector->setText(drafts.value(selectorDraft));
        m_report->setText(drafts.value(reportDraft, plainText(setup.reportAddress)));
        m_report->setPlaceholderText(
            setup.domain.isRoot() ? QString() : QStringLiteral("dmarc-reports@") + shownName(setup.domain));
        m_selectorSays->report({});
        m_reportSays->report({});
    }
    std::vector<widgets::TickList::Entry> entries;
    for (const Selector &selector : setup.selectors)
        entries.push_back({plainText(selector.name), shownSelector(selector.name), {}, true});
    if (const checkup::Report *report = walk().report()) {
        for (const std::string &found : report->found.selectors) {
            const QString key = plainText(found);
            const bool shown =
                std::any_of(entries.begin(), entries.end(), [&key](const auto &entry) { return entry.key == key; });
            if (!shown)
                entries.push_back({key, shownSelector(found), tr("found: a usual name that has a key"), false});
        }
    }
    m_selectors->offer(entries);
    m_key->setVisible(setup.door != Door::Services && !walk().likelyMailboxes());
    m_key->refresh();
    m_serverKey->refresh();
    m_stage->refresh();
    m_noReports->setVisible(setup.reportAddress.empty() && !walk().rule().hasReports);
    m_dkimRecords->show(walk(), {records::Purpose::Dkim, records::Purpose::ServiceDkim});
    m_dmarcRecords->show(walk(), {records::Purpose::Dmarc});
}

void SigningPage::takeSelector()
{
    const auto understood = startup::readSelector(m_selector->text());
    if (const auto *problem = std::get_if<QString>(&understood)) {
        m_selectorSays->report(*problem);
        return;
    }
    m_selectorSays->report({});
    m_selector->clear();
    walk().setDraft(selectorDraft, {});
    walk().change([&name = std::get<std::string>(understood)](Setup &setup) {
        std::erase_if(setup.selectors, [&name](const Selector &selector) { return selector.name == name; });
        setup.selectors.push_back({name, true});
    });
}

void SigningPage::takeReportAddress()
{
    const auto understood = startup::readMailAddress(m_report->text());
    if (const auto *problem = std::get_if<QString>(&understood)) {
        m_reportSays->report(*problem);
        return;
    }
    m_reportSays->report({});
    walk().setDraft(reportDraft, {});
    const std::string &address = std::get<std::string>(understood);
    m_report->setText(plainText(address));
    walk().change([&address](Setup &setup) { setup.reportAddress = address; });
}

} // namespace wizard
