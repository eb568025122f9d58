// SPDX-License-Identifier: Apache-2.0
#include "list.h"

#include <algorithm>
#include <charconv>

namespace blocklists
{

namespace
{

/// How many addresses an extent stands for, roughly.
unsigned width(const Extent &extent)
{
    switch (extent.reach) {
    case Reach::Host:
        return 0;
    case Reach::Prefix:
        return 129 - extent.prefix;
    case Reach::Range:
        return 1000;
    case Reach::As:
        return 1001;
    }
    return 0;
}

/// The value of `all` that is called `text`.
template <typename T> std::optional<T> called(std::string_view text, const std::vector<T> &all)
{
    const auto found = std::find_if(all.begin(), all.end(), [text](T value) { return toText(value) == text; });
    return found == all.end() ? std::nullopt : std::optional(*found);
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

std::string_view toText(Meaning meaning)
{
    switch (meaning) {
    case Meaning::HijackedNetwork:
        return "hijacked-network";
    case Meaning::Botnet:
        return "botnet";
    case Meaning::Malware:
        return "malware";
    case Meaning::Phishing:
        return "phishing";
    case Meaning::Exploited:
        return "exploited";
    case Meaning::Attacks:
        return "attacks";
    case Meaning::OpenRelay:
        return "open-relay";
    case Meaning::Proxy:
        return "proxy";
    case Meaning::SpamSource:
        return "spam-source";
    case Meaning::Disposable:
        return "disposable";
    case Meaning::DynamicDns:
        return "dynamic-dns";
    case Meaning::LowReputation:
        return "low-reputation";
    case Meaning::AbusedLegitimate:
        return "abused-legitimate";
    case Meaning::NetworkRange:
        return "network-range";
    case Meaning::Bogon:
        return "bogon";
    case Meaning::Misconfigured:
        return "misconfigured";
    case Meaning::Listed:
        return "listed";
    case Meaning::NoReverseName:
        return "no-reverse-name";
    case Meaning::Suspected:
        return "suspected";
    case Meaning::NewDomain:
        return "new-domain";
    case Meaning::PolicyIsp:
        return "policy-isp";
    case Meaning::PolicyList:
        return "policy-list";
    case Meaning::DynamicRange:
        return "dynamic-range";
    case Meaning::Test:
        return "test";
    case Meaning::Neutral:
        return "neutral";
    case Meaning::Good:
        return "good";
    }
    return {};
}

const std::vector<Meaning> &allMeanings()
{
    static const std::vector<Meaning> all = [] {
        std::vector<Meaning> meanings;
        for (auto value = std::uint8_t{0}; !toText(static_cast<Meaning>(value)).empty(); ++value)
            meanings.push_back(static_cast<Meaning>(value));
        return meanings;
    }();
    return all;
}

std::optional<Meaning> meaningCalled(std::string_view text)
{
    return called(text, allMeanings());
}

std::string_view toText(Route route)
{
    switch (route) {
    case Route::Provider:
        return "provider";
    case Route::Pays:
        return "pays";
    case Route::None:
        return "none";
    case Route::Mail:
        return "mail";
    case Route::Form:
        return "form";
    case Route::SelfService:
        return "self-service";
    case Route::Expires:
        return "expires";
    case Route::Unknown:
        return "unknown";
    }
    return {};
}

const std::vector<Route> &allRoutes()
{
    static const std::vector<Route> all{Route::Provider, Route::Pays,        Route::None,    Route::Mail,
                                        Route::Form,     Route::SelfService, Route::Expires, Route::Unknown};
    return all;
}

std::optional<Route> routeCalled(std::string_view text)
{
    return called(text, allRoutes());
}

std::optional<Extent> extentCalled(std::string_view text)
{
    if (text == "host")
        return Extent{};
    if (text == "range")
        return Extent{Reach::Range};
    if (text == "as")
        return Extent{Reach::As};
    const auto prefix = text.starts_with('/') ? ip::parsePrefix("::" + std::string(text)) : std::nullopt;
    return prefix && prefix->length > 0 ? std::optional(Extent{Reach::Prefix, prefix->length}) : std::nullopt;
}

std::optional<finding::Span> spanCalled(std::string_view text)
{
    const auto digits = text.find_first_not_of("0123456789");
    if (digits == std::string_view::npos || digits < 1 || digits > 3 || text.front() == '0' ||
        digits + 1 != text.size() || (text.back() != 'h' && text.back() != 'd'))
        return std::nullopt;
    finding::Span span{.isDays = text.back() == 'd'};
    std::from_chars(text.data(), text.data() + digits, span.count);
    return span;
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

Route routeFor(const Removal &removal, const std::vector<ip::Address> &codes)
{
    std::optional<Route> hardest;
    for (const ip::Address &code : codes) {
        const auto own = std::find_if(removal.routes.begin(), removal.routes.end(),
                                      [&code](const auto &entry) { return fits(entry.first, code); });
        const Route route = own == removal.routes.end() ? removal.route : own->second;
        if (!hardest || route < *hardest)
            hardest = route;
    }
    return hardest.value_or(removal.route);
}

Extent extentFor(const List &list, const Subject &subject, const std::vector<ip::Address> &codes)
{
    const auto *address = std::get_if<ip::Address>(&subject);
    const std::string_view kind = !address ? "domain" : address->isV4() ? "ip4" : "ip6";
    Extent most;
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
