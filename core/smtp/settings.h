// SPDX-License-Identifier: Apache-2.0
// What mail servers call the settings that a talk with them may find wrong. Configuration, not prose; what it is good
// for is said where words are.
#pragma once

#include "software.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace smtp
{

enum class Setting : std::uint8_t {
    Name,      // what the server calls itself
    Tls,       // STARTTLS, with its certificate
    AuthInTls, // no password before TLS
    NoRelay,   // mail for strangers only from those who have signed in
};

/// "Postfix", "Exchange", …; empty for Unknown.
std::string_view nameOf(Software software);

/// The lines or the place to set; `name` is filled in. Of an unknown one what the three most common call it.
std::string settingOf(Software software, Setting setting, const std::string &name = {});

} // namespace smtp
