// SPDX-License-Identifier: Apache-2.0
// What the window shows when the steps are done: what receivers ask, what a real message showed besides, and what has
// changed since the last time.
#include "checkupworld.h"
#include "suite.h"
#include "wizardtest.h"

#include "app/wizard/messagereading.h"
#include "app/wizard/sincelast.h"
#include "app/wording/wording.h"

#include <QTemporaryDir>

using namespace wizard;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray refusedMail = "Authentication-Results: mx.example.org; spf=fail smtp.mailfrom=example.com\r\n"
                               "Return-Path: <anna@example.com>\r\n"
                               "Received: from out.example.com (mail.example.com [25.203.113.25])\r\n"
                               "\tby mx.example.org with ESMTPS id 7; Tue, 24 Nov 2026 10:00:02 +0000\r\n"
                               "List-Unsubscribe: <https://example.com/u>\r\n"
                               "From: Anna <anna@example.com>\r\nMessage-ID: <1@example.com>\r\n"
                               "Date: Tue, 24 Nov 2026 10:00:00 +0000\r\n\r\nHello Ben.\r\n";

} // namespace

class TestWizardAfter : public test::WizardTest
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void aRowPerReceiver();
    void theVolumeIsAskedFor();
    void whatAMessageShowsBesides();
    void whatAMessageTeachesOfTheName();
    void whatHasChangedSinceTheLastTime_data();
    void whatHasChangedSinceTheLastTime();
    void anotherSetUpIsNoChange();

private:
    Project firm(std::uint32_t perDay = 0)
    {
        Project project;
        project.setup = test::healthySetup();
        project.setup.mailsPerDay = perDay;
        return answered(std::move(project));
    }
    void openFirm(std::uint32_t perDay, const QString &zone = {}, const QString &folder = {})
    {
        m_zone = test::zoneOf(zone.isEmpty() ? test::healthy() : zone.toStdString());
        open(firm(perDay), folder);
        waitUntilSettled();
    }
    void openMessage(const QByteArray &source)
    {
        auto *reading = m_window->findChild<MessageReading *>();
        reading->read(source);
        QTRY_VERIFY(reading->proof());
    }
    QString headlines(Step step)
    {
        QStringList all;
        for (const widgets::Row *row : rows(page(step)))
            all << row->head()->words().headline;
        return all.join(u'|');
    }
    const widgets::Row *rowCalled(Step step, const QString &headline)
    {
        for (const widgets::Row *row : rows(page(step))) {
            if (row->head()->words().headline == headline)
                return row;
        }
        return nullptr;
    }
};

void TestWizardAfter::aRowPerReceiver()
{
    openFirm(5000);
    const widgets::Row *gmail = rowCalled(Step::After, u"Gmail"_s);
    QVERIFY(gmail && rowCalled(Step::After, u"T-Online"_s));
    QCOMPARE(gmail->head()->words().glyph, widgets::Glyph::Done);
    const QString before = gmail->head()->words().trailing;
    openMessage(refusedMail);
    const widgets::Row *after = rowCalled(Step::After, u"Gmail"_s);
    QVERIFY(after->head()->words().trailing != before); // it is not signed
    QCOMPARE(after->head()->words().glyph, widgets::Glyph::WorthFixing);
    QVERIFY(!button(u"Say how much you send"_s));
}

void TestWizardAfter::theVolumeIsAskedFor()
{
    openFirm(0);
    page(Step::After);
    QVERIFY(!rowCalled(Step::After, u"Gmail"_s));
    press(u"Say how much you send"_s);
    QCOMPARE(m_window->findChild<widgets::Rail *>()->current(), static_cast<int>(Step::Start));
}

void TestWizardAfter::whatAMessageShowsBesides()
{
    openFirm(20);
    openMessage(refusedMail);
    const QString told = headlines(Step::Prove);
    for (const QString &row :
         {u"It left your server encrypted"_s, u"Date, sender and Message-ID are as they should be"_s,
          u"One click does not leave the newsletter"_s, u"The receiver judged it otherwise in part"_s})
        QVERIFY2(told.contains(row), qPrintable(told));
    openMessage(QByteArray(refusedMail).replace("Date: Tue", "Date: Di"));
    QTRY_VERIFY2(headlines(Step::Prove).contains(u"Date, sender or Message-ID is not as it should be"_s),
                 qPrintable(headlines(Step::Prove)));
}

void TestWizardAfter::whatAMessageTeachesOfTheName()
{
    openFirm(20);
    openMessage(refusedMail);
    page(Step::Prove);
    press(u"Take over this name"_s);
    QCOMPARE(m_window->walk().setup().host->toText(), std::string("out.example.com"));
    page(Step::Prove);
    QVERIFY(!button(u"Take over this name"_s));
}

void TestWizardAfter::whatHasChangedSinceTheLastTime_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("told"); // where something has changed; empty where nothing has
    const QString spf = u"example.com. TXT \"v=spf1 ip4:25.203.113.25 ip6:2d00:25::25 ~all\""_s;
    QTest::newRow("nothing") << spf << spf << QString();
    QTest::newRow("SPF is gone") << spf << QString() << wording::checkTitle(Check::Spf);
    QTest::newRow("SPF is not answered") << spf << u"; !SERVFAIL example.com TXT"_s << QString();
}

void TestWizardAfter::whatHasChangedSinceTheLastTime()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, told);
    QTemporaryDir folder;
    openFirm(20, {}, folder.path());
    QTRY_VERIFY(m_window->walk().project().lastResult);
    QVERIFY(m_window->findChild<SinceLast *>()->sentence().isEmpty());
    const QDateTime at = m_window->walk().project().lastResult->at;
    m_window.reset();
    m_zone = test::zoneOf(QString::fromStdString(test::healthy()).replace(before, after).toStdString());
    open({}, folder.path()); // as it was left
    waitUntilSettled();
    const QString sentence = m_window->findChild<SinceLast *>()->sentence();
    QCOMPARE(sentence.isEmpty(), told.isEmpty());
    QVERIFY2(sentence.contains(told), qPrintable(sentence));
    // It is kept to the second.
    QVERIFY(m_window->walk().project().lastResult->at.toSecsSinceEpoch() >= at.toSecsSinceEpoch());
}

/// What the person changes is no news to them.
void TestWizardAfter::anotherSetUpIsNoChange()
{
    QTemporaryDir folder;
    openFirm(20, {}, folder.path());
    QTRY_VERIFY(m_window->walk().project().lastResult);
    m_window->walk().editor().change([](Setup &setup) { setup.senders.resize(1); });
    QVERIFY(!m_window->walk().project().lastResult);
    waitUntilSettled();
    QTRY_VERIFY(m_window->walk().project().lastResult);
    QVERIFY(m_window->findChild<SinceLast *>()->sentence().isEmpty());
}

MAILWORTHY_TEST(TestWizardAfter, QApplication)
#include "tst_wizard_after.moc"
