// SPDX-License-Identifier: Apache-2.0
// What a form makes of a value that is pasted into it. Texts are compared as their readers read them: spaces say
// nothing in a tag list (RFC 6376 §3.2, RFC 9989 §4.7), and between SPF terms there may be any number (RFC 7208
// §4.6.1).
#include "compare.h"

#include "core/ascii.h"

#include <algorithm>

namespace watch
{

namespace
{

using records::Purpose;
using records::Record;

constexpr std::uint32_t longestLife = 7 * 24 * 3600; // what caches keep at most (RFC 8767 §4)

std::string without(std::string_view text, std::string_view octets)
{
    std::string kept;
    std::copy_if(text.begin(), text.end(), std::back_inserter(kept),
                 [octets](char octet) { return octets.find(octet) == std::string_view::npos; });
    return kept;
}

/// Straight and curly ones (U+201C, U+201D in UTF-8).
std::string withoutQuotes(std::string text)
{
    for (const std::string_view curly : {"\xe2\x80\x9c", "\xe2\x80\x9d"}) {
        for (auto at = text.find(curly); at != std::string::npos; at = text.find(curly))
            text.erase(at, curly.size());
    }
    return without(text, "\"");
}

bool isTagList(const Record &record)
{
    return record.type == dns::Type::Txt && record.purpose != Purpose::Spf && record.purpose != Purpose::ReturnPath;
}

/// The value as its readers see it.
std::string normal(const Record &wanted, std::string_view value)
{
    if (wanted.type != dns::Type::Txt)
        return ascii::lower(value);
    std::string out;
    for (const char octet : value) {
        const bool isSpace = ascii::space.find(octet) != std::string_view::npos;
        if (!isSpace)
            out += octet;
        else if (!isTagList(wanted) && !out.empty() && out.back() != ' ')
            out += ' ';
    }
    while (!out.empty() && (out.back() == ' ' || (isTagList(wanted) && out.back() == ';')))
        out.pop_back();
    return out;
}

std::string valueOf(const dns::Record &record)
{
    if (const auto *text = std::get_if<dns::Text>(&record.data))
        return text->joined();
    if (const auto *address = std::get_if<ip::Address>(&record.data))
        return ip::toText(*address);
    if (const auto *name = std::get_if<dns::Name>(&record.data))
        return name->toText();
    if (const auto *exchange = std::get_if<dns::MailExchange>(&record.data))
        return std::to_string(exchange->preference) + ' ' + exchange->host.toText();
    return dns::dataToText(record);
}

/// Whether a text at the same name is meant for the same readers, or was.
bool isOfKind(const Record &wanted, const std::string &value)
{
    const std::string text = ascii::lower(value);
    if (wanted.type != dns::Type::Txt)
        return true;
    if (wanted.purpose == Purpose::Spf || wanted.purpose == Purpose::ReturnPath)
        return text.find("v=spf1") != std::string::npos;
    return wanted.purpose != Purpose::Dmarc || text.find("v=dmarc1") != std::string::npos ||
           text.find("p=") != std::string::npos;
}

bool holds(const std::vector<std::string> &all, const std::string &value)
{
    return std::find(all.begin(), all.end(), value) != all.end();
}

Fault faultOf(const Record &wanted, const std::string &found)
{
    const std::string want = normal(wanted, wanted.value), have = normal(wanted, found);
    if (normal(wanted, withoutQuotes(found)) == want)
        return Fault::QuotesInside;
    if (normal(wanted, without(found, "\\\"")) == want)
        return Fault::Escaped;
    if (without(have, ascii::space) == without(want, ascii::space))
        return Fault::SpacesLost;
    if (ascii::lower(have) == ascii::lower(want))
        return Fault::CaseLost;
    if (have == want + '.' + wanted.zone.toText())
        return Fault::DomainAppended;
    if (!have.empty() && want.starts_with(have))
        return Fault::Cut;
    return have.find(want) != std::string::npos ? Fault::MoreAround : Fault::Differs;
}

/// The values that are there, one of them the wanted one.
Sight beside(const Record &wanted, const std::vector<std::string> &others)
{
    const auto old = std::find_if(others.begin(), others.end(),
                                  [&wanted](const std::string &value) { return holds(wanted.goes, value); });
    if (old != others.end())
        return {Standing::Faulty, Fault::OldBeside, *old};
    const bool isOne = wanted.type == dns::Type::Txt || wanted.type == dns::Type::Cname; // of its kind
    if (isOne && !others.empty())
        return {Standing::Faulty, Fault::SecondRecord, others.front()};
    return {Standing::There, Fault::None, {}};
}

} // namespace

Sight amongst(const Record &wanted, const std::vector<std::string> &all)
{
    if (wanted.action == records::Action::Remove) {
        const bool isThere =
            wanted.goes.empty()
                ? !all.empty()
                : std::any_of(all.begin(), all.end(), [&](const auto &one) { return holds(wanted.goes, one); });
        return {isThere ? Standing::Missing : Standing::There, Fault::None, {}};
    }
    std::vector<std::string> others;
    bool isThere = false;
    for (const std::string &value : all) {
        if (isSame(wanted, value))
            isThere = true;
        else if (isOfKind(wanted, value))
            others.push_back(value);
    }
    if (isThere)
        return beside(wanted, others);
    std::erase_if(others, [&wanted](const std::string &value) { return holds(wanted.current, value); });
    if (others.empty())
        return {Standing::Missing, Fault::None, {}};
    return {Standing::Faulty, faultOf(wanted, others.front()), others.front()};
}

namespace
{

Sight compare(const Record &wanted, const dns::Reply &reply)
{
    Sight said = amongst(wanted, valuesOf(reply));
    const bool isThere =
        said.standing == Standing::There || said.fault == Fault::OldBeside || said.fault == Fault::SecondRecord;
    const bool isAlias = !reply.aliases.empty() && reply.aliases.front().owner == wanted.name;
    if (!isThere && isAlias && wanted.type != dns::Type::Cname && wanted.action != records::Action::Remove)
        return {Standing::Faulty, Fault::AliasInTheWay, reply.canonicalName(wanted.name).toText()};
    return said;
}

} // namespace

std::string_view toText(Fault fault)
{
    switch (fault) {
    case Fault::None:
        return {};
    case Fault::QuotesInside:
        return "quotes-inside";
    case Fault::Escaped:
        return "escaped";
    case Fault::Cut:
        return "cut";
    case Fault::SpacesLost:
        return "spaces-lost";
    case Fault::CaseLost:
        return "case-lost";
    case Fault::MoreAround:
        return "more-around";
    case Fault::DomainAppended:
        return "domain-appended";
    case Fault::OldBeside:
        return "old-beside";
    case Fault::SecondRecord:
        return "second-record";
    case Fault::WrongType:
        return "wrong-type";
    case Fault::AliasInTheWay:
        return "alias-in-the-way";
    case Fault::Differs:
        return "differs";
    }
    return {};
}

std::vector<std::string> valuesOf(const dns::Reply &reply)
{
    std::vector<std::string> all;
    std::transform(reply.records.begin(), reply.records.end(), std::back_inserter(all), &valueOf);
    return all;
}

bool isSame(const Record &wanted, std::string_view value)
{
    return normal(wanted, value) == normal(wanted, wanted.value);
}

Sight see(const Record &wanted, const dns::Reply &reply, bool mustKnow, std::int64_t now)
{
    Sight sight;
    if (reply.isConclusive() && (reply.authoritative || !mustKnow) && !reply.isReferral())
        sight = compare(wanted, reply);
    sight.at = now;
    sight.ttl = std::min(reply.ttl().value_or(0), longestLife);
    return sight;
}

} // namespace watch
