// SPDX-License-Identifier: Apache-2.0
#include "message.h"

#include "commands.h"
#include "group.h"
#include "json.h"
#include "messagetold.h"
#include "output.h"
#include "session.h"
#include "text.h"
#include "words.h"

#include "app/wording/wording.h"

#include "core/message/results.h"
#include "core/message/verdict.h"
#include "core/typed/idna.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <cstdio>

namespace cli
{

namespace
{

constexpr qint64 piece = 1024 * 1024;           // octets
constexpr qint64 longestMessage = 1024 * piece; // no mail server takes a tenth of it; a pipe may have no end

/// RFC 8616: U-labels in a message stand for the A-labels that DNS knows.
std::optional<dns::Name> readName(std::string_view octets)
{
    return typed::nameFromUserText(QString::fromUtf8(octets.data(), static_cast<qsizetype>(octets.size())));
}

/// The message in a file, "-" being standard input; or one sentence about why it cannot be read.
std::variant<::dkim::Message, QString> readMessage(const QString &name)
{
    QFile file(name);
    const bool opened = name == QLatin1String("-") ? openInput(file) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return tr("The message “%1” cannot be read: %2.").arg(name, file.errorString());
    ::dkim::MessageReader reader(readName);
    qint64 left = longestMessage;
    for (QByteArray octets = file.read(piece); !octets.isEmpty() && !reader.isRefused(); octets = file.read(piece)) {
        reader.feed({octets.constData(), static_cast<std::size_t>(octets.size())});
        left -= octets.size();
        if (left < 0)
            return tr("“%1” is larger than any message.").arg(name);
    }
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

QJsonObject toJson(const ::dkim::SignatureVerdict &signature)
{
    return {{"domain", text(signature.domain)},
            {"selector", text(signature.selector)},
            {"algorithm", text(signature.algorithm)},
            {"result", text(toText(signature.result))},
            {"reason", text(toText(signature.cause))}};
}

/// `spfCause` says why SPF was not judged, where it was not.
QJsonObject toJson(const message::Verdict &verdict, const Shown &shown, const QString &spfCause)
{
    QJsonObject spf = cli::toJson(verdict.spf ? verdict.spf->outcome : ::spf::Outcome{});
    if (!verdict.spf) {
        spf["result"] = QStringLiteral("none");
        spf["cause"] = spfCause;
    }
    spf["identity"] = !verdict.spf        ? QString()
                      : verdict.spf->helo ? QStringLiteral("helo")
                                          : QStringLiteral("mailfrom");
    spf["domain"] = verdict.spf ? text(verdict.spf->domain) : QString();
    QJsonArray signatures;
    for (std::size_t i = 0; i < verdict.dkim.size(); ++i) {
        QJsonObject signature = toJson(verdict.dkim[i]);
        signature["aligned"] = static_cast<bool>(verdict.dkimAligned[i]);
        signatures.append(signature);
    }
    QJsonArray received;
    for (const message::Received &hop : shown.path) {
        received.append(QJsonObject{{"from", text(hop.from)},
                                    {"ip", hop.ip ? text(ip::toText(*hop.ip)) : QString()},
                                    {"by", text(hop.by)},
                                    {"with", text(hop.with)},
                                    {"date", text(hop.date)},
                                    {"tls", hop.tls ? QJsonValue(*hop.tls) : QJsonValue()}});
    }
    QJsonObject document{
        {"spf", spf},
        {"dkim", signatures},
        {"dmarc",
         QJsonObject{{"result", text(toText(verdict.dmarc))},
                     {"reason", text(toText(verdict.author.fault))},
                     {"from_domain", verdict.author.domain ? text(verdict.author.domain->toText()) : QString()},
                     {"aligned_spf", verdict.alignedSpf},
                     {"aligned_dkim", verdict.alignedDkim()},
                     {"disposition", text(toText(verdict.disposition))}}},
        {"received", received}};
    addShown(document, shown);
    return document;
}

QString sentenceFor(const ::dkim::SignatureVerdict &each)
{
    return wording::signatureSentence(each.result, each.cause, each.domain, each.selector, each.identity);
}

/// Whether what passed speaks for the sender whom people see; nothing where an answer that decides is missing. `strict`
/// is the tag of the record that alone keeps it from that, or empty.
QString alignmentSentence(const message::Verdict &verdict, bool passed, bool aligned, const QString &strict)
{
    if (!passed || !verdict.author.domain)
        return {};
    if (aligned)
        return QLatin1Char(' ') + tr("It belongs to the sender that people see, so it counts for DMARC.");
    if (verdict.dmarc == message::DmarcResult::TempError)
        return {};
    if (!strict.isEmpty())
        return QLatin1Char(' ') +
               tr("It does not count for DMARC, because the record of %1 demands the very same name "
                  "(%2), and this is another name of the same owner. Take %2 out of the record, or "
                  "let the sender use %3 itself.")
                   .arg(text(verdict.policy.policyDomain->toText()), strict, text(verdict.author.domain->toText()));
    return QLatin1Char(' ') + tr("It does not belong to the sender that people see, so it does not count for DMARC.");
}

QString spfSentence(const message::Verdict &verdict, const QString &spfCause)
{
    if (spfCause == QLatin1String("no-address"))
        return tr("SPF was not checked: --ip tells the address that brought the message.");
    if (!verdict.spf)
        return tr("SPF was not checked: the message has no Return-Path, and --mail-from tells the sender in the "
                  "envelope ('' for none).");
    const QString domain = wording::shown(verdict.spf->domain);
    const QString result = text(toText(verdict.spf->outcome.result));
    if (verdict.spf->helo)
        return tr("SPF of %1, as which the server introduced itself (HELO): %2. It does not count for DMARC.")
            .arg(domain, result);
    return tr("SPF of %1, the sender in the envelope (MAIL FROM): %2.").arg(domain, result) +
           alignmentSentence(verdict, verdict.spf->outcome.result == ::spf::Result::Pass, verdict.alignedSpf,
                             verdict.spfTooStrict ? QStringLiteral("aspf=s") : QString());
}

QString dmarcSentence(const message::Verdict &verdict)
{
    switch (verdict.author.fault) {
    case message::AuthorFault::NoFrom:
        return tr("DMARC cannot be judged, because the message has no From line.");
    case message::AuthorFault::SeveralFroms:
        return tr("DMARC cannot be judged, because the message has more than one From line.");
    case message::AuthorFault::Unreadable:
        return tr("DMARC cannot be judged, because the From line cannot be read.");
    case message::AuthorFault::NoDomain:
        return tr("DMARC cannot be judged, because the From line has no address with a domain.");
    case message::AuthorFault::SeveralDomains:
        return tr("DMARC cannot be judged, because the From line has addresses of several domains.");
    case message::AuthorFault::None:
        break;
    }
    return tr("DMARC of %1, the sender that people see: %2")
        .arg(text(verdict.author.domain->toText()), text(toText(verdict.dmarc)));
}

void printVerdict(const message::Verdict &verdict, const Shown &shown, const QString &spfCause)
{
    if (verdict.dkim.empty())
        printWrapped(tr("This message is not signed."));
    for (std::size_t i = 0; i < verdict.dkim.size(); ++i) {
        const bool passed = verdict.dkim[i].result == ::dkim::Result::Pass;
        printWrapped(sentenceFor(verdict.dkim[i]) +
                     alignmentSentence(verdict, passed, verdict.dkimAligned[i],
                                       verdict.dkimTooStrict[i] ? QStringLiteral("adkim=s") : QString()));
    }
    printWrapped(spfSentence(verdict, spfCause));
    printWrapped(dmarcSentence(verdict));
    if (verdict.dmarc == message::DmarcResult::Fail)
        printWrapped(tr("What the sender's domain asks for: %1").arg(text(toText(verdict.disposition))), 2);
    printShown(shown);
    std::string results = message::authenticationResults(verdict, "mailworthy");
    std::erase(results, '\r');
    std::printf("\n%s\n", results.c_str());
}

/// What `dkim verify` and `message verify` have in common.
struct Job {
    ::dkim::Message mail;
    std::int64_t at = 0;
    std::unique_ptr<Session> session;

    /// Looks the way a check does.
    void settle(const dns::Inquiry::Look &look) const
    {
        const auto domain = message::decidingDomain(mail, readName);
        session->settleDoubting(look, domain ? &*domain : nullptr);
    }
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
    if (const QString problem = wording::notAMessage(job.mail.form); !problem.isEmpty())
        return complain(problem);
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
    QString spfCause;
    if (line.isSet(QStringLiteral("ip"))) {
        const auto address = readAddress(line.value(QStringLiteral("ip")));
        if (const auto *problem = std::get_if<QString>(&address))
            return complain(*problem);
        const auto sender = line.isSet(QStringLiteral("mail-from"))
                                ? std::optional(asciiDomain(line.value(QStringLiteral("mail-from"))))
                                : message::returnPathOf(job.mail.fields);
        if (sender) // an empty one is the null sender, and not the same as none that is known
            envelope = message::Envelope{std::get<ip::Address>(address), *sender,
                                         asciiDomain(line.value(QStringLiteral("helo")))};
        else
            spfCause = QStringLiteral("no-sender");
    } else if (line.isSet(QStringLiteral("mail-from")) || line.isSet(QStringLiteral("helo"))) {
        return complain(tr("--mail-from and --helo need --ip, the address that brought the message."));
    } else {
        spfCause = QStringLiteral("no-address");
    }
    message::Verdict verdict;
    job.settle(
        [&](const dns::Answers &answers) { verdict = message::judge(job.mail, envelope, answers, job.at, readName); });
    const Shown shown = shownBy(job.mail, verdict, envelope ? std::optional(envelope->client) : std::nullopt);
    if (line.json())
        print(toJson(verdict, shown, spfCause));
    else
        printVerdict(verdict, shown, spfCause);
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
    job.settle([&](const dns::Answers &answers) { signatures = ::dkim::verify(job.mail, answers, job.at); });
    if (line.json()) {
        QJsonArray array;
        for (const ::dkim::SignatureVerdict &each : signatures)
            array.append(toJson(each));
        print({{"signatures", array}});
    } else {
        if (signatures.empty())
            printWrapped(tr("This message is not signed."));
        for (const ::dkim::SignatureVerdict &each : signatures)
            printWrapped(sentenceFor(each));
    }
    const auto any = [&](::dkim::Result result) {
        return std::any_of(signatures.begin(), signatures.end(),
                           [result](const ::dkim::SignatureVerdict &each) { return each.result == result; });
    };
    return any(::dkim::Result::Pass) ? Good : any(::dkim::Result::TempError) ? Unknown : Bad;
}

int message(const QStringList &arguments)
{
    static constexpr Command commands[] = {
        {"verify", "FILE",
         QT_TRANSLATE_NOOP("cli", "Judges a message as its receiver does: SPF, DKIM and DMARC. FILE may be - for "
                                  "standard input."),
         verifyMessage},
    };
    return runGroup(QStringLiteral("message"), commands, arguments);
}

} // namespace cli
