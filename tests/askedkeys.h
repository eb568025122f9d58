// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/keychain/keychain.h"

#include <QtTest>

#include <optional>
#include <string>
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

/// Deletes keychains while they are busy. How many were told afterwards, once `later`, which asks behind all of them,
/// has its answer.
template <typename Later> int toldWhenGone(const Later &later)
{
    int told = 0;
    for (int i = 0; i < 5; ++i) {
        keychain::Keychain brief;
        brief.write("brief.example", "s" + std::to_string(i), dkim::Secret("x"), [&](Status) { ++told; });
        brief.read("brief.example", "s" + std::to_string(i), [&](Status, const dkim::Secret &) { ++told; });
        if (i % 2 == 0)
            QCoreApplication::processEvents();
    }
    const int before = told;
    later();
    return told - before;
}

} // namespace test
