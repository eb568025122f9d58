// SPDX-License-Identifier: Apache-2.0
#include "topics.h"
#include "tricky.h"

#include "core/dns/message.h"

#include <QChar>
#include <QDate>
#include <QLocale>
#include <QStringDecoder>

namespace wording
{

namespace
{

/// Nobody answers DNS questions: why, as far as that shows, and of whom.
QString silenceSentence(const network::SelfTest &test)
{
    const QString server = test.evidence.empty() ? QString() : shown(test.evidence.front().server);
    const bool isUnreachable = test.obstacle == dns::Obstacle::Unreachable;
    const bool nobody = test.status == dns::Status::Timeout && (isUnreachable || test.obstacle == dns::Obstacle::None);
    if (server.isEmpty() || (!test.given && nobody))
        return tr("Nobody answers DNS questions here. Is this computer connected to the Internet?");
    if (test.status == dns::Status::Refused && test.obstacle == dns::Obstacle::None)
        return tr("The DNS server %1 refuses to answer this computer. Choose another DNS server.").arg(server);
    if (test.obstacle == dns::Obstacle::NoRecursion)
        return tr("The DNS server %1 answers only for its own domains. Choose another DNS server.").arg(server);
    if (test.obstacle == dns::Obstacle::Unreadable)
        return tr("There is no DNS server at %1, but something else. Choose another DNS server.").arg(server);
    if (isUnreachable)
        return tr("There is no DNS server at %1. Choose another DNS server.").arg(server);
    return tr("The DNS server %1 does not answer. Choose another DNS server.").arg(server);
}

} // namespace

Words say(const Finding &finding)
{
    Words words =
        finding::visit(finding, [&finding](const auto &arguments) { return wording::words(finding, arguments); });
    if (finding.more > 0)
        words.summary += QLatin1Char(' ') + tr("And %n more of this kind.", nullptr, static_cast<int>(finding.more));
    if (words.where.isEmpty() && !words.fix.isEmpty())
        words.where = whereOf(finding.who());
    if (words.learnMore.isEmpty())
        words.learnMore = shown(factsOf(finding.code).reference);
    return words;
}

QString headline(const Finding &finding)
{
    return finding::visit(finding, [&finding](const auto &said) { return wording::headline(finding, said); });
}

Words sayAlone(const Finding &finding)
{
    Words words = say(finding);
    //: the page and the section with the records, as every other sentence names it
    const QString here = tr("“Type it in”");
    const QString there = tr("“mailworthy-cli check %1”").arg(shown(finding.subject));
    for (QString *text : {&words.summary, &words.why, &words.found, &words.wanted, &words.fix, &words.where,
                          &words.planB, &words.learnMore})
        text->replace(here, there);
    return words;
}

QString shown(std::string_view octets, qsizetype longest)
{
    // A byte order mark in front is what spoils a record: it must be seen.
    QStringDecoder decode(QStringDecoder::Utf8,
                          QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decode(QByteArrayView(octets.data(), static_cast<qsizetype>(octets.size())));
    QString visible;
    for (const char32_t c : text.toUcs4()) {
        if (isTricky(c))
            visible += QStringLiteral("‹U+%1›").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
        else
            visible += QString::fromUcs4(&c, 1);
    }
    if (visible.size() <= longest)
        return visible;
    qsizetype head = longest / 2;
    qsizetype tail = visible.size() - longest / 2;
    head -= visible.at(head - 1).isHighSurrogate() ? 1 : 0;
    tail += visible.at(tail).isLowSurrogate() ? 1 : 0;
    return visible.left(head) + tr("… (%n more characters) …", nullptr, static_cast<int>(tail - head)) +
           visible.mid(tail);
}

QString brief(std::string_view octets, qsizetype longest)
{
    QString text = shown(octets, 200);
    if (text.size() <= longest)
        return text;
    qsizetype head = longest / 2;
    qsizetype tail = text.size() - (longest - head - 1);
    head -= text.at(head - 1).isHighSurrogate() ? 1 : 0;
    tail += text.at(tail).isLowSurrogate() ? 1 : 0;
    return text.left(head) + QStringLiteral("…") + text.mid(tail);
}

QString month(std::string_view yearMonth)
{
    const QString text = shown(yearMonth);
    const QDate first = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
    return first.isValid() ? QLocale().toString(first, QStringLiteral("MMMM yyyy")) : text;
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return tr("fine");
    case Severity::Info:
        return tr("for your information");
    case Severity::Unknown:
        return tr("could not check");
    case Severity::Warning:
        return tr("worth fixing");
    case Severity::Error:
        return tr("needs fixing");
    }
    return {};
}

QString checkTitle(Check check)
{
    switch (check) {
    case Check::Zone:
        return tr("Your domain in DNS");
    case Check::Address:
        return tr("Your address");
    case Check::Names:
        return tr("Your server's name");
    case Check::Blocklists:
        return tr("Blocklists");
    case Check::Spf:
        return tr("Who may send for you (SPF)");
    case Check::Dkim:
        return tr("Your signature (DKIM)");
    case Check::Dmarc:
        return tr("Your rule (DMARC)");
    case Check::Any:
        return tr("Everything");
    }
    return {};
}

QString checkQuestion(Check check)
{
    switch (check) {
    case Check::Zone:
        return tr("Do receivers find your domain's records at all?");
    case Check::Address:
        return tr("May this address send mail?");
    case Check::Names:
        return tr("Does your server's name lead to its address, and the address back to a name of yours?");
    case Check::Blocklists:
        return tr("Does anybody refuse this address?");
    case Check::Spf:
        return tr("Does your domain's list name everybody who sends for you, and nobody else?");
    case Check::Dkim:
        return tr("Can receivers tell by a signature that a message is really yours?");
    case Check::Dmarc:
        return tr("Do receivers know what to do with mail that only claims to be yours?");
    case Check::Any:
        return {};
    }
    return {};
}

QString who(Who who)
{
    switch (who) {
    case Who::DnsHost:
        return tr("the DNS host of your domain");
    case Who::IpProvider:
        return tr("the provider of the address");
    case Who::ServerAdmin:
        return tr("whoever looks after the mail server");
    case Who::You:
        return tr("you");
    case Who::Nobody:
        return tr("nobody");
    }
    return {};
}

QString whereOf(Who who)
{
    switch (who) {
    case Who::DnsHost:
        return tr("In the DNS settings of your domain, in the panel of your DNS host. You can do this yourself.");
    case Who::IpProvider:
        return tr("Only the provider of the address can do this: your Internet provider, or the host of the server. "
                  "Your domain's registrar cannot.");
    case Who::ServerAdmin:
        return tr("On the mail server, by whoever looks after it.");
    case Who::You:
        return tr("This is yours to decide.");
    case Who::Nobody:
        return {};
    }
    return {};
}

QString lookupStatus(dns::Status status)
{
    switch (status) {
    case dns::Status::Timeout:
        return tr("Nobody answered in time.");
    case dns::Status::ServerFailure:
        return tr("The name server said that something is broken on its side.");
    case dns::Status::Refused:
        return tr("The name server declined to answer.");
    case dns::Status::Cancelled:
        return tr("The time for the whole check was over.");
    case dns::Status::Disbelieved:
        return tr("This network invents or hides answers, and the servers that know could not be asked.");
    case dns::Status::Pending:
    case dns::Status::Found:
    case dns::Status::NoData:
    case dns::Status::NoName:
        return tr("No answer came.");
    }
    return {};
}

/// What was done about a network whose answers are not to be believed.
QString pathTaken(const network::SelfTest &test)
{
    return QLatin1Char(' ') + (test.bypassed
                                   ? tr("Where that matters, the name servers of the domain itself were asked.")
                                   : tr("Where that matters, an answer counts as not checked."));
}

QString networkSentence(const network::SelfTest &test)
{
    const QString detail = shown(test.detail);
    switch (test.state) {
    case network::State::Ok:
        return tr("This network passes DNS answers on as they are.");
    case network::State::RewritesNxdomain:
        return tr("This network invents answers for names that do not exist (%1), so blocklists cannot be asked from "
                  "here. Use another network, or a resolver of your own.")
                   .arg(detail) +
               pathTaken(test);
    case network::State::Truncates:
        return tr("This network loses long DNS answers, so a key that seems to be missing may be there. Try another "
                  "network.") +
               pathTaken(test);
    case network::State::Filters:
        if (test.hidesAll)
            return tr("The DNS server %1 says of every name that it does not exist, so it is not believed. It may have "
                      "no way to the Internet. Try another DNS server.")
                       .arg(test.evidence.empty() ? QString() : shown(test.evidence.front().server)) +
                   pathTaken(test);
        return tr("This network hides some names (%1), so an answer that seems to be missing may be there.")
                   .arg(detail) +
               pathTaken(test);
    case network::State::NoAnswer:
        return silenceSentence(test);
    case network::State::Untested:
        return tr("Whether this network passes DNS answers on as they are was not tested.");
    }
    return {};
}

} // namespace wording
