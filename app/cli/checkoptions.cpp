// SPDX-License-Identifier: Apache-2.0
#include "checkoptions.h"
#include "hostport.h"
#include "words.h"

#include "app/startup/catalogues.h"
#include "app/startup/listkeys.h"
#include "app/startup/setupoptions.h"
#include "app/startup/userinput.h"

#include "core/dkim/pasted.h"
#include "core/dmarc/record.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

namespace cli
{

namespace
{

template <typename Value> const QString *problemOf(const std::variant<Value, QString> &value)
{
    return std::get_if<QString>(&value);
}

std::optional<QString> readVolume(const CommandLine &line, Setup &setup)
{
    setup.newsletters = line.isSet(QStringLiteral("newsletters"));
    if (!line.isSet(QStringLiteral("per-day")))
        return setup.newsletters ? std::optional(tr("--newsletters needs --per-day, the number of messages a day."))
                                 : std::nullopt;
    const QString typed = line.value(QStringLiteral("per-day"));
    bool isNumber = false;
    const uint number = typed.toUInt(&isNumber);
    if (!isNumber || number == 0)
        return tr("“%1” is no number of messages a day; write it as 200.").arg(typed);
    setup.mailsPerDay = number;
    return std::nullopt;
}

} // namespace

void addCheckOptions(CommandLine &line)
{
    line.add(QStringLiteral("ip"), tr("An address that mail leaves from; may be repeated."), QStringLiteral("A"));
    line.add(QStringLiteral("host"), tr("The mail server's name, which it says in EHLO."), QStringLiteral("NAME"));
    line.add(QStringLiteral("selector"), tr("A DKIM selector; may be repeated."), QStringLiteral("S"));
    line.add(QStringLiteral("service"),
             tr("A service that sends for the domain, e.g. google-workspace; may be repeated."), QStringLiteral("ID"));
    line.add(QStringLiteral("dkim-key"), tr("The DKIM key to publish, private or public half."),
             QStringLiteral("FILE"));
    line.add(QStringLiteral("rua"), tr("Where DMARC reports shall go."), QStringLiteral("ADDR"));
    line.add(QStringLiteral("blocklists"), tr("Use the blocklists in this file instead of the built-in ones."),
             QStringLiteral("FILE"));
    line.add(QStringLiteral("all-lists"), tr("Ask every blocklist that can be asked."));
    line.add(QStringLiteral("list-key"),
             tr("The key to an operator's lists, in a file, e.g. abusix=key.txt; may be repeated."),
             QStringLiteral("OPERATOR=FILE"));
    line.add(QStringLiteral("per-day"),
             tr("How many messages leave on a busy day: tells what each receiver asks at that number."),
             QStringLiteral("N"));
    line.add(QStringLiteral("newsletters"), tr("Newsletters or other mail to many people are among them."));
    line.addOptionalValue(
        QStringLiteral("smtp"),
        tr("Ask the mail server itself, too: the mail host that is found, or this one. No mail is sent."),
        QStringLiteral("HOST[:PORT]"));
    line.add(QStringLiteral("no-smtp"), tr("Do not talk to the mail server (the default)."));
    addFailOn(line);
}

namespace
{

/// What --smtp says, if anything.
std::variant<std::optional<server::Wanted>, QString> readSmtp(const CommandLine &line)
{
    const QString smtp = QStringLiteral("smtp");
    if (!line.isSet(smtp) || line.isSet(QStringLiteral("no-smtp")))
        return std::nullopt;
    if (line.isSet(QStringLiteral("practice")))
        return tr("--smtp asks a real mail server, and the made-up firm of --practice has none.");
    server::Wanted wanted;
    const QString typed = line.value(smtp);
    if (typed.isEmpty())
        return std::optional(wanted);
    auto read = readHostPort(typed, wanted.port);
    if (const QString *problem = problemOf(read))
        return *problem;
    const auto &host = std::get<HostPort>(read);
    wanted.host = host.host;
    wanted.port = host.port;
    return std::optional(wanted);
}

} // namespace

std::variant<CheckArguments, QString> readCheckOptions(const CommandLine &line)
{
    CheckArguments arguments;
    auto catalogues = startup::loadCatalogues(line.value(QStringLiteral("blocklists")));
    if (const QString *problem = problemOf(catalogues))
        return *problem;
    arguments.catalogues = std::get<std::shared_ptr<const checkup::Catalogues>>(std::move(catalogues));
    const auto failOn = readFailOn(line);
    if (const QString *problem = problemOf(failOn))
        return *problem;
    if (line.isSet(QStringLiteral("fail-on")))
        arguments.failOn = std::get<FailOn>(failOn);
    arguments.listsChosen = line.isSet(QStringLiteral("blocklists")) || line.isSet(QStringLiteral("all-lists"));
    if (line.isSet(QStringLiteral("all-lists")))
        arguments.lists.all = true;

    if (const auto problem = startup::readListKeys(line.values(QStringLiteral("list-key")),
                                                   arguments.catalogues->blocklists, arguments.lists.keys))
        return *problem;

    auto smtp = readSmtp(line);
    if (const QString *problem = problemOf(smtp))
        return *problem;
    arguments.smtp = std::get<std::optional<server::Wanted>>(std::move(smtp));

    Setup &setup = arguments.setup;
    if (const auto problem = startup::readSetupOptions(line.parser(), setup))
        return *problem;
    if (const auto problem =
            readServices(line.values(QStringLiteral("service")), arguments.catalogues->services, setup))
        return *problem;
    if (const auto problem = readVolume(line, setup))
        return *problem;
    if (line.isSet(QStringLiteral("dkim-key"))) {
        if (setup.selectors.empty())
            return tr("--dkim-key needs --selector: the key is published under that name.");
        auto record = readKeyFile(line.value(QStringLiteral("dkim-key")));
        if (const QString *problem = problemOf(record))
            return *problem;
        setup.ownKey = OwnKey{setup.selectors.front().name, std::get<std::string>(record)};
    }
    if (line.isSet(QStringLiteral("rua"))) {
        const auto address = startup::readMailAddress(line.value(QStringLiteral("rua")));
        if (const QString *problem = problemOf(address))
            return *problem;
        setup.reportAddress = std::get<std::string>(address);
    }
    return arguments;
}

std::optional<QString> readServices(const QStringList &wanted, const discovery::Services &services, Setup &setup)
{
    for (const QString &id : wanted) {
        const std::string typed = id.toStdString();
        if (services.byId(typed)) {
            setup.addService(typed);
            continue;
        }
        QStringList near;
        for (const std::string &other : discovery::nearestServices(services, typed))
            near << QString::fromStdString(other);
        return tr("There is no service “%1”; the nearest are %2.").arg(id, near.join(QStringLiteral(", ")));
    }
    return std::nullopt;
}

std::variant<std::string, QString> readKeyFile(const QString &name)
{
    constexpr qint64 largest = 64 * 1024;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return tr("The key file “%1” cannot be read: %2.").arg(name, file.errorString());
    QByteArray octets = file.read(largest);
    const std::string_view content(octets.constData(), static_cast<std::size_t>(octets.size()));
    const auto key = dkim::publicKeyFrom(content);
    const dkim::Pasted pasted = key ? dkim::Pasted{} : dkim::publicHalfFrom(content);
    octets.fill('\0');
    if (key)
        return key->recordText();
    switch (pasted.kind) {
    case dkim::Pasted::Kind::Key:
        return pasted.key.recordText();
    case dkim::Pasted::Kind::CutOff:
        return tr("The key in the file “%1” is cut off; its end is missing.").arg(name);
    case dkim::Pasted::Kind::PrivateHalf:
    case dkim::Pasted::Kind::Nothing:
        break;
    }
    return tr("The file “%1” contains no key that can sign mail (RSA or Ed25519, as PEM or DER without a passphrase, "
              "or the public half as a mail server prints it).")
        .arg(name);
}

checkup::Options checkupOptions(const CheckArguments &check, const DnsArguments &dns)
{
    checkup::Options options;
    options.askAuthoritative = dns.authoritative;
    options.resolverGiven = !dns.resolver.servers.empty() || !dns.resolver.httpsUrl.empty();
    options.authoritativePort = dns.authoritativePort;
    options.longest = dns.longest();
    options.lists = check.lists;
    options.guess = check.guess;
    options.guessRoute = check.guess;
    options.smtp = check.smtp;
    options.zone = dns.zone;
    options.nonce = startup::nonce();
    options.now = QDateTime::currentSecsSinceEpoch();
    return options;
}

} // namespace cli
