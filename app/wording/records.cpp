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
                    "only claims to be yours. Receivers ignore that text as it is now. If it were only corrected, the "
                    "rule would apply at once, and mail of yours that is not signed yet could be lost. Publish this "
                    "record with an address for reports, and prove a signed message. Go up one stage at a time in step "
                    "5, when the reports show that all your own mail passes.")
               : tr("It begins with the first stage (p=none), although the old text asks receivers to put mail that "
                    "only claims to be yours into the spam folder. Receivers ignore that text as it is now. If it were "
                    "only corrected, the rule would apply at once, and mail of yours that is not signed yet could "
                    "suffer. Publish this record with an address for reports, and prove a signed message. Go up to "
                    "that stage in step 5, when the reports show that all your own mail passes.");
}

QString rule(const records::Record &record)
{
    const ::dmarc::Policy policy = ::dmarc::parse(record.value).policy();
    if (const auto asked = ::dmarc::meant(record.goes).policy; policy == ::dmarc::Policy::None && asked > policy)
        return firstStageFor(asked);
    if (wasForPart(record))
        return tr("The old record asks older receivers to apply the rule to only a part of the mail (pct). Newer ones "
                  "no longer know that, so it is left out, and the rule then applies to all mail. Keep the old record "
                  "until you have seen that all your mail is signed.");
    if (policy == ::dmarc::Policy::Reject)
        return tr("Receivers are asked to refuse mail that only claims to be yours. Watch the reports for a month.");
    if (policy == ::dmarc::Policy::Quarantine)
        return tr("Receivers are asked to put mail that only claims to be yours into the spam folder. Watch the "
                  "reports for a month before you go on.");
    if (::dmarc::parse(record.value).rua.empty())
        return tr("It begins with the first stage (p=none), at which nothing is refused. It names no mail address for "
                  "reports yet, so no receiver tells you who sends in your name; name one in step 5.");
    return tr("It begins with the stage that only reports (p=none). Nothing is refused before you know who sends in "
              "your name.");
}

QString key(const records::Record &record)
{
    if (record.type == dns::Type::Cname)
        return tr("The service keeps the key under a name of its own. This record leads receivers there.");
    const auto before = record.goes.empty() ? std::nullopt : ::dkim::mended(record.goes.front());
    if (before && ::dkim::parseKeyRecord(*before).key == ::dkim::parseKeyRecord(record.value).key)
        return tr("It is the same key as before, written so that every receiver can read it. Your server goes on "
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
               tr("Seen from here it leads to %1, which nobody outside can reach. If your DNS panel shows another "
                  "address, that answer came from the DNS server of your own network, and the record may be right.")
                   .arg(old.join(QStringLiteral(", ")));
    return said + QLatin1Char(' ') +
           tr("Enter it only if no machine at %1 uses this name any more. Otherwise leave that record, and give the "
              "sending server a name of its own. If the SPF record allowed it to send by this name, it still names its "
              "address. Remove that once nothing is sent from there any more.")
               .arg(old.join(QStringLiteral(", ")));
}

std::optional<::spf::Record> spfIn(std::string_view text)
{
    const auto parsed = ::spf::parse(::spf::looksLikeSpf(text) ? text : "v=spf1");
    const auto *record = std::get_if<::spf::Record>(&parsed);
    return record ? std::optional(*record) : std::nullopt;
}

/// The terms of the old SPF records of which `is` holds, given whether an all stands in front of them.
template <typename Is> QString oldTerms(const records::Record &record, Is is)
{
    QStringList terms;
    for (const std::string &old : record.goes) {
        const auto before = spfIn(old);
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

/// What an SPF record says of everybody else; nothing where it does not say.
std::optional<::spf::Qualifier> endOf(std::string_view text)
{
    const auto record = spfIn(text);
    const auto *all = record ? record->find(::spf::Kind::All) : nullptr;
    return all ? std::optional(all->qualifier) : std::nullopt;
}

bool endsSoftly(const records::Record &record)
{
    return endOf(record.value) == ::spf::Qualifier::SoftFail;
}

/// Whether it says that nobody may send.
bool namesNobody(const records::Record &record)
{
    const auto read = spfIn(record.value);
    return read && read->terms.size() == 1 && endOf(record.value) == ::spf::Qualifier::Fail;
}

/// Whether each of the old records forbids others to send, and the new one only advises against it.
bool isSoftened(const records::Record &record)
{
    return !record.goes.empty() && endsSoftly(record) &&
           std::all_of(record.goes.begin(), record.goes.end(),
                       [](const std::string &old) { return endOf(old) == ::spf::Qualifier::Fail; });
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
    const bool ends = endsSoftly(record);
    if (record.goes.empty())
        return ends ? tr("It names the servers that may send for you, as far as they fit. With ~all at its end, signed "
                         "mail is not refused before its signature is checked.")
                    : tr("It names the servers that may send for you as far as they fit.");
    return ends ? tr("It names the servers that may send for you, as far as they fit, and keeps what receivers could "
                     "use of the old record. With ~all at its end, signed mail is not refused before its signature is "
                     "checked.")
                : tr("It names the servers that may send for you, as far as they fit, and keeps what receivers could "
                     "use of the old record.");
}

/// Why the SPF record is as it is.
QString listOfSenders(const records::Record &record)
{
    QString said;
    if (namesNobody(record)) {
        said = tr("It says that no mail comes from this domain, so that nobody else can send in its name.");
    } else if (record.awaitsSenders) {
        said = (record.goes.empty() ? tr("It names the services that are known to send for you.")
                                    : tr("It keeps what receivers can use of the present record.")) +
               QLatin1Char(' ') +
               tr("Nobody has said yet which addresses your mail leaves from. Those that were found are added when you "
                  "have confirmed them.");
    } else if (!record.leftOut.empty()) {
        said = namesWhoFits(record);
    } else if (endsSoftly(record)) {
        said = record.goes.empty()
                   ? tr("It names every server that may send for you. With ~all at its end, signed mail is not refused "
                        "before its signature is checked.")
                   : tr("It names every server that may send for you, and keeps what receivers could use of the old "
                        "record. With ~all at its end, signed mail is not refused before its signature is checked.");
    } else {
        said = tr("It names every server that may send for you, and keeps what receivers could use of the old record.");
    }
    said += leftOutServices(record);
    const QString alive = aliveFromNow(record);
    if (!alive.isEmpty())
        said +=
            ' ' + tr("What came after “all” was never read, and counts from now on: %1. Leave out what must not send.")
                      .arg(alive);
    const QString left = leftOut(record);
    if (!left.isEmpty())
        said +=
            ' ' +
            tr("Left out because receivers cannot use it as it is: %1. Whoever sends by it is not named.").arg(left);
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
        return tr("Add this record: %1").arg(what);
    case records::Action::Replace:
        return tr("Replace the old record with this one: %1").arg(what);
    case records::Action::Keep:
        return tr("Leave as it is: %1").arg(what);
    case records::Action::Remove:
        return tr("Remove this record: %1").arg(what);
    }
    return {};
}

QString why(const records::Record &record)
{
    if (record.action == records::Action::Keep)
        return tr("It is right as it is.");
    if (record.action == records::Action::Remove) {
        if (record.type == dns::Type::Cname)
            return tr("Beside an alias no other record counts. Remove it before you add the new one.");
        if (record.type == dns::Type::Mx)
            return tr("It contains an address instead of a name, so nobody can deliver to it. Another record names "
                      "your server.");
        if (record.purpose == records::Purpose::Spf && !::spf::looksLikeSpf(record.value))
            return tr("Receivers read only texts that begin with “v=spf1” and a space, so it does nothing; another "
                      "record counts.");
        if (record.purpose == records::Purpose::Dkim && ::dkim::targetIn(record.value))
            return tr("It contains the name of a service as a text. A record of the type CNAME takes its place.");
        return tr("It is under a name where nobody looks, so it does nothing.");
    }
    if (record.wildcards)
        return tr("Until now a catch-all record (*) has answered for this name. It stops as soon as there is a record "
                  "at this name or below it. So add this copy of it first.");
    if (record.aliased)
        return tr("Until now the alias has answered here. When it goes, so does what it led to, so enter a copy of "
                  "what it says today. The owner of its target may change that: ask there what will last.");
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
        return tr("The address has to say whose it is, and the name has to lead back to it. One name is enough for any "
                  "number of domains.");
    case records::Purpose::Mx:
        return tr("Replies and bounces need a server that receives them.");
    case records::Purpose::ServiceDkim:
        return tr("The service signs for your domain with a key of its own.");
    case records::Purpose::ReturnPath:
        return tr("Bounces of the service come back under your own domain.");
    }
    return {};
}

} // namespace wording
