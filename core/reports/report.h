// SPDX-License-Identifier: Apache-2.0
// One aggregate report, as receivers send them once a day: who sent in the name of a domain, and what they made of it
// (RFC 9990 §3.1; the older form of RFC 7489 Appendix C, which has no namespace and other reasons, is the same here).
#pragma once

#include "core/dmarc/record.h"
#include "core/ip.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reports
{

/// What the receiver did with the messages of a row (RFC 9990 §3.1.1.9).
enum class Disposition : std::uint8_t { None, Quarantine, Reject, Pass };
/// "none", "quarantine", "reject", "pass".
std::string_view toText(Disposition disposition);
inline constexpr std::size_t dispositions = 4;

struct Metadata {
    std::string organization; // who made the report
    std::string id;           // unique for them
    std::int64_t begin = 0;   // seconds since 1970
    std::int64_t end = 0;

    /// Whether it says who made the report, and when.
    [[nodiscard]] bool isWhole() const { return !organization.empty() && !id.empty() && begin != 0; }
};

/// The record that the receiver found.
struct Policy {
    std::string domain; // lower case
    std::optional<dmarc::Policy> p;
    bool strictDkim = false;
    bool strictSpf = false;
    bool test = false;
};

struct DkimResult {
    std::string domain, selector;
    bool passed = false;
};

struct SpfResult {
    std::string domain;
    bool ofHelo = false; // scope: the name in EHLO, not the sender in the envelope
    bool passed = false;
};

/// Messages that came from one address and looked alike.
struct Row {
    std::optional<ip::Address> address;
    std::optional<std::uint64_t> count;
    Disposition disposition = Disposition::None;
    std::optional<bool> dkim, spf; // what the receiver says of alignment (policy_evaluated)
    bool wasForwarded = false;     // a reason that speaks of a list or of somebody who hands mail on
    std::string author;            // the domain in From, lower case
    std::string envelope;          // the domain in MAIL FROM, where it is told
    std::vector<DkimResult> dkims; // the first budget::reportResults of them
    std::vector<SpfResult> spfs;
    std::size_t dkimCount = 0, spfCount = 0; // how many of these are filled; the rest is kept for its memory
};

/// Why a file, or a part of it, holds no report that counts.
enum class Fault : std::uint8_t {
    None,
    NotAReport,    // XML, but no report; or nothing that could hold one
    Doctype,       // XML with a document type of its own, which no report has
    Encoding,      // an encoding that no report is written in
    Broken,        // not well-formed
    CutOff,        // it ends in the middle
    TooDeep,       // elements in one another beyond reason
    TooLong,       // one piece of text beyond reason
    NoPolicy,      // the policy, or its domain, is missing in front of the rows
    NoOrigin,      // it does not say who made it, or when
    NoRows,        // not a single row that can be read
    Bomb,          // packed a hundred times over: unpacking it would fill the machine
    TooLarge,      // more octets than any report has
    TooNested,     // archives in archives in archives
    TooMany,       // more members than any folder of reports has
    BrokenArchive, // cannot be unpacked
    Encrypted,     // with a password
    Unreadable,    // the system does not let it be read
    NoReport,      // a message or an archive without a report in it
    Empty,
};
/// "not-a-report", "doctype", …
std::string_view toText(Fault fault);

} // namespace reports
