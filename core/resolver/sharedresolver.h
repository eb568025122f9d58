// SPDX-License-Identifier: Apache-2.0
// One resolver for many inquiries: equal questions in joined are put once and answered to all, and answers can be kept
// for their time to live in bounded memory. Without being told to, it keeps nothing, so that "Check again" looks again.
#pragma once

#include "resolver.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <list>
#include <map>
#include <vector>

namespace dns
{

class SharedResolver : public QObject, public Resolver
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;

    struct Options {
        /// Keep every conclusive answer for its TTL (RFC 2308 §5 for negative ones).
        bool keepAll = false;
        /// The least time to keep a question's answer, also without keepAll; 0: none.
        std::function<std::chrono::seconds(const Question &)> atLeast;
        /// About so much memory may be taken; the answers used longest ago go first.
        std::size_t mostOctets = std::size_t(32) * 1024 * 1024;
        std::function<Clock::time_point()> now = &Clock::now;
    };

    SharedResolver(std::unique_ptr<Resolver> below, Options options, QObject *parent = nullptr);
    ~SharedResolver() override;

    /// TTLs of a kept answer are what is left of them. Failures are never kept.
    [[nodiscard]] std::unique_ptr<Ticket> lookup(const Question &question, Done done) override;

    [[nodiscard]] std::size_t keptAnswers() const { return m_kept.size(); }
    [[nodiscard]] std::size_t keptOctets() const { return m_octets; }

private:
    struct Waiter;
    class Share;
    struct Joined {
        std::vector<std::shared_ptr<Waiter>> waiters;
        std::unique_ptr<Ticket> ticket;
    };
    struct Kept {
        Reply reply;
        Clock::time_point since;
        Clock::time_point until;
        std::size_t octets = 0;
        std::list<Question>::iterator use;
    };

    void arrived(const Question &asked, const Reply &reply);
    void withdraw(const Question &question, const std::shared_ptr<Waiter> &waiter);
    void keep(const Question &question, const Reply &reply);
    void forget(std::map<Question, Kept>::iterator kept);
    const Kept *kept(const Question &question);
    void tellKept();

    std::unique_ptr<Resolver> m_below;
    Options m_options;
    std::map<Question, Joined> m_joined;
    std::map<Question, Kept> m_kept;
    std::list<Question> m_uses; // most lately used first
    std::size_t m_octets = 0;
    std::vector<std::pair<std::shared_ptr<Waiter>, Reply>> m_toTell;
};

} // namespace dns
