// SPDX-License-Identifier: Apache-2.0
#include "publickey.h"

#include "released.h"

#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace dkim
{

namespace
{

using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Release<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Release<OSSL_PARAM_free>>;

constexpr std::size_t mostKeys = 8;

const unsigned char *octetsOf(std::string_view octets)
{
    return reinterpret_cast<const unsigned char *>(octets.data());
}

Number number(std::string_view octets)
{
    return Number(BN_bin2bn(octetsOf(octets), static_cast<int>(octets.size()), nullptr));
}

/// From its numbers: decoding SubjectPublicKeyInfo takes OpenSSL 3 several times as long as the verification.
Key rsaKey(std::string_view modulus, std::string_view exponent)
{
    const Number n = number(modulus);
    const Number e = number(exponent);
    const Builder builder(OSSL_PARAM_BLD_new());
    if (!n || !e || !builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return {};
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const Context context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return {};
    return Key(key);
}

/// The same, kept for a while: to make a key and to prepare it costs as much as to use it, and messages in a row come
/// from few signers. Null for numbers that are no key.
EVP_PKEY *recentRsaKey(const KeyRecord &record)
{
    struct Entry {
        std::string modulus, exponent;
        Key key;
    };
    thread_local std::vector<Entry> recent; // the latest first
    const auto found = std::find_if(recent.begin(), recent.end(), [&record](const Entry &entry) {
        return entry.modulus == record.key && entry.exponent == record.exponent;
    });
    if (found != recent.end()) {
        std::rotate(recent.begin(), found, found + 1);
        return recent.front().key.get();
    }
    Key key = rsaKey(record.key, record.exponent);
    if (!key)
        return nullptr;
    if (recent.size() == mostKeys)
        recent.pop_back();
    recent.insert(recent.begin(), {record.key, record.exponent, std::move(key)});
    return recent.front().key.get();
}

bool rsaVerifies(const KeyRecord &record, std::string_view digest, std::string_view signature)
{
    EVP_PKEY *key = recentRsaKey(record);
    if (!key)
        return false;
    const Context context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return context && EVP_PKEY_verify_init(context.get()) == 1 &&
           EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) == 1 &&
           EVP_PKEY_CTX_set_signature_md(context.get(), EVP_sha256()) == 1 &&
           EVP_PKEY_verify(context.get(), octetsOf(signature), signature.size(), octetsOf(digest), digest.size()) == 1;
}

bool ed25519Verifies(const KeyRecord &record, std::string_view digest, std::string_view signature)
{
    const Key key(EVP_PKEY_new_raw_public_key_ex(nullptr, "ED25519", nullptr, octetsOf(record.key), record.key.size()));
    const Digest context(EVP_MD_CTX_new());
    return key && context &&
           EVP_DigestVerifyInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr, key.get(), nullptr) == 1 &&
           EVP_DigestVerify(context.get(), octetsOf(signature), signature.size(), octetsOf(digest), digest.size()) == 1;
}

} // namespace

bool verifies(const KeyRecord &key, std::string_view digest, std::string_view signature)
{
    switch (key.algorithm) {
    case Algorithm::Rsa:
        return rsaVerifies(key, digest, signature);
    case Algorithm::Ed25519:
        return ed25519Verifies(key, digest, signature);
    case Algorithm::Unknown:
        return false;
    }
    return false;
}

} // namespace dkim
