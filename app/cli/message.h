// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace cli
{

/// `dkim verify FILE`: exit status 0 when a signature holds, 3 when that could not be told, else 1.
int verifySignatures(const QStringList &arguments);

} // namespace cli
