// SPDX-License-Identifier: Apache-2.0
// Files that a person asked for: written whole or not at all. What is no regular file (a device, a pipe, an open
// descriptor) is written into and never replaced; a name that leads to nothing is made exclusively, so that nobody who
// put a link there decides what is written.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace files
{

/// What becomes of a file that is there already.
enum class Existing {
    Keep,        // nothing is written
    Replace,     // its content goes; through a link the file it leads to
    ReplaceName, // the name itself is taken over, a link too, never what it leads to: for names that others can guess
};

enum class Readers { Everybody, OwnerOnly }; // as far as the umask lets; on Windows those who may read the folder

enum class Fault { None, Exists, CannotWrite };

struct Result {
    Fault fault = Fault::None;
    QString path;
    QString reason; // in a few words; empty without a fault

    [[nodiscard]] bool isGood() const { return fault == Fault::None; }
};

struct Piece {
    QString path;
    QByteArrayView octets; // has to outlive the writing
    Readers readers = Readers::Everybody;
};

/// Whether `path` could be written, before long work is begun for it. Changes nothing.
Result mayWrite(const QString &path, Existing existing);

/// Writes one file.
Result write(const Piece &piece, Existing existing);

/// Writes all of them or none: where one cannot be written, the others are as they were before.
Result writeAll(const std::vector<Piece> &pieces, Existing existing);

} // namespace files
