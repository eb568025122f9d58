// SPDX-License-Identifier: Apache-2.0
#include "list.h"

#include <charconv>

namespace blocklists
{

std::string_view toText(Polarity polarity)
{
    switch (polarity) {
    case Polarity::Block:
        return "block";
    case Polarity::Allow:
        return "allow";
    case Polarity::Info:
        return "info";
    case Polarity::Mixed:
        return "mixed";
    }
    return {};
}

std::string_view toText(Tier tier)
{
    switch (tier) {
    case Tier::StopsMail:
        return "stops-mail";
    case Tier::MayMatter:
        return "may-matter";
    case Tier::Ignore:
        return "ignore";
    }
    return {};
}

std::string toText(const Subject &subject)
{
    const auto *address = std::get_if<ip::Address>(&subject);
    return address ? ip::toText(*address) : std::get<dns::Name>(subject).toText();
}

bool covers(const List &list, const Subject &subject)
{
    const auto *address = std::get_if<ip::Address>(&subject);
    return !address ? list.domain : address->isV4() ? list.ip4 : list.ip6;
}

bool fits(std::string_view pattern, const ip::Address &code)
{
    if (pattern.starts_with("bit:")) {
        unsigned bit = 0;
        const auto digits = pattern.substr(4);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), bit);
        static constexpr ip::Prefix masks{{ip::Family::V4, {127, 0, 0, 0}}, 24}; // RFC 5782 §2.3: the last octet
        return error == std::errc{} && end == digits.data() + digits.size() && ip::contains(masks, code) &&
               (code.octets[3] & bit) != 0;
    }
    const std::string text = ip::toText(code);
    std::size_t at = 0;
    for (const char c : pattern) {
        if (c == '*') {
            while (at < text.size() && text[at] != '.')
                ++at;
        } else if (at >= text.size() || text[at] != c) {
            return false;
        } else {
            ++at;
        }
    }
    return at == text.size();
}

} // namespace blocklists
