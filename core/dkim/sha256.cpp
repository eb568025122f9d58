// SPDX-License-Identifier: Apache-2.0
#include "sha256.h"

#include <openssl/evp.h>

namespace dkim
{

namespace
{

/// Looked up once: OpenSSL 3 takes longer to find an algorithm than to hash a header.
const EVP_MD *sha256()
{
    static const std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> found(EVP_MD_fetch(nullptr, "SHA256", nullptr),
                                                                       EVP_MD_free);
    return found.get();
}

} // namespace

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    m_good = m_context && sha256() && EVP_DigestInit_ex2(m_context.get(), sha256(), nullptr) == 1;
}

void Sha256::add(std::string_view octets)
{
    m_good = m_good && EVP_DigestUpdate(m_context.get(), octets.data(), octets.size()) == 1;
}

std::string Sha256::take()
{
    std::string digest(32, '\0');
    m_good =
        m_good && EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr) == 1;
    return m_good ? digest : std::string();
}

} // namespace dkim
