// SPDX-License-Identifier: Apache-2.0
#include "receivers.h"

#include "topics.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace wording
{

namespace
{

using readiness::Demand;
using readiness::Readiness;
using readiness::State;

QString complaintsTitle(unsigned mostPerThousand)
{
    return mostPerThousand > 0 ? tr("Fewer than %1 in 1,000 recipients call it junk").arg(mostPerThousand)
                               : tr("Few recipients call it junk");
}

/// "“SPF passes”, “DMARC passes”".
QString titles(const Readiness &one, State state)
{
    QStringList all;
    for (const readiness::Judged &each : one.requirements) {
        if (each.state == state)
            all << tr("“%1”").arg(requirementTitle(each.requirement));
    }
    return all.join(QStringLiteral(", "));
}

} // namespace

QString requirementTitle(const readiness::Requirement &requirement)
{
    switch (requirement.demand) {
    case Demand::FixedAddress:
        return tr("The address is fixed, and in no range of dial-up lines");
    case Demand::ReverseName:
        return tr("The address has a reverse name that leads back to it");
    case Demand::OwnReverseName:
        return tr("The reverse name is in your own domain, and not the provider's usual one");
    case Demand::ServerName:
        return tr("The server calls itself by a full name that is in DNS");
    case Demand::Tls:
        return tr("The server sends encrypted (TLS)");
    case Demand::Ipv4:
        return tr("The server sends from an IPv4 address");
    case Demand::NotListed:
        return tr("No blocklist that stops mail has you on it");
    case Demand::SenderDomain:
        return tr("The sender's domain exists and can take answers");
    case Demand::SpfOrDkim:
        return tr("SPF or the DKIM signature passes");
    case Demand::SpfNoFail:
        return tr("SPF does not fail");
    case Demand::Spf:
        return tr("SPF passes");
    case Demand::Dkim:
        return tr("A DKIM signature of your domain passes");
    case Demand::KeySize:
        return tr("The DKIM key has at least 1,024 bits");
    case Demand::DmarcRecord:
        return tr("Your rule for receivers (DMARC) is published");
    case Demand::Alignment:
        return tr("The sender that people see agrees with SPF or DKIM");
    case Demand::DmarcPass:
        return tr("DMARC passes");
    case Demand::MessageFormat:
        return tr("Date, sender and Message-ID are well-formed");
    case Demand::OneClick:
        return tr("One click is enough to leave a newsletter");
    case Demand::Unsubscribe:
        return tr("Newsletters name a way to leave them");
    case Demand::Complaints:
        return complaintsTitle(requirement.mostPerThousand);
    case Demand::Consent:
        return tr("Recipients have asked for the newsletter");
    case Demand::Imprint:
        return tr("The website of your domain says who you are and how to reach you");
    case Demand::FeedbackId:
        return tr("The header names the campaign (Feedback-ID)");
    case Demand::ComplaintScheme:
        return tr("You are a member of Signal Spam");
    case Demand::Introduction:
        return tr("They know your server, or you have introduced it");
    }
    return {};
}

QString readinessWord(State state)
{
    switch (state) {
    case State::Met:
        return tr("met");
    case State::NotMet:
        return tr("not met");
    case State::Unseen:
        return tr("cannot be seen from here");
    }
    return {};
}

QString receiverSentence(const Readiness &one)
{
    const QString name = shown(one.receiver->name);
    const auto unseen = static_cast<int>(one.count(State::Unseen));
    if (one.requirements.empty())
        return tr("%1 publishes nothing that it asks at this volume.").arg(name);
    if (one.count(State::NotMet) > 0) {
        const QString told =
            tr("%1 may refuse your mail, because this is not met: %2.").arg(name, titles(one, State::NotMet));
        return unseen == 0
                   ? told
                   : told + QLatin1Char(' ') + tr("%n more of its rules cannot be seen from here.", nullptr, unseen);
    }
    if (unseen == 0)
        return tr("%1 has all that it asks for at this volume.").arg(name);
    return tr("%1 has nothing against your mail that could be seen; not to be seen from here: %2.")
        .arg(name, titles(one, State::Unseen));
}

QString receiversSum(const std::vector<Readiness> &all)
{
    const auto bad = static_cast<int>(
        std::count_if(all.begin(), all.end(), [](const Readiness &one) { return one.count(State::NotMet) > 0; }));
    const QString sum = bad == 0 ? tr("None of these receivers asks for anything that is known not to be met.")
                                 : tr("%n of these receivers ask for something that is not met.", nullptr, bad);
    return sum + QLatin1Char(' ') +
           tr("Each point that is met makes them less suspicious; none of them alone decides.") + QLatin1Char(' ') +
           tr("It is counted as if all your mail went to each of them.");
}

QStringList receiversNext(const std::vector<Readiness> &all)
{
    std::map<std::uint32_t, QStringList> byNumber;
    for (const Readiness &one : all) {
        if (one.next)
            byNumber[one.next->fromPerDay] << shown(one.receiver->name);
    }
    QStringList sentences;
    for (const auto &[number, names] : byNumber)
        sentences << tr("From %1 messages a day on, more is asked by %2.")
                         .arg(QLocale().toString(number), names.join(QStringLiteral(", ")));
    return sentences;
}

QString notCured()
{
    return tr("None of this makes people want the mail. Write only to those who asked for it, take dead addresses off "
              "your list, and let everybody leave it easily.");
}

QString forwarding()
{
    return tr(
        "If your server forwards mail to mailboxes elsewhere, SPF of the original sender fails there, because now "
        "your server brings it. SRS (sender rewriting) puts your domain into the return path, so that SPF passes "
        "again. A DKIM signature survives as long as nothing in the message is changed.");
}

QString passwordSending(const Setup &setup)
{
    if (!setup.hasService("microsoft-365"))
        return {};
    return tr(
        "Microsoft 365 switches off sending with a mere password (SMTP AUTH) at the end of December 2026. Scanners, "
        "shops and invoice programs that send this way need a modern sign-in (OAuth) or another way out. Until "
        "the final end, which Microsoft wants to name in the second half of 2027, an administrator can switch it "
        "on again. As Microsoft announced in January 2026.");
}

QString introduction(std::string_view receiver, const Setup &setup)
{
    return receiver == "t-online" ? receiverLetter(receiver, setup) : QString();
}

QString receiverLetter(std::string_view receiver, const Setup &setup)
{
    if (!setup.host || setup.senders.empty())
        return {};
    QStringList addresses;
    for (const Sender &sender : setup.senders)
        addresses << shown(ip::toText(ip::unmap(sender.address)));
    const QString all = addresses.join(QStringLiteral(", "));
    const QString host = shown(*setup.host, 1100);
    QStringList lines;
    if (receiver == "t-online") {
        lines << tr("Subject: please admit the mail server %1").arg(all) << QString() << tr("Hello,") << QString();
        lines << tr("your mail servers refuse connections from our mail server:") << QString();
        lines << tr("Address: %1").arg(all) << tr("Name, forward and reverse: %1").arg(host)
              << tr("Website with who we are and how to reach us: %1").arg(QStringLiteral("…"))
              << tr("Text of the refusal: %1").arg(QStringLiteral("…")) << QString();
        lines << tr("The address is fixed and ours alone. Please reset its reputation.") << QString();
    } else if (receiver == "outlook") {
        lines << tr("Subject: mail from %1 is refused").arg(all) << QString() << tr("Hello,") << QString();
        lines << tr("Outlook.com refuses mail from our mail server:") << QString();
        lines << tr("Address: %1").arg(all) << tr("Name, forward and reverse: %1").arg(host)
              << tr("Domain of the sender: %1").arg(shown(setup.domain, 1100))
              << tr("Text of the refusal: %1").arg(QStringLiteral("…")) << QString();
        lines << tr("We send only to people who asked for it. Please look at it and lift the block.") << QString();
    } else {
        return {};
    }
    lines << tr("Thank you.");
    return lines.join(QLatin1Char('\n'));
}

} // namespace wording
