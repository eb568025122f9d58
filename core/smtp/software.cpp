// SPDX-License-Identifier: Apache-2.0
#include "software.h"

#include "core/ascii.h"

#include <string>
#include <string_view>
#include <utility>

namespace smtp
{

Software softwareOf(const Transcript &transcript)
{
    // The words that each puts into its greeting unless it is told otherwise.
    static constexpr std::pair<std::string_view, Software> words[] = {
        {"postfix", Software::Postfix},   {"exim", Software::Exim},           {"microsoft esmtp", Software::Exchange},
        {"sendmail", Software::Sendmail}, {"opensmtpd", Software::OpenSmtpd}, {"hmailserver", Software::HMailServer},
        {"mdaemon", Software::MDaemon},   {"stalwart", Software::Stalwart},   {"powermta", Software::PowerMta},
    };
    for (const std::string_view verb : {"", "EHLO"}) {
        const Exchange *said = transcript.last(verb);
        const std::string text = said ? ascii::lower(said->reply.text()) : std::string();
        for (const auto &[word, software] : words) {
            if (text.find(word) != std::string::npos)
                return software;
        }
    }
    return Software::Unknown;
}

} // namespace smtp
