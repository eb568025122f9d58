// SPDX-License-Identifier: Apache-2.0
// The sending address and its names: the letter to its holder, the records of the server's name, what the server says.
#include "cure.h"

#include "said.h"

namespace todo
{

namespace
{

using records::Purpose;

/// The record that leads a name to `address`, or that is of the server's name.
const Task *forwardRecord(const Draft &draft, const std::string &address)
{
    const auto &all = draft.report.records;
    const auto record = std::find_if(all.begin(), all.end(), [&address](const records::Record &one) {
        return (one.purpose == Purpose::A || one.purpose == Purpose::Aaaa) && one.value == address &&
               one.action != records::Action::Keep;
    });
    const dns::Name name = record != all.end() ? record->name : draft.report.setup.host.value_or(dns::Name());
    return typing(draft, [&name](const ToType &typed) {
        return (typed.purpose == Purpose::A || typed.purpose == Purpose::Aaaa) && typed.name == name;
    });
}

Cure reverseName(const Finding &finding, const Draft &draft)
{
    const std::string &address = finding.subject;
    if (const Task *task = draft.reverseOf(address))
        return by(*task);
    if (const Task *task = finding.code == Code::PtrNotConfirmed ? forwardRecord(draft, address) : nullptr)
        return by(*task); // the reverse name stays, and leads back once that record stands
    Cure cure{draft.letterTo(address), Kind::AskProvider,      Cause::Found, Step::Names,
              Who::IpProvider,         draft.holderOf(address)};
    if (finding.who() == Who::DnsHost)
        cure = {"ptr:" + address, Kind::TypeRecord, Cause::Found, Step::Names, Who::DnsHost};
    if (draft.isGuessed(address))
        cure.waitsFor = {draft.confirmation()};
    return cure;
}

Cure serverName(const Finding &finding, const Draft &draft)
{
    const std::string host = draft.report.setup.host ? draft.report.setup.host->toText() : finding.subject;
    Cure cure{"server-name:" + host, Kind::SetServerName, Cause::Found, Step::Names, Who::ServerAdmin};
    if (const auto instead = said::instead(finding)) {
        cure.whom = instead->toText();
        cure.waitsFor = {"record:" + instead->toText() + ":address"}; // it has to lead somewhere first
    }
    return cure;
}

/// The name and the address belong together: what is wrong about the way back comes first.
Cure mismatch(const Finding &finding, const Draft &draft)
{
    if (const Task *task = draft.reverseOf(finding.subject))
        return by(*task);
    if (const Task *task = forwardRecord(draft, finding.subject))
        return by(*task);
    return draft.hasFaultyReverse(finding.subject) ? reverseName(finding, draft) : serverName(finding, draft);
}

Cure forward(const Finding &finding, const Draft &draft)
{
    if (finding.who() == Who::ServerAdmin)
        return serverName(finding, draft);
    if (const Task *task = forwardRecord(draft, finding.subject))
        return by(*task);
    Cure cure = byHand("names", finding, Step::Names, finding.subject);
    if (!draft.isNamed())
        cure.waitsFor = {draft.confirmation()};
    return cure;
}

Cure exchange(const Finding &finding, const Draft &draft)
{
    if (const Task *task = typing(draft, [](const ToType &record) { return record.purpose == Purpose::Mx; }))
        return by(*task);
    const auto host = said::host(finding);
    const auto isOfHost = [&host](const ToType &record) {
        return (record.purpose == Purpose::A || record.purpose == Purpose::Aaaa) && record.name == host;
    };
    if (const Task *task = host ? typing(draft, isOfHost) : nullptr)
        return by(*task); // it leads somewhere once that one stands
    Cure cure = byHand("mx", finding, Step::Names, draft.domain());
    if (finding.code == Code::MxMissing && !draft.isNamed())
        cure.waitsFor = {draft.confirmation()};
    return cure;
}

/// What the server itself showed: how it encrypts is one task, however many findings that has.
Cure ofServer(const Finding &finding, const Draft &draft)
{
    const std::string host = draft.report.setup.host ? draft.report.setup.host->toText() : draft.domain();
    switch (finding.code) {
    case Code::SmtpNameInvalid:
    case Code::SmtpNameUnresolved:
    case Code::SmtpNameMismatch:
        return serverName(finding, draft);
    case Code::SmtpTlsaMismatch:
        return byHand("tlsa", finding, Step::Names, host);
    case Code::SmtpUnreachable:
    case Code::SmtpRefusedUs:
    case Code::SmtpTalkBroken:
        return byHand(finding.severity == Severity::Unknown ? "smtp-ask" : "smtp-port", finding, Step::Names, host);
    case Code::SmtpOutboundShut:
        return byHand("port-25", finding, Step::Address, draft.domain());
    case Code::SmtpStarttlsMissing:
    case Code::SmtpStarttlsBroken:
    case Code::SmtpTlsOld:
    case Code::SmtpCertificateExpired:
    case Code::SmtpCertificateName:
    case Code::SmtpCertificateUntrusted:
    case Code::SmtpAuthInPlain:
        return byHand("smtp-tls", finding, Step::Names, host);
    default:
        return {};
    }
}

bool isOfServer(Code code)
{
    return toText(code).starts_with("smtp-");
}

} // namespace

Cure ofNames(const Finding &finding, const Draft &draft)
{
    if (isOfServer(finding.code))
        return ofServer(finding, draft);
    switch (finding.code) {
    case Code::PtrUnknown:
    case Code::HostUnknown:
        return confirming(draft);
    case Code::EhloInvalid:
        return serverName(finding, draft);
    case Code::EhloMismatch:
        return mismatch(finding, draft);
    case Code::EhloUnresolved:
    case Code::HostAddressMissing:
    case Code::HostProxied:
    case Code::HostAddressPrivate:
        return forward(finding, draft);
    case Code::MxMissing:
    case Code::MxNull:
    case Code::MxAlias:
    case Code::MxIsAddress:
    case Code::MxUnresolved:
    case Code::MxAddressPrivate:
        return exchange(finding, draft);
    default:
        return reverseName(finding, draft);
    }
}

Cure ofAddress(const Finding &finding, const Draft &draft)
{
    if (isOfServer(finding.code))
        return ofServer(finding, draft);
    switch (finding.code) {
    case Code::AddressHolder:
        return {};
    case Code::AddressNameHasOctets:
    case Code::AddressNamePool:
        return reverseName(finding, draft);
    case Code::AddressCgnat: {
        const std::string holder = draft.holderOf(finding.subject);
        return {"address:" + finding.subject, Kind::AskProvider, Cause::Found, Step::Address, Who::IpProvider, holder};
    }
    case Code::AddressPolicyListed: {
        // Such lists want a proper reverse name first.
        const auto &listing = finding.as<finding::AddressPolicyListed>().listing;
        Cure cure{"policy:" + listing.zone + ':' + finding.subject,
                  Kind::LeaveList,
                  Cause::Found,
                  Step::Address,
                  listing.route == blocklists::Route::Provider ? Who::IpProvider : Who::You,
                  listing.list};
        if (draft.isGuessed(finding.subject))
            cure.waitsFor = {draft.confirmation()};
        if (const Task *task = draft.reverseOf(finding.subject))
            cure.waitsFor.push_back(task->id);
        else if (draft.hasFaultyReverse(finding.subject))
            cure.waitsFor.insert(cure.waitsFor.end(), {draft.letterTo(finding.subject), "ptr:" + finding.subject});
        return cure;
    }
    default:
        return confirming(draft); // it is no address that mail could come from
    }
}

} // namespace todo
