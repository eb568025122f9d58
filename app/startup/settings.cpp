// SPDX-License-Identifier: Apache-2.0
#include "settings.h"

#include <QCoreApplication>
#include <QSettings>

namespace startup
{

void moveSettings()
{
    QSettings now;
    if (!now.allKeys().isEmpty())
        return;
    QSettings before(QStringLiteral("Unknown Organization"), QCoreApplication::applicationName()); // as Qt calls it
    before.setFallbacksEnabled(false);
    const QStringList keys = before.allKeys();
    for (const QString &key : keys)
        now.setValue(key, before.value(key));
}

} // namespace startup
