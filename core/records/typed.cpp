// SPDX-License-Identifier: Apache-2.0
#include "typed.h"

namespace records
{

namespace
{

bool isName(dns::Type type)
{
    return type != dns::Type::Txt && type != dns::Type::A && type != dns::Type::Aaaa;
}

} // namespace

std::string inPieces(const std::vector<std::string> &strings)
{
    std::string text;
    for (const std::string &string : strings)
        text += (text.empty() ? "" : " ") + dns::dataToText({{}, dns::Type::Txt, 0, dns::Text{{string}}});
    return text;
}

Typed typed(const Record &record, const discovery::DnsHost *host)
{
    Typed out;
    out.fullName = record.name.toText();
    out.shortName = record.shortName();
    out.value = record.value;
    if (!host || record.who == Who::IpProvider)
        return out;
    const bool atApex = out.shortName == "@";
    out.nameIsEmpty = atApex && host->apexSymbol == discovery::ApexSymbol::Empty;
    out.nameInFull = !out.nameIsEmpty && (host->hostField == discovery::HostField::Absolute ||
                                          host->apexSymbol == discovery::ApexSymbol::FullName);
    if (out.nameIsEmpty)
        out.shortName.clear();
    if (record.type == dns::Type::Txt && host->txtQuotes == discovery::TxtQuotes::Required) {
        out.value = inPieces(record.strings.empty() ? std::vector{record.value} : record.strings);
        out.valueIsQuoted = true;
    } else if (isName(record.type) && host->finalDot == discovery::FinalDot::Required && !out.value.ends_with('.')) {
        out.value += '.';
    }
    return out;
}

} // namespace records
