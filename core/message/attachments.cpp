// SPDX-License-Identifier: Apache-2.0
#include "attachments.h"

#include "core/ascii.h"
#include "core/base64.h"

#include <algorithm>

namespace message
{

namespace
{

constexpr std::size_t longestLine = std::size_t{64} * 1024; // taken in pieces from there on
constexpr std::size_t longestField = std::size_t{64} * 1024;
constexpr std::size_t mostNested = 16;
constexpr std::size_t longestBoundary = 70; // RFC 2046 §5.1.1

/// The value in front of the parameters, lower case.
std::string mainValue(std::string_view value)
{
    return ascii::lower(ascii::trimmed(value.substr(0, value.find(';'))));
}

/// RFC 2045 §5.1; of RFC 2231's pieces and character sets what stands there.
std::string parameter(std::string_view value, std::string_view name)
{
    const std::string lower = ascii::lower(value);
    for (std::size_t at = lower.find(';'); at != std::string::npos; at = lower.find(';', at)) {
        at = lower.find_first_not_of("; \t\r\n", at);
        if (at == std::string::npos)
            break;
        if (!std::string_view(lower).substr(at).starts_with(name))
            continue;
        std::size_t begin = at + name.size();
        if (begin < lower.size() && lower[begin] == '*')
            begin = std::min(lower.find('=', begin), lower.size());
        begin = std::min(lower.find_first_not_of(" \t", begin), lower.size());
        if (begin == lower.size() || lower[begin] != '=')
            continue;
        begin = std::min(lower.find_first_not_of(" \t\r\n", begin + 1), lower.size());
        if (begin < lower.size() && lower[begin] == '"') {
            std::string quoted;
            for (++begin; begin < value.size() && value[begin] != '"'; ++begin) {
                if (value[begin] == '\\' && begin + 1 < value.size())
                    ++begin;
                quoted += value[begin];
            }
            return quoted;
        }
        return std::string(value.substr(begin, lower.find_first_of("; \t\r\n", begin) - begin));
    }
    return {};
}

/// RFC 2045 §6.7.
void appendUnquoted(std::string &out, std::string_view line)
{
    std::string_view text = line;
    while (!text.empty() && ascii::isSpace(text.back()))
        text.remove_suffix(1);
    const bool isSoft = text.ends_with('=');
    const std::size_t end = isSoft ? text.size() - 1 : text.size();
    const auto digit = [](char c) {
        return ascii::isDigit(c) ? c - '0' : ascii::isHexDigit(c) ? ascii::lower(c) - 'a' + 10 : -1;
    };
    for (std::size_t i = 0; i < end; ++i) {
        const int high = text[i] == '=' && i + 2 < end + (isSoft ? 1 : 0) ? digit(text[i + 1]) : -1;
        const int low = high < 0 ? -1 : digit(text[i + 2]);
        if (low < 0) {
            out += text[i];
            continue;
        }
        out += static_cast<char>(high * 16 + low);
        i += 2;
    }
    if (!isSoft)
        out += '\n';
}

/// What a message says or shows, and what only its delivery is about.
bool isForReading(const Attachment &part)
{
    const std::string name = ascii::lower(part.name);
    const auto ends = [&name](std::string_view suffix) { return name.ends_with(suffix); };
    if (ends(".xml") || ends(".gz") || ends(".zip"))
        return false;
    constexpr std::string_view kinds[] = {"text/plain", "text/html", "image/", "audio/", "video/", "message/", "font/"};
    return std::ranges::any_of(kinds, [&part](std::string_view kind) { return part.type.starts_with(kind); });
}

} // namespace

void Attachments::feed(std::string_view octets)
{
    while (!octets.empty()) {
        const std::size_t end = octets.find('\n');
        if (m_line.empty() && end != std::string_view::npos) {
            takeLine(octets.substr(0, end + 1));
            octets.remove_prefix(end + 1);
            continue;
        }
        const std::size_t size = end == std::string_view::npos ? octets.size() : end + 1;
        m_line.append(octets.substr(0, size));
        octets.remove_prefix(size);
        if (m_line.ends_with('\n') || m_line.size() >= longestLine) {
            takeLine(m_line);
            m_line.clear();
        }
    }
}

void Attachments::finish()
{
    if (!m_line.empty())
        takeLine(m_line);
    if (m_state == State::Header)
        endHeader();
    endLeaf();
}

void Attachments::beginMessage()
{
    endLeaf();
    m_boundaries.clear();
    m_field.clear();
    m_type.clear();
    m_encoding.clear();
    m_disposition.clear();
    m_state = State::Header;
    ++m_messages;
}

void Attachments::takeLine(std::string_view line)
{
    std::string_view text = line;
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    const bool isEnvelope = text.starts_with("From ");
    if (m_state == State::Start) {
        if (text.empty())
            return;
        m_isMailbox = isEnvelope;
        beginMessage();
        if (!isEnvelope)
            takeHeaderLine(text);
    } else if (m_isMailbox && m_isBehindEmpty && isEnvelope) {
        beginMessage();
    } else if (m_state == State::Header) {
        takeHeaderLine(text);
    } else {
        takeBodyLine(line, text);
    }
    m_isBehindEmpty = text.empty();
}

void Attachments::takeHeaderLine(std::string_view text)
{
    const bool isFold = !text.empty() && ascii::isBlank(text.front());
    if (isFold) {
        if (m_field.size() < longestField)
            m_field.append(text);
        return;
    }
    const std::size_t colon = m_field.find(':');
    const std::string name = ascii::lower(ascii::trimmed(std::string_view(m_field).substr(0, colon)));
    const std::string value = colon == std::string::npos ? std::string() : m_field.substr(colon + 1);
    if (name == "content-type" && m_type.empty())
        m_type = value;
    else if (name == "content-transfer-encoding" && m_encoding.empty())
        m_encoding = mainValue(value);
    else if (name == "content-disposition" && m_disposition.empty())
        m_disposition = value;
    m_field = text;
    if (text.empty())
        endHeader();
}

void Attachments::endHeader()
{
    Attachment part;
    part.type = mainValue(m_type);
    if (part.type.empty())
        part.type = "text/plain";
    part.name = parameter(m_disposition, "filename");
    if (part.name.empty())
        part.name = parameter(m_type, "name");
    const std::string boundary = parameter(m_type, "boundary");
    const bool isMultipart = part.type.starts_with("multipart/") && !boundary.empty();
    m_leafEncoding = m_encoding == "base64"             ? Encoding::Base64
                     : m_encoding == "quoted-printable" ? Encoding::QuotedPrintable
                                                        : Encoding::None;
    m_field.clear();
    m_type.clear();
    m_encoding.clear();
    m_disposition.clear();
    if (isMultipart && m_boundaries.size() < mostNested && boundary.size() <= 2 * longestBoundary) {
        m_boundaries.push_back(boundary);
        m_state = State::Between;
    } else if (part.type == "message/rfc822" && m_leafEncoding == Encoding::None) {
        m_state = State::Header;
    } else if (isMultipart || isForReading(part)) {
        m_state = State::Passed;
    } else {
        m_leaf = std::move(part);
        m_state = State::Leaf;
    }
}

void Attachments::takeBodyLine(std::string_view line, std::string_view text)
{
    if (text.starts_with("--") && meetsBoundary(text.substr(2)))
        return;
    if (m_state != State::Leaf)
        return;
    switch (m_leafEncoding) {
    case Encoding::Base64:
        collect(text);
        break;
    case Encoding::QuotedPrintable: {
        std::string octets;
        appendUnquoted(octets, line);
        collect(octets);
        break;
    }
    case Encoding::None:
        collect(line);
        break;
    }
}

void Attachments::collect(std::string_view octets)
{
    if (m_leaf.octets.size() + octets.size() > m_mostOctets) {
        m_leaf.isWhole = false;
        m_leaf.octets = {};
    }
    if (m_leaf.isWhole)
        m_leaf.octets.append(octets);
}

/// RFC 2046 §5.1.2: the boundary of an outer part ends those inside, too.
bool Attachments::meetsBoundary(std::string_view text)
{
    while (!text.empty() && ascii::isBlank(text.back()))
        text.remove_suffix(1);
    for (std::size_t i = m_boundaries.size(); i-- > 0;) {
        const std::string &boundary = m_boundaries[i];
        if (!text.starts_with(boundary))
            continue;
        const std::string_view rest = text.substr(boundary.size());
        if (!rest.empty() && rest != "--")
            continue;
        endLeaf();
        m_boundaries.resize(rest.empty() ? i + 1 : i);
        m_state = rest.empty() ? State::Header : State::Between;
        return true;
    }
    return false;
}

void Attachments::endLeaf()
{
    if (m_state != State::Leaf)
        return;
    m_state = State::Between;
    if (m_leafEncoding == Encoding::Base64 && m_leaf.isWhole) {
        auto octets = fromBase64(m_leaf.octets);
        m_leaf.isWhole = octets.has_value();
        m_leaf.octets = octets ? std::move(*octets) : std::string();
    }
    m_take(m_leaf);
    m_leaf = {};
}

} // namespace message
