// SPDX-License-Identifier: Apache-2.0
#include "signedtext.h"

#include "core/dkim/publickey.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QUrl>

namespace updates
{

std::optional<Source> builtInSource()
{
    QFile file(QStringLiteral(":/updates.json"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject said = QJsonDocument::fromJson(file.readAll()).object();
    Source source{said.value(QLatin1String("url")).toString(), said.value(QLatin1String("key")).toString().toLatin1()};
    const bool isUsable = QUrl(source.url).scheme() == QLatin1String("https") && !source.key.isEmpty();
    return isUsable ? std::optional(source) : std::nullopt;
}

std::optional<QJsonObject> readSigned(const QByteArray &octets, const QByteArray &key, const QString &kind)
{
    const qsizetype end = octets.indexOf('\n');
    const dkim::KeyRecord record = dkim::parseKeyRecord({key.constData(), static_cast<std::size_t>(key.size())});
    if (end < 0 || !record.isUsable() || record.algorithm != dkim::Algorithm::Ed25519)
        return std::nullopt;
    const auto signature = QByteArray::fromBase64Encoding(octets.left(end));
    const QByteArray text = octets.mid(end + 1);
    const QByteArray digest = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    const auto view = [](const QByteArray &array) {
        return std::string_view(array.constData(), static_cast<std::size_t>(array.size()));
    };
    if (!signature || !dkim::verifies(record, view(digest), view(*signature)))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    return object.value(QLatin1String("kind")).toString() == kind ? std::optional(object) : std::nullopt;
}

} // namespace updates
