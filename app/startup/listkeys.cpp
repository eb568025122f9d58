// SPDX-License-Identifier: Apache-2.0
#include "listkeys.h"
#include "words.h"

#include <QFile>

namespace startup
{

namespace
{

/// "Spamhaus Technology" as it is typed: "spamhaus-technology".
QString wordOf(const QString &name)
{
    return name.simplified().toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
}

} // namespace

std::variant<std::string, QString> readListKey(const QString &typed)
{
    std::string key = typed.trimmed().toStdString();
    if (!blocklists::isKey(key))
        return tr("That is no key of a blocklist; it is one word of letters, digits and hyphens, at most 63 of them.");
    return key;
}

std::optional<QString> readListKeys(const QStringList &arguments, const blocklists::Catalogue &catalogue,
                                    blocklists::Keys &keys)
{
    for (const QString &argument : arguments) {
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        if (equals < 1)
            return tr("--list-key wants the operator and a file that holds the key: --list-key abusix=key.txt.");
        const QString wanted = wordOf(argument.left(equals));
        QStringList all;
        std::vector<std::string> fitting;
        for (const std::string &each : blocklists::keyedOperators(catalogue)) {
            const QString word = wordOf(QString::fromStdString(each));
            all << word;
            if (word.startsWith(wanted))
                fitting.push_back(each);
        }
        if (fitting.size() != 1)
            return tr("No lists are asked with a key of “%1”; there are: %2.")
                .arg(argument.left(equals), all.join(QStringLiteral(", ")));
        const QString name = argument.mid(equals + 1);
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly) && blocklists::isKey(name.toStdString())) // perhaps the key itself
            return tr(
                "--list-key wants a file that holds the key, never the key itself, which others could see there.");
        if (!file.isOpen())
            return tr("The key file “%1” cannot be read: %2.").arg(name, file.errorString());
        auto key = readListKey(QString::fromUtf8(file.read(4096)));
        if (const auto *problem = std::get_if<QString>(&key))
            return tr("In the file “%1”: %2").arg(name, *problem);
        keys[fitting.front()] = std::get<std::string>(std::move(key));
    }
    return std::nullopt;
}

} // namespace startup
