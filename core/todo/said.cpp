// SPDX-License-Identifier: Apache-2.0
#include "said.h"

namespace todo::said
{

namespace
{

std::string text(const Finding &finding, std::string_view name)
{
    return std::string(finding.arg(name));
}

std::optional<dns::Name> nameOf(const Finding &finding, std::string_view argument)
{
    const std::string_view value = finding.arg(argument);
    return value.empty() ? std::nullopt : dns::Name::fromText(value);
}

} // namespace

std::optional<dns::Name> name(const Finding &finding)
{
    if (!finding.isTyped())
        return nameOf(finding, "name");
    return finding::visit(finding, [](const auto &arguments) -> std::optional<dns::Name> {
        if constexpr (requires { dns::Name(arguments.name); })
            return arguments.name;
        else
            return std::nullopt;
    });
}

std::optional<dns::Name> instead(const Finding &finding)
{
    if (!finding.isTyped())
        return nameOf(finding, "instead");
    return finding::visit(finding, [](const auto &arguments) -> std::optional<dns::Name> {
        if constexpr (requires { arguments.instead; })
            return arguments.instead;
        else
            return std::nullopt;
    });
}

std::optional<dns::Name> host(const Finding &finding)
{
    if (!finding.isTyped())
        return nameOf(finding, "host");
    return finding::visit(finding, [](const auto &arguments) -> std::optional<dns::Name> {
        if constexpr (requires { dns::Name(arguments.host); })
            return arguments.host;
        else
            return std::nullopt;
    });
}

std::vector<dns::Name> names(const Finding &finding)
{
    const auto *missing = finding.get<finding::DkimServiceMissing>();
    return missing ? missing->names : std::vector<dns::Name>{};
}

std::string vendor(const Finding &finding)
{
    if (const auto *include = finding.get<finding::SpfIncludeUnusable>())
        return include->whose == finding::Whose::Vendor ? include->target : std::string();
    if (finding.isTyped()) {
        return finding::visit(finding, [](const auto &arguments) -> std::string {
            if constexpr (requires { arguments.repair.vendor; })
                return arguments.repair.vendor ? arguments.repair.vendor->toText() : std::string();
            else
                return {};
        });
    }
    return text(finding, "vendor");
}

std::optional<dns::Name> target(const Finding &finding)
{
    const auto *missing = finding.get<finding::DkimMissing>();
    return missing ? missing->target : std::nullopt;
}

bool hasRecord(const Finding &finding)
{
    if (!finding.isTyped())
        return !finding.arg("composed").empty();
    return finding::visit(finding, [](const auto &arguments) {
        if constexpr (requires { arguments.repair.record; })
            return !arguments.repair.record.empty();
        else
            return false;
    });
}

std::string holder(const Finding &finding)
{
    const auto *typed = finding.get<finding::AddressHolder>();
    return typed ? typed->owner : text(finding, "owner");
}

std::string list(const Finding &finding)
{
    if (const auto *listed = finding.get<finding::BlocklistListed>())
        return listed->listing.list;
    if (const auto *policy = finding.get<finding::AddressPolicyListed>())
        return policy->listing.list;
    return text(finding, "list");
}

std::string listZone(const Finding &finding)
{
    if (const auto *listed = finding.get<finding::BlocklistListed>())
        return listed->listing.zone;
    if (const auto *policy = finding.get<finding::AddressPolicyListed>())
        return policy->listing.zone;
    return text(finding, "zone");
}

std::string service(const Finding &finding)
{
    const auto *missing = finding.get<finding::DkimServiceMissing>();
    return missing ? missing->service : text(finding, "service");
}

} // namespace todo::said
