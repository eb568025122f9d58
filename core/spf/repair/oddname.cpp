// SPDX-License-Identifier: Apache-2.0
#include "oddname.h"

#include "words.h"

#include "core/ascii.h"

#include <algorithm>
#include <array>

namespace spf
{

namespace
{

/// The text without its macros (§7.1), in which more may stand than in names.
std::string literals(std::string_view spec)
{
    std::string out;
    for (auto macro = spec.find("%{"); macro != std::string_view::npos; macro = spec.find("%{")) {
        out += spec.substr(0, macro);
        spec.remove_prefix(std::min(spec.find('}', macro), spec.size() - 1) + 1);
    }
    return out += spec;
}

} // namespace

bool hasOddName(const Term &term)
{
    return term.kind != Kind::UnknownModifier &&
           literals(term.domainSpec).find_first_of(",;:/@<>()|\\\"'") != std::string::npos;
}

std::string withBareName(const std::string &word)
{
    static constexpr std::array<std::string_view, 14> names{"include", "includes", "inc",  "exists", "redirect",
                                                            "exp",     "a",        "mx",   "ptr",    "ip",
                                                            "ip4",     "ip6",      "ipv4", "ipv6"};
    const std::size_t start = word.find_first_not_of(qualifiers);
    const auto sign = word.find_first_of(":=");
    if (sign == std::string::npos || start >= sign)
        return word;
    const std::string name = ascii::lower(std::string_view(word).substr(start, sign - start));
    std::string value = word.substr(sign + 1);
    if (std::find(names.begin(), names.end(), name) == names.end() || value.starts_with("::")) // "ip6:::1"
        return word;
    const std::array<std::string, 8> inFront{"http://", "https://", "//", "@", ":", "=", name + ':', name + '='};
    const auto isInFront = [&value](const std::string &text) {
        return ascii::lower(std::string_view(value).substr(0, text.size())) == text;
    };
    for (auto wrong = std::find_if(inFront.begin(), inFront.end(), isInFront); wrong != inFront.end();
         wrong = std::find_if(inFront.begin(), inFront.end(), isInFront))
        value.erase(0, wrong->size());
    value.erase(value.find_last_not_of('/') + 1);
    return word.substr(0, sign + 1) + value;
}

} // namespace spf
