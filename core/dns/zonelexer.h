// SPDX-License-Identifier: Apache-2.0
// RFC 1035 §5.1: cuts a master file into entries, one for each record or directive. Used by the zone parser alone.
#pragma once

#include "zone.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dns
{

struct ZoneToken {
    std::string text; // as written, escapes kept
    bool quoted = false;
};

struct ZoneEntry {
    std::size_t line = 0; // where it begins, counted from 1
    bool blankOwner = false;
    std::vector<ZoneToken> tokens;
    std::string comment; // of its last line
};

class ZoneLexer
{
public:
    explicit ZoneLexer(std::string_view text) : m_text(text) {}

    /// The next entry, parentheses joined. Nothing at the end, or when problem() says something.
    std::optional<ZoneEntry> next();

    /// What is wrong with the text.
    [[nodiscard]] ZoneProblem problem() const { return m_problem; }
    [[nodiscard]] std::size_t line() const { return m_line; }

private:
    void readEntry(ZoneEntry &entry);
    void readQuoted(ZoneEntry &entry);
    void readWord(ZoneEntry &entry);
    void readEscaped(ZoneToken &token);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    ZoneProblem m_problem = ZoneProblem::None;
};

} // namespace dns
