// SPDX-License-Identifier: Apache-2.0
#include "tally.h"

#include <set>
#include <string_view>

namespace blocklists
{

Tally tally(const std::vector<Outcome> &outcomes)
{
    std::set<std::string_view> planned, waiting, leftOut, believed, naming, mattering, policy, allowing, refusing, dead,
        silent; // by zone
    Tally tally;
    tally.questions = outcomes.size();
    for (const Outcome &outcome : outcomes) {
        const std::string_view zone = outcome.zone;
        planned.insert(zone);
        tally.answered += outcome.state != State::Pending && outcome.state != State::LeftOut;
        switch (outcome.state) {
        case State::Pending:
            waiting.insert(zone);
            break;
        case State::LeftOut:
            leftOut.insert(zone);
            tally.stoppingLeftOut = tally.stoppingLeftOut || outcome.tier == Tier::StopsMail;
            break;
        case State::Listed:
            believed.insert(zone);
            if (outcome.polarity == Polarity::Allow)
                allowing.insert(zone);
            if (isPolicyListing(outcome))
                policy.insert(zone);
            if (isAccusation(outcome)) {
                naming.insert(zone);
                if (outcome.tier != Tier::Ignore)
                    mattering.insert(zone);
            }
            break;
        case State::Clear:
            believed.insert(zone);
            break;
        case State::Refused:
            refusing.insert(zone);
            break;
        case State::Dead:
            dead.insert(zone);
            break;
        case State::Unproven:
        case State::Unanswered:
            silent.insert(zone);
            break;
        }
    }
    tally.planned = planned.size();
    tally.waiting = waiting.size();
    tally.leftOut = leftOut.size();
    tally.believed = believed.size();
    tally.naming = naming.size();
    tally.mattering = mattering.size();
    tally.policy = policy.size();
    tally.allowing = allowing.size();
    tally.refusing = refusing.size();
    tally.dead = dead.size();
    tally.silent = silent.size();
    return tally;
}

} // namespace blocklists
