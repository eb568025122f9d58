// SPDX-License-Identifier: Apache-2.0
#include "authority.h"

#include "answers.h"
#include "endpoint.h"

#include "core/budget.h"

#include <algorithm>
#include <span>
#include <utility>

namespace dns
{

namespace
{

/// The addresses of the name servers, IPv4 first: no more than are worth asking, however many a stranger names. False
/// while some are missing.
bool addServers(Authority &authority, const Answers &answers, std::uint16_t port)
{
    std::vector<std::string> v6;
    bool waiting = false;
    const std::size_t asked = std::min(authority.nameservers.size(), budget::nameServers);
    for (const Name &server : std::span(authority.nameservers).first(asked)) {
        for (const Type type : {Type::A, Type::Aaaa}) {
            const Reply &addresses = answers.askPlainly({server, type});
            waiting = waiting || addresses.isPending();
            auto &list = type == Type::Aaaa ? v6 : authority.servers;
            for (const Record &record : addresses.records) {
                const auto *address = std::get_if<ip::Address>(&record.data);
                if (list.size() == budget::serverAddresses)
                    break;
                std::string text = address ? serverText(*address, port) : std::string();
                if (address && std::find(list.begin(), list.end(), text) == list.end())
                    list.push_back(std::move(text));
            }
        }
    }
    authority.servers.insert(authority.servers.end(), v6.begin(), v6.end());
    authority.servers.resize(waiting ? 0 : std::min(authority.servers.size(), budget::serverAddresses));
    return !waiting;
}

Authority readAuthority(const Name &name, const Answers &answers, std::uint16_t port)
{
    const ZoneCut cut = zoneCut(name, answers);
    const Reply &guess = answers.askPlainly({name, Type::Ns}); // ahead of need: most names asked for are an apex
    Authority found;
    found.status = cut.status;
    if (cut.status != Status::Found)
        return found;
    found.zone = cut.apex;
    const Reply &ns = found.zone == name ? guess : answers.askPlainly({found.zone, Type::Ns});
    found.status = ns.status;
    if (ns.status != Status::Found)
        return found;
    found.nameservers = ns.names();
    std::sort(found.nameservers.begin(), found.nameservers.end());
    found.status = addServers(found, answers, port) ? Status::Found : Status::Pending;
    return found;
}

} // namespace

ZoneCut zoneCut(Name name, const Answers &answers, const Name &top)
{
    for (;;) {
        const Reply &soa = answers.askPlainly({name, Type::Soa});
        if (!soa.isConclusive())
            return {soa.status, {}};
        if (soa.aliases.empty() || name.isRoot() || name == top) {
            if (auto apex = soa.apexOver(name))
                return {Status::Found, *std::move(apex)};
            return {soa.status == Status::NoName ? Status::NoName : Status::NoData, {}};
        }
        name = name.parent();
    }
}

Authority findAuthority(const Name &name, const Answers &answers)
{
    return answers.reading().authorityOf(name, answers);
}

const Authority &Authorities::of(const Name &name, const Answers &answers, std::uint16_t port) const
{
    if (const auto known = m_found.find(name); known != m_found.end())
        return known->second;
    Authority found = readAuthority(name, answers, port);
    if (found.status == Status::Pending)
        return m_unfinished = std::move(found);
    return m_found[name] = std::move(found);
}

} // namespace dns
