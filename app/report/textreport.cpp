// SPDX-License-Identifier: Apache-2.0
#include "textreport.h"

#include "app/octets.h"
#include "app/wording/wording.h"

#include "core/blocklists/tally.h"
#include "core/dns/evidence.h"
#include "core/records/publish.h"
#include "core/records/typed.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace report
{

using app::plainText;

namespace
{

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("report", text, comment, n);
}

/// Begins a paragraph that is broken once it is known for which width; no text has it, see wording::shown().
constexpr QChar unbroken(0x1f);

/// Marks paragraphs, which broken() lays out once the width is known.
QString wrapped(const QString &text, int indent)
{
    QString out;
    for (const QString &part : text.split(QLatin1Char('\n')))
        out += unbroken + QString(indent, QLatin1Char(' ')) + part + QLatin1Char('\n');
    return out;
}

/// Paragraphs as lines of at most `columns`.
QString broken(const QString &text, int columns)
{
    QString out;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!line.startsWith(unbroken)) {
            out += line + QLatin1Char('\n');
            continue;
        }
        const QString part = line.mid(1);
        const auto isText = [](QChar c) { return c != QLatin1Char(' '); };
        const auto indent = std::find_if(part.begin(), part.end(), isText) - part.begin();
        out += report::wrapped(part, static_cast<int>(indent), columns);
    }
    out.chop(1);
    return out;
}

QString underlined(const QString &title, QChar line)
{
    return title + QLatin1Char('\n') + QString(title.size(), line) + QLatin1Char('\n');
}

/// The worst first; those of one severity stay in the order of the check.
std::vector<const Finding *> byGravity(const Findings &findings)
{
    std::vector<const Finding *> sorted;
    for (const Finding &finding : findings)
        sorted.push_back(&finding);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Finding *one, const Finding *other) { return one->severity > other->severity; });
    return sorted;
}

QString labelled(const QString &label, const QString &text)
{
    //: a label: its text
    return text.isEmpty() ? QString() : wrapped(tr("%1: %2").arg(label, text), 4);
}

/// As somebody would copy it: every line whole.
QString quoted(const QString &letter)
{
    QString out;
    for (const QString &line : letter.split(QLatin1Char('\n')))
        out += (line.isEmpty() ? line : QStringLiteral("    ") + line) + QLatin1Char('\n');
    return out;
}

QString findingText(const Finding &finding, const wording::Words &words)
{
    QString out = wrapped(QStringLiteral("[%1] %2").arg(wording::severityWord(finding.severity), words.summary), 2);
    if (finding.severity == Severity::Ok)
        return out;
    out += wrapped(words.why, 4);
    out += labelled(tr("Found"), words.found);
    out += labelled(tr("Wanted"), words.wanted);
    out += labelled(tr("What to do"), words.fix);
    out += labelled(tr("Where"), words.where);
    out += labelled(tr("If that is not possible"), words.planB);
    if (words.where.isEmpty() && finding.who() != Who::Nobody) // where it is done says by whom
        out += labelled(tr("Who can act"), wording::who(finding.who()));
    out += labelled(tr("Read more"), words.learnMore);
    return out;
}

/// The lists that a finding is about.
struct ListsOf {
    QStringList operator()(const finding::BlocklistRefused &said) const
    {
        QStringList names;
        for (const std::string &list : said.lists)
            names << wording::shown(list);
        return names;
    }
    template <finding::Arguments A> QStringList operator()(const A &said) const
    {
        if constexpr (requires { said.listing.list; })
            return {wording::shown(said.listing.list)};
        else
            return {};
    }
};

/// Many lists that could not tell are one sentence.
QString foldedLists(Findings &findings)
{
    constexpr std::size_t fewest = 4;
    const auto isSilent = [](const Finding &finding) {
        return finding.code == Code::BlocklistUnanswered || finding.code == Code::BlocklistDead ||
               finding.code == Code::BlocklistRefused;
    };
    Findings silent;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(silent), isSilent);
    if (silent.size() < fewest)
        return {};
    findings.removeIf(isSilent);
    QStringList names;
    for (const Finding &finding : silent)
        names << finding::visit(finding, ListsOf{});
    names.removeDuplicates();
    const QString sentence =
        tr("%n lists gave no answer that counts, for you or against you: %1.", nullptr, static_cast<int>(names.size()));
    return wrapped(QStringLiteral("[%1] %2").arg(wording::severityWord(verdict(silent)),
                                                 sentence.arg(names.join(QStringLiteral(", ")))),
                   2);
}

/// Whether more may come: what is known then is no verdict.
bool isUnfinished(const checkup::Report &report)
{
    return std::any_of(report.pending.begin(), report.pending.end(), [](bool pending) { return pending; });
}

/// The records that may be wanting because answers did not come.
QString unsettledRecords(const checkup::Report &report)
{
    QStringList kinds;
    const auto failed = [&report](Check check) {
        if (report.isPending(check))
            return true;
        const Findings &findings = report.of(check);
        return std::any_of(findings.begin(), findings.end(),
                           [](const Finding &finding) { return finding.code == Code::LookupFailed; });
    };
    if (report.asked.route == MailRoute::OwnServer && failed(Check::Names))
        kinds << tr("the names of the mail server (A, AAAA, PTR, MX)");
    if (failed(Check::Spf))
        kinds << tr("the SPF record");
    if (report.asked.ownKey && failed(Check::Dkim))
        kinds << tr("the DKIM key");
    if (failed(Check::Dmarc))
        kinds << tr("the DMARC record");
    if (kinds.isEmpty())
        return {};
    if (isUnfinished(report))
        return wrapped(tr("This was written while the check was still running, so these are missing or incomplete: %1. "
                          "Write it again when the check has ended.")
                           .arg(kinds.join(QStringLiteral(", "))),
                       0);
    return wrapped(tr("Some answers did not come, so these are missing or incomplete: %1. Check again later.")
                       .arg(kinds.join(QStringLiteral(", "))),
                   0);
}

/// Why there is nothing to publish.
QString noRecords(const checkup::Report &report)
{
    const auto &senders = report.setup.senders;
    const bool isKnown = report.asked.route != MailRoute::OwnServer ||
                         std::any_of(senders.begin(), senders.end(), [](const Sender &one) { return one.confirmed; });
    const Check decisive[] = {Check::Names, Check::Spf, Check::Dkim, Check::Dmarc};
    const auto isKnownNothingOf = [&report](Check check) { return report.of(check).empty(); };
    if (report.isNoDomain())
        return tr("There is no domain %1, so there is nothing to publish.")
                   .arg(wording::shown(report.asked.domain.toText())) +
               QLatin1Char('\n');
    if (isUnfinished(report) || std::any_of(std::begin(decisive), std::end(decisive), isKnownNothingOf))
        return tr("Not everything has been looked up yet, so nothing can be said.") + QLatin1Char('\n');
    const bool isWanting = std::max(report.verdictOf(Check::Names), report.verdictOf(Check::Spf)) > Severity::Info;
    const bool isFaulty = std::max({report.verdictOf(Check::Names), report.verdictOf(Check::Spf),
                                    report.verdictOf(Check::Dkim), report.verdictOf(Check::Dmarc)}) > Severity::Unknown;
    return (!isKnown && isWanting ? tr("More can be said once it is known which address your mail leaves from.")
            : isFaulty            ? tr("No record could be composed. What was found above has to be fixed by hand.")
                                  : tr("Nothing has to be changed.")) +
           QLatin1Char('\n');
}

/// What has to be mended in records that none could be written for, which stands with what was found, too.
QString byHand(const checkup::Report &report)
{
    QString out;
    for (const Finding &finding : report.of(Check::Spf)) {
        if (records::isByHand(finding))
            out += findingText(finding, wording::say(finding));
    }
    return out.isEmpty() ? QString() : tr("To fix by hand:") + QStringLiteral("\n\n") + out + QLatin1Char('\n');
}

/// The name as the form of the company that answers DNS takes it, and in the other way.
QString nameText(const records::Typed &typed)
{
    const QString full = plainText(typed.fullName);
    if (typed.nameIsEmpty)
        return tr("leave this field empty (in full: %1)").arg(full);
    return typed.nameInFull ? tr("%1 (in short: %2)").arg(full, plainText(typed.shortName))
                            : tr("%1 (in full: %2)").arg(plainText(typed.shortName), full);
}

QString recordText(const records::Record &record, const checkup::Report &report)
{
    const bool isOurs = report.found.dnsHost && record.zone == report.found.zone;
    const records::Typed typed = records::typed(record, isOurs ? &*report.found.dnsHost : nullptr);
    QString out = wrapped(wording::actionLine(record), 2);
    out += labelled(tr("Type"), plainText(dns::toText(record.type)));
    out += labelled(tr("Name"), nameText(typed));
    out += QStringLiteral("    ") + tr("Value: %1").arg(plainText(typed.value)) + QLatin1Char('\n');
    if (record.strings.size() > 1 && !typed.valueIsQuoted)
        out += QStringLiteral("    ") +
               tr("Or in pieces, where the form takes at most 255 characters: %1")
                   .arg(plainText(records::inPieces(record.strings))) +
               QLatin1Char('\n');
    if (record.action == records::Action::Replace || record.action == records::Action::Remove) {
        for (const std::string &old : record.goes)
            out += QStringLiteral("    ") + tr("There now (keep it for undo): %1").arg(wording::shown(old, 2000)) +
                   QLatin1Char('\n');
    }
    out += QStringLiteral("    ") + tr("TTL: %1").arg(record.ttl) + QLatin1Char('\n');
    return out + labelled(tr("Why"), wording::why(record)) + QLatin1Char('\n');
}

} // namespace

QString wrapped(const QString &text, int indent, int columns)
{
    QString out;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QString line;
        for (const QString &word : paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (!line.isEmpty() && indent + line.size() + 1 + word.size() > columns) {
                out += QString(indent, QLatin1Char(' ')) + line + QLatin1Char('\n');
                line.clear();
            }
            line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
        }
        if (!line.isEmpty())
            out += QString(indent, QLatin1Char(' ')) + line + QLatin1Char('\n');
    }
    return out;
}

namespace
{

/// Whether the question that was not answered stood in the way of an earlier check, too.
bool isToldBefore(const checkup::Report &report, Check check, const Finding &finding)
{
    return std::any_of(
        std::begin(allChecks), std::find(std::begin(allChecks), std::end(allChecks), check), [&](Check earlier) {
            const Findings &told = report.of(earlier);
            return std::any_of(told.begin(), told.end(),
                               [&finding](const Finding &other) { return dns::repeats(finding, other); });
        });
}

QString aboutCheck(const checkup::Report &report, Check check)
{
    //: the title of a check: how it ended
    QString out = underlined(
        tr("%1: %2").arg(wording::checkTitle(check), wording::severityWord(report.verdictOf(check))), QLatin1Char('-'));
    if (check == Check::Blocklists) {
        const auto tally = blocklists::tally(report.blocklists);
        out += wrapped(wording::listsSentence(tally), 2);
        if (tally.waiting == 0)
            out += wrapped(wording::policySentence(tally), 2);
    }
    Findings findings = report.of(check);
    const QString folded = foldedLists(findings);
    for (const Finding *finding : byGravity(findings)) {
        if (isToldBefore(report, check, *finding)) {
            const QString sentence = tr("As above: %1").arg(wording::say(*finding).summary);
            out += wrapped(QStringLiteral("[%1] %2").arg(wording::severityWord(finding->severity), sentence), 2);
            continue;
        }
        out += findingText(*finding, wording::say(*finding));
        const QString letter = wording::removalLetter(*finding, report.asked);
        if (!letter.isEmpty())
            out += QStringLiteral("    ") + tr("The text to send them:") + QStringLiteral("\n\n") + quoted(letter) +
                   QLatin1Char('\n');
    }
    return out + folded + QLatin1Char('\n');
}

QString aboutFindings(const Findings &findings)
{
    QString out;
    for (const Finding *finding : byGravity(findings))
        out += findingText(*finding, wording::sayAlone(*finding));
    return out;
}

/// What `who` enters.
QString aboutRecordsOf(const checkup::Report &report, Who who)
{
    QString part;
    for (const records::Record &record : report.records) {
        if (record.who == who && record.action != records::Action::Keep)
            part += recordText(record, report);
    }
    return part;
}

QString aboutRecords(const checkup::Report &report)
{
    QString out = underlined(tr("Type it in: the records to publish"), QLatin1Char('-'));
    bool any = false;
    for (const Who who : {Who::DnsHost, Who::IpProvider, Who::ServerAdmin, Who::You}) {
        if (const QString part = aboutRecordsOf(report, who); !part.isEmpty()) {
            out += tr("For: %1").arg(wording::who(who)) + QStringLiteral("\n\n") + part;
            any = true;
        }
        const QString letter = who == Who::IpProvider ? wording::ptrLetter(report.records) : QString();
        if (!letter.isEmpty())
            out += tr("The text to send them:") + QStringLiteral("\n\n") + quoted(letter) + QLatin1Char('\n');
    }
    const QString unsettled = unsettledRecords(report);
    const QString mended = byHand(report);
    if (!any && unsettled.isEmpty() && mended.isEmpty())
        out += noRecords(report);
    return out + mended + unsettled;
}

QString aboutAll(const checkup::Report &report, const QString &when, int columns, const todo::Progress &progress)
{
    QString out = underlined(tr("Mail of %1").arg(wording::shown(report.asked.domain.toText())), QLatin1Char('='));
    if (!when.isEmpty())
        out += tr("Checked on %1").arg(when) + QLatin1Char('\n');
    if (!report.found.dnsHostName.empty())
        out += tr("DNS host: %1").arg(plainText(report.found.dnsHostName)) + QLatin1Char('\n');
    out += wrapped(wording::networkSentence(report.network), 0);
    out += QLatin1Char('\n');
    if (isUnfinished(report))
        out += wrapped(tr("This was written while the check was still running, so it is not complete."), 0) +
               QLatin1Char('\n');
    if (report.silent)
        return out + tr("So nothing could be checked.") + QLatin1Char('\n');
    if (!isUnfinished(report))
        out += tasksText(report, columns, progress);
    for (const Check check : allChecks)
        out += aboutCheck(report, check);
    if (!isUnfinished(report))
        out += receiversText(report, columns);
    return out + aboutRecords(report);
}

} // namespace

QString checkText(const checkup::Report &report, Check check, int columns)
{
    return broken(aboutCheck(report, check), columns);
}

QString findingsText(const Findings &findings, int columns)
{
    return broken(aboutFindings(findings), columns);
}

QString recordsText(const checkup::Report &report, int columns)
{
    return broken(aboutRecords(report), columns);
}

QString recordsText(const checkup::Report &report, Who who, int columns)
{
    return broken(aboutRecordsOf(report, who), columns);
}

QString text(const checkup::Report &report, const QString &when, int columns, const todo::Progress &progress)
{
    return broken(aboutAll(report, when, columns, progress), columns);
}

} // namespace report
