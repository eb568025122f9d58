// SPDX-License-Identifier: Apache-2.0
#include "publish.h"
#include "textrecord.h"

#include "core/dmarc/check.h"
#include "core/dmarc/draft.h"
#include "core/dmarc/uri.h"
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
    const auto isBad = [](const std::string &uri) { return !dmarc::readReportUri(uri).isUsable(); };
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
void change(dmarc::Draft &draft, const Setup &setup, const dmarc::Discovery &found, bool stands,
            dmarc::Consent takesReports)
{
    const auto inForce = stageInForce(found);
    const DmarcStage most = nextStage(setup, inForce, found.isOwners() && found.record->hasReports());
    const auto policy = [](DmarcStage stage) { return static_cast<Policy>(stage); };
    draft.policy = policy(std::max(inForce.value_or(DmarcStage::None), std::min(setup.stage, most)));
    const DmarcExtras &extras = setup.dmarcExtras;
    for (const auto &[wanted, tag] :
         {std::pair{&extras.subdomains, &draft.subdomains}, {&extras.nonExisting, &draft.nonExisting}}) {
        if (*wanted) {
            const Policy cap = std::max(policy(most), stands ? tag->value_or(draft.policy) : Policy::None);
            *tag = std::min(policy(**wanted), cap);
        } else if (!stands && *tag && **tag > policy(most)) {
            tag->reset();
        }
    }
    if (draft.psd == 'y' && psl::registrableDomain(setup.domain))
        draft.psd = 'u'; // RFC 9989 §4.7: for registries only
    draft.test = extras.test.value_or(draft.test);
    draft.strictDkim = extras.strictDkim.value_or(draft.strictDkim);
    draft.strictSpf = extras.strictSpf.value_or(draft.strictSpf);
    if (!setup.reportAddress.empty() && takesReports != dmarc::Consent::Withheld)
        dmarc::addReportUri(draft.rua, dmarc::mailtoUri(setup.reportAddress));
}

/// Where a record of the domain stands that nobody finds, or that its own record makes needless.
std::vector<dmarc::Misplaced> elsewhere(const Setup &setup, const dmarc::Facts &facts, const dns::Answers &dns)
{
    const bool isOwn = facts.discovery.isOwners() && !facts.discovery.isInherited();
    return isOwn ? dmarc::misplaced(setup, dns).places : facts.elsewhere;
}

/// What the texts of the domain were meant to say; nothing where a name above looks after it.
std::optional<dmarc::Draft> draftOf(const std::vector<std::string> &live, const dmarc::Facts &facts)
{
    if (!live.empty())
        return dmarc::meant(live);
    std::vector<std::string> said;
    for (const dmarc::Misplaced &place : facts.elsewhere)
        said.insert(said.end(), place.texts.begin(), place.texts.end());
    if (said.empty() && facts.discovery.isOwners())
        return std::nullopt;
    return dmarc::meant(said);
}

/// `record` in the place of what stands there, and what has to go beside it.
std::vector<Record> withRemovals(Record record, const std::vector<std::string> &live, const dns::Reply &reply,
                                 const std::vector<dmarc::Misplaced> &places, const dns::Answers &dns)
{
    const auto wildcard = isWildcard(record.name, record.zone, dns);
    if (!wildcard)
        return {};
    std::vector<Record> records;
    const dns::Record *alias = aliasAt(record.name, reply);
    if (alias && !*wildcard) {
        records.push_back(removal(Purpose::Dmarc, record.name, record.zone, dns::Type::Cname, dns::dataToText(*alias)));
    } else if (!*wildcard) {
        record.current = reply.texts();
        record.goes = live;
        record.action = live.empty() ? Action::Add : Action::Replace;
    }
    for (const dmarc::Misplaced &place : places) {
        if (place.ofUse)
            continue;
        for (Record &old : misplacedTexts(Purpose::Dmarc, place.at, record.zone, &dmarc::looksLikeDmarc, dns))
            records.push_back(std::move(old));
    }
    records.push_back(std::move(record));
    return records;
}

} // namespace

std::vector<Record> dmarcRecords(const Setup &setup, const dmarc::Facts &facts, const dns::Answers &dns)
{
    const auto name = setup.domain.child("_dmarc");
    const auto zone = zoneOf(setup.domain, dns);
    const dmarc::Discovery &found = facts.discovery;
    const auto consent = facts.planned ? facts.planned->consent : dmarc::Consent::Given;
    if (!name || !zone || found.pending || found.failed || consent == dmarc::Consent::Pending)
        return {};
    const dns::Reply &reply = dns.ask(*name, dns::Type::Txt);
    if (!reply.isConclusive())
        return {};
    const auto texts = reply.texts();
    std::vector<std::string> live;
    std::copy_if(texts.begin(), texts.end(), std::back_inserter(live), isOrWasMeant);
    const auto before = draftOf(live, facts);
    if (!before)
        return {};
    dmarc::Draft draft = *before;
    const bool own = found.policyDomain == setup.domain;
    change(draft, setup, found, own && found.record->usable && !found.record->asNone, consent);
    if (!own || live.size() != 1 || draft != *before || isFaulty(*found.record, facts.vendor.has_value()))
        return withRemovals(textRecord(Purpose::Dmarc, *name, *zone, dmarc::compose(draft)), live, reply,
                            elsewhere(setup, facts, dns), dns);
    Record record = textRecord(Purpose::Dmarc, *name, *zone, live.front());
    record.action = Action::Keep;
    record.current = texts;
    record.goes = live;
    return {record};
}

namespace
{

/// What the owner's texts ask for, where the record that takes their place begins with less; nothing where it does not.
std::optional<Policy> notPutInForce(const Setup &setup, const dmarc::Facts &facts, const dns::Answers &dns)
{
    for (const Record &record : dmarcRecords(setup, facts, dns)) {
        if (record.action != Action::Replace)
            continue;
        const Policy asked = dmarc::meant(record.goes).policy;
        return asked > dmarc::parse(record.value).policy() ? std::optional(asked) : std::nullopt;
    }
    return std::nullopt;
}

/// RFC 9989 §4.4: relaxed alignment lets a name below the domain speak for it, strict alignment does not. Services that
/// take bounces at a subdomain often sign as that subdomain, too.
Findings alignmentFindings(const Setup &setup, const discovery::Services &services, const dmarc::Facts &facts)
{
    Findings findings;
    const dmarc::Discovery &found = facts.discovery;
    if (found.pending || found.failed || !found.isOwners() || !found.record->usable)
        return findings;
    const dmarc::Record &record = *found.record;
    if (!record.strictSpf && !record.strictDkim)
        return findings;
    for (const std::string &id : setup.services) {
        const discovery::Service *service = services.byId(id);
        const bool below = service && (service->spfNeed == discovery::SpfNeed::OnlyCustomReturnPath ||
                                       !service->returnPathLabel.empty());
        if (below)
            findings.push_back(Finding(finding::DmarcStrict{.service = service->name,
                                                            .strictDkim = record.strictDkim,
                                                            .strictSpf = record.strictSpf},
                                       setup.domain.toText())
                                   .as(record.strictDkim ? Severity::Warning : Severity::Info)
                                   .because(facts.evidence()));
    }
    return findings;
}

} // namespace

dns::Checked dmarcFindings(const Setup &setup, const discovery::Services &services, dmarc::Facts facts,
                           const dns::Answers &dns)
{
    facts.asked = notPutInForce(setup, facts, dns);
    dns::Checked checked{dmarc::findings(facts), facts.pending};
    checked.findings.append(alignmentFindings(setup, services, facts));
    return checked;
}

} // namespace records
