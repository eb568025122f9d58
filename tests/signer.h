// SPDX-License-Identifier: Apache-2.0
// Makes signed messages for tests (RFC 6376 §5): whatever the tags say is signed, sensible or not.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct evp_pkey_st;

namespace test
{

class SigningKey
{
public:
    /// Of so many bits; 0 makes an Ed25519 key.
    explicit SigningKey(unsigned rsaBits);

    /// The text to publish.
    [[nodiscard]] std::string record() const;
    /// The signature of a SHA-256 digest, in octets.
    [[nodiscard]] std::string sign(std::string_view digest) const;

private:
    struct Free {
        void operator()(evp_pkey_st *key) const;
    };
    std::unique_ptr<evp_pkey_st, Free> m_key;
};

/// `message` (lines end in CRLF) with a DKIM-Signature on top. `tags` are all tags but b, and bh where it shall be
/// the right one; c, h and l among them are followed.
std::string withSignature(const std::string &message, const std::string &tags, const SigningKey &key);

/// `value` as the quoted strings of a zone text.
std::string quotedStrings(const std::string &value);

} // namespace test
