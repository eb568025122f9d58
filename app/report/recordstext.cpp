// SPDX-License-Identifier: Apache-2.0
#include "textreport.h"

#include "paragraphs.h"

#include "app/octets.h"

#include "core/records/typed.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace report
{

using app::plainText;

namespace
{

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
        return paragraph(
            tr("This was written while the check was still running, so these are missing or incomplete: %1. "
               "Write it again when the check has ended.")
                .arg(kinds.join(QStringLiteral(", "))),
            0);
    return paragraph(tr("Some answers did not come, so these are missing or incomplete: %1. Check again later.")
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
    if (report.noDomain)
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
        if (finding::isByHand(finding))
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
    QString out = paragraph(wording::actionLine(record), 2);
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

} // namespace

QString recordsPart(const checkup::Report &report)
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

QString recordsText(const checkup::Report &report, int columns)
{
    return broken(recordsPart(report), columns);
}

QString recordsText(const checkup::Report &report, Who who, int columns)
{
    return broken(aboutRecordsOf(report, who), columns);
}

} // namespace report
