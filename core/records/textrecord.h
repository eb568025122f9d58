// SPDX-License-Identifier: Apache-2.0
// Inside records: what the composers share.
#pragma once

#include "record.h"

#include "core/dns/answers.h"

namespace records
{

/// A TXT record to add, as yet without anything that it takes the place of.
Record textRecord(Purpose purpose, const dns::Name &name, const dns::Name &zone, std::string value);

/// A record that stands where it does harm: the doubled name, or the alias in the way.
Record removal(Purpose purpose, const dns::Name &name, const dns::Name &zone, dns::Type type, std::string value);

/// Whether what answers at `name` is a wildcard's: a name below it that nobody made answers the same, which it could
/// not if `name` itself existed (RFC 4592 §2.2.1). Then nothing stands at `name` that could be removed or replaced, and
/// a record added there comes before the wildcard. Nothing while that is not known, or cannot be told. Only names
/// within `zone` are asked for.
std::optional<bool> isWildcard(const dns::Name &name, const dns::Name &zone, const dns::Answers &dns,
                               dns::Type type = dns::Type::Txt);

/// The alias that stands at `name` itself, before which no other record counts there (RFC 1034 §3.6.2).
const dns::Record *aliasAt(const dns::Name &name, const dns::Reply &reply);

/// What has to go at `place`, where a text that `isIt` knows does no good: each of them, or the alias that leads to it;
/// nothing where a wildcard answers or is not known yet.
std::vector<Record> misplacedTexts(Purpose purpose, const dns::Name &place, const dns::Name &zone,
                                   bool (*isIt)(std::string_view), const dns::Answers &dns);

} // namespace records
