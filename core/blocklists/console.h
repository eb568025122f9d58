// SPDX-License-Identifier: Apache-2.0
// The page where a large mailbox company, or a filter that many of them use, tells a sender what no list in DNS tells.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace blocklists
{

/// What a page is good for; wording has a sentence for each.
enum class Purpose : std::uint8_t { Complaints, Contact, Lookup, Reputation, Rules, Unblock };
/// "complaints", "contact", "lookup", "reputation", "rules", "unblock"; nothing for anything else.
std::optional<Purpose> purposeCalled(std::string_view text);

struct Console {
    std::string receivers; // whose mailboxes: "Gmail"
    std::string name;      // what the page is called
    std::string url;
    Purpose purpose = Purpose::Rules;
    std::string asOf; // "2026-06": the date of the evidence
};

struct Consoles {
    std::string asOf;
    std::vector<Console> all;
};

inline constexpr std::pair<Purpose, std::string_view> allPurposes[] = {
    {Purpose::Complaints, "complaints"}, {Purpose::Contact, "contact"}, {Purpose::Lookup, "lookup"},
    {Purpose::Reputation, "reputation"}, {Purpose::Rules, "rules"},     {Purpose::Unblock, "unblock"}};

inline std::optional<Purpose> purposeCalled(std::string_view text)
{
    for (const auto &[purpose, name] : allPurposes) {
        if (name == text)
            return purpose;
    }
    return std::nullopt;
}

} // namespace blocklists
