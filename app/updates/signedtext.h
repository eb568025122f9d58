// SPDX-License-Identifier: Apache-2.0
// JSON that bears a signature: the first line is the Ed25519 signature (RFC 8032) of the SHA-256 digest of all that
// follows it, in base64. Nothing of it is read before the signature is found to be good.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace updates
{

/// Where updates come from and whose signature they bear.
struct Source {
    QString url;    // https, without a final slash
    QByteArray key; // "k=ed25519; p=…"
};

/// What the program was built with; nothing where it was built without.
std::optional<Source> builtInSource();

/// The object in `octets` if `key` has signed it and it says that it is of `kind` ("version", "facts"); a signature for
/// one kind is good for no other.
std::optional<QJsonObject> readSigned(const QByteArray &octets, const QByteArray &key, const QString &kind);

} // namespace updates
