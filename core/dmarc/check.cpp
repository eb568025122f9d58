// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "misplaced.h"
#include "reports.h"
#include "uri.h"

#include "core/budget.h"
#include "core/dns/evidence.h"
#include "core/psl/psl.h"

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

void append(Findings &findings, Findings &&others)
{
    for (Finding &finding : others)
        findings.push_back(std::move(finding));
}

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

Finding findingOf(const Problem &problem, Code code, const std::string &subject)
{
    return Finding(code, subject)
        .with("tag", problem.tag)
        .with("value", problem.value)
        .with("offset", std::to_string(problem.offset))
        .with("problem", std::string(toText(problem.fault)));
}

/// §4.7 sp, np: names below the domain, or made up below it, that its rule leaves out.
Findings judgeBelow(const Record &record, const dns::Name &domain, bool inherited, const Evidence &evidence)
{
    Findings findings;
    const auto add = [&](const char *tag, Policy stricter) {
        findings.push_back(Finding(Code::DmarcSubdomainsOpen, domain.toText())
                               .with("tag", tag)
                               .with("policy", std::string(toText(stricter)))
                               .with("inherited", inherited ? "y" : "")
                               .because(evidence));
    };
    if (!record.usable || record.asNone)
        return findings;
    if (record.policyBelow() == Policy::None && record.policy() != Policy::None)
        add("sp", record.policy());
    if (record.policyOfNothing() == Policy::None && record.policyBelow() != Policy::None)
        add("np", record.policyBelow());
    return findings;
}

/// `record` of `domain`, tag by tag. `inherited`: another domain is looked at, which only has no record of its own.
Findings judgeTags(const Record &record, const dns::Name &domain, bool inherited, const dns::Answers &dns)
{
    const std::string subject = domain.toText();
    const dns::Name at = domain.child("_dmarc").value_or(dns::Name{});
    const Evidence evidence = evidenceAt(at, dns);
    const dns::Name place = dns.ask(txtAt(at)).canonicalName(at);
    const std::string vendor = psl::sameOwner(place, domain) ? std::string() : place.toText();
    Findings findings;
    const auto add = [&](Finding finding) {
        if (finding.code == Code::DmarcRemovedTag)
            finding.args.emplace_back("vendor", vendor);
        findings.push_back(std::move(finding).with("inherited", inherited ? "y" : "").because(evidence));
    };
    if (record.unread > 0) // they may hold what decides
        add(dns::tooMuchToRead(subject, budget::What::Tags, at, record.unread + budget::tagsOfRecord,
                               budget::tagsOfRecord));
    for (const Problem &problem : record.problems) {
        switch (problem.fault) {
        case Fault::RemovedTag:
        case Fault::UriSize:
            add(findingOf(problem, Code::DmarcRemovedTag, subject)
                    .as(splitsReceivers(problem, record.policy()) ? Severity::Warning : Severity::Info)
                    .with("policy", std::string(toText(record.policy()))));
            break;
        case Fault::BadPolicy:
        case Fault::NoPolicy:
            add(findingOf(problem, Code::DmarcPolicyInvalid, subject).with("applied", record.applied ? "y" : "n"));
            break;
        default:
            add(findingOf(problem, Code::DmarcSyntax, subject).as(severityOf(problem.fault)).with("name", at.toText()));
        }
    }
    if (record.unkept > 0 && !findings.empty())
        findings.back().more += record.unkept;
    std::vector<std::string> seen;
    for (const auto &[tag, uris] : {std::pair{"rua", &record.rua}, {"ruf", &record.ruf}}) {
        for (const std::string &uri : *uris) {
            const std::size_t before = seen.size();
            if (before == budget::reportAddresses) // each costs questions to a place that the record chooses
                break;
            addReportUri(seen, uri);
            if (seen.size() == before)
                continue; // once is enough
            const bool others = std::any_of(uris->begin(), uris->end(), [&uri](const std::string &other) {
                return !isSameReportUri(uri, other) && readReportUri(other).fault.empty();
            });
            for (Finding &finding : judgeReportUri(domain, tag, uri, dns)) {
                findings.push_back(std::move(finding)
                                       .with("others", others ? "y" : "")
                                       .with("inherited", inherited ? "y" : "")
                                       .because(evidence));
            }
        }
    }
    if (const std::size_t count = record.rua.size() + record.ruf.size();
        count > budget::reportAddresses && seen.size() == budget::reportAddresses)
        add(dns::tooMuchToRead(subject, budget::What::ReportAddresses, at, count, budget::reportAddresses)
                .as(Severity::Info));
    append(findings, judgeBelow(record, domain, inherited, evidence));
    if (record.rua.empty())
        add(Finding(Code::DmarcNoReports, subject));
    return findings;
}

/// Texts at the right name that were meant to be a record, and several where one may be.
Findings judgeWalk(const Discovery &discovery, const dns::Answers &dns)
{
    Findings findings;
    const std::string subject = discovery.domain.toText();
    for (const Visit &visit : discovery.walk) {
        const bool own = visit.name == discovery.walk.front().name;
        if (visit.records.size() > 1 && (own || !discovery.isOwners())) {
            findings.push_back(Finding(Code::DmarcMultipleRecords, subject)
                                   .with("name", visit.name.toText())
                                   .with("count", std::to_string(visit.records.size()))
                                   .with("inherited", own ? "" : "y")
                                   .because(evidenceAt(visit.name, dns)));
        }
        if (!own)
            continue;
        for (const std::string &text : dns.ask(txtAt(visit.name)).texts()) {
            if (const auto miss = nearMiss(text)) {
                findings.push_back(findingOf(*miss, Code::DmarcSyntax, subject)
                                       .with("name", visit.name.toText())
                                       .because(evidenceAt(visit.name, dns)));
            }
        }
    }
    return findings;
}

/// Product: where a record is missing, look where people put it instead.
Findings hunt(const Setup &setup, const Discovery &discovery, const dns::Answers &dns)
{
    Findings findings;
    const dns::Name right = discovery.domain.child("_dmarc").value_or(discovery.domain);
    for (const Misplaced &place : misplaced(setup, dns)) {
        Finding finding(Code::DmarcOnWrongName, discovery.domain.toText());
        if (discovery.isOwners())
            finding.severity = Severity::Warning; // a rule from above holds meanwhile
        findings.push_back(std::move(finding)
                               .with("name", right.toText())
                               .with("found", place.at.toText())
                               .with("stays", place.ofUse ? "y" : "")
                               .because(evidenceAt(place.at, dns)));
    }
    return findings;
}

Finding inherited(const Discovery &discovery, const dns::Answers &dns)
{
    const auto &policy = discovery.effectivePolicy;
    return Finding(Code::DmarcInherited, discovery.domain.toText())
        .with("name", discovery.policyDomain->toText())
        .with("policy", policy ? std::string(toText(*policy)) : std::string())
        .with("by", discovery.isOwners() ? "owner" : "registry")
        .because(evidenceAt(discovery.policyDomain->child("_dmarc").value_or(dns::Name{}), dns));
}

Findings judgePolicy(const Discovery &discovery, const dns::Answers &dns)
{
    Findings findings;
    const std::string subject = discovery.domain.toText();
    const Evidence evidence = evidenceAt(discovery.policyDomain->child("_dmarc").value_or(dns::Name{}), dns);
    if (discovery.isInherited())
        findings.push_back(inherited(discovery, dns));
    if (!discovery.effectivePolicy || !discovery.record->applied)
        return findings;
    const std::string reports = discovery.record->hasReports() ? "y" : "n";
    if (*discovery.effectivePolicy == Policy::None) {
        findings.push_back(Finding(Code::DmarcPolicyNone, subject).with("reports", reports).because(evidence));
        return findings;
    }
    Finding finding(Code::DmarcEnforced, subject);
    if (discovery.record->test)
        finding.severity = Severity::Info; // newer receivers apply one level less, older ones all of it
    findings.push_back(std::move(finding)
                           .with("policy", std::string(toText(*discovery.effectivePolicy)))
                           .with("test", discovery.record->test ? "y" : "n")
                           .with("reports", reports)
                           .because(evidence));
    return findings;
}

/// §4.10.2 against the Public Suffix List; `cause` tells what would bring them together.
Findings judgeOrganization(const Discovery &discovery)
{
    const auto &list = discovery.listDomain;
    const dns::Name &walk = discovery.organizationalDomain;
    if (discovery.isUncertain() || !list || *list == walk)
        return {};
    const bool marked = discovery.record && discovery.record->psd == 'n' && discovery.policyDomain == walk;
    return {Finding(Code::DmarcWalkDiffers, discovery.domain.toText())
                .with("walk", walk.toText())
                .with("list", list->toText())
                .with("cause", list->isBelow(walk) ? "record-above"
                               : marked            ? "marked"
                                                   : "record-missing")};
}

/// psd=y at a name that somebody can register: newer receivers take all names below it for domains of other owners.
Findings judgeMark(const Discovery &discovery, const dns::Answers &dns)
{
    if (discovery.record->psd != 'y' || !psl::registrableDomain(*discovery.policyDomain))
        return {};
    Finding finding(Code::DmarcMarkedAsRegistry, discovery.policyDomain->toText());
    if (discovery.isInherited())
        finding.severity = Severity::Info; // the list need not know every registry
    return {std::move(finding)
                .with("inherited", discovery.isInherited() ? "y" : "")
                .because(evidenceAt(discovery.policyDomain->child("_dmarc").value_or(dns::Name{}), dns))};
}

/// The address that reports shall go to, as long as no record names it.
Findings judgePlan(const Setup &setup, const Discovery &discovery, const dns::Answers &dns)
{
    const std::string uri = mailtoUri(setup.reportAddress);
    if (setup.reportAddress.empty() || (discovery.isOwners() && discovery.isInherited()))
        return {};
    const bool published =
        discovery.isOwners() && std::any_of(discovery.record->rua.begin(), discovery.record->rua.end(),
                                            [&uri](const std::string &other) { return isSameReportUri(uri, other); });
    Findings findings = published ? Findings{} : judgeReportUri(setup.domain, "rua", uri, dns);
    for (Finding &finding : findings)
        finding.args.emplace_back("planned", "y"); // no record names it until it can be of use
    return findings;
}

} // namespace

Findings check(const Setup &setup, const dns::Answers &dns)
{
    const Discovery discovery = discover(setup.domain, dns);
    if (discovery.pending)
        return {};
    Findings findings = judgeWalk(discovery, dns);
    if (discovery.failed) {
        // Which record applies is not known, and so nothing is said of one.
        findings.push_back(dns::lookupFailed(setup.domain.toText(), *discovery.failed, dns.ask(*discovery.failed)));
        return findings;
    }
    if (discovery.isOwners()) {
        append(findings, judgePolicy(discovery, dns));
        append(findings, judgeTags(*discovery.record, *discovery.policyDomain, discovery.isInherited(), dns));
    } else {
        const auto at = setup.domain.child("_dmarc").value_or(setup.domain);
        const bool several = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
            return finding.code == Code::DmarcMultipleRecords;
        });
        if (!several)
            findings.push_back(Finding(Code::DmarcMissing, setup.domain.toText()).because(evidenceAt(at, dns)));
        if (discovery.record)
            findings.push_back(inherited(discovery, dns));
    }
    if (!discovery.isOwners() || discovery.isInherited())
        append(findings, hunt(setup, discovery, dns));
    if (discovery.record) {
        append(findings, judgeMark(discovery, dns));
        append(findings, judgeOrganization(discovery));
    }
    append(findings, judgePlan(setup, discovery, dns));
    return findings;
}

} // namespace dmarc
