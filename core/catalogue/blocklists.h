// SPDX-License-Identifier: Apache-2.0
// resources/blocklists.json, and newer files of the same shape that a person loads.
#pragma once

#include "catalogue.h"

#include "core/blocklists/list.h"

namespace catalogue
{

Read<blocklists::Catalogue> readBlocklists(const QByteArray &json);

} // namespace catalogue
