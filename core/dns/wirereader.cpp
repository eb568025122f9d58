// SPDX-License-Identifier: Apache-2.0
#include "wirereader.h"

#include <algorithm>

namespace dns
{

namespace
{

/// More than any encoder writes: each may stand behind at least one label.
constexpr std::size_t maxPointers = Name::maxWireOctets / 2;
constexpr std::uint32_t maxTtl = 0x7fffffff;

unsigned octetAt(std::string_view text, std::size_t at)
{
    return static_cast<std::uint8_t>(text[at]);
}

std::optional<Data> address(std::string_view rdata, ip::Family family)
{
    ip::Address address;
    address.family = family;
    if (rdata.size() != (address.isV4() ? 4u : 16u))
        return std::nullopt;
    std::transform(rdata.begin(), rdata.end(), address.octets.begin(),
                   [](char c) { return static_cast<std::uint8_t>(c); });
    return address;
}

std::optional<Data> text(std::string_view rdata)
{
    Text text;
    if (rdata.empty())
        return std::nullopt; // RFC 1035 §3.3.14: one or more
    while (!rdata.empty()) {
        const std::size_t length = octetAt(rdata, 0);
        if (length + 1 > rdata.size())
            return std::nullopt;
        text.strings.emplace_back(rdata.substr(1, length));
        rdata.remove_prefix(length + 1);
    }
    return text;
}

std::optional<Data> soa(WireReader &reader)
{
    StartOfAuthority soa;
    for (Name *const name : {&soa.primary, &soa.contact}) {
        auto read = reader.name();
        if (!read)
            return std::nullopt;
        *name = std::move(*read);
    }
    for (std::uint32_t *const number : {&soa.serial, &soa.refresh, &soa.retry, &soa.expire, &soa.minimum}) {
        const auto read = reader.u32();
        if (!read)
            return std::nullopt;
        *number = *read;
    }
    return soa;
}

} // namespace

std::optional<std::string_view> WireReader::octets(std::size_t count)
{
    if (count > left())
        return std::nullopt;
    m_at += count;
    return m_message.substr(m_at - count, count);
}

std::optional<std::uint16_t> WireReader::u16()
{
    const auto taken = octets(2);
    return taken ? std::optional(static_cast<std::uint16_t>(octetAt(*taken, 0) << 8 | octetAt(*taken, 1)))
                 : std::nullopt;
}

std::optional<std::uint32_t> WireReader::u32()
{
    const auto taken = octets(4);
    if (!taken)
        return std::nullopt;
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | octetAt(*taken, i);
    return value;
}

std::optional<Name> WireReader::name()
{
    std::vector<std::string> labels;
    std::size_t at = m_at;
    std::size_t behind = 0;   // where reading goes on; 0 until the first pointer
    std::size_t start = m_at; // of the run of labels that is being read
    std::size_t pointers = 0;
    std::size_t size = 1;
    while (at < m_message.size()) {
        const std::size_t length = octetAt(m_message, at);
        if (length == 0) {
            auto name = Name::fromLabels(labels);
            if (name)
                m_at = behind != 0 ? behind : at + 1;
            return name;
        }
        if ((length & 0xc0) == 0xc0) { // RFC 1035 §4.1.4
            if (at + 1 >= m_message.size() || ++pointers > maxPointers)
                return std::nullopt;
            const std::size_t target = (length & 0x3f) << 8 | octetAt(m_message, at + 1);
            if (target >= start || target < headerOctets)
                return std::nullopt;
            if (behind == 0)
                behind = at + 2;
            at = start = target;
            continue;
        }
        size += length + 1;
        if (length > Name::maxLabelOctets || size > Name::maxWireOctets || at + 1 + length > m_message.size())
            return std::nullopt;
        labels.emplace_back(m_message.substr(at + 1, length));
        at += 1 + length;
    }
    return std::nullopt;
}

std::optional<RawRecord> WireReader::record()
{
    const std::size_t before = m_at;
    RawRecord raw;
    auto owner = name();
    const auto type = owner ? u16() : std::nullopt;
    const auto recordClass = type ? u16() : std::nullopt;
    const auto ttl = recordClass ? u32() : std::nullopt;
    const auto length = ttl ? u16() : std::nullopt;
    raw.at = m_at;
    const auto rdata = length ? octets(*length) : std::nullopt;
    if (!rdata) {
        m_at = before;
        return std::nullopt;
    }
    raw.owner = std::move(*owner);
    raw.type = *type;
    raw.recordClass = *recordClass;
    raw.ttl = *ttl;
    // RFC 2181 §8: a TTL with the top bit set is zero. In OPT the field is none (RFC 6891 §6.1.3).
    if (raw.ttl > maxTtl && static_cast<Type>(raw.type) != Type::Opt)
        raw.ttl = 0;
    raw.rdata = *rdata;
    return raw;
}

std::optional<Data> WireReader::data(const RawRecord &record) const
{
    WireReader inside(m_message.substr(0, record.at + record.rdata.size()));
    inside.m_at = record.at;
    const auto toTheEnd = [&inside](std::optional<Data> data) {
        return inside.left() == 0 ? std::move(data) : std::nullopt;
    };
    switch (static_cast<Type>(record.type)) {
    case Type::A:
        return address(record.rdata, ip::Family::V4);
    case Type::Aaaa:
        return address(record.rdata, ip::Family::V6);
    case Type::Ns:
    case Type::Cname:
    case Type::Ptr:
    case Type::Dname:
        if (auto target = inside.name())
            return toTheEnd(std::move(*target));
        return std::nullopt;
    case Type::Mx: {
        const auto preference = inside.u16();
        auto host = preference ? inside.name() : std::nullopt;
        return host ? toTheEnd(MailExchange{*preference, std::move(*host)}) : std::nullopt;
    }
    case Type::Soa:
        return toTheEnd(soa(inside));
    case Type::Txt:
    case Type::Spf:
        return text(record.rdata);
    default:
        return RawData{std::string(record.rdata)};
    }
}

} // namespace dns
