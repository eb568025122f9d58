// SPDX-License-Identifier: Apache-2.0
#include "reader.h"

#include "core/ascii.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace message
{

namespace
{

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

/// RFC 5322 §3.6.8, with the white space before the colon of §4.5.
std::string nameOf(std::string_view line)
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos)
        return {};
    std::string_view name = line.substr(0, colon);
    while (!name.empty() && ascii::isBlank(name.back()))
        name.remove_suffix(1);
    const bool good = std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c <= '~'; });
    return good ? ascii::lower(name) : std::string();
}

/// A field that every message has one or other of (RFC 5322 §3.6).
bool isUsual(std::string_view name)
{
    constexpr std::string_view names[] = {"from",       "date",     "subject",      "to",          "cc",
                                          "message-id", "received", "mime-version", "return-path", "dkim-signature"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

} // namespace

std::string_view toText(Form form)
{
    switch (form) {
    case Form::Message:
        return "message";
    case Form::Empty:
        return "empty";
    case Form::Outlook:
        return "outlook";
    case Form::Utf16:
        return "utf-16";
    case Form::Mailbox:
        return "mailbox";
    case Form::HeaderTooLong:
        return "header-too-long";
    case Form::Other:
        return "other";
    }
    return {};
}

std::string_view Field::value() const
{
    const auto colon = text.find(':');
    return colon == std::string::npos ? std::string_view() : std::string_view(text).substr(colon + 1);
}

void Reader::feed(std::string_view octets, const Body &body)
{
    if (m_inBody) {
        passBody(octets, body);
        return;
    }
    // One octet more than is allowed is enough to see that it is too long.
    const std::size_t taken = std::min(octets.size(), mostHeaderOctets + 1 - m_header.size());
    m_header += octets.substr(0, taken);
    while (!m_inBody) {
        const auto lineEnd = m_header.find('\n', m_searched);
        if (lineEnd == std::string::npos)
            break;
        const std::string_view line = std::string_view(m_header).substr(m_searched, lineEnd - m_searched);
        const bool empty = line.empty() || line == "\r";
        const std::size_t lineStart = std::exchange(m_searched, lineEnd + 1);
        if (empty && lineStart == m_start)
            m_start = m_searched; // saving and copying puts empty lines in front
        else if (empty)
            endHeader(lineStart);
    }
    if (!m_inBody && m_header.size() > mostHeaderOctets) {
        m_form = formOfOctets() == Form::Message ? Form::HeaderTooLong : formOfOctets();
        m_inBody = true;
    } else if (m_inBody) {
        passBody(std::string_view(m_header).substr(m_searched), body);
        passBody(octets.substr(taken), body);
    }
    if (m_inBody)
        m_header = std::string(); // gives the memory back
}

void Reader::finish()
{
    if (!m_inBody)
        endHeader(m_header.size());
}

void Reader::endHeader(std::size_t size)
{
    m_inBody = true;
    std::string_view header = std::string_view(m_header).substr(m_start, size - m_start);
    if (header.starts_with(byteOrderMark))
        header.remove_prefix(byteOrderMark.size());
    m_form = formOfOctets();
    m_mailbox = header.starts_with("From ");
    readFields(header);
    if (m_form == Form::Message &&
        std::none_of(m_fields.begin(), m_fields.end(), [](const Field &field) { return isUsual(field.name); }))
        m_form = Form::Other;
}

Form Reader::formOfOctets() const
{
    const std::string_view octets = m_header;
    if (octets.size() == m_start)
        return Form::Empty;
    if (octets.starts_with("\xd0\xcf\x11\xe0")) // [MS-CFB] §2.2
        return Form::Outlook;
    if (octets.starts_with("\xff\xfe") || octets.starts_with("\xfe\xff") ||
        (octets.size() > 1 && (octets[0] == '\0') != (octets[1] == '\0')))
        return Form::Utf16;
    return Form::Message;
}

void Reader::readFields(std::string_view header)
{
    for (std::size_t at = 0; at < header.size();) {
        const std::size_t end = std::min(header.find('\n', at), header.size());
        std::string_view line = header.substr(at, end - at);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!line.empty() && ascii::isBlank(line.front()) && !m_fields.empty())
            m_fields.back().text.append("\r\n").append(line);
        else if (at > 0 ||
                 !line.starts_with("From ")) // the line of a mailbox file (RFC 4155) is no part of the message
            m_fields.push_back({nameOf(line), std::string(line)});
        at = end + 1;
        if (m_fields.size() > mostFields) {
            m_fields.clear();
            m_form = Form::HeaderTooLong;
            return;
        }
    }
}

/// RFC 4155 appendix A: a message begins with "From ", an address and a time, behind an empty line. A body has such a
/// line with ">" before it.
void Reader::lookForNext(std::string_view octets)
{
    constexpr std::size_t longest = 400; // of a line that is looked at
    const auto isNext = [this] {
        return m_behindEmpty && m_line.starts_with("From ") && std::count(m_line.begin(), m_line.end(), ':') >= 2;
    };
    for (std::size_t at = 0; at < octets.size() && m_form == Form::Message;) {
        const std::size_t end = std::min(octets.find('\n', at), octets.size());
        if (m_line.size() < longest)
            m_line += octets.substr(at, std::min(end - at, longest - m_line.size()));
        if (end < octets.size()) {
            if (isNext())
                m_form = Form::Mailbox;
            m_behindEmpty = m_line.empty() || m_line == "\r";
            m_line.clear();
        }
        at = end + 1;
    }
}

void Reader::passBody(std::string_view octets, const Body &body)
{
    if (m_mailbox)
        lookForNext(octets);
    body(octets);
}

} // namespace message
