// SPDX-License-Identifier: Apache-2.0
// RFC 1035 §5: the master file format.
#include "zone.h"
#include "zonelexer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <utility>

namespace dns
{

namespace
{

/// Types that a real zone holds beside those read here; their RDATA only has to be there.
struct OtherType {
    std::string_view text;
    std::uint16_t value;
};
constexpr std::array otherTypes{
    OtherType{"HINFO", 13},  OtherType{"RP", 17},      OtherType{"AFSDB", 18},      OtherType{"LOC", 29},
    OtherType{"SRV", 33},    OtherType{"NAPTR", 35},   OtherType{"CERT", 37},       OtherType{"SSHFP", 44},
    OtherType{"NSEC", 47},   OtherType{"NSEC3", 50},   OtherType{"NSEC3PARAM", 51}, OtherType{"SMIMEA", 53},
    OtherType{"CDS", 59},    OtherType{"CDNSKEY", 60}, OtherType{"OPENPGPKEY", 61}, OtherType{"CSYNC", 62},
    OtherType{"ZONEMD", 63}, OtherType{"SVCB", 64},    OtherType{"HTTPS", 65},      OtherType{"URI", 256},
    OtherType{"CAA", 257},
};

std::string upper(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return out;
}

std::optional<Type> recordType(std::string_view text)
{
    if (const auto type = typeFromText(text))
        return type;
    const std::string wanted = upper(text);
    for (const OtherType &other : otherTypes) {
        if (other.text == wanted)
            return static_cast<Type>(other.value);
    }
    return std::nullopt;
}

template <typename Number> std::optional<Number> number(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// Seconds, or BIND's 1w2d3h4m5s.
std::optional<std::uint32_t> duration(std::string_view text)
{
    if (text.empty() || text.front() < '0' || text.front() > '9')
        return std::nullopt;
    std::uint64_t total = 0;
    while (!text.empty()) {
        std::uint32_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc{} || end == text.data())
            return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        std::uint64_t unit = 1;
        if (!text.empty()) {
            switch (text.front()) {
            case 's':
            case 'S':
                unit = 1;
                break;
            case 'm':
            case 'M':
                unit = 60;
                break;
            case 'h':
            case 'H':
                unit = 3600;
                break;
            case 'd':
            case 'D':
                unit = 86400;
                break;
            case 'w':
            case 'W':
                unit = 604800;
                break;
            default:
                return std::nullopt;
            }
            text.remove_prefix(1);
        }
        total += value * unit;
        if (total > std::numeric_limits<std::uint32_t>::max())
            return std::nullopt;
    }
    return static_cast<std::uint32_t>(total);
}

/// The octets that a character-string stands for (RFC 1035 §5.1), nothing for a bad escape.
std::optional<std::string> octets(std::string_view text)
{
    const auto digit = [&text](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            out += text[i];
        } else if (digit(i + 1) && digit(i + 2) && digit(i + 3)) {
            const int value = (text[i + 1] - '0') * 100 + (text[i + 2] - '0') * 10 + (text[i + 3] - '0');
            if (value > 255)
                return std::nullopt;
            out += static_cast<char>(value);
            i += 3;
        } else if (i + 1 < text.size()) {
            out += text[++i];
        } else {
            return std::nullopt;
        }
    }
    return out;
}

/// Whether the text ends in a dot that no backslash makes a letter; an escaped backslash before it is one itself.
bool isAbsolute(std::string_view text)
{
    if (!text.ends_with('.'))
        return false;
    text.remove_suffix(1);
    const auto before = text.find_last_not_of('\\'); // npos + 1 is the beginning
    return (text.size() - (before + 1)) % 2 == 0;
}

/// Turns entries into records, keeping $ORIGIN, $TTL and the last owner.
class Reader
{
public:
    /// What is wrong with the last entry; its line is not known here.
    ZoneError error;

    void fail(ZoneProblem problem, std::string subject = {})
    {
        error.problem = problem;
        error.subject = std::move(subject);
    }

    std::optional<Name> name(const std::string &text)
    {
        if (text == "@")
            return m_origin;
        const auto parsed = Name::fromText(text);
        const auto full = !parsed ? std::nullopt : isAbsolute(text) ? parsed : m_origin.child(*parsed);
        if (!full)
            fail(ZoneProblem::NotAName, text);
        return full;
    }

    /// True when the entry was a directive.
    bool directive(const ZoneEntry &entry)
    {
        if (entry.blankOwner || entry.tokens.empty() || entry.tokens.front().quoted ||
            !entry.tokens.front().text.starts_with('$'))
            return false;
        const std::string word = upper(entry.tokens.front().text);
        if (word == "$ORIGIN" && entry.tokens.size() == 2) {
            if (const auto origin = name(entry.tokens[1].text))
                m_origin = *origin;
        } else if (word == "$TTL" && entry.tokens.size() == 2) {
            if (const auto ttl = duration(entry.tokens[1].text))
                m_ttl = *ttl;
            else
                fail(ZoneProblem::NotATtl, entry.tokens[1].text);
        } else {
            fail(ZoneProblem::NotUnderstood, word);
        }
        return true;
    }

    std::optional<Record> record(const ZoneEntry &entry)
    {
        std::size_t at = 0;
        if (!entry.blankOwner) {
            const auto owner = name(entry.tokens[at++].text);
            if (!owner)
                return std::nullopt;
            m_owner = *owner;
        } else if (!m_owner) {
            fail(ZoneProblem::NameMissing);
            return std::nullopt;
        }
        Record record{*m_owner, Type::A, m_ttl, {}};
        bool classSeen = false;
        bool ttlSeen = false;
        for (; at < entry.tokens.size(); ++at) {
            const std::string &word = entry.tokens[at].text;
            if (!classSeen && upper(word) == "IN") {
                classSeen = true;
            } else if (const auto ttl = duration(word); ttl && !ttlSeen) {
                record.ttl = *ttl;
                ttlSeen = true;
            } else {
                break;
            }
        }
        if (at >= entry.tokens.size()) {
            fail(ZoneProblem::TypeMissing);
            return std::nullopt;
        }
        const auto type = recordType(entry.tokens[at].text);
        if (!type) {
            fail(ZoneProblem::NotAType, entry.tokens[at].text);
            return std::nullopt;
        }
        record.type = *type;
        const std::vector<ZoneToken> rdata(entry.tokens.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                                           entry.tokens.end());
        if (!readData(record, rdata)) {
            if (error.problem == ZoneProblem::None)
                fail(ZoneProblem::BadValue, std::string(toText(record.type)));
            return std::nullopt;
        }
        return record;
    }

private:
    bool readData(Record &record, const std::vector<ZoneToken> &rdata)
    {
        switch (record.type) {
        case Type::A:
        case Type::Aaaa: {
            const auto address = rdata.size() == 1 ? ip::parse(rdata[0].text) : std::nullopt;
            if (!address || address->isV4() != (record.type == Type::A))
                return false;
            record.data = *address;
            return true;
        }
        case Type::Ns:
        case Type::Cname:
        case Type::Ptr:
        case Type::Dname: {
            const auto target = rdata.size() == 1 ? name(rdata[0].text) : std::nullopt;
            if (target)
                record.data = *target;
            return target.has_value();
        }
        case Type::Mx: {
            const auto preference = rdata.size() == 2 ? number<std::uint16_t>(rdata[0].text) : std::nullopt;
            const auto host = preference ? name(rdata[1].text) : std::nullopt;
            if (host)
                record.data = MailExchange{*preference, *host};
            return host.has_value();
        }
        case Type::Soa:
            return readSoa(record, rdata);
        case Type::Txt:
        case Type::Spf:
            return readText(record, rdata);
        default: {
            if (!rdata.empty() && rdata[0].text == "\\#")
                return readGeneric(record, rdata);
            RawData raw; // kept as written: only that it exists matters
            for (const ZoneToken &token : rdata)
                raw.octets += (raw.octets.empty() ? "" : " ") + token.text;
            record.data = std::move(raw);
            return true;
        }
        }
    }

    /// RFC 3597 §5: \# LENGTH HEX…
    static bool readGeneric(Record &record, const std::vector<ZoneToken> &rdata)
    {
        const auto length = rdata.size() > 1 ? number<std::uint16_t>(rdata[1].text) : std::nullopt;
        std::string hex;
        for (std::size_t i = 2; i < rdata.size(); ++i)
            hex += rdata[i].text;
        if (!length || hex.size() != 2 * std::size_t(*length))
            return false;
        RawData raw;
        for (std::size_t i = 0; i < hex.size(); i += 2) {
            unsigned octet = 0;
            const char *end = hex.data() + i + 2;
            const auto [stop, error] = std::from_chars(hex.data() + i, end, octet, 16);
            if (error != std::errc{} || stop != end)
                return false;
            raw.octets += static_cast<char>(octet);
        }
        record.data = std::move(raw);
        return true;
    }

    bool readSoa(Record &record, const std::vector<ZoneToken> &rdata)
    {
        if (rdata.size() != 7)
            return false;
        const auto primary = name(rdata[0].text);
        const auto contact = name(rdata[1].text);
        const auto serial = number<std::uint32_t>(rdata[2].text);
        std::array<std::uint32_t, 4> times{};
        for (std::size_t i = 0; i < times.size(); ++i) {
            const auto seconds = duration(rdata[3 + i].text);
            if (!seconds)
                return false;
            times[i] = *seconds;
        }
        if (!primary || !contact || !serial)
            return false;
        record.data = StartOfAuthority{*primary, *contact, *serial, times[0], times[1], times[2], times[3]};
        return true;
    }

    bool readText(Record &record, const std::vector<ZoneToken> &rdata)
    {
        Text text;
        for (const ZoneToken &token : rdata) {
            auto string = octets(token.text);
            if (!string)
                return false;
            if (string->size() > 255) {
                fail(ZoneProblem::StringTooLong);
                return false;
            }
            text.strings.push_back(std::move(*string));
        }
        record.data = std::move(text);
        return !rdata.empty();
    }

    Name m_origin;
    std::uint32_t m_ttl = 3600;
    std::optional<Name> m_owner;
};

/// "!SERVFAIL name type" in a comment; nothing when the comment is only a comment.
std::optional<Status> statedFailure(std::string_view word)
{
    if (word == "!SERVFAIL")
        return Status::ServerFailure;
    if (word == "!REFUSED")
        return Status::Refused;
    if (word == "!TIMEOUT")
        return Status::Timeout;
    return std::nullopt;
}

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : text) {
        if (c != ' ' && c != '\t' && c != '\r') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::exchange(word, {}));
        }
    }
    if (!word.empty())
        words.push_back(word);
    return words;
}

} // namespace

std::string toText(const ZoneError &error)
{
    const std::string &subject = error.subject;
    switch (error.problem) {
    case ZoneProblem::None:
        break;
    case ZoneProblem::ClosedTwice:
        return "a closing parenthesis without an opening one";
    case ZoneProblem::NotClosed:
        return "a parenthesis is not closed";
    case ZoneProblem::QuoteNotClosed:
        return "a quotation mark is not closed";
    case ZoneProblem::NotAName:
        return "\"" + subject + "\" is not a domain name";
    case ZoneProblem::NotATtl:
        return "\"" + subject + "\" is not a TTL";
    case ZoneProblem::NotUnderstood:
        return subject + " is not understood here";
    case ZoneProblem::NameMissing:
        return "the first record has no name";
    case ZoneProblem::TypeMissing:
        return "a record type is missing";
    case ZoneProblem::NotAType:
        return "\"" + subject + "\" is not a record type";
    case ZoneProblem::BadValue:
        return "the value of this " + subject + " record cannot be read";
    case ZoneProblem::StringTooLong:
        return "a string of this TXT record is longer than 255 octets";
    case ZoneProblem::RecordTooLong:
        return "this record has more strings than a record can hold";
    case ZoneProblem::BadFailure:
        return "a lookup that is to fail is written like this: ; " + subject + " NAME TYPE";
    }
    return {};
}

std::optional<ZoneError> Zone::add(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF"; // some editors put it in front (RFC 3629 §6)
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    ZoneLexer lexer(text);
    Reader reader;
    while (auto entry = lexer.next()) {
        const auto comment = words(entry->comment);
        if (entry->tokens.empty()) {
            const auto failure = comment.empty() ? std::nullopt : statedFailure(upper(comment[0]));
            if (!failure)
                continue;
            const auto name = comment.size() == 3 ? reader.name(comment[1]) : std::nullopt;
            const auto type = !name                        ? std::nullopt
                              : upper(comment[2]) == "ANY" ? std::optional(static_cast<Type>(255))
                                                           : recordType(comment[2]);
            if (!type)
                return ZoneError{entry->line, ZoneProblem::BadFailure, upper(comment[0])};
            m_failures[{*name, *type}] = *failure;
            continue;
        }
        if (!reader.directive(*entry)) {
            if (auto record = reader.record(*entry))
                addRecord(std::move(*record));
        }
        if (reader.error.problem != ZoneProblem::None)
            return ZoneError{entry->line, reader.error.problem, reader.error.subject};
    }
    if (lexer.problem() != ZoneProblem::None)
        return ZoneError{lexer.line(), lexer.problem(), {}};
    return std::nullopt;
}

} // namespace dns
