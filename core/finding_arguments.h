// SPDX-License-Identifier: Apache-2.0
// What the arguments of findings are made of, beside numbers, names and addresses: the enums of the topics, declared
// here and explained there, and the few values that several codes share.
#pragma once

#include "core/dns/name.h"
#include "core/ip.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace address
{
enum class Reverse : std::uint8_t;
}
namespace blocklists
{
enum class Cause : std::uint8_t;
enum class Cost : std::uint8_t;
enum class Meaning : std::uint8_t;
enum class NotAsked : std::uint8_t;
enum class Reach : std::uint8_t;
enum class Refusal : std::uint8_t;
enum class Route : std::uint8_t;
} // namespace blocklists
namespace budget
{
enum class What : std::uint8_t;
}
namespace dkim
{
enum class Algorithm : std::uint8_t;
enum class Fault : std::uint8_t;
enum class Several : std::uint8_t;
} // namespace dkim
namespace dmarc
{
enum class Fault : std::uint8_t;
enum class Policy : std::uint8_t;
enum class UriFault : std::uint8_t;
enum class WalkCause : std::uint8_t;
} // namespace dmarc
namespace dns
{
enum class Obstacle : std::uint8_t;
enum class Status : std::uint8_t;
enum class Type : std::uint16_t;
} // namespace dns
namespace names
{
enum class HostFault : std::uint8_t;
}
namespace records
{
enum class Obstacle : std::uint8_t;
}
namespace smtp
{
enum class Software : std::uint8_t;
enum class TlsVersion : std::uint8_t;
enum class Trouble : std::uint8_t;
} // namespace smtp
namespace spf
{
enum class Cause : std::uint8_t;
enum class Fault : std::uint8_t;
enum class Result : std::uint8_t;
} // namespace spf
namespace zone
{
enum class DnssecFault : std::uint8_t;
enum class Standing : std::uint8_t;
} // namespace zone

namespace finding
{

/// The record that mends what was found, or what stands in the way of one.
struct Remedy {
    std::string record;                        // its value; empty: none could be composed
    bool isNew = false;                        // it is added, not put in an old one's place
    bool softened = false;                     // it ends with ~all, not -all, for whom it no longer names
    std::optional<dns::Name> at;               // whose record it is, where that is not the subject
    std::optional<records::Obstacle> obstacle; // why there is none
    bool operator==(const Remedy &) const = default;
};

/// A DKIM record written anew around the same key, or whose it is where the owner cannot write it.
struct Repair {
    std::string record;              // empty: it could not be told
    std::optional<dns::Name> vendor; // the name, none of the owner's, that the record stands at
    bool operator==(const Repair &) const = default;
};

/// Whose record it is that a term leads to.
enum class Whose : std::uint8_t { Unknown, Own, Vendor };

/// The clients that something concerns, by the family of their addresses.
enum class Clients : std::uint8_t { All, V4, V6 };

/// A length of time as people say it; nothing is known of it where the count is 0.
struct Span {
    unsigned count = 0;
    bool isDays = false; // otherwise hours
    bool operator==(const Span &) const = default;
};

/// What a blocklist said of a subject, or why it said nothing.
struct Listing {
    std::string list; // its name
    std::string zone;
    std::vector<std::string> codes;            // 127.0.0.2 …
    std::vector<blocklists::Meaning> meanings; // of these, the worst first
    std::string reason;                        // the list's own words (TXT)
    std::string delistUrl;
    blocklists::Route route;
    Span takes;       // until a request is dealt with
    Span expires;     // after the last event, by itself
    std::string mail; // where to write to
    blocklists::Reach reach;
    unsigned prefix = 0; // of a range that is told by its length
    std::string lookupUrl;
    blocklists::Cause cause;
    blocklists::Refusal refusal; // with Cause::RefusalCode: what the code means
    dns::Status status;          // with Cause::RefusalStatus
    std::string causeDetail;     // the code or the address that decided, or the status
    bool operator==(const Listing &) const = default;
};

} // namespace finding
