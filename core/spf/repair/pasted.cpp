// SPDX-License-Identifier: Apache-2.0
#include "pasted.h"

#include "mend.h"
#include "words.h"

#include "core/ascii.h"
#include "core/budget.h"
#include "core/spf/record.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace spf
{

namespace
{

/// Whether a term says whom it means in a way that no other text does.
bool namesSender(const Term &term)
{
    return term.kind == Kind::Ip4 || term.kind == Kind::Ip6 || term.kind == Kind::Include ||
           (term.kind == Kind::All && term.text != "all");
}

} // namespace

std::string withoutLinks(const std::string &text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text[at] == '[' ? text.find_first_of("[] ", at + 1) : std::string::npos;
        const bool isLink = end != std::string::npos && text.compare(end, 2, "](") == 0;
        const auto close = isLink ? text.find_first_of(") ", end + 2) : std::string::npos;
        if (close != std::string::npos && text[close] == ')') {
            out += text.substr(at + 1, end - at - 1);
            at = close + 1;
        } else {
            out += text[at++];
        }
    }
    return out;
}

std::string withSign(const std::string &word)
{
    static constexpr std::array<std::string_view, 5> names{"include:", "redirect=", "exists:", "ip4:", "ip6:"};
    const std::size_t start = std::min(word.find_first_not_of(qualifiers), word.size());
    const std::string low = ascii::lower(word);
    for (const std::string_view name : names) {
        const std::size_t length = name.size() - 1;
        const bool begins = low.compare(start, length, name.substr(0, length)) == 0;
        if (!begins || word.size() <= start + length + 1 ||
            std::string_view("./-_").find(word[start + length]) == std::string_view::npos)
            continue;
        const std::string mended = word.substr(0, start) + std::string(name) + word.substr(start + length + 1);
        if (areTerms(mended))
            return mended;
    }
    return word;
}

std::string withVersion(const std::string &text)
{
    static constexpr std::array<std::string_view, 15> wrong{"v = spf1", "v= spf1", "v =spf1", "v=spf-1", "v=spf 1",
                                                            "v-spf1",   "v:spf1",  "v;spf1",  "vspf1",   "v spf1",
                                                            "=spf1",    "spf1",    "v=sfp1",  "v=spf2",  "v=spf"};
    if (text.size() > budget::mendedOctets)
        return {};
    const std::string low = ascii::lower(text);
    const auto version = std::find_if(wrong.begin(), wrong.end(), [&low](std::string_view each) {
        return low.starts_with(each) && (low.size() == each.size() || low[each.size()] == ' ');
    });
    const std::string terms = text.substr(version == wrong.end() ? 0 : version->size());
    const std::string record = "v=spf1" + std::string(terms.starts_with(' ') ? "" : " ") + terms;
    const std::string better = isReadable(record) ? record : version == wrong.end() ? std::string() : mended(record);
    const auto parsed = parse(better.empty() ? "v=spf1" : better);
    const auto *found = std::get_if<Record>(&parsed);
    return found && std::any_of(found->terms.begin(), found->terms.end(), namesSender) ? better : std::string();
}

} // namespace spf
