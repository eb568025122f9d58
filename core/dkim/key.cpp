// SPDX-License-Identifier: Apache-2.0
#include "key.h"

#include "der.h"
#include "released.h"
#include "sha256.h"

#include "core/base64.h"
#include "core/dns/name.h"

#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/decoder.h>
#include <openssl/encoder.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>
#include <vector>

namespace dkim
{

namespace
{

using Encoder = std::unique_ptr<OSSL_ENCODER_CTX, Release<OSSL_ENCODER_CTX_free>>;
using Decoder = std::unique_ptr<OSSL_DECODER_CTX, Release<OSSL_DECODER_CTX_free>>;

/// The key's number called `name`, big-endian.
std::string numberOf(const EVP_PKEY *key, const char *name)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &raw) != 1)
        return {};
    const Number number(raw);
    std::string octets(static_cast<std::size_t>(BN_num_bytes(number.get())), '\0');
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char *>(octets.data()));
    return octets;
}

Secret encoded(const EVP_PKEY *key, const char *format, const char *structure)
{
    const Encoder encoder(OSSL_ENCODER_CTX_new_for_pkey(key, EVP_PKEY_KEYPAIR, format, structure, nullptr));
    unsigned char *data = nullptr;
    std::size_t size = 0;
    if (!encoder || OSSL_ENCODER_to_data(encoder.get(), &data, &size) != 1)
        return {};
    Secret secret(std::string(reinterpret_cast<const char *>(data), size));
    OPENSSL_clear_free(data, size);
    return secret;
}

/// `selection` is EVP_PKEY_KEYPAIR or EVP_PKEY_PUBLIC_KEY; PEM or DER in any structure is taken.
EVP_PKEY *decoded(std::string_view octets, int selection)
{
    EVP_PKEY *key = nullptr;
    const Decoder decoder(OSSL_DECODER_CTX_new_for_pkey(&key, nullptr, nullptr, nullptr, selection, nullptr, nullptr));
    const auto *data = reinterpret_cast<const unsigned char *>(octets.data());
    std::size_t size = octets.size();
    // An encrypted key must not make OpenSSL ask for its passphrase on the terminal.
    if (!decoder ||
        OSSL_DECODER_CTX_set_passphrase(decoder.get(), reinterpret_cast<const unsigned char *>(""), 0) != 1 ||
        OSSL_DECODER_from_data(decoder.get(), &data, &size) != 1)
        return nullptr;
    return key;
}

std::optional<PublicKey> publicKeyOf(const EVP_PKEY *key)
{
    PublicKey out;
    if (EVP_PKEY_is_a(key, "RSA")) {
        out.algorithm = Algorithm::Rsa;
        out.key = numberOf(key, OSSL_PKEY_PARAM_RSA_N);
        out.exponent = numberOf(key, OSSL_PKEY_PARAM_RSA_E);
        out.bits = bitsOf(out.key);
    } else if (EVP_PKEY_is_a(key, "ED25519")) {
        std::array<unsigned char, 32> raw{};
        std::size_t size = raw.size();
        if (EVP_PKEY_get_raw_public_key(key, raw.data(), &size) != 1)
            return std::nullopt;
        out.algorithm = Algorithm::Ed25519;
        out.key.assign(reinterpret_cast<const char *>(raw.data()), size);
        out.bits = 256;
    }
    return out.key.empty() ? std::nullopt : std::optional(out);
}

/// Null for Ed25519, which hashes by itself.
const char *digestOf(const EVP_PKEY *key)
{
    return EVP_PKEY_is_a(key, "RSA") ? "SHA256" : nullptr;
}

/// Empty where OpenSSL fails.
std::string signatureBy(EVP_PKEY *key, std::string_view octets)
{
    const auto *data = reinterpret_cast<const unsigned char *>(octets.data());
    const Digest signing(EVP_MD_CTX_new());
    std::size_t size = 0;
    if (!signing || EVP_DigestSignInit_ex(signing.get(), nullptr, digestOf(key), nullptr, nullptr, key, nullptr) != 1 ||
        EVP_DigestSign(signing.get(), nullptr, &size, data, octets.size()) != 1)
        return {};
    std::string signature(size, '\0');
    if (EVP_DigestSign(signing.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, data,
                       octets.size()) != 1)
        return {};
    signature.resize(size);
    return signature;
}

int stopWhenCancelled(EVP_PKEY_CTX *context)
{
    const auto *cancelled = static_cast<const std::atomic<bool> *>(EVP_PKEY_CTX_get_app_data(context));
    return cancelled && cancelled->load() ? 0 : 1;
}

} // namespace

void KeyPair::Free::operator()(evp_pkey_st *key) const
{
    EVP_PKEY_free(key);
}

KeyPair::KeyPair(std::unique_ptr<evp_pkey_st, Free> key) : m_key(std::move(key)) {}
KeyPair::~KeyPair() = default;
KeyPair::KeyPair(KeyPair &&) noexcept = default;
KeyPair &KeyPair::operator=(KeyPair &&) noexcept = default;

std::string_view toText(KeyType type)
{
    switch (type) {
    case KeyType::Rsa2048:
        return "rsa2048";
    case KeyType::Rsa3072:
        return "rsa3072";
    case KeyType::Rsa4096:
        return "rsa4096";
    case KeyType::Ed25519:
        return "ed25519";
    }
    return {};
}

std::optional<KeyType> keyTypeFrom(std::string_view text)
{
    for (const KeyType type : {KeyType::Rsa2048, KeyType::Rsa3072, KeyType::Rsa4096, KeyType::Ed25519}) {
        if (text == toText(type))
            return type;
    }
    return std::nullopt;
}

std::string PublicKey::recordText() const
{
    const std::string octets = algorithm == Algorithm::Rsa ? rsaInfo(key, exponent) : key;
    return "v=DKIM1; k=" + std::string(toText(algorithm)) + "; p=" + toBase64(octets);
}

namespace
{

/// A pool may let the program end before its thread has: what OpenSSL keeps for the thread must not wait for that.
struct ThreadEnd {
    ThreadEnd() = default;
    ThreadEnd(const ThreadEnd &) = delete;
    ThreadEnd &operator=(const ThreadEnd &) = delete;
    ~ThreadEnd() { OPENSSL_thread_stop(); }
};

} // namespace

std::optional<KeyPair> KeyPair::generate(KeyType type, const std::atomic<bool> *cancelled)
{
    const ThreadEnd end; // last of all
    const bool rsa = type != KeyType::Ed25519;
    const Context context(EVP_PKEY_CTX_new_from_name(nullptr, rsa ? "RSA" : "ED25519", nullptr));
    if (!context || EVP_PKEY_keygen_init(context.get()) != 1)
        return std::nullopt;
    if (rsa) {
        const int bits = type == KeyType::Rsa2048 ? 2048 : type == KeyType::Rsa3072 ? 3072 : 4096;
        if (EVP_PKEY_CTX_set_rsa_keygen_bits(context.get(), bits) != 1) // the public exponent is 65537 by itself
            return std::nullopt;
    }
    EVP_PKEY_CTX_set_app_data(context.get(), const_cast<std::atomic<bool> *>(cancelled)); // only read
    EVP_PKEY_CTX_set_cb(context.get(), stopWhenCancelled);
    EVP_PKEY *raw = nullptr;
    if (EVP_PKEY_generate(context.get(), &raw) != 1)
        return std::nullopt;
    KeyPair pair{std::unique_ptr<evp_pkey_st, Free>(raw)};
    if ((cancelled && cancelled->load()) || !pair.passesSelfTest())
        return std::nullopt;
    return pair;
}

std::optional<KeyPair> KeyPair::fromPrivate(std::string_view octets)
{
    std::unique_ptr<evp_pkey_st, Free> key(decoded(octets, EVP_PKEY_KEYPAIR));
    if (!key || !publicKeyOf(key.get()))
        return std::nullopt;
    KeyPair pair(std::move(key));
    return pair.passesSelfTest() ? std::optional(std::move(pair)) : std::nullopt;
}

PublicKey KeyPair::publicKey() const
{
    return publicKeyOf(m_key.get()).value_or(PublicKey{});
}

Secret KeyPair::pkcs8Der() const
{
    return encoded(m_key.get(), "DER", "PrivateKeyInfo");
}

Secret KeyPair::pkcs8Pem() const
{
    return encoded(m_key.get(), "PEM", "PrivateKeyInfo");
}

std::optional<Secret> KeyPair::pkcs1Pem() const
{
    if (!EVP_PKEY_is_a(m_key.get(), "RSA"))
        return std::nullopt;
    return encoded(m_key.get(), "PEM", "type-specific");
}

std::string KeyPair::sign(std::string_view octets) const
{
    if (EVP_PKEY_is_a(m_key.get(), "RSA"))
        return signatureBy(m_key.get(), octets);
    Sha256 hash;
    hash.add(octets);
    return signatureBy(m_key.get(), hash.take());
}

bool KeyPair::passesSelfTest() const
{
    static constexpr std::string_view message = "from:a@b.example\r\n";
    const std::string signature = signatureBy(m_key.get(), message);
    const bool rsa = EVP_PKEY_is_a(m_key.get(), "RSA");
    // Verified with what the published record says, not with the pair itself: the record is what receivers have.
    const KeyRecord record = parseKeyRecord(publicKey().recordText());
    const PublicKey own = publicKey();
    if (!record.isUsable() || record.key != own.key)
        return false;
    const std::string info = rsa ? rsaInfo(record.key, own.exponent) : std::string();
    const std::unique_ptr<evp_pkey_st, Free> published(
        rsa ? decoded(info, EVP_PKEY_PUBLIC_KEY)
            : EVP_PKEY_new_raw_public_key_ex(nullptr, "ED25519", nullptr,
                                             reinterpret_cast<const unsigned char *>(record.key.data()),
                                             record.key.size()));
    const Digest verifying(EVP_MD_CTX_new());
    return published && verifying &&
           EVP_DigestVerifyInit_ex(verifying.get(), nullptr, digestOf(m_key.get()), nullptr, nullptr, published.get(),
                                   nullptr) == 1 &&
           EVP_DigestVerify(verifying.get(), reinterpret_cast<const unsigned char *>(signature.data()),
                            signature.size(), reinterpret_cast<const unsigned char *>(message.data()),
                            message.size()) == 1;
}

std::optional<PublicKey> publicKeyFrom(std::string_view octets)
{
    for (const int selection : {EVP_PKEY_KEYPAIR, EVP_PKEY_PUBLIC_KEY}) {
        if (EVP_PKEY *raw = decoded(octets, selection)) {
            const std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>> key(raw);
            return publicKeyOf(key.get());
        }
    }
    return std::nullopt;
}

bool isSelector(std::string_view text)
{
    const auto name = dns::Name::fromOctets(text);
    if (!name || text.empty() || text.back() == '.' || text.size() > 200)
        return false;
    const auto labels = name->labels();
    return std::all_of(labels.begin(), labels.end(), [](const std::string &label) {
        return label.front() != '-' && label.back() != '-' && std::all_of(label.begin(), label.end(), [](char c) {
                   return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
               });
    });
}

bool isNewSelector(std::string_view text)
{
    return isSelector(text) && text.find('_') == std::string_view::npos;
}

std::string defaultSelector(int year, int month)
{
    return "s" + std::to_string(year) + (month < 10 ? "0" : "") + std::to_string(month);
}

} // namespace dkim
