// SPDX-License-Identifier: Apache-2.0
#include "plan.h"

#include "core/psl/psl.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace blocklists
{

std::vector<Task> plan(const Catalogue &catalogue, const Setup &setup, bool all, const dns::Zone *zone)
{
    std::vector<Subject> subjects;
    const auto add = [&subjects](Subject subject) {
        if (std::find(subjects.begin(), subjects.end(), subject) == subjects.end())
            subjects.push_back(std::move(subject));
    };
    if (setup.door == Door::OwnServer) {
        for (const Sender &sender : setup.senders)
            add(ip::unmap(sender.address));
    }
    add(psl::registrableDomain(setup.domain).value_or(setup.domain));
    if (setup.door == Door::OwnServer && setup.host && setup.hostConfirmed)
        add(psl::registrableDomain(*setup.host).value_or(*setup.host));

    std::map<std::string_view, const List *> asked;
    for (const List &list : catalogue.lists) {
        const bool wanted = list.ask == Ask::Yes || (all && list.ask != Ask::Never);
        const auto base = dns::Name::fromText(list.zone);
        if (wanted && !list.needsKey() && base && (!zone || zone->hasAnythingAtOrBelow(*base)))
            asked[list.zone] = &list;
    }
    std::vector<Task> tasks;
    for (const List &list : catalogue.lists) {
        if (!asked.contains(list.zone))
            continue;
        const auto combined = asked.find(list.componentOf);
        for (const Subject &subject : subjects) {
            // A part of a list that is asked as a whole would say everything twice.
            const bool told = combined != asked.end() && covers(*combined->second, subject);
            if (covers(list, subject) && !told)
                tasks.push_back({&list, subject});
        }
    }
    std::stable_sort(tasks.begin(), tasks.end(),
                     [](const Task &one, const Task &other) { return one.list->tier < other.list->tier; });
    return tasks;
}

} // namespace blocklists
