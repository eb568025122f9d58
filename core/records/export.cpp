// SPDX-License-Identifier: Apache-2.0
#include "export.h"

#include <algorithm>
#include <map>

namespace records
{

namespace
{

/// RFC 1035 §5.1: quotes and backslashes escaped, octets outside printable ASCII as \DDD.
std::string quoted(std::string_view octets)
{
    return dns::dataToText({{}, dns::Type::Txt, 0, dns::Text{{std::string(octets)}}});
}

/// Text that cannot end a comment: live values are not ours.
std::string oneLine(std::string_view octets)
{
    const std::string text = quoted(octets);
    return text.substr(1, text.size() - 2);
}

/// A name, with a preference before it in an MX, whose octets are no syntax of a master file (RFC 1035 §5.1): an alias
/// of RFC 2317 leads wherever a stranger likes. Dots, backslashes and what cannot be printed are escaped in the text
/// already.
std::string absolute(std::string_view name)
{
    std::string text;
    for (const char c : name) {
        if (std::string_view("\"();@$").find(c) != std::string_view::npos)
            text += '\\';
        text += c;
    }
    return text.ends_with(" .") ? text : text + '.'; // RFC 7505: the root, of which nothing is left out
}

std::string data(const Record &record)
{
    switch (record.type) {
    case dns::Type::Txt: {
        std::string text;
        for (const std::string &string : record.strings)
            text += (text.empty() ? "" : " ") + quoted(string);
        return record.strings.size() > 1 ? "( " + text + " )" : text;
    }
    case dns::Type::A:
    case dns::Type::Aaaa:
        return record.value;
    default:
        return absolute(record.value); // PTR, CNAME, and an MX's host
    }
}

/// A line that stands there, or is to stand there, so that no importer takes it for one to add.
std::string comment(std::string_view what, const Record &record, std::string_view value)
{
    return "; " + std::string(what) + ' ' + record.name.toText() + ". " + dns::toText(record.type) + ' ' +
           oneLine(value) + '\n';
}

/// RFC 7208 §3.2, RFC 9989 §4.10: of two records of a kind none counts, and an import adds what it finds beside what
/// stands there. So a line that takes another's place is a comment, whatever reads the file.
constexpr std::string_view exchanged = ";exchange ";
constexpr std::string_view head =
    "; An import only adds. The lines behind \"exchange\" are comments, because they have to take the place of the\n"
    "; lines told before them (\"replaces\"): take these out in the DNS panel, and put the new one in, without the "
    "word.\n";

std::string csvField(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string field = "\"";
    for (const char c : text)
        field += c == '"' ? std::string("\"\"") : std::string(1, c);
    return field + '"';
}

} // namespace

std::string toZoneLine(const Record &record)
{
    return absolute(record.name.toText()) + ' ' + std::to_string(record.ttl) + " IN " + dns::toText(record.type) + ' ' +
           data(record);
}

std::string toZone(const std::vector<Record> &records)
{
    std::map<dns::Name, std::string> sections;
    for (const Record &record : records) {
        std::string &section = sections[record.zone];
        switch (record.action) {
        case Action::Replace:
            for (const std::string &old : record.goes)
                section += comment("replaces", record, old);
            section += std::string(exchanged) + toZoneLine(record) + '\n';
            if (record.type == dns::Type::A || record.type == dns::Type::Aaaa)
                section += "; only if no machine answers there under this name any more\n";
            break;
        case Action::Add:
            section += toZoneLine(record) + '\n';
            break;
        case Action::Keep:
            section += comment("keep", record, record.value);
            break;
        case Action::Remove:
            section += comment("remove", record, record.value);
            break;
        }
    }
    const bool exchanges = std::any_of(records.begin(), records.end(),
                                       [](const Record &record) { return record.action == Action::Replace; });
    std::string text(exchanges ? head : "");
    for (const auto &[zone, section] : sections)
        text += (text.empty() ? "" : "\n") + ("; zone " + zone.toText()) + '\n' + section;
    return text;
}

std::string toCsv(const std::vector<Record> &records)
{
    std::string text = "purpose,action,who,name,short_name,type,value,ttl\r\n";
    for (const Record &record : records) {
        const std::string fields[] = {std::string(toText(record.purpose)),
                                      std::string(toText(record.action)),
                                      std::string(::toText(record.who)),
                                      record.name.toText(),
                                      record.shortName(),
                                      dns::toText(record.type),
                                      record.value,
                                      std::to_string(record.ttl)};
        std::string line;
        for (const std::string &field : fields)
            line += (line.empty() ? "" : ",") + csvField(field);
        text += line + "\r\n";
    }
    return text;
}

} // namespace records
