// SPDX-License-Identifier: Apache-2.0
// The company whose panel a record is typed into: how it is recognised by its name servers, and how its forms want
// names and values. Everything here is advice that may be stale; the truth is the DNS answer afterwards. Read from
// resources/dns-hosts.json.
#pragma once

#include "core/dns/name.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace discovery
{

enum class HostField : std::uint8_t { Relative, Absolute, Either, Unknown };
enum class ApexSymbol : std::uint8_t { At, Empty, FullName, Unknown };
enum class FinalDot : std::uint8_t { Required, Optional, Forbidden, Unknown };
enum class TxtQuotes : std::uint8_t { Required, Never, Automatic, Unknown };
enum class LongTxt : std::uint8_t { SplitsItself, SplitByHand, Capped, Unknown };

struct DnsHost {
    std::string id;
    std::string name;
    std::vector<std::string> nsPatterns; // empty: cannot be told by its name servers
    std::string panelUrl;
    std::string docsUrl;
    std::vector<std::string>
        path; // the panel's own labels on the way to the records; "{domain}" where the domain is picked
    HostField hostField = HostField::Unknown;
    ApexSymbol apexSymbol = ApexSymbol::Unknown;
    FinalDot finalDot = FinalDot::Unknown; // behind names in values
    TxtQuotes txtQuotes = TxtQuotes::Unknown;
    LongTxt longTxt = LongTxt::Unknown;
    std::optional<unsigned> txtLimit;                            // octets of one TXT value, when longTxt is Capped
    std::optional<unsigned> ttlDefault;                          // seconds
    std::optional<bool> underscores;                             // whether names may begin with one
    std::vector<std::pair<std::string, std::string>> fieldNames; // "host" → "Name": the labels of the form's boxes
    std::vector<std::string> quirks;                             // codes, e.g. "save-is-staged"
    std::vector<std::string> unconfirmed;                        // fields of the resource that no source backs
    std::string asOf; // the catalogue's date, shown beside what comes from it
    bool operator==(const DnsHost &) const = default;
};

/// The hosts that all of `nameservers` belong to: empty when they fit none or do not agree, several where hosts share
/// their servers and the names alone cannot tell. Of patterns that fit one server, the one that says most counts.
std::vector<const DnsHost *> recognise(const std::vector<DnsHost> &hosts, const std::vector<dns::Name> &nameservers);

} // namespace discovery
