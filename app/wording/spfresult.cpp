// SPDX-License-Identifier: Apache-2.0
// The outcome of an SPF evaluation (RFC 7208 §2.6) in words.
#include "topics.h"

namespace wording
{

QString spfResult(std::string_view result)
{
    if (result == "pass")
        return tr("the domain lets this address send for it.");
    if (result == "fail")
        return tr("the domain says that this address must not send for it.");
    if (result == "softfail")
        return tr("the domain says that this address probably must not send for it.");
    if (result == "neutral")
        return tr("the domain says nothing about this address.");
    if (result == "none")
        return tr("the domain says nothing about who may send for it.");
    if (result == "temperror")
        return tr("could not be told, because a question was not answered.");
    if (result == "permerror")
        return tr("the domain's record cannot be used as it is.");
    return shown(result);
}

QString spfCause(std::string_view cause)
{
    if (cause == "matched")
        return tr("a term of the record names this address.");
    if (cause == "nothing-matched")
        return tr("no term of the record names this address, and none speaks of all others.");
    if (cause == "no-domain")
        return tr("the sender names no domain that could have a record.");
    if (cause == "no-record")
        return tr("the domain has no SPF record.");
    if (cause == "several-records")
        return tr("the domain has more than one SPF record, so none of them counts.");
    if (cause == "syntax")
        return tr("the record has a fault in its spelling.");
    if (cause == "too-many-lookups")
        return tr("the record needs more than ten lookups.");
    if (cause == "too-many-voids")
        return tr("more than two lookups of the record find nothing.");
    if (cause == "too-many-mx")
        return tr("a term of the record leads to more than ten names.");
    if (cause == "include-unusable")
        return tr("the record includes a domain that has no SPF record.");
    if (cause == "redirect-unusable")
        return tr("the record hands over to a domain that has no SPF record.");
    if (cause == "dns")
        return tr("a question was not answered.");
    return shown(cause);
}

} // namespace wording
