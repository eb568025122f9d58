// SPDX-License-Identifier: Apache-2.0
#include "plan.h"

#include "core/psl/psl.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace blocklists
{

namespace
{

/// The way to ask `list`, or nothing when it is not to be asked.
std::optional<Path> pathTo(const List &list, const Selection &selection, const dns::Zone *zone)
{
    Path path;
    const auto key = selection.keys.find(list.operatorName);
    const bool hasKey = list.needsKey() && key != selection.keys.end();
    if (hasKey)
        path.key = key->second;
    const bool agreed = list.ask == Ask::OnRequest && (hasKey || selection.agreed.contains(list.operatorName));
    const bool wanted = list.ask == Ask::Yes || agreed || (selection.all && list.ask != Ask::Never);
    const auto base = dns::Name::fromText(list.zoneWith(path.key));
    if (!wanted || hasKey != list.needsKey() || !base || (zone && !zone->hasAnythingAtOrBelow(*base)))
        return std::nullopt;
    if (const auto server = selection.servers.find(list.zone); server != selection.servers.end())
        path.server = server->second;
    return path;
}

dns::Name registrable(const dns::Name &name)
{
    return psl::registrableDomain(name).value_or(name);
}

/// What a server says of itself may be no name at all.
bool isName(const dns::Name &host)
{
    return host.labelCount() > 1 && dns::isHostName(host) && !ip::parse(host.toText());
}

/// A host that was only found may be a stranger's, unless it bears the person's own domain.
bool isOwn(const dns::Name &host, const Setup &setup)
{
    return setup.hostConfirmed || registrable(host) == registrable(setup.domain);
}

void addOnce(std::vector<Subject> &subjects, Subject subject)
{
    if (std::find(subjects.begin(), subjects.end(), subject) == subjects.end())
        subjects.push_back(std::move(subject));
}

/// RFC 5782 §3 leaves it to each list whether it wants the registrable domain or the full name.
void addAsTaken(std::vector<Subject> &subjects, const dns::Name &name, Names taken)
{
    if (taken != Names::Host)
        addOnce(subjects, registrable(name));
    if (taken != Names::Registrable)
        addOnce(subjects, name);
}

} // namespace

std::vector<Task> plan(const Catalogue &catalogue, const Setup &setup, const Selection &selection,
                       const dns::Zone *zone)
{
    std::vector<Subject> addresses;
    if (setup.route == MailRoute::OwnServer) {
        for (const Sender &sender : setup.senders)
            addOnce(addresses, ip::unmap(sender.address));
    }
    std::vector<dns::Name> names{setup.domain};
    if (setup.route == MailRoute::OwnServer && setup.host && isName(*setup.host) && isOwn(*setup.host, setup))
        names.push_back(*setup.host);

    std::map<std::string_view, Task> asked; // by zone
    std::set<std::string_view> stoodInFor;  // what is asked by key need not be asked without
    for (const List &list : catalogue.lists) {
        if (auto path = pathTo(list, selection, zone)) {
            asked[list.zone] = {&list, {}, *std::move(path)};
            stoodInFor.insert(list.standsInFor);
        }
    }
    std::vector<Task> tasks;
    for (const List &list : catalogue.lists) {
        const auto planned = asked.find(list.zone);
        if (planned == asked.end() || stoodInFor.contains(list.zone))
            continue;
        const auto combined = asked.find(list.componentOf);
        std::vector<Subject> subjects = addresses;
        for (const dns::Name &name : names)
            addAsTaken(subjects, name, list.names);
        for (const Subject &subject : subjects) {
            // A part of a list that is asked as a whole would say everything twice.
            const bool told = combined != asked.end() && covers(*combined->second.list, subject);
            if (covers(list, subject) && !told)
                tasks.push_back({&list, subject, planned->second.path});
        }
    }
    // What stops mail first; then those whose operator has the most to answer, of which only so many fly at a time:
    // they decide when the sweep ends.
    std::map<std::string_view, std::ptrdiff_t> load;
    const auto operatorOf = [](const Task &task) -> std::string_view {
        return task.list->operatorName.empty() ? task.list->zone : task.list->operatorName;
    };
    for (const Task &task : tasks)
        ++load[operatorOf(task)];
    std::stable_sort(tasks.begin(), tasks.end(), [&](const Task &one, const Task &other) {
        return std::pair(one.list->tier, -load[operatorOf(one)]) <
               std::pair(other.list->tier, -load[operatorOf(other)]);
    });
    return tasks;
}

} // namespace blocklists
