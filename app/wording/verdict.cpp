// SPDX-License-Identifier: Apache-2.0
// What a page answers to its question, by the worst that was found.
#include "verdict.h"

#include <algorithm>

namespace wording
{

namespace
{

const CheckVerdicts &verdictsOf(Check check)
{
    switch (check) {
    case Check::Address:
        return addressVerdicts;
    case Check::Names:
        return namesVerdicts;
    case Check::Blocklists:
        return listsVerdicts;
    case Check::Spf:
        return spfVerdicts;
    case Check::Dkim:
        return dkimVerdicts;
    case Check::Dmarc:
        return dmarcVerdicts;
    case Check::Zone:
    case Check::Any:
        return zoneVerdicts;
    }
    return zoneVerdicts;
}

Verdict usual(const UsualVerdicts &all, Severity worst)
{
    const auto of = [](const VerdictText &text) { return Verdict{tr(text.answer), tr(text.consequence)}; };
    switch (worst) {
    case Severity::Error:
        return of(all.error);
    case Severity::Warning:
        return of(all.warning);
    case Severity::Unknown:
        return {tr("We could not find out everything"),
                tr("Some questions were not answered. That says nothing against you.")};
    case Severity::Info:
    case Severity::Ok:
        break;
    }
    return of(all.fine);
}

} // namespace

Verdict pageVerdict(Check check, const Findings &findings, bool pending)
{
    const Severity worst = verdict(findings);
    if (pending && worst != Severity::Error && worst != Severity::Warning)
        return {tr("We are still looking"), tr("The answer comes as soon as enough is known.")};
    if (findings.empty())
        return {tr("Not checked yet"), tr("The page “Start” asks for what is needed.")};
    const CheckVerdicts &verdicts = verdictsOf(check);
    for (const VerdictRow &row : verdicts.rows) {
        const auto fits = [&](const Finding &one) {
            return one.code == row.code && one.severity == worst && row.severity == worst;
        };
        if (std::any_of(findings.begin(), findings.end(), fits))
            return {tr(row.answer), tr(row.consequence)};
    }
    if (worst == Severity::Unknown && std::any_of(findings.begin(), findings.end(),
                                                  [](const Finding &one) { return one.code == Code::DomainNeeded; }))
        return {tr("Not yet: the domain does not exist"), tr("Everything else counts only once it is there.")};
    return usual(verdicts.usual, worst);
}

} // namespace wording
