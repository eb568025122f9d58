// SPDX-License-Identifier: Apache-2.0
#include "message.h"

#include "core/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace dns
{

namespace
{

struct TypeName {
    Type type;
    std::string_view text;
};
constexpr std::array typeNames{
    TypeName{Type::A, "A"},           TypeName{Type::Ns, "NS"},     TypeName{Type::Cname, "CNAME"},
    TypeName{Type::Soa, "SOA"},       TypeName{Type::Ptr, "PTR"},   TypeName{Type::Mx, "MX"},
    TypeName{Type::Txt, "TXT"},       TypeName{Type::Aaaa, "AAAA"}, TypeName{Type::Dname, "DNAME"},
    TypeName{Type::Opt, "OPT"},       TypeName{Type::Ds, "DS"},     TypeName{Type::Rrsig, "RRSIG"},
    TypeName{Type::Dnskey, "DNSKEY"}, TypeName{Type::Tlsa, "TLSA"}, TypeName{Type::Spf, "SPF"},
};

template <typename Value> std::vector<Value> collect(const std::vector<Record> &records)
{
    std::vector<Value> values;
    for (const Record &record : records) {
        if (const auto *value = std::get_if<Value>(&record.data))
            values.push_back(*value);
    }
    return values;
}

std::string hex(const std::string &octets)
{
    std::string text;
    for (const char c : octets)
        text += ascii::hex(c);
    return text;
}

std::string quoted(const std::string &text)
{
    std::string out = "\"";
    for (const char c : text) {
        const auto value = static_cast<std::uint8_t>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (value < 0x20 || value >= 0x7f) {
            out += '\\';
            out += static_cast<char>('0' + value / 100);
            out += static_cast<char>('0' + value / 10 % 10);
            out += static_cast<char>('0' + value % 10);
        } else {
            out += c;
        }
    }
    return out + '"';
}

struct DataText {
    std::string operator()(const RawData &raw) const
    {
        return "\\# " + std::to_string(raw.octets.size()) + (raw.octets.empty() ? "" : " ") +
               hex(raw.octets); // RFC 3597 §5
    }
    std::string operator()(const ip::Address &address) const { return ip::toText(address); }
    std::string operator()(const Name &name) const { return name.toText(); }
    std::string operator()(const MailExchange &mx) const
    {
        return std::to_string(mx.preference) + ' ' + mx.host.toText();
    }
    std::string operator()(const StartOfAuthority &soa) const
    {
        std::string text = soa.primary.toText() + ' ' + soa.contact.toText();
        for (const auto number : {soa.serial, soa.refresh, soa.retry, soa.expire, soa.minimum})
            text += ' ' + std::to_string(number);
        return text;
    }
    std::string operator()(const Text &txt) const
    {
        std::string text;
        for (const std::string &string : txt.strings)
            text += (text.empty() ? "" : " ") + quoted(string);
        return text;
    }
};

} // namespace

std::string toText(Type type)
{
    for (const TypeName &known : typeNames) {
        if (known.type == type)
            return std::string(known.text);
    }
    return "TYPE" + std::to_string(static_cast<unsigned>(type));
}

std::optional<Type> typeFromText(std::string_view text)
{
    const std::string upper = ascii::upper(text);
    for (const TypeName &known : typeNames) {
        if (known.text == upper)
            return known.type;
    }
    if (upper.starts_with("TYPE")) {
        std::uint16_t value = 0;
        const auto [end, error] = std::from_chars(upper.data() + 4, upper.data() + upper.size(), value);
        if (error == std::errc{} && end == upper.data() + upper.size())
            return static_cast<Type>(value);
    }
    return std::nullopt;
}

Question Question::to(std::string address) const
{
    Question question = *this;
    question.server = std::move(address);
    return question;
}

Question Question::withDnssec() const
{
    Question question = *this;
    question.dnssec = true;
    return question;
}

Question Question::unvalidated() const
{
    Question question = withDnssec();
    question.checkingDisabled = true;
    return question;
}

std::string toText(const Question &question)
{
    return question.name.toText() + ' ' + toText(question.type);
}

std::string Text::joined() const
{
    std::string all;
    for (const std::string &string : strings)
        all += string;
    return all;
}

std::string dataToText(const Record &record)
{
    return std::visit(DataText{}, record.data);
}

std::string_view toText(Status status)
{
    switch (status) {
    case Status::Pending:
        return "pending";
    case Status::Found:
        return "found";
    case Status::NoData:
        return "no data";
    case Status::NoName:
        return "no such name";
    case Status::ServerFailure:
        return "server failure";
    case Status::Refused:
        return "refused";
    case Status::Timeout:
        return "timeout";
    case Status::Cancelled:
        return "cancelled";
    case Status::Disbelieved:
        return "not believed";
    }
    return {};
}

std::string_view toText(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::Unreachable:
        return "unreachable";
    case Obstacle::CutShort:
        return "cut-short";
    case Obstacle::Unreadable:
        return "unreadable";
    case Obstacle::NoRecursion:
        return "no-recursion";
    case Obstacle::AliasCircle:
        return "alias-circle";
    case Obstacle::OverBudget:
        return "over-budget";
    }
    return {};
}

Reply failed(Status status, std::string server, Obstacle obstacle)
{
    Reply reply;
    reply.status = status;
    reply.server = std::move(server);
    reply.obstacle = obstacle;
    return reply;
}

std::vector<Name> circleIn(const std::vector<Record> &aliases)
{
    std::vector<Name> way;
    for (const Record &alias : aliases) {
        const auto *target = std::get_if<Name>(&alias.data);
        if (alias.type != Type::Cname || !target)
            continue;
        way.push_back(alias.owner);
        const auto before = std::find(way.begin(), way.end(), *target);
        if (before == way.end())
            continue;
        std::vector<Name> circle(before, way.end());
        circle.push_back(*target);
        return circle;
    }
    return {};
}

bool Reply::isReferral() const
{
    return status == Status::NoData && !authoritative && !soa() &&
           std::any_of(authority.begin(), authority.end(),
                       [](const Record &record) { return record.type == Type::Ns; });
}

Name Reply::canonicalName(const Name &asked) const
{
    for (auto alias = aliases.rbegin(); alias != aliases.rend(); ++alias) {
        if (alias->type == Type::Cname) {
            if (const auto *target = std::get_if<Name>(&alias->data))
                return *target;
        }
    }
    return asked;
}

std::vector<ip::Address> Reply::addresses() const
{
    return collect<ip::Address>(records);
}

std::vector<Name> Reply::names() const
{
    return collect<Name>(records);
}

std::vector<MailExchange> Reply::exchanges() const
{
    return collect<MailExchange>(records);
}

std::vector<std::string> Reply::texts() const
{
    std::vector<std::string> texts;
    for (const Text &text : collect<Text>(records))
        texts.push_back(text.joined());
    return texts;
}

const Record *Reply::soa() const
{
    if (!isConclusive())
        return nullptr;
    const auto &section = status == Status::Found ? records : authority;
    const auto soa = std::find_if(section.begin(), section.end(), [](const Record &record) {
        return record.type == Type::Soa && std::holds_alternative<StartOfAuthority>(record.data);
    });
    return soa == section.end() ? nullptr : &*soa;
}

std::optional<Name> Reply::apexOver(const Name &asked) const
{
    const Record *begin = aliases.empty() ? soa() : nullptr;
    return begin && asked.isAtOrBelow(begin->owner) ? std::optional(begin->owner) : std::nullopt;
}

std::optional<std::uint32_t> Reply::ttl() const
{
    if (status != Status::Found) {
        const Record *negative = soa();
        return negative ? std::optional(std::min(negative->ttl, std::get<StartOfAuthority>(negative->data).minimum))
                        : std::nullopt;
    }
    std::optional<std::uint32_t> smallest;
    for (const auto *section : {&aliases, &records}) {
        for (const Record &record : *section)
            smallest = std::min(smallest.value_or(record.ttl), record.ttl);
    }
    return smallest;
}

} // namespace dns
