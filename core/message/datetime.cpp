// SPDX-License-Identifier: Apache-2.0
// RFC 5322 §3.3: [day-of-week ","] day month year hour ":" minute [":" second] zone.
#include "features.h"

#include "core/ascii.h"

#include <algorithm>
#include <optional>

namespace message
{

namespace
{

constexpr std::string_view months[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                       "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::string_view weekdays[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// Words, numbers and signs between space and comments; §4.3 lets those stand anywhere.
class Tokens
{
public:
    explicit Tokens(std::string_view text) : m_text(text) { next(); }

    [[nodiscard]] std::string_view token() const { return m_token; }
    [[nodiscard]] bool isAtEnd() const { return m_token.empty() && m_at >= m_text.size() && m_isGood; }

    bool take(std::string_view sign)
    {
        if (m_token != sign)
            return false;
        next();
        return true;
    }
    /// A number of `fewest` to `most` digits that is at most `largest`.
    std::optional<int> number(std::size_t fewest, std::size_t most, int largest)
    {
        if (m_token.size() < fewest || m_token.size() > most ||
            !std::all_of(m_token.begin(), m_token.end(), ascii::isDigit))
            return std::nullopt;
        const int value = std::stoi(std::string(m_token));
        if (value > largest)
            return std::nullopt;
        next();
        return value;
    }
    std::string word()
    {
        std::string taken;
        if (!m_token.empty() && ascii::isLetter(m_token.front())) {
            taken = ascii::lower(m_token);
            next();
        }
        return taken;
    }

private:
    void skip()
    {
        int depth = 0;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '(')
                ++depth;
            else if (c == ')' && depth > 0)
                --depth;
            else if (c == '\\' && depth > 0)
                ++m_at;
            else if (depth == 0 && !ascii::isSpace(c))
                break;
        }
        m_isGood = depth == 0;
    }
    void next()
    {
        skip();
        m_token = {};
        if (m_at >= m_text.size())
            return;
        const std::size_t start = m_at;
        const auto isKind = [first = m_text[start]](char c) {
            return ascii::isDigit(first) ? ascii::isDigit(c) : ascii::isLetter(first) && ascii::isLetter(c);
        };
        ++m_at;
        while (m_at < m_text.size() && isKind(m_text[m_at]))
            ++m_at;
        m_token = m_text.substr(start, m_at - start);
    }

    std::string_view m_text;
    std::string_view m_token;
    std::size_t m_at = 0;
    bool m_isGood = true;
};

template <std::size_t count> bool isOne(const std::string_view (&words)[count], const std::string &word)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// "+0100", or a letter or name of §4.3.
bool takeZone(Tokens &tokens)
{
    if (tokens.take("+") || tokens.take("-"))
        return tokens.number(4, 4, 9959).has_value();
    const std::string name = tokens.word();
    return !name.empty() && name.size() <= 5;
}

} // namespace

bool isDateTime(std::string_view text)
{
    constexpr int longestYear = 99'999;
    Tokens tokens(text);
    if (const std::string day = tokens.word(); !day.empty() && !(isOne(weekdays, day) && tokens.take(",")))
        return false;
    const auto day = tokens.number(1, 2, 31);
    if (!day || *day == 0 || !isOne(months, tokens.word()) || !tokens.number(2, 5, longestYear))
        return false;
    if (!tokens.number(1, 2, 23) || !tokens.take(":") || !tokens.number(2, 2, 59))
        return false;
    if (tokens.take(":") && !tokens.number(2, 2, 60)) // a leap second
        return false;
    return takeZone(tokens) && tokens.isAtEnd();
}

} // namespace message
