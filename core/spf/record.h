// SPDX-License-Identifier: Apache-2.0
// One SPF record as text and as terms (RFC 7208 §4.6, §12). Parsing is pure and strict: an error anywhere makes the
// whole record permerror before anything is evaluated (§4.6), and says where it is.
#pragma once

#include "core/dns/message.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace spf
{

enum class Qualifier : char { Pass = '+', Fail = '-', SoftFail = '~', Neutral = '?' };

enum class Kind : std::uint8_t { All, Include, A, Mx, Ptr, Ip4, Ip6, Exists, Redirect, Explanation, UnknownModifier };

/// "all", "include", …; for an unknown modifier "modifier".
std::string_view toText(Kind kind);

/// The terms of §4.6.4 that are counted against the limit of ten.
bool costsLookup(Kind kind);

struct Term {
    Kind kind = Kind::All;
    Qualifier qualifier = Qualifier::Pass;
    std::string text;       // as written
    std::size_t offset = 0; // of `text` in the record, in octets
    std::string domainSpec; // not expanded; empty where none stands
    unsigned prefix4 = 32;  // of a, mx, ip4
    unsigned prefix6 = 128; // of a, mx, ip6
    ip::Address network;    // of ip4, ip6

    [[nodiscard]] bool isMechanism() const { return kind < Kind::Redirect; }
};

/// The term in the one spelling that all terms of the same meaning share: lower case, no "+", no final dot, no length
/// that says nothing, addresses by RFC 5952.
std::string canonical(const Term &term);

/// What the term itself counts against that limit: %{p} is one more, for it asks as ptr does.
unsigned lookupsOf(const Term &term);

struct Record {
    std::vector<Term> terms; // mechanisms and modifiers in the order written

    [[nodiscard]] const Term *find(Kind kind) const;
};

enum class GrammarFault : std::uint8_t {
    NotAscii, // an octet outside visible ASCII and space (§3.1, §12)
    UnknownMechanism,
    MissingArgument,
    UnexpectedArgument,
    BadDomain, // domain-spec against §7.1, §12
    BadMacro,
    BadAddress,
    BadPrefix,
    RepeatedModifier, // redirect or exp twice (§6)
    EmptyModifierName,
};
/// "unknown-mechanism", …
std::string_view toText(GrammarFault fault);

struct SyntaxError {
    GrammarFault fault = GrammarFault::UnknownMechanism;
    std::string term;       // the term it is in
    std::size_t offset = 0; // in the record, in octets
};

/// Whether `text` is an SPF record at all: "v=spf1" without regard to case, then a space or the end (§4.5).
bool looksLikeSpf(std::string_view text);

/// Parses a text for which looksLikeSpf() holds.
std::variant<Record, SyntaxError> parse(std::string_view text);

/// Whether receivers read `text` as an SPF record: it looks like one and has no error (§4.5, §4.6).
bool isReadable(std::string_view text);

/// The texts among a TXT answer's that are SPF records.
std::vector<std::string> selectRecords(const dns::Reply &txt);

} // namespace spf
