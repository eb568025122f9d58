// SPDX-License-Identifier: Apache-2.0
// About an SPF record that receivers cannot read, or read otherwise than it was meant.
#include "spfremedy.h"
#include "topics.h"

#include "core/spf/lint.h"

#include <QStringList>

namespace wording
{

using records::Obstacle;
using ::spf::Fault;

namespace
{

/// Where in the record it is; people count from one.
QString placeOf(const finding::SpfSyntax &said)
{
    return tr("%1 (at character %2)").arg(shown(said.term), QString::number(said.offset + 1));
}

/// The whole record, with marks around the terms that nobody can read.
QString marked(const finding::SpfSyntax &said)
{
    QStringList wrong;
    for (const std::string &term : said.unreadable)
        wrong << shown(term, 2000);
    QStringList words = shown(said.record, 2000).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString &word : words) {
        if (wrong.contains(word))
            word = QStringLiteral("»%1«").arg(word);
    }
    return words.join(QLatin1Char(' '));
}

/// What to do about a record of which nobody but its owner knows what it was meant to say.
QString correctByHand(const finding::SpfSyntax &said)
{
    QString fix = said.unreadable.empty() ? tr("Correct this place in the record.")
                                          : tr("Find out what was meant between » and «, and type in the whole record "
                                               "again, without these marks. A term that nobody knows any more can go.");
    if (said.isOpen)
        fix += QLatin1Char(' ') + tr("End it with ~all: as it ends now, it would let everybody send.");
    return fix;
}

/// How a text that cannot be read, or does not say what was meant, is told of.
QString syntaxSummary(const Finding &finding, const finding::SpfSyntax &said)
{
    const QString subject = shown(finding.subject);
    if (said.fault == Fault::SenderId)
        return tr("%1 also has a Sender ID record, which nobody reads any more.").arg(subject);
    if (finding.severity == Severity::Info)
        return tr("%1 also has a text that looks like an SPF record and is none, so receivers ignore it.").arg(subject);
    if (said.fault == Fault::TooLong)
        return tr("Some receivers may not read the SPF record of %1, because it is far too long.").arg(subject);
    return finding.severity == Severity::Error
               ? tr("The SPF record of %1 does not count, because receivers cannot read it.").arg(subject)
               : tr("The SPF record of %1 does not say what was meant.").arg(subject);
}

/// A record that receivers cannot read, or read otherwise than it was meant.
void addMending(Words &words, const finding::SpfSyntax &said)
{
    if (!said.term.empty())
        words.why += QLatin1Char(' ') + tr("Look here: %1.").arg(words.found);
    words.wanted = said.remedy.record.empty() ? shown(said.suggestion, 2000) : recordIn(said.remedy);
    if (words.wanted.isEmpty() && !said.unreadable.empty())
        words.found = marked(said);
    const auto &obstacle = said.remedy.obstacle;
    const bool isItself = obstacle == Obstacle::Unreadable || obstacle == Obstacle::Spoils;
    words.fix = !words.wanted.isEmpty() ? publish(said.remedy, words.wanted)
                : isItself              ? correctByHand(said)
                                        : fixOf(said.remedy, correctByHand(said));
}

} // namespace

Words words(const Finding &finding, const finding::SpfSyntax &said)
{
    Words words;
    words.summary = syntaxSummary(finding, said);
    words.found = said.term.empty() ? shown(said.record) : placeOf(said);
    words.why = spfFault(said.fault);
    if (said.fault == Fault::SenderId)
        return words;
    if (finding.severity == Severity::Info) {
        words.found = shown(said.record);
        words.fix = tr("Remove this text: the other record counts. If somebody sends for you who is named only "
                       "here, name them in that record first.");
        words.learnMore = tr("RFC 7208 §4.5");
    } else if (said.fault == Fault::TooLong) {
        words.fix = tr("Name only the servers and services that send today. If it is still too long, let one of "
                       "them send from a subdomain with a record of its own.");
        words.learnMore = tr("RFC 7208 §3.4");
    } else {
        addMending(words, said);
    }
    return words;
}

Words words(const Finding &finding, const finding::SpfSplitLostSpace &said)
{
    Words words;
    words.summary =
        tr("The SPF record of %1 is broken where its two parts meet: a space was lost.").arg(shown(finding.subject));
    words.found = shown(said.where);
    words.why = tr("A long record is stored in pieces, which receivers put together with nothing in between. Look "
                   "here: %1.")
                    .arg(words.found);
    words.wanted = said.remedy.record.empty() ? shown(said.suggestion, 2000) : recordIn(said.remedy);
    words.fix = tr("Enter the record in one piece, or end the first piece with a space: %1").arg(words.wanted);
    return words;
}

} // namespace wording
