// SPDX-License-Identifier: Apache-2.0
#include "portablename.h"

#include <QStringList>

namespace files
{

bool isDeviceName(QStringView name)
{
    const QString stem = name.left(name.indexOf(QLatin1Char('.'))).trimmed().toString().toLower();
    static const QStringList devices{QStringLiteral("con"), QStringLiteral("prn"),    QStringLiteral("aux"),
                                     QStringLiteral("nul"), QStringLiteral("conin$"), QStringLiteral("conout$")};
    const bool isNumbered = stem.size() == 4 &&
                            (stem.startsWith(QLatin1String("com")) || stem.startsWith(QLatin1String("lpt"))) &&
                            stem.back().isDigit();
    return isNumbered || devices.contains(stem);
}

QString portableName(const QString &name)
{
#ifdef Q_OS_WIN
    if (isDeviceName(name))
        return QLatin1Char('~') + name;
#endif
    return name;
}

} // namespace files
