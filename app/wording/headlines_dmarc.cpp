// SPDX-License-Identifier: Apache-2.0
// The one line of a row for each code: the rule for receivers (DMARC).
#include "topics.h"

#include "core/dmarc/record.h"
#include "core/dmarc/uri.h"

namespace wording
{

QString headline(const Finding &, const finding::DmarcMissing &)
{
    return tr("You have no rule for receivers (DMARC)");
}

QString headline(const Finding &, const finding::DmarcMultipleRecords &said)
{
    return said.inherited ? tr("The domain above has several rules, so none counts")
                          : tr("You have several rules (DMARC), so none counts");
}

QString headline(const Finding &finding, const finding::DmarcSyntax &said)
{
    if (finding.severity == Severity::Error)
        return tr("Receivers cannot read your rule (DMARC)");
    return said.fault == ::dmarc::Fault::TagCase ? tr("Your rule (DMARC) is written in an unusual way")
                                                 : tr("Receivers ignore part of your rule (DMARC)");
}

QString headline(const Finding &, const finding::DmarcOnWrongName &)
{
    return tr("Your rule (DMARC) is under the wrong name");
}

QString headline(const Finding &, const finding::DmarcPolicyInvalid &said)
{
    return said.fault == ::dmarc::Fault::NoPolicy ? tr("Your rule (DMARC) does not say what to do")
                                                  : tr("Receivers do not understand your rule (DMARC)");
}

QString headline(const Finding &, const finding::DmarcPolicyNone &)
{
    return tr("Your rule (DMARC) is at its first stage");
}

QString headline(const Finding &, const finding::DmarcEnforced &said)
{
    switch (said.policy) {
    case ::dmarc::Policy::Reject:
        return tr("Receivers are asked to refuse fakes of your mail");
    case ::dmarc::Policy::Quarantine:
        return tr("Receivers are asked to set fakes of your mail aside");
    case ::dmarc::Policy::None:
        break;
    }
    return tr("Your rule (DMARC) is in force");
}

QString headline(const Finding &, const finding::DmarcInherited &said)
{
    if (said.byRegistry)
        return tr("Only the rule of your registry holds for you");
    return (said.policy ? tr("The rule of %1 holds here, too") : tr("The rule of %1 cannot be used"))
        .arg(brief(said.name));
}

QString headline(const Finding &, const finding::DmarcRemovedTag &said)
{
    if (said.fault == ::dmarc::Fault::UriSize)
        return tr("A size after a report address no longer counts");
    return said.splits ? tr("Receivers differ about a part of your rule (pct)")
                       : tr("“%1” in your rule no longer has a meaning").arg(brief(said.tag, 20));
}

QString headline(const Finding &, const finding::DmarcSubdomainsOpen &said)
{
    return said.nonExisting ? tr("Your rule leaves out subdomains that do not exist")
                            : tr("Your rule leaves out your subdomains");
}

QString headline(const Finding &, const finding::DmarcStrict &said)
{
    return (said.strictDkim ? tr("Mail by %1 may fail your strict rule") : tr("For %1 only the signature counts"))
        .arg(brief(said.service));
}

QString headline(const Finding &, const finding::DmarcNoReports &)
{
    return tr("Nobody tells you who sends in your name");
}

QString headline(const Finding &, const finding::DmarcReportAddressInvalid &said)
{
    if (said.planned)
        return tr("No report could arrive at %1").arg(brief(said.uri));
    if (said.others)
        return tr("The report address %1 cannot be used").arg(brief(said.uri));
    return said.ofFailures ? tr("No reports about single messages arrive")
                           : tr("No report arrives: the address cannot be used");
}

QString headline(const Finding &, const finding::DmarcReportNotAuthorized &)
{
    return tr("Another domain has not agreed to take your reports");
}

QString headline(const Finding &, const finding::DmarcMarkedAsRegistry &)
{
    return tr("Your rule calls the domain a registry (psd=y)");
}

QString headline(const Finding &, const finding::DmarcWalkDiffers &)
{
    return tr("Old and new receivers may judge your mail apart");
}

} // namespace wording
