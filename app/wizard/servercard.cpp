// SPDX-License-Identifier: Apache-2.0
#include "servercard.h"

#include "say.h"

#include "app/startup/userinput.h"
#include "app/widgets/fields.h"

#include <algorithm>

namespace wizard
{

using widgets::Ask;
using widgets::plainText;
using widgets::Text;
using widgets::TickList;
using widgets::Voice;

namespace
{

const QString hostDraft = QStringLiteral("host");
const QString addressDraft = QStringLiteral("address");

/// Each once, with where it was seen first; ticked when anything says so.
void offer(std::vector<TickList::Entry> &to, const QString &key, const QString &label, const QString &evidence, bool on)
{
    const auto known = std::find_if(to.begin(), to.end(), [&key](const auto &entry) { return entry.key == key; });
    if (known == to.end())
        to.push_back({key, label, evidence, on});
    else
        known->ticked = known->ticked || on;
}

} // namespace

ServerCard::ServerCard(Walk &walk, QWidget *parent) : DomainCard(walk, parent)
{
    inside()->addWidget(new Text(Voice::Heading, tr("Your mail server"), this));
    addHost();
    addAddresses();
}

void ServerCard::addHost()
{
    m_host = new Ask({tr("What is its na&me? It is what the server calls itself when it delivers (its EHLO name)."),
                      tr("The mail server's name"), tr("for example mail.example.com"), tr("Use this &name")},
                     Ask::Leaving::Takes, this);
    m_hosts = new TickList(m_host);
    m_host->addAbove(m_hosts);
    inside()->addWidget(m_host);
    keepDraft(m_host, hostDraft);
    connect(m_host, &Ask::entered, this, &ServerCard::takeHost);
    connect(m_hosts, &TickList::ticked, this, [this](const QString &key, bool on) {
        const auto name = dns::Name::fromText(key.toStdString());
        m_host->settle();
        walk().editor().change([&](Setup &setup) { setup.host = on ? name : std::nullopt; });
    });
}

void ServerCard::addAddresses()
{
    m_address = new Ask(
        {tr("Which addresses does it send from? Tick those that are right. An address of each kind (IPv4, IPv6) that "
            "the server can use is a sender of its own; forgotten ones are a frequent cause of lost mail."),
         tr("Another address"), tr("an IPv4 or IPv6 address"), tr("&Add address")},
        Ask::Leaving::Takes, this);
    m_addresses = new TickList(m_address);
    m_address->addAbove(m_addresses);
    inside()->addWidget(m_address);
    keepDraft(m_address, addressDraft);
    connect(m_address, &Ask::entered, this, &ServerCard::takeAddress);
    connect(m_addresses, &TickList::ticked, this, [this](const QString &key, bool on) {
        if (const auto address = ip::parse(key.toStdString()))
            walk().editor().change(
                [&](Setup &setup) { on ? setup.confirmSender(*address) : setup.removeSender(*address); });
    });
}

void ServerCard::domainChanged()
{
    m_hosts->clear();
    m_addresses->clear();
}

void ServerCard::refreshCard()
{
    setVisible(walk().setup().route == MailRoute::OwnServer && !walk().look().likelyMailboxes());
    m_hosts->offer(hosts());
    m_addresses->offer(addresses());
}

std::vector<TickList::Entry> ServerCard::hosts() const
{
    std::vector<TickList::Entry> all;
    const std::optional<dns::Name> &chosen = walk().setup().host;
    const Setup &before = walk().editor().before();
    if (const checkup::Report *report = walk().look().report()) {
        for (const discovery::HostCandidate &host : report->found.hosts)
            offer(all, plainText(host.name.toText()), shownName(host.name), whereSeen(host.from, {}),
                  chosen == host.name);
    }
    if (before.host)
        offer(all, plainText(before.host->toText()), shownName(*before.host),
              tr("entered for %1").arg(shownName(before.domain)), chosen == before.host);
    if (chosen)
        offer(all, plainText(chosen->toText()), shownName(*chosen), {}, true);
    return all;
}

std::vector<TickList::Entry> ServerCard::addresses() const
{
    std::vector<TickList::Entry> all;
    const auto offerAddress = [&all](const ip::Address &address, const QString &evidence, bool on) {
        const QString text = plainText(ip::toText(address));
        offer(all, text, text, evidence, on);
    };
    if (const checkup::Report *report = walk().look().report()) {
        for (const discovery::AddressCandidate &candidate : report->found.ips)
            offerAddress(candidate.address, whereSeen(candidate.from, candidate.by), false);
    }
    const Setup &before = walk().editor().before();
    for (const Sender &sender : before.senders)
        offerAddress(sender.address, tr("entered for %1").arg(shownName(before.domain)), false);
    for (const Sender &sender : walk().setup().senders)
        offerAddress(sender.address, {}, true);
    return all;
}

void ServerCard::takeHost(const QString &typed)
{
    const auto understood = startup::readName(typed);
    if (const auto *problem = std::get_if<QString>(&understood)) {
        m_host->report(*problem);
        return;
    }
    m_host->settle();
    walk().editor().change([&](Setup &setup) { setup.host = std::get<dns::Name>(understood); });
}

void ServerCard::takeAddress(const QString &typed)
{
    if (typed.isEmpty()) {
        m_address->report(tr("Type the address first, for example 192.0.2.25."));
        return;
    }
    const auto understood = startup::readAddress(typed);
    if (const auto *problem = std::get_if<QString>(&understood)) {
        m_address->report(*problem);
        return;
    }
    m_address->settle();
    walk().editor().change([&](Setup &setup) { setup.confirmSender(std::get<ip::Address>(understood)); });
}

} // namespace wizard
