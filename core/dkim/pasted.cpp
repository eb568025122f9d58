// SPDX-License-Identifier: Apache-2.0
#include "pasted.h"

#include "der.h"

#include "core/ascii.h"
#include "core/base64.h"

#include <algorithm>

namespace dkim
{

namespace
{

constexpr std::size_t longestPasted = 64 * 1024; // octets looked at
constexpr std::size_t mostCandidates = 1000;     // places where a key could begin
constexpr std::string_view nameOctets = "abcdefghijklmnopqrstuvwxyz0123456789-_.";

bool isBase64(char c)
{
    return ascii::isLetter(c) || ascii::isDigit(c) || c == '+' || c == '/';
}

/// The base64 that begins at `text`, without what quoting and folding put in between.
std::string base64At(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (ascii::isSpace(c) || c == '"' || c == '\'' || c == '\\' || c == '(')
            continue;
        if (c != '=' && (!isBase64(c) || out.ends_with('=')))
            break;
        out += c;
    }
    return out;
}

/// The key that begins at `text`; what stands behind it in the same letters does no harm, for a key says how long it
/// is.
Pasted keyAt(std::string_view text)
{
    using Form = PublicKeyOctets::Form;
    constexpr std::size_t edwards = 32; // RFC 8463 §4.2
    const std::string digits = base64At(text);
    bool cutOff = false;
    const auto octets = fromBase64(digits, &cutOff);
    if (!octets)
        return {};
    PublicKeyOctets found = readPublicKey(*octets);
    Pasted pasted;
    pasted.kind = Pasted::Kind::Key;
    if (found.form == Form::RsaInfo || found.form == Form::RsaBare)
        pasted.key = {Algorithm::Rsa, bitsOf(found.modulus), found.modulus, found.exponent};
    else if (found.form == Form::Ed25519Info)
        pasted.key = {Algorithm::Ed25519, 256, found.raw, {}};
    else if (octets->size() == edwards && !cutOff && (found.form == Form::Unreadable || digits.ends_with('=')))
        pasted.key = {Algorithm::Ed25519, 256, *octets, {}};
    else
        pasted.kind = found.form == Form::CutOff ? Pasted::Kind::CutOff : Pasted::Kind::Nothing;
    return pasted;
}

/// Names in front of "._domainkey" and behind it, the last ones before `place`.
void readName(const std::string &text, std::size_t place, Pasted &pasted)
{
    constexpr std::string_view middle = "._domainkey";
    const auto at = text.rfind(middle, place);
    if (at == std::string::npos || at == 0)
        return;
    const auto start = text.find_last_not_of(nameOctets, at - 1);
    const std::string selector = text.substr(start == std::string::npos ? 0 : start + 1, at - (start + 1));
    if (!isSelector(selector))
        return;
    pasted.selector = selector;
    const auto after = at + middle.size();
    const auto end = std::min(text.find_first_not_of(nameOctets, after), text.size());
    std::string_view domain = std::string_view(text).substr(after, end - after);
    while (domain.starts_with('.'))
        domain.remove_prefix(1);
    while (domain.ends_with('.'))
        domain.remove_suffix(1);
    pasted.domain = domain;
}

/// "selector: s1", "\"dkim_selector\":\"s1\"".
void readSelector(const std::string &text, Pasted &pasted)
{
    constexpr std::string_view word = "selector";
    for (auto at = text.find(word); at != std::string::npos && pasted.selector.empty(); at = text.find(word, at + 1)) {
        const auto start = text.find_first_not_of(" \t\"'", at + word.size());
        if (start == std::string::npos || (text[start] != ':' && text[start] != '='))
            continue;
        const auto name = text.find_first_not_of(" \t\"'", start + 1);
        if (name == std::string::npos)
            continue;
        const std::string selector = text.substr(name, text.find_first_not_of(nameOctets, name) - name);
        if (isSelector(selector))
            pasted.selector = selector;
    }
}

/// PEM of a public key, wherever it stands.
std::optional<PublicKey> fromPem(std::string_view text)
{
    for (const std::string_view kind : {"PUBLIC KEY-----", "RSA PUBLIC KEY-----"}) {
        const auto begin = text.find("-----BEGIN " + std::string(kind));
        const auto end = text.find("-----END " + std::string(kind));
        if (begin != std::string_view::npos && end != std::string_view::npos && begin < end)
            return publicKeyFrom(std::string(text.substr(begin, end + 9 + kind.size() - begin)) + '\n');
    }
    return std::nullopt;
}

} // namespace

Pasted publicHalfFrom(std::string_view octets)
{
    octets = octets.substr(0, longestPasted);
    const std::string text = ascii::lower(octets);
    Pasted best;
    std::size_t candidates = 0;
    const auto consider = [&](std::size_t place, std::size_t start) {
        Pasted found = keyAt(octets.substr(start));
        if (found.kind != Pasted::Kind::Nothing)
            readName(text, place, found);
        const bool better =
            found.kind > best.kind || (found.kind == Pasted::Kind::Key && best.kind == Pasted::Kind::Key &&
                                       best.key.algorithm != Algorithm::Rsa && found.key.algorithm == Algorithm::Rsa);
        if (better)
            best = std::move(found);
    };
    if (const auto key = fromPem(octets)) {
        best.kind = Pasted::Kind::Key;
        best.key = *key;
        readName(text, std::string::npos, best);
    }
    for (auto at = octets.find("p="); at != std::string_view::npos && candidates < mostCandidates;
         at = octets.find("p=", at + 1)) {
        const char before = at == 0 ? ' ' : octets[at - 1];
        if (ascii::isSpace(before) || before == ';' || before == '"' || before == '\'' || before == '(') {
            ++candidates;
            consider(at, at + 2);
        }
    }
    // Nothing but base64, perhaps as the value of some JSON.
    if (best.kind == Pasted::Kind::Nothing) {
        const bool bare = std::all_of(octets.begin(), octets.end(), [](char c) {
            return ascii::isSpace(c) || isBase64(c) || c == '=' || c == '"' || c == '\'';
        });
        if (bare)
            consider(0, 0);
    }
    if (best.kind != Pasted::Kind::Key && octets.find("PRIVATE KEY-----") != std::string_view::npos)
        best = {Pasted::Kind::PrivateHalf, {}, {}, {}};
    if (best.kind == Pasted::Kind::Key && best.selector.empty())
        readSelector(text, best);
    return best;
}

} // namespace dkim
