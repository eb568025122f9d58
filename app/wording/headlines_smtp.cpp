// SPDX-License-Identifier: Apache-2.0
// The one line of a row for each code: what the mail server itself said.
#include "topics.h"

namespace wording
{

QString headline(const Finding &, const finding::SmtpAnswers &said)
{
    return said.name.empty() ? tr("The mail server answers, without a name")
                             : tr("The mail server answers as %1").arg(brief(said.name));
}

QString headline(const Finding &, const finding::SmtpNameInvalid &said)
{
    return said.said.empty() ? tr("The server replies without a name")
                             : tr("The server replies as “%1”").arg(brief(said.said));
}

QString headline(const Finding &, const finding::SmtpNameUnresolved &said)
{
    return tr("The server replies as %1, which is nowhere").arg(brief(said.said, 20));
}

QString headline(const Finding &, const finding::SmtpNameMismatch &said)
{
    return said.leadsHere ? tr("The server replies by another name of its own")
                          : tr("The server replies by a name that leads elsewhere");
}

QString headline(const Finding &, const finding::SmtpBannerDiffers &)
{
    return tr("The server greets and replies by different names");
}

QString headline(const Finding &, const finding::SmtpStarttlsMissing &)
{
    return tr("The mail server offers no encryption");
}

QString headline(const Finding &, const finding::SmtpStarttlsBroken &)
{
    return tr("The mail server's encryption fails");
}

QString headline(const Finding &, const finding::SmtpTlsOld &)
{
    return tr("The mail server only knows old encryption");
}

QString headline(const Finding &, const finding::SmtpCertificateExpired &said)
{
    return said.isEarly ? tr("The server's certificate is not valid yet") : tr("The server's certificate has ended");
}

QString headline(const Finding &, const finding::SmtpCertificateName &)
{
    return tr("The server's certificate has other names");
}

QString headline(const Finding &, const finding::SmtpCertificateUntrusted &said)
{
    return said.selfSigned ? tr("The server made its certificate itself")
                           : tr("Nobody known vouches for the certificate");
}

QString headline(const Finding &, const finding::SmtpTlsaMismatch &)
{
    return tr("A TLSA record does not fit the mail server");
}

QString headline(const Finding &, const finding::SmtpAuthInPlain &)
{
    return tr("The server asks for passwords in plain");
}

QString headline(const Finding &finding, const finding::SmtpUnreachable &)
{
    return finding.severity == Severity::Warning ? tr("%1 takes no mail").arg(brief(finding.subject))
                                                 : tr("%1 could not be reached from here").arg(brief(finding.subject));
}

QString headline(const Finding &, const finding::SmtpRefusedUs &)
{
    return tr("The mail server refuses your Internet connection");
}

QString headline(const Finding &, const finding::SmtpTalkBroken &)
{
    return tr("The talk with the mail server broke off");
}

QString headline(const Finding &, const finding::SmtpOutboundOpen &)
{
    return tr("Mail can leave from here (port 25)");
}

QString headline(const Finding &, const finding::SmtpOutboundShut &)
{
    return tr("No mail leaves from here: port 25 is shut");
}

QString headline(const Finding &, const finding::SmtpOutboundUntested &)
{
    return tr("Port 25 outwards was not tried");
}

QString headline(const Finding &, const finding::SmtpLeavingUnknown &)
{
    return tr("The address that mail leaves from cannot be seen here");
}

} // namespace wording
