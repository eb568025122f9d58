// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace wizard
{

/// A sentence of the window that belongs to no widget.
inline QString tr(const char *sentence)
{
    return QCoreApplication::translate("wizard", sentence);
}

} // namespace wizard
