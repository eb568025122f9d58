// SPDX-License-Identifier: Apache-2.0
#include "textrecord.h"

#include <algorithm>

namespace records
{

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

const dns::Record *aliasAt(const dns::Name &name, const dns::Reply &reply)
{
    const bool own =
        !reply.aliases.empty() && reply.aliases.front().type == dns::Type::Cname && reply.aliases.front().owner == name;
    return own ? &reply.aliases.front() : nullptr;
}

std::vector<Record> misplacedTexts(Purpose purpose, const dns::Name &place, const dns::Name &zone,
                                   bool (*isIt)(std::string_view), const dns::Answers &dns)
{
    const dns::Reply &reply = dns.ask(place, dns::Type::Txt);
    const auto texts = reply.texts();
    if (std::none_of(texts.begin(), texts.end(), isIt) || isWildcard(place, zone, dns).value_or(true))
        return {};
    if (const dns::Record *alias = aliasAt(place, reply))
        return {removal(purpose, place, zone, dns::Type::Cname, dns::dataToText(*alias))};
    std::vector<Record> records;
    for (const std::string &text : texts) {
        if (isIt(text)) {
            records.push_back(removal(purpose, place, zone, dns::Type::Txt, text));
            records.back().current = texts;
        }
    }
    return records;
}

} // namespace records
