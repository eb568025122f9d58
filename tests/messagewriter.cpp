// SPDX-License-Identifier: Apache-2.0
#include "messagewriter.h"

#include <algorithm>

namespace test
{

void put16(std::string &out, unsigned value)
{
    out += static_cast<char>(value >> 8 & 0xff);
    out += static_cast<char>(value & 0xff);
}

void put32(std::string &out, std::uint32_t value)
{
    put16(out, value >> 16);
    put16(out, value & 0xffff);
}

namespace
{

struct Rdata {
    std::string operator()(const dns::RawData &raw) const { return raw.octets; }
    std::string operator()(const dns::Name &name) const { return name.wire(); }
    std::string operator()(const ip::Address &address) const
    {
        return {address.octets.begin(), address.octets.begin() + (address.isV4() ? 4 : 16)};
    }
    std::string operator()(const dns::MailExchange &mx) const
    {
        std::string out;
        put16(out, mx.preference);
        return out + mx.host.wire();
    }
    std::string operator()(const dns::StartOfAuthority &soa) const
    {
        std::string out = soa.primary.wire() + soa.contact.wire();
        for (const auto number : {soa.serial, soa.refresh, soa.retry, soa.expire, soa.minimum})
            put32(out, number);
        return out;
    }
    std::string operator()(const dns::Text &text) const
    {
        std::string out;
        for (const std::string &string : text.strings) {
            out += static_cast<char>(string.size());
            out += string;
        }
        return out;
    }
};

unsigned rcodeOf(const dns::Reply &reply)
{
    switch (reply.status) {
    case dns::Status::NoName:
        return 3;
    case dns::Status::ServerFailure:
        return reply.rcode != 0 ? reply.rcode : 2;
    case dns::Status::Refused:
        return reply.rcode != 0 ? reply.rcode : 5;
    default:
        return 0;
    }
}

} // namespace

std::string rdataOf(const dns::Data &data)
{
    return std::visit(Rdata{}, data);
}

MessageWriter::MessageWriter(const dns::Question &question, unsigned flags, unsigned id)
    : m_flags(flags), m_id(id), m_questions(1), m_body(question.name.wire())
{
    put16(m_body, static_cast<unsigned>(question.type));
    put16(m_body, 1);
}

MessageWriter &MessageWriter::rcode(unsigned rcode)
{
    m_flags = (m_flags & ~0xfu) | rcode;
    return *this;
}

MessageWriter &MessageWriter::record(Section section, const dns::Record &record)
{
    return raw(section, record.owner.wire(), static_cast<unsigned>(record.type), rdataOf(record.data), record.ttl);
}

MessageWriter &MessageWriter::raw(Section section, const std::string &owner, unsigned type, const std::string &rdata,
                                  std::uint32_t ttl, unsigned recordClass)
{
    ++m_counts[section];
    m_body += owner;
    put16(m_body, type);
    put16(m_body, recordClass);
    put32(m_body, ttl);
    put16(m_body, static_cast<unsigned>(rdata.size()));
    m_body += rdata;
    return *this;
}

MessageWriter &MessageWriter::opt(unsigned upperRcode, const std::string &options, unsigned payload)
{
    return raw(Additional, std::string(1, '\0'), 41, options, upperRcode << 24, payload);
}

std::string MessageWriter::message() const
{
    std::string out;
    put16(out, m_id);
    put16(out, m_flags);
    put16(out, m_questions);
    for (const unsigned count : m_counts)
        put16(out, count);
    return out + m_body;
}

std::string messageOf(const dns::Question &question, const dns::Reply &reply, unsigned id, bool edns)
{
    unsigned flags = MessageWriter::Response;
    if (reply.authoritative)
        flags |= MessageWriter::Authoritative;
    if (reply.authentic)
        flags |= MessageWriter::Authentic;
    MessageWriter writer(question, flags, id);
    writer.rcode(rcodeOf(reply));
    for (const auto *section : {&reply.aliases, &reply.records}) {
        for (const dns::Record &record : *section)
            writer.record(MessageWriter::Answer, record);
    }
    for (const dns::Record &record : reply.authority)
        writer.record(MessageWriter::Authority, record);
    for (const dns::Record &record : reply.additional)
        writer.record(MessageWriter::Additional, record);
    if (edns)
        writer.opt();
    return writer.message();
}

} // namespace test
