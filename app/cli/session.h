// SPDX-License-Identifier: Apache-2.0
// One command's talk with DNS: a resolver, an inquiry, and the event loop until everything that was asked is answered.
#pragma once

#include "arguments.h"

#include "core/resolver/inquiry.h"

#include <memory>

namespace cli
{

/// Without --deadline a command ends by itself: what is not answered by then was not answered. Not for what may take
/// any time, a batch or a talk with a person.
void endByItself(DnsArguments &arguments);

class Session
{
public:
    /// A session over what `arguments` say, or one sentence about why there can be none.
    static std::variant<std::unique_ptr<Session>, QString> open(DnsArguments arguments);
    /// The same by the DNS options of a command's line.
    static std::variant<std::unique_ptr<Session>, QString> open(const CommandLine &line);

    [[nodiscard]] const DnsArguments &arguments() const { return m_arguments; }
    [[nodiscard]] dns::Resolver &resolver() { return *m_resolver; }

    /// Calls `look` until it asks nothing new; runs the event loop meanwhile. With `domain`, whatever lies at or below
    /// it is read from its authoritative servers, unless the options say no.
    void settle(const dns::Inquiry::Look &look, const dns::Name *domain = nullptr);
    /// The same for a verdict that calls something missing: the network is tested meanwhile, and what a lying one says
    /// is not believed, as in a check.
    void settleDoubting(const dns::Inquiry::Look &look, const dns::Name *domain);

private:
    void run(dns::Inquiry &inquiry, const dns::Name *domain);
    Session(DnsArguments arguments, std::unique_ptr<dns::Resolver> resolver);

    DnsArguments m_arguments;
    std::unique_ptr<dns::Resolver> m_resolver;
};

/// What a command about one domain begins with.
struct DomainSession {
    FailOn failOn;
    dns::Name domain;
    std::unique_ptr<Session> session;
};

/// By what was typed, or one sentence about what is wrong with it.
std::variant<DomainSession, QString> openForDomain(const CommandLine &line);

} // namespace cli
