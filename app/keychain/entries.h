// SPDX-License-Identifier: Apache-2.0
// One entry of the system's keychain by its full name: what all kinds of secrets have in common. Each ends exactly
// once, from the event loop; when `asker` is gone nobody is told.
#pragma once

#include "core/dkim/keystore.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace keychain
{

void writeEntry(QObject *asker, const QString &entry, const dkim::Secret &secret, dkim::KeyStore::Done done);
void readEntry(QObject *asker, const QString &entry, dkim::KeyStore::DoneReading done);
void removeEntry(QObject *asker, const QString &entry, dkim::KeyStore::Done done);

/// Fills the octets with zeros where they lie, for everybody who shares them.
void wipe(const QByteArray &octets);
/// The octets as a secret; where they came from they are wiped.
dkim::Secret taken(const QByteArray &octets);

} // namespace keychain
