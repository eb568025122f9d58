// SPDX-License-Identifier: Apache-2.0
// What the catalogues know, for people who write the options of other commands.
#include "commands.h"
#include "group.h"
#include "json.h"
#include "output.h"
#include "words.h"

#include "app/startup/catalogues.h"

#include "core/catalogue/receivers.h"
#include "core/dkim/servers/serverconfig.h"

#include "arguments.h"

namespace cli
{

namespace
{

int listServices(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("list services"), {}, tr("Lists what --service knows."));
    if (const auto status = line.parse(arguments, 0, 0))
        return *status;
    const auto catalogues = std::get<std::shared_ptr<const checkup::Catalogues>>(startup::loadCatalogues());
    QJsonArray array;
    for (const discovery::Service &service : catalogues->services.all) {
        if (line.json())
            array.append(QJsonObject{
                {"id", text(service.id)}, {"name", text(service.name)}, {"category", text(service.category)}});
        else
            put(text(service.id).leftJustified(32) + QLatin1Char(' ') + text(service.name) + QLatin1Char('\n'));
    }
    if (line.json())
        print({{"services", array}});
    return Good;
}

int listServers(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("list servers"), {}, tr("Lists what --server knows."));
    if (const auto status = line.parse(arguments, 0, 0))
        return *status;
    QJsonArray array;
    for (const std::string_view server : ::dkim::knownServers()) {
        const bool ownKey = ::dkim::makesItsOwnKey(server);
        const bool ed25519 = ::dkim::canSignWith(server, ::dkim::Algorithm::Ed25519);
        if (line.json())
            array.append(
                QJsonObject{{"name", text(server)}, {"makes_its_own_key", ownKey}, {"signs_with_ed25519", ed25519}});
        else
            put(text(server) + (ownKey ? QStringLiteral("  ") + tr("(makes its key itself)") : QString()) +
                QLatin1Char('\n'));
    }
    if (line.json())
        print({{"servers", array}});
    return Good;
}

int listReceivers(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("list receivers"), {}, tr("Lists whose rules --per-day knows."));
    if (const auto status = line.parse(arguments, 0, 0))
        return *status;
    QJsonArray array;
    for (const readiness::Receiver &receiver : catalogue::receivers().all) {
        if (line.json())
            array.append(QJsonObject{{"id", text(receiver.id)},
                                     {"name", text(receiver.name)},
                                     {"date", text(receiver.date)},
                                     {"source", text(receiver.source)}});
        else
            put(text(receiver.id).leftJustified(16) + QLatin1Char(' ') + text(receiver.name) + QLatin1Char('\n'));
    }
    if (line.json())
        print({{"receivers", array}});
    return Good;
}

constexpr Command commands[] = {
    {"services", "", QT_TRANSLATE_NOOP("cli", "Lists what --service knows."), listServices},
    {"servers", "", QT_TRANSLATE_NOOP("cli", "Lists what --server knows."), listServers},
    {"receivers", "", QT_TRANSLATE_NOOP("cli", "Lists whose rules --per-day knows."), listReceivers},
};

} // namespace

int list(const QStringList &arguments)
{
    return runGroup(QStringLiteral("list"), commands, arguments);
}

} // namespace cli
