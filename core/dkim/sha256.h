// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace dkim
{

/// SHA-256 (FIPS 180-4) of octets that come in pieces.
class Sha256
{
public:
    Sha256();
    void add(std::string_view octets);
    /// The 32 octets; empty if OpenSSL failed on the way. To be called once.
    std::string take();

private:
    struct Free {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
    bool m_good = false;
};

} // namespace dkim
