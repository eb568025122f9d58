// SPDX-License-Identifier: Apache-2.0
// A rejection that is pasted where a domain is asked for, opened or dropped is explained on the first page: what it
// means, the step that fixes it, the page of whoever refused.
#include "suite.h"
#include "wizardtest.h"

#include "app/startup/pasted.h"
#include "app/wizard/bouncecard.h"
#include "app/wizard/messagereading.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

using namespace wizard;
using namespace Qt::StringLiterals;

namespace
{

const QString noPtr =
    u"550 5.7.25 [192.0.2.1] The IP address sending this message does not have a PTR record. - gsmtp"_s;
const QString bounced =
    u"Return-Path: <>\r\nReceived: from a by b; Tue, 24 Nov 2026 10:00:00 +0100\r\n"
    "From: MAILER-DAEMON@mail.example.com\r\n\r\n<a@example.net>: host mx.t-online.de[192.0.2.9] said: "
    "554 IP=192.0.2.1 - None/bad reputation. (NOWL)\r\n"_s;
const QString ordinary =
    u"Return-Path: <anna@example.com>\r\nReceived: from a by b; Tue, 24 Nov 2026 10:00:00 +0100\r\n"
    "X-Spam: SpamAssassin 4.0.1\r\nFrom: anna@example.com\r\n\r\n550 5.1.1 was what they said\r\n"_s;

} // namespace

class TestWizardBounce : public test::WizardTest
{
    Q_OBJECT

private slots:
    void init() { reset(); }

    void whatIsPasted_data()
    {
        using Kind = startup::Pasted::Kind;
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QString &text, Kind kind) {
            QTest::newRow(name) << text << static_cast<int>(kind);
        };
        row("a reply", noPtr, Kind::Rejection);
        row("a code without an enhanced one", u"554 IP=192.0.2.1 - None/bad reputation."_s, Kind::Rejection);
        row("a message that came back", bounced, Kind::Rejection);
        row("a line of a log",
            u"Nov 01 12:00:00 mail postfix/smtp[1]: 4A: to=<a@example.net>, dsn=5.1.1, status=bounced (550 5.1.1 x)"_s,
            Kind::Rejection);
        row("a message that speaks of one", ordinary, Kind::Message);
        row("a domain", u"example.com"_s, Kind::Domain);
        row("a domain of figures", u"550.example.com"_s, Kind::Domain);
        row("a mail address", u"info@example.com"_s, Kind::Domain);
        row("a link", u"https://www.example.com/5.1.1/550"_s, Kind::Domain);
        row("a zone", u"example.com. 3600 IN SOA ns.example.com. h.example.com. 2026110101 450 550 451 550"_s,
            Kind::Domain);
    }
    void whatIsPasted()
    {
        QFETCH(QString, text);
        QTEST(static_cast<int>(startup::understand(text).kind), "kind");
    }

    void pastedWithADomain()
    {
        open();
        m_window->walk().editor().openDomain(*dns::Name::fromText("morgenrot.example"));
        waitUntilSettled();
        page(Step::Prove);
        m_window->findChild<MessageReading *>()->read(noPtr.toUtf8());
        QVERIFY(card()->isVisible());
        QVERIFY(isShown(u"Gmail refused the message because the address that it came from has no reverse name that "
                        "leads back to it."_s));
        QVERIFY(button(u"Open support.google.com"_s));
        QPushButton *step = button(u"Go to Step 2: the names of the server"_s);
        QVERIFY(step);
        QVERIFY(step->hasFocus());
        step->click();
        QCOMPARE(m_window->findChild<widgets::Rail *>()->current(), static_cast<int>(Step::Names));
    }

    void pastedWithoutADomain()
    {
        open();
        page(Step::Start);
        auto *field = named<QLineEdit>(u"Your domain"_s);
        field->setFocus();
        QGuiApplication::clipboard()->setText(QString(bounced).remove(u'\r'));
        QTest::keySequence(field, QKeySequence::Paste);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(card()->isVisible());
        QVERIFY(
            isShown(u"T-Online does not know your address or domain well enough, or knows too little good of it."_s));
        QVERIFY(!button(u"Go to After: how much you send, and what receivers see"_s)); // there is no step without one
        QVERIFY(isShown(u"Type your domain below; then that step can be opened."_s));
        QVERIFY(field->text().isEmpty());
        QVERIFY(m_window->walk().setup().domain.isRoot());
        button(u"&Close"_s)->click();
        QVERIFY(!card()->isVisible());
    }

    void aLogIsDropped()
    {
        open();
        QTemporaryDir folder;
        QFile log(folder.filePath(u"mail.log"_s));
        QVERIFY(log.open(QIODevice::WriteOnly));
        const QByteArray line = "Nov 01 12:00:00 mail postfix/smtp[1]: 4A: to=<a@example.net>, relay=mx.t-online.de"
                                "[192.0.2.9]:25, dsn=5.0.0, status=";
        for (int i = 0; i < 995; ++i)
            log.write(line + "sent (250 OK)\n");
        for (int i = 0; i < 5; ++i)
            log.write(line + "bounced (554 IP=192.0.2.1 - None/bad reputation. (NOWL))\n");
        log.close();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(log.fileName())});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QTRY_VERIFY(card()->isVisible());
        QVERIFY(isShown(u"Of 1,000 messages 5 were refused, that is 5.0 in 1,000. 5 to 10 in 1,000 is normal."_s));
        QVERIFY(isShown(u"T-Online: little trust (5 refused)"_s));
    }

private:
    BounceCard *card() { return m_window->findChild<BounceCard *>(); }
    bool isShown(const QString &sentence)
    {
        const auto texts = card()->findChildren<widgets::Text *>();
        return std::any_of(texts.begin(), texts.end(), [&sentence](const widgets::Text *text) {
            return text->isVisible() && text->text() == sentence;
        });
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : card()->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
};

MAILWORTHY_TEST(TestWizardBounce, QApplication)
#include "tst_wizard_bounce.moc"
