// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include <algorithm>

namespace dkim
{

namespace
{

/// The selectors of the set-up, and that of our own key, which is meant to be there.
std::vector<Selector> selectorsOf(const Setup &setup)
{
    std::vector<Selector> selectors = setup.selectors;
    if (!setup.ownKey)
        return selectors;
    const auto listed = std::find_if(selectors.begin(), selectors.end(),
                                     [&](const Selector &selector) { return selector.name == setup.ownKey->selector; });
    if (listed == selectors.end())
        selectors.push_back({setup.ownKey->selector, true});
    else
        listed->confirmed = true;
    return selectors;
}

/// Whether it is known of our key that it is not where it should be.
bool isAbsent(const Inspection &own)
{
    const bool conclusive = own.record || own.status == dns::Status::NoData || own.status == dns::Status::NoName;
    return conclusive && !own.sameKey.value_or(false);
}

/// Our key under other selectors than its own.
void findUnderOthers(Facts &facts, const std::string &key)
{
    const dns::Name &wanted = facts.selectors[*facts.own].name;
    for (Inspection &seen : facts.selectors) {
        if (seen.name != wanted && seen.record && seen.record->key == key)
            seen.meantFor = wanted;
    }
}

/// A key made for later is a task and no fault while receivers find another one that the server can sign with. Where
/// the server made it itself it may sign with it already, and where it was published elsewhere it was meant to be seen.
void waitForPublishing(Facts &facts, bool onServer)
{
    const bool isElsewhere = std::any_of(facts.selectors.begin(), facts.selectors.end(), [](const Inspection &seen) {
        return !seen.elsewhere.empty() || seen.meantFor;
    });
    Inspection &own = facts.selectors[*facts.own];
    const auto other = std::find_if(facts.selectors.begin(), facts.selectors.end(), [&own](const Inspection &seen) {
        return seen.name != own.name && seen.isUsable();
    });
    if (!own.record && !onServer && !isElsewhere && other != facts.selectors.end())
        own.beside = other->name;
}

} // namespace

Facts look(const Setup &setup, const dns::Answers &dns)
{
    Facts facts;
    facts.domain = setup.domain;
    for (const Selector &selector : selectorsOf(setup)) {
        const bool isOwn = setup.ownKey && setup.ownKey->selector == selector.name;
        if (isOwn)
            facts.own = facts.selectors.size();
        facts.selectors.push_back(inspect(selector.name, setup.domain, isOwn ? setup.ownKey->record : std::string(),
                                          selector.confirmed, dns));
        const Inspection &seen = facts.selectors.back();
        facts.pending = facts.pending || seen.isPending() || seen.searching;
    }
    if (!setup.ownKey)
        return facts;
    const KeyRecord own = parseKeyRecord(setup.ownKey->record);
    facts.ownAlgorithm = own.algorithm;
    if (isAbsent(facts.selectors[*facts.own])) {
        findUnderOthers(facts, own.key);
        waitForPublishing(facts, setup.ownKey->onServer);
    }
    return facts;
}

} // namespace dkim
