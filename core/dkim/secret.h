// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/crypto.h>

#include <string>
#include <string_view>
#include <utility>

namespace dkim
{

/// Private octets that are wiped when they go. They are moved, never copied by accident.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string octets) : m_octets(std::move(octets)) {}
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    Secret(Secret &&other) noexcept : m_octets(std::move(other.m_octets)) { other.wipe(); }
    Secret &operator=(Secret &&other) noexcept
    {
        if (this != &other) {
            wipe();
            m_octets = std::move(other.m_octets);
            other.wipe();
        }
        return *this;
    }
    ~Secret() { wipe(); }

    [[nodiscard]] std::string_view octets() const { return m_octets; }
    [[nodiscard]] bool isEmpty() const { return m_octets.empty(); }

private:
    void wipe() noexcept
    {
        m_octets.resize(m_octets.capacity()); // what lies behind the end may be older octets
        OPENSSL_cleanse(m_octets.data(), m_octets.size());
        m_octets.clear();
    }

    std::string m_octets;
};

} // namespace dkim
