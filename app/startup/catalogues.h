// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bounce/table.h"
#include "core/checkup/report.h"

#include <QString>

#include <memory>
#include <variant>

namespace startup
{

/// The catalogues built into the program; with `blocklistsFile` the lists are taken from that file, if it passes its
/// check. Otherwise one sentence about what is wrong with it.
std::variant<std::shared_ptr<const checkup::Catalogues>, QString> loadCatalogues(const QString &blocklistsFile = {});

/// What receivers say when they refuse mail.
bounce::Table bounceTable();

/// Random letters for names that must not exist.
std::string nonce();

} // namespace startup
