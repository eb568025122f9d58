// SPDX-License-Identifier: Apache-2.0
// DNS messages as octets (RFC 1035 §4): builds the one kind of query that is asked here and reads answers into a Reply.
// The reader trusts nothing: what comes back may be cut, forged or made to loop. It follows alias chains by itself (RFC
// 2181 §10.1, RFC 6672), keeps NXDOMAIN and an empty answer apart (RFC 2308 §2), and understands EDNS (RFC 6891) with
// its extended errors (RFC 8914). Names may hold any octet.
#pragma once

#include "message.h"

#include <optional>
#include <string>
#include <string_view>

namespace dns
{

/// How a question is put, beside what it asks.
struct QueryForm {
    std::uint16_t id = 0;
    bool recursion = true; // RD, and AD to hear whether the resolver validated (RFC 6840 §5.7)
    bool edns = true;      // RFC 6891; without it Question::dnssec cannot be said
};

/// The largest answer over UDP that is asked for: it passes every path unfragmented (RFC 9715 §3).
constexpr std::uint16_t ednsPayload = 1232;

/// The query message for `question`.
std::string buildQuery(const Question &question, const QueryForm &form);

/// The ID of a message, nothing when it is too short to be one.
std::optional<std::uint16_t> messageId(std::string_view message);

/// What a message says about a question.
struct Response {
    enum class Fit : std::uint8_t {
        Answers,    // reply says how it ended, failures included
        Unrelated,  // a query, or the answer to another question: not to be believed
        Unreadable, // cannot be read; reply is a ServerFailure
    };
    Fit fit = Fit::Unreadable;
    bool truncated = false; // TC: ask again over TCP; reply holds nothing else
    bool edns = false;      // an OPT record came back: the server speaks EDNS
    bool recursion = false; // RA: the server looks further for whoever asks
    Reply reply;
};

/// Reads `message` as the answer to `question`. The reply's records are those at the end of the alias chain that starts
/// at the asked name; records that do not lie on it are not believed. Where the chain leaves what the server told,
/// status says what is known of its end (NoData), and reply.aliases show the way. A chain that loops or has more than
/// 16 links is a ServerFailure, as is one that overflows (RFC 6672 §2.2). The ID is not looked at.
Response readResponse(std::string_view message, const Question &question);

} // namespace dns
