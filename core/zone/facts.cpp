// SPDX-License-Identifier: Apache-2.0
#include "facts.h"

#include "signature.h"

#include "core/dns/evidence.h"

#include <algorithm>
#include <array>

namespace zone
{

namespace
{

constexpr std::size_t maxCompared = 8;

class Look
{
public:
    Look(const Setup &setup, std::string_view nonce, std::int64_t now, const Options &options,
         const dns::Answers &answers)
        : m_setup(setup), m_domain(setup.domain), m_nonce(nonce), m_now(now), m_options(options), m_answers(answers)
    {
        m_facts.domain = m_domain;
        m_facts.apex = m_domain;
    }

    /// Looks at everything that the answers allow by now.
    Facts take()
    {
        run();
        return std::move(m_facts);
    }

private:
    void run();
    void wait(bool pending) { m_facts.pending = m_facts.pending || pending; }
    dns::Asked ask(const dns::Name &name, dns::Type type)
    {
        const dns::Reply &reply = m_answers.ask(name, type);
        wait(reply.isPending());
        return {{name, type}, &reply};
    }
    dns::Asked plainly(const dns::Question &question)
    {
        const dns::Reply &reply = m_answers.askPlainly(question);
        wait(reply.isPending());
        return {question, &reply};
    }

    void missing();
    void alias(const dns::Asked &asked);
    void brokenResolution();
    void wildcard();
    void servers(std::vector<dns::Name> names, const Delegation &delegation);
    void delegated();
    void compareDelegation(const std::vector<dns::Name> &names, const Delegation &delegation);
    void resolverExpiry();
    void expiry(const std::vector<dns::Asked> &signedAnswers);

    const Setup &m_setup;
    const dns::Name m_domain;
    const std::string m_nonce;
    const std::int64_t m_now;
    const Options m_options;
    const dns::Answers &m_answers;
    Facts m_facts;
};

/// RFC 8020 §2: NXDOMAIN counts for every type; some load balancers say it for types that they do not know, and the
/// resolver's may be older than the zone, so the types that mail needs are asked, too.
void Look::missing()
{
    const std::array asked{ask(m_domain, dns::Type::Mx), ask(m_domain, dns::Type::A), ask(m_domain, dns::Type::Txt)};
    m_facts.isMissing = std::all_of(asked.begin(), asked.end(), [](const dns::Asked &one) {
        return one.reply->status == dns::Status::NoName && one.reply->aliases.empty();
    });
    if (!m_facts.isMissing && asked.front().reply->isFailure())
        m_facts.unanswered.push_back(asked.front());
}

void Look::alias(const dns::Asked &asked)
{
    const dns::Reply &reply = *asked.reply;
    m_facts.alias =
        Alias{reply.aliases.empty() ? reply.names().front() : reply.canonicalName(m_domain), dns::evidenceOf(asked)};
}

/// The resolver says SERVFAIL. Either it does not believe the signatures, or no server of the zone answers it.
void Look::brokenResolution()
{
    const Chain chain = judgeChain(m_domain, *m_facts.soa.reply, m_answers);
    const Delegation delegation =
        m_options.askServers ? findDelegation(m_domain, m_answers, m_options.port) : Delegation{};
    if (chain.pending || (!chain.broken && delegation.pending)) {
        wait(true);
        return;
    }
    if (chain.broken) {
        BrokenChain broken{chain.fault, {dns::evidenceOf(m_facts.soa)}};
        const auto life = validity(*chain.raw.reply, dns::Type::Soa, m_now);
        if (broken.fault == DnssecFault::Unnamed && life && m_now != 0 && life->hasEnded(m_now))
            broken.fault = DnssecFault::Expired;
        broken.evidence.insert(broken.evidence.end(), chain.evidence.begin(), chain.evidence.end());
        m_facts.broken = std::move(broken);
        expiry({chain.raw});
        return;
    }
    m_facts.unanswered.push_back(m_facts.soa);
    if (!delegation.isKnown())
        return;
    m_facts.apex = delegation.zone;
    servers({}, delegation);
}

/// Asked with a label that nobody made.
void Look::wildcard()
{
    const auto name = m_nonce.empty() ? std::nullopt : m_domain.child("mw" + m_nonce);
    if (!name)
        return;
    const dns::Asked asked = ask(*name, dns::Type::Txt);
    const dns::Reply &reply = *asked.reply;
    if (reply.isFailure())
        m_facts.unanswered.push_back(asked);
    if (reply.status != dns::Status::Found)
        return;
    const auto *alias = reply.aliases.empty() ? nullptr : std::get_if<dns::Name>(&reply.aliases.front().data);
    m_facts.wildcard = Wildcard{reply.texts().empty() ? std::string() : reply.texts().front(),
                                alias ? std::optional(*alias) : std::nullopt, dns::evidenceOf(asked)};
}

void Look::servers(std::vector<dns::Name> names, const Delegation &delegation)
{
    for (const dns::Name &name : delegation.servers) {
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    }
    auto all = askServers(m_facts.apex, names, delegation.glue, m_answers, m_options.port);
    const bool waits =
        std::any_of(all.begin(), all.end(), [](const Server &one) { return one.standing == Standing::Pending; });
    wait(waits);
    if (all.empty() || waits)
        return;
    m_facts.servers = std::move(all);
    if (m_facts.areServersOutOfReach()) {
        resolverExpiry();
        return;
    }
    std::vector<const Server *> good;
    for (const Server &server : m_facts.servers) {
        if (server.standing == Standing::Good && good.size() < maxCompared)
            good.push_back(&server);
    }
    m_facts.differences = compareServers(m_setup, m_facts.apex, good, m_answers, m_facts.pending);
    std::vector<dns::Asked> signedAnswers;
    for (const Server *server : good)
        signedAnswers.push_back(server->decided);
    expiry(signedAnswers);
}

/// The servers of a zone that the resolver knows.
void Look::delegated()
{
    const Delegation delegation = findDelegation(m_facts.apex, m_answers, m_options.port);
    const dns::Asked ns = plainly({m_facts.apex, dns::Type::Ns});
    wait(delegation.pending);
    if (ns.reply->isPending())
        return;
    const std::vector<dns::Name> names = dns::findAuthority(m_domain, m_answers).nameservers;
    if (ns.reply->isFailure())
        m_facts.unanswered.push_back(ns);
    else
        servers(names, delegation);
    if (!delegation.pending)
        compareDelegation(names, delegation);
}

void Look::compareDelegation(const std::vector<dns::Name> &names, const Delegation &delegation)
{
    if (!delegation.isKnown() || delegation.zone != m_facts.apex || delegation.servers == names)
        return;
    const dns::Asked ns = plainly({m_facts.apex, dns::Type::Ns});
    m_facts.delegation = Difference{ns.question, false, delegation.evidence};
    m_facts.delegation->evidence.push_back(dns::evidenceOf(ns));
}

void Look::expiry(const std::vector<dns::Asked> &signedAnswers)
{
    if (m_now == 0)
        return;
    std::optional<Validity> first;
    const dns::Asked *by = nullptr;
    for (const dns::Asked &asked : signedAnswers) {
        const auto life = validity(*asked.reply, dns::Type::Soa, m_now);
        if (life && (!first || life->expiration < first->expiration)) {
            first = life;
            by = &asked;
        }
    }
    if (!first || !(first->hasEnded(m_now) || first->endsSoon(m_now)))
        return;
    Evidence evidence = dns::evidenceOf(*by);
    evidence.query += " RRSIG";
    evidence.answer =
        evidence.answer.text() + ", RRSIG " + dateText(first->inception) + " to " + dateText(first->expiration);
    m_facts.expiry = Expiry{first->expiration, std::move(evidence)};
}

void Look::resolverExpiry()
{
    if (m_now != 0)
        expiry({plainly(dns::Question{m_facts.apex, dns::Type::Soa}.withDnssec())});
}

void Look::run()
{
    m_facts.soa = plainly({m_domain, dns::Type::Soa});
    dns::findAuthority(m_domain, m_answers); // ahead of need
    const dns::Asked beside = plainly({m_domain, dns::Type::Cname});
    if (!m_options.askServers && m_now != 0)
        plainly(dns::Question{m_domain, dns::Type::Soa}.withDnssec()); // ahead of need: the domain is the apex mostly
    const dns::Reply &soa = *m_facts.soa.reply;
    if (soa.isPending())
        return;
    if (soa.status == dns::Status::ServerFailure) {
        const dns::Asked told = ask(m_domain, dns::Type::Soa);
        if (told.reply->obstacle == dns::Obstacle::AliasCircle)
            m_facts.unanswered.push_back(told);
        else if (!told.reply->isPending())
            brokenResolution();
        return;
    }
    if (soa.isFailure()) {
        m_facts.unanswered.push_back(m_facts.soa);
        return;
    }
    if (!soa.aliases.empty()) {
        alias(m_facts.soa);
        return;
    }
    if (soa.status == dns::Status::NoName)
        missing();
    else if (beside.reply->status == dns::Status::Found && !beside.reply->names().empty())
        alias(beside);
    wildcard();

    const auto apex = soa.apexOver(m_domain); // nothing above it, as in a zone text: the domain itself
    m_facts.apex = apex.value_or(m_domain);
    // The zone above is not the owner's concern when the domain does not exist.
    if (soa.status != dns::Status::NoName && m_options.askServers && apex && !apex->isRoot())
        delegated();
    else if (soa.status != dns::Status::NoName)
        resolverExpiry();
    m_facts.authorityFailed = m_answers.reading().authorityFailed();
}

} // namespace

bool Facts::areServersOutOfReach() const
{
    bool good = false;
    bool lame = false;
    bool intercepted = false;
    bool onlyIntercepted = true;
    for (const Server &server : servers) {
        good = good || server.standing == Standing::Good;
        lame = lame || isLame(server.standing);
        intercepted = intercepted || server.standing == Standing::Intercepted;
        onlyIntercepted = onlyIntercepted && (!isLame(server.standing) || server.standing == Standing::Intercepted ||
                                              server.standing == Standing::NoAddress);
    }
    return !servers.empty() && !good && (!lame || (intercepted && onlyIntercepted));
}

Facts look(const Setup &setup, std::string_view nonce, std::int64_t now, const Options &options,
           const dns::Answers &answers)
{
    if (setup.domain.isRoot())
        return {};
    return Look(setup, nonce, now, options, answers).take();
}

} // namespace zone
