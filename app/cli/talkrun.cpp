// SPDX-License-Identifier: Apache-2.0
#include "talkrun.h"

#include "core/budget.h"
#include "core/ipranges.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkInterface>

#include <algorithm>
#include <utility>

namespace cli
{

std::vector<ip::Address> addressesOf(const std::string &host, Session &session)
{
    if (const auto address = ip::parse(host))
        return {ip::unmap(*address)};
    std::vector<ip::Address> all;
    const auto name = dns::Name::fromText(host);
    if (!name)
        return all;
    session.settle([&all, &name](const dns::Answers &dns) {
        all = dns.ask(*name, dns::Type::A).addresses();
        const auto more = dns.ask(*name, dns::Type::Aaaa).addresses();
        all.insert(all.end(), more.begin(), more.end());
    });
    return all;
}

smtp::Transcript runTalk(const dns::Endpoint &server, const std::string &name, smtp::Dialogue dialogue,
                         const Session &session)
{
    const std::chrono::milliseconds whole =
        std::min<std::chrono::milliseconds>(budget::smtpTalk, session.arguments().longest());
    smtp::Talk talk({.server = server,
                     .name = name,
                     .dialogue = std::move(dialogue),
                     .connection = std::min<std::chrono::milliseconds>(budget::smtpConnection, whole),
                     .whole = whole});
    QObject::connect(&talk, &smtp::Talk::over, QCoreApplication::instance(), &QCoreApplication::quit);
    QCoreApplication::exec();
    return talk.transcript();
}

bool isInside(const ip::Address &address)
{
    if (ip::isUnreachable(address))
        return true;
    const QHostAddress wanted(QString::fromStdString(ip::toText(address)));
    const auto interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [&wanted](const QNetworkInterface &one) {
        const auto entries = one.addressEntries();
        return std::any_of(entries.begin(), entries.end(), [&wanted](const QNetworkAddressEntry &entry) {
            return entry.ip() == wanted ||
                   (entry.prefixLength() > 0 && wanted.isInSubnet(entry.ip(), entry.prefixLength()));
        });
    });
}

} // namespace cli
