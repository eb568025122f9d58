// SPDX-License-Identifier: Apache-2.0
#include "product.h"

#include "core/records/publish.h"
#include "core/spf/evaluate.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace property
{

namespace
{

Setup setupOf(const Situation &said)
{
    Setup setup;
    setup.route = said.relays ? MailRoute::Relay : MailRoute::OwnServer;
    setup.domain = *dns::Name::fromText(said.domain);
    for (const std::string &sender : said.senders)
        setup.senders.push_back({*ip::parse(sender), true, {}});
    if (!said.host.empty())
        setup.host = dns::Name::fromText(said.host);
    setup.services = said.services;
    setup.selectors = {{"s1", true}};
    if (!said.ownKey.empty())
        setup.ownKey = OwnKey{"s1", said.ownKey, false};
    setup.stage = static_cast<DmarcStage>(said.stage);
    setup.dkimProved = said.proved;
    setup.mailingLists = said.lists;
    setup.reportAddress = said.reports;
    return setup;
}

const discovery::Services &catalogue()
{
    static const discovery::Services all = [] {
        discovery::Services made;
        for (const ServiceFacts &facts : services()) {
            discovery::Service service;
            service.id = facts.id;
            service.name = facts.id;
            service.spfNeed = discovery::SpfNeed::Yes;
            service.spfIncludes = facts.includes;
            made.all.push_back(service);
        }
        return made;
    }();
    return all;
}

/// The record in the spelling of Line::value(), which knows no final dots either.
bool isSame(const Line &line, const records::Record &record, const std::string &value)
{
    return line.owner == record.name.toText() && line.type == dns::toText(record.type) &&
           (line.type == "TXT" ? line.value() == value : lower(line.value()) == lower(value));
}

/// The world once the records are typed in.
Lines typed(Lines lines, const std::vector<records::Record> &all)
{
    for (const records::Record &record : all) {
        if (record.action == records::Action::Keep)
            continue;
        std::erase_if(lines, [&](const Line &line) {
            return std::any_of(record.goes.begin(), record.goes.end(),
                               [&](const std::string &value) { return isSame(line, record, value); });
        });
        if (record.action != records::Action::Remove)
            lines.push_back(lineOf(record));
    }
    return lines;
}

} // namespace

dns::Zone zoneOf(const Lines &lines)
{
    dns::Zone zone;
    if (const auto error = zone.add(zoneText(lines))) {
        std::fprintf(stderr, "%s\nline %zu cannot be read\n", zoneText(lines).c_str(), error->line);
        std::abort();
    }
    return zone;
}

Line lineOf(const records::Record &record)
{
    Line line{record.name.toText(), dns::toText(record.type), {record.value}};
    if (record.type == dns::Type::Txt)
        line.data = record.strings;
    if (const auto space = record.value.find(' '); record.type == dns::Type::Mx && space != std::string::npos)
        line.data = {record.value.substr(0, space), record.value.substr(space + 1)};
    return line;
}

Case compose(const World &world)
{
    const Setup setup = setupOf(world.situation);
    std::vector<records::Record> all;
    dns::Answers answers;
    dns::settle(zoneOf(world.lines), answers, [&](const dns::Answers &dns) {
        all = records::toPublish(setup, catalogue(), records::look(setup, dns), dns);
    });
    const Lines after = typed(world.lines, all);
    return {world, std::move(all), after, Internet(world.lines), Internet(after)};
}

Judgement productSays(const dns::Zone &zone, const Session &session)
{
    spf::Request request;
    request.client = *ip::parse(toText(session.client));
    request.mailFrom = session.mailFrom;
    request.helo = session.helo;
    spf::Outcome outcome;
    dns::Answers answers;
    dns::settle(zone, answers, [&](const dns::Answers &dns) { outcome = spf::checkHost(request, dns); });
    return {std::string(toText(outcome.result)), outcome.lookups, outcome.voidLookups};
}

} // namespace property
