// SPDX-License-Identifier: Apache-2.0
#include "answers.h"

#include <utility>

namespace dns
{

const Reply &Answers::askPlainly(const Question &question) const
{
    static const Reply pending{};
    if (const auto known = m_replies.find(question); known != m_replies.end())
        return known->second;
    if (m_noted.insert(question).second)
        m_open.push_back(question);
    return pending;
}

void Answers::insert(const Question &question, Reply reply)
{
    m_noted.erase(question);
    m_heard = m_heard || reply.isConclusive() || reply.status == Status::ServerFailure;
    if (!m_replies.insert_or_assign(question, std::move(reply)).second)
        m_reading.forget();
}

std::vector<Question> Answers::takeOpen() const
{
    std::vector<Question> open;
    open.swap(m_open);
    m_noted.clear();
    return open;
}

} // namespace dns
