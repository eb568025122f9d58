// SPDX-License-Identifier: Apache-2.0
// Where includes and redirects lead that were meant to lead elsewhere.
#pragma once

#include "explain.h"

#include <optional>

namespace spf
{

/// The name that a target was to be, as far as it can be told by now.
struct MeantTarget {
    std::optional<dns::Name> name;
    bool pending = false;
};

/// RFC 1035 §5.1: forms add their zone behind a name without a final dot, behind a target as well. The name that was
/// meant by an include or redirect to "_spf.vendor.example.example.com", where nothing stands: what is in front of
/// `domain`, or of the domain that it was registered with, if one SPF record stands there.
MeantTarget meantTarget(const ExplainedTerm &entry, const dns::Name &domain, const dns::Answers &dns);

struct NameAsText {
    std::string text; // as it stands
    dns::Name target; // that it names
};

struct NamesAsTexts {
    std::vector<NameAsText> names;
    bool pending = false; // there may be more
};

/// Texts beside or in place of an SPF record that are nothing but the name of one, "_spf.vendor.example": typed where
/// an include of it belongs.
NamesAsTexts namesAsTexts(const dns::Reply &txt, const dns::Answers &dns);

} // namespace spf
