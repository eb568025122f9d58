// SPDX-License-Identifier: Apache-2.0
// What DNS has said so far. A check is a pure function of the set-up and of these answers: it calls ask() as if every
// answer were there; where one is not, it gets a Pending reply, the question is noted, and the check is called again
// once more has come in (see Inquiry, or settle() over a zone text). So protocol code reads in the order of its RFC.
#pragma once

#include "message.h"
#include "reading.h"

#include <map>
#include <set>
#include <vector>

namespace dns
{

class Answers
{
public:
    /// The reply to `question`, or a Pending one after noting the question as open. The reference lives as long as
    /// Answers.
    ///
    /// Names at or below the domain of Reading::authoritatively() are read from their zone's own servers; where none of
    /// these answers, the resolver's answer counts and Reading::authorityFailed() says so.
    ///
    /// What the resolver says elsewhere is believed, as far as Reading::doubt() lets it pass. Where it says SERVFAIL
    /// because aliases lead back to themselves, the reply holds them and Obstacle::AliasCircle.
    const Reply &ask(const Question &question) const { return m_reading.read(question, *this); }
    const Reply &ask(const Name &name, Type type) const { return ask({name, type}); }

    /// Put exactly this question, however answers are read.
    const Reply &askPlainly(const Question &question) const;

    void insert(const Question &question, Reply reply);
    /// Whether any question at all was answered, and not by a refusal.
    [[nodiscard]] bool hasHeard() const { return m_heard; }
    [[nodiscard]] bool holds(const Question &question) const { return m_replies.contains(question); }

    /// The questions that were asked in vain since the last call, without repeats, in the order asked.
    std::vector<Question> takeOpen() const;
    [[nodiscard]] bool hasOpen() const { return !m_open.empty(); }

    /// How ask() reads them.
    Reading &reading() { return m_reading; }
    [[nodiscard]] const Reading &reading() const { return m_reading; }

private:
    std::map<Question, Reply> m_replies;
    bool m_heard = false;
    Reading m_reading;
    mutable std::vector<Question> m_open;
    mutable std::set<Question> m_noted;
};

} // namespace dns
