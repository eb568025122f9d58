// SPDX-License-Identifier: Apache-2.0
#include "target.h"

#include "keyrecord.h"

#include "core/ascii.h"
#include "core/psl/psl.h"
#include "core/taglist/taglist.h"

#include <algorithm>

namespace dkim
{

namespace
{

/// A host's name, with the underscores that names of keys have.
bool isTargetOctet(char c)
{
    return ascii::isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

} // namespace

std::optional<dns::Name> aliasTarget(const dns::Name &name, const dns::Reply &reply)
{
    if (reply.aliases.empty() || reply.aliases.front().type != dns::Type::Cname || reply.aliases.front().owner != name)
        return std::nullopt;
    const auto *target = std::get_if<dns::Name>(&reply.aliases.front().data);
    return target ? std::optional(*target) : std::nullopt;
}

std::optional<dns::Name> targetIn(std::string_view text)
{
    constexpr std::string_view around = " \t\r\n\"'";
    const auto trim = [&text, around] {
        text.remove_prefix(std::min(text.find_first_not_of(around), text.size()));
        text = text.substr(0, text.find_last_not_of(around) + 1);
    };
    trim();
    if (ascii::lower(text.substr(0, 6)) == "cname ") {
        text.remove_prefix(6);
        trim();
    }
    const auto last = text.find_last_not_of('.');
    const bool name = last != std::string_view::npos && ascii::isLetter(text[last]) && text.size() <= last + 2 &&
                      std::all_of(text.begin(), text.end(), isTargetOctet);
    const auto target = name ? dns::Name::fromText(text) : std::nullopt;
    return target && target->labelCount() > 1 ? target : std::nullopt;
}

std::optional<dns::Name> targetMeant(const dns::Name &target, const dns::Name &domain, dns::Status status,
                                     const dns::Answers &dns)
{
    for (const dns::Name &zone : psl::zonesOf(domain)) {
        if (!target.isBelow(zone))
            continue;
        const std::string text = target.toText();
        const auto meant = dns::Name::fromText(text.substr(0, text.size() - zone.toText().size() - 1));
        if (!meant || meant->labelCount() < 2)
            continue;
        const dns::Reply &there = dns.ask(*meant, dns::Type::Txt);
        const auto texts = there.texts();
        if (std::any_of(texts.begin(), texts.end(), looksLikeKey))
            return meant;
        // The service may publish its key later. That the name is a stranger's is told by its end.
        const bool nothing = status == dns::Status::NoName && !there.isPending();
        constexpr std::size_t fewestLabels = 3; // "dkim.mail" may be a name in the zone that was misspelt
        if (nothing && (psl::isListed(*meant) || meant->labelCount() >= fewestLabels))
            return meant;
    }
    return std::nullopt;
}

} // namespace dkim
