// SPDX-License-Identifier: Apache-2.0
// The system's keychain as a place for private keys: Keychain on macOS, Credential Manager on Windows, Secret Service
// or KWallet elsewhere, all by QtKeychain. Nothing is ever written in clear text when there is none.
#pragma once

#include "core/dkim/keystore.h"

#include <QObject>

namespace keychain
{

class Keychain : public QObject, public dkim::KeyStore
{
    Q_OBJECT

public:
    explicit Keychain(QObject *parent = nullptr);
    ~Keychain() override;

    void write(const std::string &domain, const std::string &selector, const dkim::Secret &key, Done done) override;
    void read(const std::string &domain, const std::string &selector, DoneReading done) override;
    void remove(const std::string &domain, const std::string &selector, Done done) override;
};

} // namespace keychain
