// SPDX-License-Identifier: Apache-2.0
#include "tally.h"

#include <algorithm>
#include <tuple>

namespace bounce
{

Tally::Counted &Tally::at(const Reading &reading)
{
    Counted &counted = m_counted[Key(reading.isKnownReceiver ? reading.receiver : std::string(), reading.cause)];
    if (counted.refused + counted.deferred == 0)
        counted.first = reading;
    return counted;
}

void Tally::addRefused(const Reading &reading)
{
    ++at(reading).refused;
    ++m_refused;
}

void Tally::addDeferred(const Reading &reading)
{
    ++at(reading).deferred;
    ++m_deferred;
}

void Tally::add(const Tally &other)
{
    for (const auto &[key, counted] : other.m_counted) {
        Counted &mine = at(counted.first);
        mine.refused += counted.refused;
        mine.deferred += counted.deferred;
    }
    m_sent += other.m_sent;
    m_refused += other.m_refused;
    m_deferred += other.m_deferred;
}

std::vector<Tally::Share> Tally::shares() const
{
    std::vector<Share> all;
    for (const auto &[key, counted] : m_counted)
        all.push_back({key.first, key.second, counted.refused, counted.deferred});
    std::stable_sort(all.begin(), all.end(), [](const Share &one, const Share &other) {
        return std::tuple(one.refused, one.deferred) > std::tuple(other.refused, other.deferred);
    });
    return all;
}

Reading Tally::usual() const
{
    const auto most = std::max_element(m_counted.begin(), m_counted.end(), [](const auto &one, const auto &other) {
        return std::tuple(one.second.refused, one.second.deferred) <
               std::tuple(other.second.refused, other.second.deferred);
    });
    return most == m_counted.end() ? Reading{} : most->second.first;
}

} // namespace bounce
