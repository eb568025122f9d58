// SPDX-License-Identifier: Apache-2.0
#include "step5_signing.h"

#include "say.h"

#include "app/startup/userinput.h"
#include "app/widgets/fields.h"

namespace wizard
{

using widgets::Ask;
using widgets::Card;
using widgets::plainText;
using widgets::Text;
using widgets::TickList;
using widgets::Voice;

namespace
{

const QString selectorDraft = QStringLiteral("selector");
const QString reportDraft = QStringLiteral("report-address");

} // namespace

SigningPage::SigningPage(Walk &walk, QWidget *parent)
    : StepPage(walk,
               {.step = Step::Signing,
                .title = StepPage::tr("5  Your signature and rule"),
                .question = StepPage::tr("Can receivers tell it is really you?"),
                .restsOnSenders = false},
               parent)
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

    addSelector();
    m_serverKey = new ServerKeyCard(walk(), this);
    above()->addWidget(m_serverKey);
    m_key = new KeyCard(walk(), this);
    above()->addWidget(m_key);
    m_dkimRecords = new RecordsView(tr("The public key to type in"), this);
    above()->addWidget(m_dkimRecords);
    above()->addWidget(new MessageCard(walk(), this));
}

/// The selector of a signature that exists already.
void SigningPage::addSelector()
{
    auto *card = new Card(this);
    m_selector = new Ask(
        {tr("&Does your server or your mail service sign already? Then it has given its key a name, the "
            "selector. It stands in the "
            "service's instructions, and behind “s=” in the DKIM-Signature line of any message you sent."),
         tr("The selector of an existing signature"), tr("for example default, mail or s1"), tr("&Use this selector")},
        Ask::Leaving::Takes, card);
    m_selectors = new TickList(m_selector);
    m_selector->addAbove(m_selectors);
    card->inside()->addWidget(m_selector);
    above()->addWidget(card);
    keepDraft(m_selector, selectorDraft);
    connect(m_selector, &Ask::entered, this, &SigningPage::takeSelector);
    connect(m_selectors, &TickList::ticked, this, [this](const QString &key, bool on) {
        const std::string name = key.toStdString();
        walk().editor().change([&](Setup &setup) { on ? setup.confirmSelector(name) : setup.removeSelector(name); });
    });
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
    addReportAddress();
    m_stage = new StageCard(walk(), this);
    below()->addWidget(m_stage);
    m_dmarcRecords = new RecordsView(tr("The rule to type in"), this);
    below()->addWidget(m_dmarcRecords);
}

void SigningPage::addReportAddress()
{
    auto *card = new Card(this);
    m_report = new Ask({tr("To which mail address shall &reports go? They are small files, one a day "
                           "from each large receiver; a mailbox of "
                           "its own in your domain is best."),
                        tr("Mail address for reports"), QString(), tr("Us&e this address")},
                       Ask::Leaving::Takes, card);
    card->inside()->addWidget(m_report);
    m_noReports = new Text(
        Voice::Body, tr("Without an address here the rule brings no reports: “p=none” alone does nothing yet."), card);
    card->inside()->addWidget(m_noReports);
    below()->addWidget(card);
    keepDraft(m_report, reportDraft);
    connect(m_report, &Ask::entered, this, &SigningPage::takeReportAddress);
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

void SigningPage::domainChanged()
{
    const Setup &setup = walk().setup();
    m_selectors->clear();
    if (m_report->typed().isEmpty())
        m_report->put(plainText(setup.reportAddress));
    m_report->field()->setPlaceholderText(
        setup.domain.isRoot() ? QString() : QStringLiteral("dmarc-reports@") + shownName(setup.domain));
}

std::vector<TickList::Entry> SigningPage::selectors() const
{
    std::vector<TickList::Entry> all;
    for (const Selector &selector : walk().setup().selectors)
        all.push_back({plainText(selector.name), shownSelector(selector.name), {}, true});
    const checkup::Report *report = walk().look().report();
    for (const std::string &found : report ? report->found.selectors : std::vector<std::string>{}) {
        if (!walk().setup().hasSelector(found))
            all.push_back({plainText(found), shownSelector(found), tr("found: a usual name that has a key"), false});
    }
    return all;
}

void SigningPage::refreshBody()
{
    const Setup &setup = walk().setup();
    m_selectors->offer(selectors());
    m_key->setVisible(setup.route != MailRoute::Services && !walk().look().likelyMailboxes());
    m_key->refresh();
    m_serverKey->refresh();
    m_stage->refresh();
    m_noReports->setVisible(setup.reportAddress.empty() && !walk().look().rule().hasReports);
    m_dkimRecords->show(walk(), {records::Purpose::Dkim, records::Purpose::ServiceDkim});
    m_dmarcRecords->show(walk(), {records::Purpose::Dmarc});
}

void SigningPage::takeSelector(const QString &typed)
{
    const auto understood = startup::readSelector(typed);
    if (const auto *problem = std::get_if<QString>(&understood)) {
        m_selector->report(*problem);
        return;
    }
    m_selector->settle();
    walk().editor().change([&](Setup &setup) { setup.confirmSelector(std::get<std::string>(understood)); });
}

void SigningPage::takeReportAddress(const QString &typed)
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
