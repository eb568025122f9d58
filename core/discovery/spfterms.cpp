// SPDX-License-Identifier: Apache-2.0
#include "spfterms.h"

#include "core/ascii.h"

#include <algorithm>

namespace discovery
{

namespace
{

constexpr std::size_t termsRead = 64;
constexpr std::string_view version = "v=spf1"; // RFC 7208 §4.5

std::optional<SpfTerm> read(std::string_view term)
{
    if (term.empty() || term.front() == '-')
        return std::nullopt;
    if (term.front() == '+' || term.front() == '~' || term.front() == '?')
        term.remove_prefix(1);
    const std::string text = ascii::lower(term);
    if (text.find('%') != std::string::npos)
        return std::nullopt;
    const std::size_t end = std::min(text.find_first_of(":=/"), text.size());
    const std::string word = text.substr(0, end);
    std::string value = end < text.size() && text[end] != '/' ? text.substr(end + 1) : text.substr(end);

    SpfTerm found;
    found.text = text;
    if (word == "ip4" || word == "ip6") {
        const auto prefix = ip::parsePrefix(value);
        if (!prefix || prefix->length != prefix->network.bits())
            return std::nullopt;
        found.kind = SpfTerm::Kind::Address;
        found.address = prefix->network;
        return found;
    }
    if (word == "a" || word == "mx") {
        if (value.find('/') != std::string::npos) // RFC 7208 §5.6: a whole network around each address
            return std::nullopt;
        found.kind = word == "a" ? SpfTerm::Kind::A : SpfTerm::Kind::Mx;
        found.domain = value;
        return found;
    }
    if ((word == "include" || word == "redirect") && !value.empty()) {
        found.kind = word == "include" ? SpfTerm::Kind::Include : SpfTerm::Kind::Redirect;
        found.domain = value;
        return found;
    }
    return std::nullopt;
}

} // namespace

bool isSpf(std::string_view text)
{
    return ascii::lower(text.substr(0, version.size())) == version &&
           (text.size() == version.size() || text[version.size()] == ' ');
}

std::vector<SpfTerm> spfTerms(std::string_view record)
{
    std::vector<SpfTerm> terms;
    if (!isSpf(record))
        return terms;
    for (std::size_t at = version.size(); at < record.size() && terms.size() < termsRead;) {
        const std::size_t end = std::min(record.find(' ', at), record.size());
        if (auto term = read(record.substr(at, end - at)))
            terms.push_back(std::move(*term));
        at = end + 1;
    }
    return terms;
}

} // namespace discovery
