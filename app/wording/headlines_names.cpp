// SPDX-License-Identifier: Apache-2.0
// The one line of a row for each code: the server's name, the reverse name and the mail hosts.
#include "topics.h"

namespace wording
{

QString headline(const Finding &finding, const finding::PtrMissing &)
{
    return tr("%1 has no reverse name").arg(brief(finding.subject));
}

QString headline(const Finding &finding, const finding::PtrNotConfirmed &)
{
    return tr("The name of %1 does not lead back").arg(brief(finding.subject, 22));
}

QString headline(const Finding &, const finding::PtrGeneric &)
{
    return tr("The reverse name is the provider's default");
}

QString headline(const Finding &, const finding::PtrNotHostName &)
{
    return tr("The reverse name is not a valid server name");
}

QString headline(const Finding &finding, const finding::PtrSeveral &)
{
    return tr("%1 has several reverse names").arg(brief(finding.subject));
}

QString headline(const Finding &, const finding::PtrAlias &said)
{
    return tr("The reverse name is kept at %1").arg(brief(said.target));
}

QString headline(const Finding &, const finding::PtrForeignDomain &)
{
    return tr("The reverse name is not in a domain of yours");
}

QString headline(const Finding &, const finding::EhloInvalid &said)
{
    return tr("“%1” cannot be a mail server's name").arg(brief(said.host, 22));
}

QString headline(const Finding &, const finding::EhloUnresolved &said)
{
    return tr("The server's name %1 has no address").arg(brief(said.host, 22));
}

QString headline(const Finding &, const finding::EhloMismatch &)
{
    return tr("The server introduces itself by another name");
}

QString headline(const Finding &finding, const finding::HostAddressMissing &)
{
    return tr("The server's name does not lead to %1").arg(brief(finding.subject, 22));
}

QString headline(const Finding &, const finding::HostProxied &)
{
    return tr("The server's name leads to a web proxy");
}

QString headline(const Finding &, const finding::HostAddressPrivate &said)
{
    return said.besidePublic ? tr("The server's name also leads to a local address")
                             : tr("The server's name leads to a local address");
}

QString headline(const Finding &finding, const finding::MxMissing &)
{
    return finding.severity == Severity::Info ? tr("Replies go straight to the domain's own address")
                                              : tr("Nobody can reply: no mail host is named (MX)");
}

QString headline(const Finding &finding, const finding::MxNull &said)
{
    if (said.besideOthers)
        return tr("Replies may be lost: a dot among the mail hosts (MX)");
    return finding.severity == Severity::Info ? tr("The domain says that it is not used for mail")
                                              : tr("The domain says that it receives no mail");
}

QString headline(const Finding &, const finding::MxAlias &said)
{
    return tr("Your mail host %1 is only an alias").arg(brief(said.host, 22));
}

QString headline(const Finding &, const finding::MxIsAddress &)
{
    return tr("Replies are lost: MX holds an address, not a name");
}

QString headline(const Finding &finding, const finding::MxUnresolved &said)
{
    return (finding.severity == Severity::Error ? tr("Replies are lost: %1 has no address")
                                                : tr("Replies may be lost: %1 has no address"))
        .arg(brief(said.host, 22));
}

QString headline(const Finding &finding, const finding::MxAddressPrivate &)
{
    return finding.severity == Severity::Error ? tr("Replies are lost: the mail host's address is local")
                                               : tr("Replies may be late: a mail host's address is local");
}

QString headline(const Finding &finding, const finding::NamesMatch &)
{
    return tr("%1 and its name match both ways").arg(brief(finding.subject));
}

QString headline(const Finding &, const finding::PtrUnknown &)
{
    return tr("Reverse name not checked: no address is known");
}

QString headline(const Finding &, const finding::HostUnknown &)
{
    return tr("What your mail server calls itself is not known");
}

} // namespace wording
