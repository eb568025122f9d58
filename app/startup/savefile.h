// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSaveFile>

namespace startup
{

/// Writes `octets` to `file`, which is open, and puts it in the place of the old one; when anything fails, the old one
/// stays as it was. QSaveFile::commit() by itself (Qt 6.4) does not notice that what it had buffered could not be
/// written, and would put an empty file there on a full disk.
inline bool saveWhole(QSaveFile &file, const QByteArray &octets)
{
    return file.write(octets) == octets.size() && file.flush() && file.commit();
}

} // namespace startup
