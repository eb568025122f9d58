// SPDX-License-Identifier: Apache-2.0
#include "naming.h"
#include "publish.h"

#include <algorithm>

namespace records
{

namespace
{

names::Advice adviceFor(const Setup &setup, const dns::Answers &dns)
{
    names::Advice advice{namings(setup, dns)};
    for (names::Naming &naming : advice.namings) {
        if (naming.name == setup.host)
            continue;
        const auto type = dns::addressType(naming.sender);
        const auto addresses = dns.ask(naming.name, type).addresses();
        naming.leadsThere = ip::holds(addresses, naming.sender);
    }
    return advice;
}

} // namespace

names::Checked nameFindings(const Setup &setup, const std::vector<hostnames::PtrOwner> &owners, const dns::Answers &dns)
{
    if (setup.route != MailRoute::OwnServer || publishedSenders(setup).empty())
        return names::check(setup, owners, dns);
    names::Checked checked = names::check(setup, owners, dns, adviceFor(setup, dns));
    checked.pending = checked.pending || dns.hasOpen(); // which name is advised hangs on other machines, too
    return checked;
}

} // namespace records
