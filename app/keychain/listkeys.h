// SPDX-License-Identifier: Apache-2.0
// The keys that blocklist operators give to those who want to ask their lists, in the system's keychain. One per
// operator, whatever domain is looked at.
#pragma once

#include "core/dkim/keystore.h"

#include <QObject>

#include <string>

namespace keychain
{

/// Where they are kept; tests use a map. Each call ends exactly once, from the event loop.
class ListKeyStore
{
public:
    using Status = dkim::KeyStore::Status;
    using Done = dkim::KeyStore::Done;
    using DoneReading = dkim::KeyStore::DoneReading;

    virtual ~ListKeyStore() = default;

    virtual void write(const std::string &operatorName, const dkim::Secret &key, Done done) = 0;
    virtual void read(const std::string &operatorName, DoneReading done) = 0;
    virtual void remove(const std::string &operatorName, Done done) = 0;
};

class ListKeys : public QObject, public ListKeyStore
{
    Q_OBJECT

public:
    explicit ListKeys(QObject *parent = nullptr);

    void write(const std::string &operatorName, const dkim::Secret &key, Done done) override;
    void read(const std::string &operatorName, DoneReading done) override;
    void remove(const std::string &operatorName, Done done) override;
};

} // namespace keychain
