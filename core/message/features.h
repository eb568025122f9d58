// SPDX-License-Identifier: Apache-2.0
// What else the header of a message tells a receiver: whether it is as RFC 5322 §3.6 wants it, how a newsletter is left
// (RFC 2369, RFC 8058), whether a mailing list or a forwarder passed it on (RFC 2919, RFC 8617).
#pragma once

#include "verdict.h"

#include <string>
#include <string_view>
#include <vector>

namespace message
{

/// What is wrong with a field that there must be, or should be, once (RFC 5322 §3.6).
enum class FieldFault : std::uint8_t { None, Missing, Several, Unreadable };
/// "", "missing", "several", "unreadable".
std::string_view toText(FieldFault fault);

/// How far one click leaves the newsletter.
enum class OneClick : std::uint8_t {
    NoNewsletter, // there is no List-Unsubscribe
    NoHttps,      // it names no https link (RFC 8058 §3.1)
    NoPost,       // List-Unsubscribe-Post does not say List-Unsubscribe=One-Click
    NotSigned,    // no signature that passes covers both fields (RFC 8058 §4)
    Works,
};
/// "none", "no-https", "no-post", "not-signed", "works".
std::string_view toText(OneClick state);

/// Those who sealed the message on its way (RFC 8617). Their seals are not verified here.
struct Arc {
    static constexpr unsigned mostInstances = 50; // §4.2.1
    unsigned instances = 0;
    bool isWhole = true;              // each instance from 1 on has its three fields, once
    std::vector<std::string> sealers; // d= of each seal, the first one first
};

struct Features {
    FieldFault from = FieldFault::None;
    FieldFault date = FieldFault::None;
    FieldFault messageId = FieldFault::None; // Missing: it should be there, and receivers may refuse mail without
    std::vector<std::string> unsubscribe;    // the links of List-Unsubscribe, the first ten
    OneClick oneClick = OneClick::NoNewsletter;
    std::string listId;                 // of List-Id
    std::vector<std::string> listMarks; // the fields by which lists are told: "list-id", "list-post", …
    bool hasFeedbackId = false;
    Arc arc;

    /// Whether the fields that every message needs are as they should be.
    [[nodiscard]] bool isWellFormed() const
    {
        return from == FieldFault::None && date == FieldFault::None && messageId == FieldFault::None;
    }
};

/// `verdict` is of the same message.
Features featuresOf(const dkim::Message &message, const Verdict &verdict);

/// Whether `text` is a date-time of RFC 5322 §3.3, the obsolete forms of §4.3 among them.
bool isDateTime(std::string_view text);

/// Whether `text` is a msg-id of RFC 5322 §3.6.4.
bool isMessageId(std::string_view text);

} // namespace message
