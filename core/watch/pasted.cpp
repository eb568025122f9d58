// SPDX-License-Identifier: Apache-2.0
// A panel shows a record with its name, its type and more around it, in any order. What is certain is read, what might
// be a label of the panel is passed over: a wrong name is said only where a name is wrong in a way that forms make it.
#include "pasted.h"

#include "compare.h"

#include "core/ascii.h"

#include <algorithm>

namespace watch
{

namespace
{

using records::Purpose;
using records::Record;

constexpr std::size_t mostOctets = 32768;
constexpr std::size_t mostParts = 10; // of a difference

/// A row of the panel in which a value of the kind is.
struct Row {
    std::string value;
    std::vector<std::string> around; // what else is in the row
};

std::vector<std::string> split(std::string_view text, std::string_view at)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(at), text.size());
        if (const auto part = ascii::trimmed(text.substr(0, end)); !part.empty())
            parts.emplace_back(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

/// What a text of the kind begins with, in small letters.
std::string_view markOf(const Record &wanted)
{
    if (wanted.purpose == Purpose::Spf || wanted.purpose == Purpose::ReturnPath)
        return "v=spf1";
    return wanted.purpose == Purpose::Dmarc ? "v=dmarc1" : "v=dkim1";
}

bool isNumber(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// The strings from the quotation mark that `text` begins with, as a zone file has them (RFC 1035 §5.1); `rest` is what
/// comes after the last one.
std::string unquoted(std::string_view text, std::string_view &rest)
{
    std::string value;
    while (text.starts_with('"')) {
        const std::size_t end = text.find('"', 1);
        value += text.substr(1, std::min(end, text.size()) - 1);
        rest = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        const std::size_t next = rest.find_first_not_of(ascii::space);
        text = next == std::string_view::npos ? std::string_view{} : rest.substr(next);
    }
    return value;
}

/// A value without quotation marks ends with its column; a TTL after it is no part of any.
std::string bare(std::string_view text)
{
    text = ascii::trimmed(text.substr(0, text.find('\t')));
    const std::size_t last = text.find_last_of(' ');
    if (last != std::string_view::npos && isNumber(text.substr(last + 1)))
        text = ascii::trimmed(text.substr(0, last));
    return std::string(text);
}

/// The row of a text that begins at `at` of `line`. Where the panel takes no quotation marks those that are there are
/// part of the value.
Row rowOf(std::string_view line, std::size_t at, bool quotesAreWrong)
{
    const bool isQuoted = at > 0 && line[at - 1] == '"' && (at < 2 || line[at - 2] != '\\');
    const std::size_t begin = at > 0 && (line[at - 1] == '"' || line[at - 1] == '\\') ? at - 1 : at;
    Row row{{}, split(line.substr(0, begin), ascii::space)};
    std::string_view rest;
    if (isQuoted && !quotesAreWrong)
        row.value = unquoted(line.substr(begin), rest);
    else
        row.value = bare(line.substr(begin));
    const std::size_t column = line.find('\t', begin);
    if (!isQuoted && column != std::string_view::npos)
        rest = line.substr(column);
    for (std::string &other : split(rest, ascii::space))
        row.around.push_back(std::move(other));
    return row;
}

/// Whether a key goes on in `line`: nothing but base64, be it in quotation marks.
bool goesOn(std::string_view line)
{
    return line.size() > 8 && std::all_of(line.begin(), line.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' ||
                      c == '/' || c == '=' || c == '"' || c == ';';
           });
}

std::vector<Row> textRows(const Record &wanted, const std::vector<std::string> &lines, bool quotesAreWrong)
{
    std::vector<Row> rows;
    for (const std::string &line : lines) {
        const std::string lower = ascii::lower(line);
        std::size_t at = lower.find(markOf(wanted));
        if (at == std::string::npos && markOf(wanted) == "v=dkim1") // which may be left out (RFC 6376 §3.6.1)
            at = std::min(lower.find("k=rsa"), lower.find("p="));
        if (at != std::string::npos)
            rows.push_back(rowOf(line, at, quotesAreWrong));
        else if (!rows.empty() && markOf(wanted) == "v=dkim1" && goesOn(line)) // a long value over several lines
            std::copy_if(line.begin(), line.end(), std::back_inserter(rows.back().value),
                         [](char octet) { return octet != '"'; });
    }
    return rows;
}

/// The value that `token` may be for a record of the type of `wanted`; empty where it can be none.
std::string valueIn(const Record &wanted, std::string token)
{
    std::erase(token, '"');
    if (wanted.type == dns::Type::A || wanted.type == dns::Type::Aaaa) {
        const auto address = ip::parse(token);
        return address && address->isV4() == (wanted.type == dns::Type::A) ? ip::toText(*address) : std::string();
    }
    const auto name = dns::Name::fromText(token);
    if (!name || name->labelCount() < 2 || ip::parse(token) || *name == wanted.name)
        return {};
    return name->toText();
}

/// Names, addresses and MX hosts: the last one of a row is its value.
std::vector<Row> nameRows(const Record &wanted, const std::vector<std::string> &lines)
{
    std::vector<Row> rows;
    for (const std::string &line : lines) {
        Row row;
        std::string preference;
        for (const std::string &token : split(line, ascii::space)) {
            if (isNumber(token) && preference.empty())
                preference = token;
            std::string value = valueIn(wanted, token);
            if (value.empty()) {
                row.around.push_back(token);
                continue;
            }
            if (!row.value.empty())
                row.around.push_back(row.value);
            row.value = std::move(value);
        }
        if (row.value.empty())
            continue;
        if (wanted.type == dns::Type::Mx)
            row.value = (preference.empty() ? split(wanted.value, " ").front() : preference) + ' ' + row.value;
        rows.push_back(std::move(row));
    }
    return rows;
}

/// The name that `token` stands for in the panel of the zone; nothing where it is none.
std::optional<dns::Name> nameIn(const Record &wanted, const std::string &token)
{
    if (token == "@")
        return wanted.zone;
    auto name = dns::Name::fromText(token);
    if (!name || name->isRoot() || isNumber(token))
        return std::nullopt;
    if (token.ends_with('.') || name->isAtOrBelow(wanted.zone))
        return name;
    return wanted.zone.child(*name);
}

/// What a row says of where its record is.
struct Place {
    bool isRight = false;
    std::optional<dns::Name> wrong = {}; // as forms make it
    std::optional<dns::Name> other = {}; // another name of the zone, in full
    std::optional<dns::Type> type = {};
};

Place placeOf(const Record &wanted, const Row &row)
{
    Place place;
    const std::vector<dns::Name> usual = wrongNames(wanted);
    for (const std::string &token : row.around) {
        if (const auto type = dns::typeFromText(token); type && ascii::upper(token) == token)
            place.type = type;
        const auto name = nameIn(wanted, token);
        if (!name)
            continue;
        const bool isWhole = token.ends_with('.') || token.find(wanted.zone.toText()) != std::string::npos;
        const bool isUsual = std::find(usual.begin(), usual.end(), *name) != usual.end();
        if (*name == wanted.name)
            place.isRight = true;
        else if (isUsual && (isWhole || token.starts_with('_') || token == "@" || token.find('.') != std::string::npos))
            place.wrong = name;
        else if (isWhole && name->isAtOrBelow(wanted.zone))
            place.other = name;
    }
    return place;
}

std::vector<std::string> partsOf(const Record &wanted, const std::string &value)
{
    std::vector<std::string> parts = markOf(wanted) == "v=spf1" ? split(ascii::lower(value), " ") : split(value, ";");
    return parts;
}

/// What of `of` is not in `other`.
std::vector<std::string> notIn(const std::vector<std::string> &of, std::vector<std::string> other)
{
    std::vector<std::string> lacking;
    for (const std::string &part : of) {
        if (const auto found = std::find(other.begin(), other.end(), part); found != other.end())
            other.erase(found);
        else if (lacking.size() < mostParts)
            lacking.push_back(part);
    }
    return lacking;
}

/// Of rows whose name can be told those that are meant; rows of other names are other records.
void keepOwn(const Record &wanted, std::vector<Row> &rows)
{
    const auto isOwn = [&wanted](const Row &row) { return placeOf(wanted, row).isRight; };
    if (std::any_of(rows.begin(), rows.end(), isOwn))
        std::erase_if(rows, [&](const Row &row) {
            const Place place = placeOf(wanted, row);
            return !place.isRight && (place.wrong || place.other);
        });
}

Pasted faulty(Verdict verdict)
{
    return {Pasted::Kind::Faulty, std::move(verdict), {}, {}};
}

Pasted judged(const Record &wanted, const std::vector<Row> &rows)
{
    std::vector<std::string> values;
    std::transform(rows.begin(), rows.end(), std::back_inserter(values), [](const Row &row) { return row.value; });
    const Sight said = amongst(wanted, values);
    Verdict verdict;
    verdict.outcome = Outcome::Faulty;
    verdict.found = said.found;
    verdict.fault = said.fault;
    const auto same = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return isSame(wanted, row.value); });
    const Place place = placeOf(wanted, same == rows.end() ? rows.front() : *same);
    if (const auto &at = place.wrong ? place.wrong : place.other; at && !place.isRight) {
        verdict.outcome = Outcome::WrongName;
        verdict.at = at;
        return faulty(std::move(verdict));
    }
    if (place.type && *place.type != wanted.type) {
        verdict.fault = Fault::WrongType;
        verdict.type = place.type;
        return faulty(std::move(verdict));
    }
    if (said.standing == Standing::Missing) { // what was there before
        verdict.fault = Fault::Differs;
        verdict.found = values.front();
    } else if (said.standing != Standing::Faulty) {
        return {Pasted::Kind::Right, {}, {}, {}};
    }
    Pasted all = faulty(std::move(verdict));
    if (all.verdict.fault == Fault::Differs && wanted.type == dns::Type::Txt) {
        const auto want = partsOf(wanted, wanted.value), have = partsOf(wanted, all.verdict.found);
        all.missing = notIn(want, have);
        all.surplus = notIn(have, want);
    }
    return all;
}

} // namespace

Pasted readPasted(const Record &wanted, std::string_view text, const discovery::DnsHost *host)
{
    const auto lines = split(text.substr(0, mostOctets), "\r\n");
    const bool quotesAreWrong = host && host->txtQuotes == discovery::TxtQuotes::Never;
    std::vector<Row> rows =
        wanted.type == dns::Type::Txt ? textRows(wanted, lines, quotesAreWrong) : nameRows(wanted, lines);
    if (rows.empty())
        return {};
    if (rows.size() == 1 && rows.front().around.empty()) { // the fields one below the other
        for (const std::string &line : lines) {
            if (line.find(rows.front().value) == std::string::npos)
                for (std::string &token : split(line, ascii::space))
                    rows.front().around.push_back(std::move(token));
        }
    }
    keepOwn(wanted, rows);
    return judged(wanted, rows);
}

} // namespace watch
