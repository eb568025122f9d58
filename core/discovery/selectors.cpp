// SPDX-License-Identifier: Apache-2.0
#include "selectors.h"

#include "core/dkim/keyrecord.h"
#include "core/dns/evidence.h"

#include <algorithm>

namespace discovery
{

namespace
{

constexpr std::size_t maxSelectors = 256;
constexpr std::size_t serversAtOnce = 2; // as many servers as Answers asks side by side

/// An authoritative server that has answered `question` already; more than a hundred questions need not be put to each.
std::string willingServer(const dns::Question &question, const dns::Name &domain, const dns::Answers &answers)
{
    if (!answers.reading().isAuthoritative())
        return {};
    const dns::Authority authority = dns::findAuthority(domain, answers);
    for (std::size_t i = 0; i < std::min(authority.servers.size(), serversAtOnce); ++i) {
        const dns::Question direct = question.to(authority.servers[i]);
        if (!answers.holds(direct))
            continue;
        const dns::Reply &reply = answers.askPlainly(direct);
        if (reply.isConclusive() && reply.authoritative)
            return direct.server;
    }
    return {};
}

const dns::Reply &put(dns::Question question, const std::string &server, const dns::Answers &answers)
{
    if (server.empty())
        return answers.ask(question);
    question.server = server;
    const dns::Reply &reply = answers.askPlainly(question);
    // Only a resolver can follow what leads out of the zone.
    const bool leadsOut =
        reply.isReferral() || (!reply.aliases.empty() && reply.status != dns::Status::Found && !reply.isPending());
    if (!leadsOut)
        return reply;
    question.server.clear();
    return answers.askPlainly(question);
}

} // namespace

SelectorProbe probeSelectors(const dns::Name &domain, const std::vector<std::string> &selectors, std::string_view nonce,
                             const dns::Answers &answers)
{
    SelectorProbe probe;
    const auto parent = domain.child("_domainkey");
    const auto invented = parent && !nonce.empty() ? parent->child("mw" + std::string(nonce)) : std::nullopt;
    if (!invented)
        return probe;
    const dns::Question nobody{*invented, dns::Type::Txt};
    const dns::Reply &above = answers.ask(*parent, dns::Type::Txt);
    const dns::Reply &random = answers.ask(nobody);
    if (above.status == dns::Status::NoName && above.aliases.empty())
        return probe;
    probe.wildcard = random.status == dns::Status::Found;
    if (random.isFailure())
        probe.failure = dns::lookupFailed(domain.toText(), nobody, random);
    if (above.isPending() || !random.isConclusive() || probe.wildcard)
        return probe;

    const std::string server = willingServer(nobody, domain, answers);
    for (std::size_t i = 0; i < std::min(selectors.size(), maxSelectors); ++i) {
        const auto name = parent->child(selectors[i]);
        if (!name)
            continue;
        const dns::Question question{*name, dns::Type::Txt};
        const dns::Reply &reply = put(question, server, answers);
        if (reply.isFailure() && !probe.failure)
            probe.failure = dns::lookupFailed(domain.toText(), question, reply);
        const auto texts = reply.texts();
        SelectorProbe::Hit hit;
        hit.selector = selectors[i];
        hit.hasKey = std::any_of(texts.begin(), texts.end(), dkim::looksLikeKey);
        // A wildcard alias covers every selector; it tells nothing about this one.
        if (random.aliases.empty()) {
            for (const dns::Record &alias : reply.aliases) {
                if (const auto *target = std::get_if<dns::Name>(&alias.data); target && alias.type == dns::Type::Cname)
                    hit.targets.push_back(*target);
            }
        }
        if (!hit.hasKey && hit.targets.empty())
            continue;
        std::string answer;
        for (const auto *part : {&reply.aliases, &reply.records}) {
            for (const dns::Record &record : *part)
                answer += (answer.empty() ? "" : ", ") + dns::dataToText(record);
        }
        hit.evidence = {dns::toText(question), answer, reply.server};
        probe.hits.push_back(std::move(hit));
    }
    return probe;
}

} // namespace discovery
