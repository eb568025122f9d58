// SPDX-License-Identifier: Apache-2.0
#include "live.h"

#include <algorithm>
#include <string>
#include <vector>

namespace records
{

namespace
{

/// What an answer holds, whatever name it was given for: of a chain of aliases the first step, else the records.
std::vector<std::string> contents(const dns::Reply &reply)
{
    std::vector<std::string> values;
    if (!reply.aliases.empty()) {
        values.push_back(dns::dataToText(reply.aliases.front()));
        return values;
    }
    for (const dns::Record &record : reply.records)
        values.push_back(dns::dataToText(record));
    std::sort(values.begin(), values.end());
    return values;
}

} // namespace

std::optional<bool> isFromWildcard(const dns::Name &name, dns::Type type, const dns::Answers &dns)
{
    const dns::Reply &reply = dns.ask(name, type);
    if (!reply.isConclusive())
        return std::nullopt;
    const auto here = contents(reply);
    const auto beside = name.parent().child("*");
    if (here.empty() || !beside)
        return false;
    const dns::Reply &wildcard = dns.ask(*beside, type);
    if (!wildcard.isConclusive())
        return std::nullopt;
    return contents(wildcard) == here;
}

Alias aliasAt(const dns::Name &name, const dns::Answers &dns)
{
    const dns::Reply &reply = dns.ask(name, dns::Type::Cname);
    if (!reply.isConclusive())
        return {};
    const auto targets = reply.names();
    if (targets.empty() || !reply.aliases.empty())
        return {true, std::nullopt};
    const auto wildcard = isFromWildcard(name, dns::Type::Cname, dns);
    const dns::Reply &followed = dns.ask(name, dns::Type::A);
    if (!wildcard || followed.isPending())
        return {};
    // RFC 6672 §3.1: below a DNAME the alias is made up, and only the way to an address shows that.
    const bool madeUp = !followed.aliases.empty() && followed.aliases.front().type == dns::Type::Dname;
    return {true, *wildcard || madeUp ? std::nullopt : std::optional(targets.front())};
}

} // namespace records
