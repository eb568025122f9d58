// SPDX-License-Identifier: Apache-2.0
// Step 4: the record as pictures, its end as a choice, and the names that never send.
#include "suite.h"
#include "wizardtest.h"
#include "zonetest.h"

#include "app/widgets/fold.h"
#include "app/widgets/recordcard.h"
#include "app/wizard/projectstore.h"
#include "app/wizard/sendersview.h"
#include "app/wizard/spfendcard.h"

#include <QLineEdit>

using namespace wizard;
using namespace Qt::StringLiterals;
using pictures::Change;

class TestWizardSpf : public test::WizardTest
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void sendersBeforeAndAfter();
    void lookupsByService();
    void theEndIsAChoice();
    void aNameThatNeverSends_data();
    void aNameThatNeverSends();

private:
    QString ending()
    {
        for (const records::Record &record : m_window->walk().look().records()) {
            if (record.purpose == records::Purpose::Spf)
                return QString::fromStdString(record.value).section(u' ', -1);
        }
        return {};
    }
    QList<widgets::ChoiceTile *> tiles()
    {
        return page(Step::Spf)->findChild<SpfEndCard *>()->findChildren<widgets::ChoiceTile *>();
    }
};

void TestWizardSpf::sendersBeforeAndAfter()
{
    openPractice();
    const auto senders = sendersOf(m_window->walk());
    QVERIFY(senders);
    QCOMPARE(senders->now.size(), std::size_t(2)); // the practice firm has two records
    QStringList said;
    for (const pictures::Sender &sender : senders->after)
        said << (sender.change == Change::Added     ? u"+"_s
                 : sender.change == Change::Removed ? u"-"_s
                                                    : QString()) +
                    sender.name + (sender.remark.isEmpty() ? QString() : u" ?"_s);
    QVERIFY2(said.contains(u"+25.203.113.25"_s), qPrintable(said.join(u' ')));
    QVERIFY2(said.contains(u"25.203.113.99 ?"_s), qPrintable(said.join(u' '))); // nobody said that it sends
    auto *picture = page(Step::Spf)->findChild<pictures::SendersPicture *>();
    QVERIFY(picture->isVisible());
    QVERIFY(picture->accessibleDescription().contains(u"25.203.113.25"_s));
}

void TestWizardSpf::lookupsByService()
{
    m_zone = std::make_shared<const dns::Zone>(
        test::zone("$ORIGIN counted.example.\n@ SOA ns hostmaster 1 1 1 1 1\n@ NS ns\nns A 25.0.0.53\n@ MX 10 "
                   "mail\nmail A 25.0.0.1\n"
                   "@ TXT \"v=spf1 mx include:_spf.google.com ~all\"\n"
                   "_spf.google.com. TXT \"v=spf1 include:_netblocks.google.com ~all\"\n"
                   "_netblocks.google.com. TXT \"v=spf1 ip4:25.9.0.0/16 ~all\"\n"));
    Project project;
    project.setup.domain = *dns::Name::fromText("counted.example");
    project.setup.senders = {{*ip::parse("25.0.0.1"), true, {}}};
    project.setup.services = {"google-workspace"};
    open(answered(project));
    waitUntilSettled();
    const pictures::Lookups lookups = lookupsOf(m_window->walk());
    QCOMPARE(lookups.services.size(), std::size_t(2));
    QCOMPARE(lookups.services[1].name, u"Google Workspace"_s);
    QCOMPARE(lookups.services[1].before, 2);
    QCOMPARE(lookups.services[1].after, 2);
    QVERIFY(page(Step::Spf)->findChild<pictures::LookupsPicture *>()->isVisible());
}

void TestWizardSpf::theEndIsAChoice()
{
    openPractice();
    QCOMPARE(tiles().size(), 2);
    QCOMPARE(ending(), u"~all"_s);
    QVERIFY(tiles()[0]->isVisible() && tiles()[0]->isChecked() && !tiles()[1]->isChecked());
    QVERIFY(!m_window->walk().setup().spfEnd); // shown, not chosen
    tiles()[1]->click();
    QTRY_COMPARE(ending(), u"-all"_s);
    waitUntilSettled();
    QVERIFY(tiles()[1]->isChecked());
    const auto again = fromJson(toJson(m_window->walk().project()));
    QVERIFY(again && again->setup.spfEnd == SpfEnd::Fail);
    tiles()[0]->click();
    QTRY_COMPARE(ending(), u"~all"_s);
}

void TestWizardSpf::aNameThatNeverSends_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("records");
    QTest::newRow("a name below") << u"www.morgenrot.example"_s << 3;
    QTest::newRow("another domain") << u"morgenrot-alt.example"_s << 3;
    QTest::newRow("the domain itself") << u"morgenrot.example"_s << 0;
    QTest::newRow("the server") << u"mail.morgenrot.example"_s << 0;
    QTest::newRow("no name") << u"a b"_s << 0;
}

void TestWizardSpf::aNameThatNeverSends()
{
    QFETCH(QString, typed);
    QFETCH(int, records);
    openPractice();
    StepPage *now = page(Step::Spf);
    for (auto *fold : now->findChildren<widgets::Fold *>())
        fold->setOpen(true);
    auto *field = named<QLineEdit>(u"A name that never sends"_s);
    QVERIFY(field && field->isVisible());
    field->setFocus(); // Enter elsewhere presses the window's filled button
    field->setText(typed);
    QTest::keyClick(field, Qt::Key_Return);
    int shown = 0;
    for (const widgets::RecordCard *card : now->findChildren<widgets::RecordCard *>())
        shown += card->isVisible() ? 1 : 0;
    QCOMPARE(shown, records);
}

MAILWORTHY_TEST(TestWizardSpf, QApplication)
#include "tst_wizard_spf.moc"
