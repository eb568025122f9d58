// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

#include "core/dkim/check.h"

namespace wording
{

namespace
{

QString source()
{
    return tr("If the key was made or pasted here, the value is under “Type it in”. Otherwise it is where your mail "
              "server keeps its DKIM settings.");
}

/// Who can write the record anew, and with what.
QString publishAgain(const finding::Repair &repair)
{
    if (repair.vendor)
        return tr("The name is an alias, and the record is at %1, which is not yours. Ask the owner of that name to "
                  "fix it. Until then nothing can be entered at your own name.")
            .arg(shown(*repair.vendor));
    if (!repair.record.empty())
        return tr("Replace the whole value by the one under “Type it in”. The key in it is the same, so your server "
                  "can go on signing with it.");
    return tr("Replace the whole value by the one that was made with the key. If the key was made or pasted here, it "
              "is under “Type it in”. Otherwise it is where your mail server keeps its DKIM settings.");
}

/// With the advice on a selector that nobody named.
Words withDoubt(Words words, bool guessed)
{
    if (guessed)
        words.why.prepend(tr("We found this key by trying common names. If your server does not use it, you can ignore "
                             "or remove it.") +
                          QLatin1Char(' '));
    return words;
}

/// A key made for later, beside one that is in use.
Words missingBeside(const QString &name, const QString &beside)
{
    Words words;
    words.summary = tr("The key at %1 is not published yet; until it is, your server has to go on signing "
                       "with the one at %2.")
                        .arg(name, beside);
    words.why = tr("Receivers check a signature with the key that is published in DNS. One made with a key "
                   "that they cannot see does not count.");
    words.fix = tr("Publish the key under this name; it is under “Type it in”. When “Check again” sees it, let the "
                   "server sign with it.");
    return words;
}

/// The name is an alias, and there is no key where it leads.
Words deadAlias(const finding::DkimMissing &said)
{
    const QString name = shown(said.name);
    const QString alias = shown(*said.alias);
    Words words;
    words.summary =
        tr("Receivers cannot check your signature, because %1 leads to %2, and there is no key.").arg(name, alias);
    words.found = alias;
    if (!said.target) {
        words.why = tr("A name that is an alias (CNAME) cannot have other records, so no key can be entered there.");
        words.fix = tr("Compare the target of the CNAME record with what the service told you, letter by letter. If it "
                       "is right, the service has to publish the key there.");
        return words;
    }
    words.wanted = shown(*said.target);
    words.why = tr("The target ends with your domain once too often: many forms add the domain to whatever is typed.");
    words.fix = tr("Let the CNAME record at %1 lead to %2. Type the target with a dot at its end, or as your DNS host "
                   "wants names of other domains. It is under “Type it in”.")
                    .arg(name, shown(*said.target));
    return words;
}

/// Where `found` is beside `name`, and why nobody looks there.
QString whyNobodyLooks(const Finding &finding, const QString &name, const QString &found)
{
    if (found == shown(finding.subject))
        return tr("It is at the domain itself. Receivers look only under the name of the key.");
    if (found.startsWith(name + QLatin1Char('.')))
        return tr("Many forms add the domain to whatever is typed as a name, so a full name gets it twice.");
    return tr("Receivers look at %1 only. A part of that name is missing here, or is there twice.").arg(name);
}

/// At the right place for another selector, or for the domain above.
Words atOtherSelector(const QString &name, const QString &found)
{
    Words words;
    words.summary = tr("Receivers cannot check signatures by %1, because your key is at %2.").arg(name, found);
    words.why = tr("The server writes the key's name into every message, and receivers look only there.");
    words.fix = tr("Publish the key under the first name, or let the server sign with the selector of the second.");
    return words;
}

Words atDomainAbove(const Finding &finding, const QString &name, const QString &found)
{
    Words words;
    words.summary = tr("Receivers look for your key at %1, but it is at %2.").arg(name, found);
    words.why = tr("A part of the name is missing, or the key is that of the domain above and only has the same "
                   "selector.");
    words.fix = tr("If it was meant for %1, add the value under the name %2. Many forms want the name without the "
                   "domain at its end. Leave the record at %3 if that domain signs with it.")
                    .arg(shown(finding.subject), name, found);
    return words;
}

Words elsewhere(const Finding &finding, const finding::DkimOnWrongName &said, const QString &name, const QString &found)
{
    Words words;
    words.summary =
        tr("Receivers cannot check your signature, because the key was saved under the wrong name: %1.").arg(found);
    words.why = whyNobodyLooks(finding, name, found);
    words.fix = said.repair.record.empty()
                    ? tr("Add the value under the name %1 (many forms want it without the domain at its end), and "
                         "remove the record at %2. If the key was made or pasted here, both are under “Type it in”.")
                          .arg(name, found)
                    : tr("Add the value under the name %1 (many forms want it without the domain at its end), and "
                         "remove the record at %2. Both are under “Type it in”.")
                          .arg(name, found);
    return words;
}

QString newKey()
{
    return tr("Make a new key with 2048 bits under a new name, publish it, and let the server sign with it.");
}

} // namespace

Words words(const Finding & /*finding*/, const finding::DkimOk &said)
{
    Words words;
    words.summary = tr("Receivers find a usable key at %1 (%2, %3 bits).")
                        .arg(shown(said.name), shown(toText(said.algorithm)), QString::number(said.bits));
    words.why = tr("Whether your server signs with it can only be seen in a message.");
    return words;
}

Words words(const Finding & /*finding*/, const finding::DkimMissing &said)
{
    if (said.beside)
        return missingBeside(shown(said.name), shown(*said.beside));
    if (said.alias)
        return deadAlias(said);
    Words words;
    words.summary = tr("Receivers cannot check your signature, because there is no key at %1.").arg(shown(said.name));
    words.why = tr("Receivers check a signature with the key that is published in DNS. GMX and WEB.DE refuse mail "
                   "without a valid signature. A key that was made just now is published first; the server signs "
                   "with it afterwards.");
    words.fix = tr("Publish the key under this name. If it was made or pasted here, it is under “Type it in”. "
                   "Otherwise it is where your mail server keeps its DKIM settings.");
    return words;
}

Words words(const Finding & /*finding*/, const finding::DkimNoSelectorKnown & /*said*/)
{
    Words words;
    words.summary = tr("Whether your mail is signed could not be checked, because the name of the key is not known.");
    //: selector: the name under which a DKIM key is published
    words.why = tr("Every key has a name of its own (the selector), and the usual names were not there. That does "
                   "not mean that nothing is signed.");
    words.fix = tr("Open a message that you sent to an outside mailbox and look for “s=” in its DKIM-Signature "
                   "line, or make a key here.");
    return words;
}

Words words(const Finding &finding, const finding::DkimServiceMissing &said)
{
    const QString service = shown(said.service);
    Words words;
    words.summary = finding.severity == Severity::Info
                        ? tr("Whether %1 signs for %2 cannot be told from outside: it shows the names of its keys "
                             "only in its own settings.")
                              .arg(service, shown(finding.subject))
                        : tr("Mail that %1 sends for %2 is not signed in your name, because its keys are not in "
                             "your DNS.")
                              .arg(service, shown(finding.subject));
    words.why = tr("Gmail, Outlook.com and Yahoo want a signature in the name of your domain, also from services that "
                   "send for you.");
    std::string names;
    for (const dns::Name &name : said.names)
        names += (names.empty() ? "" : " ") + name.toText();
    words.found = shown(names);
    words.fix =
        said.hasRecords
            ? tr("Enter the aliases under “Type it in”, then confirm the domain in the settings of %1.").arg(service)
            : tr("Open the page about your domain (DKIM, domain authentication) in the settings of %1, and enter the "
                 "records that it shows there.")
                  .arg(service);
    if (!said.docs.empty())
        words.fix += QLatin1Char(' ') + tr("Its guide: %1").arg(shown(said.docs));
    return words;
}

Words words(const Finding &finding, const finding::DkimKeyDamaged &said)
{
    const QString name = shown(said.name);
    Words words;
    words.summary = finding.severity == Severity::Error
                        ? tr("Your signature does not count, because the key at %1 is damaged.").arg(name)
                    : said.guessed ? tr("Signatures with the key at %1 do not count, because it is damaged.").arg(name)
                                   : tr("The key at %1 is not quite as it should be.").arg(name);
    words.why = keyDamage(said.fault);
    words.fix = finding.severity == Severity::Info ? QString() : publishAgain(said.repair);
    return withDoubt(std::move(words), said.guessed);
}

Words words(const Finding & /*finding*/, const finding::DkimKeyTruncated &said)
{
    const QString length = QString::number(said.length);
    Words words;
    words.summary = said.guessed
                        ? tr("Signatures with the key at %1 do not count, because it was cut off after %2 characters.")
                              .arg(shown(said.name), length)
                        : tr("Your signature does not count, because the key at %1 was cut off after %2 characters.")
                              .arg(shown(said.name), length);
    words.why = tr("Many forms take at most 255 characters in one piece and drop the rest without a word.");
    words.fix = tr("Enter the whole value again in two pieces, each in quotation marks and at most 255 characters "
                   "long. Or ask your DNS host how long texts are entered.") +
                QLatin1Char(' ') + source();
    words.planB = tr(
        "If the form cannot store it, move the domain's DNS to another DNS host. A shorter key is only a last resort.");
    return withDoubt(std::move(words), said.guessed);
}

Words words(const Finding & /*finding*/, const finding::DkimKeyNotOurs &said)
{
    Words words;
    words.summary =
        tr("Signatures with your key would fail, because another key is published at %1.").arg(shown(said.name));
    words.why = tr("It may be an older key of yours, or the key of a service. Signature and published key have to "
                   "belong together.");
    words.fix =
        tr("If nobody signs with the other key any more, replace it. Otherwise give the new key a name of its own.");
    return withDoubt(std::move(words), said.guessed);
}

Words words(const Finding &finding, const finding::DkimKeySmall &said)
{
    const QString name = shown(said.name);
    const QString bits = QString::number(said.bits);
    Words words;
    words.summary =
        finding.severity == Severity::Error
            ? tr("Your signature does not count, because the key at %1 is too short (%2 bits).").arg(name, bits)
        : said.guessed
            ? tr("Signatures with the key at %1 do not count, because it is too short (%2 bits).").arg(name, bits)
            : tr("Some receivers distrust your signature, because the key at %1 is short (%2 bits).").arg(name, bits);
    words.why = tr("Short keys can be broken. At least 1024 bits are demanded, 2048 are usual.");
    words.wanted = tr("2048 bits");
    words.fix = newKey();
    return withDoubt(std::move(words), said.guessed);
}

Words words(const Finding &finding, const finding::DkimKeyLarge &said)
{
    const QString name = shown(said.name);
    const QString bits = QString::number(said.bits);
    Words words;
    words.summary =
        finding.severity == Severity::Error
            ? tr("Your signature does not count, because the key at %1 is too long (%2 bits).").arg(name, bits)
            : tr("Some receivers cannot check your signature, because the key at %1 is very long (%2 bits).")
                  .arg(name, bits);
    words.why = tr(
        "Receivers have to support keys of up to 4096 bits. Longer ones slow every check down, so many ignore them.");
    words.wanted = tr("2048 bits");
    words.fix = newKey();
    return withDoubt(std::move(words), said.guessed);
}

Words words(const Finding & /*finding*/, const finding::DkimEd25519Only &said)
{
    Words words;
    words.summary = tr("Gmail, Outlook.com and Yahoo cannot use the only usable key that was found, because it is of "
                       "the kind Ed25519 (%1).")
                        .arg(shown(said.name));
    words.why = tr("It is a new kind of key; to receivers that do not know it your mail is unsigned.");
    words.fix = tr("Let the server sign with an RSA key of 2048 bits as well, under a name of its own. This key may "
                   "stay beside it.");
    return withDoubt(std::move(words), said.guessed);
}

Words words(const Finding &finding, const finding::DkimKeyRevoked &said)
{
    Words words;
    words.summary = tr("Signatures with the key at %1 do not count: it was withdrawn.").arg(shown(said.name));
    words.why = tr("An empty key (p=) says that it must no longer be used. That is right for old keys.");
    words.fix = finding.severity == Severity::Info
                    ? QString()
                    : tr("If your server still signs with it, publish the key again or switch to a new one.");
    return withDoubt(std::move(words), said.guessed);
}

Words words(const Finding & /*finding*/, const finding::DkimTestFlag &said)
{
    Words words;
    words.summary =
        tr("Receivers may treat your mail as unsigned, because the key at %1 says that it is only a test (t=y).")
            .arg(shown(said.name));
    words.why = tr("The mark is meant for the first hours and is often forgotten.");
    words.fix = said.repair == finding::Repair{} ? tr("Remove the letter y from the part t= of the record.")
                                                 : publishAgain(said.repair);
    return withDoubt(std::move(words), said.guessed);
}

Words words(const Finding & /*finding*/, const finding::DkimSeveralRecords &said)
{
    const QString name = shown(said.name);
    Words words;
    words.wanted = tr("one record");
    switch (said.which) {
    case ::dkim::Several::Halves:
        words.summary = tr("Your signature does not count, because the key at %1 was entered in %2 pieces as records "
                           "of their own.")
                            .arg(name, QString::number(said.count));
        words.why = tr("Receivers take each record for a key of its own. A long value may have several pieces, but all "
                       "in one record.");
        words.fix = publishAgain(said.repair);
        break;
    case ::dkim::Several::SeveralKeys:
        words.summary = tr("Your signature counts only by chance, because there is more than one key at %1.").arg(name);
        words.why = tr("Receivers pick one of them, and some do not choose at all.");
        words.fix = tr("Leave only the key that your server signs with; every other key needs a name of its own.");
        break;
    case ::dkim::Several::OtherText:
        words.summary =
            tr("Your signature counts only by chance, because there is another text beside the key at %1.").arg(name);
        words.why = tr("Some receivers take whichever text comes first for the key; some take none.");
        words.fix = said.repair.record.empty() ? tr("Remove the other text from this name; only the key belongs there.")
                                               : publishAgain(said.repair);
        break;
    }
    return withDoubt(std::move(words), said.guessed);
}

Words words(const Finding &finding, const finding::DkimOnWrongName &said)
{
    const QString name = shown(said.name);
    const QString found = shown(said.found);
    Words words = said.atOtherSelector ? atOtherSelector(name, found)
                  : said.stays         ? atDomainAbove(finding, name, found)
                                       : elsewhere(finding, said, name, found);
    words.found = found;
    words.wanted = name;
    return withDoubt(std::move(words), said.guessed);
}

Words words(const Finding &finding, const finding::DkimSyntax &said)
{
    const QString name = shown(said.name);
    Words words;
    words.summary = finding.severity == Severity::Error
                        ? tr("Your signature does not count, because receivers cannot read the record at %1.").arg(name)
                    : said.guessed
                        ? tr("Signatures with the key at %1 do not count, because its record cannot be read.").arg(name)
                        : tr("The record at %1 has a slip that receivers forgive.").arg(name);
    words.why = keyRecordFault(said.fault);
    words.found = shown(said.tag);
    words.fix = publishAgain(said.repair);
    if (said.target) {
        const QString target = shown(*said.target);
        words.found = target;
        words.wanted = tr("%1 CNAME %2").arg(name, target);
        words.fix = tr("Remove the TXT record at %1 and add a CNAME record with the target %2 there. Both are under "
                       "“Type it in”.")
                        .arg(name, target);
    }
    return withDoubt(std::move(words), said.guessed);
}

} // namespace wording
