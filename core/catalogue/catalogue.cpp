// SPDX-License-Identifier: Apache-2.0
#include "catalogue.h"

#include <QFile>
#include <QMap>

namespace catalogue
{

namespace
{

QMap<QString, QByteArray> &replaced()
{
    static QMap<QString, QByteArray> files;
    return files;
}

} // namespace

void replaceBuiltIn(const QString &file, const QByteArray &octets)
{
    replaced()[file] = octets;
}

QByteArray builtIn(const QString &file)
{
    if (const auto newer = replaced().constFind(file); newer != replaced().constEnd())
        return *newer;
    QFile resource(QStringLiteral(":/") + file);
    return resource.open(QIODevice::ReadOnly) ? resource.readAll() : QByteArray();
}

} // namespace catalogue
