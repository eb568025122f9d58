// SPDX-License-Identifier: Apache-2.0
// The records of names that never send, and of keys that are no longer used.
#include "core/records/silent.h"

#include <QTest>

static dns::Name name(const char *text)
{
    return *dns::Name::fromText(text);
}

class TestRecordsSilent : public QObject
{
    Q_OBJECT

private slots:
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

QTEST_APPLESS_MAIN(TestRecordsSilent)
#include "tst_records_silent.moc"
