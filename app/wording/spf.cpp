// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

#include <cstdlib>

namespace wording
{

namespace
{

QString slip(std::string_view problem)
{
    if (problem == "not-first")
        return tr("Something stands in front of “v=spf1”, so receivers do not see an SPF record at all.");
    if (problem == "version-glued")
        return tr("Behind “v=spf1” there has to be a space, so receivers do not see an SPF record at all.");
    if (problem == "sender-id")
        return tr("This is a Sender ID record, which nobody reads any more. It does no harm.");
    if (problem == "wrong-separator")
        return tr("Terms are separated by spaces, not by commas or semicolons.");
    if (problem == "fancy-character")
        return tr("It has characters that may not stand there, such as curly quotes or a no-break space; a word "
                  "processor puts them in.");
    if (problem == "quoted")
        return tr("It has quotation marks inside.");
    if (problem == "mistyped-name")
        return tr("A term is misspelt: there is no such word in SPF.");
    if (problem == "equals-for-colon")
        return tr("An equals sign stands where a colon belongs, so receivers pass over the term.");
    if (problem == "space-in-term")
        return tr("A space stands behind a colon and cuts the term in two.");
    if (problem == "glued-terms")
        return tr("A space is missing between two terms.");
    if (problem == "host-as-address")
        return tr("A name stands where an address belongs, or the other way round.");
    return tr("A term cannot be read.");
}

QString unusable(std::string_view reason)
{
    if (reason == "no-record")
        return tr("there is no SPF record");
    if (reason == "several-records")
        return tr("there are several SPF records");
    if (reason == "syntax")
        return tr("the SPF record there cannot be read");
    if (reason == "too-many-lookups")
        return tr("it leads in a circle");
    if (reason == "too-many-mx")
        return tr("it names too many mail hosts");
    return tr("it is no name that can be asked for");
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

} // namespace

QString spfTerm(std::string_view mechanism, char qualifier, std::string_view value)
{
    const QString what = shown(value);
    QString match;
    if (mechanism == "redirect")
        return tr("Everything else is decided by the record of %1.").arg(what);
    if (mechanism == "exp")
        return tr("Names the text that refused senders are shown.");
    if (mechanism == "modifier")
        return tr("Receivers pass over this.");
    if (mechanism == "all")
        match = tr("everybody else");
    else if (mechanism == "include")
        match = tr("whoever the record of %1 lets send").arg(what);
    else if (mechanism == "a")
        match = what.isEmpty() ? tr("the addresses of the domain itself") : tr("the addresses of %1").arg(what);
    else if (mechanism == "mx")
        match = what.isEmpty() ? tr("the servers that take the domain's mail")
                               : tr("the servers that take the mail of %1").arg(what);
    else if (mechanism == "ptr")
        match = tr("addresses whose reverse name lies in the domain (slow, and not to be used)");
    else if (mechanism == "exists")
        match = tr("whoever a special name says so for");
    else
        match = tr("the address or range %1").arg(what);
    switch (qualifier) {
    case '-':
        return tr("May not send: %1.").arg(match);
    case '~':
        return tr("Probably should not send: %1.").arg(match);
    case '?':
        return tr("Nothing is said about: %1.").arg(match);
    default:
        return tr("May send: %1.").arg(match);
    }
}

Words spf(const Finding &finding)
{
    const QString subject = shown(finding.subject);
    const QString count = arg(finding, "count");
    const QString suggestion = arg(finding, "suggestion", 600);
    const QString term = arg(finding, "term");
    Words words;
    words.learnMore = tr("RFC 7208");
    switch (finding.code) {
    case Code::SpfMissing:
        words.summary =
            tr("Receivers cannot tell who may send for %1, because the domain has no SPF record.").arg(subject);
        words.why = tr("SPF is the list of servers that may send for a domain. Gmail, Outlook.com and Yahoo want it, "
                       "or a signature, from everybody.");
        words.fix = tr("Add the SPF record that is written for you under “Type it in”.");
        return words;
    case Code::SpfMultipleRecords:
        words.summary = tr("None of the SPF records of %1 counts, because there are %2 of them.").arg(subject, count);
        words.why = tr("Receivers that find more than one treat the domain as broken, even if both say the same.");
        words.wanted = tr("one record with everything in it");
        words.fix = tr("Replace them by the one record that is written for you under “Type it in”.");
        words.learnMore = tr("RFC 7208 §3.2");
        return words;
    case Code::SpfSyntax:
        words.summary = finding.severity == Severity::Error
                            ? tr("The SPF record of %1 does not count, because receivers cannot read it.").arg(subject)
                            : tr("The SPF record of %1 does not say what was meant.").arg(subject);
        words.why = slip(finding.arg("problem"));
        words.found = term.isEmpty()
                          ? arg(finding, "record")
                          : tr("%1 (at character %2)")
                                .arg(term, QString::number(std::atoi(std::string(finding.arg("offset")).c_str()) + 1));
        words.wanted = suggestion;
        words.fix = suggestion.isEmpty() ? tr("Correct this place in the record.")
                                         : tr("Replace the record by: %1").arg(suggestion);
        words.learnMore = tr("RFC 7208 §4.6");
        return words;
    case Code::SpfTooManyLookups:
        words.summary =
            tr("Mail of %1 may fail at receivers, because its SPF record needs %2 lookups and only 10 are allowed.")
                .arg(subject, count);
        words.why = tr("Every include, a, mx, exists and redirect costs a lookup, those inside includes too. Receivers "
                       "stop at the eleventh and treat the record as broken.");
        words.wanted = tr("10 lookups or fewer");
        words.fix =
            tr("First drop services that you no longer use. Then write your own servers as ip4 and ip6, which cost "
               "nothing. If it is still too much, let a service send from a subdomain with a record of its own.");
        words.planB = tr("Do not copy the addresses behind an include into your record: they change without notice.");
        words.learnMore = tr("RFC 7208 §4.6.4");
        return words;
    case Code::SpfTooManyVoids:
        words.summary =
            tr("Mail of %1 may fail at receivers, because %2 names in its SPF record lead to nothing and only 2 may.")
                .arg(subject, count);
        words.why = tr("Receivers take many empty answers for a broken record.");
        words.fix = tr("Remove the terms whose names no longer exist.");
        words.learnMore = tr("RFC 7208 §4.6.4");
        return words;
    case Code::SpfSenderNotCovered:
        words.summary =
            tr("Mail from %1 may be refused or put aside, because the SPF record does not let this address send.")
                .arg(subject);
        words.why = finding.severity == Severity::Error
                        ? tr("Receivers compare the address that connects with the record: %1.")
                              .arg(resultOf(finding.arg("result")))
                        : tr("Nobody has said that mail leaves from here; if it does: %1.")
                              .arg(resultOf(finding.arg("result")));
        words.found = arg(finding, "matched");
        words.fix =
            tr("Replace the record by the one that is written for you under “Type it in”; it adds this address.");
        return words;
    case Code::SpfSenderCovered:
        words.summary = tr("The SPF record lets %1 send.").arg(subject);
        words.why = tr("It matches the term %1 (lookups up to there: %2 of 10).")
                        .arg(arg(finding, "matched"), arg(finding, "lookups"));
        return words;
    case Code::SpfPassAll:
        words.summary = tr("Anybody may send in the name of %1, because the SPF record lets everybody send (%2).")
                            .arg(subject, term);
        words.why = tr("Such a record protects nothing, and receivers such as Gmail take it for a bad sign.");
        words.found = term;
        words.wanted = tr("~all at the end");
        words.fix = tr("Replace the record by the one that is written for you under “Type it in”.");
        return words;
    case Code::SpfNoAll:
        words.summary = tr("The SPF record of %1 says nothing about strangers, so it protects little.").arg(subject);
        words.why = tr("At the end of the record stands what holds for everybody else. Without it, or with ?all, "
                       "receivers learn nothing.");
        words.found = term;
        words.wanted = tr("~all at the end");
        words.fix = tr("End the record with ~all: it says that others probably should not send, without having mail "
                       "refused before the signature is looked at.");
        words.learnMore = tr("RFC 7208 §4.7");
        return words;
    case Code::SpfPtr:
        words.summary =
            tr("Some receivers pass over part of the SPF record of %1, because it uses “ptr”.").arg(subject);
        words.why = tr("This term is slow and unreliable, and the standard says not to publish it.");
        words.found = term;
        words.fix = tr("Write the server's address as ip4 or ip6 instead.");
        words.learnMore = tr("RFC 7208 §5.5");
        return words;
    case Code::SpfIncludeUnusable:
        words.summary = tr("The SPF record of %1 does not count, because it leads to %2, and %3.")
                            .arg(subject, arg(finding, "target"), unusable(finding.arg("reason")));
        words.why = tr("One include that cannot be used makes receivers throw the whole record away.");
        words.found = term;
        words.fix = tr("Remove this term, or correct the name as the service's own guide spells it.");
        words.learnMore = tr("RFC 7208 §5.2");
        return words;
    case Code::SpfOnWrongName:
        words.summary = tr("The SPF record of %1 was saved under the wrong name, %2, where nobody looks.")
                            .arg(subject, arg(finding, "name"));
        words.why = tr("SPF belongs to the domain itself. Many forms add the domain to whatever is typed as a name.");
        words.wanted = subject;
        words.fix = tr("Change the name field of that record to @, or leave it empty, as your panel wants it for the "
                       "domain itself.");
        return words;
    case Code::SpfSplitLostSpace:
        words.summary = tr("The SPF record of %1 is broken where its two parts meet: a space was lost.").arg(subject);
        words.why = tr("A long record is stored in pieces, which receivers put together with nothing in between.");
        words.found = arg(finding, "where");
        words.wanted = suggestion;
        words.fix = tr("Enter the record as one line, or end the first piece with a space.");
        words.learnMore = tr("RFC 7208 §3.3");
        return words;
    case Code::SpfTermsAfterAll:
        words.summary = tr("Part of the SPF record of %1 is never read: %2.").arg(subject, arg(finding, "terms"));
        words.why = tr("Receivers stop at “all”. Whoever is named behind it may not send.");
        words.fix = tr("Move “all” to the end of the record.");
        words.learnMore = tr("RFC 7208 §5.1");
        return words;
    case Code::SpfType99:
        words.summary = tr("%1 also has a record of the old type SPF, which nobody reads.").arg(subject);
        words.why = tr("It does no harm. Only the TXT record counts; do not forget it when you change something.");
        words.learnMore = tr("RFC 7208 §3.1");
        return words;
    case Code::SpfEhloMissing:
        words.summary = tr("Bounces from %1 cannot be checked by SPF, because the server's own name has no record.")
                            .arg(arg(finding, "host"));
        words.why = tr("A bounce has no sender, so receivers look at the server's name. A record such as “v=spf1 a "
                       "-all” there helps a little.");
        words.learnMore = tr("RFC 7208 §10.1.2");
        return words;
    default:
        return words;
    }
}

} // namespace wording
