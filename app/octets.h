// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace app
{

/// Octets as text, as they are; what is no UTF-8 becomes U+FFFD. What came from the network and is shown to people goes
/// through wording::shown() instead.
inline QString plainText(std::string_view octets)
{
    return QString::fromUtf8(octets.data(), static_cast<qsizetype>(octets.size()));
}

} // namespace app
