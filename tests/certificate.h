// SPDX-License-Identifier: Apache-2.0
// Certificates made on the spot, with a key that all share: each its own authority, or signed by one that all share.
#pragma once

#include <QByteArray>

namespace test
{

struct CertificateOptions {
    QByteArray commonName = "loopback";
    QByteArray names = "IP:127.0.0.1"; // as OpenSSL's configuration has them; empty: none
    long from = -3600;                 // seconds from now
    long until = 24 * 3600;
    bool byAuthority = false; // signed by makeAuthority()
};

/// The authority, as PEM.
QByteArray makeAuthority();

/// As PEM.
QByteArray makeCertificate(const CertificateOptions &options = {});
/// The private key of all of them, as PEM; of the elliptic curve P-256.
QByteArray certificateKey();

} // namespace test
