// SPDX-License-Identifier: Apache-2.0
// The table made ready for looking up: which form a reply has, whose it is, and which list it names.
#pragma once

#include "phrases.h"
#include "reply.h"
#include "table.h"

namespace bounce
{

/// What a refusal means.
struct Reading {
    bool isRecognized = false; // its cause is known
    std::string receiver;      // the name of one that the table knows, else the server's; empty where it is not said
    std::string list;          // the blocklist that it names; may be empty
    std::string enhanced;      // "5.7.26"; empty without one
    std::string basic;
    std::string words; // what the server said, at most a few hundred octets from wherever they came
    std::string link;  // the page that tells more; may be empty
    Cause cause = Cause::Unknown;
    Advice advice = Advice::None;
    bool isTemporary = false; // it is tried again by itself
    bool isKnownReceiver = false;
    std::size_t weight = 0; // of several, the one that says most counts
};

class Book
{
public:
    explicit Book(Table table);

    [[nodiscard]] const Table &table() const { return m_table; }

    /// Reads a refusal. Words count before whose they are, and both before the code. An entry of one receiver's counts
    /// only where it is known to be theirs: by the server's name, or by words that nobody else says.
    [[nodiscard]] Reading read(const Reply &reply) const;

private:
    [[nodiscard]] std::size_t receiverOf(const Reply &reply, std::size_t marked) const;

    Table m_table;
    std::vector<std::size_t> m_owners; // of each entry the receiver whose it is
    Phrases m_phrases;                 // of entries, lists and receivers, in this order
};

} // namespace bounce
