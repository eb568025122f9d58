// SPDX-License-Identifier: Apache-2.0
#include "wildcard.h"

#include <algorithm>
#include <string>
#include <vector>

namespace dns
{

namespace
{

/// What a reply says, the name aside that was asked for.
std::vector<std::string> contents(const Reply &reply)
{
    std::vector<std::string> contents;
    for (const auto *part : {&reply.aliases, &reply.records}) {
        for (const Record &record : *part)
            contents.push_back(toText(record.type) + ' ' + dataToText(record));
    }
    std::sort(contents.begin(), contents.end());
    return contents;
}

} // namespace

std::optional<bool> isWildcard(const Name &name, const Name &zone, const Answers &dns, Type type)
{
    const Reply &reply = dns.ask(name, type);
    const bool answers = reply.status == Status::Found || !reply.aliases.empty();
    const auto below = name.isBelow(zone) ? name.child("_mailworthy-made-up") : std::nullopt;
    if (!answers || !below)
        return false;
    const Reply &other = dns.ask(*below, type);
    if (!other.isConclusive())
        return std::nullopt;
    return contents(other) == contents(reply);
}

} // namespace dns
