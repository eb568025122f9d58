// SPDX-License-Identifier: Apache-2.0
#include "spflive.h"

#include "core/spf/lint.h"

namespace records
{

std::optional<std::string> meantBy(const dns::Text &text)
{
    const std::string asWritten = text.joined();
    const auto mistake = spf::lint(text);
    const bool isOther = mistake ? mistake->slip == spf::Slip::SenderId : !spf::looksLikeSpf(asWritten);
    if (isOther)
        return std::nullopt;
    return mistake && !mistake->suggestion.empty() ? mistake->suggestion : asWritten;
}

std::string withAllLast(const std::string &record)
{
    const auto parsed = spf::parse(spf::looksLikeSpf(record) ? record : "v=spf1");
    const auto *terms = std::get_if<spf::Record>(&parsed);
    const spf::Term *all = terms ? terms->find(spf::Kind::All) : nullptr;
    if (!all)
        return record;
    std::string moved = "v=spf1";
    for (const spf::Term &term : terms->terms) {
        if (term.kind != spf::Kind::All)
            moved += ' ' + term.text;
    }
    return moved + ' ' + all->text;
}

LiveSpf liveSpf(const dns::Reply &txt)
{
    LiveSpf live;
    const bool oneCounts = !spf::selectRecords(txt).empty();
    for (const dns::Record &entry : txt.records) {
        const auto *text = std::get_if<dns::Text>(&entry.data);
        auto record = text ? meantBy(*text) : std::nullopt;
        if (!record)
            continue;
        if (oneCounts && !spf::looksLikeSpf(text->joined())) {
            live.passedOver.push_back(text->joined());
        } else {
            live.meant.push_back(std::move(*record));
            live.asWritten.push_back(text->joined());
        }
    }
    return live;
}

} // namespace records
