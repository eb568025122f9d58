// SPDX-License-Identifier: Apache-2.0
#include "spflive.h"

namespace records
{

std::string asMeant(const spf::MeantText &text)
{
    return text.mistake && !text.mistake->suggestion.empty() ? text.mistake->suggestion : text.text;
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

LiveSpf liveSpf(const spf::Texts &texts)
{
    LiveSpf live;
    for (const spf::MeantText &text : texts.meant) {
        if (text.mistake && text.mistake->fault == spf::Fault::SenderId)
            continue;
        if (texts.isPassedOver(text)) {
            live.passedOver.push_back(text.text);
        } else {
            live.meant.push_back(asMeant(text));
            live.asWritten.push_back(text.text);
        }
    }
    return live;
}

} // namespace records
