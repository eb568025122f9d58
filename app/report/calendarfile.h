// SPDX-License-Identifier: Apache-2.0
// Dates as a file that every calendar reads (RFC 5545).
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace report
{

struct CalendarEntry {
    QDate on; // the whole day
    QString what;
};

/// An iCalendar object with an event of a whole day for each of `entries`, lines folded at 75 octets, ends of lines
/// CRLF. The same entries have the same identifiers, so that a calendar that reads the file again has none of them
/// twice.
QByteArray calendar(const std::vector<CalendarEntry> &entries);

} // namespace report
