// SPDX-License-Identifier: Apache-2.0
// A whole message on its way through (RFC 5322 §2.1, RFC 6376 §3.7): the header is kept, bounded; the body is hashed as
// it passes, once for each way in which some signature wants it hashed. So a message of any size needs little memory.
#pragma once

#include "signature.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dkim
{

/// One header field as it stands in the message.
struct Field {
    std::string name; // lower case; empty for a line that is no field
    std::string text; // the whole field, folds as CRLF, without the last line end

    /// What stands behind the colon, folds and all.
    [[nodiscard]] std::string_view value() const;
};

/// One DKIM-Signature and what the message hashes to in its way.
struct Signed {
    Signature signature;
    std::string headerHash;       // octets; empty where the signature can never pass
    std::string bodyHash;         // octets
    std::uint64_t bodyOctets = 0; // of the canonical body
};

/// What a file holds, by its first octets and its first lines.
enum class Form : std::uint8_t {
    Message,
    Empty,
    Outlook,       // the .msg format of Outlook: another kind of file altogether
    Utf16,         // a text saved in two octets per character
    Mailbox,       // a file of RFC 4155 with more than one message
    HeaderTooLong, // over MessageReader::mostHeaderOctets or mostFields: nothing is told about it
    Other,         // no field that a message would have
};
/// "message", "empty", "outlook", "utf-16", "mailbox", "header-too-long", "other".
std::string_view toText(Form form);

/// What is left of a message once it was read.
struct Message {
    Form form = Form::Empty;
    std::vector<Field> fields; // from the top
    std::vector<Signed> signatures;
};

class MessageReader
{
public:
    static constexpr std::size_t mostHeaderOctets = 1024 * 1024;
    static constexpr std::size_t mostFields = 10000;
    /// As many well-formed signatures are hashed and asked about; the rest gets Cause::TooManySignatures (RFC 6376
    /// §6.1).
    static constexpr std::size_t mostSignatures = 16;
    /// Malformed ones are told as well, with all others up to so many.
    static constexpr std::size_t mostTold = 64;

    /// `names` reads U-labels in d=, s= and i= (RFC 8616 §5).
    explicit MessageReader(NameReader names = {});
    ~MessageReader();
    MessageReader(MessageReader &&) noexcept;
    MessageReader &operator=(MessageReader &&) noexcept;

    /// The next octets of the message, cut anywhere.
    void feed(std::string_view octets);
    /// Whether it is no message that anything can be told about, so that nothing more need be read.
    [[nodiscard]] bool isRefused() const { return m_inBody && m_message.form != Form::Message; }
    /// The message has ended; to be called once.
    Message finish();

private:
    class BodyHash;
    void endHeader(std::size_t size);
    [[nodiscard]] Form formOfOctets() const;
    void readFields(std::string_view header);
    void readSignatures();
    void feedBody(std::string_view octets);
    void lookForNext(std::string_view octets);

    NameReader m_names;
    std::string m_header;    // as it came, until its end was seen
    std::size_t m_start = 0; // where the header begins, behind empty lines and a byte order mark
    std::size_t m_searched = 0;
    bool m_inBody = false;
    bool m_mailbox = false;    // it begins as a mailbox file: another such line in the body begins the next message
    std::string m_line;        // of a mailbox's body: the beginning of the line that is being read
    bool m_behindEmpty = true; // that line follows an empty one, as the first of a body does
    Message m_message;
    std::vector<std::unique_ptr<BodyHash>> m_bodies;
};

} // namespace dkim
