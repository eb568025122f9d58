// SPDX-License-Identifier: Apache-2.0
#include "breadth.h"

#include "core/ipranges.h"

#include <algorithm>

namespace spf
{

namespace
{

constexpr unsigned broadest4 = 8;
constexpr unsigned broadest6 = 16;

bool isBroad(const ip::Prefix &prefix)
{
    if (prefix.length > (prefix.network.isV4() ? broadest4 : broadest6))
        return false;
    // Nobody on the Internet has such an address, so it lets nobody through (RFC 1918 §3, RFC 1122 §3.2.1.3, RFC 4193,
    // RFC 4291 §2.5.6).
    return ip::rangeOf(prefix).use != ip::Use::Private;
}

bool isBroad(const ExplainedTerm &entry)
{
    const Term &term = entry.term;
    switch (term.kind) {
    case Kind::All:
        return true;
    case Kind::Ip4:
        return isBroad({term.network, term.prefix4});
    case Kind::Ip6:
        return isBroad({term.network, term.prefix6});
    case Kind::A:
    case Kind::Mx:
        return std::any_of(entry.addresses.begin(), entry.addresses.end(), [&term](const ip::Address &address) {
            return isBroad({address, address.isV4() ? term.prefix4 : term.prefix6});
        });
    case Kind::Exists:
        return !entry.addresses.empty(); // the same name for everybody, and it is there
    case Kind::Include:
    case Kind::Redirect:
        return std::any_of(entry.terms.begin(), entry.terms.end(), letsEverybody);
    default:
        return false;
    }
}

} // namespace

bool letsEverybody(const ExplainedTerm &term)
{
    return term.reached && term.term.qualifier == Qualifier::Pass && isBroad(term);
}

bool letsOnlyRange(const ExplainedTerm &term)
{
    switch (term.term.kind) {
    case Kind::Ip4:
        return term.term.prefix4 > 0;
    case Kind::Ip6:
        return term.term.prefix6 > 0;
    case Kind::A:
    case Kind::Mx:
        return term.term.prefix4 > 0 && term.term.prefix6 > 0;
    case Kind::Include:
    case Kind::Redirect:
        return std::all_of(term.terms.begin(), term.terms.end(),
                           [](const ExplainedTerm &inner) { return !letsEverybody(inner) || letsOnlyRange(inner); });
    default:
        return false;
    }
}

std::optional<Qualifier> endOf(const std::vector<ExplainedTerm> &terms)
{
    for (const ExplainedTerm &term : terms) {
        if (term.reached && term.term.kind == Kind::All)
            return term.term.qualifier;
        if (term.reached && term.term.kind == Kind::Redirect)
            return endOf(term.terms);
    }
    return std::nullopt;
}

} // namespace spf
