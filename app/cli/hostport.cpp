// SPDX-License-Identifier: Apache-2.0
#include "hostport.h"
#include "words.h"

#include "app/startup/userinput.h"

namespace cli
{

std::variant<HostPort, QString> readHostPort(const QString &typed, std::uint16_t usual)
{
    QString host = typed.trimmed();
    std::uint16_t port = usual;
    const qsizetype close = host.startsWith(QLatin1Char('[')) ? host.indexOf(QLatin1Char(']')) : -1;
    const qsizetype colon = host.lastIndexOf(QLatin1Char(':'));
    // An IPv6 address without brackets has colons of its own.
    if (colon > close && (close > 0 || host.count(QLatin1Char(':')) == 1)) {
        bool isNumber = false;
        port = host.mid(colon + 1).toUShort(&isNumber);
        if (!isNumber || port == 0)
            return tr("“%1” is no server with a port; write it as mail.example.com:587.").arg(typed);
        host.truncate(colon);
    }
    if (close > 0 && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    if (const auto address = ip::parse(host.toStdString()))
        return HostPort{ip::toText(ip::unmap(*address)), port};
    const auto name = startup::readName(host);
    if (const auto *problem = std::get_if<QString>(&name))
        return *problem;
    return HostPort{std::get<dns::Name>(name).toText(), port};
}

} // namespace cli
