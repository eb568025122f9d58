// SPDX-License-Identifier: Apache-2.0
// Whether a domain's mail meets what each receiver asks at its volume. A pure function of a check-up, of what a real
// message showed, and of the volume. Nothing is counted up to a mark: each demand is met, not met, or cannot be seen
// from here.
#pragma once

#include "receivers.h"

#include "core/checkup/report.h"

namespace readiness
{

enum class State : std::uint8_t { Met, NotMet, Unseen };
/// "met", "not-met", "unseen".
std::string_view toText(State state);

/// What the last real message of the domain showed; nothing where there was none, or it did not tell.
struct Shown {
    std::optional<bool> spf;   // passed, for the address that the message left from
    std::optional<bool> dkim;  // a signature of the domain's own passed
    std::optional<bool> dmarc; // passed
    std::optional<bool> tls;   // it left the server encrypted
    std::optional<bool> isWellFormed;
    std::optional<bool> oneClick;    // RFC 8058; nothing where it is no newsletter
    std::optional<bool> unsubscribe; // List-Unsubscribe is there
    std::optional<bool> feedbackId;
};

/// A finding that speaks against it.
struct Against {
    Code code = Code::NothingAmiss;
    std::string subject;
    bool operator==(const Against &) const = default;
};

struct Judged {
    Requirement requirement;
    std::uint32_t fromPerDay = 0; // from how many messages a day it counts here
    State state = State::Unseen;
    std::vector<Against> against; // where it is not met, as far as findings say why
};

/// More is asked from this number of messages a day on.
struct Next {
    std::uint32_t fromPerDay = 0;
    std::vector<Requirement> requirements;
};

struct Readiness {
    const Receiver *receiver = nullptr;
    std::vector<Judged> requirements; // those that count at the volume, in the receiver's order
    std::optional<Next> next;

    [[nodiscard]] std::size_t count(State state) const;
};

/// One for each of `receivers`, which must outlive them, in their order.
std::vector<Readiness> judge(const Receivers &receivers, const checkup::Report &report, const Volume &volume,
                             const Shown &shown = {});

} // namespace readiness
