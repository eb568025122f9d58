// SPDX-License-Identifier: Apache-2.0
// resources/ptr-owners.json: who owns address space, and how a reverse name is set there.
#pragma once

#include "catalogue.h"

#include "core/hostnames/ptrowner.h"

#include <vector>

namespace catalogue
{

Read<std::vector<hostnames::PtrOwner>> readPtrOwners(const QByteArray &json);

} // namespace catalogue
