// SPDX-License-Identifier: Apache-2.0
// A resolver that answers when the test says so, and what stands above it in the test.
#pragma once

#include "zonetest.h"

#include "core/resolver/resolver.h"

#include <QCoreApplication>

#include <deque>

namespace test
{

using namespace std::chrono_literals;
using dns::Question;
using dns::Reply;
using dns::Resolver;
using dns::Status;
using dns::Type;

inline Question question(const std::string &text, std::string server = {})
{
    return {name(text), Type::Txt, std::move(server)};
}

inline Question numbered(int number, std::string server = {})
{
    return question("n" + std::to_string(number) + ".example", std::move(server));
}

/// A reply with one record.
inline Reply found(std::uint32_t ttl = 300, const std::string &text = "x")
{
    Reply reply;
    reply.status = Status::Found;
    reply.records.push_back({name("a.example"), Type::Txt, ttl, dns::Text{{text}}});
    return reply;
}

/// The event loop's way of doing what is due now: what was posted, then what that left for the moment after.
inline void turn()
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

/// Answers when the test says so.
class Manual : public Resolver
{
public:
    struct Held {
        Question question;
        Done done;
    };

    std::unique_ptr<Ticket> lookup(const Question &question, Done done) override
    {
        ++asked;
        auto held = std::make_shared<Held>(Held{question, std::move(done)});
        open.push_back(held);
        struct Mark : Ticket {
            explicit Mark(std::shared_ptr<Held> h) : held(std::move(h)) {}
            ~Mark() override { held->done = {}; }
            std::shared_ptr<Held> held;
        };
        return std::make_unique<Mark>(held);
    }

    /// Questions that nobody withdrew.
    std::size_t live() const
    {
        return static_cast<std::size_t>(
            std::count_if(open.begin(), open.end(), [](const auto &held) { return bool(held->done); }));
    }

    /// And lets what stands above ask what it asks then.
    void answerNext(const Reply &reply = found())
    {
        const auto held = open.front();
        open.pop_front();
        if (const Done done = std::exchange(held->done, {}))
            done(reply);
        turn();
    }

    /// Answers all that is open now.
    void answerRound(const Reply &reply = found())
    {
        for (std::size_t left = open.size(); left > 0; --left)
            answerNext(reply);
    }

    std::deque<std::shared_ptr<Held>> open;
    std::size_t asked = 0;
};

template <typename Top> struct Stack {
    explicit Stack(typename Top::Options options = {})
    {
        auto manual = std::make_unique<Manual>();
        below = manual.get();
        top = std::make_unique<Top>(std::move(manual), std::move(options));
    }
    ~Stack() { tickets.clear(); }

    void ask(const Question &q)
    {
        tickets.push_back(top->lookup(q, [this](const Reply &reply) { replies.push_back(reply); }));
    }
    void ask(int from, int to, const std::string &server = {})
    {
        for (int i = from; i < to; ++i)
            ask(numbered(i, server));
    }
    [[nodiscard]] std::size_t count(Status status) const
    {
        return static_cast<std::size_t>(
            std::count_if(replies.begin(), replies.end(), [&](const Reply &reply) { return reply.status == status; }));
    }

    Manual *below;
    std::unique_ptr<Top> top;
    std::vector<std::unique_ptr<Resolver::Ticket>> tickets;
    std::vector<Reply> replies;
};

} // namespace test
