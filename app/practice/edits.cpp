// SPDX-License-Identifier: Apache-2.0
#include "edits.h"

#include "core/records/export.h"

#include <algorithm>

namespace practice
{

namespace
{

using dns::Type;

/// What resources/practice.zone says where a list declines, and what it says instead; empty: nothing.
struct Declined {
    const char *name;
    const char *line;
};
constexpr Declined declined[] = {
    {"test.dbl.spamhaus.org", "test.dbl.spamhaus.org. A 127.0.1.2"},
    {"morgenrot.example.dbl.spamhaus.org", ""},
    {"25.113.203.25.bl.spameatingmonkey.net", ""},
};

bool any(const dns::Record & /*record*/)
{
    return true;
}

/// As records::Record::goes has it.
std::string valueOf(const dns::Record &record)
{
    const auto *text = std::get_if<dns::Text>(&record.data);
    return text ? text->joined() : dns::dataToText(record);
}

/// Spamhaus' PBL, by its provider or by itself.
bool isOfRange(const dns::Record &record)
{
    const std::string code = dns::dataToText(record);
    return code == "127.0.0.10" || code == "127.0.0.11";
}

} // namespace

void publish(ZoneText &zone, const records::Record &record)
{
    using records::Action;
    if (record.action == Action::Replace || record.action == Action::Remove)
        zone.remove(record.name, record.type, [&record](const dns::Record &old) {
            return std::find(record.goes.begin(), record.goes.end(), valueOf(old)) != record.goes.end();
        });
    if (record.action == Action::Replace || record.action == Action::Add)
        zone.add(records::toZoneLine(record));
}

void forget(ZoneText &zone, const std::string &at, const std::string &subject, Opinion opinion)
{
    const auto address = ip::parse(subject);
    const auto name = dns::Name::fromText((address ? ip::reversed(*address) : subject) + '.' + at);
    if (!name)
        return;
    zone.remove(*name, Type::A,
                [opinion](const dns::Record &record) { return isOfRange(record) == (opinion == Opinion::OfItsRange); });
    if (zone.zone()->answer({*name, Type::A, {}}).status != dns::Status::Found)
        zone.remove(*name, Type::Txt, any);
}

void answerAgain(ZoneText &zone)
{
    for (const Declined &one : declined) {
        zone.remove(*dns::Name::fromText(one.name), Type::A, any);
        zone.add(one.line);
    }
}

void enterKey(ZoneText &zone, const dns::Name &name, const std::string &record)
{
    zone.remove(name, Type::Txt, any);
    records::Record added;
    added.name = name;
    added.value = record;
    added.strings = records::textStrings(record);
    publish(zone, added);
}

} // namespace practice
