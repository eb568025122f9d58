// SPDX-License-Identifier: Apache-2.0
#include "evaluate.h"

namespace spf
{

std::string_view toText(Result result)
{
    switch (result) {
    case Result::Pending:
        return "pending";
    case Result::None:
        return "none";
    case Result::Neutral:
        return "neutral";
    case Result::Pass:
        return "pass";
    case Result::Fail:
        return "fail";
    case Result::SoftFail:
        return "softfail";
    case Result::TempError:
        return "temperror";
    case Result::PermError:
        return "permerror";
    }
    return {};
}

std::string_view toText(Cause cause)
{
    switch (cause) {
    case Cause::Matched:
        return "matched";
    case Cause::NothingMatched:
        return "nothing-matched";
    case Cause::NoDomain:
        return "no-domain";
    case Cause::NoRecord:
        return "no-record";
    case Cause::SeveralRecords:
        return "several-records";
    case Cause::Syntax:
        return "syntax";
    case Cause::TooManyLookups:
        return "too-many-lookups";
    case Cause::TooManyVoids:
        return "too-many-voids";
    case Cause::TooManyMx:
        return "too-many-mx";
    case Cause::IncludeUnusable:
        return "include-unusable";
    case Cause::RedirectUnusable:
        return "redirect-unusable";
    case Cause::Dns:
        return "dns";
    }
    return {};
}

} // namespace spf
