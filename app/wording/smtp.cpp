// SPDX-License-Identifier: Apache-2.0
// What the mail server itself said, and what kept it from being asked.
#include "topics.h"

#include "core/names/check.h"
#include "core/smtp/transcript.h"

#include <QLocale>

namespace wording
{

using ::smtp::Setting;
using ::smtp::Software;
using ::smtp::Trouble;

namespace
{

/// The name of the reply is only a hint.
QString onlyTheReply()
{
    return tr("This is the name of its reply. Which name it uses when it sends shows only in a message that was "
              "received from it; most servers use the same.");
}

QString letItSay(Software software, const std::optional<dns::Name> &instead)
{
    const QString setting = toSet(software, Setting::Name, instead);
    return instead ? tr("Let the server introduce itself as %1. %2").arg(shown(*instead), setting)
                   : tr("Let the server introduce itself with a full name that leads to its address. %1").arg(setting);
}

QString notItsFault()
{
    return tr("Many Internet connections of homes and offices cannot reach port 25 anywhere. This says nothing about "
              "the server.");
}

QString fromTheServer()
{
    return tr(
        "Ask on the server itself with “mailworthy-cli check --here”, or look again from another Internet connection.");
}

} // namespace

QString toSet(Software software, Setting setting, const std::optional<dns::Name> &name)
{
    const QString lines = shown(::smtp::settingOf(software, setting, name ? name->toText() : std::string()), 600);
    const std::string_view called = ::smtp::nameOf(software);
    if (called.empty())
        return tr("What to set, by the program that the server runs: %1").arg(lines);
    //: the name of a mail server program, then its setting
    return tr("In %1, set: %2").arg(shown(called), lines);
}

Words words(const Finding &finding, const finding::SmtpAnswers &said)
{
    Words words;
    words.summary = said.name.empty()
                        ? tr("The mail server at %1 answers, and says no name.").arg(shown(finding.subject))
                        : tr("The mail server at %1 answers as %2.").arg(shown(finding.subject), shown(said.name));
    const QString size = said.size == 0 ? tr("without a limit that it tells")
                                        : tr("up to %1").arg(QLocale().formattedDataSize(qint64(said.size)));
    QString tls = tr("It was not encrypted.");
    if (said.tls == ::smtp::TlsVersion::V12)
        tls = tr("It was encrypted with TLS 1.2.");
    else if (said.tls == ::smtp::TlsVersion::V13)
        tls = tr("It was encrypted with TLS 1.3.");
    else if (said.tls == ::smtp::TlsVersion::Older)
        tls = tr("It was encrypted with an old version of TLS.");
    words.why = tr("It takes messages %1. %2").arg(size, tls);
    if (said.eightBit)
        words.why += QLatin1Char(' ') + tr("It takes letters beyond ASCII in messages (8BITMIME).");
    if (said.utf8)
        words.why += QLatin1Char(' ') + tr("It takes them in addresses, too (SMTPUTF8).");
    return words;
}

Words words(const Finding &finding, const finding::SmtpNameInvalid &said)
{
    Words words;
    words.summary =
        said.said.empty()
            ? tr("If it sends like that, many receivers refuse its mail: the server at %1 replies without a name.")
                  .arg(shown(finding.subject))
            : tr("If it sends like that, many receivers refuse its mail: the server at %1 replies as “%2”.")
                  .arg(shown(finding.subject), shown(said.said));
    words.why = ehloReason(said.fault) + QLatin1Char(' ') + onlyTheReply();
    words.found = shown(said.said);
    words.wanted = said.instead ? shown(*said.instead) : tr("a full name, such as mail.example.com");
    words.fix = letItSay(said.software, said.instead);
    return words;
}

Words words(const Finding &finding, const finding::SmtpNameUnresolved &said)
{
    Words words;
    words.summary = tr("If it sends like that, many receivers refuse its mail: the server at %1 replies as %2, and "
                       "that name leads to no address.")
                        .arg(shown(finding.subject), shown(said.said));
    words.why = onlyTheReply();
    words.found = shown(said.said);
    words.wanted = said.instead ? shown(*said.instead) : tr("a name that leads to the server");
    words.fix = said.instead ? letItSay(said.software, said.instead)
                             : tr("Add an address record for %1, or give the server a name that has one. %2")
                                   .arg(shown(said.said), toSet(said.software, Setting::Name));
    return words;
}

Words words(const Finding &finding, const finding::SmtpNameMismatch &said)
{
    Words words;
    const QString name = shown(said.said);
    words.found = said.leadsHere ? name : tr("%1 leads to %2").arg(name, joined(said.found));
    words.wanted = said.expected ? shown(*said.expected) : tr("%1 leads to %2").arg(name, shown(finding.subject));
    if (said.leadsHere) {
        words.summary =
            said.expected ? tr("The server at %1 replies as %2, not as %3. That name leads to it, too.")
                                .arg(shown(finding.subject), name, shown(*said.expected))
                          : tr("The server at %1 replies as %2, which leads to it.").arg(shown(finding.subject), name);
        words.why = onlyTheReply();
        words.fix = tr("If it is the name that it sends with, name it on the page “Start” or with --host.");
        return words;
    }
    words.summary = tr("If it sends like that, some receivers distrust its mail: the server at %1 replies as %2, and "
                       "that name leads elsewhere.")
                        .arg(shown(finding.subject), name);
    words.why = onlyTheReply();
    words.fix = said.instead ? letItSay(said.software, said.instead)
                             : tr("Let %1 lead to the server, or give the server another name. %2")
                                   .arg(name, toSet(said.software, Setting::Name));
    return words;
}

Words words(const Finding &finding, const finding::SmtpBannerDiffers &said)
{
    Words words;
    words.summary = tr("The server at %1 greets as %2 and replies as %3.")
                        .arg(shown(finding.subject), shown(said.banner), shown(said.name));
    words.why = tr("Nobody refuses mail for that. It only makes it harder to tell which of them it sends with.");
    return words;
}

Words words(const Finding &finding, const finding::SmtpUnreachable &said)
{
    Words words;
    const QString at = shown(finding.subject);
    words.summary =
        finding.severity == Severity::Warning
            ? tr("Mail to %1 may be late or lost: port %2 of this address does not answer, while others of the same "
                 "server do.")
                  .arg(at, QString::number(said.port))
            : tr("The server at %1 could not be asked: port %2 cannot be reached from here.")
                  .arg(at, QString::number(said.port));
    if (said.how == Trouble::NoRoute)
        words.why = tr("From here there is no way to such an address. This says nothing about the server.");
    else if (said.othersAnswer)
        words.why = tr("So it is not your Internet connection that keeps the port shut.");
    else if (said.answersAt != 0)
        words.why = tr("The same address takes connections on port %1, so the server runs. %2")
                        .arg(said.answersAt)
                        .arg(notItsFault());
    else
        words.why = notItsFault();
    words.fix = finding.severity == Severity::Warning
                    ? tr("Let the mail server listen at this address, too, or take the address out of its name.")
                    : fromTheServer();
    return words;
}

Words words(const Finding &finding, const finding::SmtpRefusedUs &said)
{
    Words words;
    words.summary =
        tr("The server at %1 could not be asked: it refuses your Internet connection.").arg(shown(finding.subject));
    words.why =
        said.byList
            ? tr("It refuses connections like yours, as many servers do with those of homes and offices. This says "
                 "nothing about the server.")
            : tr("It may only talk to computers that it knows. This says nothing about the mail that it sends.");
    words.found = shown(said.reply);
    words.fix = fromTheServer();
    return words;
}

Words words(const Finding &finding, const finding::SmtpTalkBroken &said)
{
    Words words;
    words.summary = said.command.empty()
                        ? tr("The server at %1 could not be asked: the talk broke off before its greeting.")
                              .arg(shown(finding.subject))
                        : tr("The server at %1 could not be asked: the talk broke off after %2.")
                              .arg(shown(finding.subject), shown(said.command));
    switch (said.how) {
    case Trouble::Silent:
        words.why = tr("It took the connection and then said nothing more. Some let strangers wait on purpose.");
        break;
    case Trouble::Closed:
        words.why = tr("It hung up. Some do that with computers that they do not know.");
        break;
    case Trouble::TooMuch:
        words.why = tr("It said more than any mail server has to say.");
        break;
    case Trouble::OutOfTurn:
        words.why = tr("It said something that nothing was asked for, or something on the way did.");
        break;
    default:
        words.why = tr(
            "What came is not what a mail server says. A program on this computer or a box on the way may listen in.");
        break;
    }
    words.fix = fromTheServer();
    return words;
}

} // namespace wording
