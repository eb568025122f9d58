// SPDX-License-Identifier: Apache-2.0
// The records to publish: what has to stand in DNS so that the checks pass, read against what stands there now. A
// record is never composed blindly: the live one is read first, then it is "add this", "replace this line by that
// line", "keep" or "remove". There is never a second SPF or DMARC record, and the old value is kept for undo.
#pragma once

#include "core/dns/message.h"
#include "core/finding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace records
{

enum class Purpose : std::uint8_t { Spf, Dkim, Dmarc, A, Aaaa, Ptr, Mx, ServiceDkim, ReturnPath };
enum class Action : std::uint8_t { Add, Replace, Keep, Remove };

/// "spf", "service-dkim", …
std::string_view toText(Purpose purpose);
/// "add", "replace", "keep", "remove".
std::string_view toText(Action action);

/// A service that was to be in an SPF record and is not: with it receivers would have to ask more than they do, or more
/// of what they ask could find nothing (RFC 7208 §4.6.4).
struct LeftOut {
    std::string service; // its name
    bool findsNothing = false;
    bool operator==(const LeftOut &) const = default;
};

struct Record {
    Purpose purpose = Purpose::Spf;
    Action action = Action::Add;
    Who who = Who::DnsHost;
    dns::Name name;
    dns::Name zone; // the zone it has to be entered in
    dns::Type type = dns::Type::Txt;
    std::string value;                  // as one line, without quotes; names without a final dot
    std::vector<std::string> strings;   // TXT only: the value cut into strings of at most 255 octets
    std::uint32_t ttl = 3600;           // seconds
    std::vector<std::string> current;   // every value at that name and type now, TXT strings joined
    std::vector<std::string> goes;      // of these the ones that this record takes the place of, or that are removed
    std::optional<ip::Address> address; // PTR only: the one that is named
    bool awaitsSenders = false;         // SPF: nobody has said yet what sends, so it names no more than stood there
    std::vector<LeftOut> leftOut;       // SPF: services that do not fit
    bool wildcards = false; // a wildcard's answer up to now, which ends once the name has a record of its own
    bool aliased = false;   // an alias's answer up to now, which ends when the alias is removed

    /// The name as most panels want it: relative to the zone, "@" at the apex.
    [[nodiscard]] std::string shortName() const;
    /// What an answer has to hold once the record stands: the name and all values, in octets.
    [[nodiscard]] std::size_t answerOctets() const;
    bool operator==(const Record &) const = default;
};

/// More than that may not fit into the 512 octets of a plain answer (RFC 7208 §3.4).
inline constexpr std::size_t mostAnswerOctets = 450;

/// Cuts a TXT value at 255 octets (RFC 1035 §3.3.14); receivers join the strings with nothing in between.
std::vector<std::string> textStrings(std::string_view value);

} // namespace records
