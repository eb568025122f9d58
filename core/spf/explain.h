// SPDX-License-Identifier: Apache-2.0
// An SPF record taken apart: each term with what it stands for, what it costs, and what stands inside it. The counts
// are those of the longest way through the record (RFC 7208 §4.6.4), which some client always takes.
#pragma once

#include "evaluate.h"
#include "record.h"

#include <algorithm>
#include <string>
#include <vector>

namespace spf
{

/// Questions that find nothing (§4.6.4), which clients of one family ask and those of the other do not. What ptr, %{p}
/// and names made of the message ask for is found by some and not by others: a void at the worst, and no more than one
/// for a client with one reverse name, since whoever has more that lead nowhere errs by what they publish themselves.
struct Voids {
    unsigned v4 = 0;
    unsigned v6 = 0;

    [[nodiscard]] unsigned most() const { return std::max(v4, v6); }
    Voids &operator+=(const Voids &other)
    {
        v4 += other.v4;
        v6 += other.v6;
        return *this;
    }
};

struct ExplainedTerm {
    Term term;
    std::string value;   // the domain, network or modifier value as written
    std::string target;  // the name asked for; empty where none is, and with macros that hang on the message
    bool reached = true; // not behind all (§5.1), and no redirect beside one (§6.1)
    std::vector<ip::Address> addresses; // that a, mx and exists find today
    unsigned lookups = 0;               // of the term with everything inside it
    Voids voids;                        // the same
    Voids atWorst;                      // with those that only some message or client meets
    Cause cause = Cause::Matched;       // why the term cannot be used; Matched: nothing is wrong
    std::vector<ExplainedTerm> terms;   // of the record that an include or redirect leads to

    [[nodiscard]] bool leadsOn() const { return term.kind == Kind::Include || term.kind == Kind::Redirect; }
};

struct Explanation {
    dns::Status status = dns::Status::Pending; // of the TXT question
    std::vector<std::string> records;          // every SPF record at the domain
    std::optional<SyntaxError> error;          // of the only record
    std::vector<ExplainedTerm> terms;
    unsigned lookups = 0;
    Voids voids;
    Voids atWorst;                         // §4.6.4 holds for every message: what some of them may find nothing for
    bool pending = false;                  // an answer is missing, so more may be inside
    bool cut = false;                      // more is included than budget::termsExplained
    std::vector<dns::Question> unanswered; // these failed: the counts are the least that it can be
};

/// Explains the record of `domain`. While answers are missing the counts are those known so far. Bounded: loops end,
/// and beyond ten lookups terms are counted without asking (§11.1).
Explanation explain(const dns::Name &domain, const dns::Answers &dns);

/// The same as if `domain` published `record`, and other names what `instead` says.
Explanation explainRecord(const dns::Name &domain, std::string_view record, const dns::Answers &dns,
                          const Instead &instead = {});

} // namespace spf
