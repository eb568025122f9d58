// SPDX-License-Identifier: Apache-2.0
#include "target.h"

#include "core/psl/psl.h"

namespace spf
{

namespace
{

constexpr std::string_view ofNames = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";

} // namespace

MeantTarget meantTarget(const ExplainedTerm &entry, const dns::Name &domain, const dns::Answers &dns)
{
    const auto target = dns::Name::fromOctets(entry.target);
    if (!entry.leadsOn() || entry.cause != Cause::NoRecord || !target)
        return {};
    MeantTarget found;
    for (const dns::Name &added : {domain, psl::registrableDomain(domain).value_or(domain)}) {
        if (!target->isBelow(added))
            continue;
        auto labels = target->labels();
        labels.resize(target->labelCount() - added.labelCount());
        const auto meant = dns::Name::fromLabels(labels);
        if (!meant || meant->labelCount() < 2) // a single label is a name of the zone's own, such as "_spf"
            continue;
        const dns::Reply &txt = dns.ask(*meant, dns::Type::Txt);
        found.pending = found.pending || txt.isPending();
        if (selectRecords(txt).size() == 1)
            return {meant, false};
    }
    return found;
}

NamesAsTexts namesAsTexts(const dns::Reply &txt, const dns::Answers &dns)
{
    constexpr std::size_t most = 4; // beside an SPF record there are other texts, few of them names
    NamesAsTexts found;
    std::size_t asked = 0;
    for (const std::string &text : txt.texts()) {
        const auto name = dns::Name::fromText(text);
        if (text.find_first_not_of(ofNames) != std::string::npos || !name || name->labelCount() < 2 || asked == most)
            continue;
        ++asked;
        const dns::Reply &there = dns.ask(*name, dns::Type::Txt);
        found.pending = found.pending || there.isPending();
        if (selectRecords(there).size() == 1)
            found.names.push_back({text, *name});
    }
    return found;
}

} // namespace spf
