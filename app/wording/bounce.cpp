// SPDX-License-Identifier: Apache-2.0
// What refusals mean.
#include "bounce.h"

#include "topics.h"

#include "core/enumtext.h"

#include <QLocale>

#include <array>

namespace wording
{

namespace
{

using bounce::Reading;

/// What each cause is in a word or two, what it means (%1: who refused), and what to do.
struct Row {
    bounce::Cause enumerator;
    const char *brief;
    const char *meaning;
    const char *fix;
};
constexpr std::array causes{
    Row{bounce::Cause::Unknown, QT_TRANSLATE_NOOP("wording", "not said why"),
        QT_TRANSLATE_NOOP("wording", "%1 refused the message, and its words do not say why."),
        QT_TRANSLATE_NOOP("wording", "Ask the receiver's postmaster, and quote the whole rejection.")},
    Row{bounce::Cause::NoPtr, QT_TRANSLATE_NOOP("wording", "no reverse name"),
        QT_TRANSLATE_NOOP(
            "wording",
            "%1 refused the message because the address that it came from has no reverse name that leads back to it."),
        QT_TRANSLATE_NOOP("wording", "Let whoever owns the address set its reverse name to your server's name, and let "
                                     "that name lead back to the address.")},
    Row{bounce::Cause::PtrGeneric, QT_TRANSLATE_NOOP("wording", "reverse name of a provider"),
        QT_TRANSLATE_NOOP("wording", "%1 refused the message because the reverse name of the address that it came from "
                                     "is missing, or is one that a provider gives to every customer."),
        QT_TRANSLATE_NOOP("wording", "Let whoever owns the address set its reverse name to your server's name, and let "
                                     "that name lead back to the address.")},
    Row{bounce::Cause::DynamicAddress, QT_TRANSLATE_NOOP("wording", "address of a home line"),
        QT_TRANSLATE_NOOP(
            "wording", "%1 takes no mail from this address, because it counts as a home line or as one that changes."),
        QT_TRANSLATE_NOOP("wording",
                          "Send through your provider's mail server or a relay, or get a fixed address for servers.")},
    Row{bounce::Cause::Ehlo, QT_TRANSLATE_NOOP("wording", "the server's own name"),
        QT_TRANSLATE_NOOP("wording",
                          "%1 refused the message because of the name with which your server introduces itself."),
        QT_TRANSLATE_NOOP(
            "wording",
            "Let your server introduce itself with its full name, the same as the reverse name of its address.")},
    Row{bounce::Cause::SenderDomain, QT_TRANSLATE_NOOP("wording", "sender's domain not found"),
        QT_TRANSLATE_NOOP("wording", "%1 refused the message because it does not find the sender's domain, or nothing "
                                     "there that takes replies."),
        QT_TRANSLATE_NOOP("wording", "Send from a domain that exists and has an MX record.")},
    Row{bounce::Cause::Listed, QT_TRANSLATE_NOOP("wording", "on a blocklist"),
        QT_TRANSLATE_NOOP("wording", "%1 refused the message because your address or your domain is on a blocklist."),
        QT_TRANSLATE_NOOP("wording", "Find and stop what caused the listing, then ask the list to remove you.")},
    Row{bounce::Cause::Blocked, QT_TRANSLATE_NOOP("wording", "on the receiver's own list"),
        QT_TRANSLATE_NOOP("wording", "%1 has your address, or the network around it, on its own block list."),
        QT_TRANSLATE_NOOP(
            "wording", "Make sure that nothing on your server sends spam, then ask the receiver to remove the block.")},
    Row{bounce::Cause::Reputation, QT_TRANSLATE_NOOP("wording", "little trust"),
        QT_TRANSLATE_NOOP("wording",
                          "%1 does not know your address or domain well enough, or knows too little good of it."),
        QT_TRANSLATE_NOOP(
            "wording", "Send little and regularly for some weeks, only to people who want it, from the same address.")},
    Row{bounce::Cause::Spf, QT_TRANSLATE_NOOP("wording", "SPF"),
        QT_TRANSLATE_NOOP("wording", "%1 refused the message because SPF did not pass: the address that it came from "
                                     "is not allowed by the sender's domain."),
        QT_TRANSLATE_NOOP("wording", "Add every address and service that sends for you to the SPF record. If the "
                                     "message was forwarded, a DKIM signature helps instead.")},
    Row{bounce::Cause::Dkim, QT_TRANSLATE_NOOP("wording", "DKIM"),
        QT_TRANSLATE_NOOP("wording", "%1 refused the message because it has no DKIM signature that holds."),
        QT_TRANSLATE_NOOP("wording", "Let your server sign what it sends with DKIM, and publish the key.")},
    Row{bounce::Cause::Dmarc, QT_TRANSLATE_NOOP("wording", "DMARC"),
        QT_TRANSLATE_NOOP(
            "wording",
            "%1 refused the message because nothing proved that it is from the domain in its From line (DMARC)."),
        QT_TRANSLATE_NOOP("wording", "Let SPF or DKIM pass for the same domain that stands in the From line.")},
    Row{bounce::Cause::Auth, QT_TRANSLATE_NOOP("wording", "neither SPF nor DKIM"),
        QT_TRANSLATE_NOOP("wording", "%1 refused the message because neither SPF nor DKIM proved that it is yours."),
        QT_TRANSLATE_NOOP("wording", "Set up SPF and DKIM for your domain.")},
    Row{bounce::Cause::Ipv6, QT_TRANSLATE_NOOP("wording", "IPv6"),
        QT_TRANSLATE_NOOP("wording", "%1 did not take the message over IPv6."),
        QT_TRANSLATE_NOOP("wording",
                          "Let your server send over IPv4, or give its IPv6 address a reverse name and SPF.")},
    Row{bounce::Cause::Rate, QT_TRANSLATE_NOOP("wording", "too much at once"),
        QT_TRANSLATE_NOOP("wording", "%1 took no more in that moment: it was too much at once."),
        QT_TRANSLATE_NOOP("wording", "Send more slowly, with fewer messages and connections at a time.")},
    Row{bounce::Cause::Content, QT_TRANSLATE_NOOP("wording", "taken for spam"),
        QT_TRANSLATE_NOOP("wording", "%1 took the message for spam, or as dangerous, by what is in it."),
        QT_TRANSLATE_NOOP("wording", "Send the message without links and attachments once, to see what it is about; a "
                                     "list of receivers has to be of people who agreed.")},
    Row{bounce::Cause::Header, QT_TRANSLATE_NOOP("wording", "head of the message"),
        QT_TRANSLATE_NOOP("wording", "%1 refused the message because its head breaks the rules for mail."),
        QT_TRANSLATE_NOOP("wording", "Look at the sent message: it needs one From, one Date and one Message-ID.")},
    Row{bounce::Cause::Mailbox, QT_TRANSLATE_NOOP("wording", "no such mailbox"),
        QT_TRANSLATE_NOOP("wording", "%1 has no such mailbox, or it no longer takes mail."),
        QT_TRANSLATE_NOOP(
            "wording",
            "Check the spelling of the address, and take it off your lists. Nothing of your set-up is wrong.")},
    Row{bounce::Cause::MailboxFull, QT_TRANSLATE_NOOP("wording", "mailbox full"),
        QT_TRANSLATE_NOOP("wording", "%1 says that the mailbox is full."),
        QT_TRANSLATE_NOOP("wording", "Reach the person another way. Nothing of your set-up is wrong.")},
    Row{bounce::Cause::Relay, QT_TRANSLATE_NOOP("wording", "domain not taken there"),
        QT_TRANSLATE_NOOP("wording", "%1 does not take mail for that domain from your server."),
        QT_TRANSLATE_NOOP("wording", "Check the address and the MX records of its domain; where your server sends "
                                     "through another one, check its log-in there.")},
    Row{bounce::Cause::Login, QT_TRANSLATE_NOOP("wording", "log-in"),
        QT_TRANSLATE_NOOP("wording", "%1 wants your server or your program to log in, or did not accept its log-in."),
        QT_TRANSLATE_NOOP("wording",
                          "Check the user name, the password and the way of logging in of whatever sent the message.")},
    Row{bounce::Cause::Tls, QT_TRANSLATE_NOOP("wording", "encryption"),
        QT_TRANSLATE_NOOP("wording", "%1 and your server did not agree on an encrypted connection."),
        QT_TRANSLATE_NOOP("wording",
                          "Let your server use STARTTLS with TLS 1.2 or newer and a certificate that is valid.")},
    Row{bounce::Cause::Policy, QT_TRANSLATE_NOOP("wording", "the receiver's own rule"),
        QT_TRANSLATE_NOOP("wording", "%1 refused the message by a rule of its own."),
        QT_TRANSLATE_NOOP("wording", "Read the receiver's own words; they may name what has to change.")},
    Row{bounce::Cause::Greylisted, QT_TRANSLATE_NOOP("wording", "put off as unknown"),
        QT_TRANSLATE_NOOP("wording",
                          "%1 puts off mail from senders it does not know yet, and takes it when it is sent again."),
        QT_TRANSLATE_NOOP("wording", "Nothing has to be done: a mail server tries again by itself.")},
    Row{bounce::Cause::Size, QT_TRANSLATE_NOOP("wording", "too large"),
        QT_TRANSLATE_NOOP("wording", "%1 does not take messages as large as this one."),
        QT_TRANSLATE_NOOP("wording", "Send a link instead of the attachment.")},
    Row{bounce::Cause::Loop, QT_TRANSLATE_NOOP("wording", "went in circles"),
        QT_TRANSLATE_NOOP("wording", "%1 found that the message went round in circles between servers."),
        QT_TRANSLATE_NOOP("wording", "Look for forwarding rules that point at each other.")},
    Row{bounce::Cause::ReceiverTrouble, QT_TRANSLATE_NOOP("wording", "trouble at the receiver"),
        QT_TRANSLATE_NOOP("wording", "%1 had a problem of its own."), QT_TRANSLATE_NOOP("wording", "Try again later.")},
    Row{bounce::Cause::NoAnswer, QT_TRANSLATE_NOOP("wording", "no answer"),
        QT_TRANSLATE_NOOP("wording", "%1 did not answer, or your server found no way to it."),
        QT_TRANSLATE_NOOP(
            "wording", "Check the domain of the address, and whether your server may connect to port 25 of others.")},
};
static_assert(enumtext::isWhole<causes>());

const Row &of(bounce::Cause cause)
{
    return causes[static_cast<std::size_t>(cause)];
}

QString meaningOf(const Reading &reading)
{
    const QString who = reading.receiver.empty() ? tr("The receiver's server") : shown(reading.receiver, 60);
    const std::string &code = reading.enhanced.empty() ? reading.basic : reading.enhanced;
    if (reading.cause == bounce::Cause::Unknown && code.empty())
        return tr("No reason for a refusal was found in this text.");
    if (reading.cause == bounce::Cause::Unknown)
        return tr("%1 refused the message with the code %2, and its words do not say why.").arg(who, shown(code));
    if (reading.cause == bounce::Cause::Listed && !reading.list.empty())
        return tr("%1 refused the message because your address or your domain is on the blocklist %2.")
            .arg(who, shown(reading.list, 60));
    return tr(of(reading.cause).meaning).arg(who);
}

/// What this receiver wants beyond that.
QString advice(bounce::Advice advice)
{
    switch (advice) {
    case bounce::Advice::None:
        return {};
    case bounce::Advice::OwnName:
        return tr("It has to be a name in your own domain; a provider's name does not do, not even one with “static” "
                  "in it.");
    case bounce::Advice::Imprint:
        return tr("Put a web page with your name and contact at the server's domain, then write to the address in the "
                  "rejection and ask for a reset.");
    case bounce::Advice::AllThree:
        return tr("Whoever sends more than 5,000 messages a day there needs SPF and DKIM that both pass, and a DMARC "
                  "record.");
    case bounce::Advice::Form:
        return tr("The page of the receiver has a form for it.");
    case bounce::Advice::WholeNetwork:
        return tr("Fill in the form on the receiver's page; where neighbours in the network are the reason, your "
                  "provider has to ask.");
    case bounce::Advice::Write:
        return tr("Write to the receiver's postmaster, at the address in the rejection where there is one, and quote "
                  "it.");
    case bounce::Advice::Complaints:
        return tr("Often readers marked your mail as spam: send only to those who agreed.");
    case bounce::Advice::SpfTooWide:
        return tr("Its SPF record trusts more addresses than this receiver likes.");
    case bounce::Advice::SpfOrDkim:
        return tr("One of the two is enough here; both are better.");
    case bounce::Advice::Recipient:
        return tr("Only the other side can change this: reach the person another way and ask.");
    }
    return {};
}

QString sentences(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + QLatin1Char(' ') + second;
}

} // namespace

BounceWords say(const Reading &reading)
{
    QString summary = meaningOf(reading);
    if (reading.isTemporary && reading.cause != bounce::Cause::Greylisted)
        summary = sentences(summary, tr("It was only put off: your server tries again by itself."));
    return {summary, sentences(tr(of(reading.cause).fix), advice(reading.advice))};
}

QString bounceCause(bounce::Cause cause)
{
    return tr(of(cause).brief);
}

QString bounceStep(bounce::Step step)
{
    switch (step) {
    case bounce::Step::None:
        return {};
    case bounce::Step::Address:
        return tr("Step 1: the sending address");
    case bounce::Step::Names:
        return tr("Step 2: the names of the server");
    case bounce::Step::Blocklists:
        return tr("Step 3: blocklists");
    case bounce::Step::Spf:
        return tr("Step 4: SPF");
    case bounce::Step::Dkim:
        return tr("Step 5: DKIM");
    case bounce::Step::Dmarc:
        return tr("Step 5: DMARC");
    case bounce::Step::Prove:
        return tr("Prove it: a real message");
    case bounce::Step::After:
        return tr("After: how much you send, and what receivers see");
    }
    return {};
}

QString bounceLine(const bounce::Tally::Share &share)
{
    const QString who = share.receiver.empty() ? tr("other receivers") : shown(share.receiver);
    const QString times = share.deferred == 0
                              ? tr("%1 refused").arg(share.refused)
                              : tr("%1 refused, %2 times put off").arg(share.refused).arg(share.deferred);
    return tr("%1: %2 (%3)").arg(who, bounceCause(share.cause), times);
}

QString bounceShare(const bounce::Tally &tally)
{
    if (tally.sent() == 0)
        return {};
    const double perThousand = 1000.0 * static_cast<double>(tally.refused()) / static_cast<double>(tally.messages());
    const QString share =
        tr("Of %1 messages %2 were refused, that is %3 in 1,000.")
            .arg(QLocale().toString(static_cast<qulonglong>(tally.messages())),
                 QLocale().toString(static_cast<qulonglong>(tally.refused())), QLocale().toString(perThousand, 'f', 1));
    return sentences(share, perThousand > static_cast<double>(bounce::usualPerThousand)
                                ? tr("5 to 10 in 1,000 is normal; this is more.")
                                : tr("5 to 10 in 1,000 is normal."));
}

} // namespace wording
