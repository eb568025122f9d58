// SPDX-License-Identifier: Apache-2.0
#include "report.h"

#include "core/enumtext.h"

namespace reports
{

namespace
{

constexpr auto faults = std::to_array<enumtext::Row<Fault>>({
    {Fault::None, ""},
    {Fault::NotAReport, "not-a-report"},
    {Fault::Doctype, "doctype"},
    {Fault::Encoding, "encoding"},
    {Fault::Broken, "broken"},
    {Fault::CutOff, "cut-off"},
    {Fault::TooDeep, "too-deep"},
    {Fault::TooLong, "too-long"},
    {Fault::NoPolicy, "no-policy"},
    {Fault::NoOrigin, "no-origin"},
    {Fault::NoRows, "no-rows"},
    {Fault::Bomb, "bomb"},
    {Fault::TooLarge, "too-large"},
    {Fault::TooNested, "too-nested"},
    {Fault::TooMany, "too-many"},
    {Fault::BrokenArchive, "broken-archive"},
    {Fault::Encrypted, "encrypted"},
    {Fault::Unreadable, "unreadable"},
    {Fault::NoReport, "no-report"},
    {Fault::Empty, "empty"},
});
static_assert(enumtext::isWhole<faults>());

} // namespace

std::string_view toText(Disposition disposition)
{
    switch (disposition) {
    case Disposition::None:
        return "none";
    case Disposition::Quarantine:
        return "quarantine";
    case Disposition::Reject:
        return "reject";
    case Disposition::Pass:
        return "pass";
    }
    return "none";
}

std::string_view toText(Fault fault)
{
    return enumtext::textOf(faults, fault);
}

} // namespace reports
