// SPDX-License-Identifier: Apache-2.0
// Inside watch: what an answer says of a record that is wanted.
#pragma once

#include "watch.h"

namespace watch
{

/// What `reply` to the question for the name and type of `wanted` says. `mustKnow`: only an answer with authority
/// counts.
Sight see(const records::Record &wanted, const dns::Reply &reply, bool mustKnow, std::int64_t now);

/// Whether `value` says what `wanted` says, be it laid out otherwise.
bool isSame(const records::Record &wanted, std::string_view value);

/// What `values`, all that are at the name and of the type of `wanted`, say of it.
Sight amongst(const records::Record &wanted, const std::vector<std::string> &values);

/// The values of a reply as records::Record::value has them.
std::vector<std::string> valuesOf(const dns::Reply &reply);

/// Names where it may stand by mistake: without the domain, with the domain twice, with a label or an underscore lost.
/// At most eight.
std::vector<dns::Name> wrongNames(const records::Record &wanted);

} // namespace watch
