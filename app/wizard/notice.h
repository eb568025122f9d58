// SPDX-License-Identifier: Apache-2.0
// Tells something while the person looks elsewhere, in the way of the desktop.
#pragma once

#include <QObject>
#include <QString>

class QSystemTrayIcon;

namespace wizard
{

class Notice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows one; nothing happens where the desktop shows none. Both are plain text.
    void show(const QString &title, const QString &text);

private:
    QSystemTrayIcon *m_icon = nullptr; // where there is no notification service, while one is shown
};

} // namespace wizard
