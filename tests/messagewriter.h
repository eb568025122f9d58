// SPDX-License-Identifier: Apache-2.0
// Writes DNS messages (RFC 1035 §4), good ones and any others that a test wants. The product itself never answers.
#pragma once

#include "core/dns/message.h"

#include <array>
#include <string>

namespace test
{

void put16(std::string &out, unsigned value);
void put32(std::string &out, std::uint32_t value);

/// The RDATA of a record, names uncompressed.
std::string rdataOf(const dns::Data &data);

class MessageWriter
{
public:
    enum Section { Answer, Authority, Additional };
    enum Flag : unsigned { Response = 0x8000, Authoritative = 0x0400, Truncated = 0x0200, Authentic = 0x0020 };

    explicit MessageWriter(const dns::Question &question, unsigned flags = Response, unsigned id = 0);
    /// Without a question section.
    explicit MessageWriter(unsigned flags, unsigned id = 0) : m_flags(flags), m_id(id) {}

    MessageWriter &rcode(unsigned rcode);
    MessageWriter &record(Section section, const dns::Record &record);
    /// A record whose owner and RDATA are given as octets, so that they may be compressed or wrong.
    MessageWriter &raw(Section section, const std::string &owner, unsigned type, const std::string &rdata,
                       std::uint32_t ttl = 300, unsigned recordClass = 1);
    /// OPT with the upper bits of the RCODE and options as octets.
    MessageWriter &opt(unsigned upperRcode = 0, const std::string &options = {}, unsigned payload = 1232);

    /// Where the next record begins in the message.
    [[nodiscard]] std::size_t size() const { return 12 + m_body.size(); }
    [[nodiscard]] std::string message() const;

private:
    unsigned m_flags;
    unsigned m_id;
    unsigned m_questions = 0;
    std::array<unsigned, 3> m_counts{};
    std::string m_body;
};

/// `reply` as a server writes it down.
std::string messageOf(const dns::Question &question, const dns::Reply &reply, unsigned id, bool edns);

} // namespace test
