// SPDX-License-Identifier: Apache-2.0
// Services that send or take mail for a domain: mailbox hosts, newsletter systems, shops, gateways. What each really
// needs in DNS, and by which names it gives itself away in MX, SPF (RFC 7208 §5.2) and DKIM selectors (RFC 6376 §3.1).
// Read from resources/mail-services.json, whose `as_of` is shown with whatever comes from it.
#pragma once

#include "core/dns/name.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace discovery
{

/// Whether the domain's own SPF record has to name the service.
enum class SpfNeed : std::uint8_t {
    Yes,                  // it sends with the domain in the envelope
    OwnEnvelopeDomain,    // it bounces to a domain of its own: an include would authorise strangers and align nothing
    OnlyCustomReturnPath, // only at the subdomain that is set up as its return path
    Gateway,              // only when outgoing mail is handed through it
    Unknown,
};

enum class DkimKind : std::uint8_t { Cname, Txt, None, Unknown };

struct Service {
    std::string id;   // "google-workspace"; fixed once published
    std::string name; // the brand
    std::string
        category; // "mailbox", "transactional", "marketing", "support", "shop", "business-app", "forwarding", "gateway"
    SpfNeed spfNeed = SpfNeed::Unknown;
    std::vector<std::string> spfIncludes; // all of them belong in the record; patterns where each customer has an own
    std::vector<std::string> spfLegacyIncludes; // seen in old records: recognised, never suggested
    std::vector<std::string> mxPatterns;
    DkimKind dkimKind = DkimKind::Unknown;
    std::vector<std::string> selectors;   // patterns where they vary
    std::vector<std::string> dkimTargets; // patterns of the names that its selectors are aliases of
    std::string returnPathLabel; // "pm-bounces", where the service wants an alias for bounces; may be a pattern
    std::string returnPathTarget;
    std::string engine; // id of the service whose names it shares, so that these do not tell it
    std::string docsUrl;
    std::vector<std::string> unconfirmed; // fields of the resource that no source backs; "*": all
    bool operator==(const Service &) const = default;

    /// The first include that can be put into a record as it stands; nothing when there is none or each customer has an
    /// own.
    [[nodiscard]] std::optional<std::string> spfInclude() const;
    [[nodiscard]] bool isConfirmed(std::string_view field) const;
};

struct Services {
    std::string asOf; // "2026-11"
    std::vector<Service> all;
    std::vector<std::string> usualSelectors; // worth a try at any domain

    /// By its identifier, or by its brand as people write it ("Google Workspace", "Brevo (Sendinblue)"); null when
    /// unknown.
    [[nodiscard]] const Service *byId(std::string_view id) const;
};

enum class Trace : std::uint8_t { Mx, SpfInclude, DkimTarget };

/// The service that `name` gives away as an MX, an SPF include or redirect, or the target of a selector's alias; null
/// for a stranger's name. Where several share it, the one whose engine it is.
const Service *recognise(const Services &services, Trace trace, const dns::Name &name);

/// The identifiers nearest to what somebody typed, best first, at most `count`: for "unknown service, did you mean".
std::vector<std::string> nearestServices(const Services &services, std::string_view typed, std::size_t count = 3);

} // namespace discovery
