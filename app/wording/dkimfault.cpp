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
        return tr("The lines “BEGIN PUBLIC KEY” and “END PUBLIC KEY” were pasted along; only what stands between them "
                  "belongs there.");
    case Fault::QuoteInside:
        return tr("Quotation marks stand inside the value; the form stores them as part of the key.");
    case Fault::SpaceInKey:
        return tr("A space stands inside the key, probably where two pieces meet. Receivers pass over it.");
    case Fault::FancyCharacter:
        return tr("It has characters that may not stand there, such as curly quotes; a word processor or a web page "
                  "puts them in.");
    case Fault::BlankForPlus:
        return tr("Where the key has plus signs, spaces stand: the form took them for its own way of writing a space. "
                  "Nothing else is missing.");
    case Fault::UrlLetters:
        return tr(
            "The key is written with “-” and “_” where “+” and “/” belong; that is another way of writing the same "
            "key, and receivers do not know it.");
    case Fault::LostDigits:
        return tr("Characters are missing in the middle of the key; its end is there.");
    case Fault::UnreadableKey:
        return tr("What stands in the part with the key (p=) is no key.");
    case Fault::BareRsa:
        return tr("The key is in an older form that some receivers cannot read.");
    case Fault::WrappedEd25519:
        return tr("The key is wrapped in a form that is only right for RSA keys.");
    case Fault::NoKeyTag:
        return tr("The part with the key (p=) is missing.");
    case Fault::SwappedStrings:
        return tr("The pieces of the value stand in the wrong order.");
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
        return tr(
            "A backslash stands before a semicolon. It has a meaning in zone files only; the form stored it as part "
            "of the record.");
    case Fault::MissingSemicolon:
        return tr("A semicolon is missing between two parts of the record.");
    case Fault::ZoneLine:
        return tr("The name and the word TXT were pasted along; the value begins with v=DKIM1.");
    case Fault::WrongKeyType:
        return tr("The record names another kind of key (k=) than the one that stands in it.");
    case Fault::UnknownKeyType:
        return tr("The kind of key (k=) is neither rsa nor ed25519.");
    case Fault::WrongVersion:
        return tr("The record has to begin with v=DKIM1, exactly so.");
    case Fault::WrongTagCase:
        return tr("The letters in front of the equals signs have to be small.");
    case Fault::Duplicate:
        return tr("One part stands there twice, which makes the whole record invalid.");
    case Fault::NotForMail:
        return tr("The record says that the key is not for mail (s=). For mail, “email” or “*” stands there, or "
                  "nothing.");
    case Fault::UnknownHash:
        return tr("The record allows only methods (h=) that do not exist. The one that signatures use is called "
                  "sha256; without this part it is allowed as well.");
    case Fault::AliasAsText:
        return tr("What stands there is the name under which a service keeps the key. It was meant as the target of a "
                  "CNAME record, not as a text.");
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
