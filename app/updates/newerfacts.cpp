// SPDX-License-Identifier: Apache-2.0
#include "newerfacts.h"

#include "signedtext.h"

#include "core/catalogue/blocklists.h"
#include "core/catalogue/bounces.h"
#include "core/catalogue/consoles.h"
#include "core/catalogue/dnshosts.h"
#include "core/catalogue/ptrowners.h"
#include "core/catalogue/receivers.h"
#include "core/catalogue/services.h"

#include <QDate>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>
#include <map>

namespace updates
{

namespace
{

constexpr qint64 mostOctets = 4 * 1024 * 1024;

template <auto reader> bool isReadable(const QByteArray &octets)
{
    return !std::holds_alternative<catalogue::Problem>(reader(octets));
}

/// The catalogues and who reads them.
constexpr std::pair<const char *, bool (*)(const QByteArray &)> readers[] = {
    {"blocklists.json", isReadable<catalogue::readBlocklists>},
    {"bounces.json", isReadable<catalogue::readBounces>},
    {"consoles.json", isReadable<catalogue::readConsoles>},
    {"dns-hosts.json", isReadable<catalogue::readDnsHosts>},
    {"mail-services.json", isReadable<catalogue::readServices>},
    {"ptr-owners.json", isReadable<catalogue::readPtrOwners>},
    {"receivers.json", isReadable<catalogue::readReceivers>},
};

struct Facts {
    QString date;
    std::map<QString, QByteArray> files;
};

std::variant<Facts, FactsFault> readFacts(const QByteArray &octets, const QByteArray &key)
{
    const auto object = readSigned(octets, key, QStringLiteral("facts"));
    if (!object)
        return FactsFault::Signature;
    Facts facts{object->value(QLatin1String("as_of")).toString(), {}};
    if (!QDate::fromString(facts.date, Qt::ISODate).isValid())
        return FactsFault::Unreadable;
    const QJsonObject files = object->value(QLatin1String("files")).toObject();
    for (auto file = files.begin(); file != files.end(); ++file) {
        const auto *reader = std::find_if(std::begin(readers), std::end(readers),
                                          [&file](const auto &one) { return file.key() == QLatin1String(one.first); });
        if (reader == std::end(readers)) // of a later version
            continue;
        const QByteArray text = QJsonDocument(file.value().toObject()).toJson(QJsonDocument::Compact);
        if (!reader->second(text))
            return FactsFault::Unreadable;
        facts.files[file.key()] = text;
    }
    return facts.files.empty() ? std::variant<Facts, FactsFault>(FactsFault::Unreadable) : facts;
}

} // namespace

TakenFacts checkFacts(const QByteArray &octets, const QByteArray &key, const QString &than)
{
    const auto read = readFacts(octets, key);
    if (const auto *fault = std::get_if<FactsFault>(&read))
        return *fault;
    const QString &date = std::get<Facts>(read).date;
    if (date <= than) // ISO 8601: a month comes before each of its days
        return FactsFault::Old;
    return date;
}

TakenFacts useFacts(const QByteArray &octets, const QByteArray &key)
{
    const auto read = readFacts(octets, key);
    if (const auto *fault = std::get_if<FactsFault>(&read))
        return *fault;
    for (const auto &[name, text] : std::get<Facts>(read).files)
        catalogue::replaceBuiltIn(name, text);
    return std::get<Facts>(read).date;
}

QString factsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/Mailworthy/facts.signed");
}

QString useKeptFacts(const QString &path, const QByteArray &key)
{
    QString builtIn = builtInFactsDate();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return builtIn;
    const QByteArray octets = file.read(mostOctets);
    // A newer program may know more than what was kept.
    if (const auto checked = checkFacts(octets, key, builtIn); !std::holds_alternative<QString>(checked))
        return builtIn;
    return std::get<QString>(useFacts(octets, key));
}

QString builtInFactsDate()
{
    QString newest;
    for (const auto &[name, reader] : readers) {
        QFile file(QStringLiteral(":/") + QLatin1String(name));
        if (file.open(QIODevice::ReadOnly))
            newest = std::max(
                newest, QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("as_of")).toString());
    }
    return newest;
}

} // namespace updates
