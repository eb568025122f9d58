// SPDX-License-Identifier: Apache-2.0
// The keys of blocklist operators that the person has entered: at hand in memory, kept in the system's keychain. Only
// the operators' names are noted elsewhere, so that nobody without a key is ever asked to unlock a keychain.
#pragma once

#include "app/keychain/listkeys.h"

#include "core/blocklists/keys.h"

#include <QObject>
#include <QString>

namespace wizard
{

class ListKeyring : public QObject
{
    Q_OBJECT

public:
    /// `store` is null in practice: then keys are forgotten when the program ends. Otherwise it must outlive this.
    explicit ListKeyring(keychain::ListKeyStore *store, QObject *parent = nullptr);

    [[nodiscard]] const blocklists::Keys &keys() const { return m_keys; }

    /// Fetches the keys that were kept earlier.
    void readKept();
    /// Uses `key` from now on, and keeps it.
    void keep(const std::string &operatorName, const std::string &key);
    void forget(const std::string &operatorName);

signals:
    /// keys() is another one.
    void changed();
    /// One sentence about what became of a key.
    void told(const QString &sentence);

private:
    void note(const std::string &operatorName, bool kept);

    keychain::ListKeyStore *m_store;
    blocklists::Keys m_keys;
};

} // namespace wizard
