// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace startup
{

/// Speaks `name` ("de", "de_AT", "en") from now on: our own sentences, Qt's buttons, numbers and dates. A language that
/// is not there is English. Needs a QCoreApplication.
void useLanguage(const QString &name);

} // namespace startup
