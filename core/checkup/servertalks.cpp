// SPDX-License-Identifier: Apache-2.0
#include "servertalks.h"

#include "core/budget.h"
#include "core/dns/evidence.h"
#include "core/server/check.h"

#include <algorithm>

namespace checkup
{

namespace
{

/// A server that was wanted by a name without an address.
Finding nowhere(const server::Wanted &wanted, const dns::Answers &dns)
{
    if (const auto name = dns::Name::fromText(wanted.host)) {
        const dns::Question question{*name, dns::Type::A, {}, false, false};
        if (const dns::Reply &reply = dns.ask(question); reply.isFailure())
            return dns::lookupFailed(wanted.host, question, reply);
    }
    return {finding::SmtpUnreachable{
                .port = wanted.port, .how = smtp::Trouble::NoRoute, .answersAt = 0, .othersAnswer = false},
            wanted.host};
}

bool isUnreached(const smtp::Transcript &transcript)
{
    return transcript.self.empty();
}

} // namespace

ServerTalks::ServerTalks(const Options &options, Report &report) : m_options(options), m_report(report)
{
    report.askedServer = options.smtp.has_value();
    if (options.longest.count() > 0)
        m_end.setRemainingTime(options.longest);
}

dns::Checked ServerTalks::look(const dns::Answers &dns)
{
    if (!m_options.smtp)
        return {};
    const server::Targets targets = server::targets(*m_options.smtp, m_report.setup, dns);
    m_report.visits.clear();
    for (const server::Target &target : targets.all) {
        if (!m_talked.contains(target))
            begin(target);
        m_report.visits.push_back(m_talked.at(target).visit);
    }
    if (targets.pending)
        return {{}, true};
    if (targets.all.empty() && !m_options.smtp->host.empty())
        return {{nowhere(*m_options.smtp, dns)}, false};
    return server::check(m_report.visits, m_report.setup, m_options.now, dns);
}

void ServerTalks::begin(const server::Target &target)
{
    Talked &talked = m_talked[target];
    talked.visit.target = target;
    talk(talked, target.server.port);
}

void ServerTalks::talk(Talked &talked, std::uint16_t port)
{
    const std::chrono::milliseconds usual = budget::smtpTalk;
    const auto whole = m_end.isForever() ? usual : std::min(usual, std::chrono::milliseconds(m_end.remainingTime()));
    talked.talks.push_back(std::make_unique<smtp::Talk>(smtp::Talk::Options{
        .server = {talked.visit.target.server.address, port},
        .name = talked.visit.target.name,
        .dialogue = port == server::tlsFirstPort ? smtp::lookBehindTls : smtp::look,
        .connection = std::min<std::chrono::milliseconds>(budget::smtpConnection, whole),
        .whole = whole,
    }));
    const smtp::Talk *talk = talked.talks.back().get();
    ++m_open;
    connect(talk, &smtp::Talk::over, this, [this, &talked, talk] { end(talked, *talk); });
}

void ServerTalks::end(Talked &talked, const smtp::Talk &talk)
{
    --m_open;
    server::Visit &visit = talked.visit;
    const bool isMeant = &talk == talked.talks.front().get();
    if (isMeant)
        visit.transcript = talk.transcript();
    else if (!isUnreached(talk.transcript()))
        visit.answersAt = talk.server().port;
    if (isMeant && isUnreached(visit.transcript)) {
        for (const std::uint16_t port : m_options.smtp->otherPorts) {
            if (port != visit.target.server.port)
                ServerTalks::talk(talked, port);
        }
    }
    visit.pending =
        std::any_of(talked.talks.begin(), talked.talks.end(), [](const auto &one) { return !one->isOver(); });
    emit changed();
}

} // namespace checkup
