// SPDX-License-Identifier: Apache-2.0
// A small Internet for the zone check: a resolver, the two servers of example.com, and one of com that refers to them.
#pragma once

#include "zonetest.h"

#include "core/zone/chain.h"
#include "core/zone/check.h"
#include "core/zone/servers.h"

#include <map>

namespace test
{

constexpr std::int64_t now = 1'795'000'000; // 2026-11-18
constexpr std::int64_t day = 86400;

/// A small Internet: what the resolver knows, and what each server says when it is asked itself.
struct World {
    enum class Manner { Authoritative, WithoutAuthority, Refuses, Silent, Fails };
    struct Machine {
        Manner manner = Manner::Authoritative;
        std::string text;
        std::int64_t signedUntil = 0;
        std::int64_t signedSince = now - 20 * day;
    };

    std::string resolver = text();
    std::map<std::string, Machine> machines{{"192.0.2.53", {Manner::Authoritative, text()}},
                                            {"192.0.2.54", {Manner::Authoritative, text()}},
                                            {"192.0.2.99", {}}}; // serves com
    std::vector<std::string> delegation{"ns1.example.com", "ns2.example.com"};
    std::map<dns::Question, dns::Reply> exceptions; // of the resolver
    std::vector<std::string> selectors;
    std::vector<dns::Question> asked;

    static std::string text(int serial = 7, const std::string &more = "")
    {
        return "com. SOA a.gtld.example. n.gtld.example. 1 1 1 1 60\ncom. NS a.gtld.example.\n"
               "a.gtld.example. A 192.0.2.99\n"
               "example.com. SOA ns1.example.com. h.example.com. " +
               std::to_string(serial) +
               " 1 1 1 60\n"
               "example.com. NS ns1.example.com.\nexample.com. NS ns2.example.com.\n"
               "ns1.example.com. A 192.0.2.53\nns2.example.com. A 192.0.2.54\n"
               "example.com. MX 10 mail.example.com.\nmail.example.com. A 192.0.2.1\n" +
               more;
    }

    static dns::Record signature(const dns::Name &owner, std::int64_t since, std::int64_t until,
                                 dns::Type covered = dns::Type::Soa)
    {
        std::string octets;
        const auto put = [&octets](std::uint32_t value, int size) {
            while (size-- > 0)
                octets += static_cast<char>(value >> (8 * size) & 0xff);
        };
        put(static_cast<std::uint16_t>(covered), 2);
        put(13, 1); // algorithm
        put(2, 1);  // labels
        put(3600, 4);
        put(static_cast<std::uint32_t>(until), 4);
        put(static_cast<std::uint32_t>(since), 4);
        put(4711, 2);
        octets += owner.wire() + std::string(64, 's');
        return {owner, dns::Type::Rrsig, 3600, dns::RawData{octets}};
    }

    dns::Reply answer(const dns::Question &question)
    {
        asked.push_back(question);
        if (const auto exception = exceptions.find(question); exception != exceptions.end())
            return exception->second;
        if (question.server.empty())
            return zone(resolver).answer(question);
        if (question.server == "192.0.2.99")
            return referral(question);
        const auto machine = machines.find(question.server);
        if (machine == machines.end() || machine->second.manner == Manner::Silent)
            return dns::failed(dns::Status::Timeout, question.server);
        if (machine->second.manner == Manner::Refuses)
            return dns::failed(dns::Status::Refused, question.server);
        dns::Reply reply = zone(machine->second.text).answer(question);
        reply.server = question.server;
        if (machine->second.manner == Manner::Fails) {
            reply = dns::failed(dns::Status::ServerFailure, question.server);
            reply.rcode = 2;
        }
        reply.authoritative = machine->second.manner == Manner::Authoritative;
        if (machine->second.signedUntil != 0 && question.dnssec && question.type == dns::Type::Soa)
            reply.signatures.push_back(
                signature(question.name, machine->second.signedSince, machine->second.signedUntil));
        return reply;
    }

    dns::Reply referral(const dns::Question &question) const
    {
        dns::Reply reply = dns::failed(dns::Status::NoData, question.server);
        for (const std::string &server : delegation) {
            reply.authority.push_back({name("example.com"), dns::Type::Ns, 60, name(server)});
            if (server == "ns1.example.com")
                reply.additional.push_back({name(server), dns::Type::A, 60, *ip::parse("192.0.2.53")});
        }
        return reply;
    }

    Findings check(const std::string &domain = "example.com", bool askServers = true, bool readThere = true)
    {
        Setup setup;
        setup.domain = name(domain);
        for (const std::string &selector : selectors)
            setup.selectors.push_back({selector, true});
        dns::Answers answers;
        if (askServers && readThere)
            answers.reading().authoritatively(setup.domain);
        for (int pass = 0; pass < 20; ++pass) {
            const dns::Checked checked = ::zone::check(setup, "k3v9x2m7q1w8", now, {askServers, 0}, answers);
            const auto open = answers.takeOpen();
            if (open.empty() && checked.pending)
                qFatal("waits for nothing");
            if (open.empty())
                return checked.findings;
            for (const dns::Question &question : open)
                answers.insert(question, answer(question));
        }
        qFatal("does not settle");
    }
};

inline QString text(const dns::Name &name)
{
    return QString::fromStdString(name.toText());
}

/// The arguments as " name=value".
struct Told {
    QString operator()(const finding::LookupFailed &said) const
    {
        return " question=" + QString::fromStdString(said.question) +
               " status=" + QString::fromUtf8(dns::toText(said.status).data());
    }
    QString operator()(const finding::AliasCircle &said) const
    {
        QStringList circle;
        for (const dns::Name &name : said.circle)
            circle << text(name);
        return " name=" + text(said.name) + " circle=" + circle.join(" → ");
    }
    QString operator()(const finding::ZoneLameServer &said) const
    {
        const std::map<::zone::Standing, const char *> problems{{::zone::Standing::NoAddress, "no-address"},
                                                                {::zone::Standing::Refused, "refused"},
                                                                {::zone::Standing::Failing, "server-failure"},
                                                                {::zone::Standing::NotAuthority, "not-authoritative"},
                                                                {::zone::Standing::Intercepted, "not-authoritative"}};
        return " server=" + text(said.server) + " problem=" + problems.at(said.standing);
    }
    QString operator()(const finding::ZoneServersDiffer &said) const
    {
        return " what=" + QString::fromStdString(said.question);
    }
    QString operator()(const finding::ZoneDnssecBroken &said) const
    {
        const std::map<::zone::DnssecFault, const char *> faults{{::zone::DnssecFault::Unnamed, ""},
                                                                 {::zone::DnssecFault::Bogus, "dnssec-bogus"},
                                                                 {::zone::DnssecFault::Expired, "signature-expired"}};
        return QString(" detail=") + faults.at(said.fault);
    }
    QString operator()(const finding::ZoneApexCname &said) const { return " target=" + text(said.target); }
    QString operator()(const finding::ZoneWildcardTxt &said) const
    {
        return " value=" + QString::fromStdString(said.value) +
               (said.alias ? " alias=" + text(*said.alias) : QString());
    }
    QString operator()(const finding::ZoneExpiring &said) const { return " date=" + QString::fromStdString(said.date); }
    QString operator()(const finding::ZoneFine &said) const { return " zone=" + text(said.zone); }
    template <finding::Arguments A> QString operator()(const A &) const { return {}; }
};

/// "error zone-lame-server server=…" per line.
inline QString toLines(const Findings &findings)
{
    QString lines;
    for (const Finding &finding : findings) {
        lines += QString::fromUtf8(toText(finding.severity).data()) + ' ' +
                 QString::fromUtf8(toText(finding.code).data()) + ' ' + QString::fromStdString(finding.subject);
        lines += finding::visit(finding, Told{});
        lines += '\n';
    }
    return lines.trimmed();
}

inline const QString fine = "ok zone-fine example.com zone=example.com";

} // namespace test
