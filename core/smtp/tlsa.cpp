// SPDX-License-Identifier: Apache-2.0
#include "tlsa.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>

namespace smtp
{

namespace
{

constexpr std::size_t headOctets = 3;
constexpr std::uint8_t authority = 2, ownCertificate = 3; // usages, RFC 7218 §2.1
constexpr std::uint8_t publicKey = 1;                     // selectors; 0 is the whole
constexpr std::uint8_t exact = 0, sha256 = 1, sha512 = 2; // matching types

std::string digest(const std::string &octets, const EVP_MD *algorithm)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> out{};
    unsigned size = 0;
    if (EVP_Digest(octets.data(), octets.size(), out.data(), &size, algorithm, nullptr) != 1)
        return {};
    return {out.begin(), out.begin() + size};
}

bool fits(const Tlsa &record, const Certificate &certificate)
{
    const std::string &selected = record.selector == publicKey ? certificate.publicKey : certificate.octets;
    if (record.matching == exact)
        return record.data == selected;
    return record.data == digest(selected, record.matching == sha256 ? EVP_sha256() : EVP_sha512());
}

} // namespace

bool Tlsa::isUsable() const
{
    return (usage == authority || usage == ownCertificate) && selector <= publicKey && matching <= sha512 &&
           !data.empty();
}

std::optional<Tlsa> readTlsa(std::string_view rdata)
{
    if (rdata.size() < headOctets)
        return std::nullopt;
    const auto octet = [rdata](std::size_t at) { return static_cast<std::uint8_t>(rdata[at]); };
    return Tlsa{octet(0), octet(1), octet(2), std::string(rdata.substr(headOctets))};
}

bool fits(const Tlsa &record, const std::vector<Certificate> &chain)
{
    const std::size_t count = record.usage == ownCertificate ? std::min<std::size_t>(chain.size(), 1) : chain.size();
    return record.isUsable() && std::any_of(chain.begin(), chain.begin() + static_cast<std::ptrdiff_t>(count),
                                            [&record](const Certificate &one) { return fits(record, one); });
}

} // namespace smtp
