// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "uri.h"

#include "core/budget.h"
#include "core/dns/evidence.h"
#include "core/psl/psl.h"

#include <algorithm>
#include <utility>

namespace dmarc
{

namespace
{

Severity severityOf(Fault fault)
{
    switch (fault) {
    case Fault::VersionCase:
    case Fault::VersionUnknown:
    case Fault::NoVersion:
    case Fault::VersionGlued:
    case Fault::NotFirst:
    case Fault::Duplicate:
    case Fault::BadPolicy:
    case Fault::NoPolicy:
        return Severity::Error;
    case Fault::WrongSeparator:
    case Fault::NoEquals:
    case Fault::BadName:
    case Fault::BadValue:
    case Fault::EmptyPart:
    case Fault::EmptyAddress:
    case Fault::LooseAddress:
    case Fault::OtherCase:
    case Fault::OptionBoth:
    case Fault::OptionComma:
        return Severity::Warning; // ignored, the rest counts (RFC 9989 §4.8)
    case Fault::TagCase:          // read all the same
    case Fault::UnknownTag:       // to be ignored (§4.7), so it does no harm
    case Fault::RemovedTag:
    case Fault::UriSize:
        return Severity::Info;
    }
    return Severity::Warning;
}

/// What keeps reports about `subject` from arriving at `address`.
std::optional<Finding> ofAddress(const ReportAddress &address, bool planned, const std::string &subject, bool inherited)
{
    if (address.fault) {
        const bool tooLong = address.fault == UriFault::NameTooLong;
        return Finding(finding::DmarcReportAddressInvalid{.uri = address.uri,
                                                          .mended = tooLong ? std::vector<std::string>()
                                                                            : mendedReportUris(address.uri),
                                                          .fault = *address.fault,
                                                          .ofFailures = address.ofFailures,
                                                          .others = address.hasOthers,
                                                          .planned = planned,
                                                          .inherited = inherited},
                       subject);
    }
    if (address.consent == Consent::Withheld)
        return Finding(
                   finding::DmarcReportNotAuthorized{
                       .uri = address.uri, .name = *address.consentAt, .planned = planned, .inherited = inherited},
                   subject)
            .because(address.evidence);
    return address.unanswered;
}

/// What is to be said of the record that applies, which is the owner's, tag by tag.
class OfRecord
{
public:
    explicit OfRecord(const Facts &facts)
        : m_facts(facts), m_record(*facts.discovery.record), m_subject(facts.discovery.policyDomain->toText()),
          m_at(facts.discovery.policyDomain->child("_dmarc").value_or(dns::Name{})),
          m_inherited(facts.discovery.isInherited()), m_evidence(facts.evidence())
    {
    }

    Findings run() &&
    {
        problems();
        for (const ReportAddress &address : m_facts.reports) {
            if (auto finding = ofAddress(address, false, m_subject, m_inherited))
                add(std::move(*finding));
        }
        if (m_facts.unreadReports > 0)
            add(dns::tooMuchToRead(m_subject, budget::What::ReportAddresses, m_at, m_facts.unreadReports)
                    .as(Severity::Info));
        below();
        if (m_record.rua.empty())
            add(Finding(finding::DmarcNoReports{.inherited = m_inherited}, m_subject));
        return std::move(m_findings);
    }

private:
    void add(Finding finding) { m_findings.push_back(std::move(finding).because(m_evidence)); }

    void problems()
    {
        if (m_record.unread > 0) // they may hold what decides
            add(dns::tooMuchToRead(m_subject, budget::What::Tags, m_at, m_record.unread + budget::tagsOfRecord));
        for (const Problem &problem : m_record.problems)
            add(findingOf(problem));
        if (m_record.unkept > 0 && !m_findings.empty())
            m_findings.back().more += m_record.unkept;
    }

    [[nodiscard]] Finding findingOf(const Problem &problem) const
    {
        if (problem.fault == Fault::RemovedTag || problem.fault == Fault::UriSize)
            return removed(problem);
        if (problem.fault == Fault::BadPolicy || problem.fault == Fault::NoPolicy)
            return {finding::DmarcPolicyInvalid{.tag = problem.tag,
                                                .value = problem.value,
                                                .offset = problem.offset,
                                                .fault = problem.fault,
                                                .applied = m_record.applied,
                                                .inherited = m_inherited,
                                                .asked = m_inherited ? std::nullopt : m_facts.asked},
                    m_subject};
        const Severity severity = severityOf(problem.fault);
        const bool tellsWhyNot = severity == Severity::Error && !m_inherited;
        return Finding(finding::DmarcSyntax{.name = m_at,
                                            .tag = problem.tag,
                                            .value = problem.value,
                                            .offset = problem.offset,
                                            .fault = problem.fault,
                                            .inherited = m_inherited,
                                            .asked = tellsWhyNot ? m_facts.asked : std::nullopt},
                       m_subject)
            .as(severity);
    }

    [[nodiscard]] Finding removed(const Problem &problem) const
    {
        const bool splits = splitsReceivers(problem, m_record.policy());
        return Finding(finding::DmarcRemovedTag{.tag = problem.tag,
                                                .value = problem.value,
                                                .fault = problem.fault,
                                                .splits = splits,
                                                .asTest = splits && problem.value == "0",
                                                .vendor = m_facts.vendor,
                                                .inherited = m_inherited},
                       m_subject)
            .as(splits ? Severity::Warning : Severity::Info);
    }

    /// §4.7 sp, np: names below the domain, or made up below it, that its rule leaves out.
    void below()
    {
        const auto open = [this](bool nonExisting, Policy stricter) {
            add(Finding(
                finding::DmarcSubdomainsOpen{.nonExisting = nonExisting, .policy = stricter, .inherited = m_inherited},
                m_subject));
        };
        if (!m_record.usable || m_record.asNone)
            return;
        if (m_record.policyBelow() == Policy::None && m_record.policy() != Policy::None)
            open(false, m_record.policy());
        if (m_record.policyOfNothing() == Policy::None && m_record.policyBelow() != Policy::None)
            open(true, m_record.policyBelow());
    }

    const Facts &m_facts;
    const Record &m_record;
    const std::string m_subject;
    const dns::Name m_at;
    const bool m_inherited; // another domain is looked at, which only has no record of its own
    const Evidence m_evidence;
    Findings m_findings;
};

/// Texts at the right name that were meant to be a record, and several where one may be.
Findings ofWalk(const Facts &facts)
{
    Findings findings;
    const Discovery &found = facts.discovery;
    const std::string subject = found.domain.toText();
    for (std::size_t i = 0; i < facts.walk.size(); ++i) {
        const Visit &visit = found.walk[i];
        const bool own = i == 0;
        if (visit.records.size() > 1 && (own || !found.isOwners()))
            findings.push_back(Finding(finding::DmarcMultipleRecords{.name = visit.name,
                                                                     .count = visit.records.size(),
                                                                     .inherited = !own,
                                                                     .asked = own ? facts.asked : std::nullopt},
                                       subject)
                                   .because(facts.walk[i]));
        for (const Problem &miss : own ? facts.nearMisses : std::vector<Problem>{}) {
            findings.push_back(Finding(finding::DmarcSyntax{.name = visit.name,
                                                            .tag = miss.tag,
                                                            .value = miss.value,
                                                            .offset = miss.offset,
                                                            .fault = miss.fault,
                                                            .asked = facts.asked},
                                       subject)
                                   .because(facts.walk[i]));
        }
    }
    return findings;
}

Finding inherited(const Facts &facts)
{
    const Discovery &found = facts.discovery;
    return Finding(finding::DmarcInherited{.name = *found.policyDomain,
                                           .policy = found.effectivePolicy,
                                           .byRegistry = !found.isOwners()},
                   found.domain.toText())
        .because(facts.evidence());
}

Findings ofPolicy(const Facts &facts)
{
    Findings findings;
    const Discovery &found = facts.discovery;
    const std::string subject = found.domain.toText();
    if (found.isInherited())
        findings.push_back(inherited(facts));
    if (!found.effectivePolicy || !found.record->applied)
        return findings;
    const bool hasReports = found.record->hasReports();
    if (*found.effectivePolicy == Policy::None) {
        findings.push_back(
            Finding(finding::DmarcPolicyNone{.hasReports = hasReports}, subject).because(facts.evidence()));
        return findings;
    }
    const bool test = found.record->test; // newer receivers apply one level less, older ones all of it
    findings.push_back(
        Finding(finding::DmarcEnforced{.policy = *found.effectivePolicy, .test = test, .hasReports = hasReports},
                subject)
            .as(test ? Severity::Info : Severity::Ok)
            .because(facts.evidence()));
    return findings;
}

/// No record of the owner's applies.
Findings ofNone(const Facts &facts)
{
    Findings findings;
    const Discovery &found = facts.discovery;
    const bool several =
        std::any_of(found.walk.begin(), found.walk.end(), [](const Visit &visit) { return visit.records.size() > 1; });
    if (!several)
        findings.push_back(Finding(finding::DmarcMissing{}, found.domain.toText())
                               .because(facts.walk.empty() ? Evidence{} : facts.walk.front()));
    if (found.record)
        findings.push_back(inherited(facts));
    return findings;
}

/// Product: where a record is missing, look where people put it instead.
Findings ofElsewhere(const Facts &facts)
{
    Findings findings;
    const dns::Name &domain = facts.discovery.domain;
    const bool isRuled = facts.discovery.isOwners(); // a rule from above holds meanwhile
    for (const Misplaced &place : facts.elsewhere) {
        findings.push_back(Finding(finding::DmarcOnWrongName{.name = domain.child("_dmarc").value_or(domain),
                                                             .found = place.at,
                                                             .stays = place.ofUse},
                                   domain.toText())
                               .as(isRuled ? Severity::Warning : Severity::Error)
                               .because(place.evidence));
    }
    return findings;
}

/// §4.10.2 against the Public Suffix List; what would bring them together.
Findings ofOrganization(const Discovery &found)
{
    const auto &list = found.listDomain;
    const dns::Name &walk = found.organizationalDomain;
    if (found.isUncertain() || !list || *list == walk)
        return {};
    const bool marked = found.record && found.record->psd == 'n' && found.policyDomain == walk;
    const WalkCause cause = list->isBelow(walk) ? WalkCause::RecordAbove
                            : marked            ? WalkCause::Marked
                                                : WalkCause::RecordMissing;
    return {Finding(finding::DmarcWalkDiffers{.walk = walk, .list = *list, .cause = cause}, found.domain.toText())};
}

/// psd=y at a name that somebody can register: newer receivers take all names below it for domains of other owners.
Findings ofMark(const Facts &facts)
{
    const Discovery &found = facts.discovery;
    if (found.record->psd != 'y' || !psl::registrableDomain(*found.policyDomain))
        return {};
    const bool isInherited = found.isInherited(); // the list need not know every registry
    return {Finding(finding::DmarcMarkedAsRegistry{.inherited = isInherited}, found.policyDomain->toText())
                .as(isInherited ? Severity::Info : Severity::Warning)
                .because(facts.evidence())};
}

} // namespace

Findings findings(const Facts &facts)
{
    Findings all;
    const Discovery &found = facts.discovery;
    if (found.pending)
        return all;
    all.append(ofWalk(facts));
    if (facts.unanswered) { // nothing is said of a record that may not be the one that applies
        all.push_back(*facts.unanswered);
        return all;
    }
    all.append(found.isOwners() ? ofPolicy(facts) : ofNone(facts));
    if (found.isOwners())
        all.append(OfRecord(facts).run());
    all.append(ofElsewhere(facts));
    if (found.record) {
        all.append(ofMark(facts));
        all.append(ofOrganization(found));
    }
    if (facts.planned && !facts.namesPlanned) {
        // No record names it until it can be of use.
        if (auto finding = ofAddress(*facts.planned, true, found.domain.toText(), false))
            all.push_back(std::move(*finding));
    }
    return all;
}

} // namespace dmarc
