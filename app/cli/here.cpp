// SPDX-License-Identifier: Apache-2.0
#include "here.h"
#include "hostport.h"
#include "json.h"
#include "talkrun.h"
#include "words.h"

#include "app/startup/userinput.h"

#include "core/ipranges.h"
#include "core/server/check.h"

#include <QHostInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QSysInfo>
#include <QUdpSocket>

#include <algorithm>

namespace cli
{

namespace
{

/// The address that this computer would use towards the Internet. Connecting a datagram socket sends nothing: the
/// system only looks the way up. The other end is a root name server, which is far from everybody's own networks.
std::optional<ip::Address> leavingAddress(const char *farAway)
{
    QUdpSocket socket;
    socket.connectToHost(QHostAddress(QString::fromLatin1(farAway)), dns::Endpoint::usualPort);
    if (socket.state() != QAbstractSocket::ConnectedState)
        return std::nullopt;
    const QString text = socket.localAddress().toString();
    const auto address = ip::parse(text.left(text.indexOf(QLatin1Char('%'))).toStdString());
    const bool isLocal = !address || socket.localAddress().isLoopback() || socket.localAddress().isLinkLocal();
    return isLocal ? std::nullopt : address;
}

/// What Postfix calls itself; empty where there is none.
std::string nameOfPostfix()
{
    constexpr int patience = 5000; // milliseconds
    QString program = QStandardPaths::findExecutable(QStringLiteral("postconf"));
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(QStringLiteral("postconf"),
                                                 {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")});
    if (program.isEmpty())
        return {};
    QProcess postconf;
    postconf.start(program, {QStringLiteral("-xh"), QStringLiteral("smtp_helo_name")});
    if (!postconf.waitForFinished(patience) || postconf.exitCode() != 0)
        return {};
    return QString::fromUtf8(postconf.readAllStandardOutput()).trimmed().toStdString();
}

std::string nameOfComputer()
{
    const QString name = QSysInfo::machineHostName();
    const QString domain = QHostInfo::localDomainName();
    return (name.contains(QLatin1Char('.')) || domain.isEmpty() ? name : name + QLatin1Char('.') + domain)
        .toStdString();
}

/// The greeting is enough: the way is open.
smtp::Step greeting(const smtp::Transcript &transcript)
{
    return transcript.exchanges.empty() ? smtp::Step(smtp::Await{}) : smtp::Done{};
}

bool isOwn(const ip::Address &address, const Here &here)
{
    return ip::holds(here.leaving, address) || isInside(address);
}

/// The first mail host of `domain`, unless it is this computer.
std::optional<HostPort> mailHostElsewhere(const Here &here, const dns::Name &domain, Session &session)
{
    std::optional<HostPort> found;
    Setup setup;
    setup.domain = domain;
    session.settle([&](const dns::Answers &dns) {
        found.reset();
        for (const server::Target &target : server::targets({}, setup, dns).all) {
            if (!found && !isOwn(target.server.address, here))
                found = HostPort{target.name, server::mailPort};
        }
    });
    return found;
}

} // namespace

Here lookHere()
{
    Here here;
    for (const char *farAway : {"198.41.0.4", "2001:503:ba3e::2:30"}) { // a.root-servers.net
        if (const auto address = leavingAddress(farAway))
            here.leaving.push_back(*address);
    }
    here.name = nameOfPostfix();
    here.nameFrom = here.name.empty() ? "host-name" : "postfix";
    if (here.name.empty())
        here.name = nameOfComputer();
    return here;
}

void confirm(Setup &setup, const Here &here)
{
    if (setup.senders.empty()) {
        for (const ip::Address &address : here.leaving) {
            if (!ip::isUnreachable(address))
                setup.confirmSender(address);
        }
    }
    if (setup.host || here.name.empty())
        return;
    const auto name = startup::readServerName(QString::fromStdString(here.name));
    if (const auto *read = std::get_if<dns::Name>(&name))
        setup.host = *read;
}

std::optional<QString> tryOutwards(Here &here, const QString &towards, const dns::Name &domain, Session &session)
{
    std::optional<HostPort> server;
    if (towards.isEmpty()) {
        server = mailHostElsewhere(here, domain, session);
    } else {
        auto read = readHostPort(towards, server::mailPort);
        if (const auto *problem = std::get_if<QString>(&read))
            return *problem;
        server = std::get<HostPort>(read);
    }
    if (!server)
        return std::nullopt;
    const auto addresses = addressesOf(server->host, session);
    if (addresses.empty())
        return std::nullopt;
    here.towards = server->host;
    here.port = server->port;
    here.tried = addresses.front();
    here.said = runTalk({addresses.front(), server->port}, server->host, greeting, session);
    return std::nullopt;
}

Findings findings(const Here &here)
{
    Findings all;
    for (const ip::Address &address : here.leaving) {
        if (ip::isUnreachable(address))
            all.emplace_back(finding::SmtpLeavingUnknown{.local = address}, ip::toText(address));
    }
    if (!here.tried)
        all.emplace_back(finding::SmtpOutboundUntested{}, here.name);
    else if (here.isOpen())
        all.emplace_back(finding::SmtpOutboundOpen{.port = here.port}, here.towards);
    else
        all.emplace_back(finding::SmtpOutboundShut{.port = here.port, .how = here.said.trouble}, here.towards);
    return all;
}

QJsonObject toJson(const Here &here)
{
    QJsonArray leaving;
    for (const ip::Address &address : here.leaving)
        leaving.append(QJsonObject{{"address", text(ip::toText(address))},
                                   {"state", ip::isUnreachable(address) ? "behind-nat" : "public"}});
    return {{"leaving", leaving},
            {"ehlo_name", wording::shown(here.name)},
            {"ehlo_name_from", text(here.nameFrom)},
            {"outbound", QJsonObject{{"host", text(here.towards)},
                                     {"address", here.tried ? text(ip::toText(*here.tried)) : QString()},
                                     {"port", here.port},
                                     {"state", !here.tried     ? "untested"
                                               : here.isOpen() ? "open"
                                                               : "shut"},
                                     {"detail", text(smtp::toText(here.said.trouble))}}}};
}

} // namespace cli
