// SPDX-License-Identifier: Apache-2.0
#include "zonedata.h"

#include "core/ascii.h"
#include "core/base64.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
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

template <typename Number> std::optional<Number> number(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
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

/// RFC 3597 §5: the octets of hexadecimal digits that may stand in several words.
std::optional<std::string> fromHex(std::string_view hex)
{
    if (hex.size() % 2 != 0)
        return std::nullopt;
    std::string octets;
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        unsigned octet = 0;
        const char *end = hex.data() + i + 2;
        const auto [stop, error] = std::from_chars(hex.data() + i, end, octet, 16);
        if (error != std::errc{} || stop != end)
            return std::nullopt;
        octets += static_cast<char>(octet);
    }
    return octets;
}

std::string joined(const std::vector<ZoneToken> &words, std::size_t from)
{
    std::string text;
    for (std::size_t i = from; i < words.size(); ++i)
        text += words[i].text;
    return text;
}

/// RFC 3597 §5: \# LENGTH HEX…
std::optional<std::string> generic(const std::vector<ZoneToken> &words)
{
    const auto length = words.size() > 1 ? number<std::uint16_t>(words[1].text) : std::nullopt;
    auto octets = length ? fromHex(joined(words, 2)) : std::nullopt;
    return octets && octets->size() == *length ? octets : std::nullopt;
}

/// What stands in the value of a record that the checks read as octets.
enum class Field : std::uint8_t { Octet, Short, Long, TypeName, Moment, Signer, Hex, Base64 };

struct Layout {
    Type type;
    std::array<Field, 9> fields;
    std::size_t size;
};
constexpr std::array layouts{
    Layout{Type::Ds, {Field::Short, Field::Octet, Field::Octet, Field::Hex}, 4},        // RFC 4034 §5.3
    Layout{Type::Dnskey, {Field::Short, Field::Octet, Field::Octet, Field::Base64}, 4}, // §2.2
    Layout{Type::Tlsa, {Field::Octet, Field::Octet, Field::Octet, Field::Hex}, 4},      // RFC 6698 §2.2
    Layout{Type::Rrsig,                                                                 // RFC 4034 §3.2
           {Field::TypeName, Field::Octet, Field::Octet, Field::Long, Field::Moment, Field::Moment, Field::Short,
            Field::Signer, Field::Base64},
           9},
};

std::string inOrder(std::uint32_t value, std::size_t size)
{
    std::string octets;
    for (std::size_t i = size; i-- > 0;)
        octets += static_cast<char>(value >> 8 * i & 0xff);
    return octets;
}

template <typename Number> std::optional<std::string> fixed(const std::string &text)
{
    const auto value = number<Number>(text);
    return value ? std::optional(inOrder(*value, sizeof(Number))) : std::nullopt;
}

/// RFC 4034 §3.2: YYYYMMDDHHmmSS, or seconds since 1970.
std::optional<std::string> moment(const std::string &text)
{
    constexpr std::size_t digits = 14;
    if (text.size() != digits)
        return fixed<std::uint32_t>(text);
    const auto part = [&text](std::size_t at, std::size_t size) {
        return number<unsigned>(std::string_view(text).substr(at, size)).value_or(99);
    };
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(part(0, 4))),
                                           std::chrono::month(part(4, 2)), std::chrono::day(part(6, 2))};
    const unsigned hour = part(8, 2);
    const unsigned minute = part(10, 2);
    const unsigned second = part(12, 2);
    if (!date.ok() || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    const auto seconds = std::chrono::sys_days(date).time_since_epoch() + std::chrono::hours(hour) +
                         std::chrono::minutes(minute) + std::chrono::seconds(second);
    return inOrder(static_cast<std::uint32_t>(seconds.count()), 4); // §3.1.5: serial number arithmetic
}

std::optional<std::string> field(Field kind, const std::string &text, const NameReader &name)
{
    switch (kind) {
    case Field::Octet:
        return fixed<std::uint8_t>(text);
    case Field::Short:
        return fixed<std::uint16_t>(text);
    case Field::Long:
        return fixed<std::uint32_t>(text);
    case Field::TypeName: {
        const auto type = recordType(text);
        return type ? std::optional(inOrder(static_cast<std::uint16_t>(*type), 2)) : std::nullopt;
    }
    case Field::Moment:
        return moment(text);
    case Field::Signer: {
        const auto signer = name(text);
        return signer ? std::optional(signer->wire()) : std::nullopt;
    }
    case Field::Hex:
        return fromHex(text);
    case Field::Base64:
        return fromBase64(text);
    }
    return std::nullopt;
}

/// The octets of a value, field by field; the last one may stand in several words.
std::optional<std::string> inFields(const Layout &layout, const std::vector<ZoneToken> &words, const NameReader &name)
{
    if (words.size() < layout.size)
        return std::nullopt;
    std::string octets;
    for (std::size_t i = 0; i < layout.size; ++i) {
        const bool isLast = i + 1 == layout.size;
        const auto part = field(layout.fields[i], isLast ? joined(words, i) : words[i].text, name);
        if (!part)
            return std::nullopt;
        octets += *part;
    }
    return octets;
}

std::optional<Data> readRaw(Type type, const std::vector<ZoneToken> &words, const NameReader &name)
{
    const auto raw = [](std::optional<std::string> octets) {
        return octets ? std::optional<Data>(RawData{std::move(*octets)}) : std::nullopt;
    };
    if (!words.empty() && words[0].text == "\\#")
        return raw(generic(words));
    const auto layout =
        std::find_if(layouts.begin(), layouts.end(), [type](const Layout &l) { return l.type == type; });
    if (layout != layouts.end())
        return raw(inFields(*layout, words, name));
    std::string written; // only that it exists matters
    for (const ZoneToken &word : words)
        written += (written.empty() ? "" : " ") + word.text;
    return raw(std::move(written));
}

std::optional<Data> readSoa(const std::vector<ZoneToken> &words, const NameReader &name)
{
    if (words.size() != 7)
        return std::nullopt;
    const auto primary = name(words[0].text);
    const auto contact = name(words[1].text);
    const auto serial = number<std::uint32_t>(words[2].text);
    std::array<std::uint32_t, 4> times{};
    for (std::size_t i = 0; i < times.size(); ++i) {
        const auto seconds = duration(words[3 + i].text);
        if (!seconds)
            return std::nullopt;
        times[i] = *seconds;
    }
    if (!primary || !contact || !serial)
        return std::nullopt;
    return StartOfAuthority{*primary, *contact, *serial, times[0], times[1], times[2], times[3]};
}

std::optional<Data> readText(const std::vector<ZoneToken> &words, ZoneProblem &problem)
{
    Text text;
    for (const ZoneToken &word : words) {
        auto string = octets(word.text);
        if (!string)
            return std::nullopt;
        if (string->size() > 255) {
            problem = ZoneProblem::StringTooLong;
            return std::nullopt;
        }
        text.strings.push_back(std::move(*string));
    }
    return words.empty() ? std::nullopt : std::optional<Data>(std::move(text));
}

} // namespace

std::optional<Type> recordType(std::string_view text)
{
    if (const auto type = typeFromText(text))
        return type;
    const std::string wanted = ascii::upper(text);
    for (const OtherType &other : otherTypes) {
        if (other.text == wanted)
            return static_cast<Type>(other.value);
    }
    return std::nullopt;
}

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

std::optional<Data> readData(Type type, const std::vector<ZoneToken> &words, const NameReader &name,
                             ZoneProblem &problem)
{
    switch (type) {
    case Type::A:
    case Type::Aaaa: {
        const auto address = words.size() == 1 ? ip::parse(words[0].text) : std::nullopt;
        return address && address->isV4() == (type == Type::A) ? std::optional<Data>(*address) : std::nullopt;
    }
    case Type::Ns:
    case Type::Cname:
    case Type::Ptr:
    case Type::Dname: {
        const auto target = words.size() == 1 ? name(words[0].text) : std::nullopt;
        return target ? std::optional<Data>(*target) : std::nullopt;
    }
    case Type::Mx: {
        const auto preference = words.size() == 2 ? number<std::uint16_t>(words[0].text) : std::nullopt;
        const auto host = preference ? name(words[1].text) : std::nullopt;
        return host ? std::optional<Data>(MailExchange{*preference, *host}) : std::nullopt;
    }
    case Type::Soa:
        return readSoa(words, name);
    case Type::Txt:
    case Type::Spf:
        return readText(words, problem);
    default:
        return readRaw(type, words, name);
    }
}

} // namespace dns
