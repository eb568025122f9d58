// SPDX-License-Identifier: Apache-2.0
// check_host() (RFC 7208 §4): may this address send with that name? The verdict, the lookups and the voids are those of
// the strict evaluation from left to right, whatever was asked ahead and whatever came back first.
//
// Where the RFC can be read in two ways, the reading here is one that never promises more than the strictest receiver
// keeps, and never depends on how a resolver turns the records of a set; tst_spf_decisions has a row for each:
// - §4.3 an address literal is a whole "[…]" as the identity. A name that a macro makes may begin with "[": it is asked
//   for like any other (pyspf, Mail::SPF and mailauth do).
// - §4.3 one final dot of the identity's domain goes, also for %{s}, %{o}, %{d} and %{h} (Mail::SPF): it says only that
//   the name is whole, and "%{d}.x" would have an empty label by it.
// - §4.6.4, §5.4 MX hosts by preference, names breaking ties: with dead or silent hosts the verdict hangs on the order
//   (mailauth sorts). Ten are tried; where none of them matches, an eleventh is permerror.
// - §4.6.4 void is each question that finds nothing, not each term: the PTR question of ptr and %{p}, the addresses of
//   each reverse name and of each MX host (Mail::SPF, pyspf). All ten reverse names are looked at before one counts.
// - §4.6.4 a term with %{p} counts one lookup more, "the "ptr" mechanism or the %{p} macro"; each use anew, as any
//   repeated term does. What an explanation (§6.2) asks counts nothing.
// - §6, §12 an unknown modifier may hold %{c}, %{r}, %{t}: the grammar has them, and §7.2 forbids them only in names.
#pragma once

#include "core/dns/answers.h"
#include "core/ip.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace spf
{

/// §2.6, and Pending while an answer that decides is not there.
enum class Result : std::uint8_t { Pending, None, Neutral, Pass, Fail, SoftFail, TempError, PermError };
/// "none", "neutral", "pass", "fail", "softfail", "temperror", "permerror"; "pending".
std::string_view toText(Result result);

enum class Cause : std::uint8_t {
    Matched,          // a mechanism matched
    NothingMatched,   // §4.7
    NoDomain,         // the identity names no domain that could have a record (§4.3)
    NoRecord,         // §4.5
    SeveralRecords,   // §4.5
    Syntax,           // §4.6
    TooManyLookups,   // §4.6.4
    TooManyVoids,     // §4.6.4
    TooManyMx,        // §4.6.4: none of ten matched, and there are more
    IncludeUnusable,  // §5.2: the target has no record
    RedirectUnusable, // §6.1: the target has no record
    Dns,              // a question was not answered
};
/// "matched", "nothing-matched", …
std::string_view toText(Cause cause);

/// The SMTP session. Domains are A-labels: whoever reads them turns U-labels into these first (RFC 8616 §4).
struct Request {
    ip::Address client;   // IPv4-mapped counts as IPv4 (§5)
    std::string mailFrom; // octets; empty or "<>": the null sender, then postmaster@helo (§2.4)
    std::string helo;
    std::string receiver; // %{r}
    std::int64_t now = 0; // %{t}, seconds since 1970
};

struct Outcome {
    Result result = Result::Pending;
    Cause cause = Cause::NothingMatched;
    std::string explanation; // the published exp= text, expanded; empty without one
    std::string matched;     // the top-level term that decided, as written; empty if none
    std::string term;        // the term, however deep, that the cause is about
    std::string atDomain;    // whose record holds it
    std::size_t offset = 0;  // of the term or the fault in that record, in octets
    unsigned lookups = 0;    // terms that cost a lookup, up to the end of the evaluation
    unsigned voidLookups = 0;
    std::optional<dns::Question> unanswered; // that is in the way of Result::TempError
};

/// check_host() for the MAIL FROM identity, or for HELO where the sender is null.
Outcome checkHost(const Request &request, const dns::Answers &dns);

/// Records as if they were published already, by the name at which they will be the only one.
using Instead = std::map<dns::Name, std::string>;

/// The same as if the sender's domain published `record`, and other names what `instead` says.
Outcome evaluateRecord(const Request &request, std::string_view record, const dns::Answers &dns,
                       const Instead &instead = {});

/// The limits of §4.6.4.
inline constexpr unsigned mostLookups = 10;
inline constexpr unsigned mostVoids = 2;
inline constexpr std::size_t mostNames = 10; // of one mx or ptr

} // namespace spf
