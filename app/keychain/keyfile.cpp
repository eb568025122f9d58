// SPDX-License-Identifier: Apache-2.0
#include "keyfile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>
#include <system_error>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace keychain
{

KeyFileResult writeKeyFile(const QString &path, std::string_view octets, bool replace)
{
    if (!replace && QFileInfo::exists(path))
        return {KeyFileError::Exists, {}};
    // A temporary file is made with mode 0600, beside the target so that it can take its place in one go.
    QTemporaryFile file(QFileInfo(path).absolutePath() + QStringLiteral("/.key-XXXXXX"));
    const auto size = static_cast<qint64>(octets.size());
    if (!file.open() || file.write(octets.data(), size) != size || !file.flush())
        return {KeyFileError::CannotWrite, file.errorString()};
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return {KeyFileError::CannotWrite, qt_error_string()};
#endif
    std::error_code error;
    if (replace) { // in one step, so that there is always one of the two
        std::filesystem::rename(QFileInfo(file.fileName()).filesystemAbsoluteFilePath(),
                                QFileInfo(path).filesystemAbsoluteFilePath(), error);
        if (error)
            return {KeyFileError::CannotWrite, QString::fromStdString(error.message())};
    } else if (!file.rename(path)) // never over another file
        return {QFileInfo::exists(path) ? KeyFileError::Exists : KeyFileError::CannotWrite, file.errorString()};
    file.setAutoRemove(false);
    return {};
}

} // namespace keychain
