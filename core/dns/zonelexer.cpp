// SPDX-License-Identifier: Apache-2.0
#include "zonelexer.h"

#include <algorithm>
#include <utility>

namespace dns
{

namespace
{

/// RDATA has 65,535 octets at most, and each string has two (RFC 1035 §3.3, §3.2.1).
constexpr std::size_t mostTokens = 33000;

} // namespace

std::optional<ZoneEntry> ZoneLexer::next()
{
    while (m_at < m_text.size() && m_problem == ZoneProblem::None) {
        ZoneEntry entry;
        entry.line = m_line;
        entry.blankOwner = m_text[m_at] == ' ' || m_text[m_at] == '\t';
        readEntry(entry);
        if (m_problem == ZoneProblem::None && (!entry.tokens.empty() || !entry.comment.empty()))
            return entry;
    }
    return std::nullopt;
}

void ZoneLexer::readEntry(ZoneEntry &entry)
{
    int depth = 0;
    while (m_at < m_text.size() && m_problem == ZoneProblem::None && entry.tokens.size() <= mostTokens) {
        const char c = m_text[m_at];
        if (c == '\n') {
            ++m_at;
            ++m_line;
            if (depth == 0)
                return;
        } else if (c == ' ' || c == '\t' || c == '\r') {
            ++m_at;
        } else if (c == ';') {
            const auto end = std::min(m_text.find('\n', m_at), m_text.size());
            entry.comment = m_text.substr(m_at + 1, end - m_at - 1);
            m_at = end;
        } else if (c == '(') {
            ++depth;
            ++m_at;
        } else if (c == ')') {
            ++m_at;
            if (--depth < 0)
                m_problem = ZoneProblem::ClosedTwice;
        } else if (c == '"') {
            readQuoted(entry);
        } else {
            readWord(entry);
        }
    }
    if (entry.tokens.size() > mostTokens && m_problem == ZoneProblem::None)
        m_problem = ZoneProblem::RecordTooLong;
    if (depth > 0 && m_problem == ZoneProblem::None)
        m_problem = ZoneProblem::NotClosed;
}

void ZoneLexer::readEscaped(ZoneToken &token)
{
    token.text += m_text[m_at];
    if (m_text[m_at] == '\\' && m_at + 1 < m_text.size() && m_text[m_at + 1] != '\n')
        token.text += m_text[++m_at];
    ++m_at;
}

void ZoneLexer::readQuoted(ZoneEntry &entry)
{
    ZoneToken token{{}, true};
    for (++m_at; m_at < m_text.size() && m_text[m_at] != '\n';) {
        if (m_text[m_at] == '"') {
            ++m_at;
            entry.tokens.push_back(std::move(token));
            return;
        }
        readEscaped(token);
    }
    m_problem = ZoneProblem::QuoteNotClosed;
}

void ZoneLexer::readWord(ZoneEntry &entry)
{
    static constexpr std::string_view ends = " \t\r\n;()\"";
    ZoneToken token;
    while (m_at < m_text.size() && ends.find(m_text[m_at]) == std::string_view::npos)
        readEscaped(token);
    entry.tokens.push_back(std::move(token));
}

} // namespace dns
