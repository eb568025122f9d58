// SPDX-License-Identifier: Apache-2.0
#include "keyrecord.h"

#include <algorithm>

namespace dkim
{

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
    switch (fault) {
    case Fault::NoKeyTag:
        return "no-key-tag";
    case Fault::Revoked:
        return "revoked";
    case Fault::BadBase64:
        return "bad-base64";
    case Fault::CutOff:
        return "cut-off";
    case Fault::PemLines:
        return "pem-lines";
    case Fault::QuoteInside:
        return "quote-inside";
    case Fault::SpaceInKey:
        return "space-in-key";
    case Fault::EscapedSemicolon:
        return "escaped-semicolon";
    case Fault::MissingSemicolon:
        return "missing-semicolon";
    case Fault::ZoneLine:
        return "zone-line";
    case Fault::FancyCharacter:
        return "fancy-character";
    case Fault::BlankForPlus:
        return "blank-for-plus";
    case Fault::UrlLetters:
        return "url-letters";
    case Fault::LostDigits:
        return "lost-digits";
    case Fault::UnreadableKey:
        return "unreadable-key";
    case Fault::BareRsa:
        return "bare-rsa";
    case Fault::WrappedEd25519:
        return "wrapped-ed25519";
    case Fault::UnknownKeyType:
        return "unknown-key-type";
    case Fault::WrongKeyType:
        return "wrong-key-type";
    case Fault::WrongVersion:
        return "wrong-version";
    case Fault::WrongTagCase:
        return "wrong-tag-case";
    case Fault::Duplicate:
        return "duplicate";
    case Fault::NotForMail:
        return "not-for-mail";
    case Fault::WithoutSha256:
        return "without-sha256";
    case Fault::UnknownHash:
        return "unknown-hash";
    case Fault::TestFlag:
        return "test-flag";
    case Fault::TagList:
        return "tag-list";
    case Fault::SwappedStrings:
        return "swapped-strings";
    case Fault::AliasAsText:
        return "alias-as-text";
    }
    return {};
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
