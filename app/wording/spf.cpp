// SPDX-License-Identifier: Apache-2.0
// About the domain's SPF record and who may send by it.
#include "spfremedy.h"
#include "topics.h"

#include "core/records/obstacle.h"
#include "core/spf/evaluate.h"

#include <QStringList>

namespace wording
{

namespace
{

using finding::Clients;
using finding::Remedy;
using finding::Whose;
using records::Obstacle;
using ::spf::Result;

QString resultOf(Result result)
{
    switch (result) {
    case Result::Fail:
        return tr("The record forbids it.");
    case Result::SoftFail:
        return tr("The record says that it probably should not.");
    case Result::Neutral:
        return tr("The record says nothing about it.");
    case Result::PermError:
        return tr("The record cannot be evaluated.");
    case Result::None:
    case Result::Pass:
    case Result::TempError:
    case Result::Pending:
        break;
    }
    return tr("There is no record.");
}

/// What to do about a term that cannot be used: it is mended where the fault is, by whoever can.
QString unusableFix(const Finding &finding, const finding::SpfIncludeUnusable &said)
{
    const QString target = shown(said.target);
    const bool isVendors = said.whose == Whose::Vendor;
    const bool isOwn = said.whose == Whose::Own;
    if (isOwn && said.remedy.record.empty())
        return tr("Fix the record of %1, where the fault is. The record that leads there can stay as it is.")
            .arg(target);
    QStringList fix;
    if (isVendors)
        fix << tr("The owner of %1 has to fix the record there: tell them.").arg(target);
    if (said.meant)
        fix << tr("The domain is once too often at the end of that name; %1 was meant. Where a form adds the domain, "
                  "end such a name with a dot.")
                   .arg(shown(said.meant->toText()));
    else if (!isOwn && !said.remedy.record.empty() && said.target != finding.subject)
        fix << tr("Mail that goes out through %1 is not named in the new record. If a service of yours still sends by "
                  "it, put it back as soon as the record there can be used; if none does, it can stay out.")
                   .arg(target);
    fix << fixOf(said.remedy, isVendors
                                  ? tr("Leave it out only together with ~all at the end of your record.")
                                  : tr("Remove this term, or correct the name as the service's own guide spells it."));
    return fix.join(QLatin1Char(' '));
}

/// What a first record may look like where none could be composed. The servers of a company that takes the domain's
/// mail send it only where the mailboxes are theirs, and then that company says how it wants to be named.
QString firstRecord(const finding::SpfMissing &said)
{
    QString publish = tr("Publish one that names your servers and services.");
    if (!said.include.empty())
        return publish + QLatin1Char(' ') +
               tr("“v=spf1 include:%1 ~all” is enough where only %2 sends for you.")
                   .arg(shown(said.include), shown(said.service));
    if (!said.service.empty())
        return publish;
    return publish + QLatin1Char(' ') +
           tr("“v=spf1 mx ~all” is enough where the servers that receive your mail also send it.");
}

} // namespace

Words words(const Finding &finding, const finding::SpfMissing &said)
{
    Words words;
    words.summary = tr("Receivers cannot tell who may send for %1, because the domain has no SPF record.")
                        .arg(shown(finding.subject));
    words.why = said.above ? tr("The SPF record of %1 does not count for a name below it. Each name after the @ of a "
                                "sender needs its own.")
                                 .arg(shown(said.above->toText()))
                           : tr("SPF is the list of servers that may send for a domain. Gmail, Outlook.com and Yahoo "
                                "want it, "
                                "or a signature, from everybody.");
    words.fix = said.remedy.record.empty() ? firstRecord(said) : publish(said.remedy, recordIn(said.remedy));
    return words;
}

Words words(const Finding &finding, const finding::SpfMultipleRecords &said)
{
    const QString composed = recordIn(said.remedy);
    Words words;
    words.summary = tr("None of the SPF records of %1 counts, because there are %2 of them.")
                        .arg(shown(finding.subject), QString::number(said.count));
    words.why = tr("Receivers that find more than one treat the domain as broken, even if both say the same.");
    words.wanted = tr("one record with everything in it");
    words.fix = composed.isEmpty()
                    ? fixOf(said.remedy, tr("Write what they say into one record, and remove the others."))
                : said.remedy.isNew ? publish(said.remedy, composed)
                                    : tr("Replace them by one record: %1").arg(composed);
    return words;
}

Words words(const Finding &finding, const finding::SpfTooManyLookups &said)
{
    const QString subject = shown(finding.subject);
    Words words;
    words.summary = said.onlyMerged ? tr("What is missing cannot simply be added to the SPF record "
                                         "of %1: it would need %2 lookups, and only "
                                         "10 are allowed.")
                                          .arg(subject, QString::number(said.count))
                                    : tr("Mail of %1 may fail at receivers, because its SPF record "
                                         "needs %2 lookups and only 10 are allowed.")
                                          .arg(subject, QString::number(said.count));
    words.why = tr("Every include, a, mx, exists and redirect costs a lookup, those inside includes too. Receivers "
                   "stop at the eleventh and treat the record as broken.");
    words.wanted = tr("10 lookups or fewer");
    words.fix =
        fixOf(said.remedy,
              tr("First drop services that you no longer use. Then write your own servers as ip4 and ip6, which cost "
                 "nothing. If it is still too much, let a service send from a subdomain with a record of its own."),
              Obstacle::TooManyLookups);
    words.planB = tr("Do not copy the addresses of an include into your record: they change without notice.");
    return words;
}

Words words(const Finding &finding, const finding::SpfTooManyVoids &said)
{
    const QString subject = shown(finding.subject);
    const bool all = said.clients == Clients::All;
    const QString family = said.clients == Clients::V6 ? QStringLiteral("IPv6") : QStringLiteral("IPv4");
    Words words;
    words.summary = all ? tr("Mail of %1 may fail at receivers, because %2 names in its SPF record "
                             "lead to nothing and only 2 may.")
                              .arg(subject, QString::number(said.count))
                        : tr("Mail of %1 that goes out over %3 may fail at receivers, because %2 "
                             "names in its SPF record have no "
                             "%3 address and only 2 may lead to nothing.")
                              .arg(subject, QString::number(said.count), family);
    words.why = tr("Receivers take many empty answers as a sign of a broken record.");
    words.fix = fixOf(said.remedy, all ? tr("Remove the terms whose names no longer exist.")
                                       : tr("Write your own servers as ip4 and ip6 instead of by their names."));
    return words;
}

Words words(const Finding &finding, const finding::SpfSenderNotCovered &said)
{
    Words words;
    words.summary =
        tr("Mail from %1 may be refused or put aside, because the SPF record does not let this address send.")
            .arg(shown(finding.subject));
    if (said.perMailbox)
        words.why =
            tr("The record asks for the name of the mailbox that writes, so each has a record of its own. Bounces are "
               "judged as postmaster, who may not send from here. Whether others may depends on their records.");
    else if (finding.severity == Severity::Error)
        words.why = tr("Receivers compare the address that connects with the record.") + QLatin1Char(' ') +
                    resultOf(said.result);
    else
        words.why = tr("Nobody has said yet whether mail leaves from here.") + QLatin1Char(' ') + resultOf(said.result);
    words.found = shown(said.matched);
    words.fix = fixOf(said.remedy, tr("If mail leaves from here, name the address in the record, before the others."));
    return words;
}

Words words(const Finding &finding, const finding::SpfSenderCovered &said)
{
    Words words;
    words.summary = tr("The SPF record lets %1 send.").arg(shown(finding.subject));
    words.why = tr("It matches the term %1 (lookups up to there: %2 of 10).")
                    .arg(shown(said.matched), QString::number(said.lookups));
    return words;
}

Words words(const Finding &finding, const finding::SpfPassAll &said)
{
    const QString subject = shown(finding.subject);
    Words words;
    words.found = shown(said.term);
    words.summary = said.isRange
                        ? tr("Far too many may send in the name of %1, because the SPF record allows a very large "
                             "range of addresses (%2).")
                              .arg(subject, words.found)
                        : tr("Anybody may send in the name of %1, because the SPF record lets everybody send (%2).")
                              .arg(subject, words.found);
    words.why = tr("Such a record protects nothing, and receivers such as Gmail see it as a bad sign.");
    words.wanted = tr("only your own servers and services, and ~all at the end");
    words.fix =
        fixOf(said.remedy,
              tr("Remove this term from the record of %1, and end the record with ~all.").arg(shown(said.owner)));
    return words;
}

Words words(const Finding &, const finding::SpfNoAll &said)
{
    Words words;
    words.summary =
        tr("The SPF record of %1 says nothing about strangers, so it protects little.").arg(shown(said.owner));
    words.why = tr("The end of the record says what applies to everybody else. Without it, or with ?all, receivers "
                   "learn nothing.");
    words.found = shown(said.term);
    words.wanted = tr("~all at the end");
    words.fix = fixOf(said.remedy,
                      tr("End the record with ~all: it says that others probably should not send, without having mail "
                         "refused before the signature is looked at."));
    return words;
}

Words words(const Finding &, const finding::SpfPtr &said)
{
    Words words;
    words.summary =
        tr("Some receivers ignore part of the SPF record of %1, because it uses “ptr”.").arg(shown(said.owner));
    words.why = tr("This term is slow and unreliable, and the standard says not to publish it.");
    words.found = shown(said.term);
    words.fix = fixOf(said.remedy, tr("Write the server's address as ip4 or ip6 instead."));
    return words;
}

Words words(const Finding &finding, const finding::SpfIncludeUnusable &said)
{
    Words words;
    words.summary = tr("The SPF record of %1 does not count, because it leads to %2.")
                        .arg(shown(finding.subject), shown(said.target)) +
                    QLatin1Char(' ') + spfTermCause(said.cause);
    words.found = shown(said.term);
    words.why = tr("One term that cannot be used (%1, in the record of %2) makes receivers throw the whole record "
                   "away.")
                    .arg(words.found, shown(said.owner));
    words.fix = unusableFix(finding, said);
    return words;
}

Words words(const Finding &finding, const finding::SpfOnWrongName &said)
{
    Words words;
    words.wanted = shown(finding.subject);
    words.summary = tr("The SPF record of %1 was saved under the wrong name, %2, where nobody looks.")
                        .arg(words.wanted, shown(said.name.toText()));
    words.why = tr("SPF belongs to the domain itself. Many forms add the domain to whatever is typed as a name.");
    words.fix =
        said.remedy.record.empty()
            ? tr("Change the name field of that record to @, or leave it empty, as your panel wants it for "
                 "the domain itself.")
            : tr("Add it for the domain itself, with @ or nothing in the name field: %1").arg(recordIn(said.remedy));
    return words;
}

Words words(const Finding &, const finding::SpfTermsAfterAll &said)
{
    std::string terms;
    for (const std::string &term : said.terms)
        terms += (terms.empty() ? "" : " ") + term;
    Words words;
    words.summary = tr("Part of the SPF record of %1 is never read: %2.").arg(shown(said.owner), shown(terms));
    words.why = tr("Receivers stop at “all”. Whoever is named after it may not send.");
    words.fix = fixOf(said.remedy, tr("Move “all” to the end of the record."));
    return words;
}

Words words(const Finding &finding, const finding::SpfType99 &)
{
    Words words;
    words.summary = tr("%1 also has a record of the old type SPF, which nobody reads.").arg(shown(finding.subject));
    words.why = tr("It does no harm. Only the TXT record counts; do not forget it when you change something.");
    return words;
}

} // namespace wording
