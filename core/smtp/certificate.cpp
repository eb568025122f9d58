// SPDX-License-Identifier: Apache-2.0
#include "certificate.h"

#include "core/ascii.h"
#include "core/budget.h"
#include "core/ip.h"

#include <openssl/x509v3.h>

#include <algorithm>
#include <ctime>
#include <memory>

namespace smtp
{

namespace
{

using Read = std::unique_ptr<X509, decltype(&X509_free)>;
using Names = std::unique_ptr<GENERAL_NAMES, decltype(&GENERAL_NAMES_free)>;

std::string octetsOf(const ASN1_STRING *text)
{
    const auto *data = ASN1_STRING_get0_data(text);
    return {data, data + ASN1_STRING_length(text)};
}

std::string addressOf(const ASN1_STRING *text)
{
    const std::string octets = octetsOf(text);
    ip::Address address;
    if (octets.size() != 4 && octets.size() != address.octets.size())
        return {};
    address.family = octets.size() == 4 ? ip::Family::V4 : ip::Family::V6;
    std::copy(octets.begin(), octets.end(), address.octets.begin());
    return ip::toText(address);
}

std::vector<std::string> alternativeNames(const X509 *certificate)
{
    std::vector<std::string> found;
    const Names names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)),
        &GENERAL_NAMES_free);
    const int count = names ? sk_GENERAL_NAME_num(names.get()) : 0;
    for (int i = 0; i < count && found.size() < budget::certificateNames; ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        std::string text;
        if (name->type == GEN_DNS)
            text = octetsOf(name->d.dNSName);
        else if (name->type == GEN_IPADD)
            text = addressOf(name->d.iPAddress);
        if (!text.empty())
            found.push_back(std::move(text));
    }
    return found;
}

std::string commonName(const X509 *certificate)
{
    const X509_NAME *subject = X509_get_subject_name(certificate);
    const int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    return at < 0 ? std::string() : octetsOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
}

std::int64_t secondsOf(const ASN1_TIME *time)
{
    // Days and seconds since the epoch: no calendar of the system's is asked, which differs between them.
    const std::unique_ptr<ASN1_TIME, decltype(&ASN1_TIME_free)> epoch(ASN1_TIME_set(nullptr, 0), &ASN1_TIME_free);
    constexpr std::int64_t day = 24 * 3600;
    int days = 0;
    int seconds = 0;
    return epoch && ASN1_TIME_diff(&days, &seconds, epoch.get(), time) == 1 ? days * day + seconds : 0;
}

std::string publicKeyOf(const X509 *certificate)
{
    unsigned char *data = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &data);
    std::string octets = size > 0 ? std::string(data, data + size) : std::string();
    OPENSSL_free(data);
    return octets;
}

/// RFC 9525 §6.3.
bool fits(const std::string &pattern, const dns::Name &host)
{
    const bool isWild = pattern.starts_with("*.");
    const auto name = dns::Name::fromText(isWild ? std::string_view(pattern).substr(2) : std::string_view(pattern));
    if (!name)
        return false;
    return isWild ? host.labelCount() > 1 && host.parent() == *name : host == *name;
}

} // namespace

std::optional<Certificate> readCertificate(std::string_view der)
{
    if (der.size() > budget::certificateOctets)
        return std::nullopt;
    const auto *data = reinterpret_cast<const unsigned char *>(der.data());
    const Read read(d2i_X509(nullptr, &data, static_cast<long>(der.size())), &X509_free);
    if (!read)
        return std::nullopt;
    Certificate certificate;
    certificate.names = alternativeNames(read.get());
    if (const std::string name = commonName(read.get()); certificate.names.empty() && !name.empty())
        certificate.names = {name};
    certificate.notBefore = secondsOf(X509_get0_notBefore(read.get()));
    certificate.notAfter = secondsOf(X509_get0_notAfter(read.get()));
    certificate.selfSigned = X509_NAME_cmp(X509_get_subject_name(read.get()), X509_get_issuer_name(read.get())) == 0;
    certificate.publicKey = publicKeyOf(read.get());
    certificate.octets = der;
    return certificate;
}

bool isFor(const Certificate &certificate, std::string_view host)
{
    if (const auto address = ip::parse(host)) {
        const std::string text = ip::toText(*address);
        return std::find(certificate.names.begin(), certificate.names.end(), text) != certificate.names.end();
    }
    const auto name = dns::Name::fromText(host);
    return name && std::any_of(certificate.names.begin(), certificate.names.end(),
                               [&name](const std::string &pattern) { return fits(pattern, *name); });
}

} // namespace smtp
