// SPDX-License-Identifier: Apache-2.0
#include "evidence.h"

#include "core/budget.h"

#include <algorithm>

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
        answer += (answer.empty() ? "" : ", ") +
                  std::string(reply.obstacle == Obstacle::OverBudget ? "not asked" : toText(reply.status));
    return {toText(question), answer, reply.server.empty() ? question.server : reply.server};
}

Finding lookupFailed(std::string subject, const Question &question, const Reply &reply)
{
    if (reply.obstacle == Obstacle::AliasCircle) {
        Finding circle =
            Finding(finding::AliasCircle{.name = question.name, .circle = circleIn(reply.aliases)}, std::move(subject))
                .because(evidenceOf(question, reply));
        if (question.type == Type::Ptr)
            circle.by = Who::IpProvider;
        return circle;
    }
    if (reply.obstacle == Obstacle::OverBudget) // not the server's failure: we gave up ourselves
        return tooMuchToRead(std::move(subject), budget::What::Questions, question.name);
    return Finding(
               finding::LookupFailed{.question = toText(question), .status = reply.status, .obstacle = reply.obstacle},
               std::move(subject))
        .because(evidenceOf(question, reply));
}

bool repeats(const Finding &finding, const Finding &told)
{
    const auto isCut = [](const Finding &any) {
        const auto *much = any.get<finding::TooMuchToRead>();
        return much && much->what == budget::What::Questions;
    };
    if (isCut(finding))
        return isCut(told);
    if (const auto *circle = finding.get<finding::AliasCircle>()) {
        const auto *other = told.get<finding::AliasCircle>();
        return other && circle->name == other->name;
    }
    const auto *failed = finding.get<finding::LookupFailed>();
    const auto *other = told.get<finding::LookupFailed>();
    return failed && other && !failed->question.empty() && failed->question == other->question &&
           finding.evidence == told.evidence;
}

Findings toldOnce(const Findings &findings)
{
    Findings told;
    for (const Finding &finding : findings) {
        const auto same = std::find_if(told.begin(), told.end(),
                                       [&finding](const Finding &other) { return repeats(finding, other); });
        if (same == told.end())
            told.push_back(finding);
        else
            same->severity = std::max(same->severity, finding.severity);
    }
    return told;
}

Finding tooMuchToRead(std::string subject, budget::What what, const Name &name, std::size_t count)
{
    return {finding::TooMuchToRead{.what = what, .name = name, .count = count}, std::move(subject)};
}

} // namespace dns
