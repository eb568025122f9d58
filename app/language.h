// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace language
{

/// Speaks `name` ("de", "de_AT", "en") from now on: our own sentences, Qt's buttons, numbers and dates. A language that is not
/// there is English. Needs a QCoreApplication.
void use(const QString &name);

} // namespace language
