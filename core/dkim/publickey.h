// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keyrecord.h"

#include <string_view>

namespace dkim
{

/// Whether `signature` is the key's signature of a SHA-256 `digest`: RSASSA-PKCS1-v1_5 (RFC 6376 §3.3.2), or Ed25519
/// over the digest (RFC 8463 §3). The record must be usable.
bool verifies(const KeyRecord &key, std::string_view digest, std::string_view signature);

} // namespace dkim
