// SPDX-License-Identifier: Apache-2.0
#include "refusedcard.h"

#include "app/widgets/fields.h"
#include "app/wording/wording.h"

#include "core/dns/endpoint.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace wizard
{

using blocklists::Server;
using widgets::Ask;
using widgets::buttonWith;
using widgets::Text;
using widgets::Voice;

namespace
{

/// Those that many people use (facts of 2026-11). The terms of the lists rule them out, and none of them is ever asked.
bool isPublic(const ip::Address &address)
{
    static constexpr std::array known = {"1.0.0.1", "1.1.1.1",         "8.8.4.4",        "8.8.8.8",
                                         "9.9.9.9", "149.112.112.112", "208.67.220.220", "208.67.222.222"};
    const std::string text = ip::toText(address);
    return std::find(known.begin(), known.end(), text) != known.end();
}

} // namespace

RefusedCard::RefusedCard(Walk &walk, QWidget *parent)
    : DomainCard(walk, parent), m_heading(new Text(Voice::Heading, {}, this)), m_means(new Text(Voice::Body, {}, this)),
      m_ways(new widgets::StatusLine(this)), m_byServers(buttonWith(tr("Ask them at their o&wn servers"), this)),
      m_byResolver(buttonWith({}, this)), m_usual(buttonWith(tr("Ask them the &usual way again"), this))
{
    setStripe(Severity::Info);
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_means, m_ways})
        inside()->addWidget(part);
    for (QPushButton *button : {m_byServers, m_byResolver, m_usual})
        inside()->addWidget(button, 0, Qt::AlignLeading);
    addOther();
    connect(m_byServers, &QPushButton::clicked, this, [this] {
        if (const checkup::Report *report = this->walk().look().report())
            use(report->waysOut.byServers);
    });
    connect(m_byResolver, &QPushButton::clicked, this, [this] {
        if (const checkup::Report *report = this->walk().look().report())
            use(report->waysOut.byResolvers);
    });
    connect(m_usual, &QPushButton::clicked, this,
            [this] { this->walk().lists().select([](blocklists::Selection &lists) { lists.servers.clear(); }); });
}

void RefusedCard::addOther()
{
    m_other = new Ask(
        {tr("Another &DNS server, of your own or of the company your line is from (often the router's address):"),
         tr("Another DNS server"), tr("for example 192.168.1.1"), tr("T&ry it")},
        Ask::Leaving::Waits, this);
    inside()->addWidget(m_other);
    keepDraft(m_other, QStringLiteral("dns-server"));
    connect(m_other, &Ask::entered, this, &RefusedCard::tryOther);
}

void RefusedCard::use(const std::map<std::string, Server> &servers)
{
    walk().lists().select([servers](blocklists::Selection &lists) {
        for (const auto &[zone, server] : servers)
            lists.servers[zone] = server;
    });
}

void RefusedCard::tryOther(const QString &typed)
{
    const auto server = dns::endpointFromText(typed.toStdString());
    if (!server) {
        m_other->report(tr("Please type the address of a DNS server, for example 192.168.1.1."));
        return;
    }
    if (isPublic(server->address)) {
        m_other->report(
            tr("That server is used by the whole world, which is why lists refuse it. Their terms ask for one that "
               "belongs to you or to the company your line is from."));
        return;
    }
    m_other->settle(typed);
    walk().lists().tryResolver(dns::toText(*server));
}

QString RefusedCard::namesOf(const std::map<std::string, Server> &zones) const
{
    QStringList names;
    for (const blocklists::List &list : walk().catalogues().blocklists.lists) {
        if (zones.contains(list.zone))
            names << wording::shown(list.name);
    }
    return QLocale().createSeparatedList(names);
}

/// What can be said of other ways to ask the lists.
QStringList RefusedCard::ways() const
{
    const checkup::Report *report = walk().look().report();
    const blocklists::WaysOut out = report ? report->waysOut : blocklists::WaysOut{};
    std::map<std::string, Server> answering = walk().lists().selection().servers;
    std::erase_if(answering, [&out](const auto &each) {
        return std::find(out.refusing.begin(), out.refusing.end(), each.first) != out.refusing.end();
    });
    QStringList ways;
    if (!answering.empty())
        ways << tr("Asked another way, these lists answer: %1.").arg(namesOf(answering));
    if (out.pending)
        ways << tr("Other ways to ask them are being tried …");
    if (!out.byServers.empty())
        ways
            << tr("Asked directly at the lists' own servers, these passed their test: %1.").arg(namesOf(out.byServers));
    if (!out.byResolvers.empty())
        ways << tr("Asked through %1, these passed their test: %2.")
                    .arg(wording::shown(walk().lists().otherResolver()), namesOf(out.byResolvers));
    else if (!out.pending && !walk().lists().otherResolver().empty() && !out.refusing.empty())
        ways << tr("They do not answer %1 either.").arg(wording::shown(walk().lists().otherResolver()));
    return ways;
}

void RefusedCard::refreshCard()
{
    const checkup::Report *report = walk().look().report();
    const blocklists::WaysOut out = report ? report->waysOut : blocklists::WaysOut{};
    const auto &used = walk().lists().selection().servers;
    std::map<std::string, Server> refusing;
    for (const std::string &zone : out.refusing)
        refusing[zone] = {};
    setVisible(!refusing.empty() || !used.empty());
    m_heading->say(refusing.empty()
                       ? tr("Every list that matters answers now.")
                       : tr("These lists refuse the DNS server which this computer asks: %1.").arg(namesOf(refusing)));
    m_means->say(refusing.empty()
                     ? QString()
                     : tr("Mostly that is because many people share that server; it says nothing about you. "
                          "It only means that these lists could not be checked this way; below you can ask them "
                          "on their own pages."));
    m_ways->report(ways().join(QLatin1Char(' ')));
    m_byServers->setVisible(!out.byServers.empty());
    m_byResolver->setVisible(!out.byResolvers.empty());
    m_byResolver->setText(tr("Ask them &through %1").arg(wording::shown(walk().lists().otherResolver())));
    m_usual->setVisible(!used.empty());
    m_other->setVisible(!refusing.empty() && !walk().environment().practice);
}

} // namespace wizard
