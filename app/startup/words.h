// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace startup
{

/// A sentence that both programs say about what they were told at the start.
inline QString tr(const char *sentence)
{
    return QCoreApplication::translate("startup", sentence);
}

} // namespace startup
