// SPDX-License-Identifier: Apache-2.0
// Names in terms that RFC 7208 §7.1 lets pass and nobody has in DNS, such as "http://a.example".
#pragma once

#include "core/spf/record.h"

#include <string>

namespace spf
{

/// "include:a.example,include:b.example", "include:http://a.example", "a:@mail.example.com".
bool hasOddName(const Term &term);

/// "include:http://a.example", "include:include:a.example", "ip4:ip4:192.0.2.1", "a:@mail.example.com/": with what
/// belongs behind the sign alone. The word itself where nothing else stands there.
std::string withBareName(const std::string &word);

} // namespace spf
