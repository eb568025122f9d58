// SPDX-License-Identifier: Apache-2.0
// OpenDKIM's library, to compare with.
#pragma once

#include <functional>
#include <string>

namespace bench
{

/// Verifies `mail` once with each call, with the key's record at hand, and tells whether it holds. Empty when the
/// program was built without that library.
std::function<bool()> openDkimVerifier(const std::string &mail, const std::string &record);

} // namespace bench
