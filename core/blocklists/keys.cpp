// SPDX-License-Identifier: Apache-2.0
#include "keys.h"

#include "core/ascii.h"

#include <algorithm>

namespace blocklists
{

namespace
{

/// DNS carries a key in any case (RFC 4343), so it may come back in another one.
void redact(std::string &text, std::string_view key)
{
    const auto same = [](char one, char other) { return ascii::lower(one) == ascii::lower(other); };
    for (auto at = text.begin();;) {
        at = std::search(at, text.end(), key.begin(), key.end(), same);
        if (at == text.end())
            return;
        const auto offset = at - text.begin();
        text.replace(static_cast<std::size_t>(offset), key.size(), keyPlace);
        at = text.begin() + offset + static_cast<std::ptrdiff_t>(keyPlace.size());
    }
}

/// Whether a key is needed for `list` to learn what no list of `outcomes` tells.
bool isMissed(const List &list, const std::vector<Outcome> &outcomes)
{
    return std::any_of(outcomes.begin(), outcomes.end(), [&list](const Outcome &outcome) {
        if (!covers(list, outcome.subject) || outcome.state == State::Pending || outcome.state == State::LeftOut)
            return false;
        return list.standsInFor.empty() ||
               (outcome.zone == list.standsInFor && outcome.state != State::Listed && outcome.state != State::Clear);
    });
}

} // namespace

bool isKey(std::string_view text)
{
    return !text.empty() && text.size() <= 63 && std::all_of(text.begin(), text.end(), [](char c) {
        return ascii::isLetter(c) || ascii::isDigit(c) || c == '-';
    });
}

std::vector<std::string> keyedOperators(const Catalogue &catalogue)
{
    std::vector<std::string> operators;
    for (const List &list : catalogue.lists) {
        if (list.needsKey() && list.ask == Ask::OnRequest &&
            std::find(operators.begin(), operators.end(), list.operatorName) == operators.end())
            operators.push_back(list.operatorName);
    }
    return operators;
}

bool holdsKey(const Catalogue &catalogue, std::string_view zone)
{
    const std::size_t dot = zone.find('.');
    if (zone.starts_with('<') || dot == std::string_view::npos)
        return false;
    return std::any_of(catalogue.lists.begin(), catalogue.lists.end(), [&](const List &list) {
        return list.needsKey() &&
               dns::Name::fromText(list.zoneWithoutKey()) == dns::Name::fromText(std::string(zone.substr(dot + 1)));
    });
}

void redact(Outcome &outcome, std::string_view key)
{
    if (key.empty())
        return;
    redact(outcome.reason, key);
    for (Evidence &item : outcome.evidence) {
        redact(item.query, key);
        std::string answer = item.answer;
        redact(answer, key);
        item.answer = std::move(answer);
        redact(item.server, key);
    }
}

std::vector<const List *> missedForKeys(const Catalogue &catalogue, const Keys &keys,
                                        const std::vector<Outcome> &outcomes, const dns::Zone *zone)
{
    std::vector<const List *> missed;
    for (const List &list : catalogue.lists) {
        const auto isThere = [&list, zone] {
            const auto base = dns::Name::fromText(list.zoneWithoutKey());
            return base && zone->hasAnythingAtOrBelow(*base);
        };
        if (list.needsKey() && list.ask == Ask::OnRequest && list.tier != Tier::Ignore &&
            !keys.contains(list.operatorName) && (!zone || isThere()) && isMissed(list, outcomes))
            missed.push_back(&list);
    }
    return missed;
}

Findings keyFindings(const Catalogue &catalogue, const Keys &keys, const std::vector<Outcome> &outcomes,
                     const std::string &domain, const dns::Zone *zone)
{
    std::map<std::string, std::vector<const List *>> byOperator;
    for (const List *list : missedForKeys(catalogue, keys, outcomes, zone))
        byOperator[list->operatorName].push_back(list);
    Findings found;
    for (const auto &[who, lists] : byOperator) {
        finding::BlocklistNeedsKey said{
            .operatorName = who, .lists = {}, .cost = lists.front()->keyCost, .url = lists.front()->keyUrl};
        for (const List *list : lists)
            said.lists.push_back(list->name);
        found.emplace_back(std::move(said), domain);
    }
    return found;
}

} // namespace blocklists
