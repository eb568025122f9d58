// SPDX-License-Identifier: Apache-2.0
#include "signature.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace zone
{

namespace
{

constexpr std::int64_t day = 86400;
constexpr std::size_t fixedOctets = 18; // RFC 4034 §3.1: everything before the signer's name

std::uint32_t number(std::string_view octets, std::size_t at, std::size_t size)
{
    std::uint32_t value = 0;
    for (const char octet : octets.substr(at, size))
        value = value << 8 | static_cast<unsigned char>(octet);
    return value;
}

std::int64_t nearest(std::uint32_t time, std::int64_t now)
{
    const auto distance = static_cast<std::int32_t>(time - static_cast<std::uint32_t>(now));
    return now + distance;
}

} // namespace

bool Validity::endsSoon(std::int64_t now) const
{
    return expiration - now <= std::min(3 * day, (expiration - inception) / 4);
}

std::optional<Validity> validity(std::string_view rdata, dns::Type covered, std::int64_t now)
{
    if (rdata.size() <= fixedOctets || number(rdata, 0, 2) != static_cast<std::uint16_t>(covered))
        return std::nullopt;
    return Validity{nearest(number(rdata, 12, 4), now), nearest(number(rdata, 8, 4), now)};
}

std::optional<Validity> validity(const dns::Reply &reply, dns::Type covered, std::int64_t now)
{
    std::optional<Validity> longest;
    for (const dns::Record &record : reply.signatures) {
        const auto *raw = std::get_if<dns::RawData>(&record.data);
        const auto found = raw ? validity(raw->octets, covered, now) : std::nullopt;
        const bool belongs = !reply.records.empty() && record.owner == reply.records.front().owner;
        if (found && belongs && (!longest || found->expiration > longest->expiration))
            longest = found;
    }
    return longest;
}

std::string dateText(std::int64_t seconds)
{
    const std::chrono::sys_seconds moment{std::chrono::seconds(seconds)};
    const auto midnight = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date{midnight};
    const std::chrono::hh_mm_ss time{moment - midnight};
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return text;
}

} // namespace zone
