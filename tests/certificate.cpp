// SPDX-License-Identifier: Apache-2.0
#include "certificate.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace test
{

namespace
{

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Memory = std::unique_ptr<BIO, decltype(&BIO_free)>;

EVP_PKEY *key()
{
    static const Key one(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    return one.get();
}

QByteArray content(const Memory &memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return {data, static_cast<qsizetype>(size)};
}

void extend(const Certificate &certificate, int what, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate.get(), certificate.get(), nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, what, value);
    X509_add_ext(certificate.get(), extension, -1);
    X509_EXTENSION_free(extension);
}

Certificate made(const CertificateOptions &options)
{
    Certificate certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), options.from);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), options.until);
    X509_set_pubkey(certificate.get(), key());
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(options.commonName.constData()), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), subject);
    if (options.byAuthority) {
        const auto issuer = made({.commonName = "authority"});
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer.get()));
    } else {
        extend(certificate, NID_basic_constraints, "critical,CA:TRUE");
    }
    if (!options.names.isEmpty())
        extend(certificate, NID_subject_alt_name, options.names.constData());
    X509_sign(certificate.get(), key(), EVP_sha256());
    return certificate;
}

} // namespace

QByteArray makeAuthority()
{
    return makeCertificate({.commonName = "authority"});
}

QByteArray makeCertificate(const CertificateOptions &options)
{
    const Certificate certificate = made(options);
    const Memory memory(BIO_new(BIO_s_mem()), &BIO_free);
    PEM_write_bio_X509(memory.get(), certificate.get());
    return content(memory);
}

QByteArray certificateKey()
{
    const Memory memory(BIO_new(BIO_s_mem()), &BIO_free);
    PEM_write_bio_PrivateKey(memory.get(), key(), nullptr, nullptr, 0, nullptr, nullptr);
    return content(memory);
}

} // namespace test
