// SPDX-License-Identifier: Apache-2.0
// tag=value lists as DKIM (RFC 6376 §3.2) and DMARC (RFC 9989 §4.7) write them: "v=DMARC1; p=none; rua=mailto:…". Tag
// names count their case, white space around names and values does not belong to them, one semicolon may end the list.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace taglist
{

struct Tag {
    std::string name;
    std::string value;           // without white space at its ends
    std::size_t offset = 0;      // of the name, in octets
    std::size_t valueOffset = 0; // of the value
};

enum class Fault : std::uint8_t {
    NoEquals,  // a part without "="
    BadName,   // not a letter followed by letters, digits and underscores
    BadValue,  // an octet outside visible ASCII and folding white space, or a semicolon escaped with a backslash
    EmptyPart, // two semicolons in a row, or one at the start
    Duplicate, // a tag twice, which makes the whole list invalid
};
/// "no-equals", …
std::string_view toText(Fault fault);

struct Problem {
    Fault fault = Fault::NoEquals;
    std::string part;       // the text it is about
    std::size_t offset = 0; // in octets
};

/// What a list holds: every tag that can be read, in order, and what is wrong with the rest.
struct List {
    std::vector<Tag> tags;         // at most budget::tagsOfRecord
    std::vector<Problem> problems; // at most budget::problemsOfRecord of each fault
    std::size_t unread = 0;        // tags beyond that
    std::size_t unkept = 0;        // problems beyond that

    [[nodiscard]] const Tag *find(std::string_view name) const;
    void add(Problem problem);
};

List parse(std::string_view text);

/// Without any white space: base64 and lists may be folded anywhere.
std::string withoutSpace(std::string_view text);

} // namespace taglist
