// SPDX-License-Identifier: Apache-2.0
// What people do to the made-up Internet: each function is one deed of somebody.
#pragma once

#include "zonetext.h"

#include "core/records/record.h"

#include <string>

namespace practice
{

/// The DNS host's panel saves `record`: what it takes the place of goes, and it stands there as it was composed.
void publish(ZoneText &zone, const records::Record &record);

/// A blocklist's opinion of its subject: for what it sent, or for the range that it is in.
enum class Opinion : std::uint8_t { OfWhatItSent, OfItsRange };
/// The list `at` forgets that of `subject`, an address or a domain; the other stays.
void forget(ZoneText &zone, const std::string &at, const std::string &subject, Opinion opinion);

/// The lists that declined to answer answer; they have nothing against the firm.
void answerAgain(ZoneText &zone);

/// The key whose text is `record` takes the place of whatever texts are at `name`.
void enterKey(ZoneText &zone, const dns::Name &name, const std::string &record);

} // namespace practice
