// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

namespace wording
{

namespace
{

/// Why the signature does not count, or what to mind although it does.
QString causeSentence(std::string_view cause, std::string_view domain, std::string_view identity)
{
    if (cause.empty())
        return {};
    if (cause == "body-length" || cause == "unsigned-tail")
        return tr(
            "It leaves the end of the message out (l=), so anybody could add to it; switch that off in your server.");
    if (cause == "test-key")
        return tr("Its key is marked as a test (t=y); receivers may treat it as if there were none.");
    if (cause == "signed-in-future")
        return tr("The time in it lies in the future; some receivers do not count it then. Set the server's clock.");
    if (cause == "no-key")
        return tr("There is no key under that name in DNS.");
    if (cause == "key-revoked")
        return tr("Its key has been withdrawn: the record is there, but empty.");
    if (cause == "key-damaged")
        return tr("Its key in DNS is damaged and cannot be read.");
    if (cause == "several-keys")
        return tr("There is more than one key under that name in DNS, and some receivers look at one of them only, "
                  "whichever comes first. Leave only the key that your server signs with.");
    if (cause == "key-other-algorithm")
        return tr("It was made with another kind of key (a=) than the one that is published for it (k=). Publish the "
                  "key that your server signs with.");
    if (cause == "key-without-sha256")
        return tr("Its key in DNS does not allow the method that signatures use (h=). Let sha256 stand there, or leave "
                  "that part out.");
    if (cause == "key-not-for-mail")
        return tr("Its key in DNS is not meant for mail (s=). Let “email” or “*” stand there, or leave that part out.");
    if (cause == "key-forbids-identity")
        return tr("Its key in DNS holds only for addresses at %1 itself (t=s), and the signature speaks for %2 (i=). "
                  "Leave i= out in your server, or take s out of the part t= of the record.")
            .arg(shown(domain), identity.empty() ? tr("a subdomain") : shown(identity));
    if (cause == "key-small")
        return tr("Its key is too short to be trusted; a key of 2048 bits is usual.");
    if (cause == "key-large")
        return tr("Its key is too long for most receivers; a key of 2048 bits is usual.");
    if (cause == "rsa-sha1")
        return tr("It was made in an old way (rsa-sha1) that receivers no longer accept.");
    if (cause == "expired")
        return tr("It was valid for a certain time only, and that is over.");
    if (cause == "body-hash" || cause == "body-short")
        return tr(
            "The text of the message was changed after it was signed, for example by a footer that is added behind "
            "the signer, or by saving it from a mail program.");
    if (cause == "signature")
        return tr(
            "The head of the message was changed after it was signed, or the server signs with another key than the "
            "one in DNS.");
    if (cause == "dns")
        return tr("Its key could not be looked up; please try again.");
    if (cause == "too-many-signatures")
        return tr("The message has so many signatures that receivers do not look at this one.");
    return tr("The signature's own line in the message is faulty.");
}

} // namespace

QString signatureSentence(std::string_view result, std::string_view cause, std::string_view domain,
                          std::string_view selector, std::string_view identity)
{
    QString sentence;
    if (result == "pass")
        sentence = tr("The signature of %1 (key %2) holds.");
    else if (result == "temperror")
        sentence = tr("Whether the signature of %1 (key %2) holds could not be checked.");
    else
        sentence = tr("The signature of %1 (key %2) does not count.");
    sentence = sentence.arg(shown(domain), shown(selector));
    const QString why = causeSentence(cause, domain, identity);
    return why.isEmpty() ? sentence : sentence + QLatin1Char(' ') + why;
}

QString notAMessage(std::string_view form)
{
    if (form == "message")
        return {};
    if (form == "empty")
        return tr("The file is empty.");
    if (form == "outlook")
        return tr("This is a file in Outlook's own format (.msg), which does not hold the message as it came. Save the "
                  "message as .eml, or download the original in your webmail.");
    if (form == "utf-16")
        return tr("This text was saved in UTF-16, which changes every character of the message. Save it as .eml, or as "
                  "text in UTF-8.");
    if (form == "mailbox")
        return tr(
            "This is a mailbox file that holds more than one message. Save the one to look at as a file of its own "
            "(.eml).");
    if (form == "header-too-long")
        return tr("The head of this message is longer than any real one; it was not looked at.");
    return tr("This is not a mail message: the lines with sender, date and subject that every message begins with are "
              "missing.");
}

} // namespace wording
