// SPDX-License-Identifier: Apache-2.0
// Canonicalisation (RFC 6376 §3.4): the one form of header fields and body that signer and verifier both hash, however
// mail servers in between refolded or padded them. A line may end in CRLF or, as files on disk have it, in LF alone;
// both are hashed as CRLF. The body is taken in pieces and never kept.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace dkim
{

enum class Canonicalization : std::uint8_t { Simple, Relaxed };
/// "simple", "relaxed".
std::string_view toText(Canonicalization canonicalization);

/// Appends one header field (§3.4.1, §3.4.2). `field` is the whole field without its last line end, folds as CRLF; no
/// line end is appended either, because the signature field itself has none (§3.7).
void appendHeaderField(std::string &out, std::string_view field, Canonicalization canonicalization);

/// One body on its way through (§3.4.3, §3.4.4).
class BodyCanonicalizer
{
public:
    using Sink = std::function<void(std::string_view)>;

    /// `sink` gets the canonical body in pieces.
    BodyCanonicalizer(Canonicalization canonicalization, Sink sink);

    void feed(std::string_view octets);
    /// The body has ended; to be called once.
    void finish();

private:
    const char *simple(const char *at, const char *end);
    const char *relaxed(const char *at, const char *end);
    void text(std::string_view octets);
    void lineEnd();
    void put(std::string_view octets);
    void flush();

    const Canonicalization m_canonicalization;
    const Sink m_sink;
    std::string m_buffer;
    std::uint64_t m_lineEnds = 0;  // not put yet: those at the end of the body do not count
    bool m_carriageReturn = false; // the last octet was CR: half a line end, or an octet like any other
    bool m_space = false;          // relaxed: white space that counts only when something follows in its line
    bool m_empty = true;           // nothing was put yet
};

} // namespace dkim
