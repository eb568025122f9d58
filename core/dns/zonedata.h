// SPDX-License-Identifier: Apache-2.0
// RFC 1035 §5: what the words of a master file mean, each by itself: types, times, and the values of records. Used by
// the zone parser alone.
#pragma once

#include "zonelexer.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dns
{

/// Any type that a zone may hold, by its name or as TYPEnnn.
std::optional<Type> recordType(std::string_view text);

/// Seconds, or BIND's 1w2d3h4m5s.
std::optional<std::uint32_t> duration(std::string_view text);

/// Completes a relative name.
using NameReader = std::function<std::optional<Name>(const std::string &)>;

/// The value that `words` give a record of `type`; nothing where they are none, and `problem` is what is wrong with
/// them where that is no ZoneProblem::BadValue. Of types that nobody reads here the words are kept as written.
std::optional<Data> readData(Type type, const std::vector<ZoneToken> &words, const NameReader &name,
                             ZoneProblem &problem);

} // namespace dns
