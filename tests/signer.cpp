// SPDX-License-Identifier: Apache-2.0
#include "signer.h"

#include "core/base64.h"
#include "core/dkim/canon.h"
#include "core/dkim/key.h"
#include "core/dkim/sha256.h"
#include "core/taglist/taglist.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <QtGlobal>

#include <algorithm>
#include <cctype>
#include <map>
#include <vector>

namespace test
{

namespace
{

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); });
    return text;
}

struct Parts {
    std::map<std::string, std::vector<std::string>> fields; // by name, from the top
    std::string body;
};

Parts split(const std::string &message)
{
    Parts parts;
    std::size_t at = 0;
    while (at < message.size() && message.compare(at, 2, "\r\n") != 0) {
        std::size_t end = message.find("\r\n", at);
        while (end + 2 < message.size() && (message[end + 2] == ' ' || message[end + 2] == '\t'))
            end = message.find("\r\n", end + 2);
        const std::string field = message.substr(at, end - at);
        parts.fields[lower(field.substr(0, field.find(':')))].push_back(field);
        at = end + 2;
    }
    parts.body = at + 2 <= message.size() ? message.substr(at + 2) : std::string();
    return parts;
}

} // namespace

void SigningKey::Free::operator()(evp_pkey_st *key) const
{
    EVP_PKEY_free(key);
}

SigningKey::SigningKey(unsigned rsaBits)
    : m_key(rsaBits == 0 ? EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519") : EVP_RSA_gen(rsaBits))
{
    if (!m_key)
        qFatal("no key");
}

std::string SigningKey::record() const
{
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(m_key.get(), &der);
    const std::string octets(reinterpret_cast<char *>(der), static_cast<std::size_t>(size));
    OPENSSL_free(der);
    return dkim::publicKeyFrom(octets).value().recordText();
}

std::string SigningKey::sign(std::string_view digest) const
{
    const auto *data = reinterpret_cast<const unsigned char *>(digest.data());
    std::string signature(1024, '\0');
    auto *out = reinterpret_cast<unsigned char *>(signature.data());
    std::size_t size = signature.size();
    bool good = false;
    if (EVP_PKEY_is_a(m_key.get(), "ED25519")) {
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
        good = EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) == 1 &&
               EVP_DigestSign(context.get(), out, &size, data, digest.size()) == 1;
    } else {
        const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
            EVP_PKEY_CTX_new(m_key.get(), nullptr), EVP_PKEY_CTX_free);
        good = EVP_PKEY_sign_init(context.get()) == 1 &&
               EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) == 1 &&
               EVP_PKEY_CTX_set_signature_md(context.get(), EVP_sha256()) == 1 &&
               EVP_PKEY_sign(context.get(), out, &size, data, digest.size()) == 1;
    }
    if (!good)
        qFatal("no signature");
    signature.resize(size);
    return signature;
}

std::string withSignature(const std::string &message, const std::string &tags, const SigningKey &key)
{
    using dkim::Canonicalization;
    const auto list = taglist::parse(tags);
    const auto valueOf = [&list](std::string_view name) {
        const auto *tag = list.find(name);
        return tag ? lower(taglist::withoutSpace(tag->value)) : std::string();
    };
    const std::string c = valueOf("c");
    const auto header = c.starts_with("relaxed") ? Canonicalization::Relaxed : Canonicalization::Simple;
    const auto bodyWay = c.ends_with("/relaxed") ? Canonicalization::Relaxed : Canonicalization::Simple;

    Parts parts = split(message);
    std::string body;
    dkim::BodyCanonicalizer canonicalizer(bodyWay, [&body](std::string_view octets) { body += octets; });
    canonicalizer.feed(parts.body);
    canonicalizer.finish();
    if (list.find("l"))
        body.resize(std::min<std::size_t>(body.size(), std::stoull(valueOf("l"))));
    dkim::Sha256 bodyHash;
    bodyHash.add(body);
    const std::string bh = list.find("bh") ? std::string() : "; bh=" + toBase64(bodyHash.take());
    std::string field = "DKIM-Signature: " + tags + bh + ";\r\n b=";

    std::string signedText;
    const std::string h = valueOf("h") + ':';
    for (std::size_t at = 0; at < h.size();) {
        const std::size_t end = h.find(':', at);
        auto &all = parts.fields[h.substr(at, end - at)];
        at = end + 1;
        if (all.empty())
            continue;
        dkim::appendHeaderField(signedText, all.back(), header);
        signedText += "\r\n";
        all.pop_back();
    }
    dkim::appendHeaderField(signedText, field, header);
    dkim::Sha256 hash;
    hash.add(signedText);
    return field + toBase64(key.sign(hash.take())) + "\r\n" + message;
}

std::string quotedStrings(const std::string &value)
{
    std::string strings;
    for (std::size_t at = 0; at < value.size(); at += 255)
        strings += " \"" + value.substr(at, 255) + '"';
    return strings;
}

} // namespace test
