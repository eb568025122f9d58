// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

namespace wording
{

namespace
{

QString serverProblem(std::string_view problem)
{
    if (problem == "no-address")
        return tr("its name has no address");
    if (problem == "refused")
        return tr("it declines to answer for the domain");
    if (problem == "server-failure")
        return tr("it says that something is broken on its side");
    return tr("it does not know the domain as its own");
}

/// As resolvers say it by RFC 8914 §4.7 to §4.13.
QString brokenSignature(std::string_view detail)
{
    if (detail == "signature-expired")
        return tr("the signatures have ended");
    if (detail == "signature-not-yet-valid")
        return tr("the signatures begin in the future");
    if (detail == "dnskey-missing")
        return tr("the zone's own key does not fit the one that stands at the registrar (DS)");
    if (detail == "rrsigs-missing")
        return tr("signatures are missing");
    if (detail == "no-zone-key-bit-set")
        return tr("none of its keys is meant for signing a zone");
    if (detail == "nsec-missing")
        return tr("the proof that other names do not exist is missing");
    return tr("the signatures do not fit");
}

} // namespace

Words zone(const Finding &finding)
{
    const QString subject = shown(finding.subject);
    Words words;
    switch (finding.code) {
    case Code::ZoneNotFound:
        words.summary =
            tr("Nobody can check or answer mail of %1, because the domain does not exist in DNS.").arg(subject);
        words.why = tr("Every record that mail needs hangs on the domain. Either the name is misspelt, or the domain "
                       "has expired, or it was never switched on at the registrar.");
        words.fix = tr("Check the spelling first. If it is right, sign in where you bought the domain and see whether "
                       "it is paid and has name servers.");
        words.where = tr("At the company where the domain was bought.");
        words.learnMore = tr("RFC 8020");
        return words;
    case Code::ZoneLameServer:
        words.summary =
            tr("Some receivers may find no records of %1, because the name server %2 does not answer for it: %3.")
                .arg(subject, arg(finding, "server"), serverProblem(finding.arg("problem")));
        words.why = tr("Receivers ask any of the domain's name servers. Those that pick this one get nothing, and mail "
                       "is delayed or judged without your records.");
        words.fix =
            tr("Remove this name server from the domain's list of name servers, or have it set up for the domain.");
        words.where = tr("The list of name servers stands at the company where the domain was bought.");
        words.learnMore = tr("RFC 1912 §2.8");
        return words;
    case Code::ZoneServersDiffer:
        words.summary =
            tr("Receivers see different records of %1, depending on which of its name servers they ask.").arg(subject);
        words.why = tr("The name servers do not agree (%1). Right after a change that is normal for some minutes; "
                       "later it means that one of them no longer gets the changes.")
                        .arg(arg(finding, "what"));
        words.fix = tr("Wait an hour and check again. If it stays, tell the company that runs the name servers; the "
                       "details show which server says what.");
        words.learnMore = tr("RFC 1034 §4.3.5");
        return words;
    case Code::ZoneDnssecBroken:
        words.summary = tr("Many receivers see no record of %1 at all, because its DNS signatures (DNSSEC) are broken.")
                            .arg(subject);
        words.why = tr("Resolvers that check signatures throw all answers away. To them your domain looks as if it "
                       "were down: %1.")
                        .arg(brokenSignature(finding.arg("detail")));
        words.fix = tr("Ask your DNS host to sign the domain anew and to compare the DS record at the registrar with "
                       "the key in use. This often breaks when a domain moves from one DNS host to another.");
        words.planB = tr("If nobody can mend it today, have the DS record removed at the registrar: without it the "
                         "domain is simply unsigned, and works.");
        words.learnMore = tr("RFC 4035");
        return words;
    case Code::ZoneApexCname:
        words.summary = tr("No record of %1 counts, because the name itself is an alias (CNAME) for %2.")
                            .arg(subject, arg(finding, "target"));
        words.why = tr("Where an alias stands, nothing else may stand. Receivers read the records of the target "
                       "instead of yours, also for SPF and MX.");
        words.fix = tr("Replace the alias by address records (A, AAAA), or by the panel's own kind of alias for the "
                       "domain itself (often called ALIAS, ANAME or flattening).");
        words.learnMore = tr("RFC 2181 §10.1");
        return words;
    case Code::ZoneWildcardTxt:
        words.summary = tr("Receivers find a text record at names of %1 where you never put one.").arg(subject);
        words.why = tr("A wildcard (*) answers for every name without a record of its own. A signing key or a rule may "
                       "seem to exist where there is none.");
        words.found = arg(finding, "value");
        words.fix =
            finding.arg("alias").empty()
                ? tr("Remove the TXT record at * and put records only where they belong.")
                : tr("Remove the alias at *, which leads to %1, and make the names that you need one by one; or "
                     "give * address records instead.")
                      .arg(arg(finding, "alias"));
        words.learnMore = tr("RFC 4592");
        return words;
    case Code::ZoneExpiring:
        words.summary = tr("All records of %1 may vanish for many receivers: the zone's DNS signatures end on %2.")
                            .arg(subject, arg(finding, "date"));
        words.why = tr("Signatures are renewed by the DNS host long before they end. When that has stopped, resolvers "
                       "throw all answers away from that day on.");
        words.fix = tr("Tell your DNS host that the signatures of the zone are not renewed.");
        words.learnMore = tr("RFC 4034 §3.1.5");
        return words;
    case Code::ZoneAuthorityUnreachable:
        words.summary = tr("The domain's own name servers could not be asked from here, so the answers of this "
                           "network's resolver count.");
        words.why = tr("Changes may show up some minutes or hours late, until caches have forgotten the old answers. "
                       "Nothing is known to be wrong.");
        return words;
    case Code::ZoneFine:
        words.summary = tr("The world finds the records of %1: its name servers answer and agree.").arg(subject);
        words.why = tr("Every other record stands on this ground.");
        return words;
    default:
        return words;
    }
}

} // namespace wording
