// SPDX-License-Identifier: Apache-2.0
// Records that say of something that it is not used: a name that never sends, a key that is withdrawn. What is there
// now is not read.
#pragma once

#include "record.h"

namespace records
{

/// What says of `name`, in `zone`, that it never sends nor receives mail: an SPF record that forbids all (RFC 7208
/// §10.1.2), a null MX (RFC 7505), and a DMARC rule that refuses all (RFC 9989 §5.1). Only for a name that has none of
/// its own.
std::vector<Record> neverSends(const dns::Name &name, const dns::Name &zone);

/// What takes the place of a key at `name`, in `zone`, that is no longer used (RFC 6376 §3.6.1): of the values there
/// those that `goes`.
Record withdrawnKey(const dns::Name &name, const dns::Name &zone, std::vector<std::string> goes);

} // namespace records
