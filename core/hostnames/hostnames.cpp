// SPDX-License-Identifier: Apache-2.0
#include "hostnames.h"

#include "core/ascii.h"
#include "core/psl/psl.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace hostnames
{

namespace
{

bool isHex(char c)
{
    return ascii::isDigit(c) || (c >= 'a' && c <= 'f');
}

/// Words of pools (SpamAssassin 20_dynrdns.cf, rspamd hfilter.lua), whole words only.
constexpr std::array<std::string_view, 48> poolWords{
    "dyn",         "dynamic",  "dynip",      "dyndsl",   "dynpool",   "dhcp",     "dialup",     "dial",
    "dialin",      "ppp",      "pppoe",      "pptp",     "dsl",       "adsl",     "vdsl",       "xdsl",
    "sdsl",        "cable",    "cablemodem", "catv",     "docsis",    "cpe",      "cust",       "customer",
    "client",      "clients",  "pool",       "pools",    "broadband", "fibertel", "res",        "resnet",
    "residential", "homeuser", "nat",        "cgn",      "cgnat",     "wifi",     "gprs",       "mobile",
    "modem",       "cdma",     "kabel",      "bredband", "brodband",  "fbx",      "unassigned", "unallocated"};
constexpr std::array<std::string_view, 9> softWords{"static", "fix",       "fixed",    "fixip", "business",
                                                    "biz",    "dedicated", "staticip", "corp"};

/// The runs of letters in a name: words are set off by dots, hyphens, underscores and digits, so that "dynamo-parts"
/// holds no "dyn".
std::vector<std::string> wordsOf(const std::string &text)
{
    std::vector<std::string> words(1);
    for (const char c : text) {
        if (c >= 'a' && c <= 'z')
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

/// The runs of decimal digits in a name, without leading zeros.
std::vector<std::string> numbersOf(const std::string &text)
{
    std::vector<std::string> numbers(1);
    for (const char c : text) {
        if (ascii::isDigit(c))
            numbers.back() += c;
        else if (!numbers.back().empty())
            numbers.emplace_back();
    }
    if (numbers.back().empty())
        numbers.pop_back();
    for (std::string &number : numbers)
        number.erase(0, std::min(number.find_first_not_of('0'), number.size() - 1));
    return numbers;
}

bool holdsRun(const std::vector<std::string> &numbers, const std::vector<std::string> &run)
{
    return std::search(numbers.begin(), numbers.end(), run.begin(), run.end()) != numbers.end();
}

std::string hexOf(const ip::Address &address)
{
    std::string text;
    for (std::size_t i = 0; i < address.bits() / 8; ++i)
        text += ascii::lower(ascii::hex(static_cast<char>(address.octets[i])));
    return text;
}

/// Whether `hex`, hexadecimal groups, stands in `text` on its own, not inside a longer run of hex digits.
bool holdsHex(const std::string &text, const std::string &hex)
{
    for (auto at = text.find(hex); at != std::string::npos; at = text.find(hex, at + 1)) {
        const bool freeBefore = at == 0 || !isHex(text[at - 1]);
        const bool freeBehind = at + hex.size() == text.size() || !isHex(text[at + hex.size()]);
        if (freeBefore && freeBehind)
            return true;
    }
    return false;
}

bool hasOctets4(const ip::Address &address, const std::string &text)
{
    std::vector<std::string> octets;
    for (std::size_t i = 0; i < 4; ++i)
        octets.push_back(std::to_string(address.octets[i]));
    const auto numbers = numbersOf(text);
    auto backward = octets;
    std::reverse(backward.begin(), backward.end());
    if (holdsRun(numbers, octets) || holdsRun(numbers, backward))
        return true;
    // The last two octets alone say little when they are small numbers: mail-1-2 is a name, 113-25 of a /16 pool is
    // not.
    const std::vector<std::string> tail{octets[2], octets[3]};
    const std::vector<std::string> tailBackward{octets[3], octets[2]};
    const bool telling = address.octets[2] > 9 || address.octets[3] > 99;
    if (telling && (holdsRun(numbers, tail) || holdsRun(numbers, tailBackward)))
        return true;
    // All four zero-padded and written together: 203000113025.
    std::string padded;
    for (const std::string &octet : octets)
        padded += std::string(3 - octet.size(), '0') + octet;
    return text.find(padded) != std::string::npos || holdsHex(text, hexOf(address));
}

bool hasOctets6(const ip::Address &address, const std::string &text)
{
    std::string nibbles; // of the name, separators dropped within a run
    const std::string hex = hexOf(address);
    for (const char c : text) {
        if (isHex(c))
            nibbles += c;
        else if (c != '.' && c != '-')
            nibbles += ' ';
    }
    std::string backward = hex;
    std::reverse(backward.begin(), backward.end());
    const auto holds = [&nibbles](const std::string &order, std::size_t run) {
        for (std::size_t at = 0; at + run <= order.size(); ++at) {
            const std::string piece = order.substr(at, run);
            const auto zeros = static_cast<std::size_t>(std::count(piece.begin(), piece.end(), '0'));
            if (2 * zeros <= run && std::any_of(piece.begin(), piece.end(), ascii::isDigit) &&
                nibbles.find(piece) != std::string::npos)
                return true;
        }
        return false;
    };
    // Six nibbles cannot stand there by chance, four only of the interface's part, which is what pools write out: half
    // the world's addresses begin with 2001. Letters alone are words (cafe, beef).
    if (holds(hex, 6) || holds(backward, 6) || holds(hex.substr(16), 4) || holds(backward.substr(0, 16), 4))
        return true;
    // Groups in their short spelling: 2001-db8--25.
    std::string spelled = ip::toText(address);
    std::replace(spelled.begin(), spelled.end(), ':', '-');
    return holdsHex(text, spelled);
}

} // namespace

bool hasOctets(const ip::Address &address, const dns::Name &name)
{
    const ip::Address plain = ip::unmap(address);
    return plain.isV4() ? hasOctets4(plain, name.toText()) : hasOctets6(plain, name.toText());
}

std::optional<PoolToken> poolToken(const dns::Name &name)
{
    // The registrable part is a company's name and says nothing: "cable.example" and "cable.co.uk" may be anybody.
    const auto labels = name.labels();
    const auto registrable = psl::registrableDomain(name);
    const std::size_t company = registrable ? registrable->labelCount() : 2;
    std::string host;
    for (std::size_t i = 0; i + company < labels.size(); ++i)
        host += labels[i] + '.';
    const auto words = wordsOf(host);
    const auto among = [](const auto &list, const std::string &word) {
        return std::find(list.begin(), list.end(), word) != list.end();
    };
    const auto token =
        std::find_if(words.begin(), words.end(), [&](const std::string &word) { return among(poolWords, word); });
    if (token == words.end())
        return std::nullopt;
    return PoolToken{*token, std::any_of(words.begin(), words.end(),
                                         [&](const std::string &word) { return among(softWords, word); })};
}

bool isGeneric(const ip::Address &address, const dns::Name &name)
{
    const auto token = poolToken(name);
    return hasOctets(address, name) || (token && !token->softened);
}

} // namespace hostnames
