// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace files
{

/// Whether Windows takes `name` for a device, as it does with CON, NUL or COM1 whatever comes after the first dot.
bool isDeviceName(QStringView name);

/// `name`, or where this system would not make a file of that name a similar one.
QString portableName(const QString &name);

} // namespace files
