// SPDX-License-Identifier: Apache-2.0
// DNS blocklists (RFC 5782): somebody's opinion of an address or a domain, asked for as a name. There are hundreds;
// many are dead, refuse to answer, or matter to nobody. What is known of each is read from resources/blocklists.json.
#pragma once

#include "core/dns/message.h"
#include "core/dns/name.h"
#include "core/finding_arguments.h"
#include "core/ip.h"

#include <cstdint>
#include <optional>
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

/// What a domain list wants to be asked about: the registrable domain, the host's full name, or each of them.
enum class Names : std::uint8_t { Registrable, Host, Both };

/// What an answer of a list means, the worst first; wording has a sentence for each.
enum class Meaning : std::uint8_t {
    HijackedNetwork,
    Botnet,
    Malware,
    Phishing,
    Exploited,
    Attacks,
    OpenRelay,
    Proxy,
    SpamSource,
    Disposable,
    DynamicDns,
    LowReputation,
    AbusedLegitimate,
    NetworkRange,
    Bogon,
    Misconfigured,
    Listed,
    NoReverseName,
    Suspected,
    NewDomain,
    PolicyIsp,
    PolicyList,
    DynamicRange,
    Test,
    Neutral,
    Good,
};
/// "hijacked-network", "botnet", …: as catalogues write it.
std::string_view toText(Meaning meaning);
std::optional<Meaning> meaningCalled(std::string_view text);
const std::vector<Meaning> &allMeanings();

/// How a listing ends; what needs the most from others first.
enum class Route : std::uint8_t {
    Provider,
    Pays,
    None,
    Mail,
    Form,
    SelfService,
    Expires,
    Unknown,
};
/// "provider", "pays", …: as catalogues write it.
std::string_view toText(Route route);
std::optional<Route> routeCalled(std::string_view text);
const std::vector<Route> &allRoutes();

/// What a key of one's own costs.
enum class Cost : std::uint8_t { Unknown, FreeForLittleMail, FreeTier, Pays };

/// What a listing is about.
enum class Reach : std::uint8_t {
    Host,   // the subject alone
    Prefix, // the network around it of a length that is told
    Range,  // a whole range of the provider
    As,     // all of the provider's
};
struct Extent {
    Reach reach = Reach::Host;
    unsigned prefix = 0; // with Reach::Prefix
    bool operator==(const Extent &) const = default;
};
/// "host", "/24", "range", "as"; nothing for anything else.
std::optional<Extent> extentCalled(std::string_view text);

/// "24h", "7d"; nothing for anything else.
std::optional<finding::Span> spanCalled(std::string_view text);

/// How far a list is in use.
const std::vector<std::string_view> &allStatuses();

/// "127.0.0.2", "127.0.*.3", or "bit:4" of a last octet that is a bit mask (RFC 5782 §2.3).
struct CodePattern {
    std::string text;
    Meaning meaning = Meaning::Listed;
};

/// What is true of some codes, or of one kind of subject, by pattern, "ip4", "ip6" or "domain".
template <typename T> using ByCode = std::vector<std::pair<std::string, T>>;

/// How a listing ends.
struct Removal {
    Route route = Route::Unknown;
    ByCode<Route> routes;  // of codes whose route is another
    finding::Span takes;   // until a request is dealt with
    finding::Span expires; // after the last event, by itself
    std::string mail;      // whom to write to, where the route is Route::Mail
};

/// What stands in a zone, and wherever a name is shown, in the place of a key.
inline constexpr std::string_view keyPlace = "<key>";

struct List {
    std::string zone;
    std::string name;
    std::string operatorName;
    std::string website;
    std::string lookupUrl;
    std::string lookupQuery; // the same with "{subject}" where the subject belongs; empty: the page takes none
    std::string delistUrl;
    bool ip4 = false;
    bool ip6 = false;
    bool domain = false;
    Names names = Names::Registrable;
    Polarity polarity = Polarity::Block;
    Tier tier = Tier::Ignore;
    std::string status;                       // one of allStatuses()
    std::string statusAsOf;                   // "2026-08": the date of the evidence
    unsigned closed = 0;                      // the year in which it closed, where that is known
    std::string componentOf;                  // the zone of the combined list that holds all of this one
    std::vector<std::string> refusalCodes;    // patterns
    std::vector<dns::Status> refusalStatuses; // beside Refused: how else this list declines
    std::vector<CodePattern> codes;
    ByCode<Extent> covers; // what a listing is about; absent: the subject alone
    Ask ask = Ask::No;
    Audition audition = Audition::Rfc5782;
    std::string listedTest; // of a domain list with test names of its own; empty: RFC 5782's
    std::string unlistedTest;
    bool mayAskServers = false; // its terms let anybody's own resolver ask its servers
    Removal removal;
    std::string keyUrl; // of a keyed list: where a key is to be had
    Cost keyCost = Cost::Unknown;
    std::string standsInFor; // the zone that a keyed list says the same as

    /// The zone begins with the place of a key of the user's own.
    [[nodiscard]] bool needsKey() const { return zone.starts_with(keyPlace); }
    /// The zone to ask, which is a secret then.
    [[nodiscard]] std::string zoneWith(std::string_view key) const;
    /// The zone above the key; the whole zone of any other list.
    [[nodiscard]] std::string zoneWithoutKey() const;
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

/// The way off of a listing with these codes: of several, the one that needs the most from others.
Route routeFor(const Removal &removal, const std::vector<ip::Address> &codes);

/// What a listing with these codes is about: the widest.
Extent extentFor(const List &list, const Subject &subject, const std::vector<ip::Address> &codes);

/// The page for looking a subject up, filled in where it takes one.
std::string lookupPage(const List &list, const Subject &subject);

} // namespace blocklists
