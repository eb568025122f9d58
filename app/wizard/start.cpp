// SPDX-License-Identifier: Apache-2.0
#include "start.h"

#include "say.h"

#include "app/startup/userinput.h"
#include "app/widgets/fields.h"
#include "app/wording/wording.h"

#include <QCompleter>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>

#include <algorithm>

namespace wizard
{

using widgets::Ask;
using widgets::Card;
using widgets::labelFor;
using widgets::plainText;
using widgets::Text;
using widgets::Voice;

StartPage::StartPage(Walk &walk, QWidget *parent)
    : StepPage(walk,
               {.step = Step::Start,
                .title = StepPage::tr("Start"),
                .question = StepPage::tr("What do you send with, and how much?"),
                .hasTask = false,
                .needsDomain = false,
                .restsOnSenders = false},
               parent)
{
    addDomainCard();
    addDoorCard();
    m_server = new ServerCard(walk, this);
    above()->addWidget(m_server);
    m_services = new ServicesCard(walk, this);
    above()->addWidget(m_services);
    addVolumeCard();
    addPicture();
}

QWidget *StartPage::firstControl()
{
    return m_domain->field();
}

void StartPage::addDomainCard()
{
    auto *card = new Card(this);
    m_domain = new Ask({tr("Which &domain do you send from? It is what stands behind the @."), tr("Your domain"),
                        tr("example.com, or your mail address"), tr("&Look it up")},
                       Ask::Leaving::Takes, card);
    m_domain->field()->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    auto *completer = new QCompleter(walk().editor().store().domains(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_domain->field()->setCompleter(completer);
    keepDraft(m_domain, domainDraft);
    m_above = widgets::buttonWith(tr("&Use the domain above it instead"), card);
    m_dnsHost = new Text(Voice::Body, {}, card);
    m_network = new Text(Voice::Quiet, {}, card);
    card->inside()->addWidget(m_domain);
    card->inside()->addWidget(m_above, 0, Qt::AlignLeading);
    card->inside()->addWidget(m_dnsHost);
    card->inside()->addWidget(m_network);
    above()->addWidget(card);
    connect(m_domain, &Ask::entered, this, &StartPage::takeDomain);
    connect(m_above, &QPushButton::clicked, this,
            [this] { walk().editor().openDomain(walk().setup().domain.parent()); });
}

void StartPage::addDoorCard()
{
    auto *card = new Card(this);
    card->inside()->addWidget(new Text(Voice::Heading, tr("How does your mail leave?"), card));
    m_likelyDoor = new Text(Voice::Body, {}, card);
    card->inside()->addWidget(m_likelyDoor);
    m_doors = new QButtonGroup(this);
    const struct {
        MailRoute door;
        QString label;
        QString meaning;
    } doors[] = {
        {MailRoute::OwnServer, tr("My &own server delivers it"),
         tr("A server that you run, at home, in the office or rented, hands each message to the receiver. All five "
            "steps are yours.")},
        {MailRoute::Relay, tr("My server hands it on to a &relay"),
         tr("Your server gives everything to your provider's mail server or a sending service. Address and names are "
            "theirs.")},
        {MailRoute::Services, tr("Only &services send for me"),
         tr("Mailboxes at Google, Microsoft or a hosting company, a newsletter service, a shop: you run no mail "
            "server.")},
    };
    for (const auto &each : doors) {
        auto *radio = new QRadioButton(each.label, card);
        radio->setAccessibleDescription(each.meaning);
        m_doors->addButton(radio, static_cast<int>(each.door));
        auto *pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(radio);
        auto *meaning = new Text(Voice::Quiet, each.meaning, card);
        meaning->setIndent(fontMetrics().height() * 3 / 2); // at the leading edge, unlike a margin
        pair->addWidget(meaning);
        card->inside()->addLayout(pair);
    }
    above()->addWidget(card);
    connect(m_doors, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            walk().editor().choose(static_cast<MailRoute>(id));
    });
}

void StartPage::addVolumeCard()
{
    auto *card = new Card(this);
    card->inside()->addWidget(new Text(Voice::Heading, tr("How much?"), card));
    m_volume = new QSpinBox(card);
    m_volume->setRange(0, 10000000);
    m_volume->setGroupSeparatorShown(true);
    m_volume->setSpecialValueText(tr("I don't know"));
    m_volume->setAccessibleName(tr("Messages a day"));
    auto *row = new QHBoxLayout;
    QLabel *label = labelFor(m_volume, tr("Messages a da&y, about:"), card);
    label->setWordWrap(false);
    row->addWidget(label);
    row->addWidget(m_volume);
    row->addStretch(1);
    card->inside()->addLayout(row);
    m_newsletters = new QCheckBox(tr("Some are ne&wsletters or mail to many"), card);
    m_mailingLists = new QCheckBox(tr("People here write to mailin&g lists"), card);
    card->inside()->addWidget(m_newsletters);
    card->inside()->addWidget(m_mailingLists);
    above()->addWidget(card);
    connect(m_volume, &QSpinBox::valueChanged, this, [this](int value) {
        walk().editor().change([value](Setup &setup) { setup.mailsPerDay = static_cast<std::uint32_t>(value); });
    });
    connect(m_newsletters, &QCheckBox::toggled, this,
            [this](bool on) { walk().editor().change([on](Setup &setup) { setup.newsletters = on; }); });
    connect(m_mailingLists, &QCheckBox::toggled, this,
            [this](bool on) { walk().editor().change([on](Setup &setup) { setup.mailingLists = on; }); });
}

void StartPage::addPicture()
{
    auto *card = new Card(this);
    card->inside()->addWidget(new Text(Voice::Heading, tr("Where a message is judged"), card));
    m_way = new widgets::MailWay(card);
    card->inside()->addWidget(m_way);
    card->inside()->addWidget(
        new Text(Voice::Quiet,
                 tr("What these steps cannot do: they prove who you are, they cannot make people want the mail. "
                    "Receivers also keep lists of "
                    "their own, and judge content, complaints and sudden large volumes; no DNS record changes that."),
                 card));
    below()->addWidget(card);
}

QString StartPage::answer() const
{
    const Setup &setup = walk().setup();
    if (setup.domain.isRoot())
        return tr("Tell us your domain: the rest is looked up and only waits for your yes.");
    const QString domain = shownName(setup.domain);
    if (walk().look().isNoDomain())
        return tr("There is no domain %1. Please look whether it is written right.").arg(domain);
    if (const discovery::ServiceCandidate *mailboxes = walk().look().likelyMailboxes())
        return tr("%1 takes the mail of %2; please say below how your own mail leaves.")
            .arg(serviceName(walk(), mailboxes->id), domain);
    if (setup.route == MailRoute::Relay && !isNamed(setup))
        return tr("Mail of %1 goes out through a relay; please say below which service that is.").arg(domain);
    if (setup.route == MailRoute::Services && !isNamed(setup))
        return tr("Only services send for %1; please say below which ones.").arg(domain);
    if (setup.route != MailRoute::OwnServer)
        return tr("Mail of %1 is delivered by %2.").arg(domain, whoDelivers(walk()));
    if (setup.senders.empty())
        return tr("You send from %1; please confirm below which server and which addresses the mail leaves from.")
            .arg(domain);
    QStringList addresses;
    for (const Sender &sender : setup.senders)
        addresses.append(plainText(ip::toText(sender.address)));
    return setup.host ? tr("You send from %1 with your own server %2, at %3.")
                            .arg(domain, shownName(*setup.host), QLocale().createSeparatedList(addresses))
                      : tr("You send from %1 with your own server at %2; please tell us its name, too.")
                            .arg(domain, QLocale().createSeparatedList(addresses));
}

void StartPage::domainChanged()
{
    if (const dns::Name &domain = walk().setup().domain; !domain.isRoot())
        m_domain->put(shownName(domain));
}

void StartPage::refreshBody()
{
    const Setup &setup = walk().setup();
    if (m_domain->typed().isEmpty() && !m_domain->field()->hasFocus())
        domainChanged(); // emptied and left
    const QSignalBlocker noEcho[] = {QSignalBlocker(m_doors), QSignalBlocker(m_volume), QSignalBlocker(m_newsletters),
                                     QSignalBlocker(m_mailingLists)};
    refreshDoors();
    if (!m_volume->hasFocus())
        m_volume->setValue(static_cast<int>(std::min<std::uint32_t>(setup.mailsPerDay, 10000000)));
    m_newsletters->setChecked(setup.newsletters);
    m_mailingLists->setChecked(setup.mailingLists);
    const MailRoute door = walk().look().likelyMailboxes() ? MailRoute::Services : setup.route;
    m_way->setSender(door == MailRoute::OwnServer ? tr("Your mail server")
                     : door == MailRoute::Relay   ? tr("The relay")
                                                  : tr("Your mail service"));
    refreshNetwork();
    refreshAbove();
    m_server->refresh();
    m_services->refresh();
}

/// Where the person has to choose none is taken beforehand.
void StartPage::refreshDoors()
{
    const discovery::ServiceCandidate *mailboxes = walk().look().likelyMailboxes();
    m_likelyDoor->say(
        mailboxes
            ? tr("Please choose. %1 takes the mail of your domain (%2), and nothing in your DNS says that a server of "
                 "your own sends, so most likely only services send for you.")
                  .arg(serviceName(walk(), mailboxes->id), wording::shown(mailboxes->by))
            : QString());
    m_doors->setExclusive(!mailboxes);
    for (QAbstractButton *button : m_doors->buttons())
        button->setChecked(!mailboxes && m_doors->id(button) == static_cast<int>(walk().setup().route));
}

/// A web address is what people have at hand; mail is hardly ever sent from its name.
void StartPage::refreshAbove()
{
    const dns::Name &domain = walk().setup().domain;
    const bool isWeb = domain.firstLabel() == "www" && domain.labelCount() > 2;
    m_above->setVisible(isWeb);
    if (isWeb)
        m_above->setText(tr("&Use %1 instead: that is what stands behind the @").arg(shownName(domain.parent())));
}

void StartPage::refreshNetwork()
{
    const checkup::Report *report = walk().look().report();
    if (!report) {
        m_dnsHost->say({});
        m_network->say({});
        return;
    }
    const discovery::Found &found = report->found;
    if (const discovery::DnsHost *host = dnsHostOf(walk()))
        m_dnsHost->say(tr("DNS for this domain is answered by %1: that is where records are typed in.")
                           .arg(plainText(host->name)));
    else if (!found.nameservers.empty()) {
        QStringList servers;
        for (const dns::Name &server : found.nameservers)
            servers.append(shownName(server));
        m_dnsHost->say(
            tr("DNS for this domain is answered by these servers: %1. Whoever runs them is where records are typed in.")
                .arg(QLocale().createSeparatedList(servers)));
    } else {
        m_dnsHost->say({});
    }
    m_network->say(networkSentence(walk()));
}

void StartPage::takeDomain(const QString &typed)
{
    if (typed.isEmpty()) {
        m_domain->report(tr("Type your domain first, for example example.com."));
        return;
    }
    if (typed == shownName(walk().setup().domain)) {
        m_domain->settle(typed);
        return;
    }
    const auto understood = startup::readName(typed);
    if (const auto *problem = std::get_if<QString>(&understood)) {
        walk().editor().leaveDomain(typed); // what is shown of the domain before would pass for this one's
        m_domain->report(*problem);
        return;
    }
    const dns::Name domain = std::get<dns::Name>(understood);
    const QString shown = shownName(domain);
    walk().editor().setDraft(domainDraft, {});
    walk().editor().openDomain(domain);
    m_domain->put(shown);
    m_domain->report(typed == shown ? QString() : tr("Understood as %1.").arg(shown));
}

} // namespace wizard
