// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

#include "core/dkim/keyrecord.h"
#include "core/dkim/mend.h"
#include "core/dkim/target.h"
#include "core/dmarc/draft.h"
#include "core/dmarc/record.h"
#include "core/ipranges.h"
#include "core/spf/record.h"

#include <QStringList>

#include <algorithm>

namespace wording
{

namespace
{

QString name(const records::Record &record)
{
    switch (record.purpose) {
    case records::Purpose::Spf:
        return tr("SPF record");
    case records::Purpose::Dkim:
        return tr("DKIM key");
    case records::Purpose::Dmarc:
        return tr("DMARC record");
    case records::Purpose::A:
        return record.wildcards || record.aliased ? tr("IPv4 address of the domain")
                                                  : tr("IPv4 address of the mail server");
    case records::Purpose::Aaaa:
        return record.wildcards || record.aliased ? tr("IPv6 address of the domain")
                                                  : tr("IPv6 address of the mail server");
    case records::Purpose::Ptr:
        return tr("reverse name");
    case records::Purpose::Mx:
        return tr("mail host (MX)");
    case records::Purpose::ServiceDkim:
        return tr("DKIM key of a service");
    case records::Purpose::ReturnPath:
        return tr("return path of a service");
    }
    return {};
}

/// Whether an old record asked receivers before RFC 9989 to apply its policy to a part of the mail only.
bool wasForPart(const records::Record &record)
{
    return std::any_of(record.goes.begin(), record.goes.end(), [](const std::string &old) {
        const ::dmarc::Record before = ::dmarc::parse(old);
        return before.pct.value_or(100) < 100 && before.policy() != ::dmarc::Policy::None;
    });
}

/// Why a record asks for less than the owner's text, which counts for nothing; and the way back to what it asks for.
QString firstStageFor(::dmarc::Policy asked)
{
    return asked == ::dmarc::Policy::Reject
               ? tr("It begins with the first stage (p=none), although the old text asks receivers to refuse mail that "
                    "only claims to be yours: receivers pass that text over as it stands, and corrected as it is, the "
                    "rule would be in force at once and could cost you mail that is not signed yet. To get to that "
                    "rule, publish this line with an address for reports, prove a signed message, and go up one stage "
                    "at a time in step 5 when the reports show that all your own mail passes.")
               : tr("It begins with the first stage (p=none), although the old text asks receivers to put mail that "
                    "only claims to be yours into the spam folder: receivers pass that text over as it stands, and "
                    "corrected as it is, the rule would be in force at once and could hit mail of yours that is not "
                    "signed yet. To get to that rule, publish this line with an address for reports, prove a signed "
                    "message, and go up to that stage in step 5 when the reports show that all your own mail passes.");
}

QString rule(const records::Record &record)
{
    const ::dmarc::Policy policy = ::dmarc::parse(record.value).policy();
    if (const auto asked = ::dmarc::meant(record.goes).policy; policy == ::dmarc::Policy::None && asked > policy)
        return firstStageFor(asked);
    if (wasForPart(record))
        return tr(
            "The old line asks older receivers to apply the rule to a part of the mail only (pct); newer ones do not "
            "know that any more, so it is left out, and the rule then holds for all mail. If you are not sure that "
            "all your mail is signed, leave the old line for now.");
    if (policy == ::dmarc::Policy::Reject)
        return tr("Receivers are asked to refuse mail that only claims to be yours. Watch the reports for a month.");
    if (policy == ::dmarc::Policy::Quarantine)
        return tr("Receivers are asked to put mail that only claims to be yours into the spam folder. Watch the "
                  "reports for a month before you go on.");
    if (::dmarc::parse(record.value).rua.empty())
        return tr("It begins with the first stage (p=none), at which nothing is refused. It names no mail address for "
                  "reports yet, so no receiver tells you who sends in your name; name one in step 5.");
    return tr("It begins with the stage that only reports (p=none), so that nothing is refused before you know who "
              "sends in your name.");
}

QString key(const records::Record &record)
{
    if (record.type == dns::Type::Cname)
        return tr("The service keeps the key under a name of its own; this line leads receivers there.");
    const auto before = record.goes.empty() ? std::nullopt : ::dkim::mended(record.goes.front());
    if (before && ::dkim::parseKeyRecord(*before).key == ::dkim::parseKeyRecord(record.value).key)
        return tr("It holds the same key as before, written so that every receiver can read it. Your server goes on "
                  "signing with it.");
    QString said =
        tr("Receivers check your signature with it. Publish it first, wait until it is seen, then switch on signing.");
    if (::dkim::parseKeyRecord(record.value).algorithm != ::dkim::Algorithm::Ed25519)
        return said;
    return said + QLatin1Char(' ') +
           tr("Gmail, Outlook.com and Yahoo do not verify keys of this kind (Ed25519), so let the server sign with an "
              "RSA key as well.");
}

/// Why the server's name leads to an address; and what has to be known before it leads nowhere else any more.
QString address(const records::Record &record)
{
    QString said = tr("The name that your server says has to lead to the address that it sends from.");
    if (record.action != records::Action::Replace)
        return said;
    QStringList old;
    bool inside = true; // nobody outside reaches what stands there
    for (const std::string &value : record.goes) {
        old << shown(value);
        const auto stands = ip::parse(value);
        const auto use = stands ? ::ip::rangeOf(*stands).use : ::ip::Use::Public;
        inside = inside && use != ::ip::Use::Public && use != ::ip::Use::Documentation;
    }
    if (inside)
        return said + QLatin1Char(' ') +
               tr("Seen from here %1 stands there, which nobody outside can reach; if your DNS panel shows another "
                  "address, the DNS server of your own network made that answer, and the line may be right.")
                   .arg(old.join(QStringLiteral(", ")));
    return said + QLatin1Char(' ') +
           tr("Enter it only if no machine answers at %1 under this name any more; otherwise leave that line, and give "
              "the sending server a name of its own. Where the SPF record has let it send by this name, it goes on "
              "naming "
              "its address; take that out once nothing is sent from there any more.")
               .arg(old.join(QStringLiteral(", ")));
}

/// The terms of the old SPF records of which `is` holds, given whether an all stands in front of them.
template <typename Is> QString oldTerms(const records::Record &record, Is is)
{
    QStringList terms;
    for (const std::string &old : record.goes) {
        const auto parsed = ::spf::parse(::spf::looksLikeSpf(old) ? old : "v=spf1");
        const auto *before = std::get_if<::spf::Record>(&parsed);
        bool ended = false;
        for (const ::spf::Term &term : before ? before->terms : std::vector<::spf::Term>{}) {
            if (is(term, ended))
                terms << shown(term.text);
            ended = ended || term.kind == ::spf::Kind::All;
        }
    }
    return terms.join(QLatin1Char(' '));
}

/// The terms that receivers did not get to (RFC 7208 §5.1) and that the new record has in their way.
QString aliveFromNow(const records::Record &record)
{
    return oldTerms(record, [&record](const ::spf::Term &term, bool ended) {
        const bool counts = (' ' + record.value + ' ').find(' ' + term.text + ' ') != std::string::npos;
        return ended && term.isMechanism() && term.kind != ::spf::Kind::All && counts;
    });
}

/// What the old records led to and the new one does not.
QString leftOut(const records::Record &record)
{
    return oldTerms(record, [&record](const ::spf::Term &term, bool ended) {
        const bool leads = term.kind == ::spf::Kind::Include || term.kind == ::spf::Kind::Redirect;
        return leads && !ended && record.value.find(term.domainSpec) == std::string::npos;
    });
}

/// The terms of the old records that only the names of clients decided about, and the new one has none of.
QString reverseNames(const records::Record &record)
{
    return oldTerms(record, [&record](const ::spf::Term &term, bool ended) {
        const bool stays = (' ' + record.value + ' ').find(' ' + term.text + ' ') != std::string::npos;
        return term.kind == ::spf::Kind::Ptr && !ended && !stays;
    });
}

/// Whether each of the old records forbids others to send, and the new one only advises against it.
bool isSoftened(const records::Record &record)
{
    return !record.goes.empty() && record.value.ends_with(" ~all") &&
           std::all_of(record.goes.begin(), record.goes.end(), [](const std::string &old) {
               const auto parsed = ::spf::parse(::spf::looksLikeSpf(old) ? old : "v=spf1");
               const auto *before = std::get_if<::spf::Record>(&parsed);
               const auto *all = before ? before->find(::spf::Kind::All) : nullptr;
               return all && all->qualifier == ::spf::Qualifier::Fail;
           });
}

/// Who is missing in the record, although somebody said that it sends, and why.
QString leftOutServices(const records::Record &record)
{
    QStringList tooMany;
    QStringList nothing;
    for (const records::LeftOut &left : record.leftOut)
        (left.findsNothing ? nothing : tooMany) << shown(left.service);
    QString said;
    if (!tooMany.isEmpty())
        said +=
            ' ' + tr("Not in it is %1: with it the record would need more than 10 lookups, and receivers would use "
                     "none of it. "
                     "Drop services that you no longer use, or let it send from a subdomain with a record of its own.")
                      .arg(tooMany.join(QStringLiteral(", ")));
    if (!nothing.isEmpty())
        said +=
            ' ' + tr("Not in it is %1: with it, more than two lookups of the record could find nothing, and receivers "
                     "would use none of it. Take out terms that you no longer need, or let it send from a subdomain "
                     "with a record of its own.")
                      .arg(nothing.join(QStringLiteral(", ")));
    return said;
}

/// What the record does, as a whole; never that it names all where it does not.
QString namesWhoFits(const records::Record &record)
{
    const bool ends = record.value.ends_with(" ~all");
    if (record.goes.empty())
        return ends ? tr("It names the servers that may send for you as far as they fit, and ends so that a signed "
                         "message is "
                         "not refused before its signature is looked at.")
                    : tr("It names the servers that may send for you as far as they fit.");
    return ends ? tr("It names the servers that may send for you as far as they fit, keeps what stood there as far as "
                     "receivers can use it, and ends so that a signed message is not refused before its signature is "
                     "looked at.")
                : tr("It names the servers that may send for you as far as they fit, and keeps what stood there as far "
                     "as receivers can use it.");
}

/// Why the SPF record is as it is.
QString listOfSenders(const records::Record &record)
{
    QString said;
    if (record.value == "v=spf1 -all") {
        said = tr("It says that no mail comes from this domain, so that nobody else can send in its name.");
    } else if (record.awaitsSenders) {
        said = (record.goes.empty() ? tr("It names the services that are known to send for you.")
                                    : tr("It keeps what stands there now, as far as receivers can use it.")) +
               QLatin1Char(' ') +
               tr("Nobody has said yet what your mail leaves from; the addresses that were found are added when you "
                  "have confirmed them.");
    } else if (!record.leftOut.empty()) {
        said = namesWhoFits(record);
    } else if (record.value.ends_with(" ~all")) {
        said =
            record.goes.empty()
                ? tr("It names every server that may send for you, and ends so that a signed message is not refused "
                     "before its signature is looked at.")
                : tr("It names every server that may send for you, keeps what stood there as far as receivers can use "
                     "it, and ends so that a signed message is not refused before its signature is looked at.");
    } else {
        said = tr(
            "It names every server that may send for you, and keeps what stood there as far as receivers can use it.");
    }
    said += leftOutServices(record);
    const QString alive = aliveFromNow(record);
    if (!alive.isEmpty())
        said += ' ' + tr("What stood behind “all” was never read, and counts from now on: %1. Leave out what must not "
                         "send.")
                          .arg(alive);
    const QString left = leftOut(record);
    if (!left.isEmpty())
        said += ' ' + tr("Left out because receivers cannot use it as it stands: %1. Whoever sends by it is not named.")
                          .arg(left);
    const QString names = reverseNames(record);
    if (!names.isEmpty())
        said += ' ' + tr("Left out because it is slow and unreliable, and the standard says not to publish it: %1. "
                         "Whoever was let through by it alone is not named.")
                          .arg(names);
    if (isSoftened(record))
        said += ' ' + spfSoftened();
    const std::size_t octets = record.answerOctets();
    if (octets > records::mostAnswerOctets)
        said +=
            ' ' + tr("With it, all texts at this name come to %1 characters; beyond about %2 some receivers miss the "
                     "record. Remove texts there that are no longer needed, such as old proofs of ownership, or let a "
                     "service send from a subdomain.")
                      .arg(octets)
                      .arg(records::mostAnswerOctets);
    return said;
}

} // namespace

QString actionLine(const records::Record &record)
{
    const QString what = name(record);
    switch (record.action) {
    case records::Action::Add:
        return tr("Add this line: %1").arg(what);
    case records::Action::Replace:
        return tr("Replace the line that stands there by this one: %1").arg(what);
    case records::Action::Keep:
        return tr("Leave as it is: %1").arg(what);
    case records::Action::Remove:
        return tr("Remove this line: %1").arg(what);
    }
    return {};
}

QString why(const records::Record &record)
{
    if (record.action == records::Action::Keep)
        return tr("It is right as it stands.");
    if (record.action == records::Action::Remove) {
        if (record.type == dns::Type::Cname)
            return tr("Where an alias stands, no other record counts; it has to go before the new one is added.");
        if (record.type == dns::Type::Mx)
            return tr("It holds an address where a name belongs, so nobody can deliver to it; another line names your "
                      "server.");
        if (record.purpose == records::Purpose::Spf && !::spf::looksLikeSpf(record.value))
            return tr("Receivers read only texts that begin with “v=spf1” and a space, so it does nothing; another "
                      "record counts.");
        if (record.purpose == records::Purpose::Dkim && ::dkim::targetIn(record.value))
            return tr("The name of a service stands there as a text; a line of the type CNAME takes its place.");
        return tr("It stands under a name where nobody looks for it, so it does nothing there.");
    }
    if (record.wildcards)
        return tr(
            "Up to now the line for all names (*) has answered here. It stops doing so as soon as a line of its own "
            "stands at this name or below it, so enter here what it says, before the other lines.");
    if (record.aliased)
        return tr(
            "Up to now the alias has answered here. When it goes, so does what it led to, unless it stands here by "
            "itself: enter what it says today. Whoever runs the other end may change that, so ask there for what "
            "will last.");
    switch (record.purpose) {
    case records::Purpose::Spf:
        return listOfSenders(record);
    case records::Purpose::Dkim:
        return key(record);
    case records::Purpose::Dmarc:
        return rule(record);
    case records::Purpose::A:
    case records::Purpose::Aaaa:
        return address(record);
    case records::Purpose::Ptr:
        return tr("The address has to say whose it is, and the name has to lead back to it. One name serves any number "
                  "of domains.");
    case records::Purpose::Mx:
        return tr("Answers and bounces need a server that takes them.");
    case records::Purpose::ServiceDkim:
        return tr("The service signs for your domain with a key of its own.");
    case records::Purpose::ReturnPath:
        return tr("Bounces of the service come back under your own domain.");
    }
    return {};
}

} // namespace wording
