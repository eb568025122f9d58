// SPDX-License-Identifier: Apache-2.0
#include "pattern.h"

#include <algorithm>
#include <string>
#include <vector>

namespace hostnames
{

namespace
{

/// Matching with stars in time |pattern| × |text|: after a mismatch only the last star has to take one more.
/// `isStar(i)` and `fits(i, j)` look at the pattern's and the text's elements; a star takes at least `least` of these.
template <typename IsStar, typename Fits>
bool fitsAll(std::size_t patternSize, std::size_t textSize, std::size_t least, IsStar isStar, Fits fits)
{
    std::size_t p = 0;
    std::size_t t = 0;
    bool starred = false;
    std::size_t afterStar = 0;
    std::size_t resume = 0;
    for (;;) {
        if (p < patternSize && isStar(p)) {
            starred = true;
            afterStar = ++p;
            t += least;
            resume = t;
            if (t > textSize)
                return false;
        } else if (p < patternSize && t < textSize && fits(p, t)) {
            ++p;
            ++t;
        } else if (p == patternSize && t == textSize) {
            return true;
        } else if (starred && resume < textSize) {
            p = afterStar;
            t = ++resume;
        } else {
            return false;
        }
    }
}

bool labelFits(std::string_view pattern, std::string_view label)
{
    return fitsAll(
        pattern.size(), label.size(), 0, [&](std::size_t i) { return pattern[i] == '*'; },
        [&](std::size_t i, std::size_t j) { return pattern[i] == label[j]; });
}

} // namespace

bool matches(std::string_view pattern, const dns::Name &name)
{
    if (pattern.empty())
        return false;
    std::vector<std::string_view> wanted;
    for (std::size_t at = 0; at <= pattern.size();) {
        const std::size_t dot = std::min(pattern.find('.', at), pattern.size());
        wanted.push_back(pattern.substr(at, dot - at));
        at = dot + 1;
    }
    const auto labels = name.labels();
    return fitsAll(
        wanted.size(), labels.size(), 1, [&](std::size_t i) { return wanted[i] == "*"; },
        [&](std::size_t i, std::size_t j) { return labelFits(wanted[i], labels[j]); });
}

std::size_t weight(std::string_view pattern)
{
    return pattern.size() - static_cast<std::size_t>(std::count(pattern.begin(), pattern.end(), '*'));
}

} // namespace hostnames
