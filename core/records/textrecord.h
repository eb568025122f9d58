// SPDX-License-Identifier: Apache-2.0
// Inside records: what the composers share.
#pragma once

#include "record.h"

#include "core/dns/answers.h"
#include "core/dns/wildcard.h"

namespace records
{

/// A TXT record to add, as yet without anything that it takes the place of.
Record textRecord(Purpose purpose, const dns::Name &name, const dns::Name &zone, std::string value);

/// A record that stands where it does harm: the doubled name, or the alias in the way.
Record removal(Purpose purpose, const dns::Name &name, const dns::Name &zone, dns::Type type, std::string value);

/// The alias that stands at `name` itself, before which no other record counts there (RFC 1034 §3.6.2).
const dns::Record *aliasAt(const dns::Name &name, const dns::Reply &reply);

/// What has to go at `place`, where a text that `isIt` knows does no good: each of them, or the alias that leads to it;
/// nothing where a wildcard answers or is not known yet.
std::vector<Record> misplacedTexts(Purpose purpose, const dns::Name &place, const dns::Name &zone,
                                   bool (*isIt)(std::string_view), const dns::Answers &dns);

} // namespace records
