// SPDX-License-Identifier: Apache-2.0
// What counts as a change since an earlier check-up, and what does not.
#include "checkupworld.h"
#include "suite.h"

#include "core/baseline/baseline.h"

using namespace baseline;

namespace
{

QString word(const std::optional<Severity> &severity)
{
    return severity ? QString::fromUtf8(toText(*severity).data()) : QString("-");
}

/// "spf spf-missing example.com -→error", one line each; records as "record spf".
QString told(const Snapshot &before, const Snapshot &now)
{
    const Changes all = changes(before, now);
    QStringList lines;
    for (const Change &one : all.said) {
        QStringList line{QString::fromStdString(one.check), QString::fromStdString(one.code),
                         QString::fromStdString(one.subject), word(one.before) + "→" + word(one.now)};
        if (!one.zone.empty())
            line << QString::fromStdString(one.zone);
        lines << line.join(' ');
    }
    for (const std::size_t place : all.records)
        lines << "record " + QString::fromStdString(now.records[place].purpose);
    return lines.join('\n');
}

/// Of the healthy firm with `before` in its zone replaced by `after`.
Snapshot world(const QString &before = {}, const QString &after = {})
{
    QString text = QString::fromStdString(test::healthy());
    if (!before.isEmpty() && !text.contains(before))
        qFatal("the zone has no %s", qPrintable(before));
    if (!before.isEmpty())
        text.replace(before, after);
    return of(test::settled(test::healthySetup(), test::zoneOf(text.toStdString())));
}

constexpr const char *spfThere = "example.com. TXT \"v=spf1 ip4:25.203.113.25 ip6:2d00:25::25 ~all\"";
constexpr const char *ptrThere = "25.113.203.25.in-addr.arpa. PTR mail.example.com.";
constexpr const char *dmarcThere = "p=quarantine";
constexpr const char *listedThere = "test.dbl.spamhaus.org. A 127.0.1.2";

} // namespace

class TestBaseline : public QObject
{
    Q_OBJECT

private slots:
    void nothing()
    {
        QCOMPARE(told(world(), world()), QString());
        QCOMPARE(told(world(spfThere, ""), world(spfThere, "")), QString());
        QCOMPARE(told({}, {}), QString());
    }

    void changed_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("SPF gone") << QString(spfThere) << QString("example.com. TXT \"hello\"")
                                  << QString("spf spf-missing example.com -→error\n"
                                             "spf spf-sender-covered 25.203.113.25 ok→-\n"
                                             "spf spf-sender-covered 2d00:25::25 ok→-\n"
                                             "record spf");
        QTest::newRow("reverse name gone") << QString(ptrThere) << QString("")
                                           << QString("names ptr-missing 25.203.113.25 -→error\n"
                                                      "names names-match 25.203.113.25 ok→-\n"
                                                      "record ptr");
        QTest::newRow("a milder rule") << QString(dmarcThere) << QString("p=none")
                                       << QString("dmarc dmarc-policy-none example.com -→info\n"
                                                  "dmarc dmarc-enforced example.com ok→-\n"
                                                  "record dmarc");
        QTest::newRow("a listing") << QString(listedThere)
                                   << QString("test.dbl.spamhaus.org. A 127.0.1.2\n"
                                              "25.113.203.25.zen.spamhaus.org. A 127.0.0.2")
                                   << QString("blocklists blocklist-listed 25.203.113.25 ok→error zen.spamhaus.org");
        QTest::newRow("SPF unanswered") << QString(spfThere) << QString("; !SERVFAIL example.com TXT") << QString();
        QTest::newRow("reverse name unanswered")
            << QString(ptrThere) << QString("; !SERVFAIL 25.113.203.25.in-addr.arpa PTR") << QString();
        QTest::newRow("DMARC unanswered")
            << QString("_dmarc.example.com. TXT")
            << QString("; !SERVFAIL _dmarc.example.com TXT\nother.example.com. TXT") << QString();
        QTest::newRow("key unanswered") << QString("s1._domainkey.example.com. TXT")
                                        << QString("; !SERVFAIL s1._domainkey.example.com TXT\nkey.example.com. TXT")
                                        << QString();
        QTest::newRow("the list is silent")
            << QString(listedThere)
            << QString("test.dbl.spamhaus.org. A 127.0.1.2\n; !SERVFAIL 25.113.203.25.zen.spamhaus.org A") << QString();
    }
    void changed()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, wanted);
        QCOMPARE(told(world(), world(before, after)), wanted);
    }

    /// What was wrong and is good now is a change, too; what only could not be seen before is none.
    void better()
    {
        QCOMPARE(told(world(spfThere, ""), world()), QString("spf spf-sender-covered 25.203.113.25 -→ok\n"
                                                             "spf spf-sender-covered 2d00:25::25 -→ok\n"
                                                             "spf spf-missing example.com error→-\n"
                                                             "record spf"));
        QCOMPARE(told(world(spfThere, "; !SERVFAIL example.com TXT"), world()), QString());
        const QString both(QString(listedThere) + "\n25.113.203.25.zen.spamhaus.org. A 127.0.0.2");
        QCOMPARE(told(world(listedThere, both), world()),
                 QString("blocklists blocklist-listed 25.203.113.25 error→ok zen.spamhaus.org"));
    }

    /// Nobody was told of it yet, so it is told, whether it is new or not.
    void badAfterUnknown()
    {
        const QString wanted = told(world(spfThere, "; !SERVFAIL example.com TXT"), world(spfThere, ""));
        QVERIFY2(wanted.contains("spf spf-missing example.com unknown→error"), qPrintable(wanted));
    }

    /// What an earlier or a later version says of something is no reason to stumble.
    void fromElsewhere()
    {
        Snapshot before, now;
        before.said = {{"spf", "spf-from-the-future", "example.com", Severity::Warning},
                       {"of-the-future", "x", "y", Severity::Ok}};
        QCOMPARE(told(before, now), QString("spf spf-from-the-future example.com warning→-\nof-the-future x y ok→-"));
        now.said = {{"spf", "spf-from-the-future", "example.com", Severity::Error},
                    {"spf", "spf-from-the-future", "example.com", Severity::Info},
                    {"of-the-future", "x", "y", Severity::Unknown}};
        QCOMPARE(told(before, now), QString("spf spf-from-the-future example.com warning→error"));
    }

    /// A gap that both have hides nothing: the server's name may never be known.
    void theSameGap()
    {
        const Said gap{"names", "host-unknown", "example.com", Severity::Unknown};
        const Said bad{"names", "ptr-missing", "192.0.2.1", Severity::Error};
        Snapshot before, now;
        before.said = {gap, bad};
        now.said = {gap};
        QCOMPARE(told(before, now), QString("names ptr-missing 192.0.2.1 error→-"));
        now.said = {gap, {"names", "lookup-failed", "192.0.2.1", Severity::Unknown}};
        QCOMPARE(told(before, now), QString());
    }

    void theOrderOfValuesIsNoChange()
    {
        Snapshot before, now;
        before.records = {{"mx", "example.com", "MX", "keep", {"10 a.", "20 b."}}};
        now.records = {{"mx", "example.com", "MX", "keep", {"20 b.", "10 a."}}};
        QCOMPARE(told(before, now), QString());
        now.records.front().current.pop_back();
        QCOMPARE(told(before, now), QString("record mx"));
        before.records.clear();
        QCOMPARE(told(before, now), QString());
    }
};

MAILWORTHY_TEST(TestBaseline, QCoreApplication)
#include "tst_baseline.moc"
