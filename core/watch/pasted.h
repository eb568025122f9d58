// SPDX-License-Identifier: Apache-2.0
// What somebody copied out of the panel of their DNS host, read against the record that is wanted, without DNS: a row
// of the table, the fields one below the other, a line of a zone file, or the value alone.
#pragma once

#include "watch.h"

#include <string>
#include <string_view>
#include <vector>

namespace watch
{

struct Pasted {
    enum class Kind : std::uint8_t {
        Nothing, // nothing of the record is in it
        Right,   // as far as it shows
        Faulty,  // `verdict` says how
    };
    Kind kind = Kind::Nothing;
    Verdict verdict;                  // Outcome::Faulty or Outcome::WrongName
    std::vector<std::string> missing; // with Fault::Differs: terms or tags of the wanted value that are not there
    std::vector<std::string> surplus; // and such as are there and not wanted
    bool operator==(const Pasted &) const = default;
};

/// Reads `text`, of which at most 32 KiB are looked at, a table of a hundred rows. `host` is whose panel it is: of
/// quotation marks it decides whether they belong there; null: they may be how the panel shows a value.
Pasted readPasted(const records::Record &wanted, std::string_view text, const discovery::DnsHost *host);

} // namespace watch
