// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

#include "core/zone/chain.h"
#include "core/zone/servers.h"

namespace wording
{

namespace
{

QString serverProblem(::zone::Standing standing)
{
    switch (standing) {
    case ::zone::Standing::NoAddress:
        return tr("Its name has no address.");
    case ::zone::Standing::Refused:
        return tr("It declines to answer for the domain.");
    case ::zone::Standing::Failing:
        return tr("It says that something is broken on its side.");
    case ::zone::Standing::NotAuthority:
    case ::zone::Standing::Intercepted:
    case ::zone::Standing::Pending:
    case ::zone::Standing::Good:
    case ::zone::Standing::Silent:
    case ::zone::Standing::OutOfReach:
        return tr("It does not know the domain as its own.");
    }
    return {};
}

/// As resolvers say it by RFC 8914 §4.7 to §4.13.
QString brokenSignature(::zone::DnssecFault fault)
{
    switch (fault) {
    case ::zone::DnssecFault::Expired:
        return tr("The signatures have expired.");
    case ::zone::DnssecFault::NotYetValid:
        return tr("The signatures begin in the future.");
    case ::zone::DnssecFault::DnskeyMissing:
        return tr("The zone's own key does not fit the one at the registrar (DS).");
    case ::zone::DnssecFault::RrsigsMissing:
        return tr("Signatures are missing.");
    case ::zone::DnssecFault::NoZoneKeyBit:
        return tr("None of its keys is meant for signing a zone.");
    case ::zone::DnssecFault::NsecMissing:
        return tr("The proof that other names do not exist is missing.");
    case ::zone::DnssecFault::Unnamed:
    case ::zone::DnssecFault::Bogus:
        return tr("The signatures do not fit.");
    }
    return {};
}

} // namespace

Words words(const Finding &finding, const finding::ZoneNotFound &)
{
    Words words;
    words.summary = tr("Nobody can check or reply to mail of %1, because the domain does not exist in DNS.")
                        .arg(shown(finding.subject));
    words.why = tr("Every record that mail needs belongs to the domain. Either the name is misspelt, or the domain has "
                   "expired, or it was never switched on at the registrar.");
    words.fix = tr("Check the spelling first. If it is right, sign in where you bought the domain and see whether "
                   "it is paid and has name servers.");
    words.where = tr("At the company where the domain was bought.");
    return words;
}

Words words(const Finding &finding, const finding::ZoneLameServer &said)
{
    Words words;
    words.summary = tr("Some receivers may find no records of %1, because the name server %2 does not answer for it.")
                        .arg(shown(finding.subject), shown(said.server));
    words.why = serverProblem(said.standing) + QLatin1Char(' ') +
                tr("Receivers ask any of the domain's name servers. Those that ask this one get nothing, and mail is "
                   "delayed or judged without your records.");
    words.fix = tr("Remove this name server from the domain's list of name servers, or have it set up for the domain.");
    words.where = tr("The list of name servers is kept at the company where the domain was bought.");
    return words;
}

Words words(const Finding &finding, const finding::ZoneServersDiffer &said)
{
    Words words;
    words.summary = tr("Receivers see different records of %1, depending on which of its name servers they ask.")
                        .arg(shown(finding.subject));
    words.why = tr("The name servers do not agree (%1). Right after a change that is normal for some minutes; "
                   "later it means that one of them no longer gets the changes.")
                    .arg(shown(said.question));
    words.fix = tr("Wait an hour and check again. If it stays, tell the company that runs the name servers; the "
                   "details show which server says what.");
    return words;
}

Words words(const Finding &finding, const finding::ZoneDnssecBroken &said)
{
    Words words;
    words.summary = tr("Many receivers see no record of %1 at all, because its DNS signatures (DNSSEC) are broken.")
                        .arg(shown(finding.subject));
    words.why = tr("Resolvers that check signatures throw all answers away. To them your domain seems to be down.") +
                QLatin1Char(' ') + brokenSignature(said.fault);
    words.fix = tr("Ask your DNS host to sign the domain anew and to compare the DS record at the registrar with "
                   "the key in use. This often breaks when a domain moves from one DNS host to another.");
    words.planB = tr("If nobody can fix it today, have the DS record removed at the registrar. Without it the domain "
                     "is simply unsigned, and works.");
    return words;
}

Words words(const Finding &finding, const finding::ZoneApexCname &said)
{
    Words words;
    words.summary = tr("No record of %1 counts, because the name itself is an alias (CNAME) for %2.")
                        .arg(shown(finding.subject), shown(said.target));
    words.why = tr("A name with an alias can have no other records. Receivers read the records of the target instead "
                   "of yours, also for SPF and MX.");
    words.fix = tr("Replace the alias by address records (A, AAAA), or by the panel's own kind of alias for the "
                   "domain itself (often called ALIAS, ANAME or flattening).");
    return words;
}

Words words(const Finding &finding, const finding::ZoneWildcardTxt &said)
{
    Words words;
    words.summary =
        tr("Receivers find a text record at names of %1 where you never put one.").arg(shown(finding.subject));
    words.why = tr("A wildcard (*) answers for every name without a record of its own. A signing key or a rule may "
                   "seem to exist where there is none.");
    words.found = shown(said.value);
    words.fix = !said.alias
                    ? tr("Remove the TXT record at * and put records only where they belong.")
                    : tr("Remove the alias at *, which leads to %1, and make the names that you need one by one; or "
                         "give * address records instead.")
                          .arg(shown(*said.alias));
    return words;
}

Words words(const Finding &finding, const finding::ZoneExpiring &said)
{
    Words words;
    words.summary = tr("All records of %1 may vanish for many receivers: the zone's DNS signatures end on %2.")
                        .arg(shown(finding.subject), shown(said.date));
    words.why = tr("The DNS host should renew signatures long before they end. If it does not, resolvers throw all "
                   "answers away from that day on.");
    words.fix = tr("Tell your DNS host that the signatures of the zone are not renewed.");
    return words;
}

Words words(const Finding &, const finding::ZoneAuthorityUnreachable &)
{
    Words words;
    words.summary = tr("The domain's own name servers could not be asked from here, so the answers of this network's "
                       "resolver were used.");
    words.why = tr("Changes may show some minutes or hours late, until caches have forgotten the old answers. Nothing "
                   "is known to be wrong.");
    return words;
}

Words words(const Finding &finding, const finding::ZoneFine &)
{
    Words words;
    words.summary =
        tr("Receivers find the records of %1: its name servers answer and agree.").arg(shown(finding.subject));
    words.why = tr("Everything else is built on this.");
    return words;
}

} // namespace wording
