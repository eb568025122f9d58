// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace cli
{

/// A sentence of the command line in the language of --lang.
inline QString tr(const char *sentence, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("cli", sentence, comment, n);
}

} // namespace cli
