// SPDX-License-Identifier: Apache-2.0
#include "publish.h"

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

} // namespace records
