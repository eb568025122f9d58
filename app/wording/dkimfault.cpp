// SPDX-License-Identifier: Apache-2.0
// What can be wrong with a published DKIM key.
#include "topics.h"

#include "core/dkim/keyrecord.h"

namespace wording
{

QString keyDamage(::dkim::Fault fault)
{
    using ::dkim::Fault;
    switch (fault) {
    case Fault::BadBase64:
        return tr("The key has characters that cannot belong to it.");
    case Fault::PemLines:
        return tr("The lines “BEGIN PUBLIC KEY” and “END PUBLIC KEY” were pasted as well. Only what is between them "
                  "belongs there.");
    case Fault::QuoteInside:
        return tr("There are quotation marks inside the value. The form stores them as part of the key.");
    case Fault::SpaceInKey:
        return tr("There is a space inside the key, probably where two pieces meet. Receivers ignore it.");
    case Fault::FancyCharacter:
        return tr("It has characters that do not belong there, such as curly quotes. A word processor or a web page "
                  "puts them in.");
    case Fault::BlankForPlus:
        return tr("The form replaced the plus signs of the key by spaces. Nothing else is missing.");
    case Fault::UrlLetters:
        return tr(
            "The key is written with “-” and “_” where “+” and “/” belong; that is another way of writing the same "
            "key, and receivers do not know it.");
    case Fault::LostDigits:
        return tr("Characters are missing in the middle of the key; its end is there.");
    case Fault::UnreadableKey:
        return tr("The part for the key (p=) contains no key.");
    case Fault::BareRsa:
        return tr("The key is in an older form that some receivers cannot read.");
    case Fault::WrappedEd25519:
        return tr("The key is wrapped in a form that is only right for RSA keys.");
    case Fault::NoKeyTag:
        return tr("The part with the key (p=) is missing.");
    case Fault::SwappedStrings:
        return tr("The pieces of the value are in the wrong order.");
    case Fault::Revoked: // these have words of their own, or are told of the record
    case Fault::CutOff:
    case Fault::TestFlag:
    case Fault::EscapedSemicolon:
    case Fault::MissingSemicolon:
    case Fault::ZoneLine:
    case Fault::UnknownKeyType:
    case Fault::WrongKeyType:
    case Fault::WrongVersion:
    case Fault::WrongTagCase:
    case Fault::Duplicate:
    case Fault::NotForMail:
    case Fault::WithoutSha256:
    case Fault::UnknownHash:
    case Fault::TagList:
    case Fault::AliasAsText:
        return keyRecordFault(fault);
    }
    return {};
}

QString keyRecordFault(::dkim::Fault fault)
{
    using ::dkim::Fault;
    switch (fault) {
    case Fault::EscapedSemicolon:
        return tr("There is a backslash before a semicolon. It has a meaning only in zone files; the form stored it as "
                  "part of the record.");
    case Fault::MissingSemicolon:
        return tr("A semicolon is missing between two parts of the record.");
    case Fault::ZoneLine:
        return tr("The name and the word TXT were pasted as well. The value begins with v=DKIM1.");
    case Fault::WrongKeyType:
        return tr("The record names another kind of key (k=) than the one in it.");
    case Fault::UnknownKeyType:
        return tr("The kind of key (k=) is neither rsa nor ed25519.");
    case Fault::WrongVersion:
        return tr("The record has to begin with exactly v=DKIM1.");
    case Fault::WrongTagCase:
        return tr("The letters before the equals signs have to be lower case.");
    case Fault::Duplicate:
        return tr("One part is there twice, which makes the whole record invalid.");
    case Fault::NotForMail:
        return tr(
            "The record says that the key is not for mail (s=). For mail it has to say “email” or “*”, or nothing.");
    case Fault::UnknownHash:
        return tr("The record allows only methods (h=) that do not exist. The one that signatures use is called "
                  "sha256; without this part it is allowed as well.");
    case Fault::AliasAsText:
        return tr(
            "The text is the name under which a service keeps the key. It was meant as the target of a CNAME record.");
    case Fault::WithoutSha256:
        return tr("The record allows only an outdated method (h=).");
    case Fault::TagList:
    case Fault::BadBase64: // these are told of the key
    case Fault::PemLines:
    case Fault::QuoteInside:
    case Fault::SpaceInKey:
    case Fault::FancyCharacter:
    case Fault::BlankForPlus:
    case Fault::UrlLetters:
    case Fault::LostDigits:
    case Fault::UnreadableKey:
    case Fault::BareRsa:
    case Fault::WrappedEd25519:
    case Fault::NoKeyTag:
    case Fault::SwappedStrings:
    case Fault::Revoked:
    case Fault::CutOff:
    case Fault::TestFlag:
        return tr("A part of the record cannot be read.");
    }
    return {};
}

} // namespace wording
