// SPDX-License-Identifier: Apache-2.0
// What any check can say.
#include "topics.h"

#include "core/budget.h"
#include "core/dns/message.h"

#include <QStringList>

namespace wording
{

namespace
{

/// What stood in the way, where that says more than how it ended.
QString obstacleSentence(dns::Obstacle obstacle)
{
    switch (obstacle) {
    case dns::Obstacle::Unreachable:
        return tr("There is no name server at its address.");
    case dns::Obstacle::CutShort:
        return tr("The answer is too long for one packet, and the way for longer ones (TCP port 53) is closed.");
    case dns::Obstacle::Unreadable:
        return tr("The answer was not readable as DNS.");
    case dns::Obstacle::NoRecursion:
        return tr("The server that was asked answers only for its own domains.");
    case dns::Obstacle::None:
    case dns::Obstacle::AliasCircle: // these have codes of their own
    case dns::Obstacle::OverBudget:
        return {};
    }
    return {};
}

/// What was too much, where it stands, and what was done with it.
QString whatWasTooMuch(const Finding &finding, const finding::TooMuchToRead &said)
{
    const QString where = said.name.isRoot() ? shown(finding.subject) : shown(said.name);
    const QString count = QString::number(said.count);
    const QString limit = QString::number(budget::limitOf(said.what));
    switch (said.what) {
    case budget::What::Terms:
        return tr("Not all of the SPF record of %1 was read: with everything it includes, it has more than %2 terms.")
            .arg(where, limit);
    case budget::What::Tags:
        return tr("Not all of the record at %1 was read: it has %2 parts, and the first %3 were looked at.")
            .arg(where, count, limit);
    case budget::What::ReportAddresses:
        return tr("The record at %1 names %2 addresses for reports; only the first %3 were looked at, and receivers "
                  "need not use more than two.")
            .arg(where, count, limit);
    case budget::What::MxHosts:
        return tr("%1 names %2 servers that receive its mail. Only the first %3 were looked at.")
            .arg(where, count, limit);
    case budget::What::ReverseNames:
        return tr("%1 has %2 reverse names; only the first %3 were looked at.").arg(where, count, limit);
    case budget::What::Questions:
        return tr("Not everything was asked: the records lead to more DNS questions than any honest domain needs. The "
                  "first one left out was %1.")
            .arg(where);
    }
    return {};
}

} // namespace

Words words(const Finding &finding, const finding::AliasCircle &said)
{
    QStringList circle;
    for (const dns::Name &name : said.circle)
        circle << QString::fromStdString(name.toText());
    Words words;
    words.summary =
        tr("Nobody finds any record of %1, because its aliases (CNAME) go round in a circle.").arg(shown(said.name));
    words.why = tr("Receivers that follow them never arrive. Mail that needs this name is refused or delayed.");
    words.found = shown(circle.join(QStringLiteral(" → ")).toStdString());
    words.fix = tr("Remove one of these aliases and put there the record that is meant: for a server its address (A, "
                   "AAAA), for a key or a rule its text (TXT).");
    words.where = whereOf(finding.who());
    return words;
}

Words words(const Finding &, const finding::LookupFailed &said)
{
    const QString obstacle = obstacleSentence(said.obstacle);
    Words words;
    words.summary = tr("Could not check %1.").arg(shown(said.question)) + QLatin1Char(' ') +
                    (obstacle.isEmpty() ? lookupStatus(said.status) : obstacle);
    words.why = tr(
        "Nothing is known to be wrong. The question was simply not answered and is asked again with the next check.");
    return words;
}

Words words(const Finding &finding, const finding::DomainNeeded &)
{
    Words words;
    words.summary = tr("Nothing is known here yet, because the domain %1 does not exist.").arg(shown(finding.subject));
    words.why = tr("Whatever else may be right or wrong counts only once the domain is there.");
    return words;
}

Words words(const Finding &finding, const finding::NothingAmiss &)
{
    Words words;
    words.summary = tr("Nothing speaks against %1 here.").arg(shown(finding.subject));
    words.why = tr("Every question was answered, and nothing needs a comment.");
    return words;
}

Words words(const Finding &finding, const finding::TooMuchToRead &said)
{
    Words words;
    words.summary = whatWasTooMuch(finding, said);
    words.why = tr("Records of this size are mistakes or ill will; no mail needs them. Receivers stop reading, too, "
                   "each at its own place. What comes after that may count for some and not for others.");
    return words;
}

} // namespace wording
