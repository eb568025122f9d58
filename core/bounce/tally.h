// SPDX-License-Identifier: Apache-2.0
// Many refusals counted: how many for which cause at which receiver.
#pragma once

#include "book.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace bounce
{

class Tally
{
public:
    struct Share {
        std::string receiver; // one that the table knows; empty for all others together
        Cause cause = Cause::Unknown;
        std::uint64_t refused = 0;
        std::uint64_t deferred = 0; // attempts; a message may have several
    };

    void addSent() { ++m_sent; }
    void addRefused(const Reading &reading);
    void addDeferred(const Reading &reading);
    void add(const Tally &other);

    [[nodiscard]] std::uint64_t sent() const { return m_sent; }
    [[nodiscard]] std::uint64_t refused() const { return m_refused; }
    [[nodiscard]] std::uint64_t deferred() const { return m_deferred; }
    /// What has come to an end: sent or refused.
    [[nodiscard]] std::uint64_t messages() const { return m_sent + m_refused; }
    /// The largest first.
    [[nodiscard]] std::vector<Share> shares() const;
    /// What most refusals have in common, one of them; nothing was refused or put off: not recognized.
    [[nodiscard]] Reading usual() const;

private:
    struct Counted {
        std::uint64_t refused = 0;
        std::uint64_t deferred = 0;
        Reading first; // one of them
    };
    using Key = std::pair<std::string, Cause>; // there are as many as the table has receivers, times the causes

    Counted &at(const Reading &reading);

    std::map<Key, Counted> m_counted;
    std::uint64_t m_sent = 0;
    std::uint64_t m_refused = 0;
    std::uint64_t m_deferred = 0;
};

/// How many refused of 1,000 messages nobody need worry about; above, a list is old or something is wrong.
inline constexpr std::uint64_t usualPerThousand = 10;

} // namespace bounce
