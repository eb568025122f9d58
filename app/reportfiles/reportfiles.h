// SPDX-License-Identifier: Apache-2.0
// Aggregate reports out of whatever people have them in: XML, gzip, zip, messages with attachments, mailbox files,
// folders of all these. A file is known by its content, never by its name. Whatever one file holds, the others are
// read; what holds no report is told with the reason. Files may be of any size: nothing is kept but the sums.
#pragma once

#include "core/reports/tally.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace reportfiles
{

struct Skipped {
    QString file; // with the member or the attachment
    reports::Fault reason = reports::Fault::None;
    bool isPartlyCounted = false; // a report too long to wait for its end, which was not good
};

class Octets;
class Archive;

class Files
{
public:
    /// Called often while octets are read, with how many they were; false stops the reading.
    using GoOn = std::function<bool(std::uint64_t octets)>;

    /// `tally` must outlive it.
    explicit Files(reports::Tally &tally, GoOn goOn = {}) : m_tally(tally), m_goOn(std::move(goOn)) {}

    /// Reads a file, or all files in a folder and below, links to folders apart; "-" is standard input.
    void read(const QString &path);

    /// The first budget::skippedTold of what was skipped.
    [[nodiscard]] const std::vector<Skipped> &skipped() const { return m_skipped; }
    [[nodiscard]] std::uint64_t skippedBeyond() const { return m_told - m_skipped.size(); }
    [[nodiscard]] std::uint64_t files() const { return m_files; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

private:
    class Disk;
    /// Where in a file the octets are from.
    struct Place {
        QString label;
        std::size_t depth = 0; // of archives around them
        bool isAttachment = false;
        const Archive *archive = nullptr; // the innermost
    };

    void readFile(const QString &path);
    void readOctets(Octets &octets, const Place &place);
    void readXml(Octets &octets, const Place &place);
    void readPacked(Octets &octets, const Place &place);
    void readMember(Archive &archive, const Place &place);
    void readMessages(Octets &octets, const Place &place);
    void skip(const Place &place, reports::Fault reason, bool isPartlyCounted = false);
    /// Notes that so many octets came out of an archive; false where that is too much.
    bool mayUnpack(std::size_t octets);

    reports::Tally &m_tally;
    GoOn m_goOn;
    std::vector<Skipped> m_skipped;
    std::uint64_t m_told = 0; // of skipped ones, those beyond among them
    std::uint64_t m_files = 0;
    bool m_isStopped = false;
    // of the file that is being read:
    std::uint64_t m_read = 0;                    // octets of it
    std::uint64_t m_unpacked = 0;                // out of its archives
    std::uint64_t m_found = 0;                   // reports, faulty ones among them
    reports::Fault m_end = reports::Fault::None; // why no more of it is read
};

} // namespace reportfiles
