// SPDX-License-Identifier: Apache-2.0
#include "tally.h"

#include "core/budget.h"

#include <algorithm>
#include <limits>

namespace reports
{

namespace
{

constexpr std::int64_t secondsOfDay = 86400;

/// Counts end at the top instead of beginning anew.
void grow(std::uint64_t &sum, std::uint64_t by)
{
    sum = by > std::numeric_limits<std::uint64_t>::max() - sum ? std::numeric_limits<std::uint64_t>::max() : sum + by;
}

Counts countsOf(const Sighting &seen)
{
    Counts counts;
    counts.messages = seen.messages;
    counts.spfAligned = seen.spfAligned ? seen.messages : 0;
    counts.dkimAligned = seen.dkimAligned ? seen.messages : 0;
    counts.failing = seen.fails ? seen.messages : 0;
    counts.handled[static_cast<std::size_t>(seen.disposition)] = seen.messages;
    return counts;
}

} // namespace

Counts &Counts::operator+=(const Counts &other)
{
    grow(messages, other.messages);
    grow(spfAligned, other.spfAligned);
    grow(dkimAligned, other.dkimAligned);
    grow(failing, other.failing);
    for (std::size_t i = 0; i < handled.size(); ++i)
        grow(handled[i], other.handled[i]);
    return *this;
}

std::size_t DomainTally::Hash::operator()(const StreamKey &key) const
{
    const auto *octets = key.address ? reinterpret_cast<const char *>(key.address->octets.data()) : "";
    const std::string_view text(octets, key.address ? key.address->octets.size() : 0);
    const std::size_t rest = static_cast<std::size_t>(key.name) * 4 + static_cast<std::size_t>(key.origin);
    return std::hash<std::string_view>{}(text) ^ (rest * 0x9E3779B97F4A7C15ULL);
}

bool Tally::isFirst(const Metadata &metadata)
{
    const std::uint64_t key = std::hash<std::string>{}(metadata.organization + '\0' + metadata.id);
    if (m_known.contains(key))
        return false;
    if (m_known.size() < budget::reportsKnownAgain)
        m_known.insert(key);
    return true;
}

void Tally::begin(const Metadata &metadata, const Policy &policy)
{
    ++m_reports;
    auto found = m_domains.find(policy.domain);
    if (found == m_domains.end() && m_domains.size() < budget::reportDomains)
        found = m_domains.try_emplace(policy.domain).first;
    m_domain = found == m_domains.end() ? nullptr : &found->second;
    if (!m_domain)
        return;
    DomainTally &domain = *m_domain;
    const std::int64_t end = std::max(metadata.begin, metadata.end);
    domain.from = domain.reports == 0 ? metadata.begin : std::min(domain.from, metadata.begin);
    domain.to = std::max(domain.to, end);
    ++domain.reports;
    const bool fits = domain.reporters.size() < budget::reportReporters;
    const auto reporter =
        fits ? domain.reporters.try_emplace(metadata.organization).first : domain.reporters.find(metadata.organization);
    m_reporter = reporter == domain.reporters.end() ? nullptr : &reporter->second;
    m_reporterBit = std::uint64_t{1} << std::hash<std::string>{}(metadata.organization) % 64;
    const std::int64_t day = (metadata.begin + (end - metadata.begin) / 2) / secondsOfDay;
    m_day = domain.days.size() < budget::reportDays || domain.days.contains(day) ? &domain.days[day] : nullptr;
    if (!policy.p)
        return;
    auto &span = domain.stages[static_cast<std::size_t>(*policy.p)];
    if (!span)
        span = DomainTally::Span{metadata.begin, end};
    span->from = std::min(span->from, metadata.begin);
    span->to = std::max(span->to, end);
    if (end >= domain.presentAt) {
        domain.present = policy.p;
        domain.presentAt = end;
    }
}

void Tally::add(const Sighting &seen)
{
    if (!m_domain) {
        grow(m_elsewhere, seen.messages);
        return;
    }
    const Counts counts = countsOf(seen);
    m_domain->counts += counts;
    if (seen.disagrees)
        grow(m_domain->disagreeing, seen.messages);
    if (m_reporter)
        grow(*m_reporter, seen.messages);
    if (m_day)
        grow(!seen.fails                                              ? m_day->passing
             : seen.origin == Origin::Nobody && !seen.brokenSignature ? m_day->nameless
                                                                      : m_day->failing,
             seen.messages);
    StreamKey key{seen.address, seen.origin, seen.name};
    auto found = m_domain->streams.find(key);
    if (found == m_domain->streams.end()) {
        if (m_streams >= budget::reportStreams)
            key = {std::nullopt, seen.origin, seen.origin == Origin::Service ? seen.name : 0};
        const auto [place, isNew] = m_domain->streams.try_emplace(key);
        found = place;
        m_streams += isNew ? 1 : 0;
    }
    Stream &stream = found->second;
    stream.counts += counts;
    stream.reporters |= m_reporterBit;
    if (seen.brokenSignature)
        grow(stream.broken, seen.messages);
    if (seen.wasForwarded)
        grow(stream.forwarded, seen.messages);
    if (seen.ownEnvelope)
        grow(stream.ownEnvelope, seen.messages);
}

Intake::Intake(Tally &tally) : m_tally(tally), m_reader([this](const Row &row) { return take(row); }) {}

bool Intake::feed(std::string_view octets)
{
    return m_reader.feed(octets);
}

bool Intake::take(const Row &row)
{
    m_waiting.push_back(sight(row, m_reader.policy(), m_tally.m_identities));
    return m_waiting.size() < budget::reportRowsWaiting || flush();
}

/// False where the report is known already, or does not say whose it is.
bool Intake::flush()
{
    const Metadata &metadata = m_reader.metadata();
    if (!m_isBegun) {
        if (!metadata.isWhole())
            return false;
        if (!m_tally.isFirst(metadata)) {
            m_isDuplicate = true;
            ++m_tally.m_duplicates;
            return false;
        }
        m_tally.begin(metadata, m_reader.policy());
        m_isBegun = true;
    }
    for (const Sighting &seen : m_waiting)
        m_tally.add(seen);
    m_waiting.clear();
    return true;
}

Fault Intake::finish()
{
    m_reader.finish();
    if (m_isDuplicate)
        return Fault::None;
    if (m_reader.fault() == Fault::None && !m_reader.metadata().isWhole())
        return Fault::NoOrigin;
    if (m_reader.fault() == Fault::None || m_isBegun)
        flush();
    m_tally.m_unreadRows += m_reader.fault() == Fault::None ? m_reader.unreadRows() : 0;
    return m_reader.fault();
}

} // namespace reports
