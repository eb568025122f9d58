// SPDX-License-Identifier: Apache-2.0
// The standard streams, and what becomes of a command that cannot write to its output.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <optional>

namespace cli
{

/// A pipe that nobody reads any more and a file that may not grow are errors to be told, not the end of the program;
/// nor is a stream that was closed before it began.
void prepareStreams();

/// Opens standard input for reading its octets, `more` as for QFile::open(); false where it cannot be read.
bool openInput(QFile &file, QIODevice::OpenMode more = {});
/// One line that a person types, as text; nothing at the end of input.
std::optional<QString> readLine();

/// Writes to standard output, at once.
void put(const QByteArray &octets);
void put(const QString &text);
/// What was written so far has arrived.
[[nodiscard]] bool isWritable();

/// The exit status of a command that has written everything: `status`, or Misused with a sentence where standard output
/// did not take it.
int finish(int status);

/// How wide text is: as the terminal that standard output is, within reason; as a file where it is none.
int columns();
/// Standard error is a terminal: somebody watches.
bool isWatched();
/// Standard output is a terminal that shows colours, and NO_COLOR is not set (no-color.org).
bool isColoured();

} // namespace cli
