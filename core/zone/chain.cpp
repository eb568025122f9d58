// SPDX-License-Identifier: Apache-2.0
#include "chain.h"

#include "core/dns/evidence.h"

#include <algorithm>
#include <array>

namespace zone
{

namespace
{

/// RFC 8914 §4.7 to §4.13: the codes by which a resolver says that the chain of trust is at fault.
DnssecFault dnssecFault(const dns::Reply &reply)
{
    switch (reply.extendedError ? reply.extendedError->code : 0) {
    case 6:
        return DnssecFault::Bogus;
    case 7:
        return DnssecFault::Expired;
    case 8:
        return DnssecFault::NotYetValid;
    case 9:
        return DnssecFault::DnskeyMissing;
    case 10:
        return DnssecFault::RrsigsMissing;
    case 11:
        return DnssecFault::NoZoneKeyBit;
    case 12:
        return DnssecFault::NsecMissing;
    default:
        return DnssecFault::Unnamed;
    }
}

/// RFC 8914 §4.1, §4.14: "other" and "cached error" say nothing about the cause.
bool namesNoCause(const dns::Reply &reply)
{
    return !reply.extendedError || reply.extendedError->code == 0 || reply.extendedError->code == 13;
}

} // namespace

Chain judgeChain(const dns::Name &domain, const dns::Reply &soa, const dns::Answers &answers)
{
    Chain chain;
    chain.raw.question = dns::Question{domain, dns::Type::Soa}.unvalidated();
    chain.raw.reply = &answers.askPlainly(chain.raw.question);
    const dns::Reply &raw = *chain.raw.reply;
    const std::array controls{&answers.askPlainly({{}, dns::Type::Soa}),
                              &answers.askPlainly({domain.parent(), dns::Type::Soa})};
    chain.pending = raw.isPending();
    const bool mayBe = dnssecFault(soa) != DnssecFault::Unnamed || (namesNoCause(soa) && raw.isConclusive());
    if (chain.pending || !mayBe)
        return chain;
    // Asked once the others have come: a weakness of the moment has passed by then.
    const auto second = dns::Question{domain, dns::Type::Soa}.withDnssec();
    const dns::Reply &again = answers.askPlainly(second);
    const auto delegation = dns::Question{raw.apexOver(domain).value_or(domain), dns::Type::Ds}.unvalidated();
    const dns::Reply &ds = answers.askPlainly(delegation);
    const auto isPending = [](const dns::Reply *reply) { return reply->isPending(); };
    chain.pending = again.isPending() || ds.isPending() || std::any_of(controls.begin(), controls.end(), isPending);
    chain.broken = again.status == dns::Status::ServerFailure && ds.status == dns::Status::Found &&
                   std::all_of(controls.begin(), controls.end(),
                               [](const dns::Reply *control) { return control->isConclusive(); });
    chain.fault = dnssecFault(soa) == DnssecFault::Unnamed ? dnssecFault(again) : dnssecFault(soa);
    chain.evidence = {dns::evidenceOf(chain.raw), dns::evidenceOf(second, again), dns::evidenceOf(delegation, ds)};
    return chain;
}

} // namespace zone
