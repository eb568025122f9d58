// SPDX-License-Identifier: Apache-2.0
#include "evidence.h"

namespace dns
{

Evidence evidenceOf(const Question &question, const Reply &reply)
{
    std::string answer;
    for (const auto *part : {&reply.aliases, &reply.records}) {
        for (const Record &record : *part)
            answer += (answer.empty() ? "" : ", ") + dataToText(record);
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

} // namespace dns
