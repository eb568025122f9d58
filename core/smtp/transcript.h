// SPDX-License-Identifier: Apache-2.0
// What was said in a talk with a mail server so far: the one value that a dialogue decides by and that everything about
// the server is read from.
#pragma once

#include "reply.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace smtp
{

/// Why a talk ended before it was over.
enum class Trouble : std::uint8_t {
    None,
    NoRoute,    // there is no way to such an address from here
    Shut,       // nobody listens, or something on the way says so
    Unanswered, // no connection in time
    Silent,     // connected, and then no reply in time
    Closed,     // hung up
    NotSmtp,    // said what is no reply
    TooMuch,    // said more than core/budget.h reads
    OutOfTurn,  // said something that nothing was asked for
    Injected,   // said something between its yes to STARTTLS and TLS, where somebody on the way could say it, too
    TlsFailed,
};

/// "no-route", "shut", …; empty for None.
std::string_view toText(Trouble trouble);

struct Exchange {
    std::string command; // without CRLF; empty: the greeting
    Reply reply;
    bool secured = false; // by TLS
    bool operator==(const Exchange &) const = default;
};

enum class TlsVersion : std::uint8_t { Unknown, Older, V12, V13 };

/// What TLS showed of the server.
struct Tls {
    TlsVersion version = TlsVersion::Unknown;
    std::vector<std::string> chain; // certificates as DER, the server's own first
    bool trusted = false;           // they lead to an authority that this computer knows; dates and names apart
    bool operator==(const Tls &) const = default;
};

struct Transcript {
    std::string self; // what we call ourselves: the address as a literal (RFC 5321 §4.1.3)
    std::vector<Exchange> exchanges;
    std::optional<Tls> tls;
    Trouble trouble = Trouble::None;
    std::string unanswered; // the command that was last said, where trouble came instead of its reply
    std::string detail;     // what the system says of the trouble

    /// Its last exchange about `verb`, in capitals; the greeting's is empty. Null without one.
    [[nodiscard]] const Exchange *last(std::string_view verb) const;
    /// What the server told of itself, in its last answer to EHLO, or to HELO.
    [[nodiscard]] std::optional<Hello> hello() const;
    /// Whether it offered a password's way in (AUTH) before anything was encrypted.
    [[nodiscard]] bool offersAuthInPlain() const;
};

/// The verb of a command: "MAIL FROM:<>" is MAIL.
std::string_view verbOf(std::string_view command);

} // namespace smtp
