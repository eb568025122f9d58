// SPDX-License-Identifier: Apache-2.0
// Answers out of a zone text, through the event loop as a network would: `--zone`, the practice zone, and tests of all
// that lies above a Resolver.
#pragma once

#include "core/dns/zone.h"
#include "resolver.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace dns
{

class ZoneResolver : public QObject, public Resolver
{
    Q_OBJECT

public:
    explicit ZoneResolver(std::shared_ptr<const Zone> zone, QObject *parent = nullptr);
    /// Answers what `answer` says when its turn comes; never Pending.
    explicit ZoneResolver(std::function<Reply(const Question &)> answer, QObject *parent = nullptr);
    ~ZoneResolver() override;

    /// Of a zone text Question::server does not matter: every server knows the whole of it.
    [[nodiscard]] std::unique_ptr<Ticket> lookup(const Question &question, Done done) override;

private:
    struct Waiting;
    void answerAll();

    std::function<Reply(const Question &)> m_answer;
    std::vector<std::weak_ptr<Waiting>> m_waiting;
};

} // namespace dns
