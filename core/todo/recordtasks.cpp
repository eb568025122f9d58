// SPDX-License-Identifier: Apache-2.0
// Which records are one thing to do: all reverse names that one provider sets; what stands at a name that nobody looks
// at, with the record that takes its place; all that an alias gave, with the alias; what a wildcard gave, before what
// ends it.
#include "draft.h"

#include "said.h"

#include "core/dmarc/record.h"

#include <algorithm>

namespace todo
{

namespace
{

using records::Action;
using records::Purpose;
using records::Record;

bool isAlias(const Record &record)
{
    return record.action == Action::Remove && record.type == dns::Type::Cname;
}

/// RFC 1034 §3.6.2: with the alias goes all that is read at its name.
bool isBehindAlias(const Record &record, const std::vector<Record> &all)
{
    return std::any_of(all.begin(), all.end(),
                       [&record](const Record &other) { return isAlias(other) && other.name == record.name; });
}

/// Whether the record is the next stage of the DMARC rule (RFC 9989 §4.7).
bool isStricter(const Record &record)
{
    if (record.purpose != Purpose::Dmarc || record.action != Action::Replace || record.goes.size() != 1)
        return false;
    const dmarc::Record before = dmarc::parse(record.goes.front());
    return before.usable && before.applied && before.p && !before.asNone &&
           dmarc::parse(record.value).policy() > before.policy();
}

std::string idAt(const Record &record)
{
    const std::string name = record.name.toText();
    switch (record.purpose) {
    case Purpose::A:
    case Purpose::Aaaa:
        return "record:" + name + ":address";
    case Purpose::Mx:
        return "record:" + name + ":mx";
    case Purpose::Spf:
    case Purpose::Dkim:
    case Purpose::Dmarc:
    case Purpose::Ptr:
    case Purpose::ServiceDkim:
    case Purpose::ReturnPath:
        return "record:" + name;
    }
    return "record:" + name;
}

/// The record that takes the place of one that nobody looks at: the next of its purpose.
const Record *replacementOf(const Record &record, const std::vector<Record> &all)
{
    const auto *at = &record;
    const auto *end = all.data() + all.size();
    const auto *found = std::find_if(at, end, [&record](const Record &other) {
        return other.purpose == record.purpose && other.action != Action::Remove;
    });
    return found == end || found->action == Action::Keep ? nullptr : found;
}

std::string idOf(const Record &record, const Draft &draft)
{
    const std::vector<Record> &all = draft.report.records;
    if (record.wildcards)
        return "record:" + record.name.toText() + ":wildcard";
    if (isBehindAlias(record, all))
        return "record:" + record.name.toText();
    if (record.purpose == Purpose::Ptr && record.address)
        return record.who == Who::IpProvider ? draft.letterTo(ip::toText(*record.address))
                                             : "ptr:" + ip::toText(*record.address);
    if (isStricter(record))
        return "raise:" + draft.domain();
    const bool isTextual = record.purpose == Purpose::Dkim || record.purpose == Purpose::Dmarc;
    if (record.action == Action::Remove && isTextual) {
        if (const Record *other = replacementOf(record, all))
            return idOf(*other, draft);
    }
    return idAt(record);
}

Kind kindOf(const Record &record)
{
    if (record.purpose == Purpose::Ptr && record.who == Who::IpProvider)
        return Kind::AskProvider;
    return isStricter(record) ? Kind::RaisePolicy : Kind::TypeRecord;
}

/// The keys of one service are one thing to do, called by the first of them that is to be typed.
struct ServiceKeys {
    std::string id;
    std::string service;
};
std::map<dns::Name, ServiceKeys> keysOfServices(const Draft &draft)
{
    std::set<dns::Name> typed;
    for (const Record &record : draft.report.records) {
        if (record.purpose == Purpose::ServiceDkim && record.action != Action::Keep)
            typed.insert(record.name);
    }
    std::map<dns::Name, ServiceKeys> all;
    for (const Finding &finding : draft.report.of(Check::Dkim)) {
        std::string id;
        for (const dns::Name &name : said::names(finding)) {
            if (!typed.contains(name))
                continue;
            if (id.empty())
                id = "record:" + name.toText();
            all.try_emplace(name, ServiceKeys{id, said::service(finding)});
        }
    }
    return all;
}

/// Whose return path is made at a name.
std::map<dns::Name, std::string> returnPaths(const Draft &draft)
{
    std::map<dns::Name, std::string> all;
    for (const Finding &finding : draft.report.of(Check::Spf)) {
        const auto *said = finding.get<finding::SpfServiceReturnPath>();
        if (said && said->host)
            all.try_emplace(*said->host, said->service);
    }
    return all;
}

/// RFC 4592 §2.2.1: what a wildcard gave has to stand before anything else at the name or below it.
void awaitWildcards(Draft &draft)
{
    for (const Task &first : draft.tasks) {
        if (!first.id.ends_with(":wildcard"))
            continue;
        const dns::Name &above = first.records.front().name;
        for (Task &task : draft.tasks) {
            const bool isBelow = std::any_of(task.records.begin(), task.records.end(), [&above](const ToType &record) {
                return record.action != Action::Remove && record.name.isAtOrBelow(above);
            });
            if (isBelow && !(task.id.ends_with(":wildcard") && task.records.front().name == above))
                Draft::await(task, first.id);
        }
    }
}

} // namespace

void addRecordTasks(Draft &draft)
{
    const auto keys = keysOfServices(draft);
    const auto paths = returnPaths(draft);
    for (const Record &record : draft.report.records) {
        if (record.action == Action::Keep)
            continue;
        const auto key = record.purpose == Purpose::ServiceDkim ? keys.find(record.name) : keys.end();
        const auto path = record.purpose == Purpose::ReturnPath ? paths.find(record.name) : paths.end();
        const std::string id = key != keys.end() ? key->second.id : idOf(record, draft);
        Task &task = draft.need(id, kindOf(record), stepOf(record.purpose), record.who);
        task.records.push_back({record.purpose, record.action, record.name});
        if (record.awaitsSenders)
            Draft::await(task, draft.confirmation());
        if (record.address)
            draft.concern(task, ip::toText(*record.address));
        if (key != keys.end())
            draft.concern(task, key->second.service);
        if (path != paths.end())
            draft.concern(task, path->second);
        if (task.kind == Kind::AskProvider)
            task.whom = draft.holderOf(ip::toText(*record.address));
        else if (task.who == Who::DnsHost && draft.report.found.zone == record.zone)
            task.whom = draft.report.found.dnsHostName;
    }
    for (Task &task : draft.tasks) { // what takes a place tells better what the task is than what leaves it
        const auto kept = std::find_if(task.records.begin(), task.records.end(),
                                       [](const ToType &record) { return record.action != Action::Remove; });
        if (kept != task.records.end())
            task.step = stepOf(kept->purpose);
    }
    awaitWildcards(draft);
}

} // namespace todo
