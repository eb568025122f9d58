// SPDX-License-Identifier: Apache-2.0
// DNS blocklists (RFC 5782): somebody's opinion of an address or a domain, asked for as a name. There are hundreds;
// many are dead, refuse to answer, or matter to nobody. What is known of each is read from resources/blocklists.json.
#pragma once

#include "core/dns/name.h"
#include "core/ip.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace blocklists
{

enum class Polarity : std::uint8_t { Block, Allow, Info, Mixed }; // Mixed: the code decides
/// "block", "allow", "info", "mixed".
std::string_view toText(Polarity polarity);

enum class Tier : std::uint8_t { StopsMail, MayMatter, Ignore };
/// "stops-mail", "may-matter", "ignore".
std::string_view toText(Tier tier);

enum class Audition : std::uint8_t {
    Rfc5782,      // both test entries are promised (§5)
    PositiveOnly, // the one that must be listed is; the other means something else there
    Unreliable,   // no test entry is promised, and none that is missing condemns the list
    None,
};

enum class Ask : std::uint8_t { Yes, OnRequest, No, Never };

/// "127.0.0.2", "127.0.*.3", or "bit:4" of a last octet that is a bit mask (RFC 5782 §2.3).
struct CodePattern {
    std::string text;
    std::string meaning; // a key such as "spam-source"; wording has its sentence
};

struct List {
    std::string zone;
    std::string name;
    std::string operatorName;
    std::string lookupUrl;
    std::string delistUrl;
    bool ip4 = false;
    bool ip6 = false;
    bool domain = false;
    Polarity polarity = Polarity::Block;
    Tier tier = Tier::Ignore;
    std::string status;                    // "active", "dead", …
    std::string statusAsOf;                // "2026-08"
    std::vector<std::string> refusalCodes; // patterns
    std::vector<CodePattern> codes;
    Ask ask = Ask::No;
    Audition audition = Audition::Rfc5782;
    std::string listedTest; // of a domain list with test names of its own; empty: RFC 5782's
    std::string unlistedTest;
    std::string removalRoute; // "self-service", "form", "expires", "provider", "pays", "none", "unknown"

    /// The zone holds the user's own key, which is not there.
    [[nodiscard]] bool needsKey() const { return zone.find('<') != std::string::npos; }
};

struct Catalogue {
    std::string asOf; // "2026-11"
    std::vector<List> lists;
};

/// An address or a domain that is asked about.
using Subject = std::variant<ip::Address, dns::Name>;
std::string toText(const Subject &subject);

/// Whether a list's kinds cover the subject.
bool covers(const List &list, const Subject &subject);

/// Whether `code` (an address in 127/8) fits a pattern.
bool fits(std::string_view pattern, const ip::Address &code);

} // namespace blocklists
