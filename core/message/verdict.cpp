// SPDX-License-Identifier: Apache-2.0
#include "verdict.h"

#include "core/psl/psl.h"
#include "core/spf/identity.h"

#include <algorithm>

namespace message
{

namespace
{

enum class Alignment : std::uint8_t { No, Yes, Pending, Unknown };

class Judge
{
public:
    Judge(const dkim::Message &message, const std::optional<Envelope> &envelope, const dns::Answers &dns,
          std::int64_t now, const dkim::NameReader &names)
        : m_message(message), m_envelope(envelope), m_dns(dns), m_now(now), m_names(names)
    {
    }

    Verdict run()
    {
        m_verdict.author = authorOf(m_message.fields, m_names);
        m_verdict.dkim = dkim::verify(m_message, m_dns, m_now);
        m_verdict.dkimAligned.assign(m_verdict.dkim.size(), false);
        m_verdict.dkimTooStrict.assign(m_verdict.dkim.size(), false);
        spf();
        dmarc();
        return std::move(m_verdict);
    }

private:
    void spf()
    {
        if (!m_envelope)
            return;
        spf::Request request;
        request.client = m_envelope->client;
        request.mailFrom = withALabels(m_envelope->mailFrom);
        request.helo = withALabels(m_envelope->helo);
        request.now = m_now;
        SpfVerdict verdict;
        const spf::Identity identity = spf::identityOf(request);
        verdict.helo = identity.ofHelo;
        verdict.domain = identity.domain;
        verdict.outcome = spf::checkHost(request, m_dns);
        m_verdict.spf = std::move(verdict);
    }

    /// RFC 8616 §4: SPF sees only A-labels.
    [[nodiscard]] std::string withALabels(const std::string &address) const
    {
        const auto at = address.rfind('@');
        const std::size_t start = at == std::string::npos ? 0 : at + 1;
        const std::size_t end = address.ends_with('>') ? address.size() - 1 : address.size();
        const std::string domain = address.substr(start, std::max(start, end) - start);
        const auto beyond = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
        const auto name = m_names && std::any_of(domain.begin(), domain.end(), beyond) ? m_names(domain) : std::nullopt;
        return name ? address.substr(0, start) + name->toText() + address.substr(end) : address;
    }

    void dmarc()
    {
        if (!m_verdict.author.domain) {
            m_verdict.dmarc = DmarcResult::PermError; // RFC 9989 §5.3.1
            return;
        }
        m_verdict.policy = dmarc::discover(*m_verdict.author.domain, m_dns);
        m_uncertain = m_verdict.policy.isUncertain();
        const bool waiting = m_verdict.policy.pending;
        const bool strictSpf = m_verdict.policy.record && m_verdict.policy.record->strictSpf;
        const bool strictDkim = m_verdict.policy.record && m_verdict.policy.record->strictDkim;
        // RFC 9989 §4.4.2: only MAIL FROM counts. With the null sender RFC 7208 §2.4 puts postmaster@HELO in its place;
        // receivers differ about whether that is aligned, so a message is not called good by it alone. All walks are
        // asked for before any is judged.
        if (m_verdict.spf && !m_verdict.spf->helo) {
            using spf::Result;
            const Result result = m_verdict.spf->outcome.result;
            const auto name = domainName(m_verdict.spf->domain, m_names);
            if (name && (result == Result::Pass || result == Result::Pending || result == Result::TempError))
                m_verdict.alignedSpf =
                    weigh(alignment(*name, strictSpf), result == Result::Pass, result == Result::Pending);
            m_verdict.spfTooStrict = name && result == Result::Pass && isTooStrict(*name, strictSpf);
        }
        for (std::size_t i = 0; i < m_verdict.dkim.size(); ++i) {
            using dkim::Result;
            const dkim::SignatureVerdict &signature = m_verdict.dkim[i];
            const Result result = signature.result;
            if (signature.domainName &&
                (result == Result::Pass || result == Result::Pending || result == Result::TempError))
                m_verdict.dkimAligned[i] = weigh(alignment(*signature.domainName, strictDkim), result == Result::Pass,
                                                 result == Result::Pending);
            m_verdict.dkimTooStrict[i] =
                signature.domainName && result == Result::Pass && isTooStrict(*signature.domainName, strictDkim);
        }
        m_verdict.dmarc = waiting ? DmarcResult::Pending : result();
    }

    /// Whether an identifier that passed is the author's; remembers what is not known.
    bool weigh(Alignment alignment, bool passed, bool waiting)
    {
        if (alignment == Alignment::No)
            return false;
        m_waiting = m_waiting || waiting || alignment == Alignment::Pending;
        m_unknown = m_unknown || (!passed && !waiting) || alignment == Alignment::Unknown;
        return passed && alignment == Alignment::Yes;
    }

    [[nodiscard]] bool isTooStrict(const dns::Name &identifier, bool strict) const
    {
        const dns::Name &author = *m_verdict.author.domain;
        return strict && identifier != author && psl::sameOwner(identifier, author);
    }

    /// RFC 9989 §4.4.1, §4.4.2.
    [[nodiscard]] Alignment alignment(const dns::Name &identifier, bool strict) const
    {
        const dns::Name &author = *m_verdict.author.domain;
        if (identifier == author)
            return Alignment::Yes;
        if (strict || identifier.suffix(1) != author.suffix(1)) // no organisation in common above the root
            return Alignment::No;
        const dmarc::Discovery other = dmarc::discover(identifier, m_dns);
        if (other.pending || m_verdict.policy.pending)
            return Alignment::Pending;
        if (m_uncertain || other.isUncertain())
            return Alignment::Unknown;
        return dmarc::isAligned(author, m_verdict.policy.organizationalDomain, identifier, other.organizationalDomain,
                                strict)
                   ? Alignment::Yes
                   : Alignment::No;
    }

    DmarcResult result()
    {
        const dmarc::Discovery &policy = m_verdict.policy;
        if (!policy.policyDomain)
            return policy.failed ? DmarcResult::TempError : DmarcResult::None;
        if (!policy.failed && policy.record->usable && !policy.record->applied)
            return DmarcResult::None; // RFC 9989 §4.10.1: no DMARC processing
        if (policy.effectivePolicy && (m_verdict.alignedSpf || m_verdict.alignedDkim()))
            return DmarcResult::Pass;
        if (policy.failed)
            return DmarcResult::TempError; // a nearer record may be behind the question without an answer
        if (!policy.effectivePolicy)
            return DmarcResult::PermError;
        if (m_waiting)
            return DmarcResult::Pending;
        if (m_unknown)
            return DmarcResult::TempError;
        m_verdict.disposition = *policy.effectivePolicy;
        if (policy.record->test && m_verdict.disposition != dmarc::Policy::None) // RFC 9989 §4.7: one step lower
            m_verdict.disposition =
                m_verdict.disposition == dmarc::Policy::Reject ? dmarc::Policy::Quarantine : dmarc::Policy::None;
        return DmarcResult::Fail;
    }

    const dkim::Message &m_message;
    const std::optional<Envelope> &m_envelope;
    const dns::Answers &m_dns;
    const std::int64_t m_now;
    const dkim::NameReader &m_names;
    Verdict m_verdict;
    bool m_uncertain = false; // about the author's organisational domain
    bool m_waiting = false;
    bool m_unknown = false;
};

} // namespace

std::string_view toText(DmarcResult result)
{
    switch (result) {
    case DmarcResult::Pending:
        return "pending";
    case DmarcResult::None:
        return "none";
    case DmarcResult::Pass:
        return "pass";
    case DmarcResult::Fail:
        return "fail";
    case DmarcResult::TempError:
        return "temperror";
    case DmarcResult::PermError:
        return "permerror";
    }
    return {};
}

bool Verdict::alignedDkim() const
{
    return std::find(dkimAligned.begin(), dkimAligned.end(), true) != dkimAligned.end();
}

Verdict judge(const dkim::Message &message, const std::optional<Envelope> &envelope, const dns::Answers &dns,
              std::int64_t now, const dkim::NameReader &names)
{
    return Judge(message, envelope, dns, now, names).run();
}

std::optional<dns::Name> decidingDomain(const dkim::Message &message, const dkim::NameReader &names)
{
    std::optional<dns::Name> domain = authorOf(message.fields, names).domain;
    for (const dkim::Signed &each : message.signatures) {
        if (!domain)
            domain = each.signature.domainName;
    }
    const auto registrable = domain ? psl::registrableDomain(*domain) : std::nullopt;
    return registrable ? registrable : domain;
}

} // namespace message
