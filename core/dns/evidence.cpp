// SPDX-License-Identifier: Apache-2.0
#include "evidence.h"

#include "core/budget.h"

namespace dns
{

Evidence evidenceOf(const Question &question, const Reply &reply)
{
    std::string answer;
    std::size_t unread = 0;
    for (const auto *part : {&reply.aliases, &reply.records}) {
        for (const Record &record : *part) {
            if (answer.size() > budget::evidenceOctets)
                ++unread;
            else
                answer += (answer.empty() ? "" : ", ") + dataToText(record);
        }
    }
    if (answer.size() > budget::evidenceOctets) {
        const std::size_t octets = answer.size() - budget::evidenceOctets;
        answer.resize(budget::evidenceOctets);
        answer += " … (" + std::to_string(octets) + " more octets, " + std::to_string(unread) + " more records)";
    }
    if (reply.records.empty())
        answer += (answer.empty() ? "" : ", ") + std::string(toText(reply.status));
    return {toText(question), answer, reply.server.empty() ? question.server : reply.server};
}

Finding lookupFailed(std::string subject, const Question &question, const Reply &reply)
{
    return Finding(Code::LookupFailed, std::move(subject))
        .with("question", toText(question))
        .with("status", std::string(toText(reply.status)))
        .because(evidenceOf(question, reply));
}

Finding tooMuchToRead(std::string subject, std::string what, const Name &name, std::size_t count, std::size_t limit)
{
    return Finding(Code::TooMuchToRead, std::move(subject))
        .with("what", std::move(what))
        .with("name", name.toText())
        .with("count", std::to_string(count))
        .with("limit", std::to_string(limit));
}

} // namespace dns
