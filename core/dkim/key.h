// SPDX-License-Identifier: Apache-2.0
// DKIM key pairs made on the user's own computer (RFC 6376 §3.3, RFC 8301 §3.2, RFC 8463). The private half leaves only
// as a Secret; the public half becomes the record to publish.
#pragma once

#include "keyrecord.h"
#include "secret.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct evp_pkey_st;

namespace dkim
{

enum class KeyType : std::uint8_t { Rsa2048, Rsa3072, Rsa4096, Ed25519 };
/// "rsa2048", "rsa3072", "rsa4096", "ed25519".
std::string_view toText(KeyType type);
std::optional<KeyType> keyTypeFrom(std::string_view text);

/// The public half of a key.
struct PublicKey {
    Algorithm algorithm = Algorithm::Unknown;
    unsigned bits = 0;
    std::string key;      // as KeyRecord::key: what identifies it
    std::string exponent; // of RSA

    /// "v=DKIM1; k=rsa; p=…": SubjectPublicKeyInfo for RSA, the bare 32 octets for Ed25519.
    [[nodiscard]] std::string recordText() const;
};

/// A key pair. It signed and verified something before it was handed out.
class KeyPair
{
public:
    ~KeyPair();
    KeyPair(KeyPair &&) noexcept;
    KeyPair &operator=(KeyPair &&) noexcept;

    /// Makes a pair; takes from milliseconds to seconds, so call it in a worker thread. Nothing when `cancelled` became
    /// true meanwhile, when OpenSSL fails, or when the pair failed its own test.
    static std::optional<KeyPair> generate(KeyType type, const std::atomic<bool> *cancelled = nullptr);

    /// From PEM or DER, PKCS#8 or PKCS#1, without a passphrase.
    static std::optional<KeyPair> fromPrivate(std::string_view octets);

    [[nodiscard]] PublicKey publicKey() const;
    [[nodiscard]] Secret pkcs8Der() const;
    [[nodiscard]] Secret pkcs8Pem() const;
    /// "BEGIN RSA PRIVATE KEY"; nothing for Ed25519, which has no such form.
    [[nodiscard]] std::optional<Secret> pkcs1Pem() const;

    /// The signature of the SHA-256 hash of `octets` (RFC 6376 §3.3.3, RFC 8463 §3); empty where OpenSSL fails.
    [[nodiscard]] std::string sign(std::string_view octets) const;
    /// Signs with the private half and verifies with the public record's key.
    [[nodiscard]] bool passesSelfTest() const;

private:
    struct Free {
        void operator()(evp_pkey_st *key) const;
    };
    explicit KeyPair(std::unique_ptr<evp_pkey_st, Free> key);
    std::unique_ptr<evp_pkey_st, Free> m_key;
};

/// The public half of a key in a file's octets, private or public, PEM or DER.
std::optional<PublicKey> publicKeyFrom(std::string_view octets);

/// Whether `text` can be a selector: labels of letters, digits and hyphens, joined by dots (RFC 6376 §3.1). Underscores
/// stand in many that are in use, and verifiers look them up.
bool isSelector(std::string_view text);

/// Whether a new key may get it: §3.1 takes its labels from RFC 5321 §4.1.2, which has no underscore.
bool isNewSelector(std::string_view text);

/// A selector that tells when it was made, "s202611", for a year and a month.
std::string defaultSelector(int year, int month);

} // namespace dkim
