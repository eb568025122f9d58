// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue.h"

#include "core/blocklists/console.h"

namespace catalogue
{

/// Reads resources/consoles.json.
Read<blocklists::Consoles> readConsoles(const QByteArray &json);

} // namespace catalogue
