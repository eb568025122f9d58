// SPDX-License-Identifier: Apache-2.0
#include "publish.h"
#include "textrecord.h"

#include "core/dkim/check.h"

#include <algorithm>

namespace records
{

namespace
{

std::vector<std::string> textsOrValues(const dns::Reply &reply)
{
    std::vector<std::string> values = reply.texts();
    if (values.empty()) {
        for (const dns::Record &record : reply.records)
            values.push_back(dns::dataToText(record));
    }
    return values;
}

/// Takes the place of whatever texts stand at `name`, which is no wildcard's.
void replaceTexts(Record &record, const dns::Reply &reply)
{
    record.current = textsOrValues(reply);
    record.goes = record.current;
    record.action = record.current.empty() ? Action::Add : Action::Replace;
}

/// An alias that was typed as a text, or whose target got the domain behind it (RFC 1034 §3.6.2, RFC 1035 §5.1).
std::vector<Record> aliasRecords(const dkim::Inspection &found, const dns::Name &zone, const dns::Reply &reply)
{
    std::vector<Record> records;
    Record record;
    record.purpose = Purpose::Dkim;
    record.name = found.name;
    record.zone = zone;
    record.type = dns::Type::Cname;
    record.value = found.target->toText();
    if (const dns::Record *alias = aliasAt(found.name, reply)) {
        record.action = Action::Replace;
        record.current = {dns::dataToText(*alias)};
        record.goes = record.current;
    } else {
        for (const std::string &text : reply.texts()) {
            records.push_back(removal(Purpose::Dkim, found.name, zone, dns::Type::Txt, text));
            records.back().current = reply.texts();
        }
    }
    records.push_back(std::move(record));
    return records;
}

/// What stands where nobody looks for the key and has to go from there.
void addRemovals(std::vector<Record> &records, const std::vector<dkim::Misplaced> &places, const dns::Name &zone,
                 const dns::Answers &dns)
{
    for (const dkim::Misplaced &place : places) {
        if (place.ofUse)
            continue;
        for (Record &old : misplacedTexts(Purpose::Dkim, place.at, zone, &dkim::isMisplacedKey, dns))
            records.push_back(std::move(old));
    }
}

/// What is to be done at a selector whose key somebody else made: its damaged record is written anew, with the same
/// key. A selector that was only tried is left alone as long as its key can be used.
std::vector<Record> mendedRecords(const dkim::Inspection &found, const dns::Answers &dns)
{
    const bool wanted = found.confirmed || (found.record && !found.record->isUsable());
    if (!wanted || (!found.mended && !found.target))
        return {};
    const dns::Name &name = found.target ? found.name : found.at;
    const auto zone = zoneOf(name, dns);
    const auto wildcard = zone ? isWildcard(name, *zone, dns) : std::nullopt;
    if (!wildcard || *wildcard)
        return {};
    const dns::Reply &reply = dns.ask(found.name, dns::Type::Txt);
    if (found.target)
        return aliasRecords(found, *zone, reply);
    std::vector<Record> records;
    addRemovals(records, found.elsewhere, *zone, dns);
    records.push_back(textRecord(Purpose::Dkim, name, *zone, *found.mended));
    replaceTexts(records.back(), reply);
    return records;
}

/// Where our own key stands already, as it should.
Record keptRecord(Record record, const dns::Reply &reply)
{
    record.action = Action::Keep;
    record.current = textsOrValues(reply);
    record.goes = record.current;
    record.value = reply.texts().front();
    record.strings = textStrings(record.value);
    return record;
}

/// The record of our own key, which was made or pasted here.
std::vector<Record> ownRecords(const Setup &setup, const dkim::Inspection &found, const dns::Answers &dns)
{
    const auto name = dkim::keyName(setup.ownKey->selector, setup.domain);
    const auto zone = zoneOf(setup.domain, dns);
    if (!name || !zone)
        return {};
    const dns::Reply &reply = dns.ask(*name, dns::Type::Txt);
    if (!reply.isConclusive())
        return {};
    // Our key with the tags that its server printed, where it stands there damaged. What is wrong with the key itself,
    // its length, no other record of it can mend.
    Record record = textRecord(Purpose::Dkim, *name, *zone, found.mended.value_or(setup.ownKey->record));
    if (found.sameKey.value_or(false) && found.isUsable() && !found.isFaulty())
        return {keptRecord(std::move(record), reply)};
    const auto wildcard = isWildcard(*name, *zone, dns);
    if (!wildcard)
        return {};
    std::vector<Record> records;
    const dns::Record *alias = aliasAt(*name, reply);
    if (alias && !*wildcard) {
        records.push_back(removal(Purpose::Dkim, *name, *zone, dns::Type::Cname, dns::dataToText(*alias)));
    } else if (!*wildcard) {
        replaceTexts(record, reply);
    }
    addRemovals(records, dkim::misplaced(setup.ownKey->selector, setup.domain, dns).places, *zone, dns);
    records.push_back(std::move(record));
    return records;
}

} // namespace

std::vector<Record> dkimRecords(const Setup &setup, const dkim::Facts &facts, const dns::Answers &dns)
{
    std::vector<Record> records =
        facts.own ? ownRecords(setup, facts.selectors[*facts.own], dns) : std::vector<Record>();
    for (std::size_t i = 0; i < facts.selectors.size(); ++i) {
        if (i == facts.own)
            continue;
        for (Record &record : mendedRecords(facts.selectors[i], dns))
            records.push_back(std::move(record));
    }
    return records;
}

} // namespace records
