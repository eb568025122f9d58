// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "hostport.h"
#include "json.h"
#include "output.h"
#include "talkrun.h"
#include "text.h"
#include "words.h"

#include "app/startup/userinput.h"

#include "core/psl/psl.h"
#include "core/server/visit.h"
#include "core/smtp/relay.h"
#include "core/smtp/settings.h"

#include <QUuid>

namespace cli
{

namespace
{

/// What is to be tested, and with what.
struct RelayArguments {
    HostPort server;
    smtp::RelayPlan plan;
};

constexpr qsizetype longestSetting = 600;
constexpr int nobodyLetters = 12; // of a local part that nobody has

std::variant<RelayArguments, QString> readRelayArguments(const CommandLine &line)
{
    auto server = readHostPort(line.positional().front(), server::mailPort);
    if (const auto *problem = std::get_if<QString>(&server))
        return *problem;
    RelayArguments wanted{std::get<HostPort>(server), {}};
    smtp::RelayPlan &plan = wanted.plan;
    const auto stranger = startup::readMailAddress(
        line.isSet(QStringLiteral("to")) ? line.value(QStringLiteral("to")) : QStringLiteral("relay-test@example.com"));
    if (const auto *problem = std::get_if<QString>(&stranger))
        return *problem;
    const std::string &address = std::get<std::string>(stranger);
    const std::size_t at = address.rfind('@');
    plan.user = address.substr(0, at);
    plan.domain = address.substr(at + 1);
    const auto isAddress = ip::parse(wanted.server.host);
    plan.host = isAddress ? (isAddress->isV6() ? "[IPv6:" : "[") + wanted.server.host + ']' : wanted.server.host;
    plan.ownDomain = plan.host;
    if (line.isSet(QStringLiteral("domain"))) {
        const auto domain = readDomain(line.value(QStringLiteral("domain")));
        if (const auto *problem = std::get_if<QString>(&domain))
            return *problem;
        plan.ownDomain = std::get<dns::Name>(domain).toText();
    } else if (const auto name = isAddress ? std::nullopt : dns::Name::fromText(wanted.server.host)) {
        plan.ownDomain = psl::registrableDomain(*name).value_or(*name).toText();
    }
    plan.nobody = "nobody-" + QUuid::createUuid().toString(QUuid::Id128).left(nobodyLetters).toStdString();
    plan.all = line.isSet(QStringLiteral("all"));
    return wanted;
}

QJsonObject toJson(const RelayArguments &wanted, const dns::Endpoint &server, const smtp::RelayOutcome &outcome,
                   const smtp::Transcript &said)
{
    QJsonArray forms;
    for (const smtp::Tried &one : outcome.forms)
        forms.append(QJsonObject{{"form", text(toText(one.form))},
                                 {"sender", text(one.sender)},
                                 {"rcpt", text(one.recipient)},
                                 {"reply", one.reply ? wording::shown(one.reply->text()) : QString()},
                                 {"verdict", text(toText(one.verdict))}});
    return {{"host", text(wanted.server.host)},
            {"address", text(ip::toText(server.address))},
            {"port", server.port},
            {"forms", forms},
            {"open", outcome.open ? QJsonValue(*outcome.open) : QJsonValue()},
            {"auth_without_tls", outcome.authWithoutTls},
            {"takes_any_name", outcome.takesAnyName},
            {"refuses_us", outcome.refusesUs},
            {"detail", text(smtp::toText(said.trouble))}};
}

QString formWords(smtp::Form form)
{
    switch (form) {
    case smtp::Form::Plain:
        return tr("From a stranger to a stranger");
    case smtp::Form::NullSender:
        return tr("From nobody, as bounces are");
    case smtp::Form::OwnSender:
        return tr("From a made-up name of your own domain");
    case smtp::Form::SourceRoute:
        return tr("With a route in front of the address");
    case smtp::Form::Percent:
        return tr("With a % sign in the name");
    case smtp::Form::Bang:
        return tr("With an exclamation mark in the name");
    case smtp::Form::Quoted:
        return tr("With the whole address in quotes as the name");
    }
    return {};
}

QString verdictWords(smtp::RelayVerdict verdict)
{
    switch (verdict) {
    case smtp::RelayVerdict::Refused:
        return tr("refused, as it should be");
    case smtp::RelayVerdict::Accepted:
        return tr("accepted");
    case smtp::RelayVerdict::Later:
        return tr("not decided in this talk");
    case smtp::RelayVerdict::Untested:
        return tr("not tested");
    }
    return {};
}

QString summary(const smtp::RelayOutcome &outcome, const smtp::Transcript &said)
{
    if (outcome.open == true)
        return tr("Strangers can send mail through this server: it says yes to a recipient that is not its own. Such a "
                  "server lands on every blocklist within days. Whether it throws the message away afterwards only a "
                  "real one would show, and none was sent.");
    if (outcome.open == false)
        return tr("Strangers cannot send mail through this server.");
    if (outcome.refusesUs)
        return tr("This could not be tested: the server refuses the Internet connection of this computer. That says "
                  "nothing about the server. Test it from another one.");
    if (said.trouble != smtp::Trouble::None)
        return tr("This could not be tested: the server cannot be reached from here, or the talk broke off. Many "
                  "Internet connections of homes and offices cannot reach port 25 anywhere.");
    return tr("This could not be tested: the server refused for another reason, or wants to be asked again later. Name "
              "an address of yours elsewhere with --to.");
}

void printOutcome(const smtp::RelayOutcome &outcome, const smtp::Transcript &said)
{
    for (const smtp::Tried &one : outcome.forms) {
        if (!one.reply)
            continue;
        //: what was tried: what came of it (the server's words)
        printWrapped(
            tr("%1: %2 (%3)").arg(formWords(one.form), verdictWords(one.verdict), wording::shown(one.reply->text())));
    }
    printWrapped(summary(outcome, said));
    const smtp::Software software = smtp::softwareOf(said);
    if (outcome.open == true)
        printWrapped(tr("What to set: %1")
                         .arg(wording::shown(smtp::settingOf(software, smtp::Setting::NoRelay), longestSetting)),
                     2);
    if (outcome.takesAnyName)
        printWrapped(
            tr("The server takes any name at its own domain and decides afterwards. If it then writes back to the "
               "sender, strangers get bounces for mail they never sent. Let it refuse unknown names at once."));
    if (outcome.authWithoutTls) {
        printWrapped(
            tr("The server asks for passwords before anything is encrypted, so they can be read on their way."));
        printWrapped(tr("What to set: %1")
                         .arg(wording::shown(smtp::settingOf(software, smtp::Setting::AuthInTls), longestSetting)),
                     2);
    }
}

} // namespace

int relayTest(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("relay-test"), QStringLiteral("HOST --i-own-this-server"),
        tr("Tests whether strangers can send mail through your server. No message is sent. HOST may be HOST:PORT."));
    addDnsOptions(line.parser());
    line.add(QStringLiteral("i-own-this-server"), tr("The server is mine, or I may test it."));
    line.add(QStringLiteral("all"), tr("Try every form of address, even after a plain refusal."));
    line.add(QStringLiteral("domain"), tr("A domain that the server takes mail for."), QStringLiteral("D"));
    line.add(QStringLiteral("to"), tr("An address of yours elsewhere, for a surer test; nothing is sent to it."),
             QStringLiteral("ADDRESS"));
    line.add(QStringLiteral("from-inside"),
             tr("Test even from within the server's own network, which it may trust more than others."));
    if (const auto status = line.parse(arguments, 1, 1))
        return *status;
    const QString host = line.positional().front();
    if (!line.isSet(QStringLiteral("i-own-this-server")))
        return complain(tr("This tries to send mail through %1 as a stranger would; say with --i-own-this-server that "
                           "you may do so.")
                            .arg(host));
    if (line.isSet(QStringLiteral("practice")))
        return complain(tr("This asks a real mail server, and the made-up firm of --practice has none."));
    const auto read = readRelayArguments(line);
    if (const auto *problem = std::get_if<QString>(&read))
        return complain(*problem);
    const auto &wanted = std::get<RelayArguments>(read);
    auto session = Session::open(line);
    if (const auto *problem = std::get_if<QString>(&session))
        return complain(*problem);
    Session &world = *std::get<std::unique_ptr<Session>>(session);
    const auto addresses = addressesOf(wanted.server.host, world);
    if (addresses.empty())
        return complain(tr("There is no address of “%1” to be found.").arg(host));
    const dns::Endpoint server{addresses.front(), wanted.server.port};
    if (isInside(server.address) && !line.isSet(QStringLiteral("from-inside")))
        return complain(tr("%1 is in the network of this computer, which a mail server usually trusts, so the test "
                           "would prove nothing; run it from outside, or say --from-inside.")
                            .arg(host));
    complain(tr("A guard such as fail2ban may take this test for an attack and shut this computer out for a while."));
    const smtp::Transcript said = runTalk(
        server, wanted.server.host,
        [&plan = wanted.plan](const smtp::Transcript &transcript) { return smtp::relayTest(transcript, plan); }, world);
    const smtp::RelayOutcome outcome = smtp::relayOutcome(said, wanted.plan);
    if (line.json())
        print(toJson(wanted, server, outcome, said));
    else
        printOutcome(outcome, said);
    return !outcome.open ? Unknown : *outcome.open ? Bad : Good;
}

} // namespace cli
