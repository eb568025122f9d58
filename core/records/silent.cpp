// SPDX-License-Identifier: Apache-2.0
#include "silent.h"

#include "textrecord.h"

#include "core/dkim/keyrecord.h"

namespace records
{

std::vector<Record> neverSends(const dns::Name &name, const dns::Name &zone)
{
    std::vector<Record> all{textRecord(Purpose::Spf, name, zone, "v=spf1 -all")};
    Record mx;
    mx.purpose = Purpose::Mx;
    mx.name = name;
    mx.zone = zone;
    mx.type = dns::Type::Mx;
    mx.value = "0 ."; // RFC 7505 §3
    all.push_back(std::move(mx));
    if (const auto rule = dns::Name::fromText("_dmarc." + name.toText()))
        all.push_back(textRecord(Purpose::Dmarc, *rule, zone, "v=DMARC1; p=reject"));
    return all;
}

Record withdrawnKey(const dns::Name &name, const dns::Name &zone, std::vector<std::string> goes)
{
    Record record = textRecord(Purpose::Dkim, name, zone, std::string(dkim::withdrawnRecord));
    record.action = goes.empty() ? Action::Add : Action::Replace;
    record.current = goes;
    record.goes = std::move(goes);
    return record;
}

} // namespace records
