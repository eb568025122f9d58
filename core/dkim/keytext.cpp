// SPDX-License-Identifier: Apache-2.0
#include "keytext.h"

#include "core/ascii.h"
#include "core/base64.h"
#include "core/taglist/taglist.h"

#include <algorithm>

namespace dkim
{

namespace
{

constexpr std::size_t edwards = 32; // RFC 8463 §4.2

bool isKeyDigit(char c)
{
    return ascii::isLetter(c) || ascii::isDigit(c) || c == '+' || c == '/';
}

std::string inReading(Reading reading, std::string_view text)
{
    std::string out =
        reading == Reading::BlankForPlus ? std::string(ascii::trimmed(text)) : taglist::withoutSpace(text);
    switch (reading) {
    case Reading::Plain:
        break;
    case Reading::UrlLetters:
        std::replace(out.begin(), out.end(), '-', '+');
        std::replace(out.begin(), out.end(), '_', '/');
        break;
    case Reading::BlankForPlus:
        std::replace(out.begin(), out.end(), ' ', '+');
        break;
    case Reading::Stray:
        std::erase_if(out, [](char c) { return !isKeyDigit(c); });
        break;
    }
    return out;
}

} // namespace

std::optional<KeyText> wholeKeyIn(std::string_view text)
{
    using Form = PublicKeyOctets::Form;
    for (const Reading reading : {Reading::Plain, Reading::UrlLetters, Reading::BlankForPlus, Reading::Stray}) {
        bool cutOff = false;
        const auto octets = fromBase64(inReading(reading, text), &cutOff);
        if (!octets)
            continue;
        KeyText key{reading, *octets, readPublicKey(*octets)};
        const Form form = key.found.form;
        const bool bare = octets->size() == edwards && !cutOff && form == Form::Unreadable;
        if (bare || form == Form::RsaInfo || form == Form::RsaBare || form == Form::Ed25519Info)
            return key;
    }
    return std::nullopt;
}

bool endsAsRsaKey(std::string_view digits)
{
    // 65537 as the last integer, at each of the three places that its octets can have in a group (RFC 4648 §4).
    while (digits.ends_with('='))
        digits.remove_suffix(1);
    return digits.ends_with("IDAQAB") || digits.ends_with("CAwEAAQ") || digits.ends_with("AgMBAAE");
}

} // namespace dkim
