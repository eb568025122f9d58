// SPDX-License-Identifier: Apache-2.0
// How the SPF record ends, as the person chose, and the records of names that never send and of keys no longer used.
#include "recordsworld.h"
#include "suite.h"

#include "core/records/silent.h"

#include <QTest>

using test::name;
using test::world;

class TestRecordsSilent : public QObject
{
    Q_OBJECT

private slots:
    void theEnd_data()
    {
        QTest::addColumn<QString>("live");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("record");
        const auto row = [](const char *name, const QString &live, const QString &chosen, const QString &record) {
            QTest::newRow(name) << live << chosen << record;
        };
        const QString soft = "v=spf1 ip4:198.51.99.10 ~all", hard = "v=spf1 ip4:198.51.99.10 -all";
        row("none there, nothing chosen", "", "", "add " + soft);
        row("none there, hard", "", "hard", "add " + hard);
        row("none there, soft", "", "soft", "add " + soft);
        row("a working -all stays", hard, "", "keep " + hard);
        row("softer by choice", hard, "soft", "replace " + soft);
        row("harder by choice", soft, "hard", "replace " + hard);
        row("as chosen already", soft, "soft", "keep " + soft);
        row("?all becomes what was chosen", "v=spf1 ip4:198.51.99.10 ?all", "hard", "replace " + hard);
        row("RFC 7208 §6.1: the end is another record's", "v=spf1 ip4:198.51.99.10 redirect=covers.example", "soft",
            "keep v=spf1 ip4:198.51.99.10 redirect=covers.example");
        // Whom +all let through nobody knows, so that they must not be refused.
        row("what was lost is not refused", "v=spf1 +all", "hard", "replace " + soft);
    }
    void theEnd()
    {
        QFETCH(QString, live);
        QFETCH(QString, chosen);
        QFETCH(QString, record);
        Setup setup = test::setup();
        if (!chosen.isEmpty())
            setup.spfEnd = chosen == "hard" ? SpfEnd::Fail : SpfEnd::SoftFail;
        const std::string zone = world + (live.isEmpty() ? "" : "example.com. TXT \"" + live.toStdString() + "\"\n");
        QCOMPARE(test::told(test::composed(setup, zone), records::Purpose::Spf), record);
    }

    /// RFC 7208 §10.1.2, RFC 7505 §3, RFC 9989 §5.1.
    void aNameThatNeverSends()
    {
        QStringList said;
        for (const records::Record &record : records::neverSends(name("www.example.com"), name("example.com"))) {
            said << QString::fromStdString(record.shortName() + ' ' + dns::toText(record.type) + ' ' + record.value);
            QVERIFY(record.action == records::Action::Add && record.who == Who::DnsHost);
        }
        QCOMPARE(said, QStringList({"www TXT v=spf1 -all", "www MX 0 .", "_dmarc.www TXT v=DMARC1; p=reject"}));
    }

    /// RFC 6376 §3.6.1: an empty p= says that the key was revoked.
    void aKeyThatIsWithdrawn()
    {
        const auto record =
            records::withdrawnKey(name("s1._domainkey.example.com"), name("example.com"), {"v=DKIM1; p=AAAA"});
        QCOMPARE(record.value, std::string("v=DKIM1; p="));
        QVERIFY(record.action == records::Action::Replace);
        QCOMPARE(record.goes, std::vector<std::string>{"v=DKIM1; p=AAAA"});
    }
};

MAILWORTHY_TEST(TestRecordsSilent, QCoreApplication)
#include "tst_records_silent.moc"
