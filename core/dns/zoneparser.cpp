// SPDX-License-Identifier: Apache-2.0
// RFC 1035 §5: the master file format.
#include "zone.h"
#include "zonedata.h"
#include "zonelexer.h"

#include "core/ascii.h"

#include <algorithm>
#include <utility>

namespace dns
{

namespace
{

/// Whether the text ends in a dot that no backslash makes a letter; an escaped backslash before it is one itself.
bool isAbsolute(std::string_view text)
{
    if (!text.ends_with('.'))
        return false;
    text.remove_suffix(1);
    const auto before = text.find_last_not_of('\\'); // npos + 1 is the beginning
    return (text.size() - (before + 1)) % 2 == 0;
}

/// Turns entries into records, keeping $ORIGIN, $TTL and the last owner.
class Reader
{
public:
    /// What is wrong with the last entry; its line is not known here.
    ZoneError error;

    void fail(ZoneProblem problem, std::string subject = {})
    {
        error.problem = problem;
        error.subject = std::move(subject);
    }

    std::optional<Name> name(const std::string &text)
    {
        if (text == "@")
            return m_origin;
        const auto parsed = Name::fromText(text);
        const auto full = !parsed ? std::nullopt : isAbsolute(text) ? parsed : m_origin.child(*parsed);
        if (!full)
            fail(ZoneProblem::NotAName, text);
        return full;
    }

    /// True when the entry was a directive.
    bool directive(const ZoneEntry &entry)
    {
        if (entry.blankOwner || entry.tokens.empty() || entry.tokens.front().quoted ||
            !entry.tokens.front().text.starts_with('$'))
            return false;
        const std::string word = ascii::upper(entry.tokens.front().text);
        if (word == "$ORIGIN" && entry.tokens.size() == 2) {
            if (const auto origin = name(entry.tokens[1].text))
                m_origin = *origin;
        } else if (word == "$TTL" && entry.tokens.size() == 2) {
            if (const auto ttl = duration(entry.tokens[1].text))
                m_ttl = *ttl;
            else
                fail(ZoneProblem::NotATtl, entry.tokens[1].text);
        } else {
            fail(ZoneProblem::NotUnderstood, word);
        }
        return true;
    }

    std::optional<Record> record(const ZoneEntry &entry)
    {
        std::size_t at = 0;
        if (!entry.blankOwner) {
            const auto owner = name(entry.tokens[at++].text);
            if (!owner)
                return std::nullopt;
            m_owner = *owner;
        } else if (!m_owner) {
            fail(ZoneProblem::NameMissing);
            return std::nullopt;
        }
        Record record{*m_owner, Type::A, m_ttl, {}};
        bool classSeen = false;
        bool ttlSeen = false;
        for (; at < entry.tokens.size(); ++at) {
            const std::string &word = entry.tokens[at].text;
            if (!classSeen && ascii::upper(word) == "IN") {
                classSeen = true;
            } else if (const auto ttl = duration(word); ttl && !ttlSeen) {
                record.ttl = *ttl;
                ttlSeen = true;
            } else {
                break;
            }
        }
        if (at >= entry.tokens.size()) {
            fail(ZoneProblem::TypeMissing);
            return std::nullopt;
        }
        const auto type = recordType(entry.tokens[at].text);
        if (!type) {
            fail(ZoneProblem::NotAType, entry.tokens[at].text);
            return std::nullopt;
        }
        record.type = *type;
        const std::vector<ZoneToken> rdata(entry.tokens.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                                           entry.tokens.end());
        ZoneProblem problem = ZoneProblem::BadValue;
        auto data = readData(record.type, rdata, [this](const std::string &text) { return name(text); }, problem);
        if (!data) {
            if (error.problem == ZoneProblem::None)
                fail(problem, problem == ZoneProblem::BadValue ? toText(record.type) : std::string());
            return std::nullopt;
        }
        record.data = std::move(*data);
        return record;
    }

private:
    Name m_origin;
    std::uint32_t m_ttl = 3600;
    std::optional<Name> m_owner;
};

/// "!SERVFAIL name type" in a comment; nothing when the comment is only a comment.
std::optional<Status> statedFailure(std::string_view word)
{
    if (word == "!SERVFAIL")
        return Status::ServerFailure;
    if (word == "!REFUSED")
        return Status::Refused;
    if (word == "!TIMEOUT")
        return Status::Timeout;
    return std::nullopt;
}

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : text) {
        if (c != ' ' && c != '\t' && c != '\r') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::exchange(word, {}));
        }
    }
    if (!word.empty())
        words.push_back(word);
    return words;
}

} // namespace

std::string toText(const ZoneError &error)
{
    const std::string &subject = error.subject;
    switch (error.problem) {
    case ZoneProblem::None:
        break;
    case ZoneProblem::ClosedTwice:
        return "a closing parenthesis without an opening one";
    case ZoneProblem::NotClosed:
        return "a parenthesis is not closed";
    case ZoneProblem::QuoteNotClosed:
        return "a quotation mark is not closed";
    case ZoneProblem::NotAName:
        return "\"" + subject + "\" is not a domain name";
    case ZoneProblem::NotATtl:
        return "\"" + subject + "\" is not a TTL";
    case ZoneProblem::NotUnderstood:
        return subject + " is not understood here";
    case ZoneProblem::NameMissing:
        return "the first record has no name";
    case ZoneProblem::TypeMissing:
        return "a record type is missing";
    case ZoneProblem::NotAType:
        return "\"" + subject + "\" is not a record type";
    case ZoneProblem::BadValue:
        return "the value of this " + subject + " record cannot be read";
    case ZoneProblem::StringTooLong:
        return "a string of this TXT record is longer than 255 octets";
    case ZoneProblem::RecordTooLong:
        return "this record has more strings than a record can hold";
    case ZoneProblem::BadFailure:
        return "a lookup that is to fail is written like this: ; " + subject + " NAME TYPE";
    }
    return {};
}

std::optional<ZoneError> Zone::add(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF"; // some editors put it in front (RFC 3629 §6)
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    ZoneLexer lexer(text);
    Reader reader;
    while (auto entry = lexer.next()) {
        const auto comment = words(entry->comment);
        if (entry->tokens.empty()) {
            const auto failure = comment.empty() ? std::nullopt : statedFailure(ascii::upper(comment[0]));
            if (!failure)
                continue;
            const auto name = comment.size() == 3 ? reader.name(comment[1]) : std::nullopt;
            const auto type = !name                               ? std::nullopt
                              : ascii::upper(comment[2]) == "ANY" ? std::optional(static_cast<Type>(255))
                                                                  : recordType(comment[2]);
            if (!type)
                return ZoneError{entry->line, ZoneProblem::BadFailure, ascii::upper(comment[0])};
            m_failures[{*name, *type}] = *failure;
            continue;
        }
        if (!reader.directive(*entry)) {
            if (auto record = reader.record(*entry))
                addRecord(std::move(*record));
        }
        if (reader.error.problem != ZoneProblem::None)
            return ZoneError{entry->line, reader.error.problem, reader.error.subject};
    }
    if (lexer.problem() != ZoneProblem::None)
        return ZoneError{lexer.line(), lexer.problem(), {}};
    return std::nullopt;
}

} // namespace dns
