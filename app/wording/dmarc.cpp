// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

#include "core/dmarc/check.h"

namespace wording
{

namespace
{

using ::dmarc::Policy;

/// What receivers are asked to do with mail that only claims to be from %1.
QString enforced(Policy policy)
{
    switch (policy) {
    case Policy::Reject:
        return tr("Receivers are asked to refuse mail that only claims to be from %1.");
    case Policy::Quarantine:
        return tr("Receivers are asked to put mail that only claims to be from %1 aside.");
    case Policy::None:
        return tr("Receivers are asked to report mail that only claims to be from %1, and to do no more.");
    }
    return {};
}

/// The same as the rule of a domain above.
QString demand(Policy policy)
{
    switch (policy) {
    case Policy::Reject:
        return tr("It asks receivers to refuse mail that only claims to be yours.");
    case Policy::Quarantine:
        return tr("It asks receivers to put mail that only claims to be yours aside.");
    case Policy::None:
        return tr("It asks receivers only for reports.");
    }
    return {};
}

/// np=none beside a stricter rule.
Words nonExistingOpen(const QString &subject)
{
    Words words;
    words.summary = tr("Anybody can send in the name of subdomains of %1 that do not exist, because the rule "
                       "leaves them out (np=none).")
                        .arg(subject);
    words.why = tr("For other mail your rule is stricter. Names that nobody has set up send no mail, so a rule for "
                   "them hits nothing of yours.");
    words.fix = tr("Take np=none out of the record, or write np=reject.");
    return words;
}

Words ofRegistry(const QString &subject, const QString &name)
{
    Words words;
    words.summary =
        tr("You have no DMARC rule, so newer receivers apply the one of the registry of %1 to %2.").arg(name, subject);
    words.why = tr("It is not yours, its reports do not come to you, and older receivers do not know it. It no longer "
                   "applies once you have a record of your own.");
    return words;
}

/// What brings the old and the new way of finding the organisation together (RFC 9989 §11.8, appendix C.3).
QString sameOrganization(const finding::DmarcWalkDiffers &said)
{
    using ::dmarc::WalkCause;
    switch (said.cause) {
    case WalkCause::RecordAbove:
        return tr("The record at %1 is not yours. If you are told that such mail is lost, psd=n in the record of %2 "
                  "makes "
                  "newer receivers stop there.")
            .arg(shown(said.walk), shown(said.list));
    case WalkCause::Marked:
        return tr("The mark psd=n in the record of %1 makes the difference. If it was not meant, take it out.")
            .arg(shown(said.walk));
    case WalkCause::RecordMissing:
        return tr("A DMARC record at %1 removes the difference.").arg(shown(said.list));
    }
    return {};
}

} // namespace

QString firstStage(std::optional<Policy> asked)
{
    return asked ? QLatin1Char(' ') +
                       tr("The new record begins with p=none, although this text asks for p=%1. So far nobody acts on "
                          "this text. From one day to the next, the rule could hit mail of yours that is not signed. "
                          "When your signature is proved and the reports show nothing of yours, go up to that rule in "
                          "step 5.")
                           .arg(shown(toText(*asked)))
                 : QString();
}

QString mendDmarc(const Finding &finding, bool inherited)
{
    return inherited ? tr("The record of %1 has to be corrected; a check of that domain shows the corrected record.")
                           .arg(shown(finding.subject))
                     : tr("Correct the record; under “Type it in” the whole record can be copied.");
}

Words words(const Finding &finding, const finding::DmarcMissing & /*said*/)
{
    Words words;
    words.summary = tr("Gmail, Yahoo and Outlook.com refuse larger amounts of mail from %1, because the domain has "
                       "no DMARC record.")
                        .arg(shown(finding.subject));
    words.why = tr("DMARC tells receivers what to do with mail that only claims to be yours, and has them report "
                   "to you. The first stage changes nothing about delivery.");
    words.fix = tr("Add the DMARC record that is written for you under “Type it in”.");
    return words;
}

Words words(const Finding & /*finding*/, const finding::DmarcMultipleRecords &said)
{
    Words words;
    words.summary = tr("None of the DMARC records at %1 counts, because there are %2 of them.")
                        .arg(shown(said.name), QString::number(said.count));
    words.why = tr("Receivers that find more than one treat the domain as if it had none.");
    words.wanted = tr("one record");
    words.fix = said.inherited ? tr("One of them has to stay alone; a check of the domain above shows which record.")
                               : tr("Replace them by the one record that is written for you under “Type it in”.") +
                                     firstStage(said.asked);
    return words;
}

Words words(const Finding &finding, const finding::DmarcOnWrongName &said)
{
    const QString name = shown(said.name);
    const QString found = shown(said.found);
    Words words;
    words.summary = tr("The DMARC record of %1 does not count, because it was saved under the wrong name: %2.")
                        .arg(shown(finding.subject), found);
    words.why =
        said.stays
            ? tr("Receivers look at %1 only. Where it is now, it speaks for mail from that one name, and may stay.")
                  .arg(name)
            : tr("Receivers look at %1 only. Many forms add the domain to whatever is typed as a name.").arg(name);
    words.found = found;
    words.wanted = name;
    words.fix = tr("Add the record that is written for you under “Type it in”. It keeps what this one says, except a "
                   "stricter stage that is not proved yet. The same page says which record to remove.");
    return words;
}

Words words(const Finding &finding, const finding::DmarcPolicyNone & /*said*/)
{
    Words words;
    words.summary = tr("The DMARC rule of %1 is at its first stage: receivers report, and treat mail as before.")
                        .arg(shown(finding.subject));
    words.why = tr("This is the right stage to begin with. Stay here for at least a month and read the reports; go "
                   "on when every legitimate message is signed.");
    return words;
}

Words words(const Finding &finding, const finding::DmarcEnforced &said)
{
    Words words;
    words.summary = enforced(said.policy).arg(shown(finding.subject));
    words.why =
        said.test
            ? tr("The test mark (t=y) makes newer receivers act one level milder. Older ones ignore it and apply all "
                 "of the rule.")
            : tr("This protects your name. Every service that sends for you has to sign, or its mail is hit too.");
    return words;
}

Words words(const Finding &finding, const finding::DmarcInherited &said)
{
    const QString subject = shown(finding.subject);
    const QString name = shown(said.name);
    if (said.byRegistry)
        return ofRegistry(subject, name);
    Words words;
    if (!said.policy) {
        words.summary =
            tr("No DMARC rule applies to %1, because the record of %2 above it cannot be used.").arg(subject, name);
        words.why = tr("A name without a record of its own follows the record above it.");
        return words;
    }
    words.summary = tr("The DMARC rule of %2 applies to %1, too.").arg(subject, name);
    words.why =
        tr("A name without a record of its own follows the record above it.") + QLatin1Char(' ') + demand(*said.policy);
    return words;
}

Words words(const Finding &finding, const finding::DmarcSubdomainsOpen &said)
{
    const QString subject = shown(finding.subject);
    if (said.nonExisting)
        return nonExistingOpen(subject);
    Words words;
    words.summary = tr("Anybody can send in the name of subdomains of %1, because the rule leaves them out (sp=none).")
                        .arg(subject);
    words.why = tr("For mail of the domain itself your rule is stricter. Leaving subdomains out is a stage on the way, "
                   "and often forgotten.");
    words.fix = tr("When the reports show that every service that sends as a subdomain signs its mail, take sp=none "
                   "out of the record. Until then it may stay.");
    return words;
}

/// A service that bounces and signs as a subdomain, beside adkim=s or aspf=s.
Words words(const Finding &finding, const finding::DmarcStrict &said)
{
    const QString subject = shown(finding.subject);
    const QString service = shown(said.service);
    Words words;
    if (!said.strictDkim) {
        words.summary = tr("Mail that %1 sends for %2 counts for DMARC by its signature alone.").arg(service, subject);
        words.why = tr("The service takes bounces at a subdomain, and the record demands the very same name there "
                       "(aspf=s).");
        words.fix = tr("If that was not meant, take aspf=s out of the record.");
        return words;
    }
    words.summary = tr("Mail that %1 sends for %2 may fail DMARC, because the record demands the very same name and "
                       "the service may sign as a subdomain.")
                        .arg(service, subject);
    words.why = said.strictSpf ? tr("adkim=s and aspf=s let no subdomain speak for the domain, neither by a signature "
                                    "nor by the "
                                    "address for bounces.")
                               : tr("adkim=s lets no subdomain sign for the domain.");
    words.fix = tr("Take adkim=s out of the record, or let the service sign as %1 itself.").arg(subject);
    return words;
}

Words words(const Finding &finding, const finding::DmarcMarkedAsRegistry &said)
{
    const QString subject = shown(finding.subject);
    Words words;
    words.summary =
        tr("Newer receivers take %1 for a registry, because its DMARC record says so (psd=y).").arg(subject);
    words.why = tr("To them every name below it belongs to somebody else. A message from %1 then fails if only its "
                   "return path or its signature names such a subdomain.")
                    .arg(subject);
    words.fix = said.inherited ? tr("If nobody can register names below %1, take psd=y out of its record.").arg(subject)
                               : tr("Take psd=y out of the record; under “Type it in” the whole record can be copied.");
    return words;
}

Words words(const Finding &finding, const finding::DmarcWalkDiffers &said)
{
    Words words;
    words.summary = tr("Old and new receivers may judge mail of %1 differently.").arg(shown(finding.subject));
    words.why = tr("Newer ones see %1 as the organisation that it belongs to, older ones %2. That matters where a "
                   "message and its signature name different domains of it.")
                    .arg(shown(said.walk), shown(said.list));
    words.fix = sameOrganization(said);
    return words;
}

} // namespace wording
