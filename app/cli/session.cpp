// SPDX-License-Identifier: Apache-2.0
#include "session.h"

#include "progress.h"

#include "app/startup/catalogues.h"

#include "core/network/selftest.h"

#include <QCoreApplication>

namespace cli
{

void endByItself(DnsArguments &arguments)
{
    constexpr std::chrono::seconds usual{55}; // of the minute that is promised; the rest is for computing and writing
    if (arguments.resolver.deadline.count() == 0)
        arguments.resolver.deadline = usual;
}

Session::Session(DnsArguments arguments, std::unique_ptr<dns::Resolver> resolver)
    : m_arguments(std::move(arguments)), m_resolver(std::move(resolver))
{
}

std::variant<std::unique_ptr<Session>, QString> Session::open(DnsArguments arguments)
{
    auto resolver = startup::openResolver(arguments);
    if (const auto *problem = std::get_if<QString>(&resolver))
        return *problem;
    return std::unique_ptr<Session>(
        new Session(std::move(arguments), std::get<std::unique_ptr<dns::Resolver>>(std::move(resolver))));
}

std::variant<std::unique_ptr<Session>, QString> Session::open(const CommandLine &line)
{
    auto dns = readDnsOptions(line.parser());
    if (auto *problem = std::get_if<QString>(&dns))
        return std::move(*problem);
    endByItself(std::get<DnsArguments>(dns));
    return open(std::get<DnsArguments>(std::move(dns)));
}

std::variant<DomainSession, QString> openForDomain(const CommandLine &line)
{
    const auto failOn = readFailOn(line);
    if (const auto *problem = std::get_if<QString>(&failOn))
        return *problem;
    auto domain = readDomain(line.positional().front());
    if (auto *problem = std::get_if<QString>(&domain))
        return std::move(*problem);
    auto session = Session::open(line);
    if (auto *problem = std::get_if<QString>(&session))
        return std::move(*problem);
    return DomainSession{std::get<FailOn>(failOn), std::get<dns::Name>(std::move(domain)),
                         std::get<std::unique_ptr<Session>>(std::move(session))};
}

void Session::run(dns::Inquiry &inquiry, const dns::Name *domain)
{
    inquiry.endAfter(m_arguments.longest());
    if (domain && m_arguments.authoritative && !m_arguments.zone)
        inquiry.answers().reading().authoritatively(*domain, m_arguments.authoritativePort);
    const Progress progress;
    QObject::connect(&inquiry, &dns::Inquiry::settled, QCoreApplication::instance(), &QCoreApplication::quit);
    QCoreApplication::exec();
}

void Session::settle(const dns::Inquiry::Look &look, const dns::Name *domain)
{
    dns::Inquiry inquiry(*m_resolver);
    inquiry.add(look);
    run(inquiry, domain);
}

void Session::settleDoubting(const dns::Inquiry::Look &look, const dns::Name *domain)
{
    if (m_arguments.zone) {
        settle(look, domain);
        return;
    }
    dns::Inquiry inquiry(*m_resolver);
    const std::string nonce = startup::nonce();
    bool doubting = false;
    const std::size_t number = inquiry.add(look);
    inquiry.add([&](const dns::Answers &dns) {
        const network::SelfTest test = network::test(nonce, dns);
        if (const auto silence = network::silence(test); silence && !dns.hasHeard())
            inquiry.giveUp(*silence);
        if (!doubting && network::doubtResolver(test.state, inquiry.answers(), m_arguments.authoritative,
                                                m_arguments.authoritativePort)) {
            doubting = true;
            inquiry.again(number);
        }
    });
    run(inquiry, domain);
}

} // namespace cli
