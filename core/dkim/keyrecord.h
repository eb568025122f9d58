// SPDX-License-Identifier: Apache-2.0
// A published DKIM key (RFC 6376 §3.6.1, RFC 8301, RFC 8463): selector._domainkey.domain TXT. Forms cut keys off,
// quotes and spaces creep in at the seams of strings, people paste PEM lines: the damage is named exactly, and what can
// still be read is read.
#pragma once

#include "core/dns/message.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dkim
{

enum class Algorithm : std::uint8_t { Unknown, Rsa, Ed25519 };
/// "rsa", "ed25519", "".
std::string_view toText(Algorithm algorithm);

/// An RSA key of fewer bits must not count as valid (RFC 8301 §3.2).
inline constexpr unsigned fewestRsaBits = 1024;

/// The record of a key that is withdrawn (RFC 6376 §3.6.1).
inline constexpr std::string_view withdrawnRecord = "v=DKIM1; p=";

enum class Fault : std::uint8_t {
    NoKeyTag,         // no p=
    Revoked,          // p= is empty (§3.6.1)
    BadBase64,        // p= is no base64
    CutOff,           // the key ends too early
    PemLines,         // "-----BEGIN PUBLIC KEY-----" inside
    QuoteInside,      // quotation marks inside the value
    SpaceInKey,       // white space inside p=: legal, but a sign of a bad seam
    EscapedSemicolon, // "\;": the semicolon was escaped for a zone file and taken literally
    MissingSemicolon, // "k=rsa p=…"
    ZoneLine,         // "s1._domainkey IN TXT v=DKIM1; …": the name and the type were pasted along
    FancyCharacter,   // curly quotes, no-break spaces, HTML entities
    BlankForPlus,     // spaces took the place of the plus signs: a web form decoded them
    UrlLetters,       // "-" and "_" of another base64 (RFC 4648 §5) in place of "+" and "/"
    LostDigits,       // characters are missing, and not at the end
    UnreadableKey,    // base64 of something that is no such key
    BareRsa,          // PKCS#1 instead of SubjectPublicKeyInfo: verifiers differ
    WrappedEd25519,   // SubjectPublicKeyInfo where the bare 32 octets belong (RFC 8463 §4.2)
    UnknownKeyType,   // k= is neither rsa nor ed25519: the record is ignored
    WrongKeyType,     // k= names another kind of key than the one that stands in p=
    WrongVersion,     // v= is not DKIM1, or does not stand first: the record is discarded
    WrongTagCase,     // "P=", "K=": tag names count their case
    Duplicate,        // a tag twice: the whole list is invalid (§3.2)
    NotForMail,       // s= without email or *
    WithoutSha256,    // h= without sha256
    UnknownHash,      // h= names no hash that exists, such as "rsa-sha256"
    TestFlag,         // t=y
    TagList,          // another fault of the tag list
    SwappedStrings,   // the strings of the record stand in the wrong order (dkim::inspect)
    AliasAsText,      // the name that the selector should be an alias of, typed as a text (dkim::inspect)
};
/// "no-key-tag", …
std::string_view toText(Fault fault);

struct Problem {
    Fault fault = Fault::TagList;
    std::string tag;
    std::size_t offset = 0; // in the joined record, in octets
    bool forgiven = false;  // verifiers can use the key all the same
};

struct KeyRecord {
    Algorithm algorithm = Algorithm::Rsa;
    unsigned bits = 0;    // 0 where the key cannot be read
    std::string key;      // the octets that identify it: the modulus of RSA, the 32 octets of Ed25519
    std::string exponent; // of RSA
    std::string octets;   // what p= decodes to, whole or not
    std::string digits;   // of p= as they stand there, without white space
    bool strict = false;  // t=s
    std::vector<Problem> problems;
    std::size_t unread = 0; // tags beyond what a parser reads
    std::size_t unkept = 0; // problems beyond what it keeps

    [[nodiscard]] bool has(Fault fault) const;
    /// Verifiers can use it: a list that breaks RFC 6376 §3.2 they must not (§6.1.2).
    [[nodiscard]] bool isUsable() const;
};

/// Whether a text is, or was meant to be, a DKIM key: it has a p= tag or says DKIM1, and no version of something else.
bool looksLikeKey(std::string_view text);

KeyRecord parseKeyRecord(std::string_view text);

} // namespace dkim
