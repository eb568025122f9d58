// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

namespace wording
{

QString insideAnswers(const Finding &finding)
{
    return tr("%1 lies in the range %2, which is not reachable on the Internet. Most likely the DNS server of your own "
              "network gives other answers inside than the world gets (split horizon); otherwise this address stands "
              "in "
              "the public records.")
        .arg(arg(finding, "found"), arg(finding, "range"));
}

Words exchange(const Finding &finding)
{
    const QString subject = shown(finding.subject);
    const QString host = arg(finding, "host");
    Words words;
    //: MX is the DNS record that says where mail for a domain goes in.
    switch (finding.code) {
    case Code::MxMissing:
        if (finding.severity == Severity::Info) {
            words.summary =
                tr("Answers to your mail go straight to the address of %1, because the domain names no mail host (MX).")
                    .arg(subject);
            words.why = tr("That is allowed. If no mail server listens there, answers and bounces are lost.");
            return words;
        }
        words.summary = tr("Some receivers refuse mail from %1, because nobody could answer it: the domain names no "
                           "mail host (MX) and has no address.")
                            .arg(subject);
        words.why = tr("A sender that takes no answers looks like spam. Bounces are lost as well.");
        words.fix = tr("Add an MX record that names the server where your mail comes in.");
        words.learnMore = tr("RFC 5321 §5.1");
        return words;
    case Code::MxNull:
        if (finding.arg("beside") == "yes") {
            words.summary =
                tr("Answers to %1 may be lost, because a single dot stands beside its mail hosts (MX).").arg(subject);
            words.why = tr("The dot says that the domain takes no mail at all, the others say where it goes in. It has "
                           "to stand alone.");
            words.fix = tr("Remove the dot and leave the other mail hosts.");
            words.learnMore = tr("RFC 7505");
            return words;
        }
        if (finding.severity == Severity::Info) {
            words.summary = tr("%1 says that no mail comes from it and that it takes none.").arg(subject);
            words.why = tr("That is right for a domain that is not used for mail.");
            words.learnMore = tr("RFC 7505");
            return words;
        }
        words.summary =
            tr("Some receivers refuse mail from %1, because the domain says that it takes no mail.").arg(subject);
        words.why = tr("A single dot as MX means: never send anything here. For a domain that sends, receivers may "
                       "take it at its word.");
        words.fix = tr("Replace the dot by the name of the server where your mail comes in.");
        words.learnMore = tr("RFC 7505");
        return words;
    case Code::MxAlias:
        words.summary =
            tr("Some servers cannot deliver answers to %1, because its mail host %2 is only an alias for %3.")
                .arg(subject, host, arg(finding, "target"));
        words.why = tr("An MX has to name a host with an address of its own. Many servers follow the alias all the "
                       "same, some do not.");
        words.fix = tr("Let the MX name %1, or give %2 an address record instead of the alias.")
                        .arg(arg(finding, "target"), host);
        words.learnMore = tr("RFC 2181 §10.3");
        return words;
    case Code::MxIsAddress:
        words.summary =
            tr("Answers to %1 are lost, because its MX holds the address %2 where a name belongs.").arg(subject, host);
        words.why = tr("Mail servers look the text up as a name, and it has none.");
        words.fix = tr("Give the mail server a name with an address record, and let the MX name it.");
        words.learnMore = tr("RFC 5321 §5.1");
        return words;
    case Code::MxAddressPrivate:
        words.summary =
            finding.severity == Severity::Error
                ? tr("Answers, bounces and reports to %1 are lost, because its mail host %2 leads to %3, "
                     "which nobody outside can reach.")
                      .arg(subject, host, arg(finding, "found"))
                : tr("Answers to %1 may be late, because its mail host %2 leads to %3, which nobody outside "
                     "can reach.")
                      .arg(subject, host, arg(finding, "found"));
        words.why = insideAnswers(finding);
        words.found = arg(finding, "found");
        words.fix =
            tr("Ask from outside what %1 leads to, for example with a telephone that is not in your network. If "
               "it is the same address, put the public address of that server in its place.")
                .arg(host);
        words.learnMore = tr("RFC 1918 §5, RFC 5321 §5.1");
        return words;
    default:
        words.summary =
            finding.severity == Severity::Error
                ? tr("Answers, bounces and reports to %1 are lost, because its mail host %2 has no address.")
                      .arg(subject, host)
                : tr("Answers to %1 may be lost, because its mail host %2 has no address.").arg(subject, host);
        words.why = tr("The MX names a host that does not exist, or that nobody gave an address to.");
        words.fix = tr("Give %1 an address record, or let the MX name another host.").arg(host);
        if (!finding.arg("meant").empty()) {
            words.found = host;
            words.wanted = arg(finding, "meant");
            words.fix = tr("Let the MX name %1: it was typed without a dot at its end, so the domain was put behind it "
                           "once too often. Type it with a final dot, or without the domain.")
                            .arg(arg(finding, "meant"));
        }
        words.learnMore = finding.arg("meant").empty() ? tr("RFC 5321 §5.1") : tr("RFC 1035 §5.1");
        return words;
    }
}

} // namespace wording
