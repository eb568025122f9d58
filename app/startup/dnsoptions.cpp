// SPDX-License-Identifier: Apache-2.0
#include "dnsoptions.h"
#include "words.h"

#include "practice.h"

#include <QFile>

namespace startup
{

namespace
{

void add(QCommandLineParser &parser, const char *name, const QString &description, const char *valueName = nullptr)
{
    parser.addOption(QCommandLineOption(QString::fromLatin1(name), description,
                                        valueName ? QString::fromLatin1(valueName) : QString()));
}

/// Whole milliseconds from "1.5" seconds, more than nothing and at most an hour.
std::optional<std::chrono::milliseconds> seconds(const QString &text)
{
    bool good = false;
    const double value = text.toDouble(&good);
    if (!good || !(value > 0) || value > 3600)
        return std::nullopt;
    return std::chrono::milliseconds(std::max(1, static_cast<int>(value * 1000)));
}

QString zoneProblem(const dns::ZoneError &error)
{
    const QString subject = QString::fromStdString(error.subject);
    switch (error.problem) {
    case dns::ZoneProblem::None:
        break;
    case dns::ZoneProblem::ClosedTwice:
        return tr("a closing parenthesis without an opening one");
    case dns::ZoneProblem::NotClosed:
        return tr("a parenthesis is not closed");
    case dns::ZoneProblem::QuoteNotClosed:
        return tr("a quotation mark is not closed");
    case dns::ZoneProblem::NotAName:
        return tr("“%1” is not a domain name").arg(subject);
    case dns::ZoneProblem::NotATtl:
        return tr("“%1” is not a TTL, the time for which an answer may be kept").arg(subject);
    case dns::ZoneProblem::NotUnderstood:
        return tr("%1 is not understood here").arg(subject);
    case dns::ZoneProblem::NameMissing:
        return tr("the first record has no name");
    case dns::ZoneProblem::TypeMissing:
        return tr("a record type is missing");
    case dns::ZoneProblem::NotAType:
        return tr("“%1” is not a record type").arg(subject);
    case dns::ZoneProblem::BadValue:
        return tr("the value of this %1 record cannot be read").arg(subject);
    case dns::ZoneProblem::StringTooLong:
        return tr("a string of this TXT record is longer than 255 octets");
    case dns::ZoneProblem::RecordTooLong:
        return tr("this record has more strings than a record can hold");
    case dns::ZoneProblem::BadFailure:
        return tr("a lookup that is to fail is written like this: ; %1 NAME TYPE").arg(subject);
    }
    return {};
}

std::variant<std::shared_ptr<const dns::Zone>, QString> readZones(const QStringList &files)
{
    constexpr qint64 largest = 16 * 1024 * 1024;
    auto zone = std::make_shared<dns::Zone>();
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return tr("The zone file “%1” cannot be read: %2.").arg(name, file.errorString());
        const QByteArray text = file.read(largest + 1);
        if (text.size() > largest)
            return tr("The zone file “%1” is too large.").arg(name);
        if (const auto error = zone->add({text.constData(), static_cast<std::size_t>(text.size())}))
            return tr("The zone file “%1” cannot be understood, line %2: %3.")
                .arg(name)
                .arg(error->line)
                .arg(zoneProblem(*error));
    }
    return std::shared_ptr<const dns::Zone>(std::move(zone));
}

} // namespace

void addDnsOptions(QCommandLineParser &parser)
{
    add(parser, "dns",
        tr("Ask this resolver instead of the system's: ADDR[:PORT], [v6]:PORT or https://…; may be repeated."),
        "RESOLVER");
    add(parser, "ca-file", tr("Certificates to trust for a resolver at https://…."), "FILE");
    add(parser, "dns-port", tr("The port of authoritative servers (53)."), "N");
    add(parser, "no-authoritative", tr("Never ask the authoritative servers directly."));
    add(parser, "zone", tr("Answer from a zone file, without any network; may be repeated."), "FILE");
    add(parser, "practice", tr("Answer from a made-up firm's DNS, without any network."));
    add(parser, "timeout", tr("Seconds for one question with all its retries."), "S");
    add(parser, "deadline", tr("Seconds for the whole command."), "S");
}

std::variant<DnsArguments, QString> readDnsOptions(const QCommandLineParser &parser)
{
    DnsArguments arguments;
    arguments.path = QStringLiteral("system");
    for (const QString &server : parser.values(QStringLiteral("dns"))) {
        if (server.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)) {
            arguments.resolver.httpsUrl = server.toStdString();
            arguments.path = QStringLiteral("https");
        } else {
            arguments.resolver.servers.push_back(server.toStdString());
            if (arguments.path == QLatin1String("system"))
                arguments.path = QStringLiteral("given");
        }
    }
    arguments.resolver.caFile = parser.value(QStringLiteral("ca-file"));
    arguments.authoritative = !parser.isSet(QStringLiteral("no-authoritative"));
    if (parser.isSet(QStringLiteral("dns-port"))) {
        bool good = false;
        arguments.authoritativePort = parser.value(QStringLiteral("dns-port")).toUShort(&good);
        if (!good || arguments.authoritativePort == 0)
            return tr("“%1” is not a port; a port is a number from 1 to 65535.")
                .arg(parser.value(QStringLiteral("dns-port")));
    }
    for (const auto &[name, target] :
         {std::pair{"timeout", &arguments.resolver.timeout}, std::pair{"deadline", &arguments.resolver.deadline}}) {
        const QString option = QString::fromLatin1(name);
        if (!parser.isSet(option))
            continue;
        const auto time = seconds(parser.value(option));
        if (!time)
            return tr("“%1” is not a number of seconds above 0 and up to 3600.").arg(parser.value(option));
        *target = *time;
    }
    if (parser.isSet(QStringLiteral("zone"))) {
        auto zone = readZones(parser.values(QStringLiteral("zone")));
        if (const auto *problem = std::get_if<QString>(&zone))
            return *problem;
        arguments.zone = std::get<std::shared_ptr<const dns::Zone>>(zone);
    } else if (parser.isSet(QStringLiteral("practice"))) {
        arguments.zone = practiceZone();
    }
    if (arguments.zone) {
        arguments.resolver.zone = arguments.zone;
        arguments.path = QStringLiteral("zone-file");
    }
    return arguments;
}

std::variant<std::unique_ptr<dns::Resolver>, QString> openResolver(const DnsArguments &arguments)
{
    auto made = dns::makeResolver(arguments.resolver);
    if (auto *resolver = std::get_if<std::unique_ptr<dns::Resolver>>(&made))
        return std::move(*resolver);
    const dns::ResolverError &error = std::get<dns::ResolverError>(made);
    switch (error.problem) {
    case dns::ResolverProblem::BadServer:
        return tr("“%1” is not a resolver; write an IP address, with :PORT behind it where it is not 53, or https://….")
            .arg(error.argument);
    case dns::ResolverProblem::BadUrl:
        return tr("“%1” is not the address of a resolver; it begins with https:// and a host name.")
            .arg(error.argument);
    case dns::ResolverProblem::NoTls:
        return tr("DNS over HTTPS needs TLS, which is missing on this system.");
    case dns::ResolverProblem::CaFileUnreadable:
        return tr("The certificate file “%1” cannot be read.").arg(error.argument);
    case dns::ResolverProblem::CaFileEmpty:
        return tr("The file “%1” holds no certificate.").arg(error.argument);
    }
    return QString();
}

} // namespace startup
