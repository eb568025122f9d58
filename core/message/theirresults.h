// SPDX-License-Identifier: Apache-2.0
// What the receiver itself wrote on top of a message (Authentication-Results, RFC 8601), beside what is judged here,
// and why the two may differ. Whoever sent the message can have written any such field but those of the receiver; only
// those are read that have the name of the topmost one.
#pragma once

#include "verdict.h"

#include <string>
#include <string_view>
#include <vector>

namespace message
{

/// One resinfo of RFC 8601 §2.2.
struct TheirResult {
    std::string method;    // "spf", "dkim", "dmarc", lower case
    std::string result;    // "pass", lower case
    std::string domain;    // that it is about: of smtp.mailfrom or smtp.helo, header.d or header.i, header.from
    std::string selector;  // header.s
    std::string signature; // header.b: how the value of the signature begins (RFC 6008)
};

/// Why theirs is another than ours.
enum class Difference : std::uint8_t {
    None,
    NotJudgedHere, // SPF, for want of the address that brought the message
    OtherIdentity, // SPF of another domain than ours: forwarded on the way, or another sender in the envelope
    TheirLookup,   // they did not get their answers
    OurLookup,     // we did not
    KeyGone,       // theirs passed, and the key is published no more
    Altered,       // theirs passed, and the message is another now: changed since, or not saved as it came
    KeySince,      // theirs did not find what is published now
    RecordSince,   // the record may have changed since
    Follows,       // from another difference
    NoRule,        // they guess where a domain has no rule: "bestguesspass"
    NoSignature,   // the signature that they judged is not in this message
};
/// "", "not-judged-here", …
std::string_view toText(Difference difference);

struct Compared {
    TheirResult theirs;
    std::string ours; // the result word; empty where there is none of ours
    Difference difference = Difference::None;
};

struct TheirResults {
    std::string server;            // the authserv-id; empty where there is no such field
    std::vector<Compared> results; // of SPF, DKIM and DMARC
};

/// The results that the receiver wrote into `fields`: at most forty.
TheirResults theirResults(const std::vector<Field> &fields, const Verdict &ours);

} // namespace message
