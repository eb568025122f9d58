// SPDX-License-Identifier: Apache-2.0
// Why no record is proposed that would mend what was found.
#pragma once

#include <cstdint>

namespace records
{

enum class Obstacle : std::uint8_t {
    Pending,        // an answer that decides is missing, or failed
    Unreadable,     // a live record cannot be read, not even as it was meant
    Spoils,         // receivers can use what stands, and not what was meant
    NobodySends,    // nobody said who sends
    TooLong,        // the live ones are longer than anybody meant them to be
    TooManyLookups, // it could not be brought under the limits of RFC 7208 §4.6.4
    TooManyVoids,
};

} // namespace records
