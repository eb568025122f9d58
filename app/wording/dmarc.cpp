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
    if (problem == "version-glued")
        return tr("A semicolon is missing behind v=DMARC1.");
    if (problem == "not-first")
        return tr("Something stands in front of v=DMARC1, such as a quotation mark.");
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
    if (problem == "unknown-tag")
        return tr("A part is unknown, so receivers pass over it; perhaps it is misspelt.");
    return tr("A part of the record cannot be read.");
}

QString addressFault(std::string_view problem)
{
    if (problem == "not-a-uri")
        return tr("It has to begin with “mailto:”.");
    if (problem == "unknown-scheme")
        return tr("Reports are sent by mail only, so it has to begin with “mailto:”.");
    if (problem == "not-ascii")
        return tr("It has letters that cannot stand there.");
    if (problem == "name-too-long")
        return tr("The name that would have to allow it is too long for DNS.");
    return tr("It is not an e-mail address.");
}

QString policyWord(std::string_view policy)
{
    if (policy == "reject")
        return tr("refuse it");
    if (policy == "quarantine")
        return tr("put it aside as suspicious");
    return tr("do nothing special");
}

} // namespace

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
        words.fix = tr("Replace them by the one record that is written for you under “Type it in”.");
        words.learnMore = tr("RFC 9989 §4.10");
        return words;
    case Code::DmarcSyntax:
        words.summary = finding.severity == Severity::Error
                            ? tr("The DMARC record at %1 does not count, because receivers cannot read it.").arg(name)
                            : tr("Part of the DMARC record at %1 is passed over.").arg(name);
        words.why = fault(finding.arg("problem"));
        words.found = finding.arg("value").empty() ? arg(finding, "tag")
                                                   : tr("%1: %2").arg(arg(finding, "tag"), arg(finding, "value"));
        words.fix = tr("Correct this part of the record; under “Type it in” the whole record can be copied.");
        return words;
    case Code::DmarcOnWrongName:
        words.summary = tr("The DMARC record of %1 does not count, because it was saved under the wrong name: %2.")
                            .arg(subject, arg(finding, "found"));
        words.why =
            tr("Receivers look at %1 only. Many forms add the domain to whatever is typed as a name.").arg(name);
        words.found = arg(finding, "found");
        words.wanted = name;
        words.fix = tr("Change the name field of that record to the short name that “Type it in” shows.");
        return words;
    case Code::DmarcPolicyInvalid:
        words.summary =
            finding.arg("value").empty()
                ? tr("Some receivers pass over the DMARC record of %1, because it does not say what to do (p=).")
                      .arg(subject)
                : tr("Receivers do not understand what the DMARC record of %1 asks for (%2=%3).")
                      .arg(subject, arg(finding, "tag"), arg(finding, "value"));
        words.why = tr("The policy is one of three words: none, quarantine or reject.");
        words.wanted = tr("p=none, for a start");
        words.fix = tr("Correct the record; under “Type it in” the whole record can be copied.");
        words.learnMore = tr("RFC 9989 §4.7");
        return words;
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
        words.summary = tr("The DMARC rule of %2 holds for %1 too.").arg(subject, name);
        words.why =
            tr("A name without a record of its own follows the record above it; here receivers are asked to %1.")
                .arg(policyWord(finding.arg("policy")));
        words.learnMore = tr("RFC 9989 §4.10");
        return words;
    case Code::DmarcRemovedTag:
        words.summary = tr("The part “%1” of the DMARC record no longer has a meaning.").arg(arg(finding, "tag"));
        words.why = tr("The standard of 2026 removed it. Newer receivers pass over it, older ones still read it.");
        words.found = arg(finding, "value");
        return words;
    case Code::DmarcNoReports:
        words.summary = tr("Nobody will see what DMARC breaks at %1, because the record names no address for reports.")
                            .arg(subject);
        words.why = tr("Receivers send a daily summary of who sent in your name. Without it nobody knows when it is "
                       "safe to go on.");
        words.fix = tr("Make a mailbox for reports and name it in the record (rua=mailto:…).");
        return words;
    case Code::DmarcReportAddressInvalid:
        words.summary = tr("No report arrives, because the report address %1 cannot be used.").arg(arg(finding, "uri"));
        words.why = addressFault(finding.arg("problem"));
        words.wanted = tr("mailto:name@example.com");
        words.fix = tr("Correct the address in the record.");
        return words;
    case Code::DmarcReportNotAuthorized:
        words.summary = tr("No report arrives at %1, because that domain has not agreed to take reports about yours.")
                            .arg(arg(finding, "uri"));
        words.why = tr("So that nobody can flood a stranger's mailbox, the other domain has to say in its own DNS that "
                       "it wants the reports.");
        words.wanted = tr("%1 TXT %2").arg(name, arg(finding, "value"));
        words.fix = tr("Ask whoever runs that domain to publish this record, or take a mailbox in your own domain.");
        words.where = tr("In the DNS of the domain that the reports go to.");
        words.learnMore = tr("RFC 9990 §4");
        return words;
    case Code::DmarcWalkDiffers:
        words.summary = tr("Old and new receivers may judge mail of %1 differently.").arg(subject);
        words.why = tr("Newer ones take %1 as the domain it belongs to, older ones %2. A record of its own at the "
                       "sending domain removes the difference.")
                        .arg(arg(finding, "walk"), arg(finding, "list"));
        words.learnMore = tr("RFC 9989 §4.10.2");
        return words;
    default:
        return words;
    }
}

} // namespace wording
