// SPDX-License-Identifier: Apache-2.0
// What receivers say when they refuse mail, as a table: whose words, what they mean, where to look. The same code means
// different things at different receivers, so that words count first, then whose they are, then the code (RFC 3463).
// resources/bounces.json is the table; core/catalogue reads it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bounce
{

/// Why a message was refused.
enum class Cause : std::uint8_t {
    Unknown,
    NoPtr,           // no reverse name, or one that does not lead back
    PtrGeneric,      // a reverse name as providers give to all
    DynamicAddress,  // a line that is no mail server's
    Ehlo,            // what the server calls itself
    SenderDomain,    // does not exist, or takes no mail
    Listed,          // on a list that others can ask, too
    Blocked,         // on the receiver's own
    Reputation,      // unknown, or known for no good
    Spf,             // RFC 7208
    Dkim,            // RFC 6376
    Dmarc,           // RFC 9989: nothing that passes is the author's
    Auth,            // neither SPF nor DKIM passes
    Ipv6,            // not by this protocol
    Rate,            // too much in a time, or at a time
    Content,         // what the message says or carries
    Header,          // RFC 5322
    Mailbox,         // there is no such one
    MailboxFull,     //
    Relay,           // the server does not take mail for that domain
    Login,           // RFC 4954
    Tls,             // RFC 3207
    Policy,          // the receiver's own rule, not said which
    Greylisted,      // come again
    Size,            //
    Loop,            //
    ReceiverTrouble, // on their side
    NoAnswer,        // nobody there, or not in time
};
/// "unknown", "no-ptr", …
std::string_view toText(Cause cause);
std::optional<Cause> causeCalled(std::string_view word);

/// The step of the walk that fixes it.
enum class Step : std::uint8_t { None, Address, Names, Blocklists, Spf, Dkim, Dmarc, Prove, After };
/// "", "address", …
std::string_view toText(Step step);
/// Step::None where nothing that the sender can set up is at fault.
Step stepOf(Cause cause);

/// What a receiver wants beyond what the cause says by itself.
enum class Advice : std::uint8_t {
    None,
    OwnName,      // a reverse name in the sender's own domain; "static" in a provider's does not do
    Imprint,      // a web page at the server's name that says whose it is, then write to the address in the rejection
    AllThree,     // from some number of messages a day SPF and DKIM have to pass, and DMARC has to be there
    Form,         // fill in the form
    WholeNetwork, // neighbours are at fault, too: the provider has to ask
    Write,        // write to the address in the rejection
    Complaints,   // readers press "this is spam"
    SpfTooWide,   // the record names more than anybody should trust
    SpfOrDkim,    // one of the two is enough
    Recipient,    // only the other side can change it
};
/// "none", "own-name", …
std::string_view toText(Advice advice);
std::optional<Advice> adviceCalled(std::string_view word);

/// One that takes or filters mail.
struct Receiver {
    std::string id;
    std::string name;
    std::vector<std::string> hosts; // the ends of its servers' names, with the dot before
    std::vector<std::string> marks; // phrases that only it says
    std::string link;               // its page for senders; may be empty
};

/// A blocklist, as rejections name it.
struct List {
    std::string name;
    std::vector<std::string> marks; // phrases
    std::string link;
};

/// One form of refusal. See phrases.h for what a phrase is.
struct Entry {
    std::string receiver;             // empty: anybody's
    std::vector<std::string> phrases; // any of them; none: the code alone, which then needs one
    std::vector<std::string> codes;   // any of them: "5.7.26", "x.7.26" or "550"; none: whichever
    Cause cause = Cause::Unknown;
    Advice advice = Advice::None;
    std::string link; // of its own
};

struct Table {
    std::string asOf;
    std::vector<Receiver> receivers;
    std::vector<List> lists;
    std::vector<Entry> entries;
};

} // namespace bounce
