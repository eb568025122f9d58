// SPDX-License-Identifier: Apache-2.0
// What we know of the user's mail: the one value that pages, checks and the command line share. Checks read it and
// never change it. Texts are what the person confirmed, already normalised: names in A-labels, lower case, no final
// dot.
#pragma once

#include "core/dns/name.h"
#include "core/ip.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How mail leaves.
enum class MailRoute : std::uint8_t {
    OwnServer, // my own server delivers
    Relay,     // my server hands on to a relay
    Services,  // only services send for me
};

/// One address that mail leaves from. IPv4 and IPv6 are two senders.
struct Sender {
    ip::Address address;
    bool confirmed = true; // named by the person; otherwise found, see `from`
    std::string from;      // where it was found: "mx", "spf", "a"
    bool operator==(const Sender &) const = default;
};

struct Selector {
    std::string name;      // "s2026q4"; may have dots
    bool confirmed = true; // named by the person or made here; otherwise one of the usual ones that was tried
    bool operator==(const Selector &) const = default;
};

/// The public half of the key to publish; the private half lives in the keychain or on the server, never in a Setup.
struct OwnKey {
    std::string selector;
    std::string record;    // "v=DKIM1; k=rsa; p=…"
    bool onServer = false; // made by the mail server itself, not here
    bool operator==(const OwnKey &) const = default;
};

/// How strict the domain's owner wants its DMARC rule to be.
enum class DmarcStage : std::uint8_t { None, Quarantine, Reject };

/// What an SPF record asks for mail from anywhere else (RFC 7208 §5.1): "~all" or "-all".
enum class SpfEnd : std::uint8_t { SoftFail, Fail };

/// What only experts choose about the DMARC rule; nothing chosen leaves what stands there, or else the usual.
struct DmarcExtras {
    std::optional<DmarcStage> subdomains;  // sp
    std::optional<DmarcStage> nonExisting; // np
    std::optional<bool> test;              // t
    std::optional<bool> strictDkim;        // adkim
    std::optional<bool> strictSpf;         // aspf
    bool operator==(const DmarcExtras &) const = default;
};

struct Setup {
    MailRoute route = MailRoute::OwnServer;
    dns::Name domain;
    std::vector<Sender> senders;
    std::optional<dns::Name> host; // the mail server's name, which it says in EHLO
    bool hostConfirmed = true;     // otherwise found
    std::vector<Selector> selectors;
    std::vector<std::string> services; // identifiers of mail-services.json, e.g. "google-workspace"
    std::optional<OwnKey> ownKey;
    std::string reportAddress; // where DMARC reports shall go; empty: not decided
    std::uint32_t mailsPerDay = 0;
    bool newsletters = false;
    bool mailingLists = true; // people of this domain write to mailing lists, unless they say no
    bool dkimProved = false;  // a real message of this domain was seen with a signature of its own that holds
    DmarcStage stage = DmarcStage::None; // wanted; see nextStage()
    DmarcExtras dmarcExtras;
    std::optional<SpfEnd> spfEnd; // nothing chosen: a working -all stays, and otherwise it is ~all

    /// The sender at `address`; null where there is none. Valid until the senders change.
    [[nodiscard]] const Sender *sender(const ip::Address &address) const;
    [[nodiscard]] bool hasSelector(std::string_view name) const;
    [[nodiscard]] bool hasService(std::string_view id) const;

    /// The person says that mail leaves from there, is signed by that, is sent by that one, too. What is there already
    /// keeps its place, so nothing ever stands there twice; what was only found is confirmed from now on.
    void confirmSender(const ip::Address &address);
    void confirmSelector(std::string_view name);
    void addService(std::string_view id);
    /// The person says that it is not so.
    void removeSender(const ip::Address &address);
    void removeSelector(std::string_view name);
    void removeService(std::string_view id);

    bool operator==(const Setup &) const = default;
};

/// The strictest stage that is ever right for `setup`: none before a real message has proved DKIM, and no reject where
/// people write to mailing lists, which change messages on their way (RFC 9989 §7.4).
inline DmarcStage allowedStage(const Setup &setup)
{
    if (!setup.dkimProved)
        return DmarcStage::None;
    return setup.mailingLists ? DmarcStage::Quarantine : DmarcStage::Reject;
}

/// The strictest stage that may be asked for now: one above `inForce`, what the published rule asks for, and only once
/// its reports have told what it does (RFC 9989 §5.1, §7.4). Nothing in force: none.
inline DmarcStage nextStage(const Setup &setup, std::optional<DmarcStage> inForce, bool hasReports)
{
    const DmarcStage now = inForce.value_or(DmarcStage::None);
    if (!inForce || !hasReports)
        return now;
    const DmarcStage above = now == DmarcStage::None ? DmarcStage::Quarantine : DmarcStage::Reject;
    return std::min(above, allowedStage(setup));
}
