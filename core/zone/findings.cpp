// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "signature.h"

#include "core/dns/evidence.h"
#include "core/psl/psl.h"

#include <algorithm>

namespace zone
{

namespace
{

class Judgement
{
public:
    explicit Judgement(const Facts &facts) : m_facts(facts), m_subject(facts.domain.toText()) {}

    Findings run()
    {
        domain();
        for (const dns::Asked &asked : m_facts.unanswered)
            m_findings.push_back(dns::lookupFailed(m_subject, asked));
        if (m_facts.areServersOutOfReach())
            outOfReach();
        else
            servers();
        if (const auto &expiry = m_facts.expiry)
            add(finding(finding::ZoneExpiring{.date = dateText(expiry->when)}).because(expiry->evidence));
        if (m_facts.delegation)
            add(differing(*m_facts.delegation));
        if (m_facts.authorityFailed && !m_facts.areServersOutOfReach())
            add(finding(finding::ZoneAuthorityUnreachable{}));
        if (m_findings.empty() && !m_facts.pending)
            add(finding(finding::ZoneFine{.zone = m_facts.apex}).because(dns::evidenceOf(m_facts.soa)));
        return std::move(m_findings);
    }

private:
    template <finding::Arguments A> [[nodiscard]] Finding finding(A arguments) const
    {
        return {std::move(arguments), m_subject};
    }
    [[nodiscard]] Finding differing(const Difference &difference) const
    {
        return finding(finding::ZoneServersDiffer{.question = dns::toText(difference.question)})
            .as(difference.onlySerials ? Severity::Info : Severity::Warning)
            .because(difference.evidence);
    }
    void add(Finding found) { m_findings.push_back(std::move(found)); }

    void domain()
    {
        if (m_facts.isMissing)
            add(finding(finding::ZoneNotFound{}).because(dns::evidenceOf(m_facts.soa)));
        if (const auto &alias = m_facts.alias) {
            // RFC 1034 §3.6.2: an alias has no other data. Below an apex that is how a part of the domain is handed to
            // a service.
            const auto registrable = psl::registrableDomain(m_facts.domain);
            const bool isApex = !registrable || *registrable == m_facts.domain;
            add(finding(finding::ZoneApexCname{.target = alias->target})
                    .as(isApex ? Severity::Error : Severity::Info)
                    .because(alias->evidence));
        }
        if (const auto &broken = m_facts.broken)
            add(finding(finding::ZoneDnssecBroken{.fault = broken->fault}).because(broken->evidence));
        if (const auto &wildcard = m_facts.wildcard)
            add(finding(finding::ZoneWildcardTxt{.value = wildcard->value, .alias = wildcard->alias})
                    .because(wildcard->evidence));
    }

    void outOfReach()
    {
        std::vector<Evidence> evidence;
        for (const Server &server : m_facts.servers)
            evidence.push_back(dns::evidenceOf(server.decided));
        add(finding(finding::ZoneAuthorityUnreachable{}).because(std::move(evidence)));
    }

    void servers()
    {
        const bool anyGood = std::any_of(m_facts.servers.begin(), m_facts.servers.end(),
                                         [](const Server &server) { return server.standing == Standing::Good; });
        for (const Server &server : m_facts.servers) {
            if (isLame(server.standing))
                add(finding(finding::ZoneLameServer{.server = server.name, .standing = server.standing})
                        .as(anyGood ? Severity::Warning : Severity::Error)
                        .because(dns::evidenceOf(server.decided)));
        }
        for (const Server &server : m_facts.servers) {
            if (server.standing == Standing::Silent)
                add(dns::lookupFailed(m_subject, server.decided));
        }
        for (const Difference &difference : m_facts.differences)
            add(differing(difference));
    }

    const Facts &m_facts;
    const std::string m_subject;
    Findings m_findings;
};

} // namespace

Findings findings(const Facts &facts)
{
    return facts.soa.reply ? Judgement(facts).run() : Findings{};
}

dns::Checked check(const Setup &setup, std::string_view nonce, std::int64_t now, const Options &options,
                   const dns::Answers &answers)
{
    const Facts facts = look(setup, nonce, now, options, answers);
    return {findings(facts), facts.pending};
}

} // namespace zone
