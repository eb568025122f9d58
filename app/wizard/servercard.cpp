// SPDX-License-Identifier: Apache-2.0
#include "servercard.h"

#include "say.h"

#include "app/startup/userinput.h"
#include "app/widgets/fields.h"

#include <QPushButton>

#include <algorithm>

namespace wizard
{

using widgets::fieldRow;
using widgets::labelFor;
using widgets::plainText;
using widgets::Text;
using widgets::TickList;
using widgets::Voice;

namespace
{

const QString hostDraft = QStringLiteral("host");
const QString addressDraft = QStringLiteral("address");

} // namespace

ServerCard::ServerCard(Walk &walk, QWidget *parent) : Card(parent), m_walk(walk)
{
    inside()->addWidget(new Text(Voice::Heading, tr("Your mail server"), this));
    m_host = new QLineEdit(this);
    m_host->setAccessibleName(tr("The mail server's name"));
    m_host->setPlaceholderText(tr("for example mail.example.com"));
    auto *takeName = new QPushButton(tr("Use this &name"), this);
    inside()->addWidget(labelFor(
        m_host, tr("What is its na&me? It is what the server calls itself when it delivers (its EHLO name)."), this));
    m_hosts = new TickList(this);
    inside()->addWidget(m_hosts);
    inside()->addLayout(fieldRow(m_host, takeName));
    m_hostSays = new widgets::StatusLine(this, Voice::Body);
    inside()->addWidget(m_hostSays);

    inside()->addWidget(new Text(
        Voice::Body,
        tr("Which addresses does it send from? Tick those that are right. An address of each kind (IPv4, IPv6) that "
           "the server can use is a sender of its own; forgotten ones are a frequent cause of lost mail."),
        this));
    m_addresses = new TickList(this);
    inside()->addWidget(m_addresses);
    m_address = new QLineEdit(this);
    m_address->setAccessibleName(tr("Another address"));
    m_address->setPlaceholderText(tr("an IPv4 or IPv6 address"));
    auto *add = new QPushButton(tr("&Add address"), this);
    inside()->addLayout(fieldRow(m_address, add));
    m_addressSays = new widgets::StatusLine(this, Voice::Body);
    inside()->addWidget(m_addressSays);

    connect(m_host, &QLineEdit::textEdited, this, [this](const QString &text) { m_walk.setDraft(hostDraft, text); });
    connect(m_host, &QLineEdit::editingFinished, this, &ServerCard::takeHost);
    connect(takeName, &QPushButton::clicked, this, &ServerCard::takeHost);
    connect(m_hosts, &TickList::ticked, this, [this](const QString &key, bool on) {
        const auto name = dns::Name::fromText(key.toStdString());
        m_host->clear();
        m_walk.setDraft(hostDraft, {});
        m_walk.change([&](Setup &setup) { setup.host = on ? name : std::nullopt; });
    });
    connect(m_address, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_walk.setDraft(addressDraft, text); });
    connect(m_address, &QLineEdit::returnPressed, this, &ServerCard::takeAddress);
    connect(add, &QPushButton::clicked, this, &ServerCard::takeAddress);
    connect(m_addresses, &TickList::ticked, this, [this](const QString &key, bool on) {
        const auto address = ip::parse(key.toStdString());
        if (!address)
            return;
        m_walk.change([&](Setup &setup) {
            std::erase_if(setup.senders, [&](const Sender &sender) { return sender.address == *address; });
            if (on)
                setup.senders.push_back({*address, true, {}});
        });
    });
}

void ServerCard::refresh()
{
    const Setup &setup = m_walk.setup();
    if (setup.domain != m_shownDomain) {
        m_shownDomain = setup.domain;
        m_hosts->clear();
        m_addresses->clear();
        m_host->setText(m_walk.project().drafts.value(hostDraft));
        m_address->setText(m_walk.project().drafts.value(addressDraft));
    }
    setVisible(setup.door == Door::OwnServer && !m_walk.likelyMailboxes());
    std::vector<TickList::Entry> hosts, addresses;
    const auto offer = [](std::vector<TickList::Entry> &to, const QString &key, const QString &label,
                          const QString &evidence, bool on) {
        const auto known = std::find_if(to.begin(), to.end(), [&key](const auto &entry) { return entry.key == key; });
        if (known == to.end())
            to.push_back({key, label, evidence, on});
        else
            known->ticked = known->ticked || on;
    };
    if (const checkup::Report *report = m_walk.report()) {
        for (const discovery::HostCandidate &host : report->found.hosts)
            offer(hosts, plainText(host.name.toText()), shownName(host.name), whereSeen(host.from, {}),
                  setup.host == host.name);
        for (const discovery::AddressCandidate &candidate : report->found.ips) {
            const QString text = plainText(ip::toText(candidate.address));
            offer(addresses, text, text, whereSeen(candidate.from, candidate.by), false);
        }
    }
    const Setup &before = m_walk.before();
    const QString why = tr("entered for %1").arg(shownName(before.domain));
    if (before.host)
        offer(hosts, plainText(before.host->toText()), shownName(*before.host), why, setup.host == before.host);
    for (const Sender &sender : before.senders) {
        const QString text = plainText(ip::toText(sender.address));
        offer(addresses, text, text, why, false);
    }
    if (setup.host)
        offer(hosts, plainText(setup.host->toText()), shownName(*setup.host), {}, true);
    for (const Sender &sender : setup.senders) {
        const QString text = plainText(ip::toText(sender.address));
        offer(addresses, text, text, {}, true);
    }
    m_hosts->offer(hosts);
    m_addresses->offer(addresses);
}

void ServerCard::takeHost()
{
    const QString typed = m_host->text().trimmed();
    if (typed.isEmpty()) {
        m_hostSays->report({});
        return;
    }
    const auto understood = startup::readName(typed);
    if (const auto *problem = std::get_if<QString>(&understood)) {
        m_hostSays->report(*problem);
        return;
    }
    m_hostSays->report({});
    m_host->clear();
    m_walk.setDraft(hostDraft, {});
    m_walk.change([&](Setup &setup) { setup.host = std::get<dns::Name>(understood); });
}

void ServerCard::takeAddress()
{
    const QString typed = m_address->text().trimmed();
    if (typed.isEmpty()) {
        m_addressSays->report(tr("Type the address first, for example 192.0.2.25."));
        return;
    }
    const auto understood = startup::readAddress(typed);
    if (const auto *problem = std::get_if<QString>(&understood)) {
        m_addressSays->report(*problem);
        return;
    }
    const ip::Address address = std::get<ip::Address>(understood);
    m_addressSays->report({});
    m_address->clear();
    m_walk.setDraft(addressDraft, {});
    m_walk.change([&](Setup &setup) {
        const bool known = std::any_of(setup.senders.begin(), setup.senders.end(),
                                       [&](const Sender &sender) { return sender.address == address; });
        if (!known)
            setup.senders.push_back({address, true, {}});
    });
}

} // namespace wizard
