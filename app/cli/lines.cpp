// SPDX-License-Identifier: Apache-2.0
#include "lines.h"

#include "output.h"
#include "words.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#else
#include <io.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace cli
{

namespace
{

constexpr qsizetype mostSkipped = qsizetype(16) * 1024 * 1024; // no text has such a line, /dev/zero has
constexpr qint64 atOnce = qint64(64) * 1024;

/// A tab in front is an empty field.
QByteArray withoutReturn(QByteArray line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

#ifdef Q_OS_UNIX
/// Whether reading may have to wait for somebody: a pipe, a terminal, a socket.
bool mayWait(int descriptor)
{
    struct stat facts = {};
    return fstat(descriptor, &facts) == 0 && !S_ISREG(facts.st_mode);
}

auto readSome(int descriptor, QByteArray &octets)
{
    return ::read(descriptor, octets.data(), static_cast<std::size_t>(octets.size()));
}
#else
constexpr std::chrono::milliseconds betweenLooks{20}; // nothing tells that something came

HANDLE handleOf(int descriptor)
{
    return reinterpret_cast<HANDLE>(::_get_osfhandle(descriptor));
}

bool mayWait(int descriptor)
{
    return ::GetFileType(handleOf(descriptor)) == FILE_TYPE_PIPE;
}

/// The pipe has something to read, or its end.
bool hasArrived(int descriptor)
{
    DWORD count = 0;
    return ::PeekNamedPipe(handleOf(descriptor), nullptr, 0, nullptr, &count, nullptr) == 0 || count > 0;
}

auto readSome(int descriptor, QByteArray &octets)
{
    return ::_read(descriptor, octets.data(), static_cast<unsigned>(octets.size()));
}
#endif

} // namespace

bool Lines::open(const QString &name)
{
    m_file.setFileName(name);
    const bool good = name == QLatin1String("-") ? openInput(m_file, QIODevice::Unbuffered)
                                                 : m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (good && mayWait(m_file.handle())) {
        const auto arrive = [this] {
            read();
            emit arrived();
        };
#ifdef Q_OS_UNIX
        m_notifier = std::make_unique<QSocketNotifier>(m_file.handle(), QSocketNotifier::Read);
        m_notifier->setEnabled(false);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, [this, arrive] {
            m_notifier->setEnabled(false);
            arrive();
        });
#else
        m_clock = std::make_unique<QTimer>();
        m_clock->setInterval(betweenLooks);
        connect(m_clock.get(), &QTimer::timeout, this, [this, arrive] {
            if (!hasArrived(m_file.handle()))
                return;
            m_clock->stop();
            arrive();
        });
#endif
    } else if (!good)
        m_problem = m_file.errorString();
    return good;
}

std::optional<QByteArray> Lines::next()
{
    for (;;) {
        const qsizetype end = m_pending.indexOf('\n');
        const bool isWhole = end >= 0 || (m_ended && !m_pending.isEmpty());
        if (isWhole || m_pending.size() > m_longest) {
            const QByteArray line = m_pending.left(end >= 0 ? end : m_pending.size());
            m_pending.remove(0, end >= 0 ? end + 1 : m_pending.size());
            if (!std::exchange(m_skipping, !isWhole))
                return m_areRows ? withoutReturn(line.left(m_longest)) : line.left(m_longest).trimmed();
            m_skipped = isWhole ? 0 : m_skipped + line.size();
            if (m_skipped > mostSkipped)
                giveUp(cli::tr("it has a line without an end"));
            continue;
        }
        if (m_ended)
            return std::nullopt;
        if (isWaiting())
            return std::nullopt;
        read();
    }
}

/// Where reading may have to wait, arrived() tells when there is something to read.
bool Lines::isWaiting()
{
#ifdef Q_OS_UNIX
    if (m_notifier)
        m_notifier->setEnabled(true);
    return m_notifier != nullptr;
#else
    if (m_clock)
        m_clock->start();
    return m_clock != nullptr;
#endif
}

/// What was not given out yet is not worth it.
void Lines::giveUp(const QString &problem)
{
    m_problem = problem;
    m_ended = true;
    m_pending.clear();
}

void Lines::read()
{
    // Not by QFile, which reads on until its buffer is full.
    QByteArray octets(atOnce, Qt::Uninitialized);
    const auto count = readSome(m_file.handle(), octets);
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count < 0)
        m_problem = qt_error_string();
    octets.truncate(std::max<qsizetype>(count, 0));
    m_ended = octets.isEmpty();
    m_pending += octets;
    // Spreadsheets and some editors put a byte order mark in front (RFC 3629 §6); its octets may come one by one.
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    if (m_isStart && (m_ended || m_pending.size() >= mark.size())) {
        m_isStart = false;
        if (m_pending.startsWith(mark))
            m_pending.remove(0, mark.size());
    }
}

} // namespace cli
