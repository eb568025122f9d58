// SPDX-License-Identifier: Apache-2.0
// A mail log of a million lines, of which one in fifty tells of a refusal: lines per second and the growth of memory,
// beside grep, which does no more than find the refusals; and the same with nothing but refusals.
#include "../bouncebook.h"

#include "core/bounce/reader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

namespace
{

constexpr int lines = 1000000;
constexpr qint64 piece = 1024 * 1024;

const char *const endings[] = {
    "dsn=5.1.1, status=bounced (host gmail-smtp-in.l.google.com[192.0.2.9] said: 550-5.1.1 The email account that you "
    "tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or "
    "550 5.1.1 unnecessary spaces. - gsmtp (in reply to RCPT TO command))",
    "dsn=5.7.1, status=bounced (host mx.example.net[192.0.2.9] said: 554 5.7.1 Service unavailable; Client host "
    "[192.0.2.1] blocked using zen.spamhaus.org (in reply to RCPT TO command))",
    "dsn=5.0.0, status=bounced (host smtp-in.orange.fr[192.0.2.9] said: 550 5.2.0 Mail rejete. Mail rejected. OFR_506 "
    "[506] (in reply to end of DATA command))",
};

/// `each`: one line in so many tells of a refusal.
QString writeLog(const QString &folder, int each)
{
    QFile file(folder + QStringLiteral("/mail.log"));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    for (int i = 0; i < lines; ++i) {
        file.write("Nov 01 12:00:00 mail postfix/smtp[12345]: 4A" + QByteArray::number(i) +
                   ": to=<someone@example.net>, relay=mx.example.net[192.0.2.9]:25, delay=1.2, delays=0.1/0/0.5/0.6, ");
        file.write(i % each == 0 ? endings[i / each % 3] : "dsn=2.0.0, status=sent (250 2.0.0 OK: queued as 1234)");
        file.write("\n");
    }
    return file.fileName();
}

/// The most memory that this process has had, in KiB.
qint64 peak()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').value(0).toLongLong();
    }
    return 0;
}

} // namespace

class BenchBounce : public QObject
{
    Q_OBJECT

private slots:
    void log_data()
    {
        QTest::addColumn<int>("each");
        QTest::newRow("one in fifty refused") << 50;
        QTest::newRow("all refused") << 1;
    }
    void log()
    {
        QFETCH(int, each);
        QTemporaryDir folder;
        const QString name = writeLog(folder.path(), each);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const bounce::Book &book = shippedBook();
        const qint64 before = peak();
        QElapsedTimer timer;
        timer.start();
        bounce::Reader reader(book);
        for (QByteArray octets = file.read(piece); !octets.isEmpty(); octets = file.read(piece))
            reader.feed({octets.constData(), static_cast<std::size_t>(octets.size())});
        reader.finish();
        const double ours = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        const qint64 grown = peak() - before;
        QCOMPARE(reader.tally().messages(), static_cast<std::uint64_t>(lines));
        timer.start();
        QProcess grep;
        grep.start(QStringLiteral("grep"), {QStringLiteral("-c"), QStringLiteral("status=bounced"), name});
        QVERIFY(grep.waitForFinished(600000));
        const double theirs = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        QCOMPARE(grep.readAllStandardOutput().trimmed().toULongLong(), reader.tally().refused());
        std::printf("%-22s %10.0f lines/s  %6.1f MiB/s  memory +%lld KiB   grep -c: %10.0f lines/s\n",
                    QTest::currentDataTag(), lines / ours, static_cast<double>(file.size()) / ours / (1 << 20),
                    static_cast<long long>(grown), lines / theirs);
    }
};

QTEST_GUILESS_MAIN(BenchBounce)
#include "bench_bounce.moc"
