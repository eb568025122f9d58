// SPDX-License-Identifier: Apache-2.0
// The outcome of an SPF evaluation (RFC 7208 §2.6) in words.
#include "topics.h"

namespace wording
{

using ::spf::Cause;
using ::spf::Result;

QString spfResult(Result result)
{
    switch (result) {
    case Result::Pass:
        return tr("the domain lets this address send for it.");
    case Result::Fail:
        return tr("the domain says that this address must not send for it.");
    case Result::SoftFail:
        return tr("the domain says that this address probably must not send for it.");
    case Result::Neutral:
        return tr("the domain says nothing about this address.");
    case Result::None:
        return tr("the domain says nothing about who may send for it.");
    case Result::TempError:
        return tr("could not be told, because a question was not answered.");
    case Result::PermError:
        return tr("the domain's record cannot be used as it is.");
    case Result::Pending:
        break;
    }
    return {};
}

QString spfCause(Cause cause)
{
    switch (cause) {
    case Cause::Matched:
        return tr("a term of the record names this address.");
    case Cause::NothingMatched:
        return tr("no term of the record names this address, and none speaks of all others.");
    case Cause::NoDomain:
        return tr("the sender names no domain that could have a record.");
    case Cause::NoRecord:
        return tr("the domain has no SPF record.");
    case Cause::SeveralRecords:
        return tr("the domain has more than one SPF record, so none of them counts.");
    case Cause::Syntax:
        return tr("the record has a fault in its spelling.");
    case Cause::TooManyLookups:
        return tr("the record needs more than ten lookups.");
    case Cause::TooManyVoids:
        return tr("more than two lookups of the record find nothing.");
    case Cause::TooManyMx:
        return tr("a term of the record leads to more than ten names.");
    case Cause::IncludeUnusable:
        return tr("the record includes a domain that has no SPF record.");
    case Cause::RedirectUnusable:
        return tr("the record hands over to a domain that has no SPF record.");
    case Cause::Dns:
        return tr("a question was not answered.");
    }
    return {};
}

} // namespace wording
