// SPDX-License-Identifier: Apache-2.0
#include "identity.h"

#include <algorithm>

namespace spf
{

Identity identityOf(const Request &request)
{
    std::string_view sender = request.mailFrom;
    if (sender.starts_with('<') && sender.ends_with('>'))
        sender = sender.substr(1, sender.size() - 2);
    if (sender.empty())
        return {"postmaster", request.helo}; // §2.4
    const auto at = sender.rfind('@');
    if (at == std::string_view::npos)
        return {"postmaster", std::string(sender)}; // §4.3
    const auto local = sender.substr(0, at);
    return {local.empty() ? "postmaster" : std::string(local), std::string(sender.substr(at + 1))};
}

std::optional<dns::Name> checkedDomain(const std::string &domain)
{
    const bool isAscii =
        std::all_of(domain.begin(), domain.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (domain.starts_with('[') || !isAscii)
        return std::nullopt;
    const auto name = dns::Name::fromOctets(domain);
    return name && name->labelCount() >= 2 ? name : std::nullopt;
}

} // namespace spf
