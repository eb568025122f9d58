// SPDX-License-Identifier: Apache-2.0
// What pasting and typing make of terms.
#pragma once

#include <string>

namespace spf
{

/// "[spf.vendor.example](http://spf.vendor.example)", which an editor makes of a name, as the name alone.
std::string withoutLinks(const std::string &text);

/// "include.spf.vendor.example", "ip4-192.0.2.1": with the sign that belongs behind the name of the term. The word
/// itself where that makes no term.
std::string withSign(const std::string &word);

/// A record without its version or with one that is misspelt, with it: "ip4:192.0.2.1 -all", "v=spf ip4:192.0.2.1
/// -all". Empty for a text that was not meant as one.
std::string withVersion(const std::string &text);

} // namespace spf
