// SPDX-License-Identifier: Apache-2.0
// Whom a message says it is from (RFC 5322 §3.4, §3.6.2, groups by RFC 6854): the address that people see and whose
// domain DMARC asks about. Quoted strings, comments and encoded words are full of things that only look like addresses;
// they are parsed, never searched.
#pragma once

#include "reader.h"

#include "core/dkim/signature.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace message
{

struct Mailbox {
    std::string localPart; // unquoted
    std::string domain;    // as written, without comments and folds
    bool operator==(const Mailbox &) const = default;
};

/// All mailboxes of an address list, those of groups among them, with the obsolete forms of RFC 5322 §4.4; nothing if
/// it is no such list.
std::optional<std::vector<Mailbox>> parseAddresses(std::string_view fieldValue);

/// The name that `domain` stands for; U-labels by `names`. Nothing for an address literal.
std::optional<dns::Name> domainName(std::string_view domain, const dkim::NameReader &names);

enum class AuthorFault : std::uint8_t {
    None,
    NoFrom,         // RFC 5322 §3.6: there must be one
    SeveralFroms,   // and only one: programs differ in which they show
    Unreadable,     // no address list
    NoDomain,       // an empty group, or an address without a name
    SeveralDomains, // RFC 9989 leaves these to the receiver
};
/// "", "no-from", …
std::string_view toText(AuthorFault fault);

struct Author {
    std::vector<Mailbox> mailboxes;
    std::optional<dns::Name> domain; // the one that DMARC asks about
    AuthorFault fault = AuthorFault::None;
};

Author authorOf(const std::vector<Field> &fields, const dkim::NameReader &names = {});

} // namespace message
