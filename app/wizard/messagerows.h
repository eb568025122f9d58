// SPDX-License-Identifier: Apache-2.0
// What a real message shows beside SPF, DKIM and DMARC, a row each.
#pragma once

#include "messagereading.h"

#include "app/widgets/rowlist.h"

namespace wizard
{

std::vector<widgets::Row::Content> messageRows(const Proof &proof);

} // namespace wizard
