// SPDX-License-Identifier: Apache-2.0
#include "reader.h"

#include "logline.h"
#include "report.h"

#include "core/ascii.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace bounce
{

namespace
{

constexpr std::size_t mostOfLine = 16 * 1024;      // of a log: its longest honest ones are a quarter of it
constexpr std::size_t mostOfMessage = 1024 * 1024; // the report comes before the message that was refused

/// Whether a text that begins with this line is a message: a field that messages have and reports have not, or the line
/// of a mailbox file.
bool beginsMessage(std::string_view line)
{
    if (line.starts_with("From "))
        return true;
    constexpr std::string_view usual[] = {"from",         "date",         "subject",        "to",
                                          "cc",           "message-id",   "received",       "received-spf",
                                          "mime-version", "return-path",  "dkim-signature", "authentication-results",
                                          "delivered-to", "content-type", "reply-to",       "auto-submitted"};
    const std::size_t colon = line.find(':');
    if (colon > 60) // nowhere is further still
        return false;
    const std::string name = ascii::lower(line.substr(0, colon));
    const bool isOneWord = name.find_first_of(" \t") == std::string::npos;
    return std::find(std::begin(usual), std::end(usual), name) != std::end(usual) ||
           (isOneWord && (name.starts_with("x-") || name.starts_with("arc-") || name.starts_with("list-")));
}

Reading best(const Book &book, const std::vector<Reply> &replies)
{
    Reading best;
    bool isFirst = true;
    for (const Reply &reply : replies) {
        Reading reading = book.read(reply);
        const bool saysMore = reading.isRecognized && (!best.isRecognized || reading.weight > best.weight);
        const bool hasCode = best.enhanced.empty() && !best.isRecognized && !reading.enhanced.empty();
        if (isFirst || saysMore || hasCode)
            best = std::move(reading);
        isFirst = false;
    }
    return best;
}

/// Copied words are one where a code is in them, and more than that.
bool isRefusal(const Reply &reply)
{
    return !reply.enhanced.empty() || (!reply.basic.empty() && reply.words.size() > 12);
}

Reading readMessage(const Book &book, std::string_view message)
{
    Reading reading = best(book, repliesIn(message));
    if (reading.isRecognized)
        return reading;
    Reading whole = book.read(replyIn(message)); // fields that were copied, the report's own among them
    return whole.isRecognized || reading.enhanced.empty() ? whole : reading;
}

} // namespace

void Reader::feed(std::string_view octets)
{
    while (!octets.empty()) {
        const std::size_t end = std::min(octets.find('\n'), octets.size());
        const std::size_t room = mostOfLine - m_line.size();
        m_line += octets.substr(0, std::min(end, room));
        m_isCut = m_isCut || end > room;
        if (end == octets.size())
            return;
        takeLine(m_line, !m_isCut);
        m_line.clear();
        m_isCut = false;
        octets.remove_prefix(end + 1);
    }
}

void Reader::takeLine(std::string_view line, bool isWhole)
{
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    const bool isEmptyLine = ascii::trimmed(line).empty();
    if (m_form == Form::Undecided) {
        if (line.starts_with("\xef\xbb\xbf"))
            line.remove_prefix(3);
        if (isEmptyLine)
            return;
        m_form = beginsMessage(line) ? Form::Message : Form::Lines;
        m_isMailbox = line.starts_with("From ");
    } else if (m_form == Form::Message && m_isMailbox && m_isBehindEmpty && line.starts_with("From ")) {
        endMessage(); // RFC 4155
    }
    m_isEmpty = m_isEmpty && isEmptyLine;
    m_isBehindEmpty = isEmptyLine;
    if (m_form == Form::Lines && isWhole) {
        if (const auto delivery = deliveryOf(line)) {
            m_isRejection = true;
            take(*delivery);
            return;
        }
    }
    const std::size_t most = m_form == Form::Message ? mostOfMessage : mostOfText;
    if (m_kept.size() + line.size() < most)
        m_kept.append(line).append("\n");
}

void Reader::take(const Delivery &delivery)
{
    if (delivery.fate == Delivery::Fate::Sent) {
        m_tally.addSent();
        return;
    }
    const Reading reading = m_book.read(replyOf(delivery));
    if (delivery.fate == Delivery::Fate::Refused)
        m_tally.addRefused(reading);
    else
        m_tally.addDeferred(reading);
}

void Reader::endMessage()
{
    const std::string text = std::exchange(m_kept, {});
    Reading reading;
    if (m_form == Form::Message) {
        const bool isOne = isReport(text);
        m_isRejection = m_isRejection || isOne;
        if (m_isMailbox && !isOne)
            return; // of a mailbox with other mail, too
        reading = readMessage(m_book, text);
    } else {
        const Reply reply = replyIn(text);
        reading = m_book.read(reply);
        m_isRejection = isRefusal(reply);
    }
    if (reading.isTemporary)
        m_tally.addDeferred(reading);
    else
        m_tally.addRefused(reading);
}

void Reader::finish()
{
    if (!m_line.empty())
        takeLine(m_line, !m_isCut);
    m_line = std::string();
    const bool isLog = m_tally.messages() + m_tally.deferred() > 0 && m_form == Form::Lines;
    if (!isLog && !m_kept.empty())
        endMessage();
    m_kept = std::string();
    m_reading = m_tally.usual();
}

Reading readingOf(const Book &book, std::string_view text)
{
    Reader reader(book);
    reader.feed(text);
    reader.finish();
    return reader.reading();
}

bool isRejection(std::string_view text)
{
    text = ascii::trimmed(text);
    const std::string_view line = text.substr(0, std::min(text.find('\n'), mostOfLine));
    return beginsMessage(line) ? isReport(text) : deliveryOf(line).has_value() || isRefusal(replyIn(text));
}

} // namespace bounce
