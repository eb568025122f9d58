// SPDX-License-Identifier: Apache-2.0
// One DKIM-Signature field (RFC 6376 §3.5): who signs, with which key, what was hashed and how. Whatever a verifier
// must not accept is told with its cause before any question is put to DNS (§6.1.1).
#pragma once

#include "canon.h"
#include "keyrecord.h"

#include "core/dns/name.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkim
{

/// RFC 8601 §2.7.1, and Pending while the key is not there.
enum class Result : std::uint8_t { Pending, Pass, Fail, Policy, PermError, TempError };
/// "pending", "pass", "fail", "policy", "permerror", "temperror".
std::string_view toText(Result result);

enum class Cause : std::uint8_t {
    Good,
    // pass, with a reservation
    LengthTag,    // l= lets anybody append to the body (RFC 6376 §8.2)
    UnsignedTail, // and somebody did, or the signer left it out
    TestKey,      // t=y of the key: nobody should rely on it yet
    SignedAhead,  // t= lies in the future: some verifiers do not count it (RFC 6376 §3.5)
    SeveralKeys,  // the key is one of several records, and which of them a verifier takes is left to it (§3.6.2.2)
    // permerror: the field
    Syntax,                // no tag list (§3.2)
    DuplicateTag,          // §3.2
    MissingTag,            // §6.1.1
    BadTag,                // a value that the tag cannot have
    UnknownVersion,        // v= is not 1
    UnknownAlgorithm,      // a=
    FromNotSigned,         // h= without From (§5.4)
    IdentityOutsideDomain, // i= is not at or below d=
    ExpiresBeforeSigned,   // x= is not after t=
    // permerror: the key (§6.1.2)
    NoKey,
    KeyRevoked,
    KeyDamaged,
    KeyOtherAlgorithm,  // k= is not what a= needs
    KeyWithoutSha256,   // h=
    KeyNotForMail,      // s=
    KeyForbidsIdentity, // t=s, and i= is a subdomain of d=
    // policy
    RsaSha1, // RFC 8301 §3.1
    Expired,
    KeySmall, // RFC 8301 §3.2
    KeyLarge, // more bits than verifiers take
    TooManySignatures,
    // fail (§6.1.3)
    BodyHash,
    BodyShort, // less of a body than l= says
    Mismatch,  // the header, the signature field or the key is another than when it was signed
    // temperror
    Dns,
};
/// "", "body-length", "unsigned-tail", …
std::string_view toText(Cause cause);

/// How a domain with letters outside ASCII is read (RFC 8616 §4); empty: not at all.
using NameReader = std::function<std::optional<dns::Name>(std::string_view)>;

struct Signature {
    std::string domain, selector, algorithm; // as written, for showing
    std::optional<dns::Name> domainName;     // of d=
    std::optional<dns::Name> keyName;        // where the key is
    Algorithm keyType = Algorithm::Unknown;
    Canonicalization header = Canonicalization::Simple;
    Canonicalization body = Canonicalization::Simple;
    std::vector<std::string> fields; // h=, lower case
    std::string bodyHash;            // octets
    std::string value;               // octets of b=
    std::optional<std::uint64_t> length;
    std::optional<std::int64_t> signedAt, expiresAt; // seconds since 1970
    std::string identity;                            // the domain of i= as written; empty without i=
    bool identityIsDomain = true;                    // i= is in d= itself, not below
    std::size_t valueOffset = 0;                     // of the text of b= in the field's value, white space included
    std::size_t valueSize = 0;

    Cause cause = Cause::Good; // why it can never pass
    std::string tag;           // that the cause is about
};

/// Reads what stands behind the colon.
Signature parseSignature(std::string_view value, const NameReader &names = {});

} // namespace dkim
