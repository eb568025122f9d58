// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "core/budget.h"
#include "core/dns/evidence.h"

#include <algorithm>
#include <utility>

namespace dkim
{

namespace
{

constexpr unsigned advised = 2048;
constexpr unsigned usual = 4096;    // §3.2: what every verifier has to manage
constexpr unsigned largest = 16384; // OpenSSL, and with it most verifiers, takes no more

/// What is to be said of one selector.
class OfSelector
{
public:
    explicit OfSelector(const Inspection &seen)
        : m_seen(seen), m_subject(seen.domain.toText()), m_repair{seen.mended.value_or(std::string()), seen.vendor}
    {
    }

    Findings run() &&
    {
        if (m_seen.unanswered && m_seen.confirmed)
            m_findings.push_back(*m_seen.unanswered);
        else if (m_seen.several)
            several();
        else if (m_seen.record)
            one(*m_seen.record);
        else if (!m_seen.unanswered && !m_seen.isPending() && m_seen.confirmed && !m_seen.name.isRoot())
            missing();
        return std::move(m_findings);
    }

private:
    template <finding::Arguments A> void add(A arguments)
    {
        addSeen(std::move(arguments), factsOf(A::code).severity, m_seen.evidence);
    }
    template <finding::Arguments A> void add(A arguments, Severity severity)
    {
        addSeen(std::move(arguments), severity, m_seen.evidence);
    }
    template <finding::Arguments A> void addSeen(A arguments, Severity severity, const Evidence &evidence)
    {
        m_bad = m_bad || severity == Severity::Error;
        if (!m_seen.confirmed && severity == Severity::Error) { // nobody may sign with it any more
            severity = Severity::Warning;
            if constexpr (requires { arguments.guessed; })
                arguments.guessed = true;
        }
        m_findings.push_back(Finding(std::move(arguments), m_subject).as(severity).because(evidence));
    }

    void missing()
    {
        add(
            finding::DkimMissing{
                .name = m_seen.name, .alias = m_seen.alias, .target = m_seen.target, .beside = m_seen.beside},
            m_seen.beside ? Severity::Warning : Severity::Error);
        for (const Misplaced &place : m_seen.elsewhere) {
            addSeen(
                finding::DkimOnWrongName{
                    .name = m_seen.name, .found = place.at, .stays = place.ofUse, .repair = m_repair},
                Severity::Error, place.evidence);
        }
    }

    void several()
    {
        compare();
        add(finding::DkimSeveralRecords{
            .name = m_seen.name, .count = m_seen.count, .which = *m_seen.several, .repair = m_repair});
    }

    void one(const KeyRecord &record)
    {
        if (m_seen.target) {
            add(finding::DkimSyntax{.name = m_seen.name,
                                    .tag = {},
                                    .offset = 0,
                                    .fault = Fault::AliasAsText,
                                    .target = m_seen.target,
                                    .repair = m_repair});
            return;
        }
        if (m_seen.isSwapped) {
            compare();
            add(finding::DkimKeyDamaged{.name = m_seen.name, .fault = Fault::SwappedStrings, .repair = m_repair});
            return;
        }
        problems(record);
        compare();
        if (record.isUsable())
            usable(record);
    }

    void problems(const KeyRecord &record)
    {
        if (record.unread > 0)
            m_findings.push_back(
                dns::tooMuchToRead(m_subject, budget::What::Tags, m_seen.name, record.unread + budget::tagsOfRecord)
                    .because(m_seen.evidence));
        for (const Problem &problem : record.problems)
            addProblem(problem);
        if (record.unkept > 0 && !m_findings.empty())
            m_findings.back().more += record.unkept;
    }

    void addProblem(const Problem &problem)
    {
        const Severity severity = !problem.forgiven                    ? Severity::Error
                                  : problem.fault == Fault::SpaceInKey ? Severity::Info // legal (§3.6.1)
                                                                       : Severity::Warning;
        switch (problem.fault) {
        case Fault::CutOff:
            add(finding::DkimKeyTruncated{.name = m_seen.name, .length = m_seen.text.size(), .repair = m_repair});
            return;
        case Fault::Revoked:
            add(finding::DkimKeyRevoked{.name = m_seen.name}, m_seen.confirmed ? Severity::Error : Severity::Info);
            return;
        case Fault::TestFlag:
            add(finding::DkimTestFlag{.name = m_seen.name, .repair = m_repair});
            return;
        case Fault::BadBase64:
        case Fault::PemLines:
        case Fault::QuoteInside:
        case Fault::FancyCharacter:
        case Fault::BlankForPlus:
        case Fault::UrlLetters:
        case Fault::LostDigits:
        case Fault::UnreadableKey:
        case Fault::WrappedEd25519:
        case Fault::NoKeyTag:
        case Fault::SpaceInKey:
        case Fault::BareRsa:
        case Fault::SwappedStrings:
            add(finding::DkimKeyDamaged{.name = m_seen.name, .fault = problem.fault, .repair = m_repair}, severity);
            return;
        case Fault::EscapedSemicolon:
        case Fault::MissingSemicolon:
        case Fault::ZoneLine:
        case Fault::UnknownKeyType:
        case Fault::WrongKeyType:
        case Fault::WrongVersion:
        case Fault::Duplicate:
        case Fault::NotForMail:
        case Fault::WithoutSha256:
        case Fault::UnknownHash:
        case Fault::WrongTagCase:
        case Fault::TagList:
        case Fault::AliasAsText:
            add(finding::DkimSyntax{.name = m_seen.name,
                                    .tag = problem.tag,
                                    .offset = problem.offset,
                                    .fault = problem.fault,
                                    .repair = m_repair},
                severity);
            return;
        }
    }

    void compare()
    {
        if (!m_seen.sameKey.value_or(true))
            add(finding::DkimKeyNotOurs{.name = m_seen.name});
    }

    /// A key that verifiers can read: its length, and that nothing is wrong with it.
    void usable(const KeyRecord &record)
    {
        const bool isRsa = record.algorithm == Algorithm::Rsa;
        if (isRsa && record.bits < advised)
            add(finding::DkimKeySmall{.name = m_seen.name, .bits = record.bits},
                record.bits < fewestRsaBits ? Severity::Error : Severity::Warning);
        if (isRsa && record.bits > usual)
            add(finding::DkimKeyLarge{.name = m_seen.name, .bits = record.bits},
                record.bits > largest ? Severity::Error : Severity::Warning);
        if (!m_bad)
            add(finding::DkimOk{.name = m_seen.name, .algorithm = record.algorithm, .bits = record.bits});
    }

    const Inspection &m_seen;
    const std::string m_subject;
    const finding::Repair m_repair;
    bool m_bad = false; // something was found that keeps receivers from using the key
    Findings m_findings;
};

/// RFC 8463 §5 asks verifiers to know it, but the largest receivers do not. The first key of the kind, where it is
/// known that there is none of RSA, and none is to come.
const Inspection *onlyEd25519(const Facts &facts)
{
    const auto holds = [&facts](Algorithm algorithm) {
        return std::find_if(facts.selectors.begin(), facts.selectors.end(), [algorithm](const Inspection &seen) {
            return seen.isUsable() && seen.record->algorithm == algorithm;
        });
    };
    const bool known =
        !facts.pending && !facts.untried &&
        std::none_of(facts.selectors.begin(), facts.selectors.end(), [](const Inspection &seen) {
            return seen.unanswered && seen.unanswered->code != Code::AliasCircle; // such a name has no key for anybody
        });
    const auto edwards = holds(Algorithm::Ed25519);
    const bool only = edwards != facts.selectors.end() && holds(Algorithm::Rsa) == facts.selectors.end();
    return known && only && facts.ownAlgorithm != Algorithm::Rsa ? &*edwards : nullptr;
}

} // namespace

Findings findings(const Inspection &seen)
{
    return OfSelector(seen).run();
}

Findings findings(const Facts &facts)
{
    Findings all;
    const std::string subject = facts.domain.toText();
    for (const Inspection &seen : facts.selectors)
        all.append(findings(seen));
    for (const Inspection &seen : facts.selectors) {
        if (seen.meantFor)
            all.push_back(
                Finding(finding::DkimOnWrongName{.name = *seen.meantFor, .found = seen.name, .atOtherSelector = true},
                        subject)
                    .because(seen.evidence));
    }
    if (const Inspection *edwards = onlyEd25519(facts)) {
        // Under a usual name that nobody confirmed the server may sign with another key.
        all.push_back(Finding(finding::DkimEd25519Only{.name = edwards->name, .guessed = !edwards->confirmed}, subject)
                          .as(edwards->confirmed ? Severity::Warning : Severity::Info)
                          .because(edwards->evidence));
    }
    const bool known = std::any_of(facts.selectors.begin(), facts.selectors.end(),
                                   [](const Inspection &seen) { return seen.confirmed || seen.record; });
    if (!known && !facts.pending) // that the usual ones could not be looked at does not mean that they are not there
        all.push_back(facts.untried.value_or(Finding(finding::DkimNoSelectorKnown{}, subject)));
    return all;
}

} // namespace dkim
