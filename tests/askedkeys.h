// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/keychain/keychain.h"

#include <QtTest>

#include <optional>
#include <utility>

namespace test
{

using Status = dkim::KeyStore::Status;

/// A key store, asked as if it answered at once.
class AskedKeys
{
public:
    explicit AskedKeys(dkim::KeyStore &store) : m_store(store) {}

    Status write(const std::string &domain, const std::string &selector, const std::string &octets)
    {
        std::optional<Status> result;
        m_store.write(domain, selector, dkim::Secret(octets), [&](Status status) { result = status; });
        [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return result.has_value(); }, 20000);
        return result.value_or(Status::Failed);
    }

    std::pair<Status, std::string> read(const std::string &domain, const std::string &selector)
    {
        std::optional<Status> result;
        std::string octets;
        m_store.read(domain, selector, [&](Status status, const dkim::Secret &secret) {
            result = status;
            octets = secret.octets();
        });
        [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return result.has_value(); }, 20000);
        return {result.value_or(Status::Failed), octets};
    }

    Status remove(const std::string &domain, const std::string &selector)
    {
        std::optional<Status> result;
        m_store.remove(domain, selector, [&](Status status) { result = status; });
        [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return result.has_value(); }, 20000);
        return result.value_or(Status::Failed);
    }

private:
    dkim::KeyStore &m_store;
};

} // namespace test
