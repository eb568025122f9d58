// SPDX-License-Identifier: Apache-2.0
// What a mail server answers: a code of three digits and lines of text (RFC 5321 §4.2). Whoever listens at an address
// may send anything, so what is read is bounded by core/budget.h, and what is no reply ends the talk.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace smtp
{

struct Reply {
    unsigned code = 0;
    std::vector<std::string> lines; // without the code

    /// 2xx: done as asked (RFC 5321 §4.2.1).
    [[nodiscard]] bool isPositive() const { return code / 100 == 2; }
    /// 4xx: not now.
    [[nodiscard]] bool isTransient() const { return code / 100 == 4; }
    /// 5xx: no.
    [[nodiscard]] bool isRefusal() const { return code / 100 == 5; }
    /// "5.7.1" where the first line begins with one (RFC 2034 §4), else empty.
    [[nodiscard]] std::string enhancedCode() const;
    /// The code and all lines in one: "554 5.7.1 go away".
    [[nodiscard]] std::string text() const;
    bool operator==(const Reply &) const = default;
};

/// Cuts the stream of octets into replies.
class ReplyReader
{
public:
    enum class Fault : std::uint8_t {
        NotAReply, // a line that does not begin with a code, or with another one than the lines before (§4.2.1)
        TooMuch,   // longer than the budget
    };

    void take(std::string_view octets);
    /// The next whole reply; nothing while it is still coming, or when there is a fault.
    std::optional<Reply> next();
    /// Whether anything is there behind the replies that were taken out.
    [[nodiscard]] bool hasRest() const { return !m_rest.empty() || !m_open.lines.empty(); }
    [[nodiscard]] std::optional<Fault> fault() const { return m_fault; }
    /// Forgets what was read: what came in before TLS says nothing after it (RFC 3207 §4.2).
    void clear();

private:
    std::optional<Reply> takeLine(std::string_view line);

    std::string m_rest;
    Reply m_open; // its last line is still to come
    std::size_t m_octets = 0;
    std::optional<Fault> m_fault;
};

/// Whether it refuses for who asks and from where: a list names the line, it has no reverse name, or its EHLO name is
/// not liked. By the words that servers use, for RFC 3463 has one code for many reasons.
bool isAboutClient(const Reply &reply);

/// What the answer to EHLO tells (RFC 5321 §4.1.1.1).
struct Hello {
    std::string name; // what the server calls itself, as it stands there
    struct Extension {
        std::string keyword; // in capitals
        std::string parameters;
        bool operator==(const Extension &) const = default;
    };
    std::vector<Extension> extensions;

    /// Null without it. `keyword` in capitals.
    [[nodiscard]] const Extension *offers(std::string_view keyword) const;
    bool operator==(const Hello &) const = default;
};

/// Reads a positive reply to EHLO or HELO.
Hello readHello(const Reply &reply);

/// The name in the greeting (RFC 5321 §4.2: Greeting); empty where there is none.
std::string greetingName(const Reply &reply);

} // namespace smtp
