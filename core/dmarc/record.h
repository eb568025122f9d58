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
#include <utility>
#include <vector>

namespace dmarc
{

enum class Policy : std::uint8_t { None, Quarantine, Reject };
/// "none", "quarantine", "reject".
std::string_view toText(Policy policy);
/// Without regard to case.
std::optional<Policy> policyFrom(std::string_view text);

enum class Fault : std::uint8_t {
    VersionCase,  // "v=dmarc1": the version is read letter for letter
    VersionGlued, // "v=DMARC1 p=none": no semicolon behind the version
    NotFirst,     // something stands before the version, such as a quotation mark
    NoEquals,     // a part without "="
    BadName,      // what should be a tag's name is none
    BadValue,     // an octet that may not stand there, or a value that the tag does not know
    EmptyPart,    // two semicolons in a row
    Duplicate,    // a tag twice: the whole record is invalid (RFC 6376 §3.2)
    UnknownTag,   // ignored by receivers; often a slip of the pen
    BadPolicy,    // p, sp or np is none of the three
    NoPolicy,     // no p
    RemovedTag,   // pct, rf, ri, or the size behind a report address
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
    std::optional<Policy> p, sp, np;
    bool test = false;                 // t=y
    char psd = 'u';                    // 'y', 'n' or 'u'
    bool strictDkim = false;           // adkim=s
    bool strictSpf = false;            // aspf=s
    std::vector<std::string> rua, ruf; // URIs as written, without a size
    std::string fo;                    // as written, empty without
    std::vector<Problem> problems;
    bool usable = true; // false: receivers apply no policy at all (§4.10.1, RFC 6376 §3.2)

    /// p, or none where it is absent or invalid (RFC 9989 §4.7).
    [[nodiscard]] Policy policy() const { return p.value_or(Policy::None); }
};

/// Whether the text begins as a DMARC record: what the tree walk counts (§4.10).
bool looksLikeDmarc(std::string_view text);

/// Parses a text for which looksLikeDmarc() holds.
Record parse(std::string_view text);

/// What is wrong with a text that was probably meant to be a DMARC record but does not count as one.
std::optional<Problem> nearMiss(std::string_view text);

/// A report URI, taken apart (RFC 9989 §4.7, RFC 6068).
struct ReportUri {
    std::string address; // of mailto:, percent-decoded
    std::string host;    // behind the @, or of an https URI
    std::string fault;   // "not-a-uri", "unknown-scheme", "bad-address", "not-ascii"; empty when it can be used
};
ReportUri readReportUri(std::string_view uri);

/// Whether reports can be sent there: an ASCII address with a domain (RFC 8616 §6).
bool isReportAddress(std::string_view address);

/// What to compose a record from.
struct Wish {
    Policy policy = Policy::None;
    std::optional<Policy> subdomains;
    std::optional<Policy> nonExisting;
    bool test = false;
    bool strictDkim = false;
    bool strictSpf = false;
    std::vector<std::string> rua, ruf; // URIs
    std::string fo;
};

/// The record text: v and p first, as older receivers want them, and only tags that RFC 9989 knows.
std::string compose(const Wish &wish);

/// "mailto:dmarc@example.com", with the characters encoded that would end the list (§4.7).
std::string mailtoUri(std::string_view address);

/// A wish that says the same as a record, for mending it.
Wish wishFrom(const Record &record);

} // namespace dmarc
