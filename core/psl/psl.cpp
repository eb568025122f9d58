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

} // namespace psl
