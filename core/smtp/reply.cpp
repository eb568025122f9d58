// SPDX-License-Identifier: Apache-2.0
#include "reply.h"

#include "core/ascii.h"
#include "core/budget.h"

#include <algorithm>
#include <utility>

namespace smtp
{

namespace
{

constexpr std::size_t codeDigits = 3;

/// RFC 5321 §4.2: 2 to 5, 0 to 5, any digit.
std::optional<unsigned> codeOf(std::string_view line)
{
    if (line.size() < codeDigits || line[0] < '2' || line[0] > '5' || line[1] < '0' || line[1] > '5' ||
        !ascii::isDigit(line[2]))
        return std::nullopt;
    unsigned code = 0;
    for (const char digit : line.substr(0, codeDigits))
        code = code * 10 + static_cast<unsigned>(digit - '0');
    return code;
}

/// The first word of `text`, and what is behind it.
std::pair<std::string_view, std::string_view> cutWord(std::string_view text)
{
    const std::size_t begin = std::min(text.find_first_not_of(' '), text.size());
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    const std::size_t next = std::min(text.find_first_not_of(' ', end), text.size());
    return {text.substr(begin, end - begin), text.substr(next)};
}

} // namespace

std::string Reply::enhancedCode() const
{
    if (lines.empty())
        return {};
    const std::string_view word = cutWord(lines.front()).first;
    const auto dots = std::count(word.begin(), word.end(), '.');
    const bool isCode = dots == 2 && word.size() >= 5 && word[0] == static_cast<char>('0' + code / 100) &&
                        std::all_of(word.begin(), word.end(), [](char c) { return c == '.' || ascii::isDigit(c); });
    return isCode ? std::string(word) : std::string();
}

std::string Reply::text() const
{
    std::string out = std::to_string(code);
    for (const std::string &line : lines)
        out += ' ' + line;
    return out;
}

void ReplyReader::take(std::string_view octets)
{
    if (m_fault)
        return;
    m_octets += octets.size();
    m_rest += octets;
    if (m_octets > budget::smtpTalkOctets) {
        m_fault = Fault::TooMuch;
        m_rest.clear();
    }
}

std::optional<Reply> ReplyReader::next()
{
    while (!m_fault) {
        const std::size_t end = m_rest.find('\n');
        if (std::min(end, m_rest.size()) > budget::smtpLineOctets) {
            m_fault = Fault::TooMuch;
            break;
        }
        if (end == std::string::npos)
            break;
        std::string line = m_rest.substr(0, end);
        m_rest.erase(0, end + 1);
        if (line.ends_with('\r'))
            line.pop_back();
        if (auto reply = takeLine(line))
            return reply;
    }
    return std::nullopt;
}

std::optional<Reply> ReplyReader::takeLine(std::string_view line)
{
    const auto code = codeOf(line);
    const bool isOpen = !m_open.lines.empty();
    const char mark = line.size() > codeDigits ? line[codeDigits] : ' ';
    if (!code || (isOpen && *code != m_open.code) || (mark != ' ' && mark != '-')) {
        m_fault = Fault::NotAReply;
        return std::nullopt;
    }
    m_open.code = *code;
    m_open.lines.emplace_back(line.substr(std::min(line.size(), codeDigits + 1)));
    if (m_open.lines.size() > budget::smtpReplyLines) {
        m_fault = Fault::TooMuch;
        return std::nullopt;
    }
    if (mark == '-')
        return std::nullopt;
    return std::exchange(m_open, {});
}

void ReplyReader::clear()
{
    m_rest.clear();
    m_open = {};
}

const Hello::Extension *Hello::offers(std::string_view keyword) const
{
    const auto found = std::find_if(extensions.begin(), extensions.end(),
                                    [keyword](const Extension &one) { return one.keyword == keyword; });
    return found == extensions.end() ? nullptr : &*found;
}

Hello readHello(const Reply &reply)
{
    Hello hello;
    if (reply.lines.empty())
        return hello;
    hello.name = cutWord(reply.lines.front()).first;
    for (std::size_t i = 1; i < reply.lines.size(); ++i) {
        auto [keyword, parameters] = cutWord(reply.lines[i]);
        // Some write AUTH=LOGIN, which was in the draft of what became RFC 4954.
        if (const std::size_t sign = keyword.find('='); sign != std::string_view::npos)
            keyword = keyword.substr(0, sign);
        if (!keyword.empty())
            hello.extensions.push_back({ascii::upper(keyword), std::string(parameters)});
    }
    return hello;
}

std::string greetingName(const Reply &reply)
{
    return reply.lines.empty() ? std::string() : std::string(cutWord(reply.lines.front()).first);
}

bool isAboutClient(const Reply &reply)
{
    if (!reply.isRefusal() && !reply.isTransient())
        return false;
    const std::string code = reply.enhancedCode();
    if (code == "5.7.25" || code == "4.7.25") // RFC 7372 §3.3
        return true;
    const std::string text = ascii::lower(reply.text());
    static constexpr std::string_view words[] = {
        "client host",  "blocked using", "blocklist",   "blacklist",  "block list", "dnsbl",     "spamhaus",
        "helo command", "invalid helo",  "reverse dns", "ptr record", "your ip",    "dynamic ip"};
    return std::any_of(std::begin(words), std::end(words),
                       [&text](std::string_view word) { return text.find(word) != std::string::npos; });
}

} // namespace smtp
