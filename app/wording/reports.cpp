// SPDX-License-Identifier: Apache-2.0
#include "reports.h"

#include "topics.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace wording
{

namespace
{

using reports::Source;
using reports::Summary;

constexpr std::int64_t month = std::int64_t{30} * 86400;

QString number(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

/// The share of the messages as a percentage that is 0 or 100 only where it is none or all.
QString share(std::uint64_t part, std::uint64_t whole)
{
    if (part == 0 || whole == 0)
        return tr("%1 %", "a share").arg(0);
    const auto percent = static_cast<int>(100.0 * static_cast<double>(part) / static_cast<double>(whole));
    return tr("%1 %", "a share").arg(part == whole ? 100 : std::clamp(percent, 1, 99));
}

/// The addresses that are hit, the first few by name.
QString addressesOf(const Source &source)
{
    constexpr std::size_t few = 5;
    QStringList all;
    for (const reports::Failing &one : source.failing) {
        if (static_cast<std::size_t>(all.size()) == few)
            break;
        all << shown(one.address);
    }
    const int more = static_cast<int>(source.failing.size()) - static_cast<int>(all.size());
    const QString text = all.join(QStringLiteral(", "));
    return more <= 0 ? text : tr("%1 and %n more", "addresses", more).arg(text);
}

/// What the sources that would break are called, the owner's own or those of others.
QString namesOf(const Summary &summary, bool areOwners)
{
    constexpr qsizetype few = 4;
    QStringList all;
    for (const Source &source : summary.sources) {
        if (source.wouldBreak && reports::isOwners(source.kind) == areOwners)
            all << sourceName(source);
    }
    const auto more = static_cast<int>(all.size() - few);
    const QString text = all.mid(0, few).join(QStringLiteral(", "));
    return more <= 0 ? text : tr("%1 and %n more", "sources of mail", more).arg(text);
}

QString obstacleSentence(reports::Obstacle obstacle, const Summary &summary)
{
    switch (obstacle) {
    case reports::Obstacle::NoRule:
        return tr("The reports do not say which rule they found.");
    case reports::Obstacle::TooEarly:
        return tr("Reports show the present stage since %1 only. Stay for a month at least, until %2.")
            .arg(dayOf(*summary.next.since), dayOf(*summary.next.since + month));
    case reports::Obstacle::NoSignature:
        return tr("No message had a signature of yours that holds. The rule would rest on SPF alone, which breaks "
                  "whenever somebody forwards your mail.");
    case reports::Obstacle::Sources:
        return tr("It would hit mail of yours: %1.").arg(namesOf(summary, true));
    case reports::Obstacle::Lists:
        return tr("Mailing lists or forwarders change your mail on its way, so refusing would lose it. To stop at the "
                  "spam folder is a good end.");
    case reports::Obstacle::Highest:
        return tr("There is no stricter stage.");
    }
    return {};
}

} // namespace

QString dayOf(std::int64_t time)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(time, Qt::UTC).date(), QLocale::ShortFormat);
}

QString sourceName(const Source &source)
{
    if (!source.name.empty())
        return shown(source.name, 80);
    switch (source.kind) {
    case reports::Kind::Own:
        return tr("Servers of yours");
    case reports::Kind::Service:
    case reports::Kind::NotSetUp:
        return tr("A machine whose signature does not hold");
    case reports::Kind::Forwarder:
        return tr("Forwarded, or changed on its way");
    case reports::Kind::Stranger:
        return tr("Strangers who use your name");
    }
    return {};
}

QString sourceKind(reports::Kind kind)
{
    switch (kind) {
    case reports::Kind::Own:
        return tr("your own server");
    case reports::Kind::Service:
        return tr("sends for you");
    case reports::Kind::NotSetUp:
        return tr("not set up");
    case reports::Kind::Forwarder:
        return tr("mailing list or forwarder");
    case reports::Kind::Stranger:
        return tr("not yours");
    }
    return {};
}

QString sourceSums(const Source &source)
{
    const reports::Counts &counts = source.counts;
    return tr("%1 messages: %2 signed as you, %3 by SPF, %4 would be hit")
        .arg(number(counts.messages), share(counts.dkimAligned, counts.messages),
             share(counts.spfAligned, counts.messages), share(counts.failing, counts.messages));
}

std::optional<TaskWords> sourceTask(const Source &source, const QString &domain)
{
    if (!source.wouldBreak)
        return std::nullopt;
    const QString name = sourceName(source);
    switch (source.kind) {
    case reports::Kind::Own:
        return TaskWords{tr("Let every server of %1 sign and be in SPF").arg(name),
                         tr("Mail from %1 passes neither SPF nor DKIM. Put the address into the SPF record of %2, and "
                            "let the server sign as %2.")
                             .arg(addressesOf(source), domain)};
    case reports::Kind::Service:
        return TaskWords{tr("Set up %1 for all of your mail").arg(name),
                         tr("Part of what %1 sends for you does not show your name. Look there for another account, "
                            "list or website that sends, and set up the signature (DKIM) for %2 there, too.")
                             .arg(name, domain)};
    case reports::Kind::NotSetUp:
        if (source.name.empty())
            return TaskWords{tr("Find out which machine signs wrongly"),
                             tr("Mail from %1 has a signature of %2 that does not hold. If the machine is yours, give "
                                "it the right key.")
                                 .arg(addressesOf(source), domain)};
        return TaskWords{tr("Set up %1, if it sends for you").arg(name),
                         tr("%1 sends in your name and shows only its own. If you use it, switch on the signature "
                            "(DKIM) for %2 there. If you do not know it, the rule is right to hit it.")
                             .arg(name, domain)};
    case reports::Kind::Forwarder:
    case reports::Kind::Stranger:
        return std::nullopt; // nobody here can do anything about it
    }
    return std::nullopt;
}

QString reportersOf(const Summary &summary)
{
    constexpr std::size_t few = 5;
    QStringList all;
    for (const std::string &reporter : summary.reporters) {
        if (static_cast<std::size_t>(all.size()) == few)
            break;
        all << shown(reporter, 60);
    }
    const auto more = static_cast<int>(summary.reporters.size()) - static_cast<int>(all.size());
    const QString text = all.join(QStringLiteral(", "));
    return more <= 0 ? text : tr("%1 and %n more", "companies that send reports", more).arg(text);
}

QString stageName(DmarcStage stage)
{
    switch (stage) {
    case DmarcStage::None:
        return tr("only report (none)");
    case DmarcStage::Quarantine:
        return tr("into the spam folder (quarantine)");
    case DmarcStage::Reject:
        return tr("refuse (reject)");
    }
    return {};
}

Verdict nextStageVerdict(const Summary &summary)
{
    const reports::NextStage &next = summary.next;
    const auto stops = [&next](reports::Obstacle one) {
        return std::find(next.obstacles.begin(), next.obstacles.end(), one) != next.obstacles.end();
    };
    if (summary.reports == 0)
        return {tr("Not known: no report"), tr("No report about %1 was found.").arg(shown(summary.domain))};
    const QString harm = namesOf(summary, true);
    if (stops(reports::Obstacle::Highest)) {
        return harm.isEmpty() ? Verdict{tr("Yes: the strictest rule holds"),
                                        tr("What passes for yours in these reports is not hit by it.")}
                              : Verdict{tr("Not right: mail of yours is refused"), tr("It hits %1.").arg(harm)};
    }
    const QString handedOn = namesOf(summary, false);
    const QString others =
        handedOn.isEmpty()
            ? QString()
            : QLatin1Char(' ') + tr("What others hand on or change would be hit in part: %1.").arg(handedOn);
    if (next.may())
        return {next.stage == DmarcStage::Quarantine ? tr("Yes: go on to the spam folder (quarantine)")
                                                     : tr("Yes: go on to refusing (reject)"),
                tr("All your own mail in these reports would pass.") + others};
    if (!harm.isEmpty())
        return {tr("Not yet: mail of yours would be hit"), tr("The next stage would hit %1.").arg(harm) + others};
    return {tr("Not yet"), obstacleSentence(next.obstacles.front(), summary) + others};
}

QStringList nextStageObstacles(const Summary &summary)
{
    QStringList sentences;
    for (const reports::Obstacle obstacle : summary.next.obstacles)
        sentences << obstacleSentence(obstacle, summary);
    return sentences;
}

QString skippedBecause(reports::Fault fault, bool isPartlyCounted)
{
    const auto sentence = [fault]() -> QString {
        switch (fault) {
        case reports::Fault::None:
            return {};
        case reports::Fault::NotAReport:
            return tr("It is no aggregate report.");
        case reports::Fault::Doctype:
            return tr("It has a document type, which no report has.");
        case reports::Fault::Encoding:
            return tr("It is written in an encoding that no report uses.");
        case reports::Fault::Broken:
            return tr("Its XML is broken.");
        case reports::Fault::CutOff:
            return tr("It ends in the middle.");
        case reports::Fault::TooDeep:
            return tr("Its elements are nested deeper than any report's.");
        case reports::Fault::TooLong:
            return tr("A piece of it is longer than any report has.");
        case reports::Fault::NoPolicy:
            return tr("It does not say which domain it is about.");
        case reports::Fault::NoOrigin:
            return tr("It does not say who made it, or when.");
        case reports::Fault::NoRows:
            return tr("It has no row that can be read.");
        case reports::Fault::Bomb:
            return tr("It is packed so tightly that unpacking it would fill the computer.");
        case reports::Fault::TooLarge:
            return tr("It is larger than any report.");
        case reports::Fault::TooNested:
            return tr("It is packed in too many layers.");
        case reports::Fault::TooMany:
            return tr("It has more files in it than any folder of reports.");
        case reports::Fault::BrokenArchive:
            return tr("It cannot be unpacked.");
        case reports::Fault::Encrypted:
            return tr("It needs a password.");
        case reports::Fault::Unreadable:
            return tr("It cannot be read.");
        case reports::Fault::NoReport:
            return tr("There is no report in it.");
        case reports::Fault::Empty:
            return tr("It is empty.");
        }
        return {};
    };
    return isPartlyCounted ? sentence() + QLatin1Char(' ') + tr("What could be read before is counted.") : sentence();
}

} // namespace wording
