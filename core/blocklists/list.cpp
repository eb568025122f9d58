// SPDX-License-Identifier: Apache-2.0
#include "list.h"

#include <algorithm>
#include <charconv>

namespace blocklists
{

namespace
{

/// How many addresses "host", "/24", "range", "as" stand for, roughly.
int width(std::string_view extent)
{
    if (extent.starts_with('/')) {
        int length = 0;
        std::from_chars(extent.data() + 1, extent.data() + extent.size(), length);
        return 129 - length;
    }
    return extent == "as" ? 1001 : extent == "range" ? 1000 : 0;
}

} // namespace

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

const std::vector<std::string_view> &allMeanings()
{
    static const std::vector<std::string_view> all{
        "hijacked-network",  "botnet",        "malware",     "phishing",      "exploited",     "attacks",
        "open-relay",        "proxy",         "spam-source", "disposable",    "dynamic-dns",   "low-reputation",
        "abused-legitimate", "network-range", "bogon",       "misconfigured", "listed",        "no-reverse-name",
        "suspected",         "new-domain",    "policy-isp",  "policy-list",   "dynamic-range", "test",
        "neutral",           "good"};
    return all;
}

const std::vector<std::string_view> &allRoutes()
{
    static const std::vector<std::string_view> all{"provider", "pays",         "none",    "mail",
                                                   "form",     "self-service", "expires", "unknown"};
    return all;
}

const std::vector<std::string_view> &allStatuses()
{
    static const std::vector<std::string_view> all{
        "active", "unknown", "dead", "key-required", "registration-required", "wildcard-risk"};
    return all;
}

std::string List::zoneWith(std::string_view key) const
{
    return needsKey() ? std::string(key) + zone.substr(keyPlace.size()) : zone;
}

std::string List::zoneWithoutKey() const
{
    return needsKey() ? zone.substr(std::min(keyPlace.size() + 1, zone.size())) : zone;
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

std::size_t rank(const std::vector<std::string_view> &words, std::string_view word)
{
    return static_cast<std::size_t>(std::find(words.begin(), words.end(), word) - words.begin());
}

std::string routeFor(const Removal &removal, const std::vector<ip::Address> &codes)
{
    std::string hardest;
    for (const ip::Address &code : codes) {
        const auto own = std::find_if(removal.routes.begin(), removal.routes.end(),
                                      [&code](const auto &entry) { return fits(entry.first, code); });
        const std::string &route = own == removal.routes.end() ? removal.route : own->second;
        if (hardest.empty() || rank(allRoutes(), route) < rank(allRoutes(), hardest))
            hardest = route;
    }
    return hardest;
}

std::string extentFor(const List &list, const Subject &subject, const std::vector<ip::Address> &codes)
{
    const auto *address = std::get_if<ip::Address>(&subject);
    const std::string_view kind = !address ? "domain" : address->isV4() ? "ip4" : "ip6";
    std::string most = "host";
    for (const auto &entry : list.covers) {
        const std::string &what = entry.first;
        const bool applies = what == kind || std::any_of(codes.begin(), codes.end(),
                                                         [&what](const ip::Address &code) { return fits(what, code); });
        if (applies && width(entry.second) > width(most))
            most = entry.second;
    }
    return most;
}

std::string lookupPage(const List &list, const Subject &subject)
{
    static constexpr std::string_view place = "{subject}";
    const auto at = list.lookupQuery.find(place);
    if (at == std::string::npos)
        return list.lookupUrl;
    std::string encoded; // an address or a name has nothing else to encode (RFC 3986 §2.3)
    for (const char c : toText(subject))
        encoded += c == ':' ? std::string("%3A") : std::string(1, c);
    return std::string(list.lookupQuery).replace(at, place.size(), encoded);
}

} // namespace blocklists
