// SPDX-License-Identifier: Apache-2.0
#include "identity.h"

#include <algorithm>

namespace spf
{

std::string withoutFinalDot(std::string_view name)
{
    const bool whole = name.ends_with('.') && !name.ends_with(".."); // two are an empty label
    return std::string(whole ? name.substr(0, name.size() - 1) : name);
}

Identity identityOf(const Request &request)
{
    std::string_view sender = request.mailFrom;
    if (sender.starts_with('<') && sender.ends_with('>'))
        sender = sender.substr(1, sender.size() - 2);
    if (sender.empty())
        return {"postmaster", withoutFinalDot(request.helo), true}; // §2.4
    const auto at = sender.rfind('@');
    const auto local = sender.substr(0, at == std::string_view::npos ? 0 : at);
    // §4.3: postmaster where there is no local part
    return {local.empty() ? "postmaster" : std::string(local), withoutFinalDot(sender.substr(at + 1)), false};
}

bool isLiteral(std::string_view domain)
{
    return domain.size() > 1 && domain.starts_with('[') && domain.ends_with(']');
}

std::optional<dns::Name> checkedDomain(const std::string &domain)
{
    const bool isAscii =
        std::all_of(domain.begin(), domain.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    const auto name = isAscii ? dns::Name::fromOctets(domain) : std::nullopt;
    return name && name->labelCount() >= 2 ? name : std::nullopt;
}

} // namespace spf
