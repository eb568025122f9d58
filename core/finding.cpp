// SPDX-License-Identifier: Apache-2.0
#include "finding.h"

#include "budget.h"
#include "core/records/obstacle.h"

#include <algorithm>

std::string_view toText(Check check)
{
    switch (check) {
    case Check::Zone:
        return "zone";
    case Check::Address:
        return "address";
    case Check::Names:
        return "names";
    case Check::Blocklists:
        return "blocklists";
    case Check::Spf:
        return "spf";
    case Check::Dkim:
        return "dkim";
    case Check::Dmarc:
        return "dmarc";
    case Check::Any:
        return "any";
    }
    return {};
}

std::string_view toText(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return "ok";
    case Severity::Info:
        return "info";
    case Severity::Unknown:
        return "unknown";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        return "error";
    }
    return {};
}

std::string_view toText(Who who)
{
    switch (who) {
    case Who::DnsHost:
        return "dns-host";
    case Who::IpProvider:
        return "ip-provider";
    case Who::ServerAdmin:
        return "server-admin";
    case Who::You:
        return "you";
    case Who::Nobody:
        return "nobody";
    }
    return {};
}

const std::vector<CodeFacts> &allCodes()
{
    static const std::vector<CodeFacts> codes{
#define FINDING_CODE(enumerator, text, check, severity, who, reference, when, ...)                                     \
    CodeFacts{Code::enumerator, text, Check::check, Severity::severity, Who::who, reference, when},
#include "finding_codes.def"
#undef FINDING_CODE
    };
    return codes;
}

const CodeFacts &factsOf(Code code)
{
    return allCodes()[static_cast<std::size_t>(code)];
}

bool Finding::operator==(const Finding &other) const
{
    return code == other.code && severity == other.severity && subject == other.subject && evidence == other.evidence &&
           by == other.by && more == other.more &&
           (m_payload == other.m_payload || m_payload->equals(*other.m_payload));
}

namespace
{

/// What `finding` rests on, where budget::evidenceOfCheck is used up by those before it.
void shorten(Finding &finding, const Findings &before)
{
    std::size_t told = 0;
    for (const Finding &other : before) {
        for (const Evidence &item : other.evidence)
            told += item.answer.text().size();
    }
    for (Evidence &item : finding.evidence) {
        const std::string &answer = item.answer.text();
        if (told + answer.size() > budget::evidenceOfCheck && answer.size() > budget::evidenceBeyond)
            item.answer = answer.substr(0, budget::evidenceBeyond) + " …";
        told += item.answer.text().size();
    }
}

} // namespace

Findings::Findings(std::initializer_list<Finding> findings)
{
    for (const Finding &finding : findings)
        push_back(finding);
}

void Findings::push_back(Finding finding)
{
    shorten(finding, *this);
    if (factsOf(finding.code).check == Check::Blocklists) {
        Base::push_back(std::move(finding));
        return;
    }
    std::size_t alike = 0;
    std::size_t more = std::exchange(finding.more, 0);
    auto mildest = end();
    auto last = end();
    for (auto other = begin(); other != end(); ++other) {
        if (other->code != finding.code || other->subject != finding.subject)
            continue;
        ++alike;
        more += std::exchange(other->more, 0);
        last = other;
        if (mildest == end() || other->severity <= mildest->severity)
            mildest = other;
    }
    if (alike < budget::findingsAlike) {
        finding.more = more;
        Base::push_back(std::move(finding));
        return;
    }
    if (mildest->severity < finding.severity) // what is dropped must not hide the verdict
        *mildest = std::move(finding);
    last->more = more + 1;
}

void Findings::append(Findings others)
{
    for (Finding &finding : others)
        push_back(std::move(finding));
}

namespace finding
{

std::optional<records::Obstacle> obstacleOf(const Finding &finding)
{
    return visit(finding, [](const auto &said) -> std::optional<records::Obstacle> {
        if constexpr (requires { said.remedy.obstacle; })
            return said.remedy.obstacle;
        else
            return std::nullopt;
    });
}

bool isByHand(const Finding &finding)
{
    const auto obstacle = obstacleOf(finding);
    return finding.severity >= Severity::Warning && obstacle && *obstacle != records::Obstacle::NobodySends;
}

} // namespace finding

Severity verdict(const Findings &findings)
{
    Severity worst = findings.empty() ? Severity::Unknown : Severity::Ok;
    for (const Finding &finding : findings)
        worst = std::max(worst, finding.severity);
    return worst;
}
