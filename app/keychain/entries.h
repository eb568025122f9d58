// SPDX-License-Identifier: Apache-2.0
// One entry of the system's keychain by its full name: what all kinds of secrets have in common. Each ends exactly
// once, from the event loop; when `asker` is gone nobody is told.
#pragma once

#include "core/dkim/keystore.h"

#include <QObject>
#include <QString>

namespace keychain
{

void writeEntry(QObject *asker, const QString &entry, const dkim::Secret &secret, dkim::KeyStore::Done done);
void readEntry(QObject *asker, const QString &entry, dkim::KeyStore::DoneReading done);
void removeEntry(QObject *asker, const QString &entry, dkim::KeyStore::Done done);

} // namespace keychain
