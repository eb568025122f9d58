// SPDX-License-Identifier: Apache-2.0
#include "output.h"

#include "exitstatus.h"
#include "words.h"

#include "app/report/textreport.h"

#include <QTextStream>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>
#else
#include <fcntl.h>
#include <io.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
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
#ifdef Q_OS_WIN
    // Octets as they are: neither CR in front of LF, nor an end at 0x1A. What a console shows is UTF-8.
    for (FILE *stream : {stdin, stdout, stderr})
        ::_setmode(::_fileno(stream), _O_BINARY);
    ::SetConsoleOutputCP(CP_UTF8);
#endif
}

bool openInput(QFile &file, QIODevice::OpenMode more)
{
    return file.open(0, QIODevice::ReadOnly | more); // the stream would end a pipe with an error on Windows
}

#ifdef Q_OS_WIN
namespace
{

/// The console that standard output is, if it is one.
HANDLE console()
{
    const HANDLE handle = ::GetStdHandle(STD_OUTPUT_HANDLE);
    DWORD mode = 0;
    return ::GetConsoleMode(handle, &mode) != 0 ? handle : nullptr;
}

/// Colours are control sequences (ECMA-48), which Windows 10 and later understand when they are told so.
bool takesSequences()
{
    DWORD mode = 0;
    const HANDLE handle = console();
    return handle && ::GetConsoleMode(handle, &mode) != 0 &&
           ::SetConsoleMode(handle, mode | ENABLE_PROCESSED_OUTPUT | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}

} // namespace

std::optional<QString> readLine()
{
    const HANDLE handle = ::GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
    if (::GetConsoleMode(handle, &mode) == 0) {
        static QTextStream input(stdin);
        const QString line = input.readLine();
        return line.isNull() ? std::nullopt : std::optional(line);
    }
    // A console's letters come as they are typed only this way.
    wchar_t typed[1024];
    DWORD count = 0;
    if (::ReadConsoleW(handle, typed, static_cast<DWORD>(std::size(typed)), &count, nullptr) == 0 || count == 0)
        return std::nullopt;
    const QString line = QString::fromWCharArray(typed, static_cast<qsizetype>(count));
    return line.startsWith(QChar(0x1A)) ? std::nullopt : std::optional(line); // Ctrl+Z
}
#else
std::optional<QString> readLine()
{
    static QTextStream input(stdin);
    const QString line = input.readLine();
    return line.isNull() ? std::nullopt : std::optional(line);
}
#endif

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
    constexpr int fewest = 40; // below that, words would stand alone on their lines
    constexpr int most = 120;  // beyond that, the eye loses the line
#ifdef Q_OS_WIN
    CONSOLE_SCREEN_BUFFER_INFO facts = {};
    if (const HANDLE handle = console(); handle && ::GetConsoleScreenBufferInfo(handle, &facts) != 0)
        return std::clamp(facts.srWindow.Right - facts.srWindow.Left + 1, fewest, most);
#else
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
#ifdef Q_OS_WIN
    if (!takesSequences())
        return false;
#endif
    return isTerminal(stdout) && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

} // namespace cli
