// SPDX-License-Identifier: Apache-2.0
#include "serviceneeds.h"

#include "publish.h"
#include "textrecord.h"

#include "core/dkim/keyrecord.h"
#include "core/dkim/target.h"
#include "core/hostnames/pattern.h"

#include <algorithm>

namespace records
{

namespace
{

using discovery::DkimKind;
using discovery::Service;
using discovery::SpfNeed;

bool isPattern(const std::string &text)
{
    return text.find('*') != std::string::npos;
}

/// The services of `setup` that the catalogue knows.
std::vector<const Service *> named(const Setup &setup, const discovery::Services &services)
{
    std::vector<const Service *> found;
    for (const std::string &id : setup.services) {
        if (const Service *service = services.byId(id))
            found.push_back(service);
    }
    return found;
}

struct Alias {
    dns::Name name;
    std::string target; // empty: the service shows it to its customer alone
    bool sure = false;  // the catalogue has it from a source
};

/// Where the service's keys stand, with the names that they are aliases of.
std::vector<Alias> keyAliases(const Service &service, const dns::Name &domain)
{
    std::vector<Alias> aliases;
    const auto &targets = service.dkimTargets;
    for (std::size_t i = 0; i < service.selectors.size(); ++i) {
        const std::string &selector = service.selectors[i];
        const auto name = isPattern(selector) ? std::nullopt : domain.child(selector + "._domainkey");
        if (!name)
            continue;
        Alias alias{*name, {}, false};
        if (service.dkimKind == DkimKind::Cname && i < targets.size() && !isPattern(targets[i])) {
            alias.target = targets[i];
            alias.sure = service.isConfirmed("dkim_targets") && service.isConfirmed("selectors");
        } else if (service.dkimKind == DkimKind::Cname && targets.size() == 1 && !isPattern(targets.front())) {
            // "s1.domainkey.service.example" for s1 lets guess that of s2.
            const auto at = targets.front().find(service.selectors.front());
            if (at != std::string::npos)
                alias.target = std::string(targets.front()).replace(at, service.selectors.front().size(), selector);
        }
        aliases.push_back(std::move(alias));
    }
    return aliases;
}

bool leadsTo(const dns::Reply &reply, const std::string &target)
{
    const auto name = dns::Name::fromText(target);
    return name && std::any_of(reply.aliases.begin(), reply.aliases.end(), [&name](const dns::Record &alias) {
               const auto *cname = std::get_if<dns::Name>(&alias.data);
               return cname && *cname == *name;
           });
}

enum class There : std::uint8_t { No, Yes, Pending, Unknown };

/// Whether the service's key stands at one of its own selectors, or an own one of the domain leads to it.
There keyThere(const Service &service, const Setup &setup, const dns::Answers &dns)
{
    There there = There::No;
    const auto look = [&](const dns::Name &name, bool countsAlone) {
        const dns::Reply &reply = dns.ask(name, dns::Type::Txt);
        const bool known =
            std::any_of(reply.aliases.begin(), reply.aliases.end(), [&service](const dns::Record &alias) {
                const auto *target = std::get_if<dns::Name>(&alias.data);
                return target &&
                       std::any_of(service.dkimTargets.begin(), service.dkimTargets.end(),
                                   [&](const std::string &pattern) { return hostnames::matches(pattern, *target); });
            });
        const auto texts = reply.texts();
        const bool holdsKey = std::any_of(texts.begin(), texts.end(), dkim::looksLikeKey);
        if (known || (countsAlone && holdsKey))
            there = There::Yes;
        else if (reply.isPending() && there != There::Yes)
            there = There::Pending;
        else if (reply.isFailure() && there == There::No)
            there = There::Unknown;
    };
    for (const Alias &alias : keyAliases(service, setup.domain))
        look(alias.name, true);
    for (const Selector &selector : setup.selectors) {
        if (const auto name = setup.domain.child(selector.name + "._domainkey"))
            look(*name, false);
    }
    return there;
}

std::optional<Alias> returnPath(const Service &service, const dns::Name &domain)
{
    const bool fixed = !service.returnPathLabel.empty() && !isPattern(service.returnPathLabel);
    const auto name = fixed ? domain.child(service.returnPathLabel) : std::nullopt;
    if (!name)
        return std::nullopt;
    const bool known = !service.returnPathTarget.empty() && !isPattern(service.returnPathTarget);
    return Alias{*name, known ? service.returnPathTarget : std::string(), service.isConfirmed("return_path")};
}

/// Whether the alias at its name leads to what was meant with the domain behind it (RFC 1035 §5.1).
bool isDoubled(const Alias &alias, const dns::Name &target, const dns::Reply &reply, const dns::Answers &dns)
{
    const auto standing = dkim::aliasTarget(alias.name, reply);
    return standing && dkim::targetMeant(*standing, alias.name, reply.status, dns) == target;
}

/// Whether all that is at the name is the target, typed as a text.
bool isTextOf(const dns::Name &target, const dns::Reply &reply)
{
    const auto texts = reply.texts();
    return reply.aliases.empty() && texts.size() == 1 && reply.records.size() == 1 &&
           dkim::targetIn(texts.front()) == target;
}

/// The alias to add, or as it stands; nothing where another record is in the way, or nobody knows where it leads.
std::optional<Record> aliasRecord(Purpose purpose, const Alias &alias, const dns::Answers &dns)
{
    const dns::Reply &reply = dns.ask(alias.name, dns::Type::Txt);
    const auto zone = zoneOf(alias.name, dns);
    const auto target = dns::Name::fromText(alias.target);
    if (!reply.isConclusive() || !zone || !target)
        return std::nullopt;
    Record record;
    record.purpose = purpose;
    record.name = alias.name;
    record.zone = *zone;
    record.type = dns::Type::Cname;
    record.value = target->toText();
    if (leadsTo(reply, alias.target)) {
        record.action = Action::Keep;
        record.current = record.goes = {record.value};
        return record;
    }
    if (isDoubled(alias, *target, reply, dns)) {
        record.action = Action::Replace;
        record.current = record.goes = {dkim::aliasTarget(alias.name, reply)->toText()};
        return record;
    }
    // RFC 1034 §3.6.2: an alias stands alone. What was guessed has to be there.
    const bool free = (reply.status == dns::Status::NoName && reply.aliases.empty()) || isTextOf(*target, reply);
    const bool sure = alias.sure || dns.ask(*target, dns::Type::Txt).status == dns::Status::Found;
    return free && sure ? std::optional(record) : std::nullopt;
}

/// With the removal of the text that is in the alias's place.
void append(std::vector<Record> &records, Record record, const dns::Answers &dns)
{
    const dns::Reply &reply = dns.ask(record.name, dns::Type::Txt);
    if (record.action == Action::Add && reply.status == dns::Status::Found)
        records.push_back(removal(record.purpose, record.name, record.zone, dns::Type::Txt, reply.texts().front()));
    records.push_back(std::move(record));
}

std::vector<Record> keyRecords(const Service &service, const Setup &setup, const dns::Answers &dns)
{
    std::vector<Record> records;
    const There there = keyThere(service, setup, dns);
    for (const Alias &alias : keyAliases(service, setup.domain)) {
        auto record = aliasRecord(Purpose::ServiceDkim, alias, dns);
        // Services change their names with time: with one that works the others are not needed.
        if (!record || (record->action != Action::Keep && there != There::No))
            continue;
        append(records, std::move(*record), dns);
    }
    return records;
}

/// Whether what the terms lead to is the service's.
bool holdsService(const std::vector<spf::ExplainedTerm> &terms, const Service &service,
                  const discovery::Services &services)
{
    return std::any_of(terms.begin(), terms.end(), [&](const spf::ExplainedTerm &entry) {
        const auto name = entry.reached && entry.leadsOn() ? dns::Name::fromOctets(entry.target) : std::nullopt;
        return name && (discovery::recognise(services, discovery::Trace::SpfInclude, *name) == &service ||
                        holdsService(entry.terms, service, services));
    });
}

/// The includes of `service` that customers share and that the record does not hold.
std::vector<std::string> missingIncludes(const Service &service, const spf::Explanation &explained)
{
    std::vector<std::string> missing;
    for (const std::string &include : service.spfIncludes) {
        if (!isPattern(include) && !holdsInclude(explained.terms, include))
            missing.push_back(include);
    }
    return missing;
}

/// Whether it is known that the service passes without the record, or would be told of in vain: without one record that
/// can be read, what is to be published is told as a whole.
bool saysNothing(const Service &service, const discovery::Services &services, const spf::Explanation &explained)
{
    return service.spfNeed == SpfNeed::OwnEnvelopeDomain || service.spfNeed == SpfNeed::OnlyCustomReturnPath ||
           explained.records.size() != 1 || explained.error || explained.pending || !explained.unanswered.empty() ||
           (service.spfInclude() ? missingIncludes(service, explained).empty()
                                 : holdsService(explained.terms, service, services));
}

/// Why the service is not in what is composed, though it was to be.
std::optional<Obstacle> obstacleTo(const Service &service, const SpfDraft &draft)
{
    if (const LeftService *left = draft.findLeft(service.id))
        return left->why;
    const bool over = draft.obstacle == Obstacle::TooManyLookups || draft.obstacle == Obstacle::TooManyVoids;
    return over ? draft.obstacle : std::nullopt;
}

/// The record that names the service, or what stands in the way of one.
finding::Remedy includeRemedy(const Service &service, const std::string &include, const Setup &setup,
                              const SpfProposal &proposal)
{
    if (const auto obstacle = obstacleTo(service, proposal.draft))
        return noneFor(obstacle);
    const Record *record = publishedBy(proposal, setup.domain);
    return record && !include.empty() ? remedyBy(*record) : finding::Remedy();
}

std::optional<Finding> includeFinding(const Service &service, const Setup &setup, const discovery::Services &services,
                                      const spf::Facts &facts, const SpfProposal &proposal)
{
    const spf::Explanation explained = facts.explanation.value_or(spf::Explanation{});
    if (saysNothing(service, services, explained) && !proposal.draft.findLeft(service.id))
        return std::nullopt;
    const auto missing = missingIncludes(service, explained);
    const bool own = !service.spfInclude() || missing.empty(); // each customer has one of their own
    const std::string include = own ? std::string() : missing.front();
    const bool isNeeded = service.spfNeed == SpfNeed::Yes;
    Finding finding(finding::SpfServiceMissing{.service = service.name,
                                               .include = include,
                                               .docs = service.docsUrl,
                                               .remedy = isNeeded ? includeRemedy(service, include, setup, proposal)
                                                                  : finding::Remedy()},
                    setup.domain.toText());
    finding.severity = !isNeeded ? Severity::Info : own ? Severity::Warning : Severity::Error;
    return finding;
}

/// Of a service whose bounces count for the domain only once a return path is set up.
std::optional<Finding> returnPathFinding(const Service &service, const Setup &setup, const dns::Answers &dns)
{
    const auto path = returnPath(service, setup.domain);
    const auto record = path ? aliasRecord(Purpose::ReturnPath, *path, dns) : std::nullopt;
    const bool wanted = service.spfNeed == SpfNeed::OnlyCustomReturnPath || !service.returnPathLabel.empty();
    if (!wanted || (record && record->action == Action::Keep))
        return std::nullopt;
    return Finding(finding::SpfServiceReturnPath{.service = service.name,
                                                 .host = record ? std::optional(record->name) : std::nullopt,
                                                 .target = record ? dns::Name::fromText(record->value) : std::nullopt,
                                                 .docs = service.docsUrl},
                   setup.domain.toText());
}

} // namespace

std::vector<Record> serviceRecords(const Setup &setup, const discovery::Services &services, const dns::Answers &dns)
{
    std::vector<Record> records;
    for (const Service *service : named(setup, services)) {
        for (Record &record : keyRecords(*service, setup, dns))
            records.push_back(std::move(record));
        const auto path = returnPath(*service, setup.domain);
        if (auto record = path ? aliasRecord(Purpose::ReturnPath, *path, dns) : std::nullopt)
            append(records, std::move(*record), dns);
    }
    return records;
}

Findings serviceFindings(const Setup &setup, const discovery::Services &services, const spf::Facts &facts,
                         const SpfProposal &proposal, const dns::Answers &dns)
{
    Findings findings;
    for (const Service *service : named(setup, services)) {
        for (auto &finding :
             {includeFinding(*service, setup, services, facts, proposal), returnPathFinding(*service, setup, dns)}) {
            if (finding)
                findings.push_back(*finding);
        }
    }
    return findings;
}

dns::Checked serviceKeyFindings(const Setup &setup, const discovery::Services &services, const dns::Answers &dns)
{
    dns::Checked checked;
    for (const Service *service : named(setup, services)) {
        const There there = service->dkimKind == DkimKind::None ? There::Yes : keyThere(*service, setup, dns);
        checked.pending = checked.pending || there == There::Pending;
        if (there != There::No)
            continue;
        const bool hasRecords = !keyRecords(*service, setup, dns).empty();
        std::vector<dns::Name> names;
        for (const Alias &alias : keyAliases(*service, setup.domain))
            names.push_back(alias.name);
        // Without records its names are known to its customer alone, or may be others by now.
        checked.findings.push_back(Finding(finding::DkimServiceMissing{.service = service->name,
                                                                       .names = names,
                                                                       .hasRecords = hasRecords,
                                                                       .docs = service->docsUrl},
                                           setup.domain.toText())
                                       .as(hasRecords ? Severity::Warning : Severity::Info));
    }
    return checked;
}

} // namespace records
