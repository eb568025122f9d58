// SPDX-License-Identifier: Apache-2.0
// What only the mail server itself can see: whether mail can leave, and from where.
#include "topics.h"

#include "core/smtp/transcript.h"

namespace wording
{

Words words(const Finding &finding, const finding::SmtpOutboundOpen &said)
{
    Words words;
    words.summary = tr("Mail can leave from here: %1 takes connections on port %2.")
                        .arg(shown(finding.subject), QString::number(said.port));
    words.why = tr("Providers often keep this port shut until they are asked to open it. Here it is open.");
    return words;
}

Words words(const Finding &finding, const finding::SmtpOutboundShut &said)
{
    Words words;
    words.summary = tr("No mail leaves from here: %1 cannot be reached on port %2.")
                        .arg(shown(finding.subject), QString::number(said.port));
    words.why = said.how == ::smtp::Trouble::NoRoute
                    ? tr("From here there is no way to that address at all.")
                    : tr("Most providers keep this port shut until they are asked to open it. It may also be that "
                         "server alone; try another one.");
    words.fix = tr("Ask your provider to open port 25 outwards for this server, or send through a relay. Some never "
                   "open it.");
    return words;
}

Words words(const Finding &, const finding::SmtpOutboundUntested &)
{
    Words words;
    words.summary = tr("Whether mail can leave from here (port 25) was not tried, because no mail server elsewhere was "
                       "named.");
    words.why = tr("Name one with --towards, for example the mail host of a mailbox that you have elsewhere. Only a "
                   "connection is made; no mail is sent.");
    return words;
}

Words words(const Finding &, const finding::SmtpLeavingUnknown &said)
{
    Words words;
    words.summary = tr("Which address mail leaves from cannot be seen here: this server only knows %1, which is used "
                       "inside networks.")
                        .arg(shown(said.local));
    words.why = tr("A router in between puts a public address in its place. The “Received” lines of a message that "
                   "you sent show which, or the provider tells.");
    return words;
}

} // namespace wording
