// SPDX-License-Identifier: Apache-2.0
// The questions of the page Start: one after the other, “I don't know” is an answer, answers stay and can be changed;
// and a message that is pasted where a domain is asked for.
#include "signer.h"
#include "suite.h"
#include "wizardtest.h"
#include "zonetest.h"

#include "app/widgets/choicetile.h"
#include "app/wizard/domainquestion.h"
#include "app/wizard/messagereading.h"
#include "app/wizard/routequestion.h"
#include "app/wizard/serverquestion.h"
#include "app/wizard/servicesquestion.h"
#include "app/wizard/start.h"
#include "app/wizard/volumequestion.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTemporaryFile>

using namespace wizard;
using namespace Qt::StringLiterals;
using test::name;

namespace
{

const std::string zoneText = "example.com. SOA ns.example.com. h.example.com. 1 3600 600 604800 60\n"
                             "example.com. NS ns.example.com.\nns.example.com. A 198.51.99.53\n";

const std::string mail = "Received: from mail.example.com (mail.example.com [25.203.113.25])\r\n"
                         "\tby mx.example.org with ESMTPS id 7; Tue, 24 Nov 2026 10:00:02 +0000\r\n"
                         "From: Anna <anna@example.com>\r\nTo: ben@example.org\r\nSubject: proof\r\n"
                         "Date: Tue, 24 Nov 2026 10:00:00 +0000\r\n\r\nHello Ben.\r\n\r\nTill tomorrow\r\n";

} // namespace

class TestWizardStart : public test::WizardTest
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void questionsComeInOrder();
    void notKnowingIsAnAnswer();
    void whoDoesNotKnowOpensAMessage();
    void noServerIsAskedForWhereNoneIs();
    void answersAreKept();
    void anAnswerCanBeChanged();
    void arrowsOnlyLook();
    void aPastedMessageOpensProve_data();
    void aPastedMessageOpensProve();
    void aMessageProvesNothingForAnotherDomain();

private:
    void begin(const QString &folder = {})
    {
        open({}, folder);
        type(u"morgenrot.example"_s);
        waitUntilSettled();
    }
    void type(const QString &text)
    {
        page(Step::Start);
        auto *field = named<QLineEdit>(u"Your domain"_s);
        field->setFocus();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void choose(const QString &answer)
    {
        for (QRadioButton *each : page(Step::Start)->findChildren<QRadioButton *>()) {
            if (each->isVisible() && each->text().contains(answer)) {
                each->click();
                return;
            }
        }
        QFAIL(qPrintable(answer));
    }
    void change(const QString &question)
    {
        auto *button = named<QPushButton>(u"Change: "_s + question);
        QVERIFY(button && button->isVisible());
        button->click();
    }
    template <typename Type> Type *question() { return page(Step::Start)->findChild<Type *>(); }
    /// The question whose turn it is; the others are lines. Null when all are answered.
    Question *current()
    {
        Question *now = nullptr;
        int cards = 0;
        for (Question *each : page(Step::Start)->findChildren<Question *>()) {
            if (each->findChild<widgets::NextCard *>()->isVisible()) {
                now = each;
                ++cards;
            }
        }
        return cards > 1 ? nullptr : now;
    }
    /// Whether the line of `question` says that it is answered, and what.
    static bool isLine(const Question *question, const QString &answer)
    {
        const auto texts = question->findChildren<widgets::Text *>();
        return std::any_of(texts.begin(), texts.end(), [&answer](const widgets::Text *text) {
            return text->isVisible() && text->text().contains(answer);
        });
    }
    const Setup &setup() { return m_window->walk().setup(); }
};

void TestWizardStart::questionsComeInOrder()
{
    open();
    QCOMPARE(answer(Step::Start), u"Which domain do you send from?"_s);
    QCOMPARE(current(), question<DomainQuestion>());
    type(u"https://www.Morgenrot.example/"_s);
    press(u"Use morgenrot.example instead"_s);
    waitUntilSettled();
    QCOMPARE(setup().domain, name("morgenrot.example"));
    QCOMPARE(current(), question<RouteQuestion>());
    QCOMPARE(answer(Step::Start), question<RouteQuestion>()->heading());
    QVERIFY(isLine(question<DomainQuestion>(), u"morgenrot.example"_s));
    QVERIFY(current()->isAncestorOf(m_window->focusWidget()));

    choose(u"own server"_s);
    QCOMPARE(setup().route, MailRoute::OwnServer);
    QVERIFY(m_window->walk().project().routeChosen);
    QCOMPARE(current(), question<ServerQuestion>());
    QVERIFY(isLine(question<RouteQuestion>(), u"own server"_s));
    QVERIFY(current()->isAncestorOf(m_window->focusWidget()));
    QVERIFY2(answer(Step::Start).contains(u"mail.morgenrot.example"_s), qPrintable(answer(Step::Start)));
    QVERIFY(setup().senders.empty() && !setup().host); // proposed, not taken
    press(u"That is right"_s);
    QCOMPARE(setup().host, dns::Name::fromText("mail.morgenrot.example"));
    QVERIFY(setup().sender(*ip::parse("25.203.113.25")));

    QCOMPARE(current(), question<ServicesQuestion>());
    QVERIFY(isLine(question<ServerQuestion>(), u"mail.morgenrot.example"_s));
    QVERIFY(current()->isAncestorOf(m_window->focusWidget()));
    QVERIFY(setup().services.empty());
    press(u"No others"_s);
    QCOMPARE(current(), question<VolumeQuestion>());
    QVERIFY(current()->isAncestorOf(m_window->focusWidget()));
    choose(u"200 a day"_s);
    QCOMPARE(setup().mailsPerDay, 200U);
    press(u"Go on"_s);
    QCOMPARE(current(), nullptr);
    QVERIFY(isLine(question<VolumeQuestion>(), u"200 a day"_s));
    QCOMPARE(answer(Step::Start), u"We know how your mail leaves"_s);
    QVERIFY(m_window->focusWidget() && m_window->focusWidget()->isVisible());
}

void TestWizardStart::notKnowingIsAnAnswer()
{
    begin();
    choose(u"own server"_s);
    QCOMPARE(current(), question<ServerQuestion>());
    press(u"I don't know"_s);
    QVERIFY(setup().senders.empty() && !setup().host);
    QCOMPARE(current(), question<ServicesQuestion>());
    QVERIFY(isLine(question<ServerQuestion>(), u"You don't know it yet"_s));
    press(u"I'm not sure"_s);
    QVERIFY(setup().services.empty());
    QCOMPARE(current(), question<VolumeQuestion>());
    choose(u"I don't know"_s);
    press(u"Go on"_s);
    QCOMPARE(setup().mailsPerDay, 0U);
    QCOMPARE(current(), nullptr);
    QVERIFY(isLine(question<VolumeQuestion>(), u"You don't know it yet"_s));
    QCOMPARE(m_window->walk().project().answered, (QStringList{u"server"_s, u"services"_s, u"volume"_s}));
    // Nobody promises that all is known.
    QVERIFY2(answer(Step::Start) != u"We know how your mail leaves"_s, qPrintable(answer(Step::Start)));
}

void TestWizardStart::whoDoesNotKnowOpensAMessage()
{
    begin();
    QCOMPARE(current(), question<RouteQuestion>());
    press(u"I don't know: open a message"_s);
    QVERIFY(m_window->findChild<QFileDialog *>());
    QVERIFY(!m_window->walk().project().routeChosen); // before the message has told
}

void TestWizardStart::noServerIsAskedForWhereNoneIs()
{
    begin();
    for (const auto &[answer, door] :
         {std::pair{u"services send"_s, MailRoute::Services}, {u"a relay"_s, MailRoute::Relay}}) {
        if (!question<RouteQuestion>()->findChild<widgets::NextCard *>()->isVisible())
            change(u"How mail leaves"_s);
        choose(answer);
        QCOMPARE(setup().route, door);
        QVERIFY(!question<ServerQuestion>()->isVisible());
        QCOMPARE(current(), question<ServicesQuestion>());
    }
}

void TestWizardStart::answersAreKept()
{
    QTemporaryDir folder;
    begin(folder.path());
    choose(u"own server"_s);
    press(u"I don't know"_s);
    press(u"I'm not sure"_s);
    m_window->walk().editor().setSigner(Signer::ServerMakes);
    m_window->walk().editor().tell("ptr:25.203.113.25", [](todo::Told &told) { told.asked = 1'795'000'000; });
    page(Step::Rule);
    const QStringList answers = m_window->walk().project().answered;
    QCOMPARE(answers.size(), 2);
    m_window->close();
    m_window.reset();

    open({}, folder.path());
    const Project &kept = m_window->walk().project();
    QCOMPARE(m_window->findChild<widgets::Rail *>()->current(), static_cast<int>(Step::Rule));
    QCOMPARE(kept.answered, answers);
    QVERIFY(kept.routeChosen);
    QVERIFY(kept.signer == Signer::ServerMakes);
    QVERIFY(kept.progress.contains("ptr:25.203.113.25"));
    QCOMPARE(kept.progress.at("ptr:25.203.113.25").asked, std::optional<std::int64_t>(1'795'000'000));
    waitUntilSettled();
    QCOMPARE(current(), question<VolumeQuestion>()); // none of the others is asked again
    m_window.reset();
}

void TestWizardStart::anAnswerCanBeChanged()
{
    begin();
    choose(u"own server"_s);
    press(u"That is right"_s);
    press(u"No others"_s);
    press(u"Go on"_s);
    QCOMPARE(current(), nullptr);
    for (const auto &[label, which] : {std::pair<QString, Question *>{u"Domain"_s, question<DomainQuestion>()},
                                       {u"How mail leaves"_s, question<RouteQuestion>()},
                                       {u"Your server"_s, question<ServerQuestion>()},
                                       {u"Services"_s, question<ServicesQuestion>()},
                                       {u"How much"_s, question<VolumeQuestion>()}}) {
        change(label);
        QCOMPARE(current(), which);
        QVERIFY2(which->isAncestorOf(m_window->focusWidget()), qPrintable(label));
        emit m_window->walk().look().changed(); // answers come in meanwhile
        QCOMPARE(current(), which);
    }
    change(u"Your server"_s);
    const auto boxes = question<ServerQuestion>()->findChildren<QCheckBox *>();
    const auto address =
        std::find_if(boxes.begin(), boxes.end(), [](QCheckBox *box) { return box->text() == u"25.203.113.25"_s; });
    QVERIFY(address != boxes.end() && (*address)->isVisible() && (*address)->isChecked());
    press(u"That is all"_s);
    QCOMPARE(current(), nullptr);
}

/// A look at the answers by the arrow keys gives none.
void TestWizardStart::arrowsOnlyLook()
{
    begin();
    const auto radios = question<RouteQuestion>()->findChildren<QRadioButton *>();
    radios.front()->setFocus();
    QTest::keyClick(radios.front(), Qt::Key_Down);
    QVERIFY(radios[1]->hasFocus());
    QVERIFY(!m_window->walk().project().routeChosen);
    QCOMPARE(current(), question<RouteQuestion>());
    QTest::keyClick(radios[1], Qt::Key_Space);
    QCOMPARE(setup().route, MailRoute::Relay);
    QVERIFY(m_window->walk().project().routeChosen);
}

void TestWizardStart::aPastedMessageOpensProve_data()
{
    QTest::addColumn<bool>("hasDomain");
    QTest::addColumn<int>("lines"); // of text in the message
    QTest::newRow("with a domain") << true << 1;
    QTest::newRow("before there is one") << false << 1;
    QTest::newRow("a long one") << true << 2000;
}

/// What is pasted is read as it is: a signature covers each line break, and a field for one line keeps none.
void TestWizardStart::aPastedMessageOpensProve()
{
    QFETCH(bool, hasDomain);
    QFETCH(int, lines);
    const test::SigningKey key(2048);
    m_zone = std::make_shared<const dns::Zone>(
        test::zone(zoneText + "s1._domainkey.example.com. TXT " + test::quotedStrings(key.record()) + "\n"));
    std::string text = mail;
    for (int i = 1; i < lines; ++i)
        text += "A line of this long message.\r\n";
    text =
        test::withSignature(text, "v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=s1; h=from:to:subject", key);
    Project project;
    if (hasDomain)
        project.setup.domain = name("example.com");
    open(project);
    page(Step::Start);
    auto *field = named<QLineEdit>(u"Your domain"_s);
    if (hasDomain)
        change(u"Domain"_s);
    field->setFocus();
    field->selectAll();
    QGuiApplication::clipboard()->setText(QString::fromStdString(text).remove(u'\r'));
    QTest::keySequence(field, QKeySequence::Paste);
    QTest::keyClick(field, Qt::Key_Return);
    const auto *reading = m_window->findChild<MessageReading *>();
    QTRY_COMPARE(m_window->findChild<widgets::Rail *>()->current(), static_cast<int>(Step::Prove));
    QTRY_VERIFY(reading->proof());
    QCOMPARE(reading->proof()->verdict.dkim.size(), std::size_t(1));
    QCOMPARE(reading->proof()->verdict.dkim.front().result, dkim::Result::Pass);
    QCOMPARE(setup().domain, name("example.com")); // whoever begins with a message begins with its sender's domain
    QVERIFY(setup().dkimProved);
}

/// Product rule 14: any newsletter is signed well by somebody.
void TestWizardStart::aMessageProvesNothingForAnotherDomain()
{
    const test::SigningKey key(2048);
    m_zone = std::make_shared<const dns::Zone>(
        test::zone(zoneText + "s1._domainkey.example.com. TXT " + test::quotedStrings(key.record()) + "\n" +
                   "other.example. SOA ns.other.example. h.other.example. 1 3600 600 604800 60\n"));
    open();
    const std::string text =
        test::withSignature(mail, "v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=s1; h=from:to:subject", key);
    auto *reading = m_window->findChild<MessageReading *>();
    reading->read(QByteArray::fromStdString(text));
    QTRY_VERIFY(reading->proof());
    QCOMPARE(setup().domain, name("example.com"));
    m_window->walk().editor().openDomain(name("other.example"));
    QVERIFY(!setup().dkimProved);
    QVERIFY(!reading->proof());
    reading->read(QByteArray::fromStdString(text));
    QTRY_VERIFY(reading->proof());
    QVERIFY(!reading->proof()->isOurs && !reading->proof()->isProved);
    QCOMPARE(setup().domain, name("other.example"));
    QVERIFY(!setup().dkimProved);
}

MAILWORTHY_TEST(TestWizardStart, QApplication)
#include "tst_wizard_start.moc"
