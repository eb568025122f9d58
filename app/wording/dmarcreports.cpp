// SPDX-License-Identifier: Apache-2.0
// About the addresses that DMARC reports go to.
#include "topics.h"

#include "core/dmarc/reports.h"
#include "core/dmarc/uri.h"

namespace wording
{

namespace
{

using ::dmarc::UriFault;

QString addressFault(UriFault fault)
{
    switch (fault) {
    case UriFault::Quotes:
        return tr("There must be no quotation marks around it or inside it.");
    case UriFault::Markup:
        return tr("It was copied from a web page as a link. Only the address belongs there.");
    case UriFault::NotAUri:
        return tr("It has to begin with “mailto:”.");
    case UriFault::UnknownScheme:
        return tr("Reports are sent by mail only, so it has to begin with “mailto:”.");
    case UriFault::WhiteSpace:
        return tr("There must be no space inside it. Several addresses are separated by commas.");
    case UriFault::Slashes:
        return tr("The address follows “mailto:” at once, without slashes.");
    case UriFault::NotAscii:
        return tr("It has letters that do not belong there.");
    case UriFault::BareMark:
        return tr("An exclamation mark in an address has to be written as a percent sign and 21.");
    case UriFault::NameTooLong:
        return tr("The name that would have to allow it is too long for DNS.");
    case UriFault::BadAddress:
        return tr("It is not an e-mail address.");
    }
    return {};
}

/// What to do about an address that no report can be sent to.
QString mendAddress(const Finding &finding, const finding::DmarcReportAddressInvalid &said)
{
    if (said.fault == UriFault::NameTooLong)
        return tr("Name a mailbox in the domain itself instead.");
    if (said.mended.empty() && !said.inherited)
        return tr("Name an address that receives mail instead (mailto:…). The record under “Type it in” leaves this "
                  "one out.");
    return mendDmarc(finding, said.inherited);
}

/// What an address that cannot be used costs: everything, one copy of it, or reports that hardly anybody sends.
QString deadAddress(const finding::DmarcReportAddressInvalid &said)
{
    const QString uri = shown(said.uri);
    if (said.planned)
        return tr("No report could arrive at %1, so the record under “Type it in” does not name it.").arg(uri);
    if (said.others)
        return tr("One of the addresses for reports cannot be used: %1. The reports go to the others only.").arg(uri);
    if (said.ofFailures)
        return tr("No report about a single message arrives, because the address %1 cannot be used. Daily "
                  "summaries are not affected.")
            .arg(uri);
    return tr("No report arrives, because the report address %1 cannot be used.").arg(uri);
}

} // namespace

Words words(const Finding &finding, const finding::DmarcReportAddressInvalid &said)
{
    std::string mended;
    for (const std::string &uri : said.mended)
        mended += (mended.empty() ? "" : ",") + uri;
    Words words;
    words.summary = deadAddress(said);
    words.why = addressFault(said.fault);
    words.wanted = mended.empty() ? tr("mailto:name@example.com") : shown(mended);
    words.fix = mendAddress(finding, said);
    return words;
}

Words words(const Finding & /*finding*/, const finding::DmarcReportNotAuthorized &said)
{
    const QString name = shown(said.name);
    const QString uri = shown(said.uri);
    const QString consent = shown(::dmarc::consentRecord);
    Words words;
    words.summary = said.planned ? tr("No report would arrive at %1, because that domain has not agreed to take "
                                      "reports about yours. The record under “Type it in” does not name it.")
                                       .arg(uri)
                                 : tr("No report arrives at %1, because that domain has not agreed to take reports "
                                      "about yours.")
                                       .arg(uri);
    words.why = tr("The other domain has to agree in its own DNS, so that nobody can flood a stranger's mailbox. "
                   "Mailbox providers such as Gmail or GMX do not do that for their users.");
    words.wanted = tr("%1 TXT %2").arg(name, consent);
    words.fix = tr("Use a mailbox in your own domain. Or, if you know who runs that domain, ask them to publish %1 as "
                   "a TXT record with the value %2.")
                    .arg(name, consent);
    if (said.planned)
        words.fix += QLatin1Char(' ') + tr("Once it is there, “Check again” adds the address to the record.");
    words.where = tr("In the DNS of the domain that the reports go to.");
    return words;
}

Words words(const Finding &finding, const finding::DmarcNoReports & /*said*/)
{
    Words words;
    words.summary =
        tr("Nobody will see which mail of %1 the DMARC rule hits, because the record names no address for reports.")
            .arg(shown(finding.subject));
    words.why =
        tr("Receivers send a daily summary of who sent in your name. Without it nobody knows when it is safe to "
           "go on.");
    words.fix = tr("Make a mailbox for reports and name it in the record (rua=mailto:…).");
    return words;
}

} // namespace wording
