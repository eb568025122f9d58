// SPDX-License-Identifier: Apache-2.0
#include "message.h"

#include "commands.h"
#include "json.h"
#include "session.h"
#include "text.h"
#include "words.h"

#include "app/wording/wording.h"

#include "core/dns/idna.h"
#include "core/message/results.h"
#include "core/message/verdict.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <cstdio>

namespace cli
{

namespace
{

constexpr qint64 piece = 1024 * 1024; // octets

/// RFC 8616: U-labels in a message stand for the A-labels that DNS knows.
std::optional<dns::Name> readName(std::string_view octets)
{
    return dns::nameFromUserText(QString::fromUtf8(octets.data(), static_cast<qsizetype>(octets.size())));
}

/// The message in a file, "-" being standard input; or one sentence about why it cannot be read.
std::variant<::dkim::Message, QString> readMessage(const QString &name)
{
    QFile file(name);
    const bool opened =
        name == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return tr("The message “%1” cannot be read: %2.").arg(name, file.errorString());
    ::dkim::MessageReader reader(readName);
    for (QByteArray octets = file.read(piece); !octets.isEmpty(); octets = file.read(piece))
        reader.feed({octets.constData(), static_cast<std::size_t>(octets.size())});
    if (file.error() != QFileDevice::NoError)
        return tr("The message “%1” cannot be read: %2.").arg(name, file.errorString());
    return reader.finish();
}

/// Seconds since 1970: a number, or ISO 8601.
std::optional<std::int64_t> readTime(const QString &typed)
{
    bool number = false;
    if (const qint64 seconds = typed.toLongLong(&number); number)
        return seconds;
    const QDateTime time = QDateTime::fromString(typed, Qt::ISODate);
    return time.isValid() ? std::optional<std::int64_t>(time.toSecsSinceEpoch()) : std::nullopt;
}

QJsonArray toJson(const std::vector<::dkim::SignatureVerdict> &signatures)
{
    QJsonArray array;
    for (const ::dkim::SignatureVerdict &each : signatures) {
        array.append(QJsonObject{{"domain", text(each.domain)},
                                 {"selector", text(each.selector)},
                                 {"algorithm", text(each.algorithm)},
                                 {"result", text(toText(each.result))},
                                 {"reason", text(toText(each.cause))}});
    }
    return array;
}

QJsonObject toJson(const message::Verdict &verdict, const ::dkim::Message &mail)
{
    QJsonObject spf = cli::toJson(verdict.spf ? verdict.spf->outcome : ::spf::Outcome{});
    if (!verdict.spf) {
        spf["result"] = QStringLiteral("none");
        spf["cause"] = QStringLiteral("no-address");
    }
    spf["identity"] = !verdict.spf        ? QString()
                      : verdict.spf->helo ? QStringLiteral("helo")
                                          : QStringLiteral("mailfrom");
    spf["domain"] = verdict.spf ? text(verdict.spf->domain) : QString();
    QJsonArray received;
    for (const message::Received &hop : message::receivedOf(mail.fields)) {
        received.append(QJsonObject{{"from", text(hop.from)},
                                    {"ip", hop.ip ? text(ip::toText(*hop.ip)) : QString()},
                                    {"by", text(hop.by)},
                                    {"with", text(hop.with)},
                                    {"date", text(hop.date)}});
    }
    return {{"spf", spf},
            {"dkim", toJson(verdict.dkim)},
            {"dmarc", QJsonObject{{"result", text(toText(verdict.dmarc))},
                                  {"aligned_spf", verdict.alignedSpf},
                                  {"aligned_dkim", verdict.alignedDkim()},
                                  {"disposition", text(toText(verdict.disposition))}}},
            {"received", received}};
}

void printSignatures(const std::vector<::dkim::SignatureVerdict> &signatures)
{
    if (signatures.empty())
        printWrapped(tr("This message is not signed."));
    for (const ::dkim::SignatureVerdict &each : signatures)
        printWrapped(wording::signatureSentence(toText(each.result), toText(each.cause), each.domain, each.selector));
}

void printVerdict(const message::Verdict &verdict)
{
    printSignatures(verdict.dkim);
    if (verdict.spf)
        printWrapped(
            tr("SPF of %1: %2").arg(wording::shown(verdict.spf->domain), text(toText(verdict.spf->outcome.result))));
    else
        printWrapped(tr("SPF was not checked: --ip tells the address that brought the message."));
    if (verdict.author.domain)
        printWrapped(tr("DMARC of %1, the sender that people see: %2")
                         .arg(text(verdict.author.domain->toText()), text(toText(verdict.dmarc))));
    else
        printWrapped(tr("DMARC: the message does not name one sender that could be looked up."));
    if (verdict.dmarc == message::DmarcResult::Fail)
        printWrapped(tr("What the sender's domain asks for: %1").arg(text(toText(verdict.disposition))), 2);
    std::printf("\n%s\n", message::authenticationResults(verdict, "mailworthy").c_str());
}

/// What `dkim verify` and `message verify` have in common.
struct Job {
    ::dkim::Message mail;
    std::int64_t at = 0;
    std::unique_ptr<Session> session;
};

std::variant<Job, int> begin(CommandLine &line, const QStringList &arguments)
{
    addDnsOptions(line.parser());
    line.add(QStringLiteral("at"), tr("Judge expiry at this time: ISO 8601, or seconds since 1970."),
             QStringLiteral("TIME"));
    if (const auto status = line.parse(arguments, 1, 1))
        return *status;
    Job job;
    job.at = QDateTime::currentSecsSinceEpoch();
    if (line.isSet(QStringLiteral("at"))) {
        const auto time = readTime(line.value(QStringLiteral("at")));
        if (!time)
            return complain(
                tr("“%1” is not a time; write it as 2026-11-24T12:00:00Z.").arg(line.value(QStringLiteral("at"))));
        job.at = *time;
    }
    auto mail = readMessage(line.positional().front());
    if (const auto *problem = std::get_if<QString>(&mail))
        return complain(*problem);
    job.mail = std::get<::dkim::Message>(std::move(mail));
    if (job.mail.headerTooLong)
        return complain(tr("The head of this message is longer than any real one; it was not looked at."));
    auto opened = Session::open(line);
    if (const auto *problem = std::get_if<QString>(&opened))
        return complain(*problem);
    job.session = std::get<std::unique_ptr<Session>>(std::move(opened));
    return job;
}

int verifyMessage(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("message verify"), QStringLiteral("FILE"),
        tr("Judges a message as its receiver does: SPF, DKIM and DMARC. FILE may be - for standard input."));
    line.add(QStringLiteral("ip"), tr("The address that brought the message."), QStringLiteral("A"));
    line.add(QStringLiteral("mail-from"), tr("The sender in the envelope; without it the message's Return-Path."),
             QStringLiteral("S"));
    line.add(QStringLiteral("helo"), tr("The name said in HELO or EHLO."), QStringLiteral("H"));
    auto begun = begin(line, arguments);
    if (const int *status = std::get_if<int>(&begun))
        return *status;
    Job &job = std::get<Job>(begun);
    std::optional<message::Envelope> envelope;
    if (line.isSet(QStringLiteral("ip"))) {
        const auto address = readAddress(line.value(QStringLiteral("ip")));
        if (const auto *problem = std::get_if<QString>(&address))
            return complain(*problem);
        envelope.emplace();
        envelope->client = std::get<ip::Address>(address);
        envelope->mailFrom = line.isSet(QStringLiteral("mail-from"))
                                 ? asciiDomain(line.value(QStringLiteral("mail-from")))
                                 : message::returnPathOf(job.mail.fields).value_or(std::string());
        envelope->helo = asciiDomain(line.value(QStringLiteral("helo")));
    } else if (line.isSet(QStringLiteral("mail-from")) || line.isSet(QStringLiteral("helo"))) {
        return complain(tr("--mail-from and --helo need --ip, the address that brought the message."));
    }
    message::Verdict verdict;
    job.session->settle(
        [&](const dns::Answers &answers) { verdict = message::judge(job.mail, envelope, answers, job.at, readName); });
    if (line.json())
        print(toJson(verdict, job.mail));
    else
        printVerdict(verdict);
    return verdict.dmarc == message::DmarcResult::Pass        ? Good
           : verdict.dmarc == message::DmarcResult::TempError ? Unknown
                                                              : Bad;
}

} // namespace

int verifySignatures(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("dkim verify"), QStringLiteral("FILE"),
                     tr("Checks the DKIM signatures of a message. FILE may be - for standard input."));
    auto begun = begin(line, arguments);
    if (const int *status = std::get_if<int>(&begun))
        return *status;
    Job &job = std::get<Job>(begun);
    std::vector<::dkim::SignatureVerdict> signatures;
    job.session->settle([&](const dns::Answers &answers) { signatures = ::dkim::verify(job.mail, answers, job.at); });
    if (line.json())
        print({{"signatures", toJson(signatures)}});
    else
        printSignatures(signatures);
    const auto any = [&](::dkim::Result result) {
        return std::any_of(signatures.begin(), signatures.end(),
                           [result](const ::dkim::SignatureVerdict &each) { return each.result == result; });
    };
    return any(::dkim::Result::Pass) ? Good : any(::dkim::Result::TempError) ? Unknown : Bad;
}

int message(const QStringList &arguments)
{
    if (arguments.value(0) == QLatin1String("verify"))
        return verifyMessage(arguments.mid(1));
    return complain(tr("Please write: mailworthy-cli message verify FILE"));
}

} // namespace cli
