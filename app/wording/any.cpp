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
        return tr("no name server is to be found at its address.");
    case dns::Obstacle::CutShort:
        return tr("the answer is too long for one packet, and the way for longer ones (TCP port 53) is shut.");
    case dns::Obstacle::Unreadable:
        return tr("what came was no DNS answer that can be read.");
    case dns::Obstacle::NoRecursion:
        return tr("the server that was asked looks nothing up for others.");
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
        return tr("Not all of the SPF record of %1 was taken apart: with everything inside it, it has more than %2 "
                  "terms.")
            .arg(where, limit);
    case budget::What::Tags:
        return tr("Not all of the record at %1 was read: it has %2 parts, and the first %3 were looked at.")
            .arg(where, count, limit);
    case budget::What::ReportAddresses:
        return tr("The record at %1 names %2 addresses for reports; only the first %3 were looked at, and receivers "
                  "need not use more than two.")
            .arg(where, count, limit);
    case budget::What::MxHosts:
        return tr("%1 names %2 servers that take its mail; only the first %3 were looked at.").arg(where, count, limit);
    case budget::What::ReverseNames:
        return tr("%1 has %2 reverse names; only the first %3 were looked at.").arg(where, count, limit);
    case budget::What::Questions:
        return tr("Not everything was asked: the records lead to more DNS questions than any honest domain needs. What "
                  "was left out begins at %1.")
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
        tr("Nobody finds any record of %1, because its aliases (CNAME) lead round in a circle.").arg(shown(said.name));
    words.why = tr("Whoever follows them never arrives and gives up. Mail that needs this name is refused or waits.");
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
    words.summary = tr("Could not check %1: %2")
                        .arg(shown(said.question), obstacle.isEmpty() ? lookupStatus(said.status) : obstacle);
    words.why = tr("Nothing is known to be wrong here; the question was simply not answered. It will be asked again "
                   "with the next check.");
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
    words.why = tr("Every question was answered, and no answer needs a word.");
    return words;
}

Words words(const Finding &finding, const finding::TooMuchToRead &said)
{
    Words words;
    words.summary = whatWasTooMuch(finding, said);
    words.why =
        tr("Records of this size are made by mistake or by ill will; no mail needs them. Receivers stop reading "
           "as well, each at a place of its own, so what stands behind it may count for some and not for others.");
    return words;
}

} // namespace wording
