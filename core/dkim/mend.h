// SPDX-License-Identifier: Apache-2.0
// A damaged key record whose key is whole (RFC 6376 §3.6.1): what it was meant to be. There is no record without the
// key, and none with another one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkim
{

/// The record that `text` was meant to be: the same key in the form that every receiver reads, behind the tags that
/// stood there and mean something. What goes is what does harm: t=y, hashes and services that do not exist. Nothing
/// where the key is not whole, too short for anybody, or was published for something else than mail.
std::optional<std::string> mended(std::string_view text);

/// The one record that several texts at one name were meant to be; `ownRecord` as for assembled(). Nothing where they
/// hold more than one key.
std::optional<std::string> mendedOfSeveral(const std::vector<std::string> &texts, const std::string &ownRecord);

} // namespace dkim
