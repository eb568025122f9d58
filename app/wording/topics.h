// SPDX-License-Identifier: Apache-2.0
// Inside wording: the sentences by topic, and what they are made with.
#pragma once

#include "wording.h"

#include <QCoreApplication>

namespace wording
{

Words untyped(const Finding &finding);

/// A code in words, by its arguments: an overload for each.
template <finding::Arguments A> Words words(const Finding &finding, const A &)
{
    return untyped(finding);
}

Words words(const Finding &finding, const finding::AliasCircle &said);
Words words(const Finding &finding, const finding::LookupFailed &said);
Words words(const Finding &finding, const finding::DomainNeeded &said);
Words words(const Finding &finding, const finding::NothingAmiss &said);
Words words(const Finding &finding, const finding::TooMuchToRead &said);
Words words(const Finding &finding, const finding::DkimOk &said);
Words words(const Finding &finding, const finding::DkimMissing &said);
Words words(const Finding &finding, const finding::DkimNoSelectorKnown &said);
Words words(const Finding &finding, const finding::DkimKeyDamaged &said);
Words words(const Finding &finding, const finding::DkimKeyTruncated &said);
Words words(const Finding &finding, const finding::DkimKeyNotOurs &said);
Words words(const Finding &finding, const finding::DkimKeySmall &said);
Words words(const Finding &finding, const finding::DkimKeyLarge &said);
Words words(const Finding &finding, const finding::DkimEd25519Only &said);
Words words(const Finding &finding, const finding::DkimKeyRevoked &said);
Words words(const Finding &finding, const finding::DkimTestFlag &said);
Words words(const Finding &finding, const finding::DkimSeveralRecords &said);
Words words(const Finding &finding, const finding::DkimOnWrongName &said);
Words words(const Finding &finding, const finding::DkimSyntax &said);
Words words(const Finding &finding, const finding::DkimServiceMissing &said);
Words words(const Finding &finding, const finding::DmarcMissing &said);
Words words(const Finding &finding, const finding::DmarcMultipleRecords &said);
Words words(const Finding &finding, const finding::DmarcSyntax &said);
Words words(const Finding &finding, const finding::DmarcOnWrongName &said);
Words words(const Finding &finding, const finding::DmarcPolicyInvalid &said);
Words words(const Finding &finding, const finding::DmarcPolicyNone &said);
Words words(const Finding &finding, const finding::DmarcEnforced &said);
Words words(const Finding &finding, const finding::DmarcInherited &said);
Words words(const Finding &finding, const finding::DmarcRemovedTag &said);
Words words(const Finding &finding, const finding::DmarcSubdomainsOpen &said);
Words words(const Finding &finding, const finding::DmarcStrict &said);
Words words(const Finding &finding, const finding::DmarcNoReports &said);
Words words(const Finding &finding, const finding::DmarcReportAddressInvalid &said);
Words words(const Finding &finding, const finding::DmarcReportNotAuthorized &said);
Words words(const Finding &finding, const finding::DmarcMarkedAsRegistry &said);
Words words(const Finding &finding, const finding::DmarcWalkDiffers &said);

Words zone(const Finding &finding);
Words address(const Finding &finding);
Words names(const Finding &finding);
Words blocklists(const Finding &finding);
Words words(const Finding &finding, const finding::SpfMissing &said);
Words words(const Finding &finding, const finding::SpfMultipleRecords &said);
Words words(const Finding &finding, const finding::SpfSyntax &said);
Words words(const Finding &finding, const finding::SpfTooManyLookups &said);
Words words(const Finding &finding, const finding::SpfTooManyVoids &said);
Words words(const Finding &finding, const finding::SpfSenderNotCovered &said);
Words words(const Finding &finding, const finding::SpfSenderCovered &said);
Words words(const Finding &finding, const finding::SpfPassAll &said);
Words words(const Finding &finding, const finding::SpfNoAll &said);
Words words(const Finding &finding, const finding::SpfPtr &said);
Words words(const Finding &finding, const finding::SpfIncludeUnusable &said);
Words words(const Finding &finding, const finding::SpfOnWrongName &said);
Words words(const Finding &finding, const finding::SpfSplitLostSpace &said);
Words words(const Finding &finding, const finding::SpfTermsAfterAll &said);
Words words(const Finding &finding, const finding::SpfType99 &said);
Words words(const Finding &finding, const finding::SpfEhloMissing &said);
Words words(const Finding &finding, const finding::SpfEhloNotCovered &said);
Words words(const Finding &finding, const finding::SpfServiceMissing &said);
Words words(const Finding &finding, const finding::SpfServiceReturnPath &said);

/// What is wrong with where the domain's mail comes in (MX).
Words exchange(const Finding &finding);
/// Why a name may lead to an address that is not of the Internet.
QString insideAnswers(const Finding &finding);
/// What is wrong with a key (Code::DkimKeyDamaged), and with its record (Code::DkimSyntax).
QString keyDamage(::dkim::Fault fault);
QString keyRecordFault(::dkim::Fault fault);
/// How to mend a DMARC record: the person's own is composed, that of a domain above is not.
QString mendDmarc(const Finding &finding, bool inherited);
/// What a record that counts for nothing asks for is not put in force by correcting it.
QString firstStage(std::optional<::dmarc::Policy> asked);
/// What receivers are asked to do with mail that only claims to be from the domain.
QString policyWord(::dmarc::Policy policy);

/// What is wrong with an SPF record.
QString spfSlip(::spf::Slip slip);
/// Why a name that an SPF record leads to cannot be used.
QString spfTrouble(::spf::Cause cause);
/// Why a record that takes the place of one with -all ends with ~all.
QString spfSoftened();

inline QString tr(const char *sentence, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("wording", sentence, comment, n);
}

inline QString shown(const dns::Name &name, qsizetype longest = 200)
{
    return shown(name.toText(), longest);
}
inline QString shown(const ip::Address &address)
{
    return shown(ip::toText(address));
}

/// An argument of the finding, made harmless.
inline QString arg(const Finding &finding, std::string_view name, qsizetype longest = 200)
{
    return shown(finding.arg(name), longest);
}

} // namespace wording
