// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace address
{

/// What is known of the reverse name of an address.
enum class Reverse : std::uint8_t {
    Unknown,
    Missing,   // there is none that a receiver takes for the owner's
    Confirmed, // leads back, is not generic, and is the owner's
};

/// By address; Unknown where there is none.
using Reverses = std::map<std::string, Reverse>;

} // namespace address
