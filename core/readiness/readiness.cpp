// SPDX-License-Identifier: Apache-2.0
#include "readiness.h"

#include "core/spf/evaluate.h"

#include <algorithm>
#include <initializer_list>

namespace readiness
{

namespace
{

struct Verdict {
    State state = State::Unseen;
    std::vector<Against> against;
};

Verdict seen(std::optional<bool> shown)
{
    return {!shown ? State::Unseen : *shown ? State::Met : State::NotMet, {}};
}

Verdict unless(std::vector<Against> against, bool isMet)
{
    const State state = !against.empty() ? State::NotMet : isMet ? State::Met : State::Unseen;
    return {state, std::move(against)};
}

/// What holds only where both do.
Verdict both(Verdict one, Verdict other)
{
    if (one.state != State::NotMet && other.state != State::NotMet)
        return {one.state == State::Met && other.state == State::Met ? State::Met : State::Unseen, {}};
    one.against.insert(one.against.end(), other.against.begin(), other.against.end());
    return {State::NotMet, std::move(one.against)};
}

class Judge
{
public:
    Judge(const checkup::Report &report, const Shown &shown) : m_report(report), m_shown(shown) {}

    [[nodiscard]] Verdict of(Demand demand) const
    {
        switch (demand) {
        case Demand::FixedAddress:
        case Demand::ReverseName:
        case Demand::OwnReverseName:
        case Demand::ServerName:
        case Demand::Ipv4:
            return ofServer(demand);
        case Demand::NotListed:
            return notListed();
        case Demand::SenderDomain:
            return senderDomain();
        case Demand::SpfOrDkim:
            return either(spf(), dkim());
        case Demand::SpfNoFail:
            return spfNoFail();
        case Demand::Spf:
            return spf();
        case Demand::Dkim:
            return dkim();
        case Demand::KeySize:
            return unless(errors(Check::Dkim, {Code::DkimKeySmall}), has(Check::Dkim, Code::DkimOk));
        case Demand::DmarcRecord:
            return dmarcRecord();
        case Demand::Alignment:
            return alignment();
        case Demand::DmarcPass:
            return both(dmarcRecord(), alignment());
        case Demand::Tls:
            return seen(m_shown.tls);
        case Demand::MessageFormat:
            return seen(m_shown.isWellFormed);
        case Demand::OneClick:
            return seen(m_shown.oneClick);
        case Demand::Unsubscribe:
            return seen(m_shown.unsubscribe);
        case Demand::FeedbackId:
            return seen(m_shown.feedbackId);
        case Demand::Complaints:
        case Demand::Consent:
        case Demand::Imprint:
        case Demand::ComplaintScheme:
        case Demand::Introduction:
            break;
        }
        return {};
    }

private:
    /// Whoever hands on to others does not see their servers.
    [[nodiscard]] Verdict ofServer(Demand demand) const
    {
        if (m_report.setup.route != MailRoute::OwnServer)
            return {};
        switch (demand) {
        case Demand::FixedAddress:
            return unless(said(Check::Address,
                               {Code::AddressPolicyListed, Code::AddressNamePool, Code::AddressPrivate,
                                Code::AddressCgnat, Code::AddressReserved, Code::AddressInvalid},
                               Severity::Warning),
                          everySender(Check::Address, {Code::AddressUsable}));
        case Demand::ReverseName:
            return unless(said(Check::Names, {Code::PtrMissing, Code::PtrNotConfirmed}),
                          everySender(Check::Names, {Code::NamesMatch, Code::PtrForeignDomain, Code::PtrGeneric,
                                                     Code::PtrNotHostName}));
        case Demand::OwnReverseName:
            return unless(said(Check::Names, {Code::PtrMissing, Code::PtrNotConfirmed, Code::PtrGeneric,
                                              Code::PtrForeignDomain, Code::PtrNotHostName}),
                          everySender(Check::Names, {Code::NamesMatch}));
        case Demand::ServerName:
            return unless(said(Check::Names, {Code::EhloInvalid, Code::EhloUnresolved}),
                          m_report.setup.host && m_report.setup.hostConfirmed && isAnswered(Check::Names));
        default:
            return ipv4();
        }
    }

    [[nodiscard]] Verdict ipv4() const
    {
        const auto &senders = m_report.setup.senders;
        if (senders.empty())
            return {};
        return {std::any_of(senders.begin(), senders.end(),
                            [](const Sender &sender) { return ip::unmap(sender.address).isV4(); })
                    ? State::Met
                    : State::NotMet,
                {}};
    }

    [[nodiscard]] Verdict notListed() const
    {
        const bool isKnown = isAnswered(Check::Blocklists) && has(Check::Blocklists, Code::BlocklistClear) &&
                             !has(Check::Blocklists, Code::BlocklistsNotAsked);
        return unless(errors(Check::Blocklists, {Code::BlocklistListed}), isKnown);
    }

    [[nodiscard]] Verdict senderDomain() const
    {
        Verdict zone = unless(said(Check::Zone, {Code::ZoneNotFound}), isAnswered(Check::Zone));
        std::vector<Against> against = said(Check::Names, {Code::MxMissing, Code::MxNull}, Severity::Warning);
        for (const Against &one : errors(Check::Names, {Code::MxUnresolved, Code::MxIsAddress, Code::MxAddressPrivate}))
            against.push_back(one);
        return both(std::move(zone), unless(std::move(against), isAnswered(Check::Names)));
    }

    /// DNS says whether each address that mail leaves from is covered; a message, whether the one it came from was.
    [[nodiscard]] Verdict spf() const
    {
        const bool isCovered = m_report.setup.route == MailRoute::OwnServer
                                   ? everySender(Check::Spf, {Code::SpfSenderCovered})
                                   : m_report.verdictOf(Check::Spf) < Severity::Unknown;
        return unless(errors(Check::Spf), isCovered || m_shown.spf.value_or(false));
    }

    /// A domain without a record, or whose record does not say, is not refused for it.
    [[nodiscard]] Verdict spfNoFail() const
    {
        std::vector<Against> against;
        for (const Finding &finding : m_report.of(Check::Spf)) {
            const auto *said = finding.get<finding::SpfSenderNotCovered>();
            if (said && said->result == spf::Result::Fail)
                against.push_back({finding.code, finding.subject});
        }
        return unless(std::move(against), isAnswered(Check::Spf));
    }

    /// A published key is half of it; that the server signs with it shows only in a message.
    [[nodiscard]] Verdict dkim() const
    {
        std::vector<Against> against = errors(Check::Dkim);
        if (!against.empty() && !has(Check::Dkim, Code::DkimOk))
            return unless(std::move(against), false);
        return m_shown.dkim || !m_report.setup.dkimProved ? seen(m_shown.dkim) : Verdict{State::Met, {}};
    }

    [[nodiscard]] static Verdict either(const Verdict &one, const Verdict &other)
    {
        if (one.state == State::Met || other.state == State::Met)
            return {State::Met, {}};
        return one.state == State::NotMet && other.state == State::NotMet ? both(one, other) : Verdict{};
    }

    [[nodiscard]] Verdict dmarcRecord() const
    {
        const bool isThere = has(Check::Dmarc, Code::DmarcEnforced) || has(Check::Dmarc, Code::DmarcPolicyNone);
        return unless(errors(Check::Dmarc, {Code::DmarcMissing, Code::DmarcMultipleRecords, Code::DmarcSyntax,
                                            Code::DmarcOnWrongName, Code::DmarcPolicyInvalid}),
                      isThere);
    }

    /// DNS cannot tell which return path a server writes; a signature that was proved is the domain's own.
    [[nodiscard]] Verdict alignment() const
    {
        const Verdict signature = dkim();
        if (signature.state == State::Met || m_shown.dmarc)
            return signature.state == State::Met ? signature : seen(m_shown.dmarc);
        const Verdict any = either(spf(), signature);
        return any.state == State::NotMet ? any : Verdict{};
    }

    /// Findings of `check` with one of `codes`, `least` or worse.
    [[nodiscard]] std::vector<Against> said(Check check, std::initializer_list<Code> codes,
                                            Severity least = Severity::Ok) const
    {
        std::vector<Against> all;
        for (const Finding &finding : m_report.of(check)) {
            const bool isOne = codes.size() == 0 || std::find(codes.begin(), codes.end(), finding.code) != codes.end();
            const Against one{finding.code, finding.subject};
            if (isOne && finding.severity >= least && std::find(all.begin(), all.end(), one) == all.end())
                all.push_back(one);
        }
        return all;
    }
    [[nodiscard]] std::vector<Against> errors(Check check, std::initializer_list<Code> codes = {}) const
    {
        return said(check, codes, Severity::Error);
    }
    [[nodiscard]] bool has(Check check, Code code) const { return !said(check, {code}).empty(); }

    /// Whether there are senders, and one of `codes` was said of each.
    [[nodiscard]] bool everySender(Check check, std::initializer_list<Code> codes) const
    {
        const std::vector<Against> all = said(check, codes);
        const auto &senders = m_report.setup.senders;
        return !senders.empty() && std::all_of(senders.begin(), senders.end(), [&all](const Sender &sender) {
            const std::string subject = ip::toText(ip::unmap(sender.address));
            return std::any_of(all.begin(), all.end(), [&](const Against &one) { return one.subject == subject; });
        });
    }

    [[nodiscard]] bool isAnswered(Check check) const
    {
        const Findings &all = m_report.of(check);
        return !m_report.isPending(check) && std::none_of(all.begin(), all.end(), [](const Finding &finding) {
            return finding.severity == Severity::Unknown;
        });
    }

    const checkup::Report &m_report;
    const Shown &m_shown;
};

} // namespace

std::string_view toText(State state)
{
    switch (state) {
    case State::Met:
        return "met";
    case State::NotMet:
        return "not-met";
    case State::Unseen:
        return "unseen";
    }
    return {};
}

std::size_t Readiness::count(State state) const
{
    return static_cast<std::size_t>(std::count_if(requirements.begin(), requirements.end(),
                                                  [state](const Judged &one) { return one.state == state; }));
}

std::vector<Readiness> judge(const Receivers &receivers, const checkup::Report &report, const Volume &volume,
                             const Shown &shown)
{
    const Judge judge(report, shown);
    std::vector<Readiness> all;
    for (const Receiver &receiver : receivers.all) {
        Readiness one{&receiver, {}, {}};
        for (const Requirement &requirement : receiver.requirements) {
            const auto from = countsFrom(requirement, volume.newsletters);
            if (!from)
                continue;
            if (*from <= volume.perDay) {
                Verdict verdict = judge.of(requirement.demand);
                one.requirements.push_back({requirement, *from, verdict.state, std::move(verdict.against)});
                continue;
            }
            if (!one.next || *from < one.next->fromPerDay)
                one.next = Next{*from, {}};
            if (*from == one.next->fromPerDay)
                one.next->requirements.push_back(requirement);
        }
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace readiness
