// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue.h"

#include "core/bounce/table.h"

namespace catalogue
{

/// Reads resources/bounces.json: what receivers say when they refuse mail.
Read<bounce::Table> readBounces(const QByteArray &json);

} // namespace catalogue
