// SPDX-License-Identifier: Apache-2.0
// What a row of a report shows: which of the names that passed are the author's (alignment, RFC 9989 §4.4, made anew
// from auth_results and identifiers), whether the messages would be hit by a stricter rule, and who it was that sent.
#pragma once

#include "identities.h"
#include "report.h"

namespace reports
{

/// By what passed, who sent.
enum class Origin : std::uint8_t {
    Nobody,  // nothing passed: any address may have put the domain into From
    Own,     // only names of the author's own organisation passed
    Service, // a service of the catalogue proved itself, beside the author's own names or alone
    Other,   // somebody else did
};

struct Sighting {
    ip::Address address;
    Origin origin = Origin::Nobody;
    Id name = 0; // Own: the name that mail is sent as; Service: its identifier; Other: the domain that proved itself
    std::uint64_t messages = 0;
    Disposition disposition = Disposition::None;
    bool spfAligned = false;
    bool dkimAligned = false;
    // Neither is aligned, by what was recomputed or by what the receiver says: one of them is wrong where they differ,
    // and a rule must not go further on the better of two stories.
    bool fails = false;
    bool disagrees = false;       // the receiver says otherwise
    bool brokenSignature = false; // a signature of the author's did not pass, and none did
    bool ownEnvelope = false;     // MAIL FROM is the author's organisation's
    bool wasForwarded = false;    // the receiver says so
};

/// `row` in the light of the policy that the receiver found.
Sighting sight(const Row &row, const Policy &policy, Identities &identities);

} // namespace reports
