// SPDX-License-Identifier: Apache-2.0
// The sending address and its names: the letter to its holder, the records of the server's name, what the server says.
#include "cure.h"

#include "said.h"

namespace todo
{

namespace
{

using records::Purpose;

std::string afterConfirming(const Draft &draft, const std::string &address)
{
    return draft.isConfirmed(address) ? std::string() : "senders:" + draft.domain();
}

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

const Task *reverseRecord(const Draft &draft, const std::string &address)
{
    const auto found = std::find_if(draft.tasks.begin(), draft.tasks.end(), [&address](const Task &task) {
        return task.id.starts_with("ptr:") &&
               std::find(task.about.begin(), task.about.end(), address) != task.about.end();
    });
    return found == draft.tasks.end() ? nullptr : &*found;
}

Cure reverseName(const Finding &finding, const Draft &draft)
{
    const std::string &address = finding.subject;
    if (const Task *task = reverseRecord(draft, address))
        return by(*task);
    if (const Task *task = finding.code == Code::PtrNotConfirmed ? forwardRecord(draft, address) : nullptr)
        return by(*task); // the reverse name stays, and leads back once that record stands
    Cure cure{draft.letterTo(address), Kind::AskProvider,      Cause::Found, Step::Names,
              Who::IpProvider,         draft.holderOf(address)};
    if (finding.who() == Who::DnsHost)
        cure = {"ptr:" + address, Kind::TypeRecord, Cause::Found, Step::Names, Who::DnsHost};
    if (const auto first = afterConfirming(draft, address); !first.empty())
        cure.waitsFor = {first};
    return cure;
}

bool hasFaultyReverse(const Draft &draft, const std::string &address)
{
    const Findings &names = draft.report.of(Check::Names);
    return std::any_of(names.begin(), names.end(), [&address](const Finding &finding) {
        const bool isPtr = finding.code == Code::PtrMissing || finding.code == Code::PtrGeneric ||
                           finding.code == Code::PtrNotConfirmed || finding.code == Code::PtrNotHostName ||
                           finding.code == Code::PtrSeveral;
        return isPtr && finding.subject == address;
    });
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
    if (const Task *task = reverseRecord(draft, finding.subject))
        return by(*task);
    if (const Task *task = forwardRecord(draft, finding.subject))
        return by(*task);
    return hasFaultyReverse(draft, finding.subject) ? reverseName(finding, draft) : serverName(finding, draft);
}

Cure forward(const Finding &finding, const Draft &draft)
{
    if (finding.who() == Who::ServerAdmin)
        return serverName(finding, draft);
    if (const Task *task = forwardRecord(draft, finding.subject))
        return by(*task);
    Cure cure = byHand("names", finding, Step::Names, finding.subject);
    if (!draft.isNamed())
        cure.waitsFor = {"senders:" + draft.domain()};
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
        cure.waitsFor = {"senders:" + draft.domain()};
    return cure;
}

} // namespace

Cure ofNames(const Finding &finding, const Draft &draft)
{
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
                  finding.who(),
                  listing.list};
        if (const Task *task = reverseRecord(draft, finding.subject))
            cure.waitsFor = {task->id};
        else if (hasFaultyReverse(draft, finding.subject))
            cure.waitsFor = {draft.letterTo(finding.subject), "ptr:" + finding.subject};
        return cure;
    }
    default:
        return confirming(draft); // it is no address that mail could come from
    }
}

} // namespace todo
