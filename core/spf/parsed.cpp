// SPDX-License-Identifier: Apache-2.0
#include "parsed.h"

#include "core/budget.h"

#include <map>
#include <string>

namespace spf
{

namespace
{

constexpr std::size_t ofEach = 256; // whatever its length

struct Kept {
    std::map<std::string, std::shared_ptr<const Parsed>, std::less<>> byText;
    std::size_t octets = 0; // of the texts, and what each entry costs
};

} // namespace

std::shared_ptr<const Parsed> parsedOnce(std::string_view text)
{
    static thread_local Kept kept;
    if (const auto known = kept.byText.find(text); known != kept.byText.end())
        return known->second;
    if (kept.octets + text.size() + ofEach > budget::parsedOctets)
        kept = {};
    kept.octets += text.size() + ofEach;
    return kept.byText.emplace(text, std::make_shared<const Parsed>(parse(text))).first->second;
}

} // namespace spf
