// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "chain.h"
#include "compare.h"
#include "core/dns/evidence.h"
#include "core/psl/psl.h"
#include "servers.h"
#include "signature.h"

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
    }

    /// Looks at everything that the answers allow by now.
    dns::Checked take()
    {
        run();
        return {std::move(m_findings), m_waiting};
    }

private:
    void run();
    void wait(const dns::Reply &reply) { m_waiting = m_waiting || reply.isPending(); }
    const dns::Reply &ask(const dns::Name &name, dns::Type type)
    {
        const dns::Reply &reply = m_answers.ask(name, type);
        wait(reply);
        return reply;
    }
    const dns::Reply &plainly(const dns::Question &question)
    {
        const dns::Reply &reply = m_answers.askPlainly(question);
        wait(reply);
        return reply;
    }

    template <finding::Arguments A> Finding finding(A arguments) const
    {
        return {std::move(arguments), m_domain.toText()};
    }
    void add(Finding finding) { m_findings.push_back(std::move(finding)); }
    void lookupFailed(const dns::Question &question, const dns::Reply &reply)
    {
        add(dns::lookupFailed(m_domain.toText(), question, reply));
    }
    void unreachable(std::vector<Evidence> evidence);

    void missing(const dns::Question &question, const dns::Reply &soa);
    void alias(const dns::Question &question, const dns::Reply &reply);
    void brokenResolution(const dns::Question &question, const dns::Reply &soa);
    void wildcard();
    void servers(const dns::Name &apex, std::vector<dns::Name> names, const Delegation &delegation);
    void compareDelegation(const dns::Name &apex, const std::vector<dns::Name> &names, const Delegation &delegation);
    void resolverExpiry(const dns::Name &apex);
    void expiry(const std::vector<std::pair<dns::Question, const dns::Reply *>> &signedAnswers);

    const Setup &m_setup;
    const dns::Name m_domain;
    const std::string m_nonce;
    const std::int64_t m_now;
    const Options m_options;
    const dns::Answers &m_answers;
    Findings m_findings;
    bool m_waiting = false;
    bool m_unreachable = false;
};

void Look::unreachable(std::vector<Evidence> evidence)
{
    m_unreachable = true;
    Finding found = finding(finding::ZoneAuthorityUnreachable{});
    found.evidence = std::move(evidence);
    add(std::move(found));
}

/// RFC 8020 §2: NXDOMAIN counts for every type; some load balancers say it for types that they do not know, and the
/// resolver's may be older than the zone, so the types that mail needs are asked, too.
void Look::missing(const dns::Question &question, const dns::Reply &soa)
{
    const std::array replies{&ask(m_domain, dns::Type::Mx), &ask(m_domain, dns::Type::A),
                             &ask(m_domain, dns::Type::Txt)};
    if (std::all_of(replies.begin(), replies.end(),
                    [](const auto *reply) { return reply->status == dns::Status::NoName && reply->aliases.empty(); }))
        add(finding(finding::ZoneNotFound{}).because(dns::evidenceOf(question, soa)));
    else if (replies.front()->isFailure())
        lookupFailed({m_domain, dns::Type::Mx, {}, false, false}, *replies.front());
}

/// RFC 1034 §3.6.2: an alias has no other data. Below an apex that is how a part of the domain is handed to a service.
void Look::alias(const dns::Question &question, const dns::Reply &reply)
{
    const auto registrable = psl::registrableDomain(m_domain);
    const bool apex = !registrable || *registrable == m_domain;
    const dns::Name target = reply.aliases.empty() ? reply.names().front() : reply.canonicalName(m_domain);
    add(finding(finding::ZoneApexCname{.target = target})
            .as(apex ? Severity::Error : Severity::Info)
            .because(dns::evidenceOf(question, reply)));
}

/// The resolver says SERVFAIL. Either it does not believe the signatures, or no server of the zone answers it.
void Look::brokenResolution(const dns::Question &question, const dns::Reply &soa)
{
    const Chain chain = judgeChain(m_domain, soa, m_answers);
    const Delegation delegation =
        m_options.askServers ? findDelegation(m_domain, m_answers, m_options.port) : Delegation{};
    if (chain.pending) {
        m_waiting = true;
        return;
    }
    if (chain.broken) {
        DnssecFault fault = chain.fault;
        if (const auto life = validity(*chain.raw, dns::Type::Soa, m_now);
            fault == DnssecFault::Unnamed && life && m_now != 0 && life->hasEnded(m_now))
            fault = DnssecFault::Expired;
        Finding found = finding(finding::ZoneDnssecBroken{.fault = fault}).because(dns::evidenceOf(question, soa));
        found.evidence.insert(found.evidence.end(), chain.evidence.begin(), chain.evidence.end());
        add(std::move(found));
        expiry({{chain.unchecked, chain.raw}});
        return;
    }
    if (delegation.pending) {
        m_waiting = true;
        return;
    }
    lookupFailed(question, soa);
    if (delegation.isKnown())
        servers(delegation.zone, {}, delegation);
}

/// RFC 4592: asked with a label that nobody made.
void Look::wildcard()
{
    const auto name = m_nonce.empty() ? std::nullopt : m_domain.child("mw" + m_nonce);
    if (!name)
        return;
    const dns::Reply &reply = ask(*name, dns::Type::Txt);
    const dns::Question question{*name, dns::Type::Txt, {}, false, false};
    if (reply.isFailure())
        lookupFailed(question, reply);
    if (reply.status != dns::Status::Found)
        return;
    const auto *alias = reply.aliases.empty() ? nullptr : std::get_if<dns::Name>(&reply.aliases.front().data);
    add(finding(finding::ZoneWildcardTxt{.value = reply.texts().empty() ? std::string() : reply.texts().front(),
                                         .alias = alias ? std::optional(*alias) : std::nullopt})
            .because(dns::evidenceOf(question, reply)));
}

void Look::servers(const dns::Name &apex, std::vector<dns::Name> names, const Delegation &delegation)
{
    for (const dns::Name &name : delegation.servers) {
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    }
    const auto all = askServers(apex, names, delegation.glue, m_answers, m_options.port);
    if (all.empty())
        return;
    if (std::any_of(all.begin(), all.end(), [](const Server &one) { return one.standing == Standing::Pending; })) {
        m_waiting = true;
        return;
    }
    std::vector<const Server *> good;
    std::vector<const Server *> lame;
    std::vector<const Server *> silent;
    bool intercepted = false;
    for (const Server &server : all) {
        if (server.standing == Standing::Good)
            good.push_back(&server);
        else if (server.standing == Standing::Silent)
            silent.push_back(&server);
        else if (isLame(server.standing))
            lame.push_back(&server);
        intercepted = intercepted || server.standing == Standing::Intercepted;
    }
    // All of them know the zone and none has authority: something on the way answers for them. And where nobody says a
    // word, it is this network that keeps them away. The resolver's answers count then.
    const bool nobody = good.empty() && lame.empty();
    const bool someoneElse =
        good.empty() && intercepted && std::all_of(lame.begin(), lame.end(), [](const Server *server) {
            return server->standing == Standing::Intercepted || server->standing == Standing::NoAddress;
        });
    if (nobody || someoneElse) {
        std::vector<Evidence> evidence;
        for (const Server &server : all)
            evidence.push_back(dns::evidenceOf(server.question, *server.soa));
        unreachable(std::move(evidence));
        resolverExpiry(apex);
        return;
    }
    for (const Server *server : lame)
        add(finding(finding::ZoneLameServer{.server = server->name, .standing = server->standing})
                .as(good.empty() ? Severity::Error : Severity::Warning)
                .because(dns::evidenceOf(server->question, *server->soa)));
    for (const Server *server : silent)
        lookupFailed(server->question, *server->soa);
    if (good.size() > maxCompared)
        good.resize(maxCompared);
    for (Finding &found : compareServers(m_setup, apex, good, m_answers, m_waiting))
        add(std::move(found));
    std::vector<std::pair<dns::Question, const dns::Reply *>> signedAnswers;
    for (const Server *server : good)
        signedAnswers.emplace_back(server->question, server->soa);
    expiry(signedAnswers);
}

void Look::compareDelegation(const dns::Name &apex, const std::vector<dns::Name> &names, const Delegation &delegation)
{
    if (!delegation.isKnown() || delegation.zone != apex || delegation.servers == names)
        return;
    const dns::Question question{apex, dns::Type::Ns, {}, false, false};
    Finding found = finding(finding::ZoneServersDiffer{.question = dns::toText(question)});
    found.evidence = delegation.evidence;
    found.evidence.push_back(dns::evidenceOf(question, plainly(question)));
    add(std::move(found));
}

void Look::expiry(const std::vector<std::pair<dns::Question, const dns::Reply *>> &signedAnswers)
{
    if (m_now == 0)
        return;
    std::optional<Validity> first;
    Evidence evidence;
    for (const auto &[question, reply] : signedAnswers) {
        const auto life = validity(*reply, dns::Type::Soa, m_now);
        if (life && (!first || life->expiration < first->expiration)) {
            first = life;
            evidence = dns::evidenceOf(question, *reply);
            evidence.query += " RRSIG";
            evidence.answer =
                evidence.answer.text() + ", RRSIG " + dateText(life->inception) + " to " + dateText(life->expiration);
        }
    }
    if (first && (first->hasEnded(m_now) || first->endsSoon(m_now)))
        add(finding(finding::ZoneExpiring{.date = dateText(first->expiration)}).because(evidence));
}

void Look::resolverExpiry(const dns::Name &apex)
{
    const dns::Question question{apex, dns::Type::Soa, {}, true, false};
    if (m_now != 0)
        expiry({{question, &plainly(question)}});
}

void Look::run()
{
    const dns::Question question{m_domain, dns::Type::Soa, {}, false, false};
    const dns::Question cname{m_domain, dns::Type::Cname, {}, false, false};
    const dns::Reply &soa = plainly(question);
    const dns::Authority authority = m_answers.findAuthority(m_domain);
    const dns::Reply &beside = plainly(cname);
    if (!m_options.askServers && m_now != 0)
        plainly({m_domain, dns::Type::Soa, {}, true, false}); // ahead of need: the domain is the apex mostly
    if (soa.isPending())
        return;
    if (soa.status == dns::Status::ServerFailure) {
        if (const dns::Reply &told = ask(m_domain, dns::Type::Soa); told.obstacle == dns::Obstacle::AliasCircle)
            lookupFailed(question, told);
        else if (!told.isPending())
            brokenResolution(question, soa);
        return;
    }
    if (soa.isFailure()) {
        lookupFailed(question, soa);
        return;
    }
    if (!soa.aliases.empty()) {
        alias(question, soa);
        return;
    }
    if (soa.status == dns::Status::NoName)
        missing(question, soa);
    else if (beside.status == dns::Status::Found && !beside.names().empty())
        alias(cname, beside);
    wildcard();

    // Without SOA anywhere above, as in a zone text, the domain itself is the apex.
    const bool zoneKnown = soa.status == dns::Status::Found || soa.negativeSoa();
    const dns::Name apex = !zoneKnown                         ? m_domain
                           : soa.status == dns::Status::Found ? soa.records.front().owner
                                                              : soa.negativeSoa()->owner;
    if (soa.status == dns::Status::NoName) {
        // The zone above is not the owner's concern when the domain does not exist.
    } else if (m_options.askServers && zoneKnown && !apex.isRoot()) {
        const Delegation delegation = findDelegation(apex, m_answers, m_options.port);
        const dns::Question nameservers{apex, dns::Type::Ns, {}, false, false};
        const dns::Reply &ns = plainly(nameservers);
        m_waiting = m_waiting || delegation.pending;
        if (ns.isFailure())
            lookupFailed(nameservers, ns);
        else if (!ns.isPending())
            servers(apex, authority.nameservers, delegation);
        if (!ns.isPending() && !delegation.pending)
            compareDelegation(apex, authority.nameservers, delegation);
    } else {
        resolverExpiry(apex);
    }
    if (m_answers.authorityFailed() && !m_unreachable)
        unreachable({});
    if (m_findings.empty() && !m_waiting)
        add(finding(finding::ZoneFine{.zone = apex}).because(dns::evidenceOf(question, soa)));
}

} // namespace

dns::Checked check(const Setup &setup, std::string_view nonce, std::int64_t now, const Options &options,
                   const dns::Answers &answers)
{
    if (setup.domain.isRoot())
        return {};
    return Look(setup, nonce, now, options, answers).take();
}

} // namespace zone
