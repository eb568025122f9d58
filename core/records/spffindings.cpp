// SPDX-License-Identifier: Apache-2.0
#include "publish.h"
#include "serviceneeds.h"
#include "spfproposal.h"

#include "core/psl/psl.h"
#include "core/spf/breadth.h"
#include "core/spf/check.h"

#include <algorithm>

namespace records
{

namespace
{

const Record *publishedBy(const SpfProposal &proposal, const dns::Name &domain)
{
    const auto found = std::find_if(proposal.records.begin(), proposal.records.end(), [&](const Record &record) {
        return record.name == domain && (record.action == Action::Add || record.action == Action::Replace);
    });
    return found == proposal.records.end() ? nullptr : &*found;
}

bool hasTerm(const std::string &record, std::string_view term)
{
    const std::string spaced = ' ' + record + ' ';
    return !term.empty() && spaced.find(' ' + std::string(term) + ' ') != std::string::npos;
}

bool lets(const std::string &record, std::string_view address, const Setup &setup, const dns::Answers &dns,
          const spf::Instead &instead)
{
    const auto client = ip::parse(address);
    spf::Request request;
    request.client = client.value_or(ip::Address{});
    request.mailFrom = "postmaster@" + setup.domain.toText();
    request.helo = setup.host.value_or(setup.domain).toText();
    return client && spf::evaluateRecord(request, record, dns, instead).result == spf::Result::Pass;
}

/// Whether there is something about the domain's record that another one could mend.
bool isAboutRecord(const Finding &finding)
{
    switch (finding.code) {
    case Code::SpfMissing:
    case Code::SpfMultipleRecords:
    case Code::SpfTooManyLookups:
    case Code::SpfTooManyVoids:
    case Code::SpfSenderNotCovered:
    case Code::SpfPassAll:
    case Code::SpfNoAll:
    case Code::SpfPtr:
    case Code::SpfIncludeUnusable:
    case Code::SpfOnWrongName:
    case Code::SpfSplitLostSpace:
    case Code::SpfTermsAfterAll:
        return true;
    case Code::SpfSyntax:
        return finding.severity != Severity::Info; // a text that nobody reads can stay or go
    default:
        return false;
    }
}

bool mends(const std::string &record, const Finding &finding, const Setup &setup, const dns::Answers &dns,
           const spf::Instead &instead)
{
    const std::string_view at = finding.arg("at");
    const bool elsewhere = !at.empty() && at != setup.domain.toText();
    switch (finding.code) {
    case Code::SpfSenderNotCovered:
        return lets(record, finding.subject, setup, dns, instead);
    case Code::SpfTooManyVoids:
        return spf::explainRecord(setup.domain, record, dns, instead).voids.most() <= spf::mostVoids;
    case Code::SpfNoAll:
        return !hasTerm(record, finding.arg("term"));
    default:
        return !elsewhere && !hasTerm(record, finding.arg("term"));
    }
}

/// The registrable domain above `domain` where that has a record, which people take for one of all names below it.
std::optional<dns::Name> nameAbove(const dns::Name &domain, const dns::Answers &dns)
{
    const auto above = psl::registrableDomain(domain);
    const bool has = above && domain.isBelow(*above) && !spf::selectRecords(dns.ask(*above, dns::Type::Txt)).empty();
    return has ? above : std::nullopt;
}

/// The company that takes the domain's mail in, whose servers a term "mx" would mean.
const discovery::Service *mailTaker(const dns::Name &domain, const discovery::Services &services,
                                    const dns::Answers &dns)
{
    for (const dns::MailExchange &exchange : dns.ask(domain, dns::Type::Mx).exchanges()) {
        if (const auto *service = discovery::recognise(services, discovery::Trace::Mx, exchange.host))
            return service;
    }
    return nullptr;
}

} // namespace

std::string_view toText(Held held)
{
    switch (held) {
    case Held::No:
    case Held::Pending:
        break;
    case Held::Unreadable:
    case Held::Spoils:
        return "unreadable";
    case Held::NobodySends:
        return "nobody-sends";
    case Held::TooLong:
        return "too-long";
    case Held::TooManyLookups:
        return "too-many-lookups";
    case Held::TooManyVoids:
        return "too-many-voids";
    }
    return {};
}

namespace
{

/// Whether something that was to be in the record needs more lookups than are left.
bool needsTooManyLookups(const SpfDraft &draft)
{
    return draft.held == Held::TooManyLookups ||
           std::any_of(draft.left.begin(), draft.left.end(),
                       [](const LeftService &service) { return service.why == Held::TooManyLookups; });
}

/// The findings of the check, each with the record that mends it.
class Advice
{
public:
    Advice(const Setup &setup, const discovery::Services &services, const SpfProposal &proposal,
           const dns::Answers &dns)
        : m_setup(setup), m_services(services), m_dns(dns), m_proposal(proposal),
          m_record(publishedBy(proposal, setup.domain))
    {
    }

    void addTo(Finding &finding) const
    {
        if (finding.code == Code::SpfMissing)
            addSurroundings(finding);
        if (finding.code == Code::SpfIncludeUnusable && addWhose(finding))
            return;
        if (!isAboutRecord(finding))
            return;
        // It is of one record, which would leave the others out, or cannot be used.
        if (m_proposal.several || m_proposal.draft.held == Held::Spoils)
            std::erase_if(finding.args, [](const auto &arg) { return arg.first == "suggestion"; });
        if (m_record && mends(m_record->value, finding, m_setup, m_dns, m_proposal.own.mended)) {
            compose(finding, m_record->value, m_record->action);
            if (leavesOut(finding.code) && isSoftened())
                finding.args.emplace_back("softened", "y");
        } else if (!m_record && finding.code == Code::SpfSenderNotCovered && isMendedElsewhere(finding.subject)) {
            composeAt(finding, *firstMended());
        } else if (!m_record) {
            finding.args.emplace_back("held", toText(m_proposal.draft.held));
        }
    }

    /// What is wrong with the owner's records that the domain's leads to, each told of the name where it stands.
    [[nodiscard]] Findings ofOwnTargets() const
    {
        Findings findings;
        for (const OwnTarget &own : m_proposal.own.all) {
            for (Finding &finding : spf::recordFaults(own.name, m_dns)) {
                if (own.mended.empty())
                    finding.args.emplace_back("held", toText(Held::Unreadable));
                else
                    compose(finding, own.mended, Action::Replace);
                findings.push_back(std::move(finding));
            }
        }
        return findings;
    }

private:
    static void compose(Finding &finding, const std::string &value, Action action)
    {
        finding.args.insert(finding.args.end(), {{"composed", value}, {"action", std::string(toText(action))}});
    }

    static void composeAt(Finding &finding, const OwnTarget &own)
    {
        finding.args.emplace_back("name", own.name.toText());
        compose(finding, own.mended, Action::Replace);
    }

    /// Whether what is told can only be mended by taking a term out.
    static bool leavesOut(Code code)
    {
        return code == Code::SpfIncludeUnusable || code == Code::SpfPtr || code == Code::SpfTooManyLookups;
    }

    /// Whether the live record forbids others to send, and what takes its place only advises against it.
    [[nodiscard]] bool isSoftened() const
    {
        const auto live = spf::explain(m_setup.domain, m_dns);
        return live.records.size() == 1 && spf::endOf(live.terms) == spf::Qualifier::Fail &&
               m_record->value.ends_with(" ~all");
    }

    void addSurroundings(Finding &finding) const
    {
        if (const auto *taker = mailTaker(m_setup.domain, m_services, m_dns)) {
            const bool sends = taker->category == "mailbox" && taker->spfNeed == discovery::SpfNeed::Yes;
            finding.args.emplace_back("taker", taker->name);
            finding.args.emplace_back("include", sends ? taker->spfInclude().value_or("") : "");
        }
        if (const auto above = nameAbove(m_setup.domain, m_dns))
            finding.args.emplace_back("above", above->toText());
    }

    /// Who can mend what cannot be used. True where it is mended at a name of the owner's further in.
    bool addWhose(Finding &finding) const
    {
        const OwnTarget *own = m_proposal.own.find(std::string(finding.arg("target")));
        const std::string_view reason = finding.arg("reason");
        const bool stands = reason == "syntax" || reason == "several-records" || reason == "too-many-lookups";
        const auto target = dns::Name::fromOctets(std::string(finding.arg("target")));
        const bool vendors = stands && target && target->labelCount() > 1 && dns::isHostName(target->suffix(2)) &&
                             !psl::sameOwner(*target, m_setup.domain);
        finding.args.emplace_back("whose", own ? "own" : vendors ? "vendor" : "");
        if (own && own->mended.empty()) {
            finding.args.emplace_back("held", toText(Held::Unreadable));
            return true;
        }
        own = own ? own : m_proposal.own.find(std::string(finding.arg("at")));
        if (own && !own->mended.empty())
            composeAt(finding, *own);
        return own && !own->mended.empty();
    }

    [[nodiscard]] const OwnTarget *firstMended() const
    {
        const auto &all = m_proposal.own.all;
        const auto found = std::find_if(all.begin(), all.end(), [](const auto &own) { return !own.mended.empty(); });
        return found == all.end() ? nullptr : &*found;
    }

    /// Whether the domain's record lets `address` send as it stands, once the others are mended.
    [[nodiscard]] bool isMendedElsewhere(const std::string &address) const
    {
        const auto live = spf::selectRecords(m_dns.ask(m_setup.domain, dns::Type::Txt));
        return firstMended() && live.size() == 1 && lets(live.front(), address, m_setup, m_dns, m_proposal.own.mended);
    }

    const Setup &m_setup;
    const discovery::Services &m_services;
    const dns::Answers &m_dns;
    const SpfProposal &m_proposal;
    const Record *m_record;
};

/// RFC 7208 §10.1.2: for a name that nobody writes from it is enough that it leads to the server.
std::string firstHostRecord(const Setup &setup, const dns::Answers &dns)
{
    std::vector<ip::Address> there = dns.ask(*setup.host, dns::Type::A).addresses();
    const auto v6 = dns.ask(*setup.host, dns::Type::Aaaa).addresses();
    there.insert(there.end(), v6.begin(), v6.end());
    std::string terms;
    for (const ip::Address &sender : publishedSenders(setup)) {
        if (std::find(there.begin(), there.end(), sender) == there.end())
            terms += (sender.isV4() ? " ip4:" : " ip6:") + ip::toText(sender);
    }
    return "v=spf1 a" + terms + " -all";
}

/// The record for the server's own name, with what is told of it.
void addHostRecord(Finding &finding, const Setup &setup, const std::vector<Record> &records, const dns::Answers &dns)
{
    if (finding.code == Code::SpfEhloMissing)
        finding.args.emplace_back("composed", firstHostRecord(setup, dns));
    if (finding.code != Code::SpfEhloNotCovered)
        return;
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record &record) {
        return record.name == setup.host && record.action != Action::Remove;
    });
    if (found == records.end())
        finding.args.emplace_back("held", toText(Held::Unreadable));
    else
        finding.args.insert(finding.args.end(),
                            {{"composed", found->value}, {"action", std::string(toText(found->action))}});
}

} // namespace

bool isByHand(const Finding &finding)
{
    const std::string_view held = finding.arg("held");
    return finding.severity >= Severity::Warning && !held.empty() && held != toText(Held::NobodySends);
}

Findings spfFindings(const Setup &setup, const discovery::Services &services, const dns::Answers &dns)
{
    Findings findings = spf::check(setup, dns);
    const auto hosts = hostSpf(setup, dns);
    const auto proposal = proposeSpf(setup, services, dns);
    if (!proposal)
        return findings;
    const Advice advice(setup, services, *proposal, dns);
    for (Finding &finding : findings) {
        advice.addTo(finding);
        addHostRecord(finding, setup, hosts, dns);
    }
    const bool overToday = std::any_of(findings.begin(), findings.end(),
                                       [](const Finding &finding) { return finding.code == Code::SpfTooManyLookups; });
    findings.append(advice.ofOwnTargets());
    findings.append(serviceFindings(setup, services, *proposal, dns));
    if (needsTooManyLookups(proposal->draft) && !overToday) {
        findings.push_back(Finding(Code::SpfTooManyLookups, setup.domain.toText())
                               .as(Severity::Warning)
                               .with("count", std::to_string(proposal->draft.lookups))
                               .with("merged", "y"));
    }
    return findings;
}

} // namespace records
