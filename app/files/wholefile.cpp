// SPDX-License-Identifier: Apache-2.0
#include "wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <cerrno>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace files
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("files", text);
}

/// Windows ends its sentences itself.
Result cannot(const QString &path, QString reason)
{
    while (reason.endsWith(QLatin1Char('.')) || reason.endsWith(QLatin1Char(' ')))
        reason.chop(1);
    return {Fault::CannotWrite, path, reason};
}

Result exists(const QString &path)
{
    return {Fault::Exists, path, tr("it is there already")};
}

/// The descriptor that a name such as /dev/stdout stands for. It is written to as it is: opened by its name, a file
/// behind it would be begun anew, and a socket could not be opened at all.
std::optional<int> descriptorOf(const QString &path)
{
#ifdef Q_OS_UNIX
    if (path == QLatin1String("/dev/stdout"))
        return STDOUT_FILENO;
    if (path == QLatin1String("/dev/stderr"))
        return STDERR_FILENO;
    static const QRegularExpression numbered(QStringLiteral("^/(?:dev|proc/self)/fd/(\\d{1,6})$"));
    if (const auto match = numbered.match(path); match.hasMatch())
        return match.captured(1).toInt();
#else
    Q_UNUSED(path)
#endif
    return std::nullopt;
}

bool isOpenForWriting(int descriptor)
{
#ifdef Q_OS_UNIX
    const int flags = ::fcntl(descriptor, F_GETFL);
    if (flags >= 0 && (flags & O_ACCMODE) == O_RDONLY)
        errno = EBADF;
    return flags >= 0 && (flags & O_ACCMODE) != O_RDONLY;
#else
    Q_UNUSED(descriptor)
    return false;
#endif
}

/// A device, a pipe, a socket.
bool isSpecial(const QFileInfo &info)
{
    return info.exists() && !info.isFile() && !info.isDir();
}

/// Neither a file nor a link stands there: QFileInfo::exists() alone is false for a link that leads to nothing.
bool isFree(const QFileInfo &info)
{
    return !info.exists() && !info.isSymLink();
}

bool writeOut(QFile &file, QByteArrayView octets)
{
    while (!octets.isEmpty()) { // the last ones that fit are written before the system says that no more do
        const qint64 written = file.write(octets.data(), octets.size());
        if (written <= 0)
            return false;
        octets = octets.sliced(static_cast<qsizetype>(written));
    }
    return file.flush();
}

Result writeInto(QFile &file, const Piece &piece)
{
    if (!writeOut(file, piece.octets))
        return cannot(piece.path, file.errorString());
    file.close();
    return file.error() == QFileDevice::NoError ? Result{} : cannot(piece.path, file.errorString());
}

/// Into whatever is no file, as it is; nothing to do for a file.
Result writeSpecial(const Piece &piece)
{
    QFile file(piece.path);
    if (const auto descriptor = descriptorOf(piece.path)) {
        if (!file.open(*descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered))
            return cannot(piece.path, file.errorString());
    } else if (!isSpecial(QFileInfo(piece.path))) {
        return {};
    } else if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered | QIODevice::ExistingOnly)) {
        return cannot(piece.path, file.errorString());
    }
    return writeInto(file, piece);
}

/// Begins a new file. On Windows permissions are an access list of its own instead of the folder's, so that only a file
/// that nobody else may read gets one.
bool openNew(QFile &file, Readers readers)
{
    constexpr QIODevice::OpenMode mode = QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered;
#ifdef Q_OS_WIN
    if (readers == Readers::Everybody)
        return file.open(mode);
#endif
    const QFileDevice::Permissions owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    return file.open(mode, readers == Readers::OwnerOnly ? owner
                                                         : owner | QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                               QFileDevice::ReadOther | QFileDevice::WriteOther);
}

/// A name beside `path` that nobody can guess.
QString nameBeside(const QString &path)
{
    return QFileInfo(path).absolutePath() +
           QStringLiteral("/.mailworthy-%1").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

/// One file on its way: its octets wait under another name beside it, and take their place in one step.
class Waiting
{
public:
    Waiting(const Piece &piece, Existing existing);
    Waiting(const Waiting &) = delete;
    Waiting &operator=(const Waiting &) = delete;
    ~Waiting();

    Result fill();
    /// With `mayReturn`, undo() brings back what was there.
    Result place(bool mayReturn);
    void undo();
    void keep();

private:
    [[nodiscard]] Result failed() const { return cannot(m_piece.path, m_file.errorString()); }
    Result placeNew();
#ifdef Q_OS_UNIX
    void likeTheOld();
#endif

    const Piece &m_piece;
    Existing m_existing;
    QString m_target;
    bool m_isNew;
    bool m_placed = false;
    QString m_old; // where the replaced file waits until all are placed
    QFile m_file;
};

std::filesystem::path systemPath(const QString &path)
{
    return QFileInfo(path).filesystemAbsoluteFilePath();
}

Waiting::Waiting(const Piece &piece, Existing existing)
    : m_piece(piece), m_existing(existing), m_target(piece.path), m_isNew(isFree(QFileInfo(piece.path)))
{
    // Whatever replaces the content of a file behind a link replaces it where it is.
    if (existing == Existing::Replace && !m_isNew)
        m_target = QFileInfo(piece.path).canonicalFilePath();
}

Waiting::~Waiting()
{
    if (!m_file.fileName().isEmpty())
        m_file.remove();
}

Result Waiting::fill()
{
    m_file.setFileName(nameBeside(m_target));
#ifdef Q_OS_UNIX
    const bool isLikeOld = !m_isNew && m_piece.readers == Readers::Everybody;
#else
    constexpr bool isLikeOld = false; // the folder says who reads what is in it
#endif
    // Unbuffered: no copy of a secret stays.
    if (!openNew(m_file, isLikeOld ? Readers::OwnerOnly : m_piece.readers) || !writeOut(m_file, m_piece.octets))
        return failed();
#ifdef Q_OS_UNIX
    if (isLikeOld)
        likeTheOld();
    if (::fsync(m_file.handle()) != 0 && errno != EINVAL) // there are file systems that have no use for it
        return cannot(m_piece.path, qt_error_string());
#endif
    m_file.close();
    return m_file.error() == QFileDevice::NoError ? Result{} : failed();
}

#ifdef Q_OS_UNIX
/// Whoever could read and write the old file can read and write the new one.
void Waiting::likeTheOld()
{
    struct stat old = {};
    if (::stat(QFile::encodeName(m_target).constData(), &old) != 0 || !S_ISREG(old.st_mode))
        return;
    // Only root may give a file away; where that fails, it belongs to whoever wrote it.
    if (::fchown(m_file.handle(), old.st_uid, old.st_gid) != 0 && ::fchown(m_file.handle(), uid_t(-1), old.st_gid) != 0)
        old.st_mode &= ~mode_t(S_IRWXG);
    ::fchmod(m_file.handle(), old.st_mode & mode_t(0777));
}
#endif

Result Waiting::place(bool mayReturn)
{
    if (m_existing == Existing::Keep || m_isNew)
        return placeNew();
    std::error_code error;
    if (mayReturn) {
        m_old = nameBeside(m_target);
        std::filesystem::create_hard_link(systemPath(m_target), systemPath(m_old), error);
        if (error) // not every file system has them
            std::filesystem::rename(systemPath(m_target), systemPath(m_old), error);
    }
    if (!error)
        std::filesystem::rename(systemPath(m_file.fileName()), systemPath(m_target), error);
    return error ? cannot(m_piece.path, qt_error_string(error.value())) : Result{};
}

/// The name has to be free still: where it is not, whatever took it stays, and a link is not followed.
Result Waiting::placeNew()
{
#ifdef Q_OS_UNIX
    const QByteArray from = QFile::encodeName(m_file.fileName());
    const QByteArray to = QFile::encodeName(m_target);
    if (::link(from.constData(), to.constData()) == 0) {
        m_placed = true;
        return {};
    }
    if (errno == EEXIST)
        return exists(m_piece.path);
#elif defined(Q_OS_WIN)
    if (::MoveFileW(systemPath(m_file.fileName()).c_str(), systemPath(m_target).c_str()) != 0) {
        m_placed = true;
        return {};
    }
    if (const DWORD error = ::GetLastError(); error == ERROR_ALREADY_EXISTS || error == ERROR_FILE_EXISTS)
        return exists(m_piece.path);
#endif
    // A file system without hard links.
    QFile file(m_target);
    if (!openNew(file, m_piece.readers))
        return isFree(QFileInfo(m_target)) ? cannot(m_piece.path, file.errorString()) : exists(m_piece.path);
    m_placed = true;
    return writeInto(file, m_piece);
}

void Waiting::keep()
{
    if (!m_old.isEmpty())
        QFile::remove(m_old);
}

void Waiting::undo()
{
    std::error_code ignored;
    if (!m_old.isEmpty())
        std::filesystem::rename(systemPath(m_old), systemPath(m_target), ignored);
    else if (m_placed)
        QFile::remove(m_target);
}

/// A file in the folder of `path` can be made, and the name itself is none that the system refuses.
Result mayMake(const QString &path)
{
    QFile probe(nameBeside(path));
    if (!openNew(probe, Readers::OwnerOnly))
        return cannot(path, probe.errorString());
    probe.remove();
#ifdef Q_OS_UNIX
    struct stat facts = {};
    if (::lstat(QFile::encodeName(path).constData(), &facts) != 0 && errno != ENOENT)
        return cannot(path, qt_error_string());
#endif
    return {};
}

/// Whether a device, a pipe or a socket takes anything is known once it is opened, which may have to wait; sockets
/// never do.
Result mayWriteSpecial(const QString &path, const QFileInfo &info)
{
    std::error_code ignored;
    if (std::filesystem::is_socket(info.filesystemFilePath(), ignored))
        return cannot(path, tr("it is no file"));
    return info.isWritable() ? Result{} : cannot(path, qt_error_string(EACCES));
}

} // namespace

Result mayWrite(const QString &path, Existing existing)
{
    if (const auto descriptor = descriptorOf(path))
        return isOpenForWriting(*descriptor) ? Result{} : cannot(path, qt_error_string());
    const QFileInfo info(path);
    if (isFree(info))
        return mayMake(path);
    if (existing == Existing::Keep)
        return exists(path);
    if (info.isDir())
        return cannot(path, tr("it is a folder"));
    if (existing == Existing::ReplaceName)
        return isSpecial(info) ? cannot(path, tr("it is no file")) : mayMake(path);
    if (!info.exists())
        return cannot(path, tr("it is a link that leads to nothing"));
    if (isSpecial(info))
        return mayWriteSpecial(path, info);
    // Opened by the name that was given: whether a link may be followed here is the system's to say.
    QFile file(path);
    if (!file.open(QIODevice::Append | QIODevice::ExistingOnly))
        return cannot(path, file.errorString());
    return mayMake(info.canonicalFilePath());
}

Result write(const Piece &piece, Existing existing)
{
    return writeAll({piece}, existing);
}

Result writeAll(const std::vector<Piece> &pieces, Existing existing)
{
    std::vector<std::unique_ptr<Waiting>> waiting;
    for (const Piece &piece : pieces) {
        if (Result result = mayWrite(piece.path, existing); !result.isGood())
            return {result.fault, piece.path, result.reason};
        if (const QFileInfo info(piece.path); !descriptorOf(piece.path) && !isSpecial(info))
            waiting.push_back(std::make_unique<Waiting>(piece, existing));
    }
    for (const auto &file : waiting) {
        if (Result result = file->fill(); !result.isGood())
            return result;
    }
    for (const Piece &piece : pieces) {
        if (Result result = writeSpecial(piece); !result.isGood())
            return result;
    }
    Result result;
    for (const auto &file : waiting) {
        result = file->place(waiting.size() > 1);
        if (!result.isGood())
            break;
    }
    for (const auto &file : waiting)
        result.isGood() ? file->keep() : file->undo();
    if (pieces.size() == 1)
        result.path = pieces.front().path;
    return result;
}

} // namespace files
