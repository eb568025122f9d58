// SPDX-License-Identifier: Apache-2.0
#include "appended.h"

namespace hostnames
{

std::optional<dns::Name> beforeAppending(const dns::Name &target, const dns::Name &end)
{
    if (end.isRoot() || !target.isBelow(end))
        return std::nullopt;
    auto labels = target.labels();
    labels.resize(target.labelCount() - end.labelCount());
    auto name = dns::Name::fromLabels(labels);
    if (!name || name->labelCount() < 2)
        return std::nullopt;
    // "mx.firm" below one's own domain may well be a host of one's own; three labels are a name from elsewhere.
    const bool reverse = end.suffix(1) == *dns::Name::fromText("arpa");
    const bool whole = name->isAtOrBelow(end) || reverse || name->labelCount() > 2;
    return whole ? name : std::nullopt;
}

} // namespace hostnames
