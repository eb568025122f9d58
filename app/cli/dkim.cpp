// SPDX-License-Identifier: Apache-2.0
#include "checkoptions.h"
#include "commands.h"
#include "json.h"
#include "message.h"
#include "session.h"
#include "text.h"
#include "words.h"

#include "app/keychain/keyfile.h"
#include "app/startup/userinput.h"
#include "app/wording/wording.h"

#include "core/dkim/check.h"
#include "core/dkim/key.h"
#include "core/dkim/serverconfig.h"
#include "core/records/export.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace cli
{

namespace
{

QJsonArray texts(const std::vector<std::string> &values)
{
    QJsonArray array;
    for (const std::string &value : values)
        array.append(text(value));
    return array;
}

bool writeText(const QString &path, const std::string &content, QString &problem)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
        file.write(QByteArray::fromStdString(content)) == static_cast<qint64>(content.size()) && file.flush())
        return true;
    problem = tr("The file “%1” cannot be written: %2.").arg(path, file.errorString());
    return false;
}

int generate(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("dkim generate"), {},
                     tr("Makes a DKIM key pair on this computer and writes it to files."));
    line.add(QStringLiteral("domain"), tr("The domain that signs."), QStringLiteral("D"));
    line.add(QStringLiteral("selector"), tr("The name of the key."), QStringLiteral("S"));
    line.add(QStringLiteral("type"), tr("rsa2048 (the default), rsa3072, rsa4096 or ed25519."), QStringLiteral("TYPE"));
    line.add(QStringLiteral("out"), tr("The folder to write to."), QStringLiteral("DIR"));
    line.add(QStringLiteral("server"), tr("The mail server whose configuration is written along."),
             QStringLiteral("NAME"));
    if (const auto status = line.parse(arguments, 0, 0))
        return *status;
    for (const char *needed : {"domain", "selector", "out"}) {
        if (!line.isSet(QString::fromLatin1(needed)))
            return complain(tr("Please give --domain, --selector and --out."));
    }
    const auto domain = readDomain(line.value(QStringLiteral("domain")));
    if (const auto *problem = std::get_if<QString>(&domain))
        return complain(*problem);
    const auto readable = startup::readSelector(line.value(QStringLiteral("selector")));
    if (const auto *problem = std::get_if<QString>(&readable))
        return complain(*problem);
    const auto &selector = std::get<std::string>(readable);
    const auto name = ::dkim::keyName(selector, std::get<dns::Name>(domain));
    if (!name)
        return complain(tr("The selector and the domain together are too long for a name in DNS."));
    const QString typed =
        line.isSet(QStringLiteral("type")) ? line.value(QStringLiteral("type")) : QStringLiteral("rsa2048");
    const auto type = ::dkim::keyTypeFrom(typed.toStdString());
    if (!type)
        return complain(
            tr("“%1” is not a kind of key; the kinds are rsa2048, rsa3072, rsa4096 and ed25519.").arg(typed));
    const bool rsa = *type != ::dkim::KeyType::Ed25519;
    const ::dkim::ServerConfig config{std::get<dns::Name>(domain).toText(), selector,
                                      rsa ? ::dkim::Algorithm::Rsa : ::dkim::Algorithm::Ed25519};
    const bool oneServer = line.isSet(QStringLiteral("server"));
    const std::string wanted = line.value(QStringLiteral("server")).toStdString();
    std::string configuration;
    QStringList known;
    for (const std::string_view server : ::dkim::knownServers()) {
        known << text(server);
        const auto lines = ::dkim::configFor(server, config);
        if (!lines || (oneServer ? server != wanted : ::dkim::makesItsOwnKey(server)))
            continue;
        configuration += (oneServer ? std::string() : "\n# " + std::string(server) + "\n") + "\n" + *lines;
    }
    if (configuration.empty() && known.contains(text(wanted)))
        return complain(tr("%1 cannot sign with an Ed25519 key; leave out --type for one that every server and every "
                           "receiver can use.")
                            .arg(text(wanted)));
    if (configuration.empty())
        return complain(tr("There is no configuration for “%1”; the servers are %2.")
                            .arg(text(wanted), known.join(QStringLiteral(", "))));

    const QDir folder(line.value(QStringLiteral("out")));
    const QString base = text(selector);
    QStringList files{base + QStringLiteral(".private.pem"), base + QStringLiteral(".zone"),
                      base + QStringLiteral(".txt")};
    if (rsa)
        files.insert(1, base + QStringLiteral(".pkcs1.pem"));
    for (const QString &file : files) {
        if (QFileInfo::exists(folder.filePath(file)))
            return complain(tr("The file “%1” is there already; nothing was written.").arg(folder.filePath(file)));
    }
    if (!folder.mkpath(QStringLiteral(".")))
        return complain(tr("The folder “%1” cannot be made.").arg(folder.path()));
    const auto pair = ::dkim::KeyPair::generate(*type);
    if (!pair)
        return complain(tr("The key could not be made; nothing was written."));

    records::Record record;
    record.purpose = records::Purpose::Dkim;
    record.name = *name;
    record.zone = std::get<dns::Name>(domain);
    record.value = pair->publicKey().recordText();
    record.strings = records::textStrings(record.value);
    QString problem;
    for (const QString &file : files) {
        const QString path = folder.filePath(file);
        if (file.endsWith(QLatin1String(".pem"))) {
            const ::dkim::Secret secret =
                file.contains(QLatin1String(".pkcs1.")) ? std::move(*pair->pkcs1Pem()) : pair->pkcs8Pem();
            const keychain::KeyFileResult written = keychain::writeKeyFile(path, secret.octets());
            if (written.error != keychain::KeyFileError::None)
                return complain(tr("The file “%1” cannot be written: %2.").arg(path, written.reason));
        } else if (file.endsWith(QLatin1String(".zone"))) {
            if (!writeText(path, records::toZoneLine(record) + '\n', problem))
                return complain(problem);
        } else {
            const std::string content = name->toText() + " TXT\n" + record.value + "\n" + configuration;
            if (!writeText(path, content, problem))
                return complain(problem);
        }
    }
    if (!rsa)
        std::fprintf(
            stderr, "%s\n",
            qUtf8Printable(
                tr("Gmail, Outlook.com and Yahoo do not verify Ed25519 keys: use this one only beside an RSA key.")));
    if (oneServer && ::dkim::makesItsOwnKey(wanted))
        std::fprintf(
            stderr, "%s\n",
            qUtf8Printable(tr("%1 makes its key itself: publish that one instead; “dkim check --key” takes its "
                              "public half as it is printed there.")
                               .arg(text(wanted))));
    if (line.json()) {
        QJsonArray paths;
        for (const QString &file : files)
            paths.append(folder.filePath(file));
        print({{"name", text(name->toText())},
               {"value", text(record.value)},
               {"strings", texts(record.strings)},
               {"files", paths}});
    } else {
        std::printf("%s TXT\n%s\n\n", name->toText().c_str(), record.value.c_str());
        for (const QString &file : files)
            std::printf("%s\n", qUtf8Printable(folder.filePath(file)));
    }
    return Good;
}

int checkKey(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("dkim check"), {}, tr("Checks a published DKIM key."));
    addDnsOptions(line.parser());
    line.add(QStringLiteral("domain"), tr("The domain that signs."), QStringLiteral("D"));
    line.add(QStringLiteral("selector"), tr("The name of the key."), QStringLiteral("S"));
    line.add(QStringLiteral("key"), tr("The key that should be published, private or public half."),
             QStringLiteral("FILE"));
    if (const auto status = line.parse(arguments, 0, 0))
        return *status;
    if (!line.isSet(QStringLiteral("domain")) || !line.isSet(QStringLiteral("selector")))
        return complain(tr("Please give --domain and --selector."));
    const auto read = readDomain(line.value(QStringLiteral("domain")));
    if (const auto *problem = std::get_if<QString>(&read))
        return complain(*problem);
    const dns::Name &domain = std::get<dns::Name>(read);
    const auto readable = startup::readSelector(line.value(QStringLiteral("selector")));
    if (const auto *problem = std::get_if<QString>(&readable))
        return complain(*problem);
    const auto &selector = std::get<std::string>(readable);
    if (!::dkim::keyName(selector, domain))
        return complain(tr("The selector and the domain together are too long for a name in DNS."));
    std::string own;
    if (line.isSet(QStringLiteral("key"))) {
        auto record = readKeyFile(line.value(QStringLiteral("key")));
        if (const auto *problem = std::get_if<QString>(&record))
            return complain(*problem);
        own = std::get<std::string>(record);
    }
    auto opened = Session::open(line);
    if (const auto *problem = std::get_if<QString>(&opened))
        return complain(*problem);

    ::dkim::Inspection found;
    std::get<std::unique_ptr<Session>>(opened)->settle(
        [&](const dns::Answers &answers) { found = ::dkim::inspect(selector, domain, own, true, answers); }, &domain);
    Findings problems = found.problems;
    std::erase_if(problems, [](const Finding &finding) { return finding.severity == Severity::Ok; });
    if (line.json()) {
        const QJsonValue same = found.sameKey ? QJsonValue(*found.sameKey) : QJsonValue(QJsonValue::Null);
        print({{"name", text(found.name.toText())},
               {"record", text(found.text)},
               {"algorithm", found.record ? text(toText(found.record->algorithm)) : QString()},
               {"bits", found.record ? static_cast<qint64>(found.record->bits) : 0},
               {"same_key", same},
               {"problems", toJson(problems)}});
    } else {
        const bool answered = found.status == dns::Status::Found || found.status == dns::Status::NoData ||
                              found.status == dns::Status::NoName;
        const QString what = !answered            ? wording::lookupStatus(toText(found.status))
                             : found.text.empty() ? tr("no record")
                                                  : wording::shown(found.text, 2000);
        printWrapped(tr("%1: %2").arg(text(found.name.toText()), what));
        printFindings(found.problems);
    }
    switch (verdict(problems)) {
    case Severity::Error:
        return Bad;
    case Severity::Unknown:
        return Unknown;
    default:
        return found.record && found.record->isUsable() ? Good : Bad;
    }
}

} // namespace

int dkim(const QStringList &arguments)
{
    const QString what = arguments.value(0);
    if (what == QLatin1String("generate"))
        return generate(arguments.mid(1));
    if (what == QLatin1String("check"))
        return checkKey(arguments.mid(1));
    if (what == QLatin1String("verify"))
        return verifySignatures(arguments.mid(1));
    return complain(tr("Please write: mailworthy-cli dkim generate …, dkim check … or dkim verify FILE."));
}

} // namespace cli
