// SPDX-License-Identifier: Apache-2.0
// A notification of the desktop, told to a service on the session bus that is as the specification has it.
#include "suite.h"

#include "app/wizard/notice.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QTest>

using namespace Qt::StringLiterals;

/// Keeps what it is told.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Told {
        QString program, title, text;
        QVariantMap hints;
    };
    std::vector<Told> told;

public slots:
    // NOLINTNEXTLINE(readability-identifier-naming): as the specification calls it
    uint Notify(const QString &program, uint, const QString &, const QString &title, const QString &text,
                const QStringList &, const QVariantMap &hints, int)
    {
        told.push_back({program, title, text, hints});
        return static_cast<uint>(told.size());
    }
};

class TestNotice : public QObject
{
    Q_OBJECT

private slots:
    /// Nobody is there to take it: nothing happens, and nothing waits.
    void withoutAService()
    {
        wizard::Notice notice;
        notice.show(u"title"_s, u"text"_s);
    }
    void toTheDesktop()
    {
        Desktop desktop;
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
        QVERIFY2(bus.isConnected(), "this test runs on a bus of its own: dbus-run-session");
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &desktop, QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        QGuiApplication::setDesktopFileName(u"org.example.Mailworthy"_s);
        QCoreApplication::setApplicationName(u"Mailworthy"_s);
        wizard::Notice notice;
        notice.show(u"bakery.example"_s, u"Everybody can see it now: <b>SPF</b>"_s);
        QTRY_COMPARE(desktop.told.size(), std::size_t(1));
        QCOMPARE(desktop.told[0].program, u"Mailworthy"_s);
        QCOMPARE(desktop.told[0].title, u"bakery.example"_s);
        QCOMPARE(desktop.told[0].text, u"Everybody can see it now: &lt;b&gt;SPF&lt;/b&gt;"_s); // never mark-up
        QCOMPARE(desktop.told[0].hints.value(u"desktop-entry"_s).toString(), u"org.example.Mailworthy"_s);
        bus.unregisterService(u"org.freedesktop.Notifications"_s);
    }
};

MAILWORTHY_TEST(TestNotice, QApplication)
#include "tst_notice.moc"
