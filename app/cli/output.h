// SPDX-License-Identifier: Apache-2.0
// Standard output, and what becomes of a command that cannot write to it.
#pragma once

#include <QByteArray>
#include <QString>

namespace cli
{

/// A pipe that nobody reads any more and a file that may not grow are errors to be told, not the end of the program;
/// nor is a stream that was closed before it began.
void prepareStreams();

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
