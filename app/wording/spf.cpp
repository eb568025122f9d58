// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

#include <QStringList>

#include <cstdlib>

namespace wording
{

namespace
{

/// Where in the record it is; people count from one.
QString placeOf(const Finding &finding)
{
    return tr("%1 (at character %2)")
        .arg(arg(finding, "term"), QString::number(std::atoi(std::string(finding.arg("offset")).c_str()) + 1));
}

/// The whole record, with marks around the terms that nobody can read.
QString marked(const Finding &finding)
{
    const QStringList wrong = arg(finding, "terms", 2000).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList words = arg(finding, "record", 2000).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString &word : words) {
        if (wrong.contains(word))
            word = QStringLiteral("»%1«").arg(word);
    }
    return words.join(QLatin1Char(' '));
}

/// What to do about a record of which nobody but its owner knows what it was meant to say.
QString correctByHand(const Finding &finding)
{
    QString said = finding.arg("terms").empty()
                       ? tr("Correct this place in the record.")
                       : tr("Find out what was meant between » and «, and type in the whole line anew, without these "
                            "marks. A term that nobody knows any more can go.");
    const std::string record = ' ' + std::string(finding.arg("record")) + ' ';
    if (record.find(" +all ") != std::string::npos || record.find(" all ") != std::string::npos)
        said += QLatin1Char(' ') + tr("End it with ~all: as it ends now, it would let everybody send.");
    return said;
}

QString resultOf(std::string_view result)
{
    if (result == "fail")
        return tr("the record forbids it");
    if (result == "softfail")
        return tr("the record says that it probably should not");
    if (result == "neutral")
        return tr("the record says nothing about it");
    if (result == "permerror")
        return tr("the record cannot be evaluated");
    return tr("there is no record");
}

QString composedBy(const Finding &finding)
{
    return arg(finding, "composed", 2000);
}

/// Where a wildcard answers, nothing stands at the name that could be replaced.
QString publish(const Finding &finding, const QString &record)
{
    const bool elsewhere = finding.code != Code::SpfOnWrongName && !finding.arg("name").empty();
    const QString said = elsewhere ? tr("Replace the record of %1 by: %2").arg(arg(finding, "name"), record)
                         : finding.arg("action") == "add" ? tr("Add this record: %1").arg(record)
                                                          : tr("Replace the record by: %1").arg(record);
    return finding.arg("softened").empty() ? said : spfSoftened() + QLatin1Char(' ') + said;
}

/// What is there to do: the record that mends it, what stands in the way of one, or what else there is to say.
QString fixOf(const Finding &finding, const QString &otherwise)
{
    const QString composed = composedBy(finding);
    if (!composed.isEmpty())
        return publish(finding, composed);
    const std::string_view held = finding.arg("held");
    if (held == "unreadable" && finding.code != Code::SpfSyntax)
        return tr("First correct the record that cannot be read: it cannot be guessed what it was meant to say.");
    if (held == "nobody-sends")
        return tr(
            "Find out which servers and services send for the domain, and name them in the record; for now nobody "
            "would be left in it who may send.");
    if (held == "too-many-lookups" && finding.code != Code::SpfTooManyLookups)
        return tr("With everything in it the record would need more than 10 lookups. Drop services that you no longer "
                  "use, or let one of them send from a subdomain with a record of its own.");
    if (held == "too-many-voids")
        return tr(
            "With everything in it, more than two lookups of the record could find nothing. Take out terms that you "
            "no longer need, or let a service send from a subdomain with a record of its own.");
    return otherwise;
}

/// What to do about a term that cannot be used: it is mended where the fault is, by whoever can.
QString unusableFix(const Finding &finding)
{
    const QString target = arg(finding, "target");
    const bool isVendors = finding.arg("whose") == "vendor";
    const bool isOwn = finding.arg("whose") == "own";
    if (isOwn && composedBy(finding).isEmpty())
        return tr("Mend the record of %1, where the fault is; the record that leads there can stay as it is.")
            .arg(target);
    QStringList said;
    if (isVendors)
        said << tr("Whoever looks after %1 has to mend the record there: tell them.").arg(target);
    if (!finding.arg("meant").empty())
        said << tr("The domain stands once too often at the end of that name; %1 was meant. Where a form adds the "
                   "domain, "
                   "end such a name with a dot.")
                    .arg(arg(finding, "meant"));
    else if (!isOwn && !composedBy(finding).isEmpty() && finding.arg("target") != finding.subject)
        said << tr("Mail that goes out through %1 is not named in the new record. If a service of yours still sends by "
                   "it, put it back as soon as the record there can be used; if none does, it can stay out.")
                    .arg(target);
    said << fixOf(finding, isVendors
                               ? tr("Leave it out only together with ~all at the end of your record.")
                               : tr("Remove this term, or correct the name as the service's own guide spells it."));
    return said.join(QLatin1Char(' '));
}

/// What a first record may look like where none could be composed. The servers of a company that takes the domain's
/// mail send it only where the mailboxes are theirs, and then that company says how it wants to be named.
QString firstRecord(const Finding &finding)
{
    QString publish = tr("Publish one that names your servers and services.");
    if (!finding.arg("include").empty())
        return publish + QLatin1Char(' ') +
               tr("“v=spf1 include:%1 ~all” is enough where only %2 sends for you.")
                   .arg(arg(finding, "include"), arg(finding, "taker"));
    if (!finding.arg("taker").empty())
        return publish;
    return publish + QLatin1Char(' ') +
           tr("“v=spf1 mx ~all” is enough where the servers that take your mail also send it.");
}

} // namespace

Words spf(const Finding &finding)
{
    const QString subject = shown(finding.subject);
    const QString count = arg(finding, "count");
    const QString composed = composedBy(finding);
    const QString suggestion = composed.isEmpty() ? arg(finding, "suggestion", 2000) : composed;
    const QString term = arg(finding, "term");
    const QString owner = finding.arg("at").empty() ? subject : arg(finding, "at"); // of the record that holds the term
    Words words;
    words.learnMore = tr("RFC 7208");
    switch (finding.code) {
    case Code::SpfMissing:
        words.summary =
            tr("Receivers cannot tell who may send for %1, because the domain has no SPF record.").arg(subject);
        words.why = tr("SPF is the list of servers that may send for a domain. Gmail, Outlook.com and Yahoo want it, "
                       "or a signature, from everybody.");
        if (!finding.arg("above").empty())
            words.why =
                tr("The SPF record of %1 does not count for a name below it: each name that stands behind the @ "
                   "of a sender needs its own.")
                    .arg(arg(finding, "above"));
        words.fix = composed.isEmpty() ? firstRecord(finding) : publish(finding, composed);
        return words;
    case Code::SpfMultipleRecords:
        words.summary = tr("None of the SPF records of %1 counts, because there are %2 of them.").arg(subject, count);
        words.why = tr("Receivers that find more than one treat the domain as broken, even if both say the same.");
        words.wanted = tr("one record with everything in it");
        words.fix = composed.isEmpty()
                        ? fixOf(finding, tr("Write what they say into one record, and remove the others."))
                    : finding.arg("action") == "add" ? publish(finding, composed)
                                                     : tr("Replace them by one record: %1").arg(composed);
        words.learnMore = tr("RFC 7208 §3.2");
        return words;
    case Code::SpfSyntax: {
        const bool senderId = finding.arg("problem") == "sender-id";
        const bool passedOver = !senderId && finding.severity == Severity::Info;
        const bool tooLong = finding.arg("problem") == "too-long";
        words.summary =
            senderId     ? tr("%1 also has a Sender ID record, which nobody reads any more.").arg(subject)
            : passedOver ? tr("%1 also has a text that looks like an SPF record and is none, so receivers pass it "
                              "over.")
                               .arg(subject)
            : tooLong ? tr("Some receivers may not read the SPF record of %1, because it is far too long.").arg(subject)
            : finding.severity == Severity::Error
                ? tr("The SPF record of %1 does not count, because receivers cannot read it.").arg(subject)
                : tr("The SPF record of %1 does not say what was meant.").arg(subject);
        words.found = term.isEmpty() ? arg(finding, "record") : placeOf(finding);
        words.why = spfSlip(finding.arg("problem"));
        if (senderId)
            return words;
        if (passedOver) {
            words.found = arg(finding, "record");
            words.fix = tr("Remove this text: the other record counts. If somebody sends for you who is named only "
                           "here, name them in that record first.");
            words.learnMore = tr("RFC 7208 §4.5");
            return words;
        }
        if (tooLong) {
            words.fix = tr("Name only the servers and services that send today. If it is still too long, let one of "
                           "them send from a subdomain with a record of its own.");
            words.learnMore = tr("RFC 7208 §3.4");
            return words;
        }
        if (!term.isEmpty())
            words.why += ' ' + tr("Look here: %1.").arg(words.found);
        words.wanted = suggestion;
        if (suggestion.isEmpty() && !finding.arg("terms").empty())
            words.found = marked(finding);
        words.fix = suggestion.isEmpty() ? fixOf(finding, correctByHand(finding)) : publish(finding, suggestion);
        words.learnMore = tr("RFC 7208 §4.6");
        return words;
    }
    case Code::SpfTooManyLookups:
        words.summary = finding.arg("merged").empty() ? tr("Mail of %1 may fail at receivers, because its SPF record "
                                                           "needs %2 lookups and only 10 are allowed.")
                                                            .arg(subject, count)
                                                      : tr("What is missing cannot simply be added to the SPF record "
                                                           "of %1: it would need %2 lookups, and only "
                                                           "10 are allowed.")
                                                            .arg(subject, count);
        words.why = tr("Every include, a, mx, exists and redirect costs a lookup, those inside includes too. Receivers "
                       "stop at the eleventh and treat the record as broken.");
        words.wanted = tr("10 lookups or fewer");
        words.fix = fixOf(
            finding,
            tr("First drop services that you no longer use. Then write your own servers as ip4 and ip6, which cost "
               "nothing. If it is still too much, let a service send from a subdomain with a record of its own."));
        words.planB = tr("Do not copy the addresses behind an include into your record: they change without notice.");
        words.learnMore = tr("RFC 7208 §4.6.4");
        return words;
    case Code::SpfTooManyVoids: {
        const QString family = arg(finding, "family");
        words.summary = family.isEmpty() ? tr("Mail of %1 may fail at receivers, because %2 names in its SPF record "
                                              "lead to nothing and only 2 may.")
                                               .arg(subject, count)
                                         : tr("Mail of %1 that goes out over %3 may fail at receivers, because %2 "
                                              "names in its SPF record have no "
                                              "%3 address and only 2 may lead to nothing.")
                                               .arg(subject, count, family);
        words.why = tr("Receivers take many empty answers for a broken record.");
        words.fix =
            fixOf(finding, family.isEmpty() ? tr("Remove the terms whose names no longer exist.")
                                            : tr("Write your own servers as ip4 and ip6 instead of by their names."));
        words.learnMore = tr("RFC 7208 §4.6.4");
        return words;
    }
    case Code::SpfSenderNotCovered:
        words.summary =
            tr("Mail from %1 may be refused or put aside, because the SPF record does not let this address send.")
                .arg(subject);
        words.why = finding.severity == Severity::Error
                        ? tr("Receivers compare the address that connects with the record: %1.")
                              .arg(resultOf(finding.arg("result")))
                        : tr("Nobody has said that mail leaves from here; if it does: %1.")
                              .arg(resultOf(finding.arg("result")));
        if (!finding.arg("mailbox").empty())
            words.why =
                tr("The record asks for the name of the mailbox that writes, so that each has a record of its own. "
                   "Bounces have none and are judged as postmaster, who may not send from here; whether others "
                   "may depends on their records.");
        words.found = arg(finding, "matched");
        words.fix =
            fixOf(finding, tr("If mail leaves from here, name the address in the record, in front of the others."));
        return words;
    case Code::SpfSenderCovered:
        words.summary = tr("The SPF record lets %1 send.").arg(subject);
        words.why = tr("It matches the term %1 (lookups up to there: %2 of 10).")
                        .arg(arg(finding, "matched"), arg(finding, "lookups"));
        return words;
    case Code::SpfPassAll:
        words.summary = finding.arg("range").empty()
                            ? tr("Anybody may send in the name of %1, because the SPF record lets everybody send (%2).")
                                  .arg(subject, term)
                            : tr("Far too many may send in the name of %1, because the SPF record lets a very large "
                                 "range of addresses send (%2).")
                                  .arg(subject, term);
        words.why = tr("Such a record protects nothing, and receivers such as Gmail take it for a bad sign.");
        words.found = term;
        words.wanted = tr("only your own servers and services, and ~all at the end");
        words.fix =
            fixOf(finding, tr("Take this term out of the record of %1, and end the record with ~all.").arg(owner));
        return words;
    case Code::SpfNoAll:
        words.summary = tr("The SPF record of %1 says nothing about strangers, so it protects little.").arg(owner);
        words.why = tr("At the end of the record stands what holds for everybody else. Without it, or with ?all, "
                       "receivers learn nothing.");
        words.found = term;
        words.wanted = tr("~all at the end");
        words.fix = fixOf(
            finding, tr("End the record with ~all: it says that others probably should not send, without having mail "
                        "refused before the signature is looked at."));
        words.learnMore = tr("RFC 7208 §4.7");
        return words;
    case Code::SpfPtr:
        words.summary = tr("Some receivers pass over part of the SPF record of %1, because it uses “ptr”.").arg(owner);
        words.why = tr("This term is slow and unreliable, and the standard says not to publish it.");
        words.found = term;
        words.fix = fixOf(finding, tr("Write the server's address as ip4 or ip6 instead."));
        words.learnMore = tr("RFC 7208 §5.5");
        return words;
    case Code::SpfIncludeUnusable:
        words.summary = tr("The SPF record of %1 does not count, because it leads to %2, and %3.")
                            .arg(subject, arg(finding, "target"), spfTrouble(finding.arg("reason")));
        words.why = tr("One term that cannot be used (%1, in the record of %2) makes receivers throw the whole record "
                       "away.")
                        .arg(term, owner);
        words.found = term;
        words.fix = unusableFix(finding);
        words.learnMore = tr("RFC 7208 §5.2");
        return words;
    case Code::SpfOnWrongName:
        words.summary = tr("The SPF record of %1 was saved under the wrong name, %2, where nobody looks.")
                            .arg(subject, arg(finding, "name"));
        words.why = tr("SPF belongs to the domain itself. Many forms add the domain to whatever is typed as a name.");
        words.wanted = subject;
        words.fix = composed.isEmpty()
                        ? tr("Change the name field of that record to @, or leave it empty, as your panel wants it for "
                             "the domain itself.")
                        : tr("Add it for the domain itself, with @ or nothing in the name field: %1").arg(composed);
        return words;
    case Code::SpfSplitLostSpace:
        words.summary = tr("The SPF record of %1 is broken where its two parts meet: a space was lost.").arg(subject);
        words.found = arg(finding, "where");
        words.why = tr("A long record is stored in pieces, which receivers put together with nothing in between. Look "
                       "here: %1.")
                        .arg(words.found);
        words.wanted = suggestion;
        words.fix = tr("Enter the record as one line, or end the first piece with a space: %1").arg(suggestion);
        words.learnMore = tr("RFC 7208 §3.3");
        return words;
    case Code::SpfTermsAfterAll:
        words.summary = tr("Part of the SPF record of %1 is never read: %2.").arg(owner, arg(finding, "terms"));
        words.why = tr("Receivers stop at “all”. Whoever is named behind it may not send.");
        words.fix = fixOf(finding, tr("Move “all” to the end of the record."));
        words.learnMore = tr("RFC 7208 §5.1");
        return words;
    case Code::SpfType99:
        words.summary = tr("%1 also has a record of the old type SPF, which nobody reads.").arg(subject);
        words.why = tr("It does no harm. Only the TXT record counts; do not forget it when you change something.");
        words.learnMore = tr("RFC 7208 §3.1");
        return words;
    case Code::SpfEhloMissing:
    case Code::SpfEhloNotCovered:
    case Code::SpfServiceMissing:
    case Code::SpfServiceReturnPath:
        return spfAround(finding);
    default:
        return words;
    }
}

} // namespace wording
