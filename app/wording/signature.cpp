// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

#include "core/dkim/verify.h"

namespace wording
{

namespace
{

/// What is wrong with the key that the signature was made for.
QString keySentence(::dkim::Cause cause, std::string_view domain, std::string_view identity)
{
    if (cause == ::dkim::Cause::NoKey)
        return tr("There is no key under that name in DNS.");
    if (cause == ::dkim::Cause::KeyRevoked)
        return tr("Its key has been withdrawn: the record is there, but empty.");
    if (cause == ::dkim::Cause::KeyDamaged)
        return tr("Its key in DNS is damaged and cannot be read.");
    if (cause == ::dkim::Cause::SeveralKeys)
        return tr("There is more than one key under that name in DNS. Some receivers look only at the one that comes "
                  "first. Leave only the key that your server signs with.");
    if (cause == ::dkim::Cause::KeyOtherAlgorithm)
        return tr("It was made with another kind of key (a=) than the one that is published for it (k=). Publish the "
                  "key that your server signs with.");
    if (cause == ::dkim::Cause::KeyWithoutSha256)
        return tr("Its key in DNS does not allow the method that signatures use (h=). Write sha256 there, or leave "
                  "that part out.");
    if (cause == ::dkim::Cause::KeyNotForMail)
        return tr("Its key in DNS is not meant for mail (s=). Write “email” or “*” there, or leave that part out.");
    if (cause == ::dkim::Cause::KeyForbidsIdentity)
        return tr("Its key in DNS is valid only for addresses at %1 itself (t=s), and the signature speaks for %2 "
                  "(i=). Leave i= out in your server, or remove s from the part t= of the record.")
            .arg(shown(domain), identity.empty() ? tr("a subdomain") : shown(identity));
    if (cause == ::dkim::Cause::KeySmall)
        return tr("Its key is too short to be trusted; a key of 2048 bits is usual.");
    return tr("Its key is too long for most receivers; a key of 2048 bits is usual.");
}

/// Why the signature does not count, or what to mind although it does.
QString causeSentence(::dkim::Cause cause, std::string_view domain, std::string_view identity)
{
    switch (cause) {
    case ::dkim::Cause::Good:
        return {};
    case ::dkim::Cause::LengthTag:
    case ::dkim::Cause::UnsignedTail:
        return tr(
            "It leaves the end of the message out (l=), so anybody could add to it; switch that off in your server.");
    case ::dkim::Cause::TestKey:
        return tr("Its key is marked as a test (t=y); receivers may treat it as if there were none.");
    case ::dkim::Cause::SignedAhead:
        return tr("Its time is in the future, so some receivers do not count it. Set the server's clock.");
    case ::dkim::Cause::NoKey:
    case ::dkim::Cause::KeyRevoked:
    case ::dkim::Cause::KeyDamaged:
    case ::dkim::Cause::SeveralKeys:
    case ::dkim::Cause::KeyOtherAlgorithm:
    case ::dkim::Cause::KeyWithoutSha256:
    case ::dkim::Cause::KeyNotForMail:
    case ::dkim::Cause::KeyForbidsIdentity:
    case ::dkim::Cause::KeySmall:
    case ::dkim::Cause::KeyLarge:
        return keySentence(cause, domain, identity);
    case ::dkim::Cause::RsaSha1:
        return tr("It was made in an old way (rsa-sha1) that receivers no longer accept.");
    case ::dkim::Cause::Expired:
        return tr("It was valid for a certain time only, and that is over.");
    case ::dkim::Cause::BodyHash:
    case ::dkim::Cause::BodyShort:
        return tr("The text of the message was changed after it was signed, for example by a footer that was added "
                  "later, or by saving it from a mail program.");
    case ::dkim::Cause::Mismatch:
        return tr(
            "The head of the message was changed after it was signed, or the server signs with another key than the "
            "one in DNS.");
    case ::dkim::Cause::Dns:
        return tr("Its key could not be looked up; please try again.");
    case ::dkim::Cause::TooManySignatures:
        return tr("The message has so many signatures that receivers do not look at this one.");
    case ::dkim::Cause::Syntax:
    case ::dkim::Cause::DuplicateTag:
    case ::dkim::Cause::MissingTag:
    case ::dkim::Cause::BadTag:
    case ::dkim::Cause::UnknownVersion:
    case ::dkim::Cause::UnknownAlgorithm:
    case ::dkim::Cause::FromNotSigned:
    case ::dkim::Cause::IdentityOutsideDomain:
    case ::dkim::Cause::ExpiresBeforeSigned:
        return tr("The signature in the message is faulty.");
    }
    return {};
}

QString resultSentence(::dkim::Result result)
{
    switch (result) {
    case ::dkim::Result::Pass:
        return tr("The signature of %1 (key %2) is valid.");
    case ::dkim::Result::TempError:
        return tr("Whether the signature of %1 (key %2) is valid could not be checked.");
    case ::dkim::Result::Pending:
    case ::dkim::Result::Fail:
    case ::dkim::Result::Policy:
    case ::dkim::Result::PermError:
        return tr("The signature of %1 (key %2) does not count.");
    }
    return {};
}

} // namespace

QString signatureSentence(::dkim::Result result, ::dkim::Cause cause, std::string_view domain,
                          std::string_view selector, std::string_view identity)
{
    const QString sentence = resultSentence(result).arg(shown(domain), shown(selector));
    const QString why = causeSentence(cause, domain, identity);
    return why.isEmpty() ? sentence : sentence + QLatin1Char(' ') + why;
}

QString notAMessage(::message::Form form)
{
    using ::message::Form;
    switch (form) {
    case Form::Message:
        return {};
    case Form::Empty:
        return tr("The file is empty.");
    case Form::Outlook:
        return tr("This is a file in Outlook's own format (.msg), which does not contain the message as it came. Save "
                  "the message as .eml, or download the original in your webmail.");
    case Form::Utf16:
        return tr("This text was saved in UTF-16, which changes every character of the message. Save it as .eml, or as "
                  "text in UTF-8.");
    case Form::Mailbox:
        return tr(
            "This is a mailbox file with more than one message. Save the one to look at as a file of its own (.eml).");
    case Form::HeaderTooLong:
        return tr("The head of this message is longer than any real one; it was not looked at.");
    case Form::Other:
        return tr("This is not a mail message: the lines with sender, date and subject that every message begins with "
                  "are missing.");
    }
    return {};
}

} // namespace wording
