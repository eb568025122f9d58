// SPDX-License-Identifier: Apache-2.0
#include "ipranges.h"

#include <algorithm>
#include <array>

namespace ip
{

namespace
{

struct Entry {
    std::string_view prefix;
    Use use;
    std::string_view rfc;
};

// https://www.iana.org/assignments/iana-ipv4-special-registry/ and …-ipv6-special-registry/, as of 2026-11. Narrower
// ranges stand before the wider ones that hold them.
constexpr std::array entries{
    Entry{"0.0.0.0/8", Use::Reserved, "791"},
    Entry{"10.0.0.0/8", Use::Private, "1918"},
    Entry{"172.16.0.0/12", Use::Private, "1918"},
    Entry{"192.168.0.0/16", Use::Private, "1918"},
    Entry{"100.64.0.0/10", Use::SharedByMany, "6598"},
    Entry{"127.0.0.0/8", Use::Private, "1122"},
    Entry{"169.254.0.0/16", Use::Private, "3927"},
    Entry{"192.0.0.0/29", Use::SharedByMany, "7335"}, // DS-Lite
    Entry{"192.0.0.0/24", Use::Reserved, "6890"},
    Entry{"192.0.2.0/24", Use::Documentation, "5737"},
    Entry{"198.51.100.0/24", Use::Documentation, "5737"},
    Entry{"203.0.113.0/24", Use::Documentation, "5737"},
    Entry{"192.31.196.0/24", Use::Reserved, "7535"},
    Entry{"192.175.48.0/24", Use::Reserved, "7534"},
    Entry{"192.52.193.0/24", Use::Reserved, "7450"},
    Entry{"192.88.99.0/24", Use::Reserved, "7526"},
    Entry{"198.18.0.0/15", Use::Reserved, "2544"},
    Entry{"224.0.0.0/4", Use::Reserved, "5771"},
    Entry{"255.255.255.255/32", Use::Reserved, "919"},
    Entry{"240.0.0.0/4", Use::Reserved, "1112"},
    Entry{"::/128", Use::Reserved, "4291"},
    Entry{"::1/128", Use::Private, "4291"},
    Entry{"64:ff9b::/96", Use::Reserved, "6052"},
    Entry{"64:ff9b:1::/48", Use::Reserved, "8215"},
    Entry{"100::/64", Use::Reserved, "6666"},
    Entry{"2001::/32", Use::Reserved, "4380"}, // Teredo
    Entry{"2001:2::/48", Use::Reserved, "5180"},
    Entry{"2001:10::/28", Use::Reserved, "4843"},
    Entry{"2001:20::/28", Use::Reserved, "7343"},
    Entry{"2001:30::/28", Use::Reserved, "9374"},
    Entry{"2001::/23", Use::Reserved, "2928"},
    Entry{"2001:db8::/32", Use::Documentation, "3849"},
    Entry{"3fff::/20", Use::Documentation, "9637"},
    Entry{"2002::/16", Use::Reserved, "3056"}, // 6to4
    Entry{"5f00::/16", Use::Reserved, "9602"},
    Entry{"fc00::/7", Use::Private, "4193"},
    Entry{"fe80::/10", Use::Private, "4291"},
    Entry{"fec0::/10", Use::Private, "3879"},
    Entry{"ff00::/8", Use::Reserved, "4291"},
};

/// In the order of the table; a name may have thousands of addresses that are each looked up here.
const std::array<Prefix, entries.size()> &prefixes()
{
    static const auto all = [] {
        std::array<Prefix, entries.size()> parsed;
        std::transform(entries.begin(), entries.end(), parsed.begin(),
                       [](const Entry &entry) { return parsePrefix(entry.prefix).value(); });
        return parsed;
    }();
    return all;
}

} // namespace

Range rangeOf(const Address &address)
{
    const Address plain = unmap(address);
    return rangeOf(Prefix{plain, plain.bits()});
}

Range rangeOf(const Prefix &prefix)
{
    const auto holds = [&prefix](const Prefix &range) {
        return range.length <= prefix.length && contains(range, prefix.network);
    };
    const auto found = std::find_if(prefixes().begin(), prefixes().end(), holds);
    if (found != prefixes().end()) {
        const Entry &entry = entries[static_cast<std::size_t>(found - prefixes().begin())];
        return {entry.use, std::string(entry.prefix), entry.rfc};
    }
    // RFC 4291 §2.4 and IANA: only 2000::/3 is allocated as global unicast.
    static const Prefix allocated = parsePrefix("2000::/3").value();
    if (prefix.network.isV6() && prefix.length >= allocated.length && !contains(allocated, prefix.network))
        return {Use::Reserved, "::/0 outside 2000::/3", "4291"};
    return {};
}

} // namespace ip
