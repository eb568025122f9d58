// SPDX-License-Identifier: Apache-2.0
// The terms of an SPF record that name somebody, read leniently: a record with a slip in it still tells who sends.
// Judging the record is the work of core/spf.
#pragma once

#include "core/ip.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace discovery
{

struct SpfTerm {
    enum class Kind { Address, A, Mx, Include, Redirect };
    Kind kind = Kind::Include;
    std::string text;                   // as written, without the qualifier
    std::string domain;                 // A, Mx: empty for the record's own domain
    std::optional<ip::Address> address; // Kind::Address
};

/// RFC 7208 §4.5: whether this text is an SPF record.
bool isSpf(std::string_view text);

/// The terms that stand for a whole name or a single address, in order, at most sixty-four; terms with macros, with a
/// shorter prefix, or under "-" are left out.
std::vector<SpfTerm> spfTerms(std::string_view record);

} // namespace discovery
