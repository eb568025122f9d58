// SPDX-License-Identifier: Apache-2.0
#include "publish.h"
#include "textrecord.h"

#include "core/dmarc/check.h"
#include "core/dmarc/discover.h"
#include "core/dmarc/misplaced.h"
#include "core/dmarc/reports.h"
#include "core/dmarc/uri.h"
#include "core/dmarc/wish.h"
#include "core/dns/evidence.h"
#include "core/psl/psl.h"

#include <algorithm>
#include <iterator>

namespace records
{

namespace
{

using dmarc::Policy;

bool isOrWasMeant(const std::string &text)
{
    return dmarc::looksLikeDmarc(text) || dmarc::nearMiss(text);
}

/// Whether the record has to be written anew even if nobody wants it changed. A share (pct) in the record of a service,
/// which looks after it by an alias, is the service's to take out.
bool isFaulty(const dmarc::Record &record, bool isService)
{
    const auto isBad = [](const std::string &uri) { return !dmarc::readReportUri(uri).fault.empty(); };
    return std::any_of(record.problems.begin(), record.problems.end(),
                       [&record, isService](const dmarc::Problem &problem) {
                           using dmarc::Fault;
                           return (problem.fault != Fault::RemovedTag ||
                                   (!isService && dmarc::splitsReceivers(problem, record.policy()))) &&
                                  problem.fault != Fault::UnknownTag && problem.fault != Fault::TagCase &&
                                  problem.fault != Fault::UriSize;
                       }) ||
           std::any_of(record.rua.begin(), record.rua.end(), isBad) ||
           std::any_of(record.ruf.begin(), record.ruf.end(), isBad);
}

DmarcStage stageOf(Policy policy)
{
    return static_cast<DmarcStage>(policy);
}

/// Whether receivers before RFC 9989, which do not know np, apply p though newer ones take the whole record for "none"
/// (§4.10.1, RFC 7489 §6.6.3).
bool isSpoiltByNp(const dmarc::Record &record)
{
    const auto isOther = [](const dmarc::Problem &problem) {
        return (problem.fault == dmarc::Fault::BadPolicy && problem.tag != "np") ||
               problem.fault == dmarc::Fault::Duplicate;
    };
    return record.asNone && record.p && std::none_of(record.problems.begin(), record.problems.end(), isOther);
}

/// The stage that counts today, for all that the owner has said; nothing where no rule of theirs is in force. Where
/// receivers differ, the stricter one: reject is not taken back from those who do as they are asked.
std::optional<DmarcStage> stageInForce(const dmarc::Discovery &found)
{
    if (found.record && !found.isInherited() && isSpoiltByNp(*found.record))
        return stageOf(*found.record->p);
    const bool counts = found.isOwners() && found.effectivePolicy && found.record->applied;
    return counts ? std::optional(stageOf(*found.effectivePolicy)) : std::nullopt;
}

/// Puts in what the set-up asks for. A stage is only ever gone up, one at a time; what stands there is never made
/// milder unless an expert says so, and what counts for nothing today is not put in force by mending it.
void change(dmarc::Wish &wish, const Setup &setup, const dmarc::Discovery &found, bool stands,
            dmarc::Consent takesReports)
{
    const auto inForce = stageInForce(found);
    const DmarcStage most = nextStage(setup, inForce, found.isOwners() && found.record->hasReports());
    const auto policy = [](DmarcStage stage) { return static_cast<Policy>(stage); };
    wish.policy = policy(std::max(inForce.value_or(DmarcStage::None), std::min(setup.stage, most)));
    const DmarcExtras &extras = setup.dmarcExtras;
    for (const auto &[wanted, tag] :
         {std::pair{&extras.subdomains, &wish.subdomains}, {&extras.nonExisting, &wish.nonExisting}}) {
        if (*wanted) {
            const Policy cap = std::max(policy(most), stands ? tag->value_or(wish.policy) : Policy::None);
            *tag = std::min(policy(**wanted), cap);
        } else if (!stands && *tag && **tag > policy(most)) {
            tag->reset();
        }
    }
    if (wish.psd == 'y' && psl::registrableDomain(setup.domain))
        wish.psd = 'u'; // RFC 9989 §4.7: for registries only
    wish.test = extras.test.value_or(wish.test);
    wish.strictDkim = extras.strictDkim.value_or(wish.strictDkim);
    wish.strictSpf = extras.strictSpf.value_or(wish.strictSpf);
    if (!setup.reportAddress.empty() && takesReports != dmarc::Consent::Withheld)
        dmarc::addReportUri(wish.rua, dmarc::mailtoUri(setup.reportAddress));
}

} // namespace

std::vector<Record> dmarcRecords(const Setup &setup, const dns::Answers &dns)
{
    const auto name = setup.domain.child("_dmarc");
    const auto zone = zoneOf(setup.domain, dns);
    const dmarc::Discovery found = dmarc::discover(setup.domain, dns);
    if (!name || !zone || found.pending || found.failed)
        return {};
    const dns::Reply &reply = dns.ask(*name, dns::Type::Txt);
    const dmarc::Consent takesReports = dmarc::consentOf(setup.domain, setup.reportAddress, dns);
    if (!reply.isConclusive() || takesReports == dmarc::Consent::Pending)
        return {};
    const auto texts = reply.texts();
    std::vector<std::string> live;
    std::copy_if(texts.begin(), texts.end(), std::back_inserter(live), isOrWasMeant);
    std::vector<dmarc::Misplaced> elsewhere;
    std::vector<std::string> said = live;
    if (live.empty()) {
        elsewhere = dmarc::misplaced(setup, dns);
        for (const dmarc::Misplaced &place : elsewhere)
            said.insert(said.end(), place.texts.begin(), place.texts.end());
        if (said.empty() && found.isOwners())
            return {}; // a name above looks after it
    }
    const dmarc::Wish before = dmarc::meant(said);
    dmarc::Wish wish = before;
    const bool own = found.policyDomain == setup.domain;
    change(wish, setup, found, own && found.record->usable && !found.record->asNone, takesReports);
    const bool isService = !psl::sameOwner(reply.canonicalName(*name), setup.domain);
    const bool right = own && live.size() == 1 && wish == before && !isFaulty(*found.record, isService);

    Record record = textRecord(Purpose::Dmarc, *name, *zone, right ? live.front() : dmarc::compose(wish));
    if (right) {
        record.action = Action::Keep;
        record.current = texts;
        record.goes = live;
        return {record};
    }
    const auto wildcard = isWildcard(*name, *zone, dns);
    if (!wildcard)
        return {};
    std::vector<Record> records;
    const dns::Record *alias = aliasAt(*name, reply);
    if (alias && !*wildcard) {
        records.push_back(removal(Purpose::Dmarc, *name, *zone, dns::Type::Cname, dns::dataToText(*alias)));
    } else if (!*wildcard) {
        record.current = texts;
        record.goes = live;
        record.action = live.empty() ? Action::Add : Action::Replace;
    }
    if (!live.empty())
        elsewhere = dmarc::misplaced(setup, dns);
    for (const dmarc::Misplaced &place : elsewhere) {
        if (place.ofUse)
            continue;
        for (Record &old : misplacedTexts(Purpose::Dmarc, place.at, *zone, &dmarc::looksLikeDmarc, dns))
            records.push_back(std::move(old));
    }
    records.push_back(std::move(record));
    return records;
}

namespace
{

/// What the owner's texts ask for, where the record that takes their place begins with less; nothing where it does not.
std::optional<Policy> notPutInForce(const Setup &setup, const dns::Answers &dns)
{
    for (const Record &record : dmarcRecords(setup, dns)) {
        if (record.action != Action::Replace)
            continue;
        const Policy asked = dmarc::meant(record.goes).policy;
        return asked > dmarc::parse(record.value).policy() ? std::optional(asked) : std::nullopt;
    }
    return std::nullopt;
}

/// Whether it tells why the owner's record counts for nothing, or for less than it says.
bool tellsWhyNot(const Finding &finding)
{
    const bool about = finding.code == Code::DmarcSyntax || finding.code == Code::DmarcMultipleRecords ||
                       finding.code == Code::DmarcPolicyInvalid;
    return about && finding.severity == Severity::Error && finding.arg("inherited") != "y";
}

} // namespace

/// RFC 9989 §4.4: relaxed alignment lets a name below the domain speak for it, strict alignment does not. Services that
/// take bounces at a subdomain often sign as that subdomain, too.
Findings dmarcFindings(const Setup &setup, const discovery::Services &services, const dns::Answers &dns)
{
    Findings findings = dmarc::check(setup, dns);
    if (const auto asked = notPutInForce(setup, dns)) {
        for (Finding &finding : findings) {
            if (tellsWhyNot(finding))
                finding.args.emplace_back("asked", std::string(toText(*asked)));
        }
    }
    const dmarc::Discovery found = dmarc::discover(setup.domain, dns);
    if (found.pending || found.failed || !found.isOwners() || !found.record->usable)
        return findings;
    const dmarc::Record &record = *found.record;
    if (!record.strictSpf && !record.strictDkim)
        return findings;
    for (const std::string &id : setup.services) {
        const discovery::Service *service = services.byId(id);
        const bool below = service && (service->spfNeed == discovery::SpfNeed::OnlyCustomReturnPath ||
                                       !service->returnPathLabel.empty());
        if (!below)
            continue;
        const dns::Question question{
            found.policyDomain->child("_dmarc").value_or(dns::Name{}), dns::Type::Txt, {}, false, false};
        findings.push_back(Finding(Code::DmarcStrict, setup.domain.toText())
                               .as(record.strictDkim ? Severity::Warning : Severity::Info)
                               .with("service", service->name)
                               .with("adkim", record.strictDkim ? "s" : "r")
                               .with("aspf", record.strictSpf ? "s" : "r")
                               .because(dns::evidenceOf(question, dns.ask(question))));
    }
    return findings;
}

} // namespace records
