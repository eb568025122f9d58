// SPDX-License-Identifier: Apache-2.0
#include "word.h"

#include "address.h"
#include "nearname.h"
#include "pasted.h"
#include "range.h"
#include "words.h"

#include "core/ascii.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace spf
{

namespace
{

/// A word in its parts: "-", "ip4", ":", "192.0.2.1".
struct Parts {
    explicit Parts(const std::string &word)
        : qualifier(word.substr(0, isQualified(word) ? 1 : 0)), rest(unqualified(word)), sign(rest.find_first_of(":="))
    {
    }

    std::string qualifier;
    std::string_view rest; // of the word, which must outlive this
    std::size_t sign;      // in `rest`; npos where none stands

    [[nodiscard]] bool hasSign() const { return sign != std::string_view::npos; }
    [[nodiscard]] std::string name() const { return ascii::lower(rest.substr(0, sign)); }
    [[nodiscard]] std::string_view value() const { return rest.substr(sign + 1); }
    [[nodiscard]] std::string with(std::string_view term) const { return qualifier + std::string(term); }
};

// Each rule gives the word back where it does not apply.

/// "192.0.2.1" is ip4; behind a "-" it may be the end of a range.
std::string namedAddress(const std::string &word)
{
    const Parts parts(word);
    const std::string bare = addressFrom(parts.rest);
    return bare.empty() || parts.qualifier == "-" ? word : parts.with(termFor(bare));
}

/// §5.1: all takes no value.
std::string allAlone(const std::string &word)
{
    const Parts parts(word);
    return parts.hasSign() && parts.name() == "all" ? parts.with(parts.rest.substr(0, parts.sign)) : word;
}

/// Names that others use, and signs that belong to others: "ip:", "ipv4=", "exp:".
std::string knownName(const std::string &word)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 13> known{{{"ip:", "ip4:"},
                                                                                          {"ip=", "ip4:"},
                                                                                          {"ipv4:", "ip4:"},
                                                                                          {"ipv4=", "ip4:"},
                                                                                          {"ip4=", "ip4:"},
                                                                                          {"ipv6:", "ip6:"},
                                                                                          {"ipv6=", "ip6:"},
                                                                                          {"ip6=", "ip6:"},
                                                                                          {"inc:", "include:"},
                                                                                          {"mx=", "mx:"},
                                                                                          {"a=", "a:"},
                                                                                          {"ptr=", "ptr:"},
                                                                                          {"exp:", "exp="}}};
    const Parts parts(word);
    if (!parts.hasSign())
        return word;
    const std::string start = parts.name() + parts.rest[parts.sign];
    const auto found =
        std::find_if(known.begin(), known.end(), [&start](const auto &each) { return each.first == start; });
    return found == known.end() ? word : parts.with(found->second) + std::string(parts.value());
}

/// "inclde:", "include=": the name that is one letter away, with its own sign.
std::string nearbyName(const std::string &word)
{
    const Parts parts(word);
    if (!parts.hasSign())
        return word;
    const std::string_view right = nearName(parts.name());
    const bool isRight = right.empty() || parts.name() + parts.rest[parts.sign] == right;
    return isRight ? word : parts.with(right) + std::string(parts.value());
}

/// "ip4:192.0.2.10-20": the networks in between; as it stands where these are not sure.
std::string spelledRange(const std::string &word)
{
    const auto networks = networksOf(word);
    return networks && !networks->empty() ? *networks : word;
}

/// The name and value of a term that takes hosts or addresses.
bool takesPlace(const Parts &parts)
{
    static constexpr std::array<std::string_view, 6> names{"ip4", "ip6", "a", "mx", "ptr", "include"};
    return parts.hasSign() && parts.rest[parts.sign] == ':' &&
           std::find(names.begin(), names.end(), parts.name()) != names.end();
}

/// "a:192.0.2.1", "ip4:2001:db8::1", "ip4:192.0.2.0/255.255.255.0": an address belongs into ip4 or ip6, as §5.6 spells
/// it.
std::string addressInPlace(const std::string &word)
{
    const Parts parts(word);
    const std::string address = takesPlace(parts) ? addressFrom(parts.value()) : std::string();
    return address.empty() ? word : parts.with(termFor(address));
}

/// "ip4:mail.example.com": a host belongs into a.
std::string hostInPlace(const std::string &word)
{
    const Parts parts(word);
    const bool wantsAddress = takesPlace(parts) && (parts.name() == "ip4" || parts.name() == "ip6");
    return wantsAddress && isHost(parts.value()) ? parts.with("a:") + std::string(parts.value()) : word;
}

} // namespace

std::string mendedWord(const std::string &word)
{
    using Rule = std::string (*)(const std::string &);
    static constexpr std::array<Rule, 8> rules{&withSign,   &namedAddress, &allAlone,       &knownName,
                                               &nearbyName, &spelledRange, &addressInPlace, &hostInPlace};
    std::string mended = word;
    for (const Rule rule : rules)
        mended = rule(mended);
    return mended;
}

} // namespace spf
