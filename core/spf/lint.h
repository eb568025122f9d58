// SPDX-License-Identifier: Apache-2.0
// Slips of the pen in SPF records and the record as it was meant: `ip:`, commas, curly quotes, two strings that lost
// the space between them. What the grammar forbids is permerror (RFC 7208 §4.6); what it lets pass can be a mistake all
// the same.
#pragma once

#include "record.h"

#include "core/budget.h"
#include "core/dns/message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spf
{

/// A longer record is judged as it stands, without mending: nobody meant it for receivers (RFC 7208 §3.4).
inline constexpr std::size_t longestMended = budget::mendedOctets;

enum class Fault : std::uint8_t {
    NotFirst,        // quotes or spaces in front of v=spf1, so that it is no SPF record
    VersionGlued,    // "v=spf1;" or "v=spf1ip4:…"
    SenderId,        // "spf2.0/…", which nobody reads any more
    WrongSeparator,  // commas or semicolons between terms
    FancyCharacter,  // curly quotes, no-break spaces and other octets outside ASCII
    Quoted,          // quotation marks inside
    MistypedName,    // "ip:", "ipv4:", "ip4=", "includes:"
    EqualsForColon,  // "include=x": an unknown modifier that nobody heeds
    SpaceInTerm,     // "ip4: 192.0.2.1"
    GluedTerms,      // "ip4:192.0.2.1include:x", "ip4:192.0.2.1-all"
    HostAsAddress,   // "ip4:mail.example.com", "a:192.0.2.1", an IPv6 address in ip4
    AddressSpelling, // "ip4:192.0.2.0/255.255.255.0", "ip4:192.000.002.001"
    AddressRange,    // "ip4:192.0.2.10-192.0.2.20"
    NotAName,        // "include:http://a.example", "include:include:a.example"
    StrayCharacter,  // "<include:a.example>", a backslash
    ModifierTwice,   // redirect or exp twice (§6)
    TooLong,         // more than anybody can want, so that it is judged without mending
    VersionRepeated, // "v=spf1 mx v=spf1 include:x": two records pasted together
    CutOff,          // "… ip4:20" of just 255, 512 or 1024 octets: a panel took no more
    NoVersion,       // "v=spf ip4:192.0.2.1 -all", "ip4:192.0.2.1 -all"
    LostSpace,       // two strings of the TXT record join without a space
    Unreadable,      // a fault of the grammar with no obvious meaning
    NameAlone,       // the target of an include, typed as a text of its own: namesAsTexts()
};
/// "not-first", "version-glued", …
std::string_view toText(Fault fault);

struct Mistake {
    Fault fault = Fault::Unreadable;
    std::string term;            // what it is about, as written
    std::size_t offset = 0;      // in the record, in octets
    bool stillEvaluates = false; // receivers read the record all the same, only not as meant
    std::string suggestion;      // the record as it was probably meant; empty where that cannot be told
};

/// What is wrong with one TXT record at the domain; nothing for a good SPF record and for a text that has nothing to do
/// with SPF.
std::optional<Mistake> lint(const dns::Text &text);

/// Whether receivers read the record, and find in it the names that were meant.
bool isUsable(const std::string &record);

} // namespace spf
