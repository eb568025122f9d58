// SPDX-License-Identifier: Apache-2.0
// What the large mailbox companies publish that they ask of senders: each demand with the number of messages a day from
// which it counts, as resources/receivers.json has it with source and date. What nobody publishes is not in it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness
{

/// What can be asked of a sender. The words of toText() are the ids of `check --json`.
enum class Demand : std::uint8_t {
    FixedAddress,    // no dial-up line, no range of such
    ReverseName,     // a PTR whose name leads back (RFC 8601 §3)
    OwnReverseName,  // which is not the provider's default, and in the sender's own domain
    ServerName,      // EHLO says a name that DNS knows (RFC 5321 §4.1.1.1)
    Tls,             // the connection is encrypted (RFC 3207)
    Ipv4,            // the server sends from an IPv4 address
    NotListed,       // on no blocklist that receivers heed
    SenderDomain,    // the sender's domain exists and takes mail: MX or address
    SpfOrDkim,       // one of them passes
    SpfNoFail,       // SPF does not say fail (RFC 7208 §2.6.4)
    Spf,             // passes
    Dkim,            // a signature of the domain's own passes
    KeySize,         // at least 1024 bits (RFC 8301 §3.2)
    DmarcRecord,     // published, with a policy
    Alignment,       // the sender that people see agrees with one that passes (RFC 9989 §4.4)
    DmarcPass,       // both
    MessageFormat,   // Date, From and Message-ID as they should be (RFC 5322 §3.6)
    OneClick,        // to unsubscribe (RFC 8058)
    Unsubscribe,     // a way to unsubscribe
    Complaints,      // few recipients call it junk
    Consent,         // recipients have asked for it
    Imprint,         // the website of the server's domain says whose it is
    FeedbackId,      // a header field that names the campaign
    ComplaintScheme, // membership where complaints are collected
    Introduction,    // a server that they do not know yet is introduced first
};
/// "fixed-address", "reverse-name", …
std::string_view toText(Demand demand);
/// Nothing for anything else.
std::optional<Demand> demandCalled(std::string_view text);

/// How a demand goes with newsletters and other mail to many people.
enum class Newsletters : std::uint8_t {
    Alike,     // as with other mail
    Only,      // it concerns no other mail
    FromFirst, // with them it counts from the first message on
};

struct Requirement {
    Demand demand = Demand::ReverseName;
    std::uint32_t fromPerDay = 0;  // messages a day
    bool isNumberPublished = true; // otherwise they withhold it, and this is what others take
    Newsletters newsletters = Newsletters::Alike;
    unsigned mostPerThousand = 0; // of Demand::Complaints; 0: no number is published
    bool operator==(const Requirement &) const = default;
};

struct Receiver {
    std::string id;        // "gmail"
    std::string name;      // "Gmail"
    std::string source;    // where they say it
    std::string date;      // "2026-06": when it said so
    std::string signUp;    // where senders sign up with them; empty where they need not
    bool isOwnWord = true; // read on their own page; otherwise others report it
    std::vector<Requirement> requirements;
};

struct Receivers {
    std::string asOf;
    std::vector<Receiver> all;

    /// Null for any other.
    [[nodiscard]] const Receiver *byId(std::string_view id) const;
};

/// How much is sent.
struct Volume {
    std::uint32_t perDay = 0; // messages, to all receivers together
    bool newsletters = false;
};

/// The number of messages a day from which `requirement` counts for who sends newsletters or not; nothing where it
/// never does.
std::optional<std::uint32_t> countsFrom(const Requirement &requirement, bool newsletters);

} // namespace readiness
