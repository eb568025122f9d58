// SPDX-License-Identifier: Apache-2.0
// What a person says of their mail: each thing stands in the set-up once, keeps its place, and goes again.
#include "suite.h"

#include "core/setup.h"

#include <QTest>

class TestSetup : public QObject
{
    Q_OBJECT

private slots:
    void senders();
    void selectors();
    void services();
};

void TestSetup::senders()
{
    const ip::Address first = *ip::parse("192.0.2.1");
    const ip::Address second = *ip::parse("2001:db8::1");
    Setup setup;
    QVERIFY(!setup.sender(first));
    setup.senders.push_back({first, false, "mx"}); // as it was found
    setup.confirmSender(second);
    setup.confirmSender(first);
    setup.confirmSender(second);
    QCOMPARE(setup.senders, (std::vector<Sender>{{first, true, "mx"}, {second, true, {}}}));
    QCOMPARE(setup.sender(first)->from, std::string("mx"));
    setup.removeSender(first);
    setup.removeSender(first);
    QVERIFY(!setup.sender(first));
    QVERIFY(setup.sender(second));
}

void TestSetup::selectors()
{
    Setup setup;
    setup.selectors = {{"mail", false}};
    QVERIFY(setup.hasSelector("mail"));
    QVERIFY(!setup.hasSelector("s1"));
    setup.confirmSelector("s1");
    setup.confirmSelector("mail");
    setup.confirmSelector("s1");
    QCOMPARE(setup.selectors, (std::vector<Selector>{{"mail", true}, {"s1", true}}));
    setup.removeSelector("mail");
    QVERIFY(!setup.hasSelector("mail"));
    QVERIFY(setup.hasSelector("s1"));
}

void TestSetup::services()
{
    Setup setup;
    setup.addService("google-workspace");
    setup.addService("mailchimp-intuit");
    setup.addService("google-workspace");
    QCOMPARE(setup.services, (std::vector<std::string>{"google-workspace", "mailchimp-intuit"}));
    QVERIFY(setup.hasService("mailchimp-intuit"));
    setup.removeService("mailchimp-intuit");
    QVERIFY(!setup.hasService("mailchimp-intuit"));
    QVERIFY(setup.hasService("google-workspace"));
}

MAILWORTHY_TEST(TestSetup, QCoreApplication)
#include "tst_setup.moc"
