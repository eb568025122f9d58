// SPDX-License-Identifier: Apache-2.0
// Many reports as sums: what each address showed, per domain. It grows with the number of different senders and never
// with that of messages, rows or reports; beyond budget::reportStreams the tail is one. A report counts once, however
// often it comes (RFC 9990 §3.1.1.2: an organisation does not give an identifier twice).
#pragma once

#include "reader.h"
#include "sighting.h"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace reports
{

/// What is summed up of messages.
struct Counts {
    std::uint64_t messages = 0;
    std::uint64_t spfAligned = 0;
    std::uint64_t dkimAligned = 0;
    std::uint64_t failing = 0;                         // see Sighting::fails
    std::array<std::uint64_t, dispositions> handled{}; // by Disposition

    Counts &operator+=(const Counts &other);
    bool operator==(const Counts &) const = default;
};

/// Messages from one address that showed the same sender.
struct Stream {
    Counts counts;
    std::uint64_t broken = 0;    // with a signature of the author's that does not pass
    std::uint64_t forwarded = 0; // of which the receiver says so
    std::uint64_t ownEnvelope = 0;
    std::uint64_t reporters = 0; // a bit for each of the first 64
};

struct StreamKey {
    std::optional<ip::Address> address; // nothing: all those beyond the budget
    Origin origin = Origin::Nobody;
    Id name = 0;
    bool operator==(const StreamKey &) const = default;
};

/// Messages of one day.
struct Day {
    std::uint64_t passing = 0;
    std::uint64_t failing = 0;  // of somebody who showed who they are, or with a signature that broke
    std::uint64_t nameless = 0; // failing, and nothing shows who sent
};

/// All that reports say of one domain.
struct DomainTally {
    Counts counts;
    std::uint64_t reports = 0;
    std::uint64_t disagreeing = 0;                  // messages of which the receiver says otherwise
    std::int64_t from = 0, to = 0;                  // seconds since 1970
    std::map<std::string, std::uint64_t> reporters; // messages by organisation
    struct Hash {
        std::size_t operator()(const StreamKey &key) const;
    };
    std::unordered_map<StreamKey, Stream, Hash> streams;
    std::map<std::int64_t, Day> days; // by days since 1970
    struct Span {
        std::int64_t from = 0, to = 0;
    };
    std::array<std::optional<Span>, 3> stages; // when which policy was found
    std::optional<dmarc::Policy> present;      // in the latest report
    std::int64_t presentAt = 0;
};

class Tally
{
public:
    /// `services` must outlive it.
    explicit Tally(const discovery::Services &services) : m_identities(services) {}

    [[nodiscard]] const std::map<std::string, DomainTally> &domains() const { return m_domains; }
    [[nodiscard]] const Identities &identities() const { return m_identities; }
    [[nodiscard]] std::uint64_t reports() const { return m_reports; }
    [[nodiscard]] std::uint64_t duplicates() const { return m_duplicates; }
    [[nodiscard]] std::uint64_t unreadRows() const { return m_unreadRows; }
    /// Messages about domains beyond budget::reportDomains, which are in none of domains().
    [[nodiscard]] std::uint64_t elsewhere() const { return m_elsewhere; }

private:
    friend class Intake;
    /// Whether the report is new; it is known from now on.
    bool isFirst(const Metadata &metadata);
    void begin(const Metadata &metadata, const Policy &policy);
    void add(const Sighting &seen);

    Identities m_identities;
    std::map<std::string, DomainTally> m_domains;
    std::unordered_set<std::uint64_t> m_known; // of organisation and identifier
    std::size_t m_streams = 0;
    std::uint64_t m_reports = 0, m_duplicates = 0, m_unreadRows = 0, m_elsewhere = 0;
    // of the report that is being added:
    DomainTally *m_domain = nullptr;
    std::uint64_t *m_reporter = nullptr;
    std::uint64_t m_reporterBit = 0;
    Day *m_day = nullptr;
};

/// Takes one report into a tally while it comes. A report that turns out to be broken leaves no trace, unless it is
/// longer than budget::reportRowsWaiting; then what was read of it stays.
class Intake
{
public:
    /// `tally` must outlive it, and take one report at a time.
    explicit Intake(Tally &tally);

    /// The next octets, cut anywhere. False once nothing more need be read.
    bool feed(std::string_view octets);
    /// The report has ended; what was wrong with it. A report that is known already is none of it.
    Fault finish();
    /// Whether rows of it count although it is faulty.
    [[nodiscard]] bool isPartlyCounted() const { return m_isBegun; }

private:
    bool take(const Row &row);
    bool flush();

    Tally &m_tally;
    Reader m_reader;
    std::vector<Sighting> m_waiting;
    bool m_isBegun = false;
    bool m_isDuplicate = false;
};

} // namespace reports
