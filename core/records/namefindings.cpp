// SPDX-License-Identifier: Apache-2.0
#include "naming.h"
#include "publish.h"

#include "core/names/check.h"

#include <algorithm>

namespace records
{

namespace
{

const Naming *namingOf(const std::vector<Naming> &all, std::string_view subject)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [subject](const Naming &naming) { return ip::toText(naming.sender) == subject; });
    return found == all.end() ? nullptr : &*found;
}

bool leadsTo(const Naming &naming, const dns::Answers &dns)
{
    const auto addresses = dns.ask(naming.name, naming.sender.isV4() ? dns::Type::A : dns::Type::Aaaa).addresses();
    return std::find(addresses.begin(), addresses.end(), naming.sender) != addresses.end();
}

/// The given name is another machine's: it stays there, and the server says the other one.
void sayInstead(Finding &finding, const Naming &naming, const dns::Answers &dns)
{
    const bool stands = leadsTo(naming, dns);
    finding.args.emplace_back("instead", naming.name.toText());
    finding.args.emplace_back("new", stands ? "" : "yes");
    if (stands || finding.code != Code::HostProxied) // switching a proxy off is the matter of the DNS panel
        finding.by = Who::ServerAdmin;
    // What the address is called leads back to it: that is what most receivers ask for.
    if (stands && finding.severity == Severity::Error)
        finding.severity = Severity::Warning;
}

} // namespace

Findings nameFindings(const Setup &setup, const std::vector<hostnames::PtrOwner> &owners, const dns::Answers &dns)
{
    Findings findings = names::check(setup, owners, dns);
    if (setup.door != Door::OwnServer || publishedSenders(setup).empty())
        return findings;
    const auto all = namings(setup, dns);
    for (Finding &finding : findings) {
        const Naming *naming = namingOf(all, finding.subject);
        switch (finding.code) {
        case Code::EhloInvalid:
            if (!all.empty())
                finding.args.emplace_back("instead", all.front().name.toText());
            break;
        case Code::PtrNotConfirmed:
            if (naming && naming->name.toText() != finding.arg("name"))
                finding.args.emplace_back("instead", naming->name.toText());
            break;
        case Code::HostAddressMissing:
        case Code::HostProxied:
            if (naming && naming->name != setup.host)
                sayInstead(finding, *naming, dns);
            else if (!naming && finding.arg("confirmed") != "no")
                finding.args.emplace_back("held", "names");
            break;
        default:
            break;
        }
    }
    return findings;
}

} // namespace records
