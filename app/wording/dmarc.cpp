// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

namespace wording
{

namespace
{

QString fault(std::string_view problem)
{
    if (problem == "version-case")
        return tr("The record has to begin with v=DMARC1 in capitals, exactly so.");
    if (problem == "version-unknown")
        return tr("The record has to begin with v=DMARC1; it names a version that does not exist.");
    if (problem == "no-version")
        return tr("The record has to begin with v=DMARC1, which is missing.");
    if (problem == "version-glued")
        return tr("A semicolon is missing behind v=DMARC1.");
    if (problem == "wrong-separator")
        return tr("A plain semicolon has to stand between two parts; another character took its place, or a backslash "
                  "stands in front of it.");
    if (problem == "not-first")
        return tr("Something stands in front of v=DMARC1, such as a quotation mark or another part.");
    if (problem == "no-equals")
        return tr("A part has no equals sign.");
    if (problem == "bad-name")
        return tr("What stands in front of an equals sign is no name.");
    if (problem == "bad-value")
        return tr("A part has a value that does not exist; receivers use the usual one instead.");
    if (problem == "empty-part")
        return tr("Two semicolons follow each other.");
    if (problem == "duplicate")
        return tr("One part stands there twice, which makes the whole record invalid.");
    if (problem == "loose-address")
        return tr("A report address stands behind a semicolon; several addresses in one part are separated by commas.");
    if (problem == "tag-case")
        return tr("The letters in front of an equals sign are capitals. Receivers read them all the same; the standard "
                  "writes them small.");
    if (problem == "other-case")
        return tr("One part stands there twice, once in capitals. Which of them counts depends on the receiver.");
    if (problem == "option-both")
        return tr("Two options exclude each other, or stand there twice: 0 asks for a report when everything fails, 1 "
                  "when anything does.");
    if (problem == "option-comma")
        return tr("Between these options stand colons, not commas.");
    if (problem == "unknown-tag")
        return tr("A part is unknown, so receivers pass over it; perhaps it is misspelt.");
    return tr("A part of the record cannot be read.");
}

/// "It is “t=x”, at character 21.": which part, so that it can be found.
QString place(const Finding &finding)
{
    const QString tag = arg(finding, "tag", 60);
    const QString value = arg(finding, "value", 60);
    const QString position = QString::number(arg(finding, "offset").toLongLong() + 1);
    if (!tag.isEmpty() && !value.isEmpty())
        return tr("It is about “%1”, with “%2” at character %3 of the record.").arg(tag, value, position);
    if (!tag.isEmpty())
        return tr("It is about “%1”, at character %2 of the record.").arg(tag, position);
    return tr("It is at character %1 of the record.").arg(position);
}

/// Whether a pct below 100 makes older receivers apply less of a rule than newer ones do.
bool isForPart(const Finding &finding)
{
    const std::string_view share = finding.arg("value");
    return finding.arg("tag") == "pct" && !share.empty() && share != "100" && finding.arg("policy") != "none";
}

/// What stands in its place in the composed record.
QString share(const Finding &finding)
{
    if (finding.arg("inherited") == "y")
        return mendDmarc(finding);
    if (const QString vendor = arg(finding, "vendor"); !vendor.isEmpty())
        return tr("The name is an alias, and the record stands at %1. Ask the company behind that name to leave pct "
                  "out.")
            .arg(vendor);
    if (finding.arg("value") == "0")
        return tr("The record under “Type it in” says the same in the new way (t=y): newer receivers act one level "
                  "milder. Older ones do not know it and apply all of the rule.");
    return tr(
        "The record under “Type it in” leaves pct out, so that the rule holds for all mail. To only try the rule, "
        "t=y asks newer receivers to act one level milder; older ones do not know it and apply all of it.");
}

QString removedTag(const Finding &finding)
{
    if (finding.arg("problem") == "uri-size")
        return tr("A size behind a report address (%1) no longer has a meaning; the address itself counts.")
            .arg(arg(finding, "value"));
    if (isForPart(finding))
        return tr("Receivers differ about the DMARC record of %1: newer ones apply its rule to all mail, older ones to "
                  "a "
                  "part of it (pct=%2).")
            .arg(shown(finding.subject), arg(finding, "value"));
    return tr("The part “%1” of the DMARC record no longer has a meaning.").arg(arg(finding, "tag"));
}

QString policyWord(std::string_view policy)
{
    if (policy == "reject")
        return tr("refuse it");
    if (policy == "quarantine")
        return tr("put it aside as suspicious");
    return tr("do nothing special");
}

/// What a record that counts for nothing asks for is not put in force by correcting it.
QString firstStage(const Finding &finding)
{
    const QString asked = policyWord(finding.arg("asked"));
    return finding.arg("asked").empty()
               ? QString()
               : QLatin1Char(' ') +
                     tr("It begins with p=none there, although this text asks receivers, for mail that only claims to "
                        "be yours, to %1: so far nobody does so, and from one day to the next it could hit mail of "
                        "yours that is not signed. When your signature is proved and the reports show nothing of "
                        "yours, go up to that rule in step 5.")
                         .arg(asked);
}

/// A service that bounces and signs as a subdomain, beside adkim=s or aspf=s.
Words strict(const Finding &finding, Words words)
{
    const QString subject = shown(finding.subject);
    const QString service = arg(finding, "service");
    words.learnMore = tr("RFC 9989 §4.4");
    if (finding.arg("adkim") != "s") {
        words.summary = tr("Mail that %1 sends for %2 counts for DMARC by its signature alone.").arg(service, subject);
        words.why = tr("The service takes bounces at a subdomain, and the record demands the very same name there "
                       "(aspf=s).");
        words.fix = tr("If that was not meant, take aspf=s out of the record.");
        return words;
    }
    words.summary = tr("Mail that %1 sends for %2 fails DMARC if the service signs as a subdomain, because the record "
                       "demands the very same name.")
                        .arg(service, subject);
    words.why = finding.arg("aspf") == "s"
                    ? tr("adkim=s and aspf=s let no subdomain speak for the domain, neither by a signature nor by the "
                         "address for bounces.")
                    : tr("adkim=s lets no subdomain sign for the domain.");
    words.fix = tr("Take adkim=s out of the record, or let the service sign as %1 itself.").arg(subject);
    return words;
}

/// sp=none or np=none beside a stricter p.
Words subdomainsOpen(const Finding &finding, Words words)
{
    const QString subject = shown(finding.subject);
    const QString rule = policyWord(finding.arg("policy"));
    words.learnMore = tr("RFC 9989 §4.7");
    if (finding.arg("tag") == "np") {
        words.summary = tr("Anybody can send in the name of subdomains of %1 that do not exist, because the rule "
                           "leaves them out (np=none).")
                            .arg(subject);
        words.why = tr("For other mail receivers are asked to %1. Names that nobody has set up send no mail, so a rule "
                       "for them hits nothing of yours.")
                        .arg(rule);
        words.fix = tr("Take np=none out of the record, or write np=reject.");
        return words;
    }
    words.summary = tr("Anybody can send in the name of subdomains of %1, because the rule leaves them out (sp=none).")
                        .arg(subject);
    words.why = tr("For mail of the domain itself receivers are asked to %1. That is a stage on the way, and often "
                   "forgotten.")
                    .arg(rule);
    words.fix = tr("When the reports show that every service that sends as a subdomain signs its mail, take sp=none "
                   "out of the record. Until then it may stay.");
    return words;
}

Words invalidPolicy(const Finding &finding, Words words)
{
    const QString subject = shown(finding.subject);
    const bool missing = finding.arg("problem") == "no-policy";
    if (finding.arg("applied") == "n")
        words.summary = missing
                            ? tr("Receivers do nothing with the DMARC record of %1, because it neither says what to "
                                 "do (p=) nor where reports go.")
                                  .arg(subject)
                            : tr("Receivers do nothing with the DMARC record of %1, because they do not understand "
                                 "what it asks for (%2=%3).")
                                  .arg(subject, arg(finding, "tag"), arg(finding, "value"));
    else
        words.summary =
            missing ? tr("Some receivers pass over the DMARC record of %1, because it does not say what to do (p=).")
                          .arg(subject)
                    : tr("Receivers only report about mail of %1, because they do not understand what its DMARC "
                         "record asks for (%2=%3).")
                          .arg(subject, arg(finding, "tag"), arg(finding, "value"));
    words.why = tr("The policy is one of three words: none, quarantine or reject. If one that stands there is none of "
                   "them, the whole record counts as “none”.");
    if (!missing)
        words.why += QLatin1Char(' ') + place(finding);
    words.wanted = tr("p=none, for a start");
    words.fix = mendDmarc(finding);
    words.learnMore = tr("RFC 9989 §4.10.1");
    return words;
}

Words inherited(const Finding &finding, Words words)
{
    const QString subject = shown(finding.subject);
    const QString name = arg(finding, "name");
    words.learnMore = tr("RFC 9989 §4.10");
    if (finding.arg("by") == "registry") {
        words.summary =
            tr("Only the registry of %1 has a DMARC rule, so that newer receivers apply it to %2.").arg(name, subject);
        words.why = tr("It is not yours, its reports do not come to you, and older receivers do not know it. It no "
                       "longer holds for "
                       "you once you have a record of your own.");
        return words;
    }
    if (finding.arg("policy").empty()) {
        words.summary =
            tr("No DMARC rule holds for %1, because the record of %2 above it cannot be used.").arg(subject, name);
        words.why = tr("A name without a record of its own follows the record above it.");
        return words;
    }
    words.summary = tr("The DMARC rule of %2 holds for %1 too.").arg(subject, name);
    words.why = tr("A name without a record of its own follows the record above it; here receivers are asked to %1.")
                    .arg(policyWord(finding.arg("policy")));
    return words;
}

/// What brings the old and the new way of finding the organisation together (RFC 9989 §11.8, appendix C.3).
QString sameOrganization(const Finding &finding)
{
    if (finding.arg("cause") == "record-above")
        return tr("The record at %1 is not yours. If you are told that such mail is lost, psd=n in the record of %2 "
                  "makes "
                  "newer receivers stop there.")
            .arg(arg(finding, "walk"), arg(finding, "list"));
    if (finding.arg("cause") == "marked")
        return tr("The mark psd=n in the record of %1 makes the difference. If it was not meant, take it out.")
            .arg(arg(finding, "walk"));
    return tr("A DMARC record at %1 removes the difference.").arg(arg(finding, "list"));
}

} // namespace

QString mendDmarc(const Finding &finding)
{
    if (finding.arg("inherited") == "y")
        return tr("The record of %1 has to be corrected; a check of that domain shows the corrected record.")
            .arg(shown(finding.subject));
    return tr("Correct the record; under “Type it in” the whole record can be copied.") + firstStage(finding);
}

Words dmarc(const Finding &finding)
{
    const QString subject = shown(finding.subject);
    const QString name = arg(finding, "name");
    Words words;
    words.learnMore = tr("RFC 9989");
    switch (finding.code) {
    case Code::DmarcMissing:
        words.summary = tr("Gmail, Yahoo and Outlook.com refuse larger amounts of mail from %1, because the domain has "
                           "no DMARC record.")
                            .arg(subject);
        words.why = tr("DMARC tells receivers what to do with mail that only claims to be yours, and has them report "
                       "to you. The first stage changes nothing about delivery.");
        words.fix = tr("Add the DMARC record that is written for you under “Type it in”.");
        return words;
    case Code::DmarcMultipleRecords:
        words.summary = tr("None of the DMARC records at %1 counts, because there are %2 of them.")
                            .arg(name, arg(finding, "count"));
        words.why = tr("Receivers that find more than one treat the domain as if it had none.");
        words.wanted = tr("one record");
        words.fix = finding.arg("inherited") == "y"
                        ? tr("One of them has to stay alone; a check of the domain above shows which record.")
                        : tr("Replace them by the one record that is written for you under “Type it in”.") +
                              firstStage(finding);
        words.learnMore = tr("RFC 9989 §4.10");
        return words;
    case Code::DmarcSyntax:
        words.summary = finding.severity == Severity::Error
                            ? tr("The DMARC record at %1 does not count, because receivers cannot read it.").arg(name)
                        : finding.arg("problem") == "tag-case"
                            ? tr("The DMARC record at %1 is written in an unusual way, which does no harm.").arg(name)
                            : tr("Part of the DMARC record at %1 is passed over.").arg(name);
        words.why = fault(finding.arg("problem")) + QLatin1Char(' ') + place(finding);
        words.found = finding.arg("value").empty() ? arg(finding, "tag")
                                                   : tr("%1: %2").arg(arg(finding, "tag"), arg(finding, "value"));
        words.fix = finding.arg("problem") == "tag-case" ? tr("It may stay as it is.")
                    : finding.severity == Severity::Info
                        ? tr("If it was meant to say something, correct its name; otherwise it may stay.")
                        : mendDmarc(finding);
        return words;
    case Code::DmarcOnWrongName:
        words.summary = tr("The DMARC record of %1 does not count, because it was saved under the wrong name: %2.")
                            .arg(subject, arg(finding, "found"));
        words.why =
            finding.arg("stays") == "y"
                ? tr("Receivers look at %1 only. Where it stands it speaks for mail from that one name, and may stay.")
                      .arg(name)
                : tr("Receivers look at %1 only. Many forms add the domain to whatever is typed as a name.").arg(name);
        words.found = arg(finding, "found");
        words.wanted = name;
        words.fix =
            tr("Add the record that is written for you under “Type it in”. It takes over what this one says, but "
               "no stage that has not been proved yet; what can go is told there, too.");
        return words;
    case Code::DmarcPolicyInvalid:
        return invalidPolicy(finding, std::move(words));
    case Code::DmarcPolicyNone:
        words.summary =
            tr("DMARC of %1 is at its first stage: receivers report, and treat mail as before.").arg(subject);
        words.why = tr("This is the right stage to begin with. Stay here for at least a month and read the reports; go "
                       "on when every legitimate message is signed.");
        return words;
    case Code::DmarcEnforced:
        words.summary = tr("Receivers are asked to %2 when mail only claims to be from %1.")
                            .arg(subject, policyWord(finding.arg("policy")));
        words.why =
            finding.arg("test") == "y"
                ? tr("The test mark (t=y) makes newer receivers act one level milder; older ones do not know it and "
                     "apply all of it.")
                : tr("This protects your name. Every service that sends for you has to sign, or its mail is hit too.");
        return words;
    case Code::DmarcInherited:
        return inherited(finding, std::move(words));
    case Code::DmarcRemovedTag:
        words.summary = removedTag(finding);
        words.why = tr("The standard of 2026 removed it. Newer receivers pass over it, older ones still read it.");
        words.found = arg(finding, "value");
        if (isForPart(finding))
            words.fix = share(finding);
        return words;
    case Code::DmarcStrict:
        return strict(finding, std::move(words));
    case Code::DmarcSubdomainsOpen:
        return subdomainsOpen(finding, std::move(words));
    case Code::DmarcNoReports:
    case Code::DmarcReportAddressInvalid:
    case Code::DmarcReportNotAuthorized:
        return dmarcReports(finding);
    case Code::DmarcMarkedAsRegistry:
        words.summary =
            tr("Newer receivers take %1 for a registry, because its DMARC record says so (psd=y).").arg(subject);
        words.why = tr("To them every name below it belongs to somebody else, so a message from %1 fails if only its "
                       "return path or its signature names such a subdomain.")
                        .arg(subject);
        words.fix = finding.arg("inherited") == "y"
                        ? tr("If nobody can register names below %1, take psd=y out of its record.").arg(subject)
                        : tr("Take psd=y out of the record; under “Type it in” the whole record can be copied.");
        words.learnMore = tr("RFC 9989 §4.10.2");
        return words;
    case Code::DmarcWalkDiffers:
        words.summary = tr("Old and new receivers may judge mail of %1 differently.").arg(subject);
        words.why = tr("Newer ones take %1 as the organisation that it belongs to, older ones %2. That matters where a "
                       "message and its signature name different domains of it.")
                        .arg(arg(finding, "walk"), arg(finding, "list"));
        words.fix = sameOrganization(finding);
        words.learnMore = tr("RFC 9989 §4.10.2");
        return words;
    default:
        return words;
    }
}

} // namespace wording
