// SPDX-License-Identifier: Apache-2.0
#include "draft.h"

#include "said.h"

#include <algorithm>

namespace todo
{

Draft::Draft(const checkup::Report &report_) : report(report_)
{
    for (const Finding &finding : report.of(Check::Address)) {
        if (finding.code == Code::AddressHolder)
            m_holders[finding.subject] = said::holder(finding);
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
    return tasks.emplace_back(std::move(task));
}

Task *Draft::find(std::string_view id)
{
    const auto found = std::find_if(tasks.begin(), tasks.end(), [id](const Task &task) { return task.id == id; });
    return found == tasks.end() ? nullptr : &*found;
}

void Draft::mend(Task &task, const Finding &finding)
{
    const Mended mended{finding.code, finding.subject};
    if (std::find(task.mends.begin(), task.mends.end(), mended) == task.mends.end())
        task.mends.push_back(mended);
    task.gravity = std::max(task.gravity, finding.severity);
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
    const std::string holder = holderOf(address);
    for (const Sender &sender : report.setup.senders) {
        const std::string other = ip::toText(ip::unmap(sender.address));
        if (holderOf(other) == holder)
            return "ptr:" + other;
    }
    return "ptr:" + address;
}

bool Draft::isConfirmed(const std::string &address) const
{
    const auto &senders = report.setup.senders;
    return std::any_of(senders.begin(), senders.end(), [&address](const Sender &sender) {
        return sender.confirmed && ip::toText(ip::unmap(sender.address)) == address;
    });
}

bool Draft::isPublished(const std::string &address) const
{
    const auto senders = records::publishedSenders(report.setup);
    return std::any_of(senders.begin(), senders.end(),
                       [&address](const ip::Address &sender) { return ip::toText(sender) == address; });
}

bool Draft::isNamed() const
{
    return !records::publishedSenders(report.setup).empty() || !report.setup.services.empty();
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

Step stepOf(Check check)
{
    switch (check) {
    case Check::Zone:
    case Check::Any:
        return Step::Start;
    case Check::Address:
        return Step::Address;
    case Check::Names:
        return Step::Names;
    case Check::Blocklists:
        return Step::Blocklists;
    case Check::Spf:
        return Step::Spf;
    case Check::Dkim:
        return Step::Dkim;
    case Check::Dmarc:
        return Step::Dmarc;
    }
    return Step::Start;
}

} // namespace todo
