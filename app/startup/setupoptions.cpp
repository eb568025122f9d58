// SPDX-License-Identifier: Apache-2.0
#include "setupoptions.h"

#include "userinput.h"

namespace startup
{

std::optional<QString> readSenders(const QStringList &typed, Setup &setup)
{
    for (const QString &text : typed) {
        const auto address = readAddress(text);
        if (const auto *problem = std::get_if<QString>(&address))
            return *problem;
        setup.confirmSender(std::get<ip::Address>(address));
    }
    return std::nullopt;
}

std::optional<QString> readServer(const QString &typed, Setup &setup)
{
    const auto host = readServerName(typed);
    if (const auto *problem = std::get_if<QString>(&host))
        return *problem;
    setup.host = std::get<dns::Name>(host);
    return std::nullopt;
}

std::optional<QString> readSelectors(const QStringList &typed, Setup &setup)
{
    for (const QString &text : typed) {
        const auto selector = readSelector(text);
        if (const auto *problem = std::get_if<QString>(&selector))
            return *problem;
        setup.confirmSelector(std::get<std::string>(selector));
    }
    return std::nullopt;
}

std::optional<QString> readSetupOptions(const QCommandLineParser &parser, Setup &setup)
{
    const QString host = QStringLiteral("host");
    if (auto problem = readSenders(parser.values(QStringLiteral("ip")), setup))
        return problem;
    if (auto problem = parser.isSet(host) ? readServer(parser.value(host), setup) : std::nullopt)
        return problem;
    return readSelectors(parser.values(QStringLiteral("selector")), setup);
}

} // namespace startup
