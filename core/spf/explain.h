// SPDX-License-Identifier: Apache-2.0
// An SPF record taken apart: each term with what it stands for, what it costs, and what stands inside it. The counts
// are those of the longest way through the record (RFC 7208 §4.6.4), which some client always takes.
#pragma once

#include "evaluate.h"
#include "record.h"

#include <string>
#include <vector>

namespace spf
{

struct ExplainedTerm {
    Term term;
    std::string value;    // the domain, network or modifier value as written
    std::string target;   // the domain asked for by include and redirect; empty with macros that hang on the message
    unsigned lookups = 0; // of the term with everything inside it
    unsigned voidLookups = 0;         // the same, of questions that find nothing
    Cause trouble = Cause::Matched;   // why an include or redirect cannot be used; Matched: nothing is wrong
    std::vector<ExplainedTerm> terms; // of the record that an include or redirect leads to
};

struct Explanation {
    dns::Status status = dns::Status::Pending; // of the TXT question
    std::vector<std::string> records;          // every SPF record at the domain
    std::optional<SyntaxError> error;          // of the only record
    std::vector<ExplainedTerm> terms;
    unsigned lookups = 0;
    unsigned voidLookups = 0;
};

/// Explains the record of `domain`. While answers are missing the counts are those known so far; see
/// Answers::hasOpen(). Bounded: loops end, and so does a record of more than a hundred lookups.
Explanation explain(const dns::Name &domain, const dns::Answers &dns);

} // namespace spf
