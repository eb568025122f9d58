// SPDX-License-Identifier: Apache-2.0
#include "zone.h"

#include <algorithm>
#include <iterator>

namespace dns
{

namespace
{

constexpr std::size_t maxAliases = 16; // as resolvers do; RFC 1034 §3.6.2 asks only that loops end
constexpr Type anyType = static_cast<Type>(255);

/// RFC 4034 §3.1.1: whether `record` signs the records of `type`.
bool signs(const Record &record, Type type)
{
    const auto *raw = std::get_if<RawData>(&record.data);
    const auto octet = [&](std::size_t at) {
        return static_cast<unsigned>(static_cast<std::uint8_t>(raw->octets[at]));
    };
    return raw && raw->octets.size() > 2 && (octet(0) << 8 | octet(1)) == static_cast<std::uint16_t>(type);
}

Name wildcardBelow(const Name &name)
{
    return name.child("*").value_or(name);
}

} // namespace

void Zone::addRecord(Record record)
{
    for (Name name = record.owner; !name.isRoot(); name = name.parent())
        m_nonTerminals.insert(name);
    // RFC 2181 §5: a record that is there twice is there once.
    if (m_known.insert(record.owner.wire() + toText(record.type) + ' ' + dataToText(record)).second)
        m_nodes[record.owner][record.type].push_back(std::move(record));
}

bool Zone::exists(const Name &name) const
{
    return name.isRoot() || m_nonTerminals.contains(name);
}

const Zone::Node *Zone::find(const Name &name) const
{
    if (const auto node = m_nodes.find(name); node != m_nodes.end())
        return &node->second;
    static const Node empty;
    if (exists(name))
        return &empty; // an empty non-terminal
    // RFC 4592 §2.2.1: only the wildcard right below the closest encloser counts.
    Name encloser = name.parent();
    while (!exists(encloser))
        encloser = encloser.parent();
    const auto wildcard = m_nodes.find(wildcardBelow(encloser));
    return wildcard == m_nodes.end() ? nullptr : &wildcard->second;
}

const Record *Zone::redirectionAbove(const Name &name) const
{
    for (Name above = name.parent(); !above.isRoot(); above = above.parent()) {
        if (const auto node = m_nodes.find(above); node != m_nodes.end() && node->second.contains(Type::Dname))
            return &node->second.at(Type::Dname).front();
    }
    return nullptr;
}

void Zone::answerFrom(const Node &node, const Name &at, const Question &question, Reply &reply) const
{
    reply.status = Status::Found;
    reply.records = node.at(question.type);
    if (const auto signatures = node.find(Type::Rrsig); question.dnssec && signatures != node.end())
        std::copy_if(signatures->second.begin(), signatures->second.end(), std::back_inserter(reply.signatures),
                     [&question](const Record &record) { return signs(record, question.type); });
    for (auto *part : {&reply.records, &reply.signatures}) {
        for (Record &record : *part)
            record.owner = at;
    }
}

void Zone::answerNothing(bool exists, const Name &at, Reply &reply) const
{
    reply.status = exists ? Status::NoData : Status::NoName;
    reply.rcode = exists ? 0 : 3;
    for (Name apex = at;; apex = apex.parent()) {
        const auto above = m_nodes.find(apex);
        if (above != m_nodes.end() && above->second.contains(Type::Soa)) {
            reply.authority = above->second.at(Type::Soa);
            return;
        }
        if (apex.isRoot())
            return;
    }
}

Reply Zone::answer(const Question &question) const
{
    Reply reply;
    reply.server = "zone file";
    reply.authoritative = true;
    Name at = question.name;
    for (std::size_t hops = 0;; ++hops) {
        for (const Type type : {question.type, anyType}) {
            if (const auto failure = m_failures.find({at, type}); failure != m_failures.end()) {
                reply.status = failure->second;
                return reply;
            }
        }
        const bool circle = !circleIn(reply.aliases).empty();
        if (circle || hops == maxAliases) {
            reply.status = Status::ServerFailure;
            reply.obstacle = circle ? Obstacle::AliasCircle : Obstacle::None;
            return reply;
        }
        // RFC 6672 §2.3: a DNAME above redirects the whole tree below it.
        if (const Record *dname = redirectionAbove(at)) {
            auto labels = at.labels();
            labels.resize(at.labelCount() - dname->owner.labelCount());
            const auto target = std::get<Name>(dname->data).child(Name::fromLabels(labels).value_or(Name{}));
            reply.aliases.push_back(*dname);
            if (!target) {
                reply.status = Status::ServerFailure; // RFC 6672 §2.2: YXDOMAIN
                return reply;
            }
            reply.aliases.push_back({at, Type::Cname, dname->ttl, *target});
            at = *target;
            continue;
        }
        const Node *node = find(at);
        if (node && question.type != Type::Cname && !node->contains(question.type) && node->contains(Type::Cname)) {
            Record alias = node->at(Type::Cname).front();
            alias.owner = at; // a wildcard answers in the asked name
            at = std::get<Name>(alias.data);
            reply.aliases.push_back(std::move(alias));
            continue;
        }
        if (node && node->contains(question.type))
            answerFrom(*node, at, question, reply);
        else
            answerNothing(node != nullptr, at, reply);
        return reply;
    }
}

bool Zone::hasAnythingAtOrBelow(const Name &name) const
{
    return exists(name) || std::any_of(m_failures.begin(), m_failures.end(),
                                       [&name](const auto &failure) { return failure.first.first.isAtOrBelow(name); });
}

void settle(const Zone &zone, Answers &answers, const std::function<void(const Answers &)> &look)
{
    for (;;) {
        look(answers);
        const auto open = answers.takeOpen();
        if (open.empty())
            return;
        for (const Question &question : open)
            answers.insert(question, zone.answer(question));
    }
}

} // namespace dns
