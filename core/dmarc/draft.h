// SPDX-License-Identifier: Apache-2.0
// Composing DMARC records (RFC 9989 §4.7): a draft says what a record shall ask for, and is taken from a text that
// stands there, good or faulty, so that a mended record says all that the old one was meant to say.
#pragma once

#include "record.h"

namespace dmarc
{

/// What to compose a record from.
struct Draft {
    Policy policy = Policy::None;
    std::optional<Policy> subdomains;
    std::optional<Policy> nonExisting;
    bool test = false;
    char psd = 'u';
    bool strictDkim = false;
    bool strictSpf = false;
    std::vector<std::string> rua, ruf; // URIs
    std::string fo;
    bool operator==(const Draft &) const = default;
};

/// The record text: v and p first, as older receivers want them, and only tags that RFC 9989 knows.
std::string compose(const Draft &draft);

/// What the texts together were meant to ask for, whether receivers can read them or not: slips of the pen are mended,
/// where a policy stands more than once the mildest counts, and addresses where no report can ever go are left out.
Draft meant(const std::vector<std::string> &texts);

} // namespace dmarc
