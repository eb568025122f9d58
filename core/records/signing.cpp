// SPDX-License-Identifier: Apache-2.0
#include "publish.h"

#include "core/dkim/check.h"
#include "core/dmarc/discover.h"

#include <algorithm>
#include <iterator>

namespace records
{

namespace
{

std::vector<std::string> values(const dns::Reply &reply)
{
    std::vector<std::string> values = reply.texts();
    if (values.empty()) {
        for (const dns::Record &record : reply.records)
            values.push_back(dns::dataToText(record));
    }
    return values;
}

/// A record that stands where it does harm: the doubled name, or the alias in the way.
Record removal(Purpose purpose, const dns::Name &name, const dns::Name &zone, dns::Type type, std::string value)
{
    Record record;
    record.purpose = purpose;
    record.action = Action::Remove;
    record.name = name;
    record.zone = zone;
    record.type = type;
    record.current = {value};
    record.goes = {value};
    record.value = std::move(value);
    if (type == dns::Type::Txt)
        record.strings = textStrings(record.value);
    return record;
}

Record textRecord(Purpose purpose, const dns::Name &name, const dns::Name &zone, std::string value)
{
    Record record;
    record.purpose = purpose;
    record.name = name;
    record.zone = zone;
    record.value = std::move(value);
    record.strings = textStrings(record.value);
    return record;
}

/// What the form made of a full name: NAME.DOMAIN, one domain too many.
void removeDoubled(std::vector<Record> &records, Purpose purpose, const dns::Name &name, const dns::Name &domain,
                   const dns::Name &zone, bool (*isIt)(std::string_view), const dns::Answers &dns)
{
    const auto doubled = domain.child(name);
    if (!doubled)
        return;
    for (const std::string &text : dns.ask(*doubled, dns::Type::Txt).texts()) {
        if (isIt(text))
            records.push_back(removal(purpose, *doubled, zone, dns::Type::Txt, text));
    }
}

} // namespace

std::vector<Record> dkimRecords(const Setup &setup, const dns::Answers &dns)
{
    if (!setup.ownKey)
        return {};
    const auto name = dkim::keyName(setup.ownKey->selector, setup.domain);
    const auto zone = zoneOf(setup.domain, dns);
    if (!name || !zone)
        return {};
    const dns::Reply &reply = dns.ask(*name, dns::Type::Txt);
    if (!reply.isConclusive())
        return {};
    std::vector<Record> records;
    const bool alias = std::any_of(reply.aliases.begin(), reply.aliases.end(), [&](const dns::Record &record) {
        return record.type == dns::Type::Cname && record.owner == *name;
    });
    Record record = textRecord(Purpose::Dkim, *name, *zone, setup.ownKey->record);
    const dkim::Inspection found = dkim::inspect(setup.ownKey->selector, setup.domain, setup.ownKey->record, true, dns);
    const bool right = found.sameKey.value_or(false) && found.record->isUsable() && reply.records.size() == 1;
    if (alias && !right) {
        const auto &cname = reply.aliases.front();
        records.push_back(removal(Purpose::Dkim, *name, *zone, dns::Type::Cname, dns::dataToText(cname)));
        record.action = Action::Add; // beside an alias no other record may stand (RFC 1034 §3.6.2)
    } else {
        record.current = values(reply);
        record.goes = record.current;
        record.action = right ? Action::Keep : record.current.empty() ? Action::Add : Action::Replace;
        if (right) {
            record.value = reply.texts().front();
            record.strings = textStrings(record.value);
        }
    }
    if (!right)
        removeDoubled(records, Purpose::Dkim, *name, setup.domain, *zone, &dkim::looksLikeKey, dns);
    records.push_back(std::move(record));
    return records;
}

std::vector<Record> dmarcRecords(const Setup &setup, const dns::Answers &dns)
{
    const auto name = setup.domain.child("_dmarc");
    const auto zone = zoneOf(setup.domain, dns);
    const dmarc::Discovery found = dmarc::discover(setup.domain, dns);
    if (!name || !zone || found.pending || (found.failed && !found.record))
        return {};
    if (found.record && found.isInherited())
        return {}; // a name above looks after it
    const dns::Reply &reply = dns.ask(*name, dns::Type::Txt);
    if (!reply.isConclusive())
        return {};
    std::vector<Record> records;
    const auto texts = reply.texts();
    std::vector<std::string> live;
    std::copy_if(texts.begin(), texts.end(), std::back_inserter(live),
                 [](const std::string &text) { return dmarc::looksLikeDmarc(text) || dmarc::nearMiss(text); });

    // Of several records none counts today; the mildest policy among them cannot take anybody's mail away.
    dmarc::Wish wish;
    std::optional<dmarc::Policy> mildest;
    bool faulty = live.size() != 1;
    for (const std::string &text : live) {
        if (!dmarc::looksLikeDmarc(text)) {
            faulty = true;
            continue;
        }
        const dmarc::Record record = dmarc::parse(text);
        faulty =
            faulty || std::any_of(record.problems.begin(), record.problems.end(), [](const dmarc::Problem &problem) {
                return problem.fault != dmarc::Fault::RemovedTag && problem.fault != dmarc::Fault::UnknownTag;
            });
        const dmarc::Policy policy = record.policy();
        if (!mildest)
            wish = dmarc::wishFrom(record);
        mildest = std::min(mildest.value_or(policy), policy);
        wish.policy = *mildest;
    }
    // A stage is only ever gone up: what stands there is never made milder.
    const auto stage = static_cast<dmarc::Policy>(std::min(setup.stage, allowedStage(setup)));
    const bool goesOn = !live.empty() && stage > wish.policy;
    wish.policy = std::max(wish.policy, stage);
    const bool wantsReports = !setup.reportAddress.empty();
    const std::string uri = dmarc::mailtoUri(setup.reportAddress);
    const bool hasReports = std::find(wish.rua.begin(), wish.rua.end(), uri) != wish.rua.end();
    if (wantsReports && !hasReports)
        wish.rua.push_back(uri);

    Record record = textRecord(Purpose::Dmarc, *name, *zone, dmarc::compose(wish));
    if (!reply.aliases.empty() && live.empty()) {
        records.push_back(
            removal(Purpose::Dmarc, *name, *zone, dns::Type::Cname, dns::dataToText(reply.aliases.front())));
    } else {
        record.current = texts;
        record.goes = live;
        if (!live.empty())
            record.action = faulty || goesOn || (wantsReports && !hasReports) ? Action::Replace : Action::Keep;
        if (record.action == Action::Keep) {
            record.value = live.front();
            record.strings = textStrings(record.value);
        }
    }
    if (record.action != Action::Keep)
        removeDoubled(records, Purpose::Dmarc, *name, setup.domain, *zone, &dmarc::looksLikeDmarc, dns);
    records.push_back(std::move(record));
    return records;
}

} // namespace records
