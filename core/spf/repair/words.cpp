// SPDX-License-Identifier: Apache-2.0
#include "words.h"

#include "core/spf/record.h"

namespace spf
{

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const auto space = text.find(' ');
        if (space != 0)
            words.emplace_back(text.substr(0, space));
        text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
    }
    return words;
}

bool areTerms(std::string_view text)
{
    return isReadable("v=spf1 " + std::string(text));
}

} // namespace spf
