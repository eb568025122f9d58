// SPDX-License-Identifier: Apache-2.0
// resources/mail-services.json: which services send or take mail, what each needs in DNS, and by which names it shows.
#pragma once

#include "catalogue.h"

#include "core/discovery/service.h"

namespace catalogue
{

Read<discovery::Services> readServices(const QByteArray &json);

} // namespace catalogue
