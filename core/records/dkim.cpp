// SPDX-License-Identifier: Apache-2.0
#include "publish.h"
#include "textrecord.h"

#include "core/dkim/check.h"

#include <algorithm>

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
    Record record = textRecord(Purpose::Dkim, *name, *zone, setup.ownKey->record);
    const dkim::Inspection found = dkim::inspect(setup.ownKey->selector, setup.domain, setup.ownKey->record, true, dns);
    // What is wrong with our key itself, its length, no other record of it can mend.
    const bool faulty = std::any_of(found.problems.begin(), found.problems.end(), [](const Finding &finding) {
        return finding.severity >= Severity::Warning && finding.code != Code::DkimKeySmall;
    });
    const bool right = found.sameKey.value_or(false) && found.record->isUsable() && !faulty;
    if (right) {
        record.action = Action::Keep;
        record.current = values(reply);
        record.goes = record.current;
        record.value = reply.texts().front();
        record.strings = textStrings(record.value);
        return {record};
    }
    const auto wildcard = isWildcard(*name, *zone, dns);
    if (!wildcard)
        return {};
    const dns::Record *alias = aliasAt(*name, reply);
    if (alias && !*wildcard) {
        records.push_back(removal(Purpose::Dkim, *name, *zone, dns::Type::Cname, dns::dataToText(*alias)));
    } else if (!*wildcard) {
        record.current = values(reply);
        record.goes = record.current;
        record.action = record.current.empty() ? Action::Add : Action::Replace;
    }
    for (const dns::Name &place : dkim::misplaced(setup.ownKey->selector, setup.domain, dns)) {
        for (Record &old : misplacedTexts(Purpose::Dkim, place, *zone, &dkim::isMisplacedKey, dns))
            records.push_back(std::move(old));
    }
    records.push_back(std::move(record));
    return records;
}

} // namespace records
