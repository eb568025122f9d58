// SPDX-License-Identifier: Apache-2.0
// A key that is longer than one string of a TXT record comes in pieces (RFC 6376 §3.6.2.2), and people enter them in
// another order, or as records of their own.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace dkim
{

/// The record that `pieces` make in some order, where there is one that verifiers could use; rather the one with the
/// key of `ownRecord`. Nothing for more than four pieces.
std::optional<std::string> assembled(std::vector<std::string> pieces, const std::string &ownRecord);

} // namespace dkim
