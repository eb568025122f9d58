// SPDX-License-Identifier: Apache-2.0
#include "output.h"

#include "exitstatus.h"
#include "words.h"

#include "app/report/textreport.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace cli
{

namespace
{

int firstError = 0; // of standard output; the stream itself only keeps that there was one

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_UNIX
    return ::isatty(::fileno(stream)) == 1;
#else
    return ::_isatty(::_fileno(stream)) != 0;
#endif
}

void remember()
{
    if (firstError == 0)
        firstError = errno != 0 ? errno : EIO;
}

} // namespace

void prepareStreams()
{
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    // Otherwise the next file or socket that is opened would be taken for the stream. Each is opened the wrong way
    // round, so that using it is an error still.
    for (const auto &[descriptor, mode] :
         {std::pair{STDIN_FILENO, O_WRONLY}, std::pair{STDOUT_FILENO, O_RDONLY}, std::pair{STDERR_FILENO, O_RDONLY}}) {
        if (::fcntl(descriptor, F_GETFD) < 0 && errno == EBADF)
            static_cast<void>(::open("/dev/null", mode));
    }
#endif
}

void put(const QByteArray &octets)
{
    errno = 0;
    const auto size = static_cast<std::size_t>(octets.size());
    if (std::fwrite(octets.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        remember();
}

void put(const QString &text)
{
    put(text.toUtf8());
}

bool isWritable()
{
    return firstError == 0 && std::ferror(stdout) == 0;
}

int finish(int status)
{
    errno = 0;
    if (std::fflush(stdout) != 0)
        remember();
    if (isWritable() || status == Misused)
        return status;
    remember();
    return complain(tr("Standard output cannot be written: %1.").arg(qt_error_string(firstError)));
}

int columns()
{
#ifdef Q_OS_UNIX
    constexpr int fewest = 40; // below that, words would stand alone on their lines
    constexpr int most = 120;  // beyond that, the eye loses the line
    winsize size = {};
    if (isTerminal(stdout) && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) {
        const int width = size.ws_col > 0 ? size.ws_col : qEnvironmentVariableIntValue("COLUMNS");
        return width > 0 ? std::clamp(width, fewest, most) : report::usualColumns;
    }
#endif
    return report::usualColumns;
}

bool isWatched()
{
    return isTerminal(stderr);
}

bool isColoured()
{
    return isTerminal(stdout) && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

} // namespace cli
