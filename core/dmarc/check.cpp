// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "reports.h"

#include "core/dns/evidence.h"

#include <algorithm>

namespace dmarc
{

namespace
{

dns::Question txtAt(const dns::Name &name)
{
    return {name, dns::Type::Txt, {}, false, false};
}

Evidence evidenceAt(const dns::Name &name, const dns::Answers &dns)
{
    return dns::evidenceOf(txtAt(name), dns.ask(txtAt(name)));
}

Severity severityOf(Fault fault)
{
    switch (fault) {
    case Fault::VersionCase:
    case Fault::VersionGlued:
    case Fault::NotFirst:
    case Fault::Duplicate:
    case Fault::BadPolicy:
    case Fault::NoPolicy:
        return Severity::Error;
    case Fault::NoEquals:
    case Fault::BadName:
    case Fault::BadValue:
    case Fault::EmptyPart:
    case Fault::UnknownTag:
        return Severity::Warning; // ignored, the rest counts (RFC 9989 §4.8)
    case Fault::RemovedTag:
        return Severity::Info;
    }
    return Severity::Warning;
}

class RecordLook
{
public:
    RecordLook(const Discovery &discovery, const dns::Answers &dns)
        : m_discovery(discovery), m_dns(dns), m_subject(discovery.domain.toText()),
          m_at(discovery.policyDomain->child("_dmarc").value_or(dns::Name{})), m_evidence(evidenceAt(m_at, dns))
    {
    }

    Findings run()
    {
        const Record &record = *m_discovery.record;
        for (const Problem &problem : record.problems)
            judge(problem);
        for (const std::string &uri : record.rua)
            judgeUri("rua", uri);
        for (const std::string &uri : record.ruf)
            judgeUri("ruf", uri);
        if (record.rua.empty())
            add(Finding(Code::DmarcNoReports, m_subject));
        return std::move(m_findings);
    }

private:
    void add(Finding finding) { m_findings.push_back(std::move(finding).because(m_evidence)); }

    void judge(const Problem &problem)
    {
        switch (problem.fault) {
        case Fault::RemovedTag:
            add(Finding(Code::DmarcRemovedTag, m_subject).with("tag", problem.tag).with("value", problem.value));
            return;
        case Fault::BadPolicy:
        case Fault::NoPolicy:
            add(Finding(Code::DmarcPolicyInvalid, m_subject).with("tag", problem.tag).with("value", problem.value));
            return;
        default:
            break;
        }
        Finding finding(Code::DmarcSyntax, m_subject);
        finding.severity = severityOf(problem.fault);
        add(std::move(finding)
                .with("name", m_at.toText())
                .with("tag", problem.tag)
                .with("value", problem.value)
                .with("offset", std::to_string(problem.offset))
                .with("problem", std::string(toText(problem.fault))));
    }

    void judgeUri(const char *tag, const std::string &text)
    {
        const ReportUri uri = readReportUri(text);
        const auto host = dns::Name::fromText(uri.host);
        if (!uri.fault.empty() || !host) {
            add(Finding(Code::DmarcReportAddressInvalid, m_subject)
                    .with("tag", tag)
                    .with("uri", text)
                    .with("problem", uri.fault.empty() ? "bad-address" : uri.fault));
            return;
        }
        if (!needsConsent(*m_discovery.policyDomain, *host))
            return;
        const auto name = consentName(*m_discovery.policyDomain, *host);
        if (!name) {
            add(Finding(Code::DmarcReportAddressInvalid, m_subject)
                    .with("tag", tag)
                    .with("uri", text)
                    .with("problem", "name-too-long"));
            return;
        }
        const dns::Reply &reply = m_dns.ask(txtAt(*name));
        if (reply.isPending())
            return;
        if (reply.isFailure()) {
            m_findings.push_back(dns::lookupFailed(m_subject, txtAt(*name), reply));
            return;
        }
        const auto texts = reply.texts();
        if (std::any_of(texts.begin(), texts.end(), looksLikeDmarc))
            return;
        m_findings.push_back(Finding(Code::DmarcReportNotAuthorized, m_subject)
                                 .with("uri", text)
                                 .with("name", name->toText())
                                 .with("value", std::string(consentRecord))
                                 .because(dns::evidenceOf(txtAt(*name), reply)));
    }

    const Discovery &m_discovery;
    const dns::Answers &m_dns;
    const std::string m_subject;
    const dns::Name m_at;
    const Evidence m_evidence;
    Findings m_findings;
};

/// Texts at the right name that were meant to be a record, and several where one may be.
void judgeWalk(const Discovery &discovery, const dns::Answers &dns, Findings &findings)
{
    const std::string subject = discovery.domain.toText();
    for (const Visit &visit : discovery.walk) {
        const bool own = visit.name == discovery.walk.front().name;
        const bool matters = own || !discovery.record;
        if (visit.records.size() > 1 && matters) {
            findings.push_back(Finding(Code::DmarcMultipleRecords, subject)
                                   .with("name", visit.name.toText())
                                   .with("count", std::to_string(visit.records.size()))
                                   .because(evidenceAt(visit.name, dns)));
        }
        if (!own)
            continue;
        for (const std::string &text : dns.ask(txtAt(visit.name)).texts()) {
            if (const auto miss = nearMiss(text)) {
                findings.push_back(Finding(Code::DmarcSyntax, subject)
                                       .with("name", visit.name.toText())
                                       .with("tag", miss->tag)
                                       .with("value", miss->value)
                                       .with("offset", std::to_string(miss->offset))
                                       .with("problem", std::string(toText(miss->fault)))
                                       .because(evidenceAt(visit.name, dns)));
            }
        }
    }
}

/// Product: where a record is missing, look where people put it instead.
void hunt(const dns::Name &domain, const dns::Answers &dns, Findings &findings)
{
    const auto right = domain.child("_dmarc");
    std::vector<dns::Name> places{domain};
    // Doubled: the form added the domain behind a full name, _dmarc.example.com.example.com.
    for (const auto &place : {right ? domain.child(*right) : std::nullopt, domain.child("dmarc"),
                              domain.child("-dmarc"), domain.child("_dmarc.www")}) {
        if (place)
            places.push_back(*place);
    }
    for (const dns::Name &place : places)
        dns.ask(txtAt(place)); // all at once
    for (const dns::Name &place : places) {
        const auto texts = dns.ask(txtAt(place)).texts();
        if (right && std::any_of(texts.begin(), texts.end(), looksLikeDmarc)) {
            findings.push_back(Finding(Code::DmarcOnWrongName, domain.toText())
                                   .with("name", right->toText())
                                   .with("found", place.toText())
                                   .because(evidenceAt(place, dns)));
        }
    }
}

void judgePolicy(const Discovery &discovery, const dns::Answers &dns, Findings &findings)
{
    const std::string subject = discovery.domain.toText();
    const Evidence evidence = evidenceAt(discovery.policyDomain->child("_dmarc").value_or(dns::Name{}), dns);
    if (discovery.isInherited()) {
        findings.push_back(Finding(Code::DmarcInherited, subject)
                               .with("name", discovery.policyDomain->toText())
                               .with("policy", discovery.effectivePolicy
                                                   ? std::string(toText(*discovery.effectivePolicy))
                                                   : std::string())
                               .because(evidence));
    }
    if (!discovery.effectivePolicy)
        return;
    if (*discovery.effectivePolicy == Policy::None) {
        findings.push_back(Finding(Code::DmarcPolicyNone, subject).because(evidence));
        return;
    }
    Finding finding(Code::DmarcEnforced, subject);
    if (discovery.record->test)
        finding.severity = Severity::Info; // newer receivers apply one level less, older ones all of it
    findings.push_back(std::move(finding)
                           .with("policy", std::string(toText(*discovery.effectivePolicy)))
                           .with("test", discovery.record->test ? "y" : "n")
                           .because(evidence));
}

} // namespace

Findings judgeRecord(const Discovery &discovery, const dns::Answers &dns)
{
    return discovery.record ? RecordLook(discovery, dns).run() : Findings{};
}

Findings check(const Setup &setup, const dns::Answers &dns)
{
    Findings findings;
    const Discovery discovery = discover(setup.domain, dns);
    if (discovery.pending)
        return findings;
    judgeWalk(discovery, dns, findings);
    if (discovery.failed && !discovery.record) {
        findings.push_back(dns::lookupFailed(setup.domain.toText(), *discovery.failed, dns.ask(*discovery.failed)));
        return findings;
    }
    if (!discovery.record) {
        const auto at = setup.domain.child("_dmarc").value_or(setup.domain);
        const bool several = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
            return finding.code == Code::DmarcMultipleRecords;
        });
        if (!several)
            findings.push_back(Finding(Code::DmarcMissing, setup.domain.toText()).because(evidenceAt(at, dns)));
        hunt(setup.domain, dns, findings);
        return findings;
    }
    judgePolicy(discovery, dns, findings);
    for (Finding &finding : judgeRecord(discovery, dns))
        findings.push_back(std::move(finding));
    if (discovery.listDomain && *discovery.listDomain != discovery.organizationalDomain) {
        findings.push_back(Finding(Code::DmarcWalkDiffers, setup.domain.toText())
                               .with("walk", discovery.organizationalDomain.toText())
                               .with("list", discovery.listDomain->toText()));
    }
    return findings;
}

} // namespace dmarc
