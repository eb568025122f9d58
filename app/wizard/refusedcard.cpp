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

void merge(std::map<std::string, Server> &into, const std::map<std::string, Server> &from)
{
    for (const auto &[zone, server] : from)
        into[zone] = server;
}

} // namespace

RefusedCard::RefusedCard(Walk &walk, QWidget *parent)
    : Card(parent), m_walk(walk), m_heading(new Text(Voice::Heading, {}, this)),
      m_means(new Text(Voice::Body, {}, this)), m_ways(new widgets::StatusLine(this)),
      m_byServers(buttonWith(tr("Ask them at their o&wn servers"), this)), m_byResolver(buttonWith({}, this)),
      m_usual(buttonWith(tr("Ask them the &usual way again"), this)), m_own(new QWidget(this)),
      m_typed(new QLineEdit(m_own)), m_problem(new widgets::StatusLine(m_own))
{
    setStripe(Severity::Info);
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_means, m_ways})
        inside()->addWidget(part);
    for (QPushButton *button : {m_byServers, m_byResolver, m_usual})
        inside()->addWidget(button, 0, Qt::AlignLeading);

    auto *column = new QVBoxLayout(m_own);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(widgets::labelFor(
        m_typed,
        tr("Another &DNS server, of your own or of the company your line is from (often the router's address):"),
        m_own));
    m_typed->setAccessibleName(tr("Another DNS server"));
    m_typed->setPlaceholderText(tr("for example 192.168.1.1"));
    auto *attempt = buttonWith(tr("T&ry it"), m_own);
    column->addLayout(widgets::fieldRow(m_typed, attempt));
    column->addWidget(m_problem);
    m_problem->hide();
    inside()->addWidget(m_own);

    connect(attempt, &QPushButton::clicked, this, &RefusedCard::tryTyped);
    connect(m_typed, &QLineEdit::returnPressed, this, &RefusedCard::tryTyped);
    const auto take = [this](std::map<std::string, Server> blocklists::WaysOut::*way) {
        const checkup::Report *report = m_walk.report();
        if (!report)
            return;
        const auto servers = report->waysOut.*way;
        m_walk.wish([&servers](blocklists::Wishes &wishes) { merge(wishes.servers, servers); });
    };
    connect(m_byServers, &QPushButton::clicked, this, [take] { take(&blocklists::WaysOut::byServers); });
    connect(m_byResolver, &QPushButton::clicked, this, [take] { take(&blocklists::WaysOut::byResolvers); });
    connect(m_usual, &QPushButton::clicked, this,
            [this] { m_walk.wish([](blocklists::Wishes &wishes) { wishes.servers.clear(); }); });
}

void RefusedCard::tryTyped()
{
    const QString typed = m_typed->text().trimmed();
    const auto server = dns::endpointFromText(typed.toStdString());
    QString problem;
    if (!server)
        problem = tr("Please type the address of a DNS server, for example 192.168.1.1.");
    else if (isPublic(server->address))
        problem =
            tr("That server is used by the whole world, which is why lists refuse it. Their terms ask for one that "
               "belongs to you or to the company your line is from.");
    m_problem->report(problem);
    if (problem.isEmpty())
        m_walk.tryResolver(dns::toText(*server));
}

QString RefusedCard::namesOf(const std::map<std::string, Server> &zones) const
{
    QStringList names;
    for (const blocklists::List &list : m_walk.catalogues().blocklists.lists) {
        if (zones.contains(list.zone))
            names << wording::shown(list.name);
    }
    return QLocale().createSeparatedList(names);
}

void RefusedCard::refresh()
{
    const checkup::Report *report = m_walk.report();
    const blocklists::WaysOut none;
    const blocklists::WaysOut &out = report ? report->waysOut : none;
    const auto &used = m_walk.wishes().servers;
    std::map<std::string, Server> refusing;
    for (const std::string &zone : out.refusing)
        refusing[zone] = {};
    setVisible(!refusing.empty() || !used.empty());
    std::map<std::string, Server> answering = used;
    std::erase_if(answering, [&refusing](const auto &each) { return refusing.contains(each.first); });
    m_heading->say(refusing.empty()
                       ? tr("Every list that matters answers now.")
                       : tr("These lists refuse the DNS server which this computer asks: %1.").arg(namesOf(refusing)));
    m_means->say(refusing.empty()
                     ? QString()
                     : tr("Mostly that is because many people share that server; it says nothing about you. "
                          "It only means that these lists could not be checked this way; below you can ask them "
                          "on their own pages."));
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
                    .arg(wording::shown(m_walk.otherResolver()), namesOf(out.byResolvers));
    else if (!out.pending && !m_walk.otherResolver().empty() && !refusing.empty())
        ways << tr("They do not answer %1 either.").arg(wording::shown(m_walk.otherResolver()));
    m_ways->report(ways.join(QLatin1Char(' ')));
    m_ways->setVisible(!ways.isEmpty());
    m_byServers->setVisible(!out.byServers.empty());
    m_byResolver->setVisible(!out.byResolvers.empty());
    m_byResolver->setText(tr("Ask them &through %1").arg(wording::shown(m_walk.otherResolver())));
    m_usual->setVisible(!used.empty());
    m_own->setVisible(!refusing.empty() && !m_walk.services().practice);
}

} // namespace wizard
