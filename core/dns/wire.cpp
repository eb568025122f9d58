// SPDX-License-Identifier: Apache-2.0
#include "wire.h"

#include "wirereader.h"

#include <algorithm>
#include <unordered_set>

namespace dns
{

namespace
{

constexpr std::size_t aliasesFollowed = 16; // as the zone text does
constexpr std::uint16_t classIn = 1;
constexpr std::uint16_t optionExtendedError = 15;

constexpr std::uint16_t flagResponse = 0x8000;
constexpr std::uint16_t maskOpcode = 0x7800;
constexpr std::uint16_t flagAuthoritative = 0x0400;
constexpr std::uint16_t flagTruncated = 0x0200;
constexpr std::uint16_t flagRecursion = 0x0100;
constexpr std::uint16_t flagRecursionAvailable = 0x0080;
constexpr std::uint16_t flagAuthentic = 0x0020;
constexpr std::uint16_t flagCheckingDisabled = 0x0010;
constexpr std::uint16_t flagDnssecOk = 0x8000; // in the TTL field of OPT, RFC 3225 §3

constexpr std::uint16_t noError = 0;
constexpr std::uint16_t formatError = 1;
constexpr std::uint16_t serverFailure = 2;
constexpr std::uint16_t nameError = 3;
constexpr std::uint16_t nameTooLong = 6; // YXDOMAIN, RFC 6672 §2.2

void put16(std::string &out, unsigned value)
{
    out += static_cast<char>(value >> 8 & 0xff);
    out += static_cast<char>(value & 0xff);
}

Status statusOf(std::uint16_t rcode)
{
    switch (rcode) {
    case noError:
        return Status::NoData;
    case nameError:
        return Status::NoName;
    case formatError:
    case serverFailure:
    case nameTooLong:
        return Status::ServerFailure;
    default:
        return Status::Refused;
    }
}

/// The sections of a message, before anybody asked what they mean.
struct Sections {
    std::vector<Record> answer;
    std::vector<Record> authority;
    std::vector<Record> additional;
};

/// RFC 6891 §6.1.3 and RFC 8914 §2.
void readOpt(const RawRecord &opt, Response &response)
{
    response.edns = true;
    response.reply.rcode = static_cast<std::uint16_t>(response.reply.rcode | (opt.ttl >> 24) << 4);
    WireReader options(opt.rdata);
    while (options.left() > 0) {
        const auto code = options.u16();
        const auto length = options.u16();
        const auto value = length ? options.octets(*length) : std::nullopt;
        if (!value)
            return; // a damaged option is no reason to throw the answer away
        WireReader reader(*value);
        const auto info = reader.u16();
        if (*code != optionExtendedError || !info || response.reply.extendedError)
            continue;
        std::string text(value->substr(2));
        while (text.ends_with('\0')) // RFC 8914 §2: may be there, must not be relied on
            text.pop_back();
        response.reply.extendedError = ExtendedError{*info, std::move(text)};
    }
}

/// False when the message cannot be read up to the end of its sections.
bool readSections(WireReader &reader, const std::array<std::uint16_t, 3> &counts, Sections &sections,
                  Response &response)
{
    const std::array targets{&sections.answer, &sections.authority, &sections.additional};
    for (std::size_t section = 0; section < targets.size(); ++section) {
        for (unsigned i = 0; i < counts[section]; ++i) {
            const auto raw = reader.record();
            if (!raw)
                return false;
            if (static_cast<Type>(raw->type) == Type::Opt) {
                if (targets[section] == &sections.additional && raw->owner.isRoot() && !response.edns)
                    readOpt(*raw, response);
                continue;
            }
            if (raw->recordClass != classIn)
                continue;
            auto data = reader.data(*raw);
            if (data)
                targets[section]->push_back({raw->owner, static_cast<Type>(raw->type), raw->ttl, std::move(*data)});
            else if (targets[section] == &sections.answer)
                return false; // elsewhere it is only left out
        }
    }
    return true;
}

const Record *firstOf(const std::vector<Record> &records, Type type, const Name &owner)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const Record &record) { return record.type == type && record.owner == owner; });
    return found == records.end() ? nullptr : &*found;
}

const Record *dnameAbove(const std::vector<Record> &records, const Name &name)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record &record) {
        return record.type == Type::Dname && name.isBelow(record.owner);
    });
    return found == records.end() ? nullptr : &*found;
}

/// RFC 6672 §2.2: `name` with the DNAME's owner replaced by its target; nothing when that gets too long.
std::optional<Name> substituted(const Name &name, const Record &dname)
{
    auto labels = name.labels();
    labels.resize(name.labelCount() - dname.owner.labelCount());
    const auto prefix = Name::fromLabels(labels);
    return prefix ? std::get<Name>(dname.data).child(*prefix) : std::nullopt;
}

/// The records of one type at one name. RFC 2181 §5: a record that is there twice is there once.
void takeSet(const std::vector<Record> &answer, Type type, const Name &owner, std::vector<Record> &set)
{
    std::unordered_set<std::string> known;
    for (const Record &record : answer) {
        if (record.type == type && record.owner == owner && known.insert(dataToText(record)).second)
            set.push_back(record);
    }
}

void takeSignatures(const std::vector<Record> &answer, const Name &owner, Reply &reply)
{
    std::copy_if(answer.begin(), answer.end(), std::back_inserter(reply.signatures),
                 [&](const Record &record) { return record.type == Type::Rrsig && record.owner == owner; });
}

/// Walks from the asked name over CNAME and DNAME to the records; the name where the chain ends, nothing when it does
/// not.
std::optional<Name> followChain(const std::vector<Record> &answer, const Question &question, Reply &reply)
{
    Name at = question.name;
    for (std::size_t hops = 0; hops <= aliasesFollowed; ++hops) {
        takeSet(answer, question.type, at, reply.records);
        const Record *alias = firstOf(answer, Type::Cname, at);
        const Record *dname = dnameAbove(answer, at);
        if (question.type != Type::Rrsig)
            takeSignatures(answer, at, reply);
        if (!reply.records.empty() || (!alias && !dname))
            return at;
        if (dname) {
            const auto target = substituted(at, *dname);
            if (!target)
                return std::nullopt;
            takeSignatures(answer, dname->owner, reply);
            reply.aliases.push_back(*dname);
            reply.aliases.push_back({at, Type::Cname, alias ? alias->ttl : dname->ttl, *target}); // RFC 6672 §3.1
            at = *target;
        } else {
            reply.aliases.push_back(*alias);
            at = std::get<Name>(alias->data);
        }
        if (!circleIn(reply.aliases).empty())
            return std::nullopt;
    }
    return std::nullopt;
}

/// SOA and NS of a zone that does not hold the asked name say nothing about it.
bool belongs(const Record &record, const Name &asked, const Name &end)
{
    if (record.type != Type::Soa && record.type != Type::Ns)
        return true;
    return asked.isAtOrBelow(record.owner) || end.isAtOrBelow(record.owner);
}

void failChain(Reply &reply)
{
    reply.status = Status::ServerFailure;
    if (!circleIn(reply.aliases).empty())
        reply.obstacle = Obstacle::AliasCircle;
}

void conclude(Sections &&sections, const Question &question, Reply &reply)
{
    reply.status = statusOf(reply.rcode);
    reply.additional = std::move(sections.additional);
    Name end = question.name;
    if (reply.isConclusive()) {
        if (const auto walked = followChain(sections.answer, question, reply))
            end = *walked;
        else
            failChain(reply);
        if (reply.status != Status::ServerFailure && !reply.records.empty())
            reply.status = Status::Found;
    }
    for (Record &record : sections.authority) {
        if (record.type == Type::Rrsig)
            reply.signatures.push_back(std::move(record));
        else if (belongs(record, question.name, end))
            reply.authority.push_back(std::move(record));
    }
}

} // namespace

std::string buildQuery(const Question &question, const QueryForm &form)
{
    std::string out;
    put16(out, form.id);
    put16(out, (form.recursion ? flagRecursion | flagAuthentic : 0u) |
                   (question.checkingDisabled ? flagCheckingDisabled : 0u));
    for (const unsigned count : {1u, 0u, 0u, form.edns ? 1u : 0u})
        put16(out, count);
    out += question.name.wire();
    put16(out, static_cast<unsigned>(question.type));
    put16(out, classIn);
    if (form.edns) { // RFC 6891 §6.1.2
        out += '\0';
        put16(out, static_cast<unsigned>(Type::Opt));
        put16(out, ednsPayload);
        put16(out, 0); // upper bits of RCODE, version
        put16(out, question.dnssec ? flagDnssecOk : 0u);
        put16(out, 0);
    }
    return out;
}

std::optional<std::uint16_t> messageId(std::string_view message)
{
    return message.size() < headerOctets ? std::nullopt : WireReader(message).u16();
}

Response readResponse(std::string_view message, const Question &question)
{
    Response response;
    response.reply = failed(Status::ServerFailure, {}, Obstacle::Unreadable);
    if (message.size() < headerOctets)
        return response;
    WireReader reader(message);
    static_cast<void>(reader.u16());
    const unsigned flags = reader.u16().value_or(0);
    const unsigned questions = reader.u16().value_or(0);
    std::array<std::uint16_t, 3> counts{};
    for (std::uint16_t &count : counts)
        count = reader.u16().value_or(0);

    if ((flags & flagResponse) == 0 || (flags & maskOpcode) != 0) {
        response.fit = Response::Fit::Unrelated;
        return response;
    }
    response.recursion = (flags & flagRecursionAvailable) != 0;
    response.reply.rcode = static_cast<std::uint16_t>(flags & 0x000f);
    // A server that could not read the question may leave it out (RFC 1035 §4.1.1).
    const bool bare = questions == 0 && response.reply.rcode != noError && response.reply.rcode != nameError;
    if (!bare) {
        if (questions != 1) {
            response.fit = Response::Fit::Unrelated;
            return response;
        }
        const auto name = reader.name();
        const auto type = reader.u16();
        const auto questionClass = reader.u16();
        if (!name || !type || !questionClass)
            return response;
        if (*name != question.name || *type != static_cast<std::uint16_t>(question.type) || *questionClass != classIn) {
            response.fit = Response::Fit::Unrelated;
            return response;
        }
    }
    if ((flags & flagTruncated) != 0) {
        response.fit = Response::Fit::Answers;
        response.truncated = true;
        return response;
    }
    Sections sections;
    if (!readSections(reader, counts, sections, response))
        return response;
    response.fit = Response::Fit::Answers;
    response.reply.obstacle = Obstacle::None;
    response.reply.authoritative = (flags & flagAuthoritative) != 0;
    response.reply.authentic = (flags & flagAuthentic) != 0;
    conclude(std::move(sections), question, response.reply);
    return response;
}

} // namespace dns
