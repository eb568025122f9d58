// SPDX-License-Identifier: Apache-2.0
#include "keyrecord.h"

#include "core/enumtext.h"

#include <algorithm>

namespace dkim
{

namespace
{

constexpr auto faultTexts = std::to_array<enumtext::Row<Fault>>({
    {Fault::NoKeyTag, "no-key-tag"},
    {Fault::Revoked, "revoked"},
    {Fault::BadBase64, "bad-base64"},
    {Fault::CutOff, "cut-off"},
    {Fault::PemLines, "pem-lines"},
    {Fault::QuoteInside, "quote-inside"},
    {Fault::SpaceInKey, "space-in-key"},
    {Fault::EscapedSemicolon, "escaped-semicolon"},
    {Fault::MissingSemicolon, "missing-semicolon"},
    {Fault::ZoneLine, "zone-line"},
    {Fault::FancyCharacter, "fancy-character"},
    {Fault::BlankForPlus, "blank-for-plus"},
    {Fault::UrlLetters, "url-letters"},
    {Fault::LostDigits, "lost-digits"},
    {Fault::UnreadableKey, "unreadable-key"},
    {Fault::BareRsa, "bare-rsa"},
    {Fault::WrappedEd25519, "wrapped-ed25519"},
    {Fault::UnknownKeyType, "unknown-key-type"},
    {Fault::WrongKeyType, "wrong-key-type"},
    {Fault::WrongVersion, "wrong-version"},
    {Fault::WrongTagCase, "wrong-tag-case"},
    {Fault::Duplicate, "duplicate"},
    {Fault::NotForMail, "not-for-mail"},
    {Fault::WithoutSha256, "without-sha256"},
    {Fault::UnknownHash, "unknown-hash"},
    {Fault::TestFlag, "test-flag"},
    {Fault::TagList, "tag-list"},
    {Fault::SwappedStrings, "swapped-strings"},
    {Fault::AliasAsText, "alias-as-text"},
});
static_assert(enumtext::isWhole<faultTexts>());

} // namespace

std::string_view toText(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::Unknown:
        return "";
    case Algorithm::Rsa:
        return "rsa";
    case Algorithm::Ed25519:
        return "ed25519";
    }
    return {};
}

std::string_view toText(Fault fault)
{
    return enumtext::textOf(faultTexts, fault);
}

bool KeyRecord::has(Fault fault) const
{
    return std::any_of(problems.begin(), problems.end(),
                       [fault](const Problem &problem) { return problem.fault == fault; });
}

bool KeyRecord::isUsable() const
{
    return !key.empty() &&
           std::all_of(problems.begin(), problems.end(), [](const Problem &problem) { return problem.forgiven; });
}

} // namespace dkim
