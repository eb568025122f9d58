// SPDX-License-Identifier: Apache-2.0
#include "catalogue.h"

#include <QFile>

namespace catalogue
{

QByteArray builtIn(const QString &file)
{
    QFile resource(QStringLiteral(":/") + file);
    return resource.open(QIODevice::ReadOnly) ? resource.readAll() : QByteArray();
}

} // namespace catalogue
