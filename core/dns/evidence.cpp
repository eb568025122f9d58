// SPDX-License-Identifier: Apache-2.0
#include "evidence.h"

#include "core/budget.h"

#include <algorithm>

namespace dns
{

namespace
{

std::string circleText(const std::vector<Record> &aliases)
{
    std::string text;
    for (const Name &name : circleIn(aliases))
        text += (text.empty() ? "" : " → ") + name.toText();
    return text;
}

} // namespace

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
    if (reply.obstacle == Obstacle::AliasCircle) {
        Finding circle = Finding(Code::AliasCircle, std::move(subject))
                             .with("name", question.name.toText())
                             .with("circle", circleText(reply.aliases))
                             .because(evidenceOf(question, reply));
        if (question.type == Type::Ptr)
            circle.by = Who::IpProvider;
        return circle;
    }
    Finding finding = Finding(Code::LookupFailed, std::move(subject))
                          .with("question", toText(question))
                          .with("status", std::string(toText(reply.status)))
                          .because(evidenceOf(question, reply));
    if (reply.obstacle != Obstacle::None)
        finding.args.emplace_back("obstacle", toText(reply.obstacle));
    return finding;
}

bool repeats(const Finding &finding, const Finding &told)
{
    if (finding.code != told.code)
        return false;
    if (finding.code == Code::AliasCircle)
        return finding.arg("name") == told.arg("name");
    return finding.code == Code::LookupFailed && !finding.arg("question").empty() &&
           finding.arg("question") == told.arg("question") && finding.evidence == told.evidence;
}

void tellOnce(Findings &findings)
{
    Findings told;
    for (Finding &finding : findings) {
        const auto same = std::find_if(told.begin(), told.end(),
                                       [&finding](const Finding &other) { return repeats(finding, other); });
        if (same == told.end())
            told.push_back(std::move(finding));
        else
            same->severity = std::max(same->severity, finding.severity);
    }
    findings = std::move(told);
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
