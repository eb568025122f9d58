// SPDX-License-Identifier: Apache-2.0
// Step 2: where answers go.
#include "findings.h"
#include "nameszone.h"
#include "suite.h"

using namespace test;

class TestNamesMx : public QObject
{
    Q_OBJECT

private slots:
    void exchange_data();
    void exchange();
};

void TestNamesMx::exchange_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const std::string &zone, const char *expected) {
        QTest::newRow(title) << QString::fromStdString(zone) << expected;
    };
    row("RFC 7505 §3 null MX", ptrMail + mailA + "example.com. MX 0 .\n", "mx-null names-match");
    row("RFC 5321 §5.1 no MX, but an address", ptrMail + mailA + "example.com. A 198.51.99.10\n",
        "mx-missing:info names-match");
    row("no MX and no address", ptrMail + mailA, "mx-missing names-match");
    row("RFC 2181 §10.3 MX to an alias",
        ptrMail + mailA + "example.com. MX 10 in.example.com.\nin.example.com. CNAME mail.example.com.\n",
        "mx-alias names-match");
    row("RFC 5321 §5.1 an address where a name belongs", ptrMail + mailA + "example.com. MX 10 198.51.99.10.\n",
        "mx-is-address names-match");
    row("MX to a name without an address", ptrMail + mailA + "example.com. MX 10 gone.example.com.\n",
        "mx-unresolved:error names-match");
    row("MX to such a name beside another", healthy + "example.com. MX 20 gone.example.com.\n",
        "mx-unresolved names-match");
    row("MX to such a name beside one that cannot be looked up",
        ptrMail + mailA +
            "example.com. MX 10 gone.example.com.\nexample.com. MX 20 in.example.com.\n; !TIMEOUT in.example.com. "
            "ANY\n",
        "lookup-failed mx-unresolved names-match");
    row("RFC 1035 §5.1 the domain behind an MX once too often",
        ptrMail + mailA + "example.com. MX 10 mail.example.com.example.com.\n", "mx-unresolved:error names-match");
    row("RFC 1918 §5 MX to an address of a local network",
        ptrMail + mailA + "example.com. MX 10 in.example.com.\nin.example.com. A 10.0.0.5\n",
        "mx-address-private:error names-match");
    row("RFC 4193 MX to a local address beside another",
        healthy + "example.com. MX 20 in.example.com.\nin.example.com. AAAA fd00::5\n",
        "mx-address-private names-match");
    row("RFC 5321 §5.1 an IPv6 address where a name belongs", ptrMail + mailA + "example.com. MX 10 2a00:99::10.\n",
        "mx-is-address names-match");
    row("RFC 7505 §3 a null MX stands alone", healthy + "example.com. MX 0 .\n", "mx-null names-match");
    row("RFC 7208 §10.1.2 and RFC 7505: neither sends nor takes mail",
        ptrMail + mailA + "example.com. MX 0 .\nexample.com. TXT \"v=spf1 -all\"\n", "mx-null names-match");
}

void TestNamesMx::exchange()
{
    QFETCH(QString, zone);
    QTEST(test::codes(check(setup(), zone.toStdString())), "expected");
}

MAILWORTHY_TEST(TestNamesMx, QCoreApplication)
#include "tst_names_mx.moc"
