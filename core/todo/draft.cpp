// SPDX-License-Identifier: Apache-2.0
#include "draft.h"

#include "said.h"

#include <algorithm>

namespace todo
{

namespace
{

/// How long it usually takes; findings and records may tell it better.
Takes usually(Kind kind, Who who)
{
    switch (kind) {
    case Kind::AskProvider:
        return Takes::Days;
    case Kind::SetServerName:
    case Kind::InstallKey:
    case Kind::StartSigning:
    case Kind::LeaveList:
    case Kind::RegisterSender:
        return Takes::Day;
    case Kind::FixCause:
        if (who == Who::You)
            return Takes::Minutes;
        return who == Who::DnsHost ? Takes::Hour : Takes::Day;
    case Kind::TypeRecord:
    case Kind::RaisePolicy:
        return Takes::Hour;
    case Kind::ConfirmSenders:
    case Kind::MakeKey:
    case Kind::OpenMessage:
    case Kind::Wait:
        return Takes::Minutes;
    }
    return Takes::Minutes;
}

bool isFaultOfReverse(Code code)
{
    return code == Code::PtrMissing || code == Code::PtrGeneric || code == Code::PtrNotConfirmed ||
           code == Code::PtrNotHostName || code == Code::PtrSeveral;
}

/// What addresses of one holder usually have in common, where nothing else tells who holds them.
std::string blockOf(const ip::Address &address)
{
    const std::size_t octets = address.isV4() ? 3 : 4;
    return std::string(address.octets.begin(), address.octets.begin() + static_cast<std::ptrdiff_t>(octets));
}

} // namespace

Draft::Draft(const checkup::Report &report_) : report(report_)
{
    for (const Finding &finding : report.of(Check::Address)) {
        if (finding.code == Code::AddressHolder)
            m_holders[finding.subject] = said::holder(finding);
    }
    for (const Finding &finding : report.of(Check::Names)) {
        if (isFaultOfReverse(finding.code))
            m_faultyReverse.insert(finding.subject);
    }
    for (const Sender &sender : report.setup.senders) {
        if (!sender.confirmed)
            m_guessed.insert(ip::toText(ip::unmap(sender.address)));
    }
    for (const ip::Address &sender : records::publishedSenders(report.setup))
        m_published.insert(ip::toText(sender));
    for (const Check check : allChecks) {
        const Findings &findings = report.of(check);
        const bool waits = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
            return factsOf(finding.code).check == Check::Any && finding.severity == Severity::Unknown &&
                   finding.code != Code::DomainNeeded;
        });
        if (waits && check != Check::Blocklists && m_unanswered == Check::Any)
            m_unanswered = check;
    }
    groupLetters();
}

/// One letter to each holder. Who holds an address is not always known: then the neighbours in a block have one holder,
/// and an IPv4 and an IPv6 block have where there is only one of each.
void Draft::groupLetters()
{
    std::map<std::string, std::string> first; // by holder or block
    std::set<std::string> blocks[2];
    for (const Sender &sender : report.setup.senders) {
        const ip::Address address = ip::unmap(sender.address);
        if (holderOf(ip::toText(address)).empty())
            blocks[address.isV4() ? 0 : 1].insert(blockOf(address));
    }
    const bool isOne = blocks[0].size() == 1 && blocks[1].size() == 1;
    for (const Sender &sender : report.setup.senders) {
        const ip::Address address = ip::unmap(sender.address);
        const std::string text = ip::toText(address), holder = holderOf(text);
        std::string key = holder.empty() ? "?" : holder;
        if (holder.empty() && !isOne)
            key += blockOf(address);
        m_letters[text] = "ptr:" + first.emplace(key, text).first->second;
    }
}

Task &Draft::need(const std::string &id, Kind kind, Step step, Who who)
{
    if (Task *there = find(id))
        return *there;
    Task task;
    task.id = id;
    task.kind = kind;
    task.step = step;
    task.who = who;
    task.takes = usually(kind, who);
    Task &added = tasks.emplace_back(std::move(task));
    m_byId[id] = &added;
    return added;
}

Task *Draft::find(const std::string &id)
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second;
}

const Task *Draft::find(const std::string &id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second;
}

void Draft::mend(Task &task, const Finding &finding, Check check)
{
    Mended one = mended(finding, check);
    if (std::find(task.mends.begin(), task.mends.end(), one) == task.mends.end())
        task.mends.push_back(std::move(one));
    task.gravity = std::max(task.gravity, finding.severity);
}

void Draft::concern(Task &task, const std::string &subject)
{
    if (std::find(task.about.begin(), task.about.end(), subject) != task.about.end())
        return;
    task.about.push_back(subject);
    if (task.id.starts_with("ptr:"))
        m_reverse.emplace(subject, task.id);
}

void Draft::await(Task &task, const std::string &id)
{
    if (task.id != id && std::find(task.waitsFor.begin(), task.waitsFor.end(), id) == task.waitsFor.end())
        task.waitsFor.push_back(id);
}

std::string Draft::holderOf(const std::string &address) const
{
    const auto found = m_holders.find(address);
    return found == m_holders.end() ? std::string() : found->second;
}

std::string Draft::letterTo(const std::string &address) const
{
    const auto found = m_letters.find(address);
    return found == m_letters.end() ? "ptr:" + address : found->second;
}

const Task *Draft::reverseOf(const std::string &address) const
{
    const auto found = m_reverse.find(address);
    return found == m_reverse.end() ? nullptr : find(found->second);
}

Step stepOf(records::Purpose purpose)
{
    switch (purpose) {
    case records::Purpose::Spf:
    case records::Purpose::ReturnPath:
        return Step::Spf;
    case records::Purpose::Dkim:
    case records::Purpose::ServiceDkim:
        return Step::Dkim;
    case records::Purpose::Dmarc:
        return Step::Dmarc;
    case records::Purpose::A:
    case records::Purpose::Aaaa:
    case records::Purpose::Ptr:
    case records::Purpose::Mx:
        return Step::Names;
    }
    return Step::Names;
}

} // namespace todo
