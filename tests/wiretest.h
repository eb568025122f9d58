// SPDX-License-Identifier: Apache-2.0
// Records and questions for the tests of the wire code.
#pragma once

#include "messagewriter.h"
#include "zonetest.h"

#include "core/dns/wire.h"

namespace test
{

using dns::Question;
using dns::Record;
using dns::Type;

inline Question question(std::string_view text, Type type)
{
    return {name(text), type};
}

inline Record text(std::string_view owner, std::vector<std::string> strings, std::uint32_t ttl = 300)
{
    return {name(owner), Type::Txt, ttl, dns::Text{std::move(strings)}};
}

inline Record cname(std::string_view owner, std::string_view target, std::uint32_t ttl = 300)
{
    return {name(owner), Type::Cname, ttl, name(target)};
}

inline Record dname(std::string_view owner, std::string_view target)
{
    return {name(owner), Type::Dname, 600, name(target)};
}

inline Record soa(std::string_view owner)
{
    return {name(owner), Type::Soa, 900,
            dns::StartOfAuthority{name("ns.example"), name("root.example"), 7, 1, 2, 3, 60}};
}

inline Record signature(std::string_view owner, Type covered)
{
    std::string rdata;
    test::put16(rdata, static_cast<unsigned>(covered));
    return {name(owner), Type::Rrsig, 300, dns::RawData{rdata + std::string(16, '\1') + '\0' + "sig"}};
}

inline const Question asked = question("a.example", Type::Txt);

} // namespace test
