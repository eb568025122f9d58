// SPDX-License-Identifier: Apache-2.0
#include "publish.h"

#include "core/address/special.h"

#include <algorithm>

namespace records
{

std::vector<Record> toPublish(const Setup &setup, const discovery::Services &services, const dns::Answers &dns)
{
    std::vector<Record> all;
    for (const auto &some : {hostRecords(setup, dns), spfRecords(setup, services, dns), dkimRecords(setup, dns),
                             dmarcRecords(setup, dns)}) {
        for (const Record &record : some) {
            // An alias may be in the way of several records; it goes once.
            const bool told =
                record.action == Action::Remove && std::any_of(all.begin(), all.end(), [&record](const Record &other) {
                    return other.action == Action::Remove && other.name == record.name && other.type == record.type &&
                           other.value == record.value;
                });
            if (!told)
                all.push_back(record);
        }
    }
    return all;
}

std::vector<ip::Address> publishedSenders(const Setup &setup)
{
    std::vector<ip::Address> addresses;
    for (const Sender &sender : setup.senders) {
        const ip::Address address = ip::unmap(sender.address);
        const address::Use use = address::rangeOf(address).use;
        const bool canBeSeen = use == address::Use::Public || use == address::Use::Documentation; // to try things out
        if (sender.confirmed && canBeSeen && std::find(addresses.begin(), addresses.end(), address) == addresses.end())
            addresses.push_back(address);
    }
    return addresses;
}

} // namespace records
