// SPDX-License-Identifier: Apache-2.0
// The one line of a row for each code: the sender record (SPF).
#include "topics.h"

#include "core/spf/lint.h"

namespace wording
{

QString headline(const Finding &finding, const finding::SpfMissing &)
{
    return tr("%1 has no sender record (SPF)").arg(brief(finding.subject));
}

QString headline(const Finding &, const finding::SpfMultipleRecords &said)
{
    return said.count == 2 ? tr("You have two sender records (SPF), so neither counts")
                           : tr("You have %1 sender records (SPF), so none counts").arg(said.count);
}

QString headline(const Finding &finding, const finding::SpfSyntax &said)
{
    if (said.fault == ::spf::Fault::SenderId)
        return tr("A Sender ID record is there, which nobody reads");
    if (finding.severity == Severity::Info)
        return tr("A text looks like a sender record and is none");
    if (said.fault == ::spf::Fault::TooLong)
        return tr("Your sender record (SPF) is far too long");
    return finding.severity == Severity::Error ? tr("Receivers cannot read your sender record (SPF)")
                                               : tr("Your sender record does not say what was meant");
}

QString headline(const Finding &, const finding::SpfTooManyLookups &said)
{
    return (said.onlyMerged ? tr("The complete sender record would need %1 lookups")
                            : tr("Your sender record needs %1 lookups, 10 are allowed"))
        .arg(said.count);
}

QString headline(const Finding &, const finding::SpfTooManyVoids &said)
{
    if (said.clients == finding::Clients::All)
        return tr("%1 names in your sender record lead to nothing").arg(said.count);
    return (said.clients == finding::Clients::V6 ? tr("%1 names in your sender record have no IPv6 address")
                                                 : tr("%1 names in your sender record have no IPv4 address"))
        .arg(said.count);
}

QString headline(const Finding &finding, const finding::SpfSenderNotCovered &)
{
    return tr("Your sender record does not allow %1").arg(brief(finding.subject));
}

QString headline(const Finding &finding, const finding::SpfSenderCovered &)
{
    return tr("Your sender record allows %1").arg(brief(finding.subject));
}

QString headline(const Finding &, const finding::SpfPassAll &said)
{
    return said.isRange ? tr("Your sender record lets far too many addresses send")
                        : tr("Your sender record lets everybody send as you");
}

QString headline(const Finding &, const finding::SpfNoAll &)
{
    return tr("Your sender record says nothing about strangers");
}

QString headline(const Finding &, const finding::SpfPtr &)
{
    return tr("Some receivers ignore “ptr” in your sender record");
}

QString headline(const Finding &, const finding::SpfIncludeUnusable &said)
{
    return tr("Your sender record fails at %1").arg(brief(said.target));
}

QString headline(const Finding &, const finding::SpfOnWrongName &)
{
    return tr("Your sender record is under the wrong name");
}

QString headline(const Finding &, const finding::SpfSplitLostSpace &)
{
    return tr("A space is missing in your sender record");
}

QString headline(const Finding &, const finding::SpfTermsAfterAll &)
{
    return tr("Part of your sender record is never read");
}

QString headline(const Finding &, const finding::SpfType99 &)
{
    return tr("There is also an old SPF record that nobody reads");
}

QString headline(const Finding &, const finding::SpfEhloMissing &)
{
    return tr("Your server's own name has no sender record");
}

QString headline(const Finding &, const finding::SpfEhloNotCovered &)
{
    return tr("Your server's own sender record does not allow it");
}

QString headline(const Finding &finding, const finding::SpfServiceMissing &said)
{
    return (finding.severity == Severity::Info ? tr("%1 may be missing in your sender record")
                                               : tr("%1 is missing in your sender record"))
        .arg(brief(said.service, 22));
}

QString headline(const Finding &, const finding::SpfServiceReturnPath &said)
{
    return tr("%1 receives bounces under its own name").arg(brief(said.service, 20));
}

} // namespace wording
