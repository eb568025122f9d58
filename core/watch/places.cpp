// SPDX-License-Identifier: Apache-2.0
// Where a record lands when the form adds the domain by itself, or not, or does not take what was typed as its name.
#include "compare.h"

#include <algorithm>

namespace watch
{

namespace
{

constexpr std::size_t mostNames = 8;

} // namespace

std::vector<dns::Name> wrongNames(const records::Record &wanted)
{
    std::vector<dns::Name> all;
    const dns::Name &zone = wanted.zone;
    const auto add = [&](const std::optional<dns::Name> &name) {
        const bool isNew = name && *name != wanted.name && std::find(all.begin(), all.end(), *name) == all.end();
        if (isNew && all.size() < mostNames)
            all.push_back(*name);
    };
    if (!wanted.name.isAtOrBelow(zone) || wanted.purpose == records::Purpose::Ptr)
        return all;
    std::vector<std::string> relative = wanted.name.labels();
    relative.resize(wanted.name.labelCount() - zone.labelCount());
    const auto below = [&zone](std::vector<std::string> labels) {
        const std::vector<std::string> ofZone = zone.labels();
        labels.insert(labels.end(), ofZone.begin(), ofZone.end());
        return dns::Name::fromLabels(labels);
    };
    add(zone.child(wanted.name)); // s1._domainkey.example.com.example.com
    if (wanted.type != dns::Type::Txt && wanted.type != dns::Type::Cname)
        return all; // an address may well be that of other names, too
    if (relative.empty()) {
        add(below({"@"}));
        return all;
    }
    add(zone);
    auto bare = relative;
    for (std::string &label : bare) {
        if (label.starts_with('_'))
            label.erase(0, 1);
    }
    if (std::none_of(bare.begin(), bare.end(), [](const std::string &label) { return label.empty(); }))
        add(below(bare));
    for (std::size_t lost = 0; lost < relative.size(); ++lost) {
        auto fewer = relative;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(lost));
        add(below(fewer));
    }
    return all;
}

} // namespace watch
