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
Words dkim(const Finding &finding);
Words dmarc(const Finding &finding);

/// What is wrong with where the domain's mail comes in (MX).
Words exchange(const Finding &finding);
/// Why a name may lead to an address that is not of the Internet.
QString insideAnswers(const Finding &finding);
/// About the addresses that reports go to: what dmarc() says of them.
Words dmarcReports(const Finding &finding);
/// How to mend a DMARC record: the person's own is composed, that of a domain above is not.
QString mendDmarc(const Finding &finding);

/// What is wrong with an SPF record.
QString spfSlip(::spf::Slip slip);
/// Why a name that an SPF record leads to cannot be used.
QString spfTrouble(::spf::Cause cause);
/// Why a record that takes the place of one with -all ends with ~all.
QString spfSoftened();

/// What to do about a service that has no key at the domain.
QString serviceKeyFix(const Finding &finding);

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
