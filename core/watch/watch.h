// SPDX-License-Identifier: Apache-2.0
// Is a record that somebody typed in visible yet, and if not, why? Every server of the zone is asked, as the parent
// zone names them; resolvers only once all of these have the record, for whoever asks a resolver earlier plants the
// absence there for as long as the zone's SOA says (RFC 2308 §5). The name of the record is put to no resolver before
// that: not even the zone is looked for by it (RFC 8020: an absent name is absent for every type).
//
// All is pure. look() is called with the answers so far, as every check is, by a dns::Inquiry that lives for one look;
// remember() adds what it saw to what is known; judge() says what that means and when to look again. What could not be
// asked replaces nothing that is known.
#pragma once

#include "core/discovery/dnshost.h"
#include "core/dns/answers.h"
#include "core/records/record.h"
#include "core/todo/progress.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace watch
{

/// What a server says of the record.
enum class Standing : std::uint8_t {
    CouldNotCheck, // no answer, or none that counts
    Missing,       // nothing, or what stood there before
    Faulty,        // something new that is not what was wanted
    There,
};

/// What is wrong with what was typed in.
enum class Fault : std::uint8_t {
    None,
    QuotesInside,   // quotation marks became part of the value
    Escaped,        // so did backslashes
    Cut,            // the end is missing
    SpacesLost,     // spaces are missing, or there are some that do not belong
    CaseLost,       // capital and small letters count, and are not what they were
    MoreAround,     // more than the value was pasted into the field for the value
    DomainAppended, // the form added the domain to a name that had it already: a final dot is missing
    OldBeside,      // the new one is there, and what it was to take the place of, too
    SecondRecord,   // the new one is there, and another of its kind, too
    WrongType,      // the value is there as a record of another type
    AliasInTheWay,  // the name is an alias, so that no record at it counts (RFC 1034 §3.6.2)
    Differs,        // another value
};
/// "quotes-inside", …; empty for None.
std::string_view toText(Fault fault);

/// What one server said.
struct Sight {
    Standing standing = Standing::CouldNotCheck;
    Fault fault = Fault::None;
    std::string found;     // what is there instead, or beside
    std::int64_t at = 0;   // when it was asked; seconds since 1970
    std::uint32_t ttl = 0; // seconds for which others may remember this answer
    unsigned silent = 0;   // looks in a row in which it could not be asked
    bool operator==(const Sight &) const = default;
};

/// A server of the zone.
struct Server {
    dns::Name name;
    std::vector<std::string> addresses; // as Question::server wants them
    bool operator==(const Server &) const = default;
};

struct Options {
    bool askServers = true;             // the zone's own servers and its parent's may be asked directly
    std::uint16_t port = 0;             // where they are asked; 0: 53
    std::vector<std::string> resolvers; // public ones, as Question::server wants them; the system's is asked anyway
    const discovery::DnsHost *chosen = nullptr; // where the person says that it was saved; null: not said
};

/// What one look saw.
struct Seen {
    bool pending = false;        // more may come
    std::vector<Server> servers; // of the zone; empty: not known
    std::map<dns::Name, Sight> serversSaid = {};
    std::map<std::string, Sight> resolversSaid = {}; // "" is the system's
    std::optional<dns::Name> misplaced;              // it is at this name instead
    std::optional<dns::Type> mistyped;               // it is there as a record of this type
    std::uint32_t life = 0; // seconds for which others may remember that there was nothing (RFC 2308 §5)
};

/// What is known from all looks so far; a plain value to keep. A new one begins with what the person told:
/// Course{typed}.
struct Course {
    std::optional<std::int64_t> begun = {}; // it was typed in; seconds since 1970
    std::vector<Server> servers = {};
    std::optional<std::int64_t> serversKnown = {}; // since
    std::map<dns::Name, Sight> serversSaid = {};
    std::map<std::string, Sight> resolversSaid = {};
    std::optional<dns::Name> misplaced = {};
    std::optional<dns::Type> mistyped = {};
    std::uint32_t oldLife = 0;                 // seconds for which others may remember how it was before
    std::optional<std::int64_t> allSince = {}; // all servers have it
    bool looked = false;
    bool operator==(const Course &) const = default;
};

/// Looks for `wanted`, which was typed in, at `now`. Asks what is due: all servers of the zone, and of the resolvers
/// those whose last answer has run out, if all servers have it. Where no server can be asked, the system's resolver
/// alone is, and not before its own last answer has run out.
Seen look(const records::Record &wanted, const Course &course, const Options &options, std::int64_t now,
          const dns::Answers &answers);

/// `course` and what a look that is not pending any more saw at `now`.
Course remember(Course course, const Seen &seen, std::int64_t now);

enum class Outcome : std::uint8_t {
    Looking,       // nobody has looked yet
    CouldNotCheck, // nobody who was asked answered: that says nothing about the record
    NotSaved,      // none of the servers has it
    Elsewhere,     // nor can they: the domain's servers are not those of the company where it was saved
    WrongName,     // it is at Verdict::at
    Faulty,        // what is there is not what was wanted: Verdict::fault
    AtSome,        // at `have` of `servers`
    Spreading,     // at all of them; others see it by Verdict::visibleBy
    Visible,
};
/// "looking", "could-not-check", …
std::string_view toText(Outcome outcome);

struct Verdict {
    Outcome outcome = Outcome::Looking;
    Fault fault = Fault::None;
    std::string found;                  // with a fault: what is there instead, or beside
    std::optional<dns::Name> at;        // WrongName
    std::optional<dns::Type> type;      // Fault::WrongType
    std::size_t have = 0;               // servers that have it
    std::size_t servers = 0;            // that count: those that are always silent do not
    std::vector<dns::Name> nameservers; // the zone's
    std::optional<std::int64_t> visibleBy = {};
    std::optional<std::int64_t> lookAgainAt = {}; // nothing once it is visible
    bool operator==(const Verdict &) const = default;
};

/// What is known of the record at `now`, in one word with its cause, and when it is worth looking again: soon at first,
/// then less and less often, and never before the answers that are in the way have run out.
Verdict judge(const Course &course, const Options &options, std::int64_t now);

/// What the next look asks: every server of the zone, and these resolvers ("" is the system's).
struct Next {
    std::vector<Server> servers; // empty: they have to be found first
    std::vector<std::string> resolvers;
    std::optional<std::int64_t> at; // not before; nothing: there is nothing left to ask
};
Next next(const Course &course, const Options &options, std::int64_t now);

/// `told` with what `verdict` shows at `now`: some see it, or nobody does any more.
todo::Told told(const Verdict &verdict, todo::Told told, std::int64_t now);

} // namespace watch
