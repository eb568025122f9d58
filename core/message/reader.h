// SPDX-License-Identifier: Apache-2.0
// A message as it comes (RFC 5322 §2.1): the header is kept, bounded, and taken apart into fields; the body passes by,
// for whoever wants to look at it. So a message of any size needs little memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace message
{

/// One header field as it stands in the message.
struct Field {
    std::string name; // lower case; empty for a line that is no field
    std::string text; // the whole field, folds as CRLF, without the last line end

    /// What stands behind the colon, folds and all.
    [[nodiscard]] std::string_view value() const;
};

/// What a file holds, by its first octets and its first lines.
enum class Form : std::uint8_t {
    Message,
    Empty,
    Outlook,       // the .msg format of Outlook: another kind of file altogether
    Utf16,         // a text saved in two octets per character
    Mailbox,       // a file of RFC 4155 with more than one message
    HeaderTooLong, // over Reader::mostHeaderOctets or mostFields: nothing is told about it
    Other,         // no field that a message would have
};
/// "message", "empty", "outlook", "utf-16", "mailbox", "header-too-long", "other".
std::string_view toText(Form form);

class Reader
{
public:
    static constexpr std::size_t mostHeaderOctets = 1024 * 1024;
    static constexpr std::size_t mostFields = 10000;

    /// Takes octets of the body, the line ends as they came.
    using Body = std::function<void(std::string_view)>;

    /// The next octets of the message, cut anywhere; `body` is called once the header is known.
    void feed(std::string_view octets, const Body &body);
    /// The message has ended; to be called once.
    void finish();

    /// What it is, as far as it has come; settled once the header has ended, but for Form::Mailbox.
    [[nodiscard]] Form form() const { return m_form; }
    /// From the top; none before the header has ended.
    [[nodiscard]] std::vector<Field> &fields() { return m_fields; }
    /// Whether it is no message that anything can be told about, so that nothing more need be read.
    [[nodiscard]] bool isRefused() const { return m_inBody && m_form != Form::Message; }

private:
    void endHeader(std::size_t size);
    [[nodiscard]] Form formOfOctets() const;
    void readFields(std::string_view header);
    void passBody(std::string_view octets, const Body &body);
    void lookForNext(std::string_view octets);

    Form m_form = Form::Empty;
    std::vector<Field> m_fields;
    std::string m_header;    // as it came, until its end was seen
    std::size_t m_start = 0; // where the header begins, behind empty lines and a byte order mark
    std::size_t m_searched = 0;
    bool m_inBody = false;
    bool m_mailbox = false;    // it begins as a mailbox file: another such line in the body begins the next message
    std::string m_line;        // of a mailbox's body: the beginning of the line that is being read
    bool m_behindEmpty = true; // that line follows an empty one, as the first of a body does
};

} // namespace message
