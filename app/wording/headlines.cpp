// SPDX-License-Identifier: Apache-2.0
// The one line of a row for each code: what any check can say, the domain, the address and the blocklists.
#include "topics.h"

#include "core/blocklists/findings.h"

namespace wording
{

QString headline(const Finding &, const finding::DomainNeeded &)
{
    return tr("Nothing is known yet: the domain does not exist");
}

QString headline(const Finding &finding, const finding::NothingAmiss &)
{
    return tr("Nothing speaks against %1").arg(brief(finding.subject));
}

QString headline(const Finding &, const finding::LookupFailed &said)
{
    return tr("Could not check %1").arg(brief(said.question, 40));
}

QString headline(const Finding &, const finding::AliasCircle &said)
{
    return tr("The aliases of %1 go round in a circle").arg(brief(said.name, 22));
}

QString headline(const Finding &finding, const finding::TooMuchToRead &said)
{
    return tr("Not everything at %1 was read").arg(said.name.isRoot() ? brief(finding.subject) : brief(said.name));
}

QString headline(const Finding &finding, const finding::ZoneNotFound &)
{
    return tr("The domain %1 does not exist").arg(brief(finding.subject));
}

QString headline(const Finding &, const finding::ZoneLameServer &said)
{
    return tr("Name server %1 does not answer for you").arg(brief(said.server, 22));
}

QString headline(const Finding &, const finding::ZoneServersDiffer &said)
{
    return tr("Your name servers disagree about %1").arg(brief(said.question));
}

QString headline(const Finding &, const finding::ZoneDnssecBroken &)
{
    return tr("The domain's DNS signatures (DNSSEC) are broken");
}

QString headline(const Finding &finding, const finding::ZoneApexCname &)
{
    return finding.severity == Severity::Info
               ? tr("%1 is only an alias for another name").arg(brief(finding.subject, 22))
               : tr("The domain itself is an alias, so no record counts");
}

QString headline(const Finding &, const finding::ZoneWildcardTxt &)
{
    return tr("A text record answers for every name (*)");
}

QString headline(const Finding &, const finding::ZoneExpiring &said)
{
    return tr("The DNS signatures (DNSSEC) end on %1").arg(brief(said.date, 22));
}

QString headline(const Finding &, const finding::ZoneAuthorityUnreachable &)
{
    return tr("Your name servers could not be asked directly");
}

QString headline(const Finding &, const finding::ZoneFine &)
{
    return tr("Your name servers answer and agree");
}

QString headline(const Finding &finding, const finding::AddressInvalid &)
{
    return tr("“%1” is not an IP address").arg(brief(finding.subject));
}

QString headline(const Finding &finding, const finding::AddressPrivate &)
{
    return tr("%1 is only a local address").arg(brief(finding.subject));
}

QString headline(const Finding &finding, const finding::AddressCgnat &)
{
    return tr("%1 is shared by many customers").arg(brief(finding.subject));
}

QString headline(const Finding &finding, const finding::AddressReserved &)
{
    return tr("No server can send mail from %1").arg(brief(finding.subject));
}

QString headline(const Finding &finding, const finding::AddressDocumentation &)
{
    return tr("%1 is a sample address from manuals").arg(brief(finding.subject));
}

QString headline(const Finding &, const finding::AddressPolicyListed &said)
{
    return tr("%1 says this address should not send").arg(brief(said.listing.list));
}

QString headline(const Finding &, const finding::AddressNameHasOctets &)
{
    return tr("The reverse name contains the address itself");
}

QString headline(const Finding &finding, const finding::AddressNamePool &said)
{
    return finding.severity == Severity::Info ? tr("The reverse name contains “%1”").arg(brief(said.token))
                                              : tr("The reverse name looks like a dial-up line");
}

QString headline(const Finding &, const finding::AddressHolder &said)
{
    return tr("The address seems to belong to %1").arg(brief(said.owner));
}

QString headline(const Finding &finding, const finding::AddressUsable &)
{
    return tr("%1 is fit for sending mail").arg(brief(finding.subject));
}

QString headline(const Finding &, const finding::AddressUnknown &)
{
    return tr("The address that your mail leaves from is not known");
}

QString headline(const Finding &, const finding::AddressNotYours &said)
{
    return said.byRelay ? tr("Your relay looks after its own addresses")
                        : tr("Your services look after their own addresses");
}

QString headline(const Finding &finding, const finding::BlocklistListed &said)
{
    return tr("%1 lists %2").arg(brief(said.listing.list, 28), brief(finding.subject));
}

QString headline(const Finding &, const finding::BlocklistListedMinor &said)
{
    return tr("%1 lists you, which hardly matters").arg(brief(said.listing.list));
}

QString headline(const Finding &, const finding::BlocklistRefused &said)
{
    return said.lists.size() == 1 ? tr("%1 declined to answer").arg(brief(said.lists.front()))
                                  : tr("%n lists declined to answer", nullptr, static_cast<int>(said.lists.size()));
}

QString headline(const Finding &, const finding::BlocklistDead &said)
{
    return tr("%1 fails its own test").arg(brief(said.listing.list));
}

QString headline(const Finding &, const finding::BlocklistUnanswered &said)
{
    return tr("%1 gave no answer that counts").arg(brief(said.listing.list));
}

QString headline(const Finding &finding, const finding::BlocklistClear &said)
{
    return tr("%n lists have nothing against %1", nullptr, static_cast<int>(said.count))
        .arg(brief(finding.subject, 20));
}

QString headline(const Finding &, const finding::BlocklistAllowed &said)
{
    return tr("%1 knows you as a good sender").arg(brief(said.listing.list));
}

QString headline(const Finding &, const finding::BlocklistNeedsKey &said)
{
    return tr("%1 answers only to a key of your own").arg(brief(said.operatorName, 22));
}

QString headline(const Finding &, const finding::ResolverRewrites &)
{
    return tr("This network invents answers, so no list counts");
}

QString headline(const Finding &, const finding::BlocklistsNotAsked &said)
{
    return said.reason == ::blocklists::NotAsked::LeftOut ? tr("You stopped before all lists were asked")
                                                          : tr("No blocklist was asked");
}

} // namespace wording
