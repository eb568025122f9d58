// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

namespace wording
{

QString insideAnswers(const ip::Address &found, const std::string &range)
{
    return tr("%1 is in the range %2, which is not reachable on the Internet. Most likely the DNS server of your own "
              "network gives other answers inside than outside (split horizon). Otherwise this address is in the "
              "public records.")
        .arg(shown(found), shown(range));
}

Words words(const Finding &finding, const finding::MxMissing &)
{
    Words words;
    if (finding.severity == Severity::Info) {
        words.summary =
            tr("Replies to your mail go straight to the address of %1, because the domain names no mail host (MX).")
                .arg(shown(finding.subject));
        words.why = tr("That is allowed. If no mail server listens there, replies and bounces are lost.");
        return words;
    }
    words.summary = tr("Some receivers refuse mail from %1, because nobody could reply: the domain names no mail host "
                       "(MX) and has no address.")
                        .arg(shown(finding.subject));
    words.why = tr("A sender that cannot get replies looks like spam. Bounces are lost as well.");
    words.fix = tr("Add an MX record that names the server where your mail comes in.");
    return words;
}

Words words(const Finding &finding, const finding::MxNull &said)
{
    Words words;
    if (said.besideOthers) {
        words.summary = tr("Replies to %1 may be lost, because there is a single dot among its mail hosts (MX).")
                            .arg(shown(finding.subject));
        words.why = tr("The dot says that the domain receives no mail at all; the others say where mail goes. It must "
                       "be the only one.");
        words.fix = tr("Remove the dot and leave the other mail hosts.");
        return words;
    }
    if (finding.severity == Severity::Info) {
        words.summary = tr("%1 says that it neither sends nor receives mail.").arg(shown(finding.subject));
        words.why = tr("That is right for a domain that is not used for mail.");
        return words;
    }
    words.summary = tr("Some receivers refuse mail from %1, because the domain says that it receives no mail.")
                        .arg(shown(finding.subject));
    words.why = tr(
        "A single dot as MX means: never send anything here. Receivers may then refuse mail from the domain as well.");
    words.fix = tr("Replace the dot by the name of the server where your mail comes in.");
    return words;
}

Words words(const Finding &finding, const finding::MxAlias &said)
{
    Words words;
    words.summary = tr("Some servers cannot deliver replies to %1, because its mail host %2 is only an alias for %3.")
                        .arg(shown(finding.subject), shown(said.host), shown(said.target));
    words.why = tr("An MX has to name a host with an address of its own. Many servers follow the alias all the "
                   "same, some do not.");
    words.fix = tr("Let the MX name %1, or give %2 an address record instead of the alias.")
                    .arg(shown(said.target), shown(said.host));
    return words;
}

Words words(const Finding &finding, const finding::MxIsAddress &said)
{
    Words words;
    words.summary = tr("Replies to %1 are lost, because its MX contains the address %2 instead of a name.")
                        .arg(shown(finding.subject), shown(said.host));
    words.why = tr("Mail servers look the text up as a name, and it has none.");
    words.fix = tr("Give the mail server a name with an address record, and let the MX name it.");
    return words;
}

Words words(const Finding &finding, const finding::MxAddressPrivate &said)
{
    Words words;
    words.summary =
        finding.severity == Severity::Error
            ? tr("Replies, bounces and reports to %1 are lost, because its mail host %2 leads to %3, which nobody "
                 "outside can reach.")
                  .arg(shown(finding.subject), shown(said.host), shown(said.found))
            : tr("Replies to %1 may be late, because its mail host %2 leads to %3, which nobody outside can reach.")
                  .arg(shown(finding.subject), shown(said.host), shown(said.found));
    words.why = insideAnswers(said.found, said.range);
    words.found = shown(said.found);
    words.fix = tr("Ask from outside what %1 leads to, for example with a telephone that is not in your network. If "
                   "it is the same address, put the public address of that server in its place.")
                    .arg(shown(said.host));
    return words;
}

Words words(const Finding &finding, const finding::MxUnresolved &said)
{
    Words words;
    words.summary = finding.severity == Severity::Error
                        ? tr("Replies, bounces and reports to %1 are lost, because its mail host %2 has no address.")
                              .arg(shown(finding.subject), shown(said.host))
                        : tr("Replies to %1 may be lost, because its mail host %2 has no address.")
                              .arg(shown(finding.subject), shown(said.host));
    words.why = tr("The MX names a host that does not exist, or that nobody gave an address to.");
    words.fix = tr("Give %1 an address record, or let the MX name another host.").arg(shown(said.host));
    if (said.meant) {
        words.found = shown(said.host);
        words.wanted = shown(*said.meant);
        words.fix = tr("Let the MX name %1. It was typed without a dot at its end, so the domain was added once too "
                       "often. Type it with a final dot, or without the domain.")
                        .arg(shown(*said.meant));
    }
    words.learnMore = !said.meant ? tr("RFC 5321 §5.1") : tr("RFC 1035 §5.1");
    return words;
}

} // namespace wording
