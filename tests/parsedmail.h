// SPDX-License-Identifier: Apache-2.0
// A message out of its octets, with names read as a person writes them.
#pragma once

#include "zonetest.h"

#include "core/message/results.h"
#include "core/typed/idna.h"

namespace test
{

inline std::optional<dns::Name> readName(std::string_view octets)
{
    return typed::nameFromUserText(text(octets));
}

inline dkim::Message parsed(const std::string &octets)
{
    dkim::MessageReader reader(readName);
    reader.feed(octets);
    return reader.finish();
}

} // namespace test
