// SPDX-License-Identifier: Apache-2.0
// What is said of SPF records that change, and of terms that others have to mend.
#include "zonetest.h"

#include "app/wording/wording.h"

class TestWordingSpf : public QObject
{
    Q_OBJECT

private slots:
    /// Whom the new record lets send whom the old one did not, and the other way round, is said with it.
    void whatSpfChanges()
    {
        records::Record record;
        record.name = test::name("example.com");
        record.value = "v=spf1 mx include:a.example ~all";
        record.goes = {"v=spf1 mx include:b.example -all include:a.example ip4:192.0.2.1"};
        const QString why = wording::why(record);
        QVERIFY2(why.contains("from now on: include:a.example."), qPrintable(why));
        QVERIFY2(why.contains("stands: include:b.example."), qPrintable(why));
        record.goes = {"v=spf1 include:a.example -all"};
        QVERIFY(!wording::why(record).contains("from now on") && !wording::why(record).contains("as it stands"));
    }

    /// Why a record no longer ends with -all, and how to get back to it, is said with it.
    void whySoftened()
    {
        const auto why = [](const char *old, const char *value) {
            records::Record record;
            record.name = test::name("example.com");
            record.value = value;
            record.goes = {old};
            return wording::why(record);
        };
        const QString gone = why("v=spf1 mx include:gone.example -all", "v=spf1 mx ~all");
        QVERIFY2(gone.contains("include:gone.example") && gone.contains("instead of -all"), qPrintable(gone));
        QVERIFY2(gone.contains("may end with -all again"), qPrintable(gone));
        const QString reverse = why("v=spf1 ptr -all", "v=spf1 ip4:192.0.2.1 ~all");
        QVERIFY2(reverse.contains(": ptr.") && reverse.contains("instead of -all"), qPrintable(reverse));
        QVERIFY(!why("v=spf1 ptr ~all", "v=spf1 ip4:192.0.2.1 ~all").contains("instead of -all"));
        QVERIFY(!why("v=spf1 mx -all", "v=spf1 mx include:a.example -all").contains("instead of -all"));
        Finding finding(Code::SpfPtr, "example.com");
        finding.args = {{"term", "ptr"}, {"composed", "v=spf1 mx ~all"}, {"action", "replace"}};
        QVERIFY(!wording::say(finding).fix.contains("instead of -all"));
        finding.args.emplace_back("softened", "y");
        QVERIFY(wording::say(finding).fix.contains("instead of -all"));
        QVERIFY(wording::say(finding).fix.endsWith(": v=spf1 mx ~all"));
    }

    /// What is not the owner's to mend is said to be so, and what is composed stands last, to be copied.
    void unusableInclude()
    {
        Finding finding(Code::SpfIncludeUnusable, "example.com");
        finding.args = {{"target", "spf.vendor.example"}, {"reason", "syntax"}, {"whose", "vendor"}};
        QVERIFY(wording::say(finding).fix.contains("has to mend") && wording::say(finding).fix.contains("~all"));
        finding.args.emplace_back("composed", "v=spf1 mx ~all");
        const QString fix = wording::say(finding).fix;
        QVERIFY(fix.contains("not named") && fix.endsWith(": v=spf1 mx ~all"));
        finding.args = {{"target", "_spf.example.com"}, {"whose", "own"}, {"name", "_spf.example.com"}};
        finding.args.emplace_back("composed", "v=spf1 mx -all");
        QCOMPARE(wording::say(finding).fix, QString("Replace the record of _spf.example.com by: v=spf1 mx -all"));
    }
};

QTEST_GUILESS_MAIN(TestWordingSpf)
#include "tst_wording_spf.moc"
