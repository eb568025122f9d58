// SPDX-License-Identifier: Apache-2.0
// Macros in SPF records (RFC 7208 §7): "%{ir}.%{v}._spf.%{d2}" and the like.
#pragma once

#include "core/ip.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace spf
{

enum class MacroUse : std::uint8_t { DomainSpec, Explanation }; // %{c}, %{r}, %{t} only in explanations (§7.2)

struct MacroCheck {
    bool good = false;
    bool endsWithMacro = false;
    std::size_t literalStart = 0; // where the text behind the last macro begins
};

/// §7.1 macro-string.
MacroCheck checkMacroString(std::string_view text, MacroUse use);

/// What macros stand for.
struct MacroValues {
    std::string localPart;
    std::string senderDomain;
    std::string domain; // the current <domain>
    ip::Address client; // never IPv4-mapped
    std::string helo;
    std::string validated; // %{p}: only where needsValidated() said so
    std::string receiver;  // %{r}
    std::int64_t now = 0;  // %{t}
};

/// Whether `text` uses %{p}, for which a PTR lookup is needed first.
bool needsValidated(std::string_view text);

/// Whether what `text` stands for hangs on the message: it uses more than %{d} and %{o}, which for mail of the domain
/// whose record leads here is that domain.
bool hangsOnMessage(std::string_view text);

/// Whether it hangs on who writes: it uses %{l} or %{s}.
bool hangsOnMailbox(std::string_view text);

/// Whether `text` stands for no name at all: it uses %{s} or %{l}, and the local part is not ASCII (RFC 8616 §4).
bool namesNothing(std::string_view text, const MacroValues &values);

/// Expands a string that passed checkMacroString(). Octets in, octets out.
std::string expand(std::string_view text, const MacroValues &values);

/// A domain name from an expanded domain-spec: a final dot goes, and labels from the left until it fits 253 octets
/// (§7.3).
std::string fitName(std::string expanded);

} // namespace spf
