// SPDX-License-Identifier: Apache-2.0
// Reads whatever somebody has of a rejection: a few copied words, a whole message, a mailbox file with many, a log of a
// million lines. Octets come cut anywhere; what is kept is bounded, whatever comes.
#pragma once

#include "logline.h"
#include "tally.h"

#include <string>
#include <string_view>

namespace bounce
{

class Reader
{
public:
    /// `book` must outlive the reader.
    explicit Reader(const Book &book) : m_book(book) {}

    void feed(std::string_view octets);
    /// Nothing more comes; to be called once.
    void finish();

    /// Of the one refusal, or of what most have in common.
    [[nodiscard]] const Reading &reading() const { return m_reading; }
    [[nodiscard]] const Tally &tally() const { return m_tally; }
    /// More than one message was told about.
    [[nodiscard]] bool isMany() const { return m_tally.messages() + m_tally.deferred() > 1; }
    /// It is a rejection, or a log of deliveries, rather than any text or message.
    [[nodiscard]] bool isRejection() const { return m_isRejection; }
    /// There was anything but space.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

private:
    void takeLine(std::string_view line, bool isWhole);
    void endMessage();
    void take(const Delivery &delivery);

    enum class Form { Undecided, Message, Lines };

    const Book &m_book;
    Form m_form = Form::Undecided;
    std::string m_line;           // the one that is being read, as far as it is kept
    bool m_isCut = false;         // and that there is more of it
    std::string m_kept;           // the message, or the lines that are of no log
    bool m_isBehindEmpty = false; // in a mailbox file: a next message may begin
    bool m_isMailbox = false;
    bool m_isEmpty = true;
    bool m_isRejection = false;
    Tally m_tally;
    Reading m_reading;
};

/// What one text tells: the refusal that says most in it. For a text that is at hand as a whole.
Reading readingOf(const Book &book, std::string_view text);

/// Whether a text that is at hand as a whole is a rejection rather than any text or message.
bool isRejection(std::string_view text);

} // namespace bounce
