// SPDX-License-Identifier: Apache-2.0
// DNS as a text: zone files in RFC 1035 §5 master format that answer as a whole small Internet of their own. Used for
// `--zone`, the practice zone and every protocol test. Names outside the text are NXDOMAIN; empty non-terminals exist;
// CNAME, DNAME (RFC 6672) and wildcards (RFC 4592) are followed; NS never refers. Failures can be stated, too:
//     ; !SERVFAIL NAME TYPE      ; !REFUSED NAME TYPE      ; !TIMEOUT NAME TYPE      (TYPE may be ANY)
#pragma once

#include "answers.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <variant>

namespace dns
{

/// What can be wrong in a zone text.
enum class ZoneProblem : std::uint8_t {
    None,
    ClosedTwice,    // a closing parenthesis without an opening one
    NotClosed,      // a parenthesis
    QuoteNotClosed, // a quotation mark
    NotAName,       // the subject
    NotATtl,        // the subject
    NotUnderstood,  // the directive that is the subject
    NameMissing,    // of the first record
    TypeMissing,    // of a record
    NotAType,       // the subject
    BadValue,       // of a record of the type that is the subject
    StringTooLong,  // RFC 1035 §3.3.14: of a TXT record
    RecordTooLong,  // more strings than RDATA can hold
    BadFailure,     // a stated failure that is not "; subject NAME TYPE"
};

struct ZoneError {
    std::size_t line = 0; // counted from 1
    ZoneProblem problem = ZoneProblem::None;
    std::string subject;
};

/// In English, for programmers.
std::string toText(const ZoneError &error);

class Zone
{
public:
    /// Reads master format: $ORIGIN and $TTL, parentheses, quoted strings, `\` escapes, relative names, blank owners. A
    /// file without $ORIGIN starts at the root. $INCLUDE and $GENERATE are refused. Returns what is wrong, or nothing
    /// when all was added.
    std::optional<ZoneError> add(std::string_view text);

    /// The answer to `question`; never Pending. Question::server does not matter.
    [[nodiscard]] Reply answer(const Question &question) const;

    /// Whether anything lies at or below `name`, stated failures included.
    [[nodiscard]] bool hasAnythingAtOrBelow(const Name &name) const;

private:
    using Node = std::map<Type, std::vector<Record>>;
    const Node *find(const Name &name) const; // the node itself or the wildcard that covers the name
    /// The DNAME above `name` that redirects it, where there is one.
    [[nodiscard]] const Record *redirectionAbove(const Name &name) const;
    void answerFrom(const Node &node, const Name &at, const Question &question, Reply &reply) const;
    void answerNothing(bool exists, const Name &at, Reply &reply) const;
    [[nodiscard]] bool exists(const Name &name) const;
    void addRecord(Record record);

    std::map<Name, Node> m_nodes;
    std::set<Name> m_nonTerminals;
    std::unordered_set<std::string> m_known;            // records, by owner, type and value
    std::map<std::pair<Name, Type>, Status> m_failures; // Type 0: any
};

/// Calls `look` again and again, each time with the answers to what it asked in vain, until it asks nothing new: what
/// an Inquiry does, without an event loop.
void settle(const Zone &zone, Answers &answers, const std::function<void(const Answers &)> &look);

} // namespace dns
