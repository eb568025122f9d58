// SPDX-License-Identifier: Apache-2.0
#include "zonetext.h"

#include <QtGlobal>

#include <algorithm>

namespace practice
{

namespace
{

/// Reads what is known to be good.
dns::Zone read(std::string_view text)
{
    dns::Zone zone;
    if (const auto error = zone.add(text))
        qFatal("practice zone, line %zu: %s", error->line, toText(*error).c_str());
    return zone;
}

} // namespace

ZoneText::ZoneText(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        m_lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

void ZoneText::add(std::string line)
{
    m_lines.push_back(std::move(line));
}

void ZoneText::remove(const dns::Name &name, dns::Type type, const std::function<bool(const dns::Record &)> &is)
{
    std::erase_if(m_lines, [&](const std::string &line) {
        if (line.starts_with('*'))
            return false;
        const dns::Reply alone = read(line).answer({name, type, {}});
        return alone.isFailure() ||
               (alone.aliases.empty() && std::any_of(alone.records.begin(), alone.records.end(), is));
    });
}

std::shared_ptr<const dns::Zone> ZoneText::zone() const
{
    std::string text;
    for (const std::string &line : m_lines)
        text += line + '\n';
    return std::make_shared<const dns::Zone>(read(text));
}

} // namespace practice
