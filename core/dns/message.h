// SPDX-License-Identifier: Apache-2.0
// What is asked of DNS and what comes back. A Question may be put to one named server (the zone's authoritative ones);
// a Reply keeps apart what others merge: an empty answer, a name that does not exist, and every kind of failure,
// because SPF's void lookups, DMARC's `np` and "could not check" all hang on the difference (RFC 2308 §2, RFC 8020, RFC
// 7208 §4.6.4).
#pragma once

#include "core/ip.h"
#include "name.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace dns
{

enum class Type : std::uint16_t {
    A = 1,
    Ns = 2,
    Cname = 5,
    Soa = 6,
    Ptr = 12,
    Mx = 15,
    Txt = 16,
    Aaaa = 28,
    Dname = 39,
    Opt = 41,
    Ds = 43,
    Rrsig = 46,
    Dnskey = 48,
    Tlsa = 52,
    Spf = 99, // RFC 7208 §3.1: dead, looked for only to say so
};

/// "TXT", "A", …; "TYPE65280" for one without a name here (RFC 3597 §5).
std::string toText(Type type);
std::optional<Type> typeFromText(std::string_view text);
/// The type that holds addresses of this one's family (RFC 1035 §3.4.1, RFC 3596 §2.1).
inline Type addressType(const ip::Address &address)
{
    return address.isV4() ? Type::A : Type::Aaaa;
}

struct Question {
    Name name;
    Type type = Type::A;
    /// Empty: the resolver. Else one server, "192.0.2.53" or "2001:db8::53", optionally with ":port" ("[v6]:port").
    std::string server = {};
    /// Ask for DNSSEC records too (the DO bit, RFC 4035 §3.2.1).
    bool dnssec = false;
    /// Ask the resolver not to validate (the CD bit, RFC 4035 §3.2.2): tells a broken chain from a broken server.
    bool checkingDisabled = false;
    /// Ask `server` to recurse (the RD bit): it is a resolver. Without a server that goes without saying.
    bool recursion = false;

    /// The same question, put to one server.
    [[nodiscard]] Question to(std::string address) const;
    /// The same, with DNSSEC records wanted.
    [[nodiscard]] Question withDnssec() const;
    /// The same, with DNSSEC records wanted and nothing validated.
    [[nodiscard]] Question unvalidated() const;

    auto operator<=>(const Question &) const = default;
    bool operator==(const Question &) const = default;
};

/// "example.com TXT": how a question is shown in evidence.
std::string toText(const Question &question);

struct MailExchange {
    std::uint16_t preference = 0;
    Name host;
    bool operator==(const MailExchange &) const = default;
};

struct StartOfAuthority {
    Name primary;
    Name contact;
    std::uint32_t serial = 0;
    std::uint32_t refresh = 0;
    std::uint32_t retry = 0;
    std::uint32_t expire = 0;
    std::uint32_t minimum = 0;
    bool operator==(const StartOfAuthority &) const = default;
};

/// The character-strings of one TXT record, boundaries kept.
struct Text {
    std::vector<std::string> strings;
    /// Glued with nothing in between, as SPF, DKIM and DMARC read them (RFC 7208 §3.3, RFC 6376 §3.6.2.2).
    [[nodiscard]] std::string joined() const;
    bool operator==(const Text &) const = default;
};

/// RDATA of a type that nobody here reads further.
struct RawData {
    std::string octets;
    bool operator==(const RawData &) const = default;
};

/// Address: A, AAAA. Name: NS, CNAME, PTR, DNAME.
using Data = std::variant<RawData, ip::Address, Name, MailExchange, StartOfAuthority, Text>;

struct Record {
    Name owner;
    Type type = Type::A;
    std::uint32_t ttl = 0; // seconds
    Data data;
    bool operator==(const Record &) const = default;
};

/// The record's value in presentation form; TXT strings quoted and escaped. Plain ASCII, whatever the record holds.
std::string dataToText(const Record &record);

enum class Status : std::uint8_t {
    Pending,       // not asked yet, or not answered yet
    Found,         // there are records of the asked type
    NoData,        // the name exists, the type does not
    NoName,        // NXDOMAIN: nothing at or below the name (RFC 8020)
    ServerFailure, // SERVFAIL, or an answer that cannot be read
    Refused,       // REFUSED, NOTIMP and other refusals
    Timeout,       // nobody answered, or nobody could be reached
    Cancelled,     // withdrawn, or the deadline of the whole passed
    Disbelieved,   // an answer came from a resolver that is known to invent or to hide some (Reading::doubt)
};

std::string_view toText(Status status);

/// What stood in the way of an answer, where the status does not say enough.
enum class Obstacle : std::uint8_t {
    None,
    Unreachable, // nobody listens at the server's address, or there is no way there
    CutShort,    // the answer is too long for one packet, and TCP did not bring the rest (RFC 7766)
    Unreadable,  // what came is no answer, or none that can be read
    NoRecursion, // the server was asked to look further and does not: it is no resolver
    AliasCircle, // Reply::aliases lead back to where they were (RFC 1034 §5.2.2)
    OverBudget,  // it was not asked any more: core/budget.h counts the questions and the passes
};

/// "unreachable", "cut-short", "unreadable", "no-recursion", "alias-circle", "over-budget"; empty for None.
std::string_view toText(Obstacle obstacle);

/// RFC 8914.
struct ExtendedError {
    std::uint16_t code = 0;
    std::string text;
    bool operator==(const ExtendedError &) const = default;
};

struct Reply {
    Status status = Status::Pending;
    std::vector<Record> records;    // of the asked type, at the end of the alias chain
    std::vector<Record> aliases;    // the CNAME and DNAME records that led there, in order
    std::vector<Record> signatures; // RRSIG records that came along (Question::dnssec)
    std::vector<Record> authority;  // the authority section: SOA of a negative answer, NS of a referral
    std::vector<Record> additional; // the additional section without OPT: glue
    bool authoritative = false;     // AA
    bool authentic = false;         // AD
    std::uint16_t rcode = 0;
    Obstacle obstacle = Obstacle::None;
    std::optional<ExtendedError> extendedError;
    std::string server; // who answered, for evidence; "zone file" without a network

    /// The answer says how things are, be it that there is nothing.
    [[nodiscard]] bool isConclusive() const
    {
        return status == Status::Found || status == Status::NoData || status == Status::NoName;
    }
    [[nodiscard]] bool isPending() const { return status == Status::Pending; }
    /// Could not be told: neither an answer nor still to come.
    [[nodiscard]] bool isFailure() const { return !isConclusive() && !isPending(); }
    /// NOERROR, no answer, NS records of a zone below: the server passes on to others.
    [[nodiscard]] bool isReferral() const;

    /// Where the alias chain ends; `asked` itself without aliases.
    [[nodiscard]] Name canonicalName(const Name &asked) const;
    [[nodiscard]] std::vector<ip::Address> addresses() const;
    /// Targets of NS, PTR or CNAME records.
    [[nodiscard]] std::vector<Name> names() const;
    [[nodiscard]] std::vector<MailExchange> exchanges() const;
    /// Each TXT record joined.
    [[nodiscard]] std::vector<std::string> texts() const;
    /// The SOA of the zone that the answer comes from: the one asked for, or that of a negative answer's authority
    /// section. Null where the answer does not tell.
    [[nodiscard]] const Record *soa() const;
    /// Of the SOA question for `asked`: where the zone that holds it begins (RFC 2308 §3). Nothing where the answer
    /// does not tell, and behind an alias: that stands in the zone above, and its target anywhere.
    [[nodiscard]] std::optional<Name> apexOver(const Name &asked) const;
    /// Seconds until caches forget this answer: the smallest TTL, or RFC 2308 §5's min(SOA TTL, MINIMUM) of a negative
    /// one.
    [[nodiscard]] std::optional<std::uint32_t> ttl() const;
};

/// A question and what came of it. The reply is one of the Answers that were asked, and lives as long.
struct Asked {
    Question question;
    const Reply *reply = nullptr;
};

/// A reply that says only that there is none: `status` is a failure or Cancelled.
Reply failed(Status status, std::string server = {}, Obstacle obstacle = Obstacle::None);

/// The names that `aliases` lead round in, the first one again at the end; empty where they end.
std::vector<Name> circleIn(const std::vector<Record> &aliases);

} // namespace dns
