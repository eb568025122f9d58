// SPDX-License-Identifier: Apache-2.0
#include "sighting.h"

#include <span>

namespace reports
{

namespace
{

/// The author's domain and what is compared with it.
class Judge
{
public:
    Judge(const Row &row, const Policy &policy, Identities &identities)
        : m_row(row), m_policy(policy), m_identities(identities), m_owner(identities.of(row.author).owner)
    {
        m_seen.address = *row.address;
        m_seen.messages = *row.count;
        m_seen.disposition = row.disposition;
        m_seen.wasForwarded = row.wasForwarded;
    }

    Sighting run()
    {
        spf();
        dkim();
        compare();
        name();
        return m_seen;
    }

private:
    [[nodiscard]] bool isOwn(const Identity &identity) const { return identity.owner == m_owner && m_owner != 0; }
    /// RFC 9989 §4.4: the very same name, or the same organisation's.
    [[nodiscard]] bool isAligned(const std::string &domain, const Identity &identity, bool strict) const
    {
        return strict ? domain == m_row.author : isOwn(identity) || domain == m_row.author;
    }
    /// Somebody else who proved who they are; a service before others, for it has a name that people know.
    void noteForeign(const Identity &identity)
    {
        if (identity.service && !m_service)
            m_service = identity.service;
        if (m_other == 0)
            m_other = identity.owner;
    }

    void spf()
    {
        for (const SpfResult &result : std::span(m_row.spfs).first(m_row.spfCount)) {
            const Identity identity = m_identities.of(result.domain);
            if (result.ofHelo) // §4.4.2: only MAIL FROM counts
                continue;
            m_seen.ownEnvelope = m_seen.ownEnvelope || isOwn(identity);
            if (m_sentAs.empty() && isOwn(identity))
                m_sentAs = result.domain;
            if (!result.passed)
                continue;
            if (isAligned(result.domain, identity, m_policy.strictSpf))
                m_seen.spfAligned = true;
            else if (!isOwn(identity))
                noteForeign(identity);
        }
        if (!m_row.envelope.empty() && isOwn(m_identities.of(m_row.envelope)))
            m_seen.ownEnvelope = true;
    }

    void dkim()
    {
        for (const DkimResult &result : std::span(m_row.dkims).first(m_row.dkimCount)) {
            const Identity identity = m_identities.of(result.domain);
            const bool own = isOwn(identity);
            if (own && !result.passed)
                m_seen.brokenSignature = true;
            if (!result.passed)
                continue;
            if (isAligned(result.domain, identity, m_policy.strictDkim)) {
                m_seen.dkimAligned = true;
                if (!m_service)
                    m_service = m_identities.bySelector(result.selector);
            } else if (!own) {
                noteForeign(identity);
            }
        }
        m_seen.brokenSignature = m_seen.brokenSignature && !m_seen.dkimAligned;
    }

    /// Receivers may leave out results; then what they say of alignment is all there is.
    void compare()
    {
        const bool told = m_row.dkim || m_row.spf;
        const bool theyPass = m_row.dkim.value_or(false) || m_row.spf.value_or(false);
        const bool lacksDkim = m_row.dkimCount == 0 && m_row.dkim.value_or(false);
        const bool lacksSpf = m_row.spfCount == 0 && m_row.spf.value_or(false);
        m_seen.dkimAligned = m_seen.dkimAligned || lacksDkim;
        m_seen.spfAligned = m_seen.spfAligned || lacksSpf;
        const bool wePass = m_seen.dkimAligned || m_seen.spfAligned;
        m_seen.fails = !wePass || (told && !theyPass);
        m_seen.disagrees =
            (m_row.dkim && *m_row.dkim != m_seen.dkimAligned) || (m_row.spf && *m_row.spf != m_seen.spfAligned);
    }

    void name()
    {
        if (m_service) {
            m_seen.origin = Origin::Service;
            m_seen.name = m_identities.idOf(m_service->id);
        } else if (m_other != 0) {
            m_seen.origin = Origin::Other;
            m_seen.name = m_other;
        } else if (m_seen.spfAligned || m_seen.dkimAligned) {
            m_seen.origin = Origin::Own;
            m_seen.name = m_identities.idOf(m_sentAs.empty() ? m_row.author : m_sentAs);
        }
    }

    const Row &m_row;
    const Policy &m_policy;
    Identities &m_identities;
    Id m_owner;
    Sighting m_seen;
    const discovery::Service *m_service = nullptr;
    Id m_other = 0;
    std::string_view m_sentAs; // the envelope's domain, where it is the author's organisation's
};

} // namespace

Sighting sight(const Row &row, const Policy &policy, Identities &identities)
{
    return Judge(row, policy, identities).run();
}

} // namespace reports
