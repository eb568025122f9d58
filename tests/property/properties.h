// SPDX-License-Identifier: Apache-2.0
// What holds of every world, whatever its DNS says.
#pragma once

#include "product.h"

#include <functional>

namespace property
{

/// Nothing where it holds, else what is wrong.
using Complaint = std::optional<std::string>;

struct Property {
    const char *name;
    Complaint (*of)(const Case &);
};

const std::vector<Property> &properties();

/// Whether the record is one to type in.
bool isTyped(const records::Record &record);

/// Those about the SPF record.
Complaint namedSendersPass(const Case &made);
Complaint nobodyIsHarmed(const Case &made);
Complaint atMostTenLookups(const Case &made);
Complaint evaluationsAgree(const Case &made);

/// Those about any record.
Complaint oneRecordOfAKind(const Case &made);
Complaint readsTheLiveRecordFirst(const Case &made);
Complaint takesNoNameAway(const Case &made);
Complaint ruleIsNotWeakened(const Case &made);
Complaint keyIsKept(const Case &made);

} // namespace property
