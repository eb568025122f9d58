// SPDX-License-Identifier: Apache-2.0
#include "psl.h"

#include <libpsl.h>

#include <memory>
#include <string>

namespace psl
{

namespace
{

struct Free {
    void operator()(psl_ctx_t *list) const { psl_free(list); }
};

/// The newer of the distribution's list and the one built into libpsl.
const psl_ctx_t *list()
{
    static const std::unique_ptr<psl_ctx_t, Free> latest(psl_latest(nullptr));
    return latest ? latest.get() : psl_builtin();
}

} // namespace

std::optional<dns::Name> registrableDomain(const dns::Name &name)
{
    if (!list() || name.labelCount() < 2)
        return std::nullopt;
    const std::string text = name.toText(); // libpsl answers with a place inside it
    const char *domain = psl_registrable_domain(list(), text.c_str());
    return domain ? dns::Name::fromText(domain) : std::nullopt;
}

bool sameOwner(const dns::Name &one, const dns::Name &other)
{
    const auto first = registrableDomain(one);
    return first ? first == registrableDomain(other) : one == other;
}

bool isListed(const dns::Name &name)
{
    const std::string top = name.isRoot() ? std::string() : name.suffix(1).toText();
    return list() && !top.empty() &&
           psl_is_public_suffix2(list(), top.c_str(), PSL_TYPE_ANY | PSL_TYPE_NO_STAR_RULE) == 1;
}

std::vector<dns::Name> zonesOf(const dns::Name &name)
{
    constexpr std::size_t most = 4;
    std::vector<dns::Name> zones{name};
    const auto domain = registrableDomain(name);
    while (domain && zones.size() < most && zones.back().isBelow(*domain))
        zones.push_back(zones.back().parent());
    if (domain && zones.back().isBelow(*domain))
        zones.push_back(*domain);
    return zones;
}

} // namespace psl
