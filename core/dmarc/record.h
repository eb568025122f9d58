// SPDX-License-Identifier: Apache-2.0
// One DMARC record (RFC 9989 §4.7, §4.8): what its owner asks of receivers. Parsing keeps three cases apart: a text
// that is no DMARC record, one that was meant to be (with what is wrong and where), and a good one. Tags with bad
// values fall back to their defaults, unknown ones are ignored; pct, rf and ri are history, are recognised, and never
// composed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dmarc
{

enum class Policy : std::uint8_t { None, Quarantine, Reject };
/// "none", "quarantine", "reject".
std::string_view toText(Policy policy);
/// Without regard to case.
std::optional<Policy> policyFrom(std::string_view text);

enum class Fault : std::uint8_t {
    VersionCase,    // "v=dmarc1": the version is read letter for letter
    VersionUnknown, // "v=DMARC", or another one
    NoVersion,      // "p=none; …": the version is not there at all
    VersionGlued,   // "v=DMARC1 p=none": no semicolon behind the version
    WrongSeparator, // a comma or an escaped semicolon where a semicolon belongs
    NotFirst,       // something stands before the version, such as a quotation mark or another tag
    NoEquals,       // a part without "="
    BadName,        // what should be a tag's name is none
    BadValue,       // an octet that may not stand there, or a value that the tag does not know
    EmptyPart,      // two semicolons in a row
    Duplicate,      // a tag twice: the whole record is invalid (RFC 6376 §3.2)
    EmptyAddress,   // nothing between two commas of rua or ruf (RFC 9989 §4.8)
    LooseAddress,   // a report address behind a semicolon, where a comma belongs
    TagCase,        // "P=": read all the same, though RFC 6376 §3.2 counts the case
    OtherCase,      // "P=" beside "p=": which of them counts depends on the receiver
    OptionBoth,     // fo: 0 and 1 exclude each other, and nothing may stand there twice
    OptionComma,    // fo: colons stand between its options, not commas
    UnknownTag,     // ignored by receivers (§4.7)
    BadPolicy,      // p, sp or np is none of the three
    NoPolicy,       // no p
    RemovedTag,     // pct, rf, ri
    UriSize,        // the size behind a report address: obsolete syntax, ignored
};
/// "version-case", …
std::string_view toText(Fault fault);

struct Problem {
    Fault fault = Fault::BadValue;
    std::string tag; // its name, or the text it is about
    std::string value;
    std::size_t offset = 0; // in the record, in octets
};

struct Record {
    std::optional<Policy> p, sp, np;   // as written
    bool test = false;                 // t=y
    char psd = 'u';                    // 'y', 'n' or 'u'
    bool strictDkim = false;           // adkim=s
    bool strictSpf = false;            // aspf=s
    std::vector<std::string> rua, ruf; // URIs as written, without a size
    std::string fo;                    // as written, empty without
    std::optional<int> pct;            // history: the share in which receivers before RFC 9989 apply the policy
    std::vector<Problem> problems;
    std::size_t unkept = 0; // problems beyond what a parser keeps
    std::size_t unread = 0; // tags beyond what a parser reads
    bool usable = true;     // false: broken, receivers apply no policy at all (§4.10.1, RFC 6376 §3.2)
    bool applied = true;    // false: neither a policy nor an address for reports, so no DMARC is done (§4.10.1)
    bool asNone = false;    // p, sp or np is not valid, or no DMARC is done: it counts as "p=none" alone (§4.10.1)

    /// What it asks for at its own domain.
    [[nodiscard]] Policy policy() const { return asNone ? Policy::None : p.value_or(Policy::None); }
    /// What it asks for at names below: sp, else p.
    [[nodiscard]] Policy policyBelow() const { return asNone ? Policy::None : sp.value_or(policy()); }
    /// What it asks for at names below that do not exist: np, else sp, else p.
    [[nodiscard]] Policy policyOfNothing() const { return asNone ? Policy::None : np.value_or(policyBelow()); }
    /// Whether reports can be sent to any of rua.
    [[nodiscard]] bool hasReports() const;
};

/// Whether the text begins as a DMARC record: what the tree walk counts (§4.10).
bool looksLikeDmarc(std::string_view text);

/// Whether RFC 9989 defines the tag, or names it as one of the past.
bool isKnownTag(std::string_view name);

/// Parses a text for which looksLikeDmarc() holds.
Record parse(std::string_view text);

/// What is wrong with a text that was probably meant to be a DMARC record but does not count as one.
std::optional<Problem> nearMiss(std::string_view text);

/// Whether it is a share (pct) that makes receivers before RFC 9989 apply `policy` to less mail than newer ones do.
bool splitsReceivers(const Problem &problem, Policy policy);

/// The options of fo by §4.8: 0 or 1, d and s, each at most once. Otherwise where the first one stands that is not
/// right.
std::optional<std::size_t> badFailureOption(std::string_view fo);

} // namespace dmarc
