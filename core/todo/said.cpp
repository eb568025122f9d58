// SPDX-License-Identifier: Apache-2.0
#include "said.h"

namespace todo::said
{

std::optional<dns::Name> name(const Finding &finding)
{
    return finding::visit(finding, [](const auto &arguments) -> std::optional<dns::Name> {
        if constexpr (requires { dns::Name(arguments.name); })
            return arguments.name;
        else
            return std::nullopt;
    });
}

std::optional<dns::Name> instead(const Finding &finding)
{
    return finding::visit(finding, [](const auto &arguments) -> std::optional<dns::Name> {
        if constexpr (requires { arguments.instead; })
            return arguments.instead;
        else
            return std::nullopt;
    });
}

std::optional<dns::Name> host(const Finding &finding)
{
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
    return finding::visit(finding, [](const auto &arguments) -> std::string {
        if constexpr (requires { arguments.repair.vendor; })
            return arguments.repair.vendor ? arguments.repair.vendor->toText() : std::string();
        else
            return {};
    });
}

std::optional<dns::Name> target(const Finding &finding)
{
    const auto *missing = finding.get<finding::DkimMissing>();
    return missing ? missing->target : std::nullopt;
}

bool hasRecord(const Finding &finding)
{
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
    return typed ? typed->owner : std::string();
}

std::string service(const Finding &finding)
{
    const auto *missing = finding.get<finding::DkimServiceMissing>();
    return missing ? missing->service : std::string();
}

} // namespace todo::said
