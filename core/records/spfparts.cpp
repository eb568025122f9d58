// SPDX-License-Identifier: Apache-2.0
#include "spfmerge.h"

#include <algorithm>

namespace records
{

using spf::ExplainedTerm;
using spf::Qualifier;
using spf::Term;

void SpfParts::add(const spf::Term &term)
{
    const auto same = [&term, text = canonical(term)](const Term &other) {
        return other.kind == term.kind && other.network == term.network && canonical(other) == text;
    };
    if (std::none_of(mechanisms.begin(), mechanisms.end(), same))
        mechanisms.push_back(term);
}

std::string SpfParts::text() const
{
    std::string record = "v=spf1";
    for (const auto *part : {&mechanisms, &modifiers}) {
        for (const Term &term : *part)
            record += ' ' + term.text;
    }
    // A redirect counts only where no all stands (§6.1), and an all added here would switch it off.
    if (redirect && all.empty())
        return record + ' ' + redirect->text;
    return record + ' ' + (all.empty() ? "~all" : all);
}

bool SpfParts::namesSomebody() const
{
    return (redirect && all.empty()) || std::any_of(mechanisms.begin(), mechanisms.end(),
                                                    [](const Term &term) { return term.qualifier != Qualifier::Fail; });
}

bool holdsInclude(const std::vector<ExplainedTerm> &terms, const std::string &target)
{
    const auto name = dns::Name::fromText(target);
    return std::any_of(terms.begin(), terms.end(), [&](const ExplainedTerm &entry) {
        const bool counts = entry.reached && entry.leadsOn() && entry.term.qualifier != Qualifier::Fail &&
                            entry.term.qualifier != Qualifier::SoftFail;
        return counts && (dns::Name::fromOctets(entry.target) == name || holdsInclude(entry.terms, target));
    });
}

} // namespace records
