// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "core/budget.h"
#include "core/dns/evidence.h"
#include "core/hostnames/appended.h"
#include "core/ipranges.h"
#include "core/psl/psl.h"

#include <algorithm>

namespace names
{

namespace
{

/// What is to be said of one sender.
class SenderFindings
{
public:
    SenderFindings(const Setup &setup, const SenderFacts &facts, const Advice *advice)
        : m_setup(setup), m_facts(facts), m_subject(ip::toText(facts.address)), m_advice(advice),
          m_naming(advice ? advice->of(facts.address) : nullptr)
    {
    }

    Findings take()
    {
        reverse();
        if (m_facts.host)
            host();
        return std::move(m_findings);
    }

private:
    void add(Finding finding)
    {
        // Nobody said that mail leaves from here: what would be wrong is worth a look, no more.
        if (!m_facts.confirmed && finding.severity == Severity::Error)
            finding.severity = Severity::Warning;
        m_findings.push_back(std::move(finding));
    }

    /// What is wrong with the reverse name is usually the provider's to mend. By RFC 2317 it may be made in the owner's
    /// own DNS.
    template <typename A> void addReverse(A arguments)
    {
        arguments.ownPlace = m_facts.ownPlace;
        arguments.confirmed = m_facts.confirmed;
        Finding finding = Finding(std::move(arguments), m_subject).because(dns::evidenceOf(m_facts.ptr));
        if (m_facts.ownPlace)
            finding.by = Who::DnsHost;
        if constexpr (A::code == Code::PtrNotConfirmed) {
            for (const ReverseName &name : m_facts.names)
                finding.evidence.push_back(dns::evidenceOf(name.forward));
        }
        add(std::move(finding));
    }

    void reverse()
    {
        const dns::Reply &ptr = *m_facts.ptr.reply;
        if (ptr.isPending())
            return;
        if (ptr.isFailure())
            return add(dns::lookupFailed(m_subject, m_facts.ptr));
        if (!ptr.aliases.empty()) // RFC 2317
            add(Finding(finding::PtrAlias{.target = m_facts.place, .confirmed = m_facts.confirmed}, m_subject)
                    .because(dns::evidenceOf(m_facts.ptr)));
        if (m_facts.all.empty())
            return addReverse(finding::PtrMissing{.reverse = m_facts.place});
        if (m_facts.all.size() > 1)
            addReverse(finding::PtrSeveral{.names = m_facts.all});
        if (m_facts.all.size() > m_facts.names.size())
            add(dns::tooMuchToRead(m_subject, budget::What::ReverseNames, m_facts.place, m_facts.all.size())
                    .because(dns::evidenceOf(m_facts.ptr)));
        if (m_facts.isFollowed())
            confirm();
    }

    /// RFC 8601 §3: one name that leads back is enough.
    void confirm()
    {
        const auto first = [this](auto condition) {
            const auto found = std::find_if(m_facts.names.begin(), m_facts.names.end(), condition);
            return found == m_facts.names.end() ? nullptr : &*found;
        };
        const auto *back = first([](const ReverseName &name) { return name.leadsBack; });
        const auto *generic = first([](const ReverseName &name) { return name.isDefault; });
        const auto *odd = first([](const ReverseName &name) { return name.leadsBack && name.fault; });
        const auto *own = first([](const ReverseName &name) { return name.leadsBack && name.isOwn; });
        if (!back)
            notConfirmed();
        if (generic)
            addReverse(finding::PtrGeneric{.name = generic->name});
        if (odd)
            addReverse(finding::PtrNotHostName{.name = odd->name, .fault = *odd->fault});
        if (!back || generic || odd)
            return;
        if (own)
            m_findings.push_back(
                Finding(finding::NamesMatch{.name = own->name}, m_subject).because(dns::evidenceOf(m_facts.ptr)));
        else
            addReverse(finding::PtrForeignDomain{.name = back->name});
    }

    /// No name leads back, or it could not be looked up.
    void notConfirmed()
    {
        const auto failed = std::find_if(m_facts.names.rbegin(), m_facts.names.rend(),
                                         [](const ReverseName &name) { return name.forward.reply->isFailure(); });
        if (failed != m_facts.names.rend())
            return add(dns::lookupFailed(m_subject, failed->forward));
        std::vector<ip::Address> elsewhere;
        for (const ReverseName &name : m_facts.names) {
            const auto addresses = name.forward.reply->addresses();
            elsewhere.insert(elsewhere.end(), addresses.begin(), addresses.end());
        }
        const ReverseName &name = m_facts.names.front();
        const bool other = m_naming && m_naming->name != name.name;
        addReverse(finding::PtrNotConfirmed{.name = name.name,
                                            .found = std::move(elsewhere),
                                            .fault = name.fault,
                                            .meant = meantBy(name.name),
                                            .instead = other ? std::optional(m_naming->name) : std::nullopt});
    }

    /// RFC 1035 §5.1: what a reverse name was before a zone was put behind it: the domain's, or the reverse one.
    [[nodiscard]] std::optional<dns::Name> meantBy(const dns::Name &name) const
    {
        const dns::Name &reverse = m_facts.ptr.question.name;
        for (std::size_t cut = 0; cut + 2 < reverse.labelCount(); ++cut) {
            if (const auto meant = hostnames::beforeAppending(name, reverse.suffix(reverse.labelCount() - cut)))
                return meant;
        }
        for (const dns::Name &end : {m_setup.domain, psl::registrableDomain(m_setup.domain).value_or(m_setup.domain)}) {
            if (const auto meant = hostnames::beforeAppending(name, end); meant && meant->isAtOrBelow(end))
                return meant;
        }
        return std::nullopt;
    }

    void host()
    {
        const dns::Name &host = m_facts.host->question.name;
        const dns::Reply &reply = *m_facts.host->reply;
        if (reply.isFailure())
            return add(dns::lookupFailed(host.toText(), *m_facts.host));
        const auto addresses = reply.addresses();
        if (addresses.empty() && !m_facts.hostHasOthers)
            return; // ehlo-unresolved says it once for all senders
        const bool isCalledSo = std::any_of(m_facts.names.begin(), m_facts.names.end(),
                                            [&host](const ReverseName &name) { return name.name == host; });
        if (!ip::holds(addresses, m_facts.address))
            add(std::any_of(addresses.begin(), addresses.end(), isWebProxy)
                    ? elsewhere<finding::HostProxied>(host, addresses)
                    : elsewhere<finding::HostAddressMissing>(host, addresses));
        else if (!m_facts.names.empty() && !isCalledSo)
            add(Finding(finding::EhloMismatch{.host = host,
                                              .name = m_facts.names.front().name,
                                              .found = addresses,
                                              .instead = m_facts.ehloName(),
                                              .confirmed = m_facts.confirmed},
                        m_subject)
                    .because(dns::evidenceOf(*m_facts.host)));
    }

    /// The server's name leads to `found`, and none of these is the sender.
    template <typename A>
    [[nodiscard]] Finding elsewhere(const dns::Name &host, const std::vector<ip::Address> &found) const
    {
        // Where the name is another machine's it stays there, and the server says another one.
        const bool other = m_naming && m_naming->name != host;
        const bool stands = other && m_naming->leadsThere;
        Finding finding(A{.host = host,
                          .found = found,
                          .type = dns::addressType(m_facts.address),
                          .isApex = host == m_setup.domain,
                          .isInside = unreachable(found, m_setup).size() == found.size(),
                          .instead = other ? std::optional(m_naming->name) : std::nullopt,
                          .insteadIsNew = other && !stands,
                          .nothingProposed = m_advice && !m_naming && m_facts.confirmed,
                          .confirmed = m_facts.confirmed},
                        m_subject);
        // Switching a proxy off is the matter of the DNS panel.
        if (other && (stands || A::code != Code::HostProxied))
            finding.by = Who::ServerAdmin;
        // What the address is called leads back to it: that is what most receivers ask for.
        if (stands)
            finding.severity = Severity::Warning;
        return std::move(finding).because(dns::evidenceOf(*m_facts.host));
    }

    const Setup &m_setup;
    const SenderFacts &m_facts;
    const std::string m_subject;
    const Advice *m_advice; // null: nobody looked what it should be called
    const Naming *m_naming; // null: that cannot be told
    Findings m_findings;
};

} // namespace

const Naming *Advice::of(const ip::Address &sender) const
{
    const auto found = std::find_if(namings.begin(), namings.end(),
                                    [&sender](const Naming &naming) { return ip::unmap(naming.sender) == sender; });
    return found == namings.end() ? nullptr : &*found;
}

Checked check(const Setup &setup, const std::vector<hostnames::PtrOwner> &owners, const dns::Answers &dns,
              const std::optional<Advice> &advice)
{
    Checked checked;
    checked.append(checkMx(setup, dns));
    if (setup.route != MailRoute::OwnServer)
        return checked;
    const bool anyAdvice = advice && !advice->namings.empty();
    if (setup.host)
        checked.append(checkHost(setup, dns, anyAdvice ? std::optional(advice->namings.front().name) : std::nullopt));
    else
        checked.findings.emplace_back(finding::HostUnknown{}, setup.domain.toText());
    const auto isSeen = [](const Sender &sender) { // from outside; what is not is a matter of step 1 alone
        return !ip::isUnreachable(sender.address);
    };
    if (std::none_of(setup.senders.begin(), setup.senders.end(), isSeen))
        checked.findings.emplace_back(finding::PtrUnknown{}, setup.domain.toText());
    std::vector<SenderFacts> senders;
    for (const Sender &sender : setup.senders) {
        if (isSeen(sender))
            senders.push_back(lookAt(sender, setup, owners, dns));
    }
    for (const SenderFacts &facts : senders) {
        checked.pending = checked.pending || facts.pending;
        checked.reverse[ip::toText(facts.address)] = facts.reverse();
        Findings &findings = checked.findings;
        for (Finding &finding : SenderFindings(setup, facts, advice ? &*advice : nullptr).take())
            if (std::find(findings.begin(), findings.end(), finding) == findings.end()) // a name shared by senders
                findings.push_back(std::move(finding));
    }
    return checked;
}

} // namespace names
