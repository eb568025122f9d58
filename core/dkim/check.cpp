// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "core/dns/evidence.h"

#include <algorithm>

namespace dkim
{

namespace
{

constexpr unsigned smallest = 1024; // RFC 8301 §3.2: fewer bits must not count as valid
constexpr unsigned advised = 2048;

dns::Question txtAt(const dns::Name &name)
{
    return {name, dns::Type::Txt, {}, false, false};
}

class SelectorLook
{
public:
    SelectorLook(const std::string &selector, const dns::Name &domain, const std::string &ownRecord, bool confirmed,
                 const dns::Answers &dns)
        : m_selector(selector), m_domain(domain), m_own(ownRecord), m_confirmed(confirmed), m_dns(dns)
    {
    }

    Inspection run()
    {
        const auto name = keyName(m_selector, m_domain);
        if (!name) {
            m_found.status = dns::Status::NoName;
            return std::move(m_found);
        }
        m_found.name = *name;
        const dns::Reply &reply = m_dns.ask(txtAt(*name));
        m_found.status = reply.status;
        if (reply.isPending())
            return std::move(m_found);
        m_evidence = dns::evidenceOf(txtAt(*name), reply);
        if (reply.isFailure()) {
            if (m_confirmed)
                m_found.problems.push_back(dns::lookupFailed(m_domain.toText(), txtAt(*name), reply));
            return std::move(m_found);
        }
        std::vector<std::string> keys;
        for (std::string &text : reply.texts()) {
            if (looksLikeKey(text) || reply.records.size() == 1)
                keys.push_back(std::move(text));
        }
        // Halves of one key, entered as two records.
        if (keys.size() == 1) {
            for (const std::string &other : reply.texts()) {
                if (other != keys.front() && parseKeyRecord(keys.front() + other).isUsable() &&
                    !parseKeyRecord(keys.front()).isUsable()) {
                    keys.push_back(other);
                    break;
                }
            }
        }
        if (keys.empty())
            missing();
        else if (keys.size() > 1)
            several(keys);
        else
            judge(keys.front());
        return std::move(m_found);
    }

private:
    void add(Code code, std::optional<Severity> severity = {}) { addWith(Finding(code, m_domain.toText()), severity); }

    void addWith(Finding finding, std::optional<Severity> severity = {})
    {
        if (severity)
            finding.severity = *severity;
        m_found.problems.push_back(std::move(finding).with("name", m_found.name.toText()).because(m_evidence));
    }

    void missing()
    {
        if (!m_confirmed)
            return;
        add(Code::DkimMissing);
        // Product: look where people put it instead. The form added the domain to a full name, or the middle was left
        // out.
        std::vector<dns::Name> places;
        for (const auto &place :
             {m_domain.child(m_found.name), m_domain.child(m_selector), m_domain.child(m_selector + ".domainkey"),
              m_domain.child(m_selector + "_domainkey"), m_domain.child("_domainkey")}) {
            if (place)
                places.push_back(*place);
        }
        for (const dns::Name &place : places)
            m_dns.ask(txtAt(place)); // all at once
        for (const dns::Name &place : places) {
            const dns::Reply &reply = m_dns.ask(txtAt(place));
            const auto texts = reply.texts();
            const bool key = std::any_of(texts.begin(), texts.end(),
                                         [](const std::string &text) { return !parseKeyRecord(text).key.empty(); });
            if (key) {
                m_evidence = dns::evidenceOf(txtAt(place), reply);
                addWith(Finding(Code::DkimOnWrongName, m_domain.toText()).with("found", place.toText()));
            }
        }
    }

    void several(const std::vector<std::string> &keys)
    {
        // RFC 6376 §3.6.2.2: the result is undefined. Halves of one key as two records are seen as damage, too.
        addWith(Finding(Code::DkimSeveralRecords, m_domain.toText()).with("count", std::to_string(keys.size())));
        m_found.text = keys.front();
        m_found.record = parseKeyRecord(keys.front());
    }

    void judge(const std::string &text)
    {
        m_found.text = text;
        m_found.record = parseKeyRecord(text);
        const KeyRecord &record = *m_found.record;
        for (const Problem &problem : record.problems)
            judgeProblem(problem, text);
        compare(record);
        if (!record.isUsable())
            return;
        if (record.algorithm == Algorithm::Rsa && record.bits < advised) {
            addWith(Finding(Code::DkimKeySmall, m_domain.toText()).with("bits", std::to_string(record.bits)),
                    record.bits < smallest ? Severity::Error : Severity::Warning);
        }
        const bool bad = std::any_of(m_found.problems.begin(), m_found.problems.end(),
                                     [](const Finding &finding) { return finding.severity == Severity::Error; });
        if (!bad) {
            addWith(Finding(Code::DkimOk, m_domain.toText())
                        .with("algorithm", std::string(toText(record.algorithm)))
                        .with("bits", std::to_string(record.bits)));
        }
    }

    void judgeProblem(const Problem &problem, const std::string &text)
    {
        switch (problem.fault) {
        case Fault::CutOff:
            addWith(Finding(Code::DkimKeyTruncated, m_domain.toText()).with("length", std::to_string(text.size())));
            return;
        case Fault::Revoked:
            add(Code::DkimKeyRevoked, m_confirmed ? Severity::Error : Severity::Info);
            return;
        case Fault::TestFlag:
            add(Code::DkimTestFlag);
            return;
        case Fault::BadBase64:
        case Fault::PemLines:
        case Fault::QuoteInside:
        case Fault::FancyCharacter:
        case Fault::UnreadableKey:
        case Fault::WrappedEd25519:
        case Fault::NoKeyTag:
            damaged(problem, Severity::Error);
            return;
        case Fault::SpaceInKey:
            damaged(problem, Severity::Info);
            return; // legal: verifiers pass over it (§3.6.1)
        case Fault::BareRsa:
            damaged(problem, Severity::Warning);
            return;
        case Fault::EscapedSemicolon:
        case Fault::MissingSemicolon:
        case Fault::UnknownKeyType:
        case Fault::WrongVersion:
        case Fault::Duplicate:
        case Fault::NotForMail:
        case Fault::WithoutSha256:
            syntax(problem, Severity::Error);
            return;
        case Fault::WrongTagCase:
        case Fault::TagList:
            syntax(problem, Severity::Warning);
            return;
        }
    }

    void damaged(const Problem &problem, Severity severity)
    {
        addWith(Finding(Code::DkimKeyDamaged, m_domain.toText()).with("problem", std::string(toText(problem.fault))),
                severity);
    }

    void syntax(const Problem &problem, Severity severity)
    {
        addWith(Finding(Code::DkimSyntax, m_domain.toText())
                    .with("tag", problem.tag)
                    .with("offset", std::to_string(problem.offset))
                    .with("problem", std::string(toText(problem.fault))),
                severity);
    }

    /// Octets are compared, not text: spaces and tags in another order are the same key.
    void compare(const KeyRecord &record)
    {
        if (m_own.empty() || record.key.empty())
            return;
        const KeyRecord own = parseKeyRecord(m_own);
        m_found.sameKey = own.algorithm == record.algorithm && own.key == record.key;
        if (!*m_found.sameKey)
            add(Code::DkimKeyNotOurs);
    }

    const std::string &m_selector;
    const dns::Name &m_domain;
    const std::string &m_own;
    const bool m_confirmed;
    const dns::Answers &m_dns;
    Evidence m_evidence;
    Inspection m_found;
};

} // namespace

std::optional<dns::Name> keyName(const std::string &selector, const dns::Name &domain)
{
    const auto below = domain.child("_domainkey");
    return below ? below->child(selector) : std::nullopt;
}

Inspection inspect(const std::string &selector, const dns::Name &domain, const std::string &ownRecord, bool confirmed,
                   const dns::Answers &dns)
{
    return SelectorLook(selector, domain, ownRecord, confirmed, dns).run();
}

Findings check(const Setup &setup, const dns::Answers &dns)
{
    Findings findings;
    std::vector<Selector> selectors = setup.selectors;
    if (setup.ownKey) {
        const auto listed = std::find_if(selectors.begin(), selectors.end(), [&](const Selector &selector) {
            return selector.name == setup.ownKey->selector;
        });
        if (listed == selectors.end())
            selectors.push_back({setup.ownKey->selector, true});
        else
            listed->confirmed = true;
    }
    bool waiting = false;
    bool known = false;
    for (const Selector &selector : selectors) {
        const std::string own =
            setup.ownKey && setup.ownKey->selector == selector.name ? setup.ownKey->record : std::string();
        Inspection found = inspect(selector.name, setup.domain, own, selector.confirmed, dns);
        waiting = waiting || found.status == dns::Status::Pending;
        known = known || selector.confirmed || found.record;
        for (Finding &finding : found.problems)
            findings.push_back(std::move(finding));
    }
    if (!known && !waiting)
        findings.emplace_back(Code::DkimNoSelectorKnown, setup.domain.toText());
    return findings;
}

} // namespace dkim
