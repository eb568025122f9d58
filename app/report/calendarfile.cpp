// SPDX-License-Identifier: Apache-2.0
#include "calendarfile.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace report
{

namespace
{

/// RFC 5545 §3.3.11.
QByteArray escaped(const QString &text)
{
    QString out;
    for (const QChar letter : text) {
        if (letter == QLatin1Char('\\') || letter == QLatin1Char(';') || letter == QLatin1Char(','))
            out += QLatin1Char('\\');
        if (letter == QLatin1Char('\n'))
            out += QStringLiteral("\\n");
        else if (letter.unicode() >= 0x20)
            out += letter;
    }
    return out.toUtf8();
}

/// RFC 5545 §3.1: at most 75 octets a line, and no character cut in two.
void addLine(QByteArray &to, const QByteArray &line)
{
    constexpr qsizetype most = 75;
    qsizetype from = 0;
    while (line.size() - from > most - (from > 0)) {
        qsizetype end = from + most - (from > 0);
        while (end > from + 1 && (static_cast<unsigned char>(line[end]) & 0xc0U) == 0x80U)
            --end;
        to += (from > 0 ? " " : "") + line.mid(from, end - from) + "\r\n";
        from = end;
    }
    to += (from > 0 ? " " : "") + line.mid(from) + "\r\n";
}

} // namespace

QByteArray calendar(const std::vector<CalendarEntry> &entries)
{
    const QByteArray stamp =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    QByteArray out;
    addLine(out, "BEGIN:VCALENDAR");
    addLine(out, "VERSION:2.0");
    addLine(out, "PRODID:-//Mailworthy//Mailworthy//EN");
    for (const CalendarEntry &entry : entries) {
        const QByteArray day = entry.on.toString(QStringLiteral("yyyyMMdd")).toLatin1();
        const QByteArray what = escaped(entry.what);
        addLine(out, "BEGIN:VEVENT");
        addLine(out, "UID:" + QCryptographicHash::hash(day + what, QCryptographicHash::Sha256).toHex().left(32) +
                         "@mailworthy");
        addLine(out, "DTSTAMP:" + stamp);
        addLine(out, "DTSTART;VALUE=DATE:" + day);
        addLine(out, "DTEND;VALUE=DATE:" + entry.on.addDays(1).toString(QStringLiteral("yyyyMMdd")).toLatin1());
        addLine(out, "SUMMARY:" + what);
        addLine(out, "TRANSP:TRANSPARENT");
        addLine(out, "END:VEVENT");
    }
    addLine(out, "END:VCALENDAR");
    return out;
}

} // namespace report
