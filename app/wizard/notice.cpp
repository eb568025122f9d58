// SPDX-License-Identifier: Apache-2.0
#include "notice.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QTimer>

#ifdef MAILWORTHY_DBUS
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#endif

namespace wizard
{

namespace
{

/// By the Desktop Notifications Specification 1.2. Whether a service was there to take it.
bool isTold([[maybe_unused]] const QString &title, [[maybe_unused]] const QString &text)
{
#ifdef MAILWORTHY_DBUS
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(service))
        return false;
    QDBusMessage call = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/Notifications"),
                                                       service, QStringLiteral("Notify"));
    const QString program = QGuiApplication::desktopFileName();
    call << QCoreApplication::applicationName() << 0U << program << title
         << text.toHtmlEscaped() // its body may have mark-up
         << QStringList() << QVariantMap{{QStringLiteral("desktop-entry"), program}} << -1;
    return bus.send(call);
#else
    return false;
#endif
}

} // namespace

void Notice::show(const QString &title, const QString &text)
{
    if (isTold(title, text) || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_icon)
        m_icon = new QSystemTrayIcon(QApplication::windowIcon(), this);
    m_icon->show();
    m_icon->showMessage(title, text);
    constexpr int shownFor = 20000; // milliseconds; an icon that stays would say that something runs on
    QTimer::singleShot(shownFor, m_icon, &QSystemTrayIcon::hide);
}

} // namespace wizard
