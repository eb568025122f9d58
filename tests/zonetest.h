// SPDX-License-Identifier: Apache-2.0
// Helpers for protocol tests: a zone text answers, no event loop and no network.
#pragma once

#include "text.h"

#include "core/dns/zone.h"

#include <QtTest>

namespace test
{

/// The zone in `text`; a text that cannot be read fails the test.
inline dns::Zone zone(const std::string &text)
{
    dns::Zone zone;
    if (const auto error = zone.add(text))
        qFatal("zone text, line %zu: %s", error->line, toText(*error).c_str());
    return zone;
}

/// What `look(answers)` returns once it asks nothing new.
template <typename Look> auto settled(const dns::Zone &zone, Look look)
{
    dns::Answers answers;
    decltype(look(answers)) result{};
    dns::settle(zone, answers, [&](const dns::Answers &so_far) { result = look(so_far); });
    return result;
}

/// A name that is known to be good.
inline dns::Name name(std::string_view text)
{
    return dns::Name::fromText(text).value();
}

} // namespace test
