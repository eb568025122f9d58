// SPDX-License-Identifier: Apache-2.0
// The records to publish in forms that machines read: a zone file fragment and CSV. JSON and the text for people are
// made where words are (app/).
#pragma once

#include "record.h"

#include <string>
#include <vector>

namespace records
{

/// A fragment in RFC 1035 §5 master format: absolute names, no SOA or NS, one section per zone it belongs to, opened by
/// a comment line "; zone example.com". Records to add are lines. What takes the place of others is a comment line
/// ";exchange …", after the ones that it replaces: an importer adds, and would put a second record beside the first.
/// What is kept or removed is told in comments, too.
std::string toZone(const std::vector<Record> &records);

/// RFC 4180, with the header line purpose,action,who,name,short_name,type,value,ttl.
std::string toCsv(const std::vector<Record> &records);

/// One record as a line of a zone file, with an absolute name and strings of at most 255 octets.
std::string toZoneLine(const Record &record);

} // namespace records
