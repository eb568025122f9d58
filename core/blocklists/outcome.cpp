// SPDX-License-Identifier: Apache-2.0
#include "outcome.h"

#include <algorithm>

namespace blocklists
{

std::string_view toText(State state)
{
    switch (state) {
    case State::Pending:
        return "pending";
    case State::Listed:
        return "listed";
    case State::Clear:
        return "clear";
    case State::Refused:
        return "refused";
    case State::Dead:
        return "dead";
    case State::Unproven:
        return "unproven";
    case State::Unanswered:
        return "unanswered";
    case State::LeftOut:
        return "left-out";
    }
    return {};
}

std::string_view toText(Cause cause)
{
    switch (cause) {
    case Cause::None:
        return {};
    case Cause::RefusalCode:
        return "refusal-code";
    case Cause::RefusalStatus:
        return "refusal-status";
    case Cause::ListsEverything:
        return "lists-everything";
    case Cause::Outside127:
        return "outside-127";
    case Cause::TestMissing:
        return "test-missing";
    case Cause::NoPromise:
        return "no-promise";
    case Cause::UnknownCode:
        return "unknown-code";
    case Cause::NetworkRewrites:
        return "network-rewrites";
    case Cause::NetworkFilters:
        return "network-filters";
    case Cause::Unaskable:
        return "unaskable";
    case Cause::Silent:
        return "silent";
    case Cause::ServerFailure:
        return "servfail";
    case Cause::TimeUp:
        return "time-up";
    }
    return {};
}

const std::vector<Cause> &allCauses()
{
    static const std::vector<Cause> all{
        Cause::None,        Cause::RefusalCode, Cause::RefusalStatus, Cause::ListsEverything, Cause::Outside127,
        Cause::TestMissing, Cause::NoPromise,   Cause::UnknownCode,   Cause::NetworkRewrites, Cause::NetworkFilters,
        Cause::Unaskable,   Cause::Silent,      Cause::ServerFailure, Cause::TimeUp};
    return all;
}

Outcome pendingOutcome(const List &list, const Subject &subject)
{
    Outcome outcome;
    outcome.zone = list.zone;
    outcome.name = list.name;
    outcome.subject = subject;
    outcome.polarity = list.polarity == Polarity::Mixed ? Polarity::Info : list.polarity;
    outcome.tier = list.tier;
    outcome.lookupUrl = lookupPage(list, subject);
    outcome.delistUrl = !list.delistUrl.empty()   ? list.delistUrl
                        : !list.lookupUrl.empty() ? list.lookupUrl
                                                  : list.website;
    outcome.removalRoute = list.removal.route;
    outcome.removalTakes = list.removal.takes;
    outcome.removalExpires = list.removal.expires;
    outcome.removalMail = list.removal.mail;
    return outcome;
}

Outcome inNetwork(Outcome outcome, bool rewrites, bool filters)
{
    const bool saidSomething = outcome.state == State::Listed || outcome.state == State::Clear ||
                               outcome.state == State::Dead || outcome.state == State::Unproven ||
                               outcome.cause == Cause::RefusalCode;
    if (rewrites && saidSomething) {
        outcome.state = State::Unproven;
        outcome.cause = Cause::NetworkRewrites;
        outcome.meanings.clear();
        outcome.reason.clear();
    } else if (filters && outcome.cause == Cause::Outside127) {
        outcome.state = State::Unproven;
        outcome.cause = Cause::NetworkFilters;
    }
    return outcome;
}

bool isPolicy(Meaning meaning)
{
    return meaning == Meaning::PolicyIsp || meaning == Meaning::PolicyList || meaning == Meaning::DynamicRange;
}

bool isAccusation(const Outcome &outcome)
{
    return outcome.state == State::Listed && outcome.polarity == Polarity::Block &&
           (outcome.meanings.empty() || !std::all_of(outcome.meanings.begin(), outcome.meanings.end(), isPolicy));
}

bool isPolicyListing(const Outcome &outcome)
{
    return outcome.state == State::Listed && outcome.polarity == Polarity::Block &&
           std::any_of(outcome.meanings.begin(), outcome.meanings.end(), isPolicy);
}

} // namespace blocklists
