// SPDX-License-Identifier: Apache-2.0
#include "dkimgenerate.h"

#include "arguments.h"
#include "json.h"
#include "output.h"
#include "text.h"
#include "words.h"

#include "app/files/portablename.h"
#include "app/files/wholefile.h"
#include "app/startup/userinput.h"
#include "app/wording/wording.h"

#include "core/dkim/check.h"
#include "core/dkim/key.h"
#include "core/dkim/servers/serverconfig.h"
#include "core/records/export.h"

#include <QDir>

namespace cli
{

namespace
{

/// What is to be made, and where.
struct Order {
    dns::Name domain;
    std::string selector;
    dns::Name name; // of the record
    ::dkim::KeyType type = ::dkim::KeyType::Rsa2048;
    std::string configuration; // of the servers
    bool ownKeyServer = false; // the one server that was named makes its key itself
    std::string replaces;      // the selector of the key that this one follows; empty for none
    QDir folder;
    files::Existing existing = files::Existing::Keep;

    [[nodiscard]] bool isRsa() const { return type != ::dkim::KeyType::Ed25519; }
    [[nodiscard]] QString path(const char *suffix) const
    {
        return folder.filePath(files::portableName(text(selector) + QLatin1String(suffix)));
    }
    [[nodiscard]] QStringList paths() const
    {
        QStringList all{path(".private.pem")};
        if (isRsa())
            all << path(".pkcs1.pem");
        return all << path(".zone") << path(".txt");
    }
};

void addKeyOptions(CommandLine &line)
{
    line.add(QStringLiteral("domain"), tr("The domain that signs."), QStringLiteral("D"));
    line.add(QStringLiteral("selector"), tr("The name of the key."), QStringLiteral("S"));
    line.add(QStringLiteral("type"), tr("rsa2048 (the default), rsa3072, rsa4096 or ed25519."), QStringLiteral("TYPE"));
    line.add(QStringLiteral("out"), tr("The folder to write to."), QStringLiteral("DIR"));
    line.add(QStringLiteral("server"), tr("The mail server whose configuration is written along."),
             QStringLiteral("NAME"));
    line.add(QStringLiteral("force"), tr("Write over files that are there already."));
    line.add(QStringLiteral("replaces"),
             tr("The selector of the key that is used now: the order in which to change over is written along."),
             QStringLiteral("OLD"));
}

/// The lines for the server that was named, or for all that can use such a key; or what is wrong.
std::optional<QString> readServer(const CommandLine &line, Order &order)
{
    const ::dkim::ServerConfig config{order.domain.toText(), order.selector,
                                      order.isRsa() ? ::dkim::Algorithm::Rsa : ::dkim::Algorithm::Ed25519};
    const bool oneServer = line.isSet(QStringLiteral("server"));
    const std::string wanted = line.value(QStringLiteral("server")).toStdString();
    QStringList known;
    for (const std::string_view server : ::dkim::knownServers()) {
        known << text(server);
        const auto lines = ::dkim::configFor(server, config);
        if (!lines || (oneServer ? server != wanted : ::dkim::makesItsOwnKey(server)))
            continue;
        order.configuration += (oneServer ? std::string() : "\n# " + std::string(server) + "\n") + "\n" + *lines;
    }
    order.ownKeyServer = oneServer && ::dkim::makesItsOwnKey(wanted);
    if (!order.configuration.empty())
        return std::nullopt;
    if (known.contains(text(wanted)))
        return tr("%1 cannot sign with an Ed25519 key; leave out --type for one that every server and every receiver "
                  "can use.")
            .arg(text(wanted));
    return tr("There is no configuration for “%1”; the servers are %2.")
        .arg(text(wanted), known.join(QStringLiteral(", ")));
}

std::optional<QString> readReplaced(const CommandLine &line, Order &order)
{
    if (!line.isSet(QStringLiteral("replaces")))
        return std::nullopt;
    const auto old = startup::readSelector(line.value(QStringLiteral("replaces")));
    if (const auto *problem = std::get_if<QString>(&old))
        return *problem;
    order.replaces = std::get<std::string>(old);
    if (order.replaces == order.selector)
        return tr("The new key needs a selector of its own: under the name of the old one, mail that is on its way "
                  "would lose its signature.");
    if (!::dkim::keyName(order.replaces, order.domain))
        return tr("The selector and the domain together are too long for a name in DNS.");
    return std::nullopt;
}

std::variant<Order, QString> readOrder(const CommandLine &line)
{
    for (const char *needed : {"domain", "selector", "out"}) {
        if (!line.isSet(QString::fromLatin1(needed)))
            return tr("Please give --domain, --selector and --out.");
    }
    Order order;
    const auto domain = readDomain(line.value(QStringLiteral("domain")));
    if (const auto *problem = std::get_if<QString>(&domain))
        return *problem;
    order.domain = std::get<dns::Name>(domain);
    const auto selector = startup::readNewSelector(line.value(QStringLiteral("selector")));
    if (const auto *problem = std::get_if<QString>(&selector))
        return *problem;
    order.selector = std::get<std::string>(selector);
    const auto name = ::dkim::keyName(order.selector, order.domain);
    if (!name)
        return tr("The selector and the domain together are too long for a name in DNS.");
    order.name = *name;
    const QString typed =
        line.isSet(QStringLiteral("type")) ? line.value(QStringLiteral("type")) : QStringLiteral("rsa2048");
    const auto type = ::dkim::keyTypeFrom(typed.toStdString());
    if (!type)
        return tr("“%1” is not a kind of key; the kinds are rsa2048, rsa3072, rsa4096 and ed25519.").arg(typed);
    order.type = *type;
    if (const auto problem = readServer(line, order))
        return *problem;
    if (const auto problem = readReplaced(line, order))
        return *problem;
    order.folder = QDir(line.value(QStringLiteral("out")));
    if (line.isSet(QStringLiteral("force")))
        order.existing = files::Existing::ReplaceName; // these names can be guessed
    return order;
}

QString sentenceFor(const files::Result &result)
{
    return result.fault == files::Fault::Exists
               ? tr("The file “%1” is there already; nothing was written.").arg(result.path)
               : cannotWrite(result);
}

records::Record recordOf(const Order &order, const ::dkim::KeyPair &pair)
{
    records::Record record;
    record.purpose = records::Purpose::Dkim;
    record.name = order.name;
    record.zone = order.domain;
    record.value = pair.publicKey().recordText();
    record.strings = records::textStrings(record.value);
    return record;
}

std::string oldName(const Order &order)
{
    return ::dkim::keyName(order.replaces, order.domain)->toText();
}

QStringList stepsOf(const Order &order)
{
    return order.replaces.empty() ? QStringList()
                                  : wording::rotationSteps(order.domain.toText(), order.replaces, order.selector);
}

/// The record, with a rotation the steps and the old record's end, and the servers' configuration.
std::string sheet(const Order &order, const records::Record &record)
{
    std::string out = order.name.toText() + " TXT\n" + record.value + "\n";
    int number = 0;
    for (const QString &step : stepsOf(order)) {
        ++number;
        out += (number == 1 ? "\n" : "") + std::to_string(number) + ". " + step.toStdString() + "\n";
    }
    if (!order.replaces.empty())
        out += "\n" + oldName(order) + " TXT\n" + std::string(::dkim::withdrawnRecord) + "\n";
    return out + order.configuration;
}

/// All files or none. A folder that was made for them goes again when they cannot be written.
files::Result writeFiles(const Order &order, const ::dkim::KeyPair &pair, const records::Record &record)
{
    const ::dkim::Secret pkcs8 = pair.pkcs8Pem();
    const auto pkcs1 = pair.pkcs1Pem();
    const std::string zone = records::toZoneLine(record) + "\n";
    const std::string text = sheet(order, record);
    std::vector<files::Piece> pieces{{order.path(".private.pem"), pkcs8.octets(), files::Readers::OwnerOnly}};
    if (pkcs1)
        pieces.push_back({order.path(".pkcs1.pem"), pkcs1->octets(), files::Readers::OwnerOnly});
    pieces.push_back({order.path(".zone"), std::string_view(zone)});
    pieces.push_back({order.path(".txt"), std::string_view(text)});
    return files::writeAll(pieces, order.existing);
}

/// Before a key is made, which takes its time: whether there is room for it.
std::optional<QString> prepareFolder(const Order &order)
{
    if (!order.folder.mkpath(QStringLiteral(".")))
        return tr("The folder “%1” cannot be made.").arg(order.folder.path());
    for (const QString &path : order.paths()) {
        if (const auto result = files::mayWrite(path, order.existing); !result.isGood())
            return sentenceFor(result);
    }
    return std::nullopt;
}

void printResult(const Order &order, const records::Record &record)
{
    put(QString::fromStdString(order.name.toText()) + QStringLiteral(" TXT\n") + text(record.value) +
        QStringLiteral("\n\n"));
    int number = 0;
    const QStringList steps = stepsOf(order);
    for (const QString &step : steps)
        printWrapped(QStringLiteral("%1. %2").arg(++number).arg(step));
    if (!steps.isEmpty())
        put(QStringLiteral("\n%1 TXT\n%2\n\n").arg(text(oldName(order)), text(::dkim::withdrawnRecord)));
    for (const QString &path : order.paths())
        put(path + QLatin1Char('\n'));
}

QJsonObject documentOf(const Order &order, const records::Record &record)
{
    QJsonArray strings;
    for (const std::string &string : record.strings)
        strings.append(text(string));
    QJsonObject document{{"domain", text(order.domain.toText())},
                         {"name", text(order.name.toText())},
                         {"value", text(record.value)},
                         {"strings", strings},
                         {"files", QJsonArray::fromStringList(order.paths())}};
    if (!order.replaces.empty()) {
        document.insert(QStringLiteral("replaces"), QJsonObject{{"selector", text(order.replaces)},
                                                                {"name", text(oldName(order))},
                                                                {"value", text(::dkim::withdrawnRecord)}});
        document.insert(QStringLiteral("steps"), QJsonArray::fromStringList(stepsOf(order)));
    }
    return document;
}

} // namespace

int generateKey(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("dkim generate"), QStringLiteral("--domain D --selector S --out DIR"),
                     tr("Makes a DKIM key pair on this computer and writes it to files."));
    addKeyOptions(line);
    if (const auto status = line.parse(arguments, 0, 0))
        return *status;
    const auto read = readOrder(line);
    if (const auto *problem = std::get_if<QString>(&read))
        return complain(*problem);
    const Order &order = std::get<Order>(read);
    const bool wasThere = order.folder.exists();
    const auto giveUp = [&order, wasThere](const QString &sentence) {
        if (!wasThere)
            QDir().rmdir(order.folder.absolutePath());
        return complain(sentence);
    };
    if (const auto problem = prepareFolder(order))
        return giveUp(*problem);
    const auto pair = ::dkim::KeyPair::generate(order.type);
    if (!pair)
        return giveUp(tr("The key could not be made; nothing was written."));
    const records::Record record = recordOf(order, *pair);
    if (const auto result = writeFiles(order, *pair, record); !result.isGood())
        return giveUp(sentenceFor(result));
    if (!order.isRsa())
        complain(tr("Gmail, Outlook.com and Yahoo do not verify Ed25519 keys: use this one only beside an RSA key."));
    if (order.ownKeyServer) {
        complain(tr("%1 makes its key itself: publish that one instead; “dkim check --key” takes its public half as it "
                    "is printed there.")
                     .arg(line.value(QStringLiteral("server"))));
    }
    if (line.json())
        print(documentOf(order, record));
    else
        printResult(order, record);
    return Good;
}

} // namespace cli
