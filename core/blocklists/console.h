// SPDX-License-Identifier: Apache-2.0
// The page where a large mailbox company, or a filter that many of them use, tells a sender what no list in DNS tells.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace blocklists
{

struct Console {
    std::string receivers; // whose mailboxes: "Gmail"
    std::string name;      // what the page is called
    std::string url;
    std::string purpose; // one of allPurposes()
    std::string asOf;    // "2026-06": the date of the evidence
};

struct Consoles {
    std::string asOf;
    std::vector<Console> all;
};

/// "complaints", "contact", "lookup", "reputation", "rules", "unblock"; wording has a sentence for each.
inline const std::vector<std::string_view> &allPurposes()
{
    static const std::vector<std::string_view> all = {"complaints", "contact", "lookup",
                                                      "reputation", "rules",   "unblock"};
    return all;
}

} // namespace blocklists
