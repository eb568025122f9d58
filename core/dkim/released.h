// SPDX-License-Identifier: Apache-2.0
// Inside dkim: what OpenSSL hands out and wants back.
#pragma once

#include <openssl/bn.h>
#include <openssl/evp.h>

#include <memory>

namespace dkim
{

template <auto function> struct Release {
    template <typename Pointer> void operator()(Pointer *pointer) const { function(pointer); }
};
using Context = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, Release<BN_free>>;

} // namespace dkim
