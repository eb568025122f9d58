// SPDX-License-Identifier: Apache-2.0
#include "properties.h"

#include <algorithm>

namespace property
{

namespace
{

using records::Action;
using records::Purpose;

/// Every address that stands anywhere in the world, those next to them, and two that nobody names.
std::vector<Ip> clients(const World &world)
{
    std::vector<Ip> all{*readIp("77.88.99.1"), *readIp("2a02:ffff::1")};
    const auto take = [&all](const std::string &text) {
        auto ip = readIp(text);
        if (!ip || std::find(all.begin(), all.end(), *ip) != all.end())
            return;
        all.push_back(*ip);
        ip->octets[ip->six ? 15 : 3] ^= 1;
        all.push_back(*ip);
    };
    for (const std::string &sender : world.situation.senders)
        take(sender);
    for (const Line &line : world.lines) {
        if (line.type == "A" || line.type == "AAAA")
            take(line.data[0]);
        const std::string text = line.type == "TXT" ? line.value() : "";
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text.compare(at, 4, "ip4:") != 0 && text.compare(at, 4, "ip6:") != 0)
                continue;
            const auto end = text.find_first_not_of("0123456789abcdef:.", at + 4);
            take(text.substr(at + 4, end == std::string::npos ? end : end - at - 4));
        }
    }
    return all;
}

std::string helo(const World &world)
{
    return world.situation.host.empty() ? world.situation.domain : world.situation.host;
}

bool errs(const std::string &result)
{
    return result == "permerror" || result == "temperror";
}

/// Whether the record of a service that is to be named cannot be used: what names it errs for whom it does not know.
bool namesBrokenService(const Case &made)
{
    const auto &named = made.world.situation.services;
    return std::any_of(services().begin(), services().end(), [&](const ServiceFacts &facts) {
        return std::find(named.begin(), named.end(), facts.id) != named.end() &&
               std::any_of(facts.includes.begin(), facts.includes.end(), [&](const std::string &include) {
                   const Session anybody{*readIp("77.88.99.1"), "postmaster@" + include, include};
                   const std::string result = checkHost(made.before, anybody).result;
                   return errs(result) || result == "none";
               });
    });
}

/// Whether today's record neither errs for a stranger who comes as `session` nor lets them through.
bool doesWell(const Case &made, Session session)
{
    session.client = *readIp(session.client.six ? "2a02:ffff::1" : "77.88.99.1");
    const std::string result = checkHost(made.before, session).result;
    return !errs(result) && result != "pass" && !namesBrokenService(made);
}

std::string told(const Session &session, const std::string &before, const std::string &after)
{
    return toText(session.client) + " as " + session.mailFrom + " (HELO " + session.helo + "): " + before + ", then " +
           after;
}

} // namespace

/// Product: the record lets every sender through that somebody named.
Complaint namedSendersPass(const Case &made)
{
    const Situation &said = made.world.situation;
    const bool composed = std::any_of(made.records.begin(), made.records.end(), [&said](const records::Record &record) {
        return record.purpose == Purpose::Spf && isTyped(record) && record.name.toText() == said.domain;
    });
    if (!composed || said.relays)
        return {};
    for (const std::string &sender : said.senders) {
        const Session session{*readIp(sender), "postmaster@" + said.domain, helo(made.world)};
        if (const auto after = checkHost(made.after, session).result; after != "pass")
            return told(session, checkHost(made.before, session).result, after);
    }
    return {};
}

/// Product rule 14: who passes does not fail, who errs today and was meant does not fail, and a record that does well
/// by strangers today does not come to err for those who pass.
Complaint nobodyIsHarmed(const Case &made)
{
    if (std::none_of(made.records.begin(), made.records.end(),
                     [](const records::Record &record) { return record.action != Action::Keep; }))
        return {};
    const std::string &domain = made.world.situation.domain;
    for (const Ip &client : clients(made.world)) {
        for (const char *sender : {"postmaster@", "info@"}) {
            if (sender[0] == 'i' && client.octets[3] % 4 != 0)
                continue; // some of them: each takes its time
            const Session session{client, sender + made.world.situation.domain, helo(made.world)};
            const std::string before = checkHost(made.before, session).result;
            const std::string after = checkHost(made.after, session).result;
            const bool meant = before == "pass" || (errs(before) && isMeant(made.before, domain, session));
            const bool comesToErr = before == "pass" && errs(after) && doesWell(made, session);
            if ((meant && after == "fail") || comesToErr)
                return told(session, before, after);
        }
    }
    return {};
}

/// RFC 7208 §4.6.4, counted by others.
Complaint atMostTenLookups(const Case &made)
{
    for (const records::Record &record : made.records) {
        if (record.purpose != Purpose::Spf || !isTyped(record))
            continue;
        const Session session{*readIp("77.88.99.1"), "postmaster@" + record.name.toText(), helo(made.world)};
        if (const unsigned count = worstLookups(made.after, record.value, record.name.toText(), session); count > 10)
            return record.name.toText() + " needs " + std::to_string(count) + " lookups: " + record.value;
    }
    return {};
}

/// The product's check_host() and the one written for the tests say the same.
Complaint evaluationsAgree(const Case &made)
{
    const dns::Zone zone = zoneOf(made.world.lines);
    const std::string &domain = made.world.situation.domain;
    const std::array<const char *, 3> helos{"mail.example.com", "[192.0.2.1]", "mail.example.com."};
    const std::array<std::string, 3> senders{"info@" + domain, "", "postmaster@" + domain + '.'};
    for (const Ip &client : clients(made.world)) {
        const auto pick = static_cast<std::size_t>(client.octets[2] + client.octets[3] + client.octets[15]);
        if (pick % 5 > 1) // some of them: each takes its time
            continue;
        const Session session{client, senders[pick % 3], helos[pick / 3 % 3]};
        const Judgement ours = productSays(zone, session);
        const Judgement theirs = checkHost(made.before, session);
        if (ours.result != theirs.result || ours.lookups != theirs.lookups || ours.voids != theirs.voids)
            return told(session, ours.result + ' ' + std::to_string(ours.lookups) + ' ' + std::to_string(ours.voids),
                        "by the tests' own evaluation, " + theirs.result + ' ' + std::to_string(theirs.lookups) + ' ' +
                            std::to_string(theirs.voids));
    }
    return {};
}

} // namespace property
