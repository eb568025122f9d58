// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace cli
{

/// `dkim generate`: a key pair in files, all of them or none.
int generateKey(const QStringList &arguments);

} // namespace cli
