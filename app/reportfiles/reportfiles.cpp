// SPDX-License-Identifier: Apache-2.0
#include "reportfiles.h"

#include "unpack.h"

#include "core/ascii.h"
#include "core/budget.h"
#include "core/message/attachments.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <cstdio>

namespace reportfiles
{

using reports::Fault;

namespace
{

constexpr std::size_t runOctets = std::size_t{64} * 1024;
constexpr std::size_t enoughToTell = 512;

QString textOf(std::string_view octets)
{
    return QString::fromUtf8(octets.data(), static_cast<qsizetype>(octets.size()));
}

/// UTF-16, which the XML of a report may be written in; it becomes UTF-8 on the way.
bool isUtf16(std::string_view beginning)
{
    return beginning.starts_with("\xFF\xFE") || beginning.starts_with("\xFE\xFF");
}

bool looksLikeXml(std::string_view beginning)
{
    if (beginning.starts_with("\xEF\xBB\xBF"))
        beginning.remove_prefix(3);
    return ascii::trimmed(beginning).starts_with('<') || isUtf16(beginning);
}

/// RFC 5322 §2.2: a field's name and a colon; RFC 4155 begins with an envelope.
bool looksLikeMail(std::string_view beginning)
{
    beginning = beginning.substr(std::min(beginning.find_first_not_of("\r\n"), beginning.size()));
    if (beginning.starts_with("From "))
        return true;
    const std::size_t colon = beginning.find(':');
    const std::string_view name = beginning.substr(0, colon);
    return colon != std::string_view::npos && colon > 0 && colon < 80 &&
           std::ranges::all_of(name, [](char c) { return c > ' ' && c < 127; });
}

class Utf8 final : public Octets
{
public:
    explicit Utf8(Octets &utf16) : m_utf16(utf16) {}

    std::string_view next() override
    {
        do {
            const std::string_view run = m_utf16.next();
            if (run.empty())
                return {};
            const QString text = m_decoder(QByteArrayView(run.data(), static_cast<qsizetype>(run.size())));
            m_run = text.toStdString();
        } while (m_run.empty());
        return m_run;
    }

private:
    Octets &m_utf16;
    QStringDecoder m_decoder{QStringDecoder::Utf16};
    std::string m_run;
};

} // namespace

/// A file's octets, counted.
class Files::Disk final : public Octets
{
public:
    Disk(QFile &file, Files &files) : m_file(file), m_files(files), m_run(runOctets, '\0') {}

    std::string_view next() override
    {
        const qint64 got = m_files.m_isStopped ? 0 : m_file.read(m_run.data(), static_cast<qint64>(m_run.size()));
        if (got <= 0)
            return {};
        const auto octets = static_cast<std::size_t>(got);
        m_files.m_read += octets;
        if (m_files.m_goOn && !m_files.m_goOn(octets))
            m_files.m_isStopped = true;
        return std::string_view(m_run).substr(0, octets);
    }

private:
    QFile &m_file;
    Files &m_files;
    std::string m_run;
};

void Files::read(const QString &path)
{
    if (path == QLatin1String("-") || !QFileInfo(path).isDir()) {
        readFile(path);
        return;
    }
    QDirIterator each(path, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (each.hasNext() && !m_isStopped)
        readFile(each.next());
}

void Files::readFile(const QString &path)
{
    QFile file(path);
    const bool isInput = path == QLatin1String("-");
    const Place place{QDir::toNativeSeparators(path)};
    ++m_files;
    m_read = m_unpacked = m_found = 0;
    m_end = Fault::None;
    if (!(isInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))) {
        skip(place, Fault::Unreadable);
        return;
    }
    Disk disk(file, *this);
    readOctets(disk, place);
    if (file.error() != QFileDevice::NoError)
        skip(place, Fault::Unreadable);
    else if (m_end != Fault::None)
        skip(place, m_end);
}

void Files::readOctets(Octets &octets, const Place &place)
{
    std::string beginning;
    for (std::string_view run = octets.next(); !run.empty(); run = octets.next()) {
        beginning.append(run);
        if (beginning.size() >= enoughToTell)
            break;
    }
    Peeked whole(beginning, octets);
    if (looksPacked(beginning))
        readPacked(whole, place);
    else if (looksLikeXml(beginning))
        readXml(whole, place);
    else if (looksLikeMail(beginning) && !place.isAttachment)
        readMessages(whole, place);
    else if (!place.isAttachment && m_end == Fault::None && !m_isStopped)
        skip(place, beginning.empty() ? Fault::Empty : Fault::NotAReport);
}

void Files::readXml(Octets &octets, const Place &place)
{
    std::string_view run = octets.next();
    Peeked whole(std::string(run), octets);
    Utf8 converted(whole);
    Octets &utf8 = isUtf16(run) ? static_cast<Octets &>(converted) : whole;
    reports::Intake intake(m_tally);
    std::uint64_t size = 0;
    for (run = utf8.next(); !run.empty() && intake.feed(run); run = utf8.next()) {
        size += run.size();
        if (size > budget::reportOctets) {
            skip(place, Fault::TooLarge, intake.isPartlyCounted());
            return;
        }
    }
    if (m_isStopped)
        return;
    const Fault fault = intake.finish();
    if (fault == Fault::NotAReport && place.isAttachment)
        return; // people attach all sorts of things
    ++m_found;
    if (fault != Fault::None && m_end == Fault::None)
        skip(place, fault, intake.isPartlyCounted());
}

void Files::readPacked(Octets &octets, const Place &place)
{
    if (place.depth >= budget::archiveDepth) {
        skip(place, Fault::TooNested);
        return;
    }
    Archive archive(octets);
    std::size_t members = 0;
    std::uint64_t told = m_told;
    while (m_end == Fault::None && !m_isStopped && archive.nextMember()) {
        if (++members > budget::archiveMembers) {
            m_end = Fault::TooMany;
            return;
        }
        told = m_told;
        readMember(archive, place);
    }
    if (m_end != Fault::None || m_isStopped)
        return;
    if (archive.fault() != Fault::None && m_told == told) // else it is said of the member
        skip(place, archive.fault());
    else if (archive.fault() == Fault::None && members == 0)
        skip(place, Fault::NoReport);
}

void Files::readMember(Archive &archive, const Place &place)
{
    /// What comes out of the archive, counted.
    class Member final : public Octets
    {
    public:
        Member(Archive &from, Files &files) : m_from(from), m_files(files) {}
        std::string_view next() override
        {
            const std::string_view run = m_from.next();
            return m_files.mayUnpack(run.size()) ? run : std::string_view{};
        }

    private:
        Archive &m_from;
        Files &m_files;
    };

    const std::string name = archive.name();
    Place inside = place;
    ++inside.depth;
    inside.archive = &archive;
    if (!name.empty()) {
        inside.label += QLatin1Char('/') + textOf(name);
        inside.isAttachment = false;
    }
    if (archive.isEncrypted()) {
        skip(inside, Fault::Encrypted);
        return;
    }
    Member member(archive, *this);
    readOctets(member, inside);
}

bool Files::mayUnpack(std::size_t octets)
{
    m_unpacked += octets;
    if (m_unpacked > budget::packedAlways && m_unpacked / budget::packedRatio > m_read)
        m_end = Fault::Bomb;
    else if (m_unpacked > budget::unpackedOctets)
        m_end = Fault::TooLarge;
    return m_end == Fault::None && !m_isStopped;
}

void Files::readMessages(Octets &octets, const Place &place)
{
    const std::uint64_t before = m_found;
    const std::uint64_t told = m_told;
    message::Attachments attachments(budget::attachmentOctets, [&](const message::Attachment &attachment) {
        if (m_end != Fault::None || m_isStopped)
            return;
        const Place inside{place.label + QStringLiteral(": ") +
                               textOf(attachment.name.empty() ? attachment.type : attachment.name),
                           place.depth, true, place.archive};
        if (!attachment.isWhole) {
            skip(inside, Fault::TooLarge);
            return;
        }
        Given given(attachment.octets);
        readOctets(given, inside);
    });
    for (std::string_view run = octets.next(); !run.empty() && m_end == Fault::None; run = octets.next())
        attachments.feed(run);
    if (m_isStopped)
        return;
    attachments.finish();
    if (m_found == before && m_told == told && m_end == Fault::None)
        skip(place, Fault::NoReport);
}

/// What comes out of an archive that cannot be unpacked to its end is faulty because of that.
void Files::skip(const Place &place, Fault reason, bool isPartlyCounted)
{
    if (place.archive && place.archive->fault() != Fault::None)
        reason = place.archive->fault();
    ++m_told;
    if (m_skipped.size() < budget::skippedTold)
        m_skipped.push_back({place.label, reason, isPartlyCounted});
}

} // namespace reportfiles
