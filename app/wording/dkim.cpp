// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

namespace wording
{

namespace
{

QString damage(std::string_view problem)
{
    if (problem == "bad-base64")
        return tr("The key has characters that cannot belong to it.");
    if (problem == "pem-lines")
        return tr("The lines “BEGIN PUBLIC KEY” and “END PUBLIC KEY” were pasted along; only what stands between them "
                  "belongs there.");
    if (problem == "quote-inside")
        return tr("Quotation marks stand inside the value; the form stores them as part of the key.");
    if (problem == "space-in-key")
        return tr("A space stands inside the key, probably where two pieces meet. Receivers pass over it.");
    if (problem == "escaped-semicolon")
        return tr(
            "A backslash stands before a semicolon. It has a meaning in zone files only; the form stored it as part "
            "of the record.");
    if (problem == "missing-semicolon")
        return tr("A semicolon is missing between two parts of the record.");
    if (problem == "fancy-character")
        return tr("It has characters that may not stand there, such as curly quotes; a word processor or a web page "
                  "puts them in.");
    if (problem == "blank-for-plus")
        return tr("Where the key has plus signs, spaces stand: the form took them for its own way of writing a space. "
                  "Nothing else is missing.");
    if (problem == "url-letters")
        return tr(
            "The key is written with “-” and “_” where “+” and “/” belong; that is another way of writing the same "
            "key, and receivers do not know it.");
    if (problem == "lost-digits")
        return tr("Characters are missing in the middle of the key; its end is there.");
    if (problem == "unreadable-key")
        return tr("What stands in the part with the key (p=) is no key.");
    if (problem == "bare-rsa")
        return tr("The key is in an older form that some receivers cannot read.");
    if (problem == "wrapped-ed25519")
        return tr("The key is wrapped in a form that is only right for RSA keys.");
    if (problem == "no-key-tag")
        return tr("The part with the key (p=) is missing.");
    if (problem == "zone-line")
        return tr("The name and the word TXT were pasted along; the value begins with v=DKIM1.");
    if (problem == "swapped-strings")
        return tr("The pieces of the value stand in the wrong order.");
    if (problem == "wrong-key-type")
        return tr("The record names another kind of key (k=) than the one that stands in it.");
    if (problem == "unknown-key-type")
        return tr("The kind of key (k=) is neither rsa nor ed25519.");
    if (problem == "wrong-version")
        return tr("The record has to begin with v=DKIM1, exactly so.");
    if (problem == "wrong-tag-case")
        return tr("The letters in front of the equals signs have to be small.");
    if (problem == "duplicate")
        return tr("One part stands there twice, which makes the whole record invalid.");
    if (problem == "not-for-mail")
        return tr("The record says that the key is not for mail (s=). For mail, “email” or “*” stands there, or "
                  "nothing.");
    if (problem == "unknown-hash")
        return tr("The record allows only methods (h=) that do not exist. The one that signatures use is called "
                  "sha256; without this part it is allowed as well.");
    if (problem == "alias-as-text")
        return tr("What stands there is the name under which a service keeps the key. It was meant as the target of a "
                  "CNAME record, not as a text.");
    if (problem == "without-sha256")
        return tr("The record allows only an outdated method (h=).");
    return tr("A part of the record cannot be read.");
}

QString source()
{
    return tr("If the key was made or pasted here, the value stands under “Type it in”; otherwise it stands where your "
              "mail server keeps its DKIM settings.");
}

/// Who can write the record anew, and with what.
QString publishAgain(const Finding &finding)
{
    if (const QString vendor = arg(finding, "vendor"); !vendor.isEmpty())
        return tr("The name is an alias, and the record stands at %1, which is not yours. Ask the company behind that "
                  "name to mend it; nothing can be entered at your own name meanwhile.")
            .arg(vendor);
    if (!finding.arg("composed").empty())
        return tr("Replace the whole value by the one under “Type it in”. The key in it is the same, so that your "
                  "server can go on signing with it.");
    return tr("Replace the whole value by the one that was made with the key. If the key was made or pasted here, it "
              "stands under “Type it in”; otherwise it stands where your mail server keeps its DKIM settings.");
}

/// More than one record at the name of the key.
void several(const Finding &finding, Words &words)
{
    const QString name = arg(finding, "name");
    words.wanted = tr("one record");
    if (finding.arg("problem") == "halves") {
        words.summary = tr("Your signature does not count, because the key at %1 was entered in %2 pieces as records "
                           "of their own.")
                            .arg(name, arg(finding, "count"));
        words.why = tr("Receivers take each record for a key of its own. A long value may have several pieces, but all "
                       "in one record.");
        words.fix = publishAgain(finding);
    } else if (finding.arg("problem") == "several-keys") {
        words.summary = tr("Your signature counts only by chance, because there is more than one key at %1.").arg(name);
        words.why = tr("Receivers pick one of them, and some do not choose at all.");
        words.fix = tr("Leave only the key that your server signs with; every other key needs a name of its own.");
    } else {
        words.summary =
            tr("Your signature counts only by chance, because another text stands beside the key at %1.").arg(name);
        words.why = tr("Some receivers take the text that comes first for the key, and some take none of them.");
        words.fix = finding.arg("composed").empty()
                        ? tr("Remove the other text from this name; only the key belongs there.")
                        : publishAgain(finding);
    }
}

void onWrongName(const Finding &finding, Words &words)
{
    const QString name = arg(finding, "name");
    const QString found = arg(finding, "found");
    words.found = found;
    words.wanted = name;
    if (finding.arg("problem") == "selector") {
        words.summary = tr("Receivers cannot check signatures by %1, because your key stands at %2.").arg(name, found);
        words.why = tr("The server writes the key's name into every message, and receivers look only there.");
        words.fix = tr("Publish the key under the first name, or let the server sign with the selector of the second.");
        return;
    }
    if (finding.arg("stays") == "y") {
        words.summary = tr("Receivers look for your key at %1, and it stands at %2.").arg(name, found);
        words.why = tr("A part of the name is missing, or the key is that of the domain above and only has the same "
                       "selector.");
        words.fix = tr("If it was meant for %1, add the value under the name %2; many forms want the name without the "
                       "domain at its end. Leave the line at %3 if that domain signs with it.")
                        .arg(shown(finding.subject), name, found);
        return;
    }
    words.summary =
        tr("Receivers cannot check your signature, because the key was saved under the wrong name: %1.").arg(found);
    words.why =
        finding.arg("found") == finding.subject
            ? tr("It stands at the domain itself; receivers look only under the name of the key.")
        : found.startsWith(name + QLatin1Char('.'))
            ? tr("Many forms add the domain to whatever is typed as a name, so a full name gets it twice.")
            : tr("Receivers look at %1 only; a part of that name is missing here, or stands there twice.").arg(name);
    words.fix = finding.arg("composed").empty()
                    ? tr("Add the value under the name %1 (many forms want it without the domain at its end), and "
                         "remove the line at %2. If the key was made or pasted here, both stand under “Type it in”.")
                          .arg(name, found)
                    : tr("Add the value under the name %1 (many forms want it without the domain at its end), and "
                         "remove the line at %2. Both stand under “Type it in”.")
                          .arg(name, found);
}

/// The name is an alias, and there is no key where it leads.
Words deadAlias(const Finding &finding, Words words)
{
    const QString name = arg(finding, "name");
    const QString alias = arg(finding, "alias");
    const QString target = arg(finding, "target");
    words.summary =
        tr("Receivers cannot check your signature, because %1 leads to %2, and there is no key.").arg(name, alias);
    words.found = alias;
    words.wanted = target;
    if (target.isEmpty()) {
        words.why = tr("A name that is an alias (CNAME) has nothing of its own, so no key can be entered beside it.");
        words.fix = tr("Compare the target of the CNAME record with what the service told you, letter by letter. If it "
                       "is right, the service has to publish the key there.");
        return words;
    }
    words.why = tr("The target ends with your domain once too often: many forms add the domain to whatever is typed.");
    words.fix =
        tr("Let the CNAME record at %1 lead to %2. Type the target with a dot at its end, or in the way in which "
           "your DNS host wants names of other domains. It stands under “Type it in”.")
            .arg(name, target);
    return words;
}

Words aboutKey(const Finding &finding)
{
    const QString subject = shown(finding.subject);
    const QString name = arg(finding, "name");
    Words words;
    words.learnMore = tr("RFC 6376 §3.6");
    const bool guessed = finding.arg("guessed") == "yes";
    switch (finding.code) {
    case Code::DkimOk:
        words.summary = tr("Receivers find a usable key at %1 (%2, %3 bits).")
                            .arg(name, arg(finding, "algorithm"), arg(finding, "bits"));
        words.why = tr("Whether your server signs with it can only be seen in a message.");
        return words;
    case Code::DkimMissing:
        if (const QString beside = arg(finding, "beside"); !beside.isEmpty()) {
            words.summary = tr("The key at %1 is not published yet; until it is, your server has to go on signing "
                               "with the one at %2.")
                                .arg(name, beside);
            words.why = tr("Receivers check a signature with the key that is published in DNS. One made with a key "
                           "that they cannot see does not count.");
            words.fix = tr("Publish the key under this name; it stands under “Type it in”. When “Check again” sees it, "
                           "let the server sign with it.");
            return words;
        }
        if (!finding.arg("alias").empty())
            return deadAlias(finding, std::move(words));
        words.summary = tr("Receivers cannot check your signature, because there is no key at %1.").arg(name);
        words.why = tr("Receivers check a signature with the key that is published in DNS. GMX and WEB.DE refuse mail "
                       "without a valid signature. A key that was made just now is published first; the server signs "
                       "with it afterwards.");
        words.fix = tr("Publish the key under this name. If it was made or pasted here, it stands under “Type it in”; "
                       "otherwise it stands where your mail server keeps its DKIM settings.");
        return words;
    case Code::DkimNoSelectorKnown:
        words.summary =
            tr("Whether your mail is signed could not be checked, because the name of the key is not known.");
        //: selector: the name under which a DKIM key is published
        words.why = tr("Every key has a name of its own (the selector), and the usual names were not there. That does "
                       "not mean that nothing is signed.");
        words.fix = tr("Open a message that you sent to an outside mailbox and look for “s=” in its DKIM-Signature "
                       "line, or make a key here.");
        return words;
    case Code::DkimServiceMissing:
        words.summary = finding.severity == Severity::Info
                            ? tr("Whether %1 signs for %2 cannot be told from outside: it shows the names of its keys "
                                 "only in its own settings.")
                                  .arg(arg(finding, "service"), shown(finding.subject))
                            : tr("Mail that %1 sends for %2 is not signed in your name, because its keys are not in "
                                 "your DNS.")
                                  .arg(arg(finding, "service"), shown(finding.subject));
        words.why =
            tr("A signature in the name of your domain is what Gmail, Outlook.com and Yahoo want of mail that a "
               "service sends for you.");
        words.found = arg(finding, "names");
        words.fix = serviceKeyFix(finding);
        return words;
    case Code::DkimKeyDamaged:
        words.summary = finding.severity == Severity::Error
                            ? tr("Your signature does not count, because the key at %1 is damaged.").arg(name)
                        : guessed ? tr("Signatures with the key at %1 do not count, because it is damaged.").arg(name)
                                  : tr("The key at %1 is not quite as it should be.").arg(name);
        words.why = damage(finding.arg("problem"));
        words.fix = finding.severity == Severity::Info ? QString() : publishAgain(finding);
        return words;
    case Code::DkimKeyTruncated:
        words.summary =
            guessed ? tr("Signatures with the key at %1 do not count, because it was cut off after %2 characters.")
                          .arg(name, arg(finding, "length"))
                    : tr("Your signature does not count, because the key at %1 was cut off after %2 characters.")
                          .arg(name, arg(finding, "length"));
        words.why = tr("Many forms take at most 255 characters in one piece and drop the rest without a word.");
        words.fix =
            tr("Enter the whole value again in two pieces in quotation marks, each of at most 255 characters, or "
               "ask your DNS host how long texts are entered.") +
            QLatin1Char(' ') + source();
        words.planB = tr("If the form cannot hold it, let another DNS host answer for your domain. A shorter key "
                         "is only a last resort.");
        return words;
    case Code::DkimKeyNotOurs:
        words.summary = tr("Signatures with your key would fail, because another key is published at %1.").arg(name);
        words.why = tr("It may be an older key of yours, or the key of a service. Signature and published key have to "
                       "belong together.");
        words.fix = tr(
            "If nobody signs with the other key any more, replace it. Otherwise give the new key a name of its own.");
        return words;
    case Code::DkimKeySmall:
        words.summary = finding.severity == Severity::Error
                            ? tr("Your signature does not count, because the key at %1 is too short (%2 bits).")
                                  .arg(name, arg(finding, "bits"))
                        : guessed
                            ? tr("Signatures with the key at %1 do not count, because it is too short (%2 bits).")
                                  .arg(name, arg(finding, "bits"))
                            : tr("Some receivers distrust your signature, because the key at %1 is short (%2 bits).")
                                  .arg(name, arg(finding, "bits"));
        words.why = tr("Short keys can be broken. At least 1024 bits are demanded, 2048 are usual.");
        words.wanted = tr("2048 bits");
        words.fix = tr("Make a new key with 2048 bits under a new name, publish it, and let the server sign with it.");
        words.learnMore = tr("RFC 8301 §3.2");
        return words;
    case Code::DkimKeyLarge:
        words.summary =
            finding.severity == Severity::Error
                ? tr("Your signature does not count, because the key at %1 is too long (%2 bits).")
                      .arg(name, arg(finding, "bits"))
                : tr("Some receivers cannot check your signature, because the key at %1 is very long (%2 bits).")
                      .arg(name, arg(finding, "bits"));
        words.why = tr("Receivers have to manage keys of up to 4096 bits. Longer ones make every check slow, so many "
                       "pass over them.");
        words.wanted = tr("2048 bits");
        words.fix = tr("Make a new key with 2048 bits under a new name, publish it, and let the server sign with it.");
        words.learnMore = tr("RFC 8301 §3.2");
        return words;
    case Code::DkimEd25519Only:
        words.summary = tr("Gmail, Outlook.com and Yahoo do not verify signatures with the only usable key that was "
                           "found, because it is of the kind Ed25519 (%1).")
                            .arg(name);
        words.why = tr("It is a new kind of key; to receivers that do not know it your mail is unsigned.");
        words.fix =
            tr("Let the server sign with an RSA key of 2048 bits as well, under a name of its own. This key may "
               "stay beside it.");
        words.learnMore = tr("RFC 8463 §3");
        return words;
    case Code::DkimKeyRevoked:
        words.summary = tr("Signatures with the key at %1 do not count: it was withdrawn.").arg(name);
        words.why = tr("An empty key (p=) says that it must no longer be used. That is right for old keys.");
        words.fix = finding.severity == Severity::Info
                        ? QString()
                        : tr("If your server still signs with it, publish the key again or switch to a new one.");
        return words;
    case Code::DkimTestFlag:
        words.summary =
            tr("Receivers may treat your mail as unsigned, because the key at %1 says that it is only a test (t=y).")
                .arg(name);
        words.why = tr("The mark is meant for the first hours and is often forgotten.");
        words.fix = finding.arg("composed").empty() && finding.arg("vendor").empty()
                        ? tr("Take the letter y out of the part t= of the record.")
                        : publishAgain(finding);
        return words;
    case Code::DkimSeveralRecords:
        several(finding, words);
        return words;
    case Code::DkimOnWrongName:
        onWrongName(finding, words);
        return words;
    case Code::DkimSyntax:
        words.summary =
            finding.severity == Severity::Error
                ? tr("Your signature does not count, because receivers cannot read the record at %1.").arg(name)
            : guessed ? tr("Signatures with the key at %1 do not count, because its record cannot be read.").arg(name)
                      : tr("The record at %1 has a slip that receivers forgive.").arg(name);
        words.why = damage(finding.arg("problem"));
        words.found = arg(finding, "tag");
        words.fix = publishAgain(finding);
        if (finding.arg("problem") == "alias-as-text") {
            words.found = arg(finding, "target");
            words.wanted = tr("%1 CNAME %2").arg(name, arg(finding, "target"));
            words.fix = tr("Remove the TXT record at %1 and make a CNAME record with the target %2 there. Both stand "
                           "under “Type it in”.")
                            .arg(name, arg(finding, "target"));
        }
        return words;
    default:
        words.summary = subject;
        return words;
    }
}

} // namespace

Words dkim(const Finding &finding)
{
    Words words = aboutKey(finding);
    if (finding.arg("guessed") == "yes")
        words.why.prepend(
            tr("It stands under a usual name; if your server does not sign with it, leave it or remove it.") +
            QLatin1Char(' '));
    return words;
}

} // namespace wording
