// SPDX-License-Identifier: Apache-2.0
// resources/receivers.json: what mailbox companies ask of senders.
#pragma once

#include "catalogue.h"

#include "core/readiness/receivers.h"

namespace catalogue
{

Read<readiness::Receivers> readReceivers(const QByteArray &json);

/// The ones that ship with the program.
const readiness::Receivers &receivers();

} // namespace catalogue
