// SPDX-License-Identifier: Apache-2.0
// The grammar of RFC 7208 §12 once more, written for the tests from the RFC alone.
#pragma once

#include "internet.h"

namespace property
{

/// What the macros of §7.2 stand for.
struct Meaning {
    std::string local;
    std::string senderDomain; // %{o}
    std::string domain;       // %{d}
    std::string helo;
    std::string validated = "unknown"; // %{p}
    Ip client;
};

struct Term {
    bool isModifier = false;
    char qualifier = '+';
    std::string name;    // lower case
    std::string spec;    // domain-spec or macro-string, not expanded
    Ip network;          // ip4, ip6
    unsigned bits4 = 32; // of ip4, a, mx
    unsigned bits6 = 128;
};

/// "v=spf1" and a space or the end (§4.5).
bool isSpf(std::string_view text);

/// The terms of a record for which isSpf() holds; nothing where it breaks the grammar anywhere (§4.6).
std::optional<std::vector<Term>> readRecord(std::string_view text);

/// One term; nothing where it breaks the grammar.
std::optional<Term> readTerm(std::string_view text);

/// §7.1 to §7.3, without the cutting to 253 octets.
std::string expand(std::string_view macroString, const Meaning &meaning);

/// Whether other macros than %{d} and %{o} stand in it.
bool hangsOnMessage(std::string_view macroString);

/// Whether %{p} stands in it.
bool usesValidated(std::string_view macroString);

} // namespace property
