// SPDX-License-Identifier: Apache-2.0
// Keys that are gone when the program ends: for practice, where nothing is kept.
#pragma once

#include "core/dkim/keystore.h"

#include <QObject>

#include <map>

namespace keychain
{

class MemoryKeys : public QObject, public dkim::KeyStore
{
    Q_OBJECT

public:
    void write(const std::string &domain, const std::string &selector, const dkim::Secret &key, Done done) override;
    void read(const std::string &domain, const std::string &selector, DoneReading done) override;
    void remove(const std::string &domain, const std::string &selector, Done done) override;

private:
    void answer(std::function<void()> call);
    std::map<std::string, dkim::Secret> m_keys; // by selector.domain
};

} // namespace keychain
