// SPDX-License-Identifier: Apache-2.0
#include "publish.h"

#include "core/address/special.h"

#include <algorithm>

namespace records
{

std::vector<Record> toPublish(const Setup &setup, const discovery::Services &services, const dns::Answers &dns)
{
    std::vector<Record> all;
    for (const auto &some :
         {hostRecords(setup, dns), spfRecords(setup, services, dns), dkimRecords(setup, dns), dmarcRecords(setup, dns)})
        all.insert(all.end(), some.begin(), some.end());
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
