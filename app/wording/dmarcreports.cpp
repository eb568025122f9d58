// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

namespace wording
{

namespace
{

QString addressFault(std::string_view problem)
{
    if (problem == "quotes")
        return tr("No quotation marks may stand around it or inside it.");
    if (problem == "markup")
        return tr("It was copied from a web page together with what makes it a link; only the address belongs there.");
    if (problem == "not-a-uri")
        return tr("It has to begin with “mailto:”.");
    if (problem == "unknown-scheme")
        return tr("Reports are sent by mail only, so it has to begin with “mailto:”.");
    if (problem == "white-space")
        return tr("No space may stand inside it; several addresses are separated by commas.");
    if (problem == "slashes")
        return tr("The address follows “mailto:” at once, without slashes.");
    if (problem == "not-ascii")
        return tr("It has letters that cannot stand there.");
    if (problem == "bare-mark")
        return tr("An exclamation mark in an address has to be written as a percent sign and 21.");
    if (problem == "name-too-long")
        return tr("The name that would have to allow it is too long for DNS.");
    return tr("It is not an e-mail address.");
}

/// What to do about an address that no report can be sent to.
QString mendAddress(const Finding &finding)
{
    if (finding.arg("problem") == "name-too-long")
        return tr("Name a mailbox in the domain itself instead.");
    if (finding.arg("mended").empty() && finding.arg("inherited") != "y")
        return tr("Name an address that takes mail instead (mailto:…). The record under “Type it in” leaves this one "
                  "out.");
    return mendDmarc(finding);
}

/// What an address that cannot be used costs: everything, one copy of it, or reports that hardly anybody sends.
QString deadAddress(const Finding &finding)
{
    const QString uri = arg(finding, "uri");
    if (finding.arg("planned") == "y")
        return tr("No report could arrive at %1, so the record under “Type it in” does not name it.").arg(uri);
    if (finding.arg("others") == "y")
        return tr("One of the addresses for reports cannot be used: %1. The reports go to the others only.").arg(uri);
    if (finding.arg("tag") == "ruf")
        return tr("No report about a single message arrives, because the address %1 cannot be used. Daily "
                  "summaries are not affected.")
            .arg(uri);
    return tr("No report arrives, because the report address %1 cannot be used.").arg(uri);
}

Words notAuthorized(const Finding &finding, Words words)
{
    const QString name = arg(finding, "name");
    const QString uri = arg(finding, "uri");
    const bool planned = finding.arg("planned") == "y";
    words.summary = planned ? tr("No report would arrive at %1, because that domain has not agreed to take reports "
                                 "about yours. The record under “Type it in” does not name it.")
                                  .arg(uri)
                            : tr("No report arrives at %1, because that domain has not agreed to take reports about "
                                 "yours.")
                                  .arg(uri);
    words.why = tr("So that nobody can flood a stranger's mailbox, the other domain has to say in its own DNS that it "
                   "wants the reports. Companies that offer mailboxes, such as Gmail or GMX, do not do that for their "
                   "users.");
    words.wanted = tr("%1 TXT %2").arg(name, arg(finding, "value"));
    words.fix = tr("Take a mailbox in your own domain. Or, if you know who runs that domain, ask them to publish %1 as "
                   "a TXT record with the value %2.")
                    .arg(name, arg(finding, "value"));
    if (planned)
        words.fix += QLatin1Char(' ') + tr("Once it stands there, “Check again” takes the address into the record.");
    words.where = tr("In the DNS of the domain that the reports go to.");
    words.learnMore = tr("RFC 9990 §4");
    return words;
}

} // namespace

Words dmarcReports(const Finding &finding)
{
    Words words;
    words.learnMore = tr("RFC 9989");
    if (finding.code == Code::DmarcReportNotAuthorized)
        return notAuthorized(finding, std::move(words));
    if (finding.code == Code::DmarcReportAddressInvalid) {
        words.summary = deadAddress(finding);
        words.why = addressFault(finding.arg("problem"));
        words.wanted = finding.arg("mended").empty() ? tr("mailto:name@example.com") : arg(finding, "mended");
        words.fix = mendAddress(finding);
        return words;
    }
    words.summary = tr("Nobody will see what DMARC breaks at %1, because the record names no address for reports.")
                        .arg(shown(finding.subject));
    words.why =
        tr("Receivers send a daily summary of who sent in your name. Without it nobody knows when it is safe to "
           "go on.");
    words.fix = tr("Make a mailbox for reports and name it in the record (rua=mailto:…).");
    return words;
}

} // namespace wording
