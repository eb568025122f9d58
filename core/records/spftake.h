// SPDX-License-Identifier: Apache-2.0
// Inside records: what the live SPF records say, taken over term by term as far as receivers can use it (RFC 7208 §5,
// §6). Each term has one fate, by the first rule that holds for it; what was left out is not forgotten: the rest must
// not forbid whom it may have let through.
#pragma once

#include "spfmerge.h"
#include "spfown.h"

namespace records
{

struct SpfSaid {
    SpfParts parts;
    std::size_t records = 0;     // that said it
    bool redirectIsMild = false; // what parts.redirect leads to fails nobody: no ban stands there, and ~all at its end
    bool lost = false;           // something that may let somebody through is not in `parts`
    bool forbids = true;         // each record says that others may not send
    bool pending = false;

    /// For a record that comes after what a redirect led to: it is included, for an all would switch it off (§6.1).
    void includeRedirect(const spf::Term &redirect);
};

/// What `live` say as records of `domain`, as if those of `own` were mended. With `knowsSenders` ptr is left out
/// (§5.5).
SpfSaid takeOver(const std::vector<std::string> &live, const dns::Name &domain, bool knowsSenders,
                 const dns::Answers &dns, const OwnTargets &own);

/// The one term that `text` holds; nothing where it is none, for a name that a macro made need not be one that can be
/// written down.
std::optional<spf::Term> termFrom(const std::string &text);

} // namespace records
