// SPDX-License-Identifier: Apache-2.0
// Asks name servers over UDP and TCP (RFC 1035 §4.2, RFC 7766), through c-ares in Qt's event loop. c-ares carries
// single messages; this decides whom to ask, when to ask again, and which of several failures to tell:
//   - an unanswered question goes out again after a little more than a round trip, to the next server if there is one;
//   - SERVFAIL, REFUSED and nobody there lead to the next server at once; what is told in the end is the failure that
//     says most (an error of a server before silence);
//   - a truncated answer is asked for over TCP; a server that stumbles over EDNS, or swallows it, is asked without it
//     (RFC 6891 §6.2.5, §7); one that no packet reaches, over TCP. What was learnt holds for later questions.
#pragma once

#include "core/dns/endpoint.h"
#include "resolver.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <map>
#include <vector>

namespace dns
{

class Nameserver;

class CaresResolver : public QObject, public Resolver
{
    Q_OBJECT

public:
    struct Options {
        /// Recursive servers in the order of preference. Empty: the system's, looked up again every now and then.
        std::vector<Endpoint> servers;
        /// For one question with all its retries; then it ends with Status::Timeout, or with a failure that came
        /// before.
        std::chrono::milliseconds timeout{5000};
    };

    explicit CaresResolver(Options options, QObject *parent = nullptr);
    ~CaresResolver() override;

    /// A question without a server goes to the recursive servers; one with Question::server goes there, without RD
    /// (RFC 1035 §4.1.1) unless Question::recursion says so. A server that is no address ends with Status::Refused.
    [[nodiscard]] std::unique_ptr<Ticket> lookup(const Question &question, Done done) override;

signals:
    /// A packet got lost on the way: its repetition was answered instead.
    void lost();

private:
    class Lookup;
    using Servers = std::vector<std::shared_ptr<Nameserver>>;

    Servers serversFor(const Question &question);
    void readSystemServers();
    std::shared_ptr<Nameserver> known(const Endpoint &server, bool recursion);
    void forgetIdle();

    Options m_options;
    std::map<std::pair<Endpoint, bool>, std::shared_ptr<Nameserver>> m_known;
    QElapsedTimer m_systemRead;
    bool m_forgetting = false;
};

} // namespace dns
