// SPDX-License-Identifier: Apache-2.0
// Which program a mail server is, by what it says of itself. A hint: the words can be changed, and only choose which
// setting is named first.
#pragma once

#include "transcript.h"

#include <cstdint>

namespace smtp
{

enum class Software : std::uint8_t {
    Unknown,
    Postfix,
    Exim,
    Exchange,
    Sendmail,
    OpenSmtpd,
    HMailServer,
    MDaemon,
    Stalwart,
    PowerMta,
};

/// By the greeting and the answer to EHLO.
Software softwareOf(const Transcript &transcript);

} // namespace smtp
