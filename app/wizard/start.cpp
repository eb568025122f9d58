// SPDX-License-Identifier: Apache-2.0
#include "start.h"

#include "say.h"

#include "app/widgets/fold.h"

#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>

#include <algorithm>

namespace wizard
{

using widgets::Card;
using widgets::Text;
using widgets::TickList;
using widgets::Voice;

namespace
{

QString plain(const std::string &octets)
{
    return QString::fromUtf8(octets.data(), static_cast<qsizetype>(octets.size()));
}

/// A field with a button behind it; Enter in the field presses the button.
QHBoxLayout *fieldRow(QWidget *field, QPushButton *button)
{
    auto *row = new QHBoxLayout;
    row->addWidget(field, 1);
    row->addWidget(button);
    button->setAutoDefault(true);
    return row;
}

QLabel *labelFor(QWidget *field, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(field);
    return label;
}

} // namespace

StartPage::StartPage(Walk &walk, QWidget *parent) : StepPage(walk, Step::Start, parent)
{
    addDomainCard();
    addDoorCard();
    addServerCard();
    addServicesCard();
    addVolumeCard();
    addPicture();
}

QWidget *StartPage::firstControl()
{
    return m_domain;
}

void StartPage::addDomainCard()
{
    auto *card = new Card(this);
    m_domain = new QLineEdit(card);
    m_domain->setAccessibleName(tr("Your domain"));
    m_domain->setPlaceholderText(tr("example.com, or your mail address"));
    m_domain->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    auto *completer = new QCompleter(walk().store().domains(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_domain->setCompleter(completer);
    auto *take = new QPushButton(tr("&Look it up"), card);
    m_domainSays = new Text(Voice::Body, {}, card);
    m_dnsHost = new Text(Voice::Body, {}, card);
    m_network = new Text(Voice::Quiet, {}, card);
    auto *heading = labelFor(m_domain, tr("Which &domain do you send from? It is what stands behind the @."), card);
    card->inside()->addWidget(heading);
    card->inside()->addLayout(fieldRow(m_domain, take));
    card->inside()->addWidget(m_domainSays);
    card->inside()->addWidget(m_dnsHost);
    card->inside()->addWidget(m_network);
    above()->addWidget(card);
    connect(m_domain, &QLineEdit::textEdited, this,
            [this](const QString &text) { walk().setDraft(QStringLiteral("domain"), text); });
    connect(m_domain, &QLineEdit::editingFinished, this, &StartPage::takeDomain);
    connect(take, &QPushButton::clicked, this, [this] {
        takeDomain();
        if (m_domain->text().trimmed().isEmpty())
            m_domainSays->say(tr("Type your domain first, for example example.com."));
    });
}

void StartPage::addDoorCard()
{
    auto *card = new Card(this);
    card->inside()->addWidget(new Text(Voice::Heading, tr("How does your mail leave?"), card));
    m_doors = new QButtonGroup(this);
    const struct {
        Door door;
        QString label;
        QString meaning;
    } doors[] = {
        {Door::OwnServer, tr("My &own server delivers it"),
         tr("A server that you run, at home, in the office or rented, hands each message to the receiver. All five "
            "steps are yours.")},
        {Door::Relay, tr("My server hands it on to a &relay"),
         tr("Your server gives everything to your provider's mail server or a sending service. Address and names are "
            "theirs.")},
        {Door::Services, tr("Only &services send for me"),
         tr("Mailboxes at Google, Microsoft or a hosting company, a newsletter service, a shop: you run no mail "
            "server.")},
    };
    for (const auto &each : doors) {
        auto *radio = new QRadioButton(each.label, card);
        radio->setAccessibleDescription(each.meaning);
        m_doors->addButton(radio, static_cast<int>(each.door));
        card->inside()->addWidget(radio);
        auto *meaning = new Text(Voice::Quiet, each.meaning, card);
        meaning->setContentsMargins(fontMetrics().height() * 3 / 2, 0, 0, 0);
        card->inside()->addWidget(meaning);
    }
    above()->addWidget(card);
    connect(m_doors, &QButtonGroup::idClicked, this,
            [this](int id) { walk().change([id](Setup &setup) { setup.door = static_cast<Door>(id); }); });
}

void StartPage::addServerCard()
{
    m_server = new Card(this);
    m_server->inside()->addWidget(new Text(Voice::Heading, tr("Your mail server"), m_server));
    m_host = new QLineEdit(m_server);
    m_host->setAccessibleName(tr("The mail server's name"));
    m_host->setPlaceholderText(tr("for example mail.example.com"));
    auto *takeName = new QPushButton(tr("Use this &name"), m_server);
    m_server->inside()->addWidget(
        labelFor(m_host, tr("What is its na&me? It is what the server calls itself when it delivers (its EHLO name)."),
                 m_server));
    m_hosts = new TickList(m_server);
    m_server->inside()->addWidget(m_hosts);
    m_server->inside()->addLayout(fieldRow(m_host, takeName));
    m_hostSays = new Text(Voice::Body, {}, m_server);
    m_server->inside()->addWidget(m_hostSays);

    m_addressHint = new Text(
        Voice::Body,
        tr("Which addresses does it send from? Tick those that are right. An address of each kind (IPv4, IPv6) that "
           "the server can use is a sender of its own; forgotten ones are a frequent cause of lost mail."),
        m_server);
    m_server->inside()->addWidget(m_addressHint);
    m_addresses = new TickList(m_server);
    m_server->inside()->addWidget(m_addresses);
    m_address = new QLineEdit(m_server);
    m_address->setAccessibleName(tr("Another address"));
    m_address->setPlaceholderText(tr("an IPv4 or IPv6 address"));
    auto *add = new QPushButton(tr("&Add address"), m_server);
    m_server->inside()->addLayout(fieldRow(m_address, add));
    m_addressSays = new Text(Voice::Body, {}, m_server);
    m_server->inside()->addWidget(m_addressSays);
    above()->addWidget(m_server);

    connect(m_host, &QLineEdit::textEdited, this,
            [this](const QString &text) { walk().setDraft(QStringLiteral("host"), text); });
    connect(m_host, &QLineEdit::editingFinished, this, &StartPage::takeHost);
    connect(takeName, &QPushButton::clicked, this, &StartPage::takeHost);
    connect(m_hosts, &TickList::ticked, this, [this](const QString &key, bool on) {
        const auto name = dns::Name::fromText(key.toStdString());
        m_host->clear();
        walk().setDraft(QStringLiteral("host"), {});
        walk().change([&](Setup &setup) { setup.host = on ? name : std::nullopt; });
    });
    connect(m_address, &QLineEdit::textEdited, this,
            [this](const QString &text) { walk().setDraft(QStringLiteral("address"), text); });
    connect(m_address, &QLineEdit::returnPressed, this, &StartPage::takeAddress);
    connect(add, &QPushButton::clicked, this, &StartPage::takeAddress);
    connect(m_addresses, &TickList::ticked, this, [this](const QString &key, bool on) {
        const auto address = ip::parse(key.toStdString());
        if (!address)
            return;
        walk().change([&](Setup &setup) {
            std::erase_if(setup.senders, [&](const Sender &sender) { return sender.address == *address; });
            if (on)
                setup.senders.push_back({*address, true, {}});
        });
    });
}

void StartPage::addServicesCard()
{
    auto *card = new Card(this);
    card->inside()->addWidget(new Text(Voice::Heading, tr("Services that send for you"), card));
    card->inside()->addWidget(new Text(Voice::Body,
                                       tr("Newsletters, invoices, the shop, the help desk, the scanner, the form on "
                                          "your website: everything that sends with your "
                                          "domain behind the @."),
                                       card));
    m_services = new TickList(card);
    card->inside()->addWidget(m_services);
    m_service = new QComboBox(card);
    m_service->setEditable(true);
    m_service->setInsertPolicy(QComboBox::NoInsert);
    m_service->setAccessibleName(tr("Another service"));
    m_service->setMinimumContentsLength(20);
    m_service->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    std::vector<std::pair<QString, QString>> names;
    for (const discovery::Service &service : walk().services().catalogues.services.all)
        names.emplace_back(plain(service.name), plain(service.id));
    std::sort(names.begin(), names.end(),
              [](const auto &a, const auto &b) { return a.first.compare(b.first, Qt::CaseInsensitive) < 0; });
    for (const auto &[name, id] : names)
        m_service->addItem(name, id);
    m_service->setCurrentIndex(-1);
    m_service->completer()->setFilterMode(Qt::MatchContains);
    m_service->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_service->lineEdit()->setPlaceholderText(tr("Choose or type a name"));
    auto *add = new QPushButton(tr("Add ser&vice"), card);
    card->inside()->addLayout(fieldRow(m_service, add));
    above()->addWidget(card);
    connect(add, &QPushButton::clicked, this, &StartPage::takeService);
    connect(m_services, &TickList::ticked, this, [this](const QString &key, bool on) {
        walk().change([id = key.toStdString(), on](Setup &setup) {
            std::erase(setup.services, id);
            if (on)
                setup.services.push_back(id);
        });
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
    row->addWidget(labelFor(m_volume, tr("Messages a da&y, about:"), card));
    row->addWidget(m_volume);
    row->addStretch(1);
    card->inside()->addLayout(row);
    m_newsletters = new QCheckBox(tr("Some of it are news&letters or other mail to many at once"), card);
    m_mailingLists = new QCheckBox(tr("People here write to mailing lists or discussion &groups"), card);
    card->inside()->addWidget(m_newsletters);
    card->inside()->addWidget(m_mailingLists);
    above()->addWidget(card);
    connect(m_volume, &QSpinBox::valueChanged, this, [this](int value) {
        walk().change([value](Setup &setup) { setup.mailsPerDay = static_cast<std::uint32_t>(value); });
    });
    connect(m_newsletters, &QCheckBox::clicked, this,
            [this](bool on) { walk().change([on](Setup &setup) { setup.newsletters = on; }); });
    connect(m_mailingLists, &QCheckBox::clicked, this,
            [this](bool on) { walk().change([on](Setup &setup) { setup.mailingLists = on; }); });
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
    if (setup.door != Door::OwnServer)
        return tr("Mail of %1 is delivered by %2.").arg(domain, whoDelivers(walk()));
    if (setup.senders.empty())
        return tr("You send from %1; please confirm below which server and which addresses the mail leaves from.")
            .arg(domain);
    QStringList addresses;
    for (const Sender &sender : setup.senders)
        addresses.append(plain(ip::toText(sender.address)));
    return setup.host ? tr("You send from %1 with your own server %2, address %3.")
                            .arg(domain, shownName(*setup.host), QLocale().createSeparatedList(addresses))
                      : tr("You send from %1 with your own server at %2; please tell us its name, too.")
                            .arg(domain, QLocale().createSeparatedList(addresses));
}

void StartPage::refreshBody()
{
    const Setup &setup = walk().setup();
    if (setup.domain != m_shownDomain || (m_domain->text().isEmpty() && !m_domain->hasFocus())) {
        m_shownDomain = setup.domain;
        m_hosts->clear();
        m_addresses->clear();
        m_services->clear();
        m_domain->setText(setup.domain.isRoot() ? walk().project().drafts.value(QStringLiteral("domain"))
                                                : shownName(setup.domain));
        m_host->setText(walk().project().drafts.value(QStringLiteral("host")));
        m_address->setText(walk().project().drafts.value(QStringLiteral("address")));
    }
    if (auto *button = m_doors->button(static_cast<int>(setup.door)))
        button->setChecked(true);
    const QSignalBlocker noEcho(m_volume);
    if (!m_volume->hasFocus())
        m_volume->setValue(static_cast<int>(std::min<std::uint32_t>(setup.mailsPerDay, 10000000)));
    m_newsletters->setChecked(setup.newsletters);
    m_mailingLists->setChecked(setup.mailingLists);
    m_way->setSender(setup.door == Door::OwnServer ? tr("Your mail server")
                     : setup.door == Door::Relay   ? tr("The relay")
                                                   : tr("Your mail service"));
    refreshNetwork();
    refreshServer();
    refreshServices();
}

void StartPage::refreshNetwork()
{
    const checkup::Report *report = walk().report();
    if (!report) {
        m_dnsHost->say({});
        m_network->say({});
        return;
    }
    const discovery::Found &found = report->found;
    if (const discovery::DnsHost *host = dnsHostOf(walk()))
        m_dnsHost->say(
            tr("DNS for this domain is answered by %1: that is where records are typed in.").arg(plain(host->name)));
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

void StartPage::refreshServer()
{
    const Setup &setup = walk().setup();
    m_server->setVisible(setup.door == Door::OwnServer);
    std::vector<TickList::Entry> hosts, addresses;
    const auto offer = [](std::vector<TickList::Entry> &to, const QString &key, const QString &label, bool on) {
        const auto known = std::find_if(to.begin(), to.end(), [&key](const auto &entry) { return entry.key == key; });
        if (known == to.end())
            to.push_back({key, label, on});
        else
            known->ticked = known->ticked || on;
    };
    if (const checkup::Report *report = walk().report()) {
        for (const discovery::HostCandidate &host : report->found.hosts)
            offer(hosts, plain(host.name.toText()), tr("%1 (%2)").arg(shownName(host.name), whereSeen(host.from, {})),
                  setup.host == host.name);
        for (const discovery::AddressCandidate &candidate : report->found.ips) {
            const QString text = plain(ip::toText(candidate.address));
            offer(addresses, text, tr("%1 (%2)").arg(text, whereSeen(candidate.from, candidate.by)), false);
        }
    }
    if (setup.host)
        offer(hosts, plain(setup.host->toText()), shownName(*setup.host), true);
    for (const Sender &sender : setup.senders) {
        const QString text = plain(ip::toText(sender.address));
        offer(addresses, text, text, true);
    }
    m_hosts->offer(hosts);
    m_addresses->offer(addresses);
}

void StartPage::refreshServices()
{
    const Setup &setup = walk().setup();
    std::vector<TickList::Entry> entries;
    const auto isTicked = [&setup](const std::string &id) {
        return std::find(setup.services.begin(), setup.services.end(), id) != setup.services.end();
    };
    if (const checkup::Report *report = walk().report()) {
        for (const discovery::ServiceCandidate &candidate : report->found.services)
            entries.push_back(
                {plain(candidate.id),
                 tr("%1 (%2)").arg(serviceName(walk(), candidate.id), whereSeen(candidate.from, candidate.by)),
                 isTicked(candidate.id)});
    }
    for (const std::string &id : setup.services) {
        const bool shown =
            std::any_of(entries.begin(), entries.end(), [&id](const auto &entry) { return entry.key == plain(id); });
        if (!shown)
            entries.push_back({plain(id), serviceName(walk(), id), true});
    }
    m_services->offer(entries);
}

void StartPage::takeDomain()
{
    const QString typed = m_domain->text().trimmed();
    if (typed.isEmpty() || typed == shownName(walk().setup().domain)) {
        m_domainSays->say({});
        return;
    }
    const auto understood = readName(typed);
    if (const auto *problem = std::get_if<QString>(&understood)) {
        m_domainSays->say(*problem);
        return;
    }
    const dns::Name domain = std::get<dns::Name>(understood);
    walk().setDraft(QStringLiteral("domain"), {});
    const QString shown = shownName(domain);
    m_domainSays->say(typed == shown ? QString() : tr("Understood as %1.").arg(shown));
    m_domain->setText(shown);
    walk().openDomain(domain);
}

void StartPage::takeHost()
{
    const QString typed = m_host->text().trimmed();
    if (typed.isEmpty()) {
        m_hostSays->say({});
        return;
    }
    const auto understood = readName(typed);
    if (const auto *problem = std::get_if<QString>(&understood)) {
        m_hostSays->say(*problem);
        return;
    }
    m_hostSays->say({});
    m_host->clear();
    walk().setDraft(QStringLiteral("host"), {});
    walk().change([&](Setup &setup) { setup.host = std::get<dns::Name>(understood); });
}

void StartPage::takeAddress()
{
    const QString typed = m_address->text().trimmed();
    if (typed.isEmpty()) {
        m_addressSays->say(tr("Type the address first, for example 192.0.2.25."));
        return;
    }
    const auto understood = readAddress(typed);
    if (const auto *problem = std::get_if<QString>(&understood)) {
        m_addressSays->say(*problem);
        return;
    }
    const ip::Address address = std::get<ip::Address>(understood);
    m_addressSays->say({});
    m_address->clear();
    walk().setDraft(QStringLiteral("address"), {});
    walk().change([&](Setup &setup) {
        const bool known = std::any_of(setup.senders.begin(), setup.senders.end(),
                                       [&](const Sender &sender) { return sender.address == address; });
        if (!known)
            setup.senders.push_back({address, true, {}});
    });
}

void StartPage::takeService()
{
    const int index = m_service->findText(m_service->currentText().trimmed(), Qt::MatchFixedString);
    if (index < 0)
        return;
    const std::string id = m_service->itemData(index).toString().toStdString();
    m_service->setCurrentIndex(-1);
    m_service->clearEditText();
    walk().change([&id](Setup &setup) {
        if (std::find(setup.services.begin(), setup.services.end(), id) == setup.services.end())
            setup.services.push_back(id);
    });
}

} // namespace wizard
