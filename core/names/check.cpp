// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "core/address/special.h"
#include "core/budget.h"
#include "core/dns/evidence.h"
#include "core/hostnames/appended.h"
#include "core/hostnames/hostnames.h"
#include "core/psl/psl.h"

#include <algorithm>

namespace names
{

namespace
{

/// RFC 8601 §3: the number of reverse names that are followed has to be capped; ten, as in RFC 7208 §4.6.4.
constexpr std::size_t mostNames = budget::reverseNames;

dns::Question ask(const dns::Name &name, dns::Type type)
{
    return {name, type, {}, false, false};
}

dns::Type addressType(const ip::Address &address)
{
    return address.isV4() ? dns::Type::A : dns::Type::Aaaa;
}

std::string listed(const std::vector<ip::Address> &addresses)
{
    std::string text;
    for (const ip::Address &address : addresses)
        text += (text.empty() ? "" : ", ") + ip::toText(address);
    return text;
}

bool holds(const std::vector<ip::Address> &addresses, const ip::Address &address)
{
    return std::find(addresses.begin(), addresses.end(), address) != addresses.end();
}

class SenderLook
{
public:
    SenderLook(const Setup &setup, const Sender &sender, const std::vector<hostnames::PtrOwner> &owners,
               const dns::Answers &dns)
        : m_setup(setup), m_sender(sender), m_address(ip::unmap(sender.address)), m_owners(owners), m_dns(dns),
          m_subject(ip::toText(m_address))
    {
    }

    Findings run()
    {
        reverse();
        if (m_setup.host && ehloFault(*m_setup.host).empty())
            host(*m_setup.host);
        return std::move(m_findings);
    }

private:
    void add(Finding finding)
    {
        // Nobody said that mail leaves from here: what would be wrong is worth a look, no more.
        if (!m_sender.confirmed) {
            if (finding.severity == Severity::Error)
                finding.severity = Severity::Warning;
            finding.args.emplace_back("confirmed", "no");
        }
        m_findings.push_back(std::move(finding));
    }

    /// What is wrong with the reverse name is usually the provider's to mend. By RFC 2317 it may be made in the owner's
    /// own DNS.
    void addReverse(Finding finding)
    {
        if (m_ownPlace) {
            finding.by = Who::DnsHost;
            finding.args.emplace_back("place", m_ownPlace->toText());
        }
        add(std::move(finding));
    }

    void reverse()
    {
        const dns::Question question = ask(*dns::Name::fromText(ip::reverseName(m_address)), dns::Type::Ptr);
        const dns::Reply &ptr = m_dns.ask(question);
        if (ptr.isPending())
            return;
        if (ptr.isFailure()) {
            add(dns::lookupFailed(m_subject, question, ptr));
            return;
        }
        const Evidence evidence = dns::evidenceOf(question, ptr);
        const dns::Name place = ptr.canonicalName(question.name);
        if (!ptr.aliases.empty()) { // RFC 2317
            m_ownPlace = psl::sameOwner(place, m_setup.domain) ? std::optional(place) : std::nullopt;
            add(Finding(Code::PtrAlias, m_subject).with("target", place.toText()).because(evidence));
        }
        if (ptr.status != dns::Status::Found) {
            addReverse(Finding(Code::PtrMissing, m_subject).with("reverse", place.toText()).because(evidence));
            return;
        }
        m_names = ptr.names();
        if (m_names.size() > 1) {
            std::string all;
            for (const dns::Name &name : m_names)
                all += (all.empty() ? "" : ", ") + name.toText();
            addReverse(Finding(Code::PtrSeveral, m_subject).with("names", all).because(evidence));
        }
        if (m_names.size() > mostNames)
            add(dns::tooMuchToRead(m_subject, budget::What::ReverseNames, place, m_names.size(), mostNames)
                    .because(evidence));
        m_names.resize(std::min(m_names.size(), mostNames));
        confirm(evidence);
    }

    /// RFC 8601 §3: one name that leads back is enough.
    void confirm(const Evidence &evidence)
    {
        for (const dns::Name &name : m_names)
            m_dns.ask(name, addressType(m_address)); // all at once
        std::vector<dns::Name> confirmed;
        std::vector<ip::Address> elsewhere;
        std::optional<Finding> failed;
        std::vector<Evidence> forward;
        for (const dns::Name &name : m_names) {
            const dns::Question question = ask(name, addressType(m_address));
            const dns::Reply &reply = m_dns.ask(question);
            if (reply.isPending())
                return;
            forward.push_back(dns::evidenceOf(question, reply));
            if (reply.isFailure())
                failed = dns::lookupFailed(m_subject, question, reply);
            const auto addresses = reply.addresses();
            if (holds(addresses, m_address) && ehloFault(name).empty() && !isDefault(name) &&
                (!m_ehloName || (isOwn(name) && !isOwn(*m_ehloName))))
                m_ehloName = name;
            if (holds(addresses, m_address))
                confirmed.push_back(name);
            else
                elsewhere.insert(elsewhere.end(), addresses.begin(), addresses.end());
        }
        if (confirmed.empty() && failed) {
            add(*failed);
        } else if (confirmed.empty()) {
            Finding finding = Finding(Code::PtrNotConfirmed, m_subject)
                                  .with("name", m_names.front().toText())
                                  .with("found", listed(elsewhere))
                                  .with("fault", std::string(ehloFault(m_names.front())))
                                  .with("meant", meantBy(m_names.front()));
            finding.evidence = forward;
            finding.evidence.insert(finding.evidence.begin(), evidence);
            addReverse(std::move(finding));
        }
        const auto generic =
            std::find_if(m_names.begin(), m_names.end(), [this](const dns::Name &name) { return isDefault(name); });
        if (generic != m_names.end())
            addReverse(Finding(Code::PtrGeneric, m_subject).with("name", generic->toText()).because(evidence));
        const auto odd = std::find_if(confirmed.begin(), confirmed.end(),
                                      [](const dns::Name &name) { return !ehloFault(name).empty(); });
        if (odd != confirmed.end())
            addReverse(Finding(Code::PtrNotHostName, m_subject)
                           .with("name", odd->toText())
                           .with("reason", std::string(ehloFault(*odd)))
                           .because(evidence));
        if (confirmed.empty() || generic != m_names.end() || odd != confirmed.end())
            return;
        const auto own =
            std::find_if(confirmed.begin(), confirmed.end(), [this](const dns::Name &name) { return isOwn(name); });
        if (own != confirmed.end())
            m_findings.push_back(Finding(Code::NamesMatch, m_subject).with("name", own->toText()).because(evidence));
        else
            addReverse(
                Finding(Code::PtrForeignDomain, m_subject).with("name", confirmed.front().toText()).because(evidence));
    }

    /// RFC 1035 §5.1: what a reverse name was before a zone was put behind it: the domain's, or the reverse one.
    [[nodiscard]] std::string meantBy(const dns::Name &name) const
    {
        const dns::Name reverse = *dns::Name::fromText(ip::reverseName(m_address));
        for (std::size_t cut = 0; cut + 2 < reverse.labelCount(); ++cut) {
            if (const auto meant = hostnames::beforeAppending(name, reverse.suffix(reverse.labelCount() - cut)))
                return meant->toText();
        }
        for (const dns::Name &end : {m_setup.domain, psl::registrableDomain(m_setup.domain).value_or(m_setup.domain)}) {
            if (const auto meant = hostnames::beforeAppending(name, end); meant && meant->isAtOrBelow(end))
                return meant->toText();
        }
        return {};
    }

    /// The provider's default name.
    [[nodiscard]] bool isDefault(const dns::Name &name) const
    {
        return hostnames::isGeneric(m_address, name) || (!isOwn(name) && hostnames::ownerOf(m_owners, {name}, {}));
    }

    /// In a domain of the owner: the mail domain's, or the one that the owner's server is named in.
    [[nodiscard]] bool isOwn(const dns::Name &name) const
    {
        if (psl::sameOwner(name, m_setup.domain))
            return true;
        return m_setup.host && m_setup.hostConfirmed && psl::sameOwner(name, *m_setup.host) &&
               !hostnames::ownerOf(m_owners, {*m_setup.host}, {});
    }

    void host(const dns::Name &host)
    {
        const dns::Reply &own = m_dns.ask(host, addressType(m_address));
        const dns::Reply &other = m_dns.ask(host, m_address.isV4() ? dns::Type::Aaaa : dns::Type::A);
        const dns::Question question = ask(host, addressType(m_address));
        if (own.isPending() || other.isPending())
            return;
        if (own.isFailure()) {
            add(dns::lookupFailed(host.toText(), question, own));
            return;
        }
        const auto addresses = own.addresses();
        if (addresses.empty() && other.addresses().empty())
            return; // ehlo-unresolved says it once for all senders
        const Evidence evidence = dns::evidenceOf(question, own);
        if (!holds(addresses, m_address)) {
            const bool proxied = std::any_of(addresses.begin(), addresses.end(), isWebProxy);
            Finding finding(proxied ? Code::HostProxied : Code::HostAddressMissing, m_subject);
            add(std::move(finding)
                    .with("host", host.toText())
                    .with("found", listed(addresses))
                    .with("type", dns::toText(addressType(m_address)))
                    .with("apex", host == m_setup.domain ? "yes" : "no")
                    .with("inside", unreachable(addresses, m_setup).size() == addresses.size() ? "yes" : "no")
                    .because(evidence));
        } else if (!m_names.empty() && std::find(m_names.begin(), m_names.end(), host) == m_names.end()) {
            add(Finding(Code::EhloMismatch, m_subject)
                    .with("host", host.toText())
                    .with("name", m_names.front().toText())
                    .with("instead", m_ehloName ? m_ehloName->toText() : std::string())
                    .with("found", listed(addresses))
                    .because(evidence));
        }
    }

    const Setup &m_setup;
    const Sender &m_sender;
    const ip::Address m_address;
    const std::vector<hostnames::PtrOwner> &m_owners;
    const dns::Answers &m_dns;
    const std::string m_subject;
    std::vector<dns::Name> m_names;
    std::optional<dns::Name> m_ehloName; // the reverse name that the server could say: it leads back
    std::optional<dns::Name> m_ownPlace; // where an alias leads that hands the reverse name to the owner
    Findings m_findings;
};

} // namespace

std::optional<dns::Name> ownReverseName(const ip::Address &sender, const dns::Name &domain, const dns::Answers &dns)
{
    const ip::Address address = ip::unmap(sender);
    auto names = dns.ask(*dns::Name::fromText(ip::reverseName(address)), dns::Type::Ptr).names();
    names.resize(std::min(names.size(), mostNames));
    std::erase_if(names, [&](const dns::Name &name) {
        return !psl::sameOwner(name, domain) || !ehloFault(name).empty() || hostnames::isGeneric(address, name);
    });
    for (const dns::Name &name : names)
        dns.ask(name, addressType(address)); // all at once
    const auto confirmed = std::find_if(names.begin(), names.end(), [&](const dns::Name &name) {
        return holds(dns.ask(name, addressType(address)).addresses(), address);
    });
    return confirmed == names.end() ? std::nullopt : std::optional(*confirmed);
}

std::optional<bool> leadsElsewhere(const dns::Name &host, const std::vector<ip::Address> &senders,
                                   const dns::Answers &dns)
{
    bool pending = false;
    bool elsewhere = false;
    for (const ip::Address &sender : senders) {
        const dns::Reply &reply = dns.ask(host, addressType(ip::unmap(sender)));
        const auto addresses = reply.addresses();
        if (holds(addresses, ip::unmap(sender)))
            return false;
        pending = pending || reply.isPending();
        elsewhere = elsewhere || !addresses.empty();
    }
    return pending ? std::nullopt : std::optional(elsewhere);
}

Findings check(const Setup &setup, const std::vector<hostnames::PtrOwner> &owners, const dns::Answers &dns)
{
    Findings findings = checkMx(setup, dns);
    if (setup.door != Door::OwnServer)
        return findings;
    if (setup.host)
        for (Finding &finding : checkHost(setup, dns))
            findings.push_back(std::move(finding));
    else
        findings.emplace_back(Code::HostUnknown, setup.domain.toText());
    const auto isSeen = [](const Sender &sender) { // from outside; what is not is a matter of step 1 alone
        const address::Use use = address::rangeOf(sender.address).use;
        return use == address::Use::Public || use == address::Use::Documentation;
    };
    if (std::none_of(setup.senders.begin(), setup.senders.end(), isSeen))
        findings.emplace_back(Code::PtrUnknown, setup.domain.toText());
    for (const Sender &sender : setup.senders) {
        if (!isSeen(sender))
            continue;
        for (Finding &finding : SenderLook(setup, sender, owners, dns).run())
            if (std::find(findings.begin(), findings.end(), finding) == findings.end()) // a name shared by senders
                findings.push_back(std::move(finding));
    }
    return findings;
}

std::string_view reverseName(const Findings &findings, std::string_view subject)
{
    std::string_view state = "unknown";
    for (const Finding &finding : findings) {
        if (finding.subject != subject)
            continue;
        if (finding.code == Code::NamesMatch)
            return "ok";
        if (finding.code == Code::PtrMissing || finding.code == Code::PtrNotConfirmed ||
            finding.code == Code::PtrGeneric || finding.code == Code::PtrNotHostName ||
            finding.code == Code::PtrForeignDomain)
            state = "missing";
    }
    return state;
}

} // namespace names
