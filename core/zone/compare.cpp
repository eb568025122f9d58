// SPDX-License-Identifier: Apache-2.0
#include "compare.h"

#include "core/dns/evidence.h"

#include <algorithm>
#include <map>

namespace zone
{

namespace
{

// Each is asked of up to eight servers.
constexpr std::size_t mostSelectors = 3;
constexpr std::size_t mostExchanges = 2;
constexpr std::size_t mostCompared = 12;

/// What a server says at a name, so that two servers can be compared: order and TTL do not matter, nor how far a server
/// follows an alias.
std::string contents(const dns::Reply &reply)
{
    if (!reply.aliases.empty())
        return dns::toText(reply.aliases.front().type) + ' ' + dns::dataToText(reply.aliases.front());
    std::vector<std::string> values;
    for (const dns::Record &record : reply.records)
        values.push_back(dns::toText(record.type) + ' ' + dns::dataToText(record));
    std::sort(values.begin(), values.end());
    std::string text;
    for (const std::string &value : values)
        text += value + '\n';
    return text;
}

/// The records that decide about mail, as far as they lie in the zone.
std::vector<dns::Question> recordsOf(const Setup &setup, const dns::Name &apex, const dns::Answers &answers)
{
    std::vector<dns::Question> wanted;
    const auto want = [&](const std::optional<dns::Name> &name, dns::Type type) {
        if (!name || !name->isAtOrBelow(apex))
            return;
        dns::Question question{*name, type};
        if (wanted.size() < mostCompared && std::find(wanted.begin(), wanted.end(), question) == wanted.end())
            wanted.push_back(std::move(question));
    };
    want(setup.domain, dns::Type::Txt);
    want(setup.domain, dns::Type::Mx);
    want(setup.domain.child("_dmarc"), dns::Type::Txt);
    std::vector<dns::Name> hosts;
    if (setup.host)
        hosts.push_back(*setup.host);
    auto exchanges = answers.ask(setup.domain, dns::Type::Mx).exchanges();
    exchanges.resize(std::min(exchanges.size(), mostExchanges));
    for (const dns::MailExchange &exchange : exchanges)
        hosts.push_back(exchange.host);
    for (const dns::Name &host : hosts) {
        want(host, dns::Type::A);
        want(host, dns::Type::Aaaa);
    }
    const auto keys = setup.domain.child("_domainkey");
    for (std::size_t i = 0; keys && i < std::min(setup.selectors.size(), mostSelectors); ++i) {
        const auto labels = dns::Name::fromText(setup.selectors[i].name);
        want(labels ? keys->child(*labels) : std::nullopt, dns::Type::Txt);
    }
    return wanted;
}

std::optional<Difference> differing(const dns::Question &question, const std::vector<const Server *> &good,
                                    const dns::Answers &answers, bool &waiting)
{
    std::map<std::string, std::size_t> versions;
    Difference found{question, false, {}};
    for (const Server *server : good) {
        const dns::Question direct = question.to(server->address);
        const dns::Reply &reply = answers.askPlainly(direct);
        waiting = waiting || reply.isPending();
        if (!reply.isConclusive() || reply.isReferral())
            continue;
        ++versions[contents(reply)];
        found.evidence.push_back(dns::evidenceOf(direct, reply));
    }
    return versions.size() > 1 ? std::optional(std::move(found)) : std::nullopt;
}

} // namespace

std::vector<Difference> compareServers(const Setup &setup, const dns::Name &apex,
                                       const std::vector<const Server *> &good, const dns::Answers &answers,
                                       bool &waiting)
{
    std::vector<Difference> differences;
    if (good.size() > 1) {
        for (const dns::Question &question : recordsOf(setup, apex, answers)) {
            if (auto found = differing(question, good, answers, waiting))
                differences.push_back(*std::move(found));
        }
    }
    std::map<std::uint32_t, std::size_t> serials;
    Difference found{{apex, dns::Type::Soa}, true, {}};
    for (const Server *server : good) {
        if (const auto *soa = std::get_if<dns::StartOfAuthority>(&server->decided.reply->records.front().data))
            ++serials[soa->serial];
        found.evidence.push_back(dns::evidenceOf(server->decided));
    }
    // A change on its way shows like that for a while; it matters only when records of mail differ, too.
    if (serials.size() > 1 && differences.empty() && !waiting)
        differences.push_back(std::move(found));
    return differences;
}

} // namespace zone
