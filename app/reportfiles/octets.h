// SPDX-License-Identifier: Apache-2.0
// Inside reportfiles: octets that come run after run, out of a file, an attachment or a member of an archive.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace reportfiles
{

class Octets
{
public:
    Octets() = default;
    Octets(const Octets &) = delete;
    Octets &operator=(const Octets &) = delete;
    virtual ~Octets() = default;

    /// The next run, good until the next call; empty at the end, and where no more can be read.
    virtual std::string_view next() = 0;
};

/// Octets whose beginning was looked at and comes again.
class Peeked final : public Octets
{
public:
    Peeked(std::string beginning, Octets &rest) : m_beginning(std::move(beginning)), m_rest(rest) {}

    std::string_view next() override
    {
        return std::exchange(m_isBegun, true) || m_beginning.empty() ? m_rest.next() : std::string_view(m_beginning);
    }

private:
    std::string m_beginning;
    Octets &m_rest;
    bool m_isBegun = false;
};

/// Octets that are there already.
class Given final : public Octets
{
public:
    /// `octets` must outlive it.
    explicit Given(std::string_view octets) : m_octets(octets) {}

    std::string_view next() override { return std::exchange(m_octets, {}); }

private:
    std::string_view m_octets;
};

} // namespace reportfiles
