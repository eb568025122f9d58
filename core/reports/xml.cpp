// SPDX-License-Identifier: Apache-2.0
#include "xml.h"

#include "core/ascii.h"
#include "core/budget.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace reports
{

namespace
{

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(ascii::space) == std::string_view::npos;
}

/// §2.3: what may stand in a name; beyond ASCII nearly everything.
bool isNameOctet(char c)
{
    return ascii::isLetter(c) || ascii::isDigit(c) || c == '_' || c == ':' || c == '-' || c == '.' ||
           static_cast<unsigned char>(c) >= 0x80;
}

std::string_view withoutPrefix(std::string_view name)
{
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool appendCharacter(std::string &out, std::uint32_t code)
{
    const auto octet = [&out](std::uint32_t value) { out += static_cast<char>(value); };
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return false;
    if (code < 0x80) {
        octet(code);
    } else if (code < 0x800) {
        octet(0xC0 | code >> 6);
        octet(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        octet(0xE0 | code >> 12);
        octet(0x80 | (code >> 6 & 0x3F));
        octet(0x80 | (code & 0x3F));
    } else {
        octet(0xF0 | code >> 18);
        octet(0x80 | (code >> 12 & 0x3F));
        octet(0x80 | (code >> 6 & 0x3F));
        octet(0x80 | (code & 0x3F));
    }
    return true;
}

/// §4.1, §4.6: what stands between & and ;.
bool appendReference(std::string &out, std::string_view name)
{
    constexpr std::pair<std::string_view, char> known[] = {
        {"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto &[entity, character] : known) {
        if (name == entity) {
            out += character;
            return true;
        }
    }
    if (!name.starts_with('#'))
        return false;
    const bool isHex = name.starts_with("#x");
    const std::string_view digits = name.substr(isHex ? 2 : 1);
    std::uint32_t code = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), code, isHex ? 16 : 10);
    return problem == std::errc{} && end == digits.data() + digits.size() && appendCharacter(out, code);
}

} // namespace

bool XmlReader::fail(XmlFault fault)
{
    m_fault = fault;
    return false;
}

bool XmlReader::feed(std::string_view octets)
{
    if (m_fault != XmlFault::None)
        return false;
    if (std::memchr(octets.data(), 0, octets.size()) != nullptr)
        return fail(XmlFault::Encoding);
    m_octets.append(octets);
    if (!m_begun && !begin())
        return m_fault == XmlFault::None;
    while (next()) {
    }
    m_octets.erase(0, m_at);
    m_at = 0;
    if (m_fault == XmlFault::None && m_octets.size() > budget::xmlPieceOctets)
        return fail(XmlFault::TooLong);
    return m_fault == XmlFault::None;
}

void XmlReader::finish()
{
    if (m_fault != XmlFault::None)
        return;
    if (!m_begun)
        fail(isBlank(m_octets) ? XmlFault::NoXml : XmlFault::CutOff);
    else if (!m_ended)
        fail(XmlFault::CutOff);
    else if (!isBlank(std::string_view(m_octets).substr(m_at)))
        fail(XmlFault::Syntax);
}

/// A byte order mark and white space may stand in front. False until there is enough to tell, or where it is no XML.
bool XmlReader::begin()
{
    const std::string_view octets = m_octets;
    if (octets.starts_with("\xFF\xFE") || octets.starts_with("\xFE\xFF"))
        return fail(XmlFault::Encoding);
    std::size_t at = 0;
    if (octets.size() == 1 && (octets.front() == '\xFF' || octets.front() == '\xFE'))
        return false;
    if (!octets.empty() && octets.front() == byteOrderMark.front()) {
        if (octets.size() < byteOrderMark.size())
            return false;
        at = octets.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    }
    at = std::min(octets.find_first_not_of(ascii::space, at), octets.size());
    if (at == octets.size())
        return octets.size() > budget::xmlPieceOctets && fail(XmlFault::NoXml);
    if (octets[at] != '<')
        return fail(XmlFault::NoXml);
    m_at = at;
    m_begun = true;
    return true;
}

bool XmlReader::next()
{
    const std::size_t open = m_octets.find('<', m_at);
    if (open == std::string::npos || open + 1 >= m_octets.size())
        return false;
    const bool isOutside = m_starts.empty();
    if (isOutside && !isBlank(std::string_view(m_octets).substr(m_at, open - m_at)))
        return fail(XmlFault::Syntax);
    return takeMarkup(open);
}

bool XmlReader::takeMarkup(std::size_t open)
{
    switch (m_octets[open + 1]) {
    case '/':
        return takeEnd(open);
    case '!':
    case '?':
        return takeDeclaration(open);
    default:
        return takeStart(open);
    }
}

/// Comments, CDATA and processing instructions: the text around them is one (§2.5 to §2.7).
bool XmlReader::takeDeclaration(std::size_t open)
{
    constexpr std::string_view comment = "<!--";
    constexpr std::string_view data = "<![CDATA[";
    constexpr std::string_view type = "<!DOCTYPE";
    const std::string_view rest = std::string_view(m_octets).substr(open, data.size());
    const std::size_t before = m_at;
    const bool isData = rest == data;
    std::size_t end = std::string::npos;
    if (rest.starts_with("<?")) {
        end = m_octets.find("?>", open + 2);
    } else if (rest.starts_with(comment)) {
        end = m_octets.find("-->", open + comment.size());
    } else if (isData && !m_starts.empty()) {
        end = m_octets.find("]]>", open + data.size());
    } else if (rest == type) {
        return fail(XmlFault::Doctype);
    } else if (!comment.starts_with(rest) && !data.starts_with(rest) && !type.starts_with(rest)) {
        return fail(XmlFault::Syntax);
    }
    if (end == std::string::npos)
        return false;
    if (!m_starts.empty() && !addText(std::string_view(m_octets).substr(before, open - before)))
        return false;
    if (isData)
        m_text.append(m_octets, open + data.size(), end - open - data.size());
    if (m_text.size() > budget::xmlPieceOctets)
        return fail(XmlFault::TooLong);
    m_at = end + (rest.starts_with("<?") ? 2 : 3);
    return true;
}

/// §3.1; attributes are passed over, but a > in a value does not end the tag.
bool XmlReader::takeStart(std::size_t open)
{
    std::size_t end = open + 1;
    while (end < m_octets.size() && isNameOctet(m_octets[end]))
        ++end;
    const std::string_view name = std::string_view(m_octets).substr(open + 1, end - open - 1);
    char quote = 0;
    for (; end < m_octets.size(); ++end) {
        const char c = m_octets[end];
        if (quote != 0)
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            break;
        else if (c == '<')
            return fail(XmlFault::Syntax);
    }
    if (end >= m_octets.size())
        return false;
    const char behind = m_octets[open + 1 + name.size()];
    const bool isWhole = ascii::isSpace(behind) || behind == '>' || behind == '/';
    if (name.empty() || ascii::isDigit(name.front()) || !isWhole || m_ended)
        return fail(XmlFault::Syntax);
    if (m_starts.size() >= budget::xmlDepth)
        return fail(XmlFault::TooDeep);
    m_text.clear();
    m_sink.opened(withoutPrefix(name));
    m_at = end + 1;
    if (m_octets[end - 1] == '/') {
        m_sink.closed({});
        m_ended = m_starts.empty();
        return true;
    }
    m_starts.push_back(m_names.size());
    m_names.append(name);
    return true;
}

bool XmlReader::takeEnd(std::size_t open)
{
    const std::size_t end = m_octets.find('>', open);
    if (end == std::string::npos)
        return false;
    std::string_view name = std::string_view(m_octets).substr(open + 2, end - open - 2);
    while (!name.empty() && ascii::isSpace(name.back()))
        name.remove_suffix(1);
    if (m_starts.empty() || name != std::string_view(m_names).substr(m_starts.back()))
        return fail(XmlFault::Syntax);
    const std::string_view run = std::string_view(m_octets).substr(m_at, open - m_at);
    const bool isPlain = m_text.empty() && run.find('&') == std::string_view::npos;
    if (!isPlain && !addText(run))
        return false;
    m_names.resize(m_starts.back());
    m_starts.pop_back();
    m_sink.closed(isPlain ? run : std::string_view(m_text));
    m_text.clear();
    m_ended = m_starts.empty();
    m_at = end + 1;
    return true;
}

/// Text as it stands, references replaced (§4.4).
bool XmlReader::addText(std::string_view raw)
{
    while (!raw.empty()) {
        const std::size_t reference = std::min(raw.find('&'), raw.size());
        m_text.append(raw.substr(0, reference));
        raw.remove_prefix(reference);
        if (raw.empty())
            break;
        const std::size_t end = raw.find(';');
        if (end == std::string_view::npos)
            return fail(XmlFault::Syntax);
        if (!appendReference(m_text, raw.substr(1, end - 1)))
            return fail(XmlFault::Entity);
        raw.remove_prefix(end + 1);
    }
    return m_text.size() <= budget::xmlPieceOctets || fail(XmlFault::TooLong);
}

} // namespace reports
