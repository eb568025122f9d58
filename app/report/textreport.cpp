// SPDX-License-Identifier: Apache-2.0
#include "textreport.h"

#include "paragraphs.h"

#include "app/octets.h"
#include "app/wording/wording.h"

#include "core/blocklists/tally.h"
#include "core/dns/evidence.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace report
{

using app::plainText;

namespace
{

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
    return paragraph(QStringLiteral("[%1] %2").arg(wording::severityWord(verdict(silent)),
                                                   sentence.arg(names.join(QStringLiteral(", ")))),
                     2);
}

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
        out += paragraph(wording::listsSentence(tally), 2);
        if (tally.waiting == 0)
            out += paragraph(wording::policySentence(tally), 2);
    }
    Findings findings = report.of(check);
    const QString folded = foldedLists(findings);
    for (const Finding *finding : byGravity(findings)) {
        if (isToldBefore(report, check, *finding)) {
            const QString sentence = tr("As above: %1").arg(wording::say(*finding).summary);
            out += paragraph(QStringLiteral("[%1] %2").arg(wording::severityWord(finding->severity), sentence), 2);
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

QString aboutAll(const checkup::Report &report, const QString &when, int columns, const todo::Progress &progress)
{
    QString out = underlined(tr("Mail of %1").arg(wording::shown(report.asked.domain.toText())), QLatin1Char('='));
    if (!when.isEmpty())
        out += tr("Checked on %1").arg(when) + QLatin1Char('\n');
    if (!report.found.dnsHostName.empty())
        out += tr("DNS host: %1").arg(plainText(report.found.dnsHostName)) + QLatin1Char('\n');
    out += paragraph(wording::networkSentence(report.network), 0);
    out += QLatin1Char('\n');
    if (isUnfinished(report))
        out += paragraph(tr("This was written while the check was still running, so it is not complete."), 0) +
               QLatin1Char('\n');
    if (report.silent)
        return out + tr("So nothing could be checked.") + QLatin1Char('\n');
    if (!isUnfinished(report))
        out += tasksText(report, columns, progress);
    for (const Check check : allChecks)
        out += aboutCheck(report, check);
    if (!isUnfinished(report))
        out += receiversText(report, columns);
    return out + recordsPart(report);
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

QString text(const checkup::Report &report, const QString &when, int columns, const todo::Progress &progress)
{
    return broken(aboutAll(report, when, columns, progress), columns);
}

} // namespace report
