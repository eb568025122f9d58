// SPDX-License-Identifier: Apache-2.0
// What is attached to messages (MIME, RFC 2045 and 2046), a single one or a mailbox file of many (RFC 4155), as they
// come: nested parts, forwarded messages, and messages that are nothing but their attachment. A mailbox of any size
// needs the memory of one attachment.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace message
{

struct Attachment {
    std::string type;    // "application/gzip", lower case; "text/plain" where none is told (RFC 2045 §5.2)
    std::string name;    // of the file, as written; may be empty
    bool isWhole = true; // false: too large, so that `octets` are empty, or its encoding is broken
    std::string octets;
};

class Attachments
{
public:
    using Take = std::function<void(const Attachment &)>;

    /// `take` is called for each attachment; what people read in the message itself, and pictures, are none. At most
    /// `mostOctets` of one are kept, as they are encoded.
    Attachments(std::size_t mostOctets, Take take) : m_mostOctets(mostOctets), m_take(std::move(take)) {}

    /// The next octets, cut anywhere.
    void feed(std::string_view octets);
    /// The file has ended; to be called once.
    void finish();

    [[nodiscard]] std::uint64_t messages() const { return m_messages; }

private:
    enum class State : std::uint8_t { Start, Header, Between, Leaf, Passed };
    enum class Encoding : std::uint8_t { None, Base64, QuotedPrintable };

    void takeLine(std::string_view line);
    void takeHeaderLine(std::string_view text);
    void takeBodyLine(std::string_view line, std::string_view text);
    void endHeader();
    void endLeaf();
    bool meetsBoundary(std::string_view text);
    void collect(std::string_view octets);
    void beginMessage();

    std::size_t m_mostOctets;
    Take m_take;
    State m_state = State::Start;
    bool m_isMailbox = false;
    bool m_isBehindEmpty = false; // the line before is empty: only there a mailbox's next message begins
    std::string m_line;
    std::string m_field;                           // of the header, unfolded
    std::string m_type, m_encoding, m_disposition; // the values of these fields
    std::vector<std::string> m_boundaries;         // of the parts that are open, the innermost last
    Encoding m_leafEncoding = Encoding::None;
    Attachment m_leaf;
    std::uint64_t m_messages = 0;
};

} // namespace message
