// SPDX-License-Identifier: Apache-2.0
#include "suite.h"
#include "zonetest.h"

#include "core/psl/psl.h"

class TestPsl : public QObject
{
    Q_OBJECT

private slots:
    void registrable_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("domain"); // empty: none
        QTest::newRow("one level") << "mail.example.com" << "example.com";
        QTest::newRow("itself") << "example.com" << "example.com";
        QTest::newRow("two levels") << "a.b.example.co.uk" << "example.co.uk";
        QTest::newRow("suffix") << "co.uk" << "";
        QTest::newRow("private suffix") << "me.github.io" << "me.github.io";
        QTest::newRow("unknown suffix") << "mail.example.test" << "example.test";
        QTest::newRow("A-label") << "www.xn--mnchen-3ya.de" << "xn--mnchen-3ya.de";
        QTest::newRow("single label") << "localhost" << "";
    }
    void registrable()
    {
        QFETCH(QString, name);
        QFETCH(QString, domain);
        const auto found = psl::registrableDomain(test::name(name.toStdString()));
        QCOMPARE(found ? QString::fromStdString(found->toText()) : QString(), domain);
    }
    void owners()
    {
        QVERIFY(psl::sameOwner(test::name("mail.example.com"), test::name("example.com")));
        QVERIFY(!psl::sameOwner(test::name("example.com"), test::name("example.org")));
        QVERIFY(!psl::sameOwner(test::name("a.co.uk"), test::name("b.co.uk")));
    }
};

MAILWORTHY_TEST(TestPsl, QCoreApplication)
#include "tst_psl.moc"
