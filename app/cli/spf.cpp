// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "group.h"
#include "json.h"
#include "session.h"
#include "text.h"
#include "words.h"

#include "app/startup/catalogues.h"
#include "app/wording/wording.h"

#include "core/budget.h"
#include "core/dns/evidence.h"
#include "core/records/publish.h"
#include "core/spf/facts.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace cli
{

namespace
{

Exit exitOf(::spf::Result result)
{
    return result == ::spf::Result::Pass ? Good : result == ::spf::Result::TempError ? Unknown : Bad;
}

void printOutcome(const ::spf::Outcome &outcome)
{
    //: the result of RFC 7208: what it means
    printWrapped(tr("%1: %2").arg(text(toText(outcome.result)), wording::spfResult(outcome.result)));
    printWrapped(tr("Cause: %1").arg(wording::spfCause(outcome.cause)), 2);
    if (!outcome.term.empty())
        printWrapped(
            tr("Term: %1, in the record of %2").arg(wording::shown(outcome.term), wording::shown(outcome.atDomain)), 2);
    printWrapped(tr("Lookups: %1 of 10, of which %2 found nothing").arg(outcome.lookups).arg(outcome.voidLookups), 2);
    if (!outcome.explanation.empty())
        printWrapped(tr("The domain says: %1").arg(wording::shown(outcome.explanation)), 2);
}

int evaluate(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("spf evaluate"), QStringLiteral("--ip A --mail-from S --helo H"),
                     tr("Evaluates check_host() of RFC 7208 for one address and sender."));
    addDnsOptions(line.parser());
    line.add(QStringLiteral("ip"), tr("The address that connects."), QStringLiteral("A"));
    line.add(QStringLiteral("mail-from"), tr("The sender in the envelope; empty or <> is the null sender."),
             QStringLiteral("S"));
    line.add(QStringLiteral("helo"), tr("The name said in HELO or EHLO."), QStringLiteral("H"));
    line.add(QStringLiteral("record"), tr("Evaluate this record instead of the published one."),
             QStringLiteral("TEXT"));
    if (const auto status = line.parse(arguments, 0, 0))
        return *status;
    for (const char *needed : {"ip", "mail-from", "helo"}) {
        if (!line.isSet(QString::fromLatin1(needed)))
            return complain(tr("Please give --ip, --mail-from and --helo."));
    }
    const auto address = readAddress(line.value(QStringLiteral("ip")));
    if (const auto *problem = std::get_if<QString>(&address))
        return complain(*problem);
    auto opened = Session::open(line);
    if (const auto *problem = std::get_if<QString>(&opened))
        return complain(*problem);

    ::spf::Request request;
    request.client = std::get<ip::Address>(address);
    request.mailFrom = asciiDomain(line.value(QStringLiteral("mail-from")));
    request.helo = asciiDomain(line.value(QStringLiteral("helo")));
    request.now = QDateTime::currentSecsSinceEpoch();
    ::spf::Outcome outcome;
    std::get<std::unique_ptr<Session>>(opened)->settle([&](const dns::Answers &answers) {
        outcome = line.isSet(QStringLiteral("record"))
                      ? ::spf::evaluateRecord(request, line.value(QStringLiteral("record")).toStdString(), answers)
                      : ::spf::checkHost(request, answers);
    });
    if (line.json())
        print(cli::toJson(outcome));
    else
        printOutcome(outcome);
    return exitOf(outcome.result);
}

QString serviceOf(const ::spf::ExplainedTerm &term, const discovery::Services &services)
{
    const auto name = term.leadsOn() ? dns::Name::fromText(term.target) : std::nullopt;
    const auto *service = name ? discovery::recognise(services, discovery::Trace::SpfInclude, *name) : nullptr;
    return service ? text(service->name) : QString();
}

QJsonArray toJson(const std::vector<::spf::ExplainedTerm> &terms, const discovery::Services &services)
{
    QJsonArray array;
    for (const ::spf::ExplainedTerm &term : terms) {
        const QString qualifier =
            term.term.isMechanism() ? QString(QLatin1Char(static_cast<char>(term.term.qualifier))) : QString();
        array.append(QJsonObject{{"term", text(term.term.text)},
                                 {"qualifier", qualifier},
                                 {"mechanism", text(::spf::toText(term.term.kind))},
                                 {"value", text(term.value)},
                                 {"meaning", wording::spfTerm(term)},
                                 {"lookups", static_cast<qint64>(term.lookups)},
                                 {"service", serviceOf(term, services)},
                                 {"terms", toJson(term.terms, services)}});
    }
    return array;
}

void printTerms(const std::vector<::spf::ExplainedTerm> &terms, const discovery::Services &services, int depth)
{
    for (const ::spf::ExplainedTerm &term : terms) {
        const QString service = serviceOf(term, services);
        const QString cost = term.lookups > 0 ? tr(" [lookups: %1]").arg(term.lookups) : QString();
        printWrapped(wording::shown(term.term.text) + cost +
                         (service.isEmpty() ? QString() : QStringLiteral("  ") + service),
                     2 + 2 * depth);
        printWrapped(wording::spfTerm(term), 6 + 2 * depth);
        printTerms(term.terms, services, depth + 1);
    }
}

/// A record taken apart, and what is wrong with it.
struct Explained {
    dns::Name domain;
    ::spf::Facts facts;
    Findings problems;

    /// The one record; empty where there are none or several.
    [[nodiscard]] std::string record() const
    {
        return facts.texts.records.size() == 1 ? facts.texts.records.front() : std::string();
    }
    /// What is known of it; nothing where there is no such record.
    [[nodiscard]] const ::spf::Explanation &explanation() const
    {
        static const ::spf::Explanation none;
        return facts.explanation ? *facts.explanation : none;
    }
};

Explained explained(const dns::Name &domain, Session &session, const discovery::Services &services)
{
    Explained all{domain, {}, {}};
    Setup setup;
    setup.domain = domain;
    session.settle(
        [&](const dns::Answers &answers) {
            all.facts = ::spf::facts(setup, answers);
            all.problems = records::spfFindings(setup, services, all.facts, answers).findings;
        },
        &setup.domain);
    if (const std::size_t count = all.explanation().terms.size(); count > budget::termsExplained) {
        // All of them count, and nobody reads them.
        all.problems.push_back(
            dns::tooMuchToRead(domain.toText(), budget::What::Terms, domain, count).as(Severity::Info));
        all.facts.explanation->terms.resize(budget::termsExplained);
    }
    return all;
}

QJsonObject toJson(const Explained &all, const discovery::Services &services)
{
    const ::spf::Explanation &explanation = all.explanation();
    return {{"domain", text(all.domain.toText())},
            {"record", text(all.record())},
            {"terms", toJson(explanation.terms, services)},
            {"lookups", static_cast<qint64>(explanation.lookups)},
            {"void_lookups", static_cast<qint64>(explanation.voids.most())},
            {"problems", cli::toJson(all.problems, wording::sayAlone)}};
}

void printExplained(const Explained &all, const discovery::Services &services)
{
    const ::spf::Explanation &explanation = all.explanation();
    if (!all.record().empty())
        printWrapped(wording::shown(all.record(), 2000));
    printTerms(explanation.terms, services, 0);
    const QString lookups = all.facts.unanswered.empty() && explanation.unanswered.empty()
                                ? tr("Lookups: %1 of 10, of which %2 find nothing")
                                : tr("Lookups: at least %1 of 10, of which at least %2 find nothing");
    printWrapped(lookups.arg(explanation.lookups).arg(explanation.voids.most()));
    printFindings(all.problems);
}

int explain(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("spf explain"), QStringLiteral("DOMAIN"),
                     tr("Explains an SPF record term by term."));
    addDnsOptions(line.parser());
    addShort(line);
    addFailOn(line);
    if (const auto status = line.parse(arguments, 1, 1))
        return *status;
    const auto opened = openForDomain(line);
    if (const auto *problem = std::get_if<QString>(&opened))
        return complain(*problem);
    const auto &[failOn, domain, session] = std::get<DomainSession>(opened);

    const auto catalogues = std::get<std::shared_ptr<const checkup::Catalogues>>(startup::loadCatalogues());
    const Explained all = explained(domain, *session, catalogues->services);
    if (line.json())
        print(toJson(all, catalogues->services));
    else if (isShort(line))
        printShort(text(all.domain.toText()), all.problems);
    else
        printExplained(all, catalogues->services);
    if (failOn.fits(all.problems))
        return Bad;
    // What could not be read may hold any fault, whatever else was found.
    const bool unknown = std::any_of(all.problems.begin(), all.problems.end(),
                                     [](const Finding &finding) { return finding.severity == Severity::Unknown; });
    return unknown ? Unknown : Good;
}

} // namespace

int spf(const QStringList &arguments)
{
    static constexpr Command commands[] = {
        {"evaluate", "--ip A --mail-from S --helo H",
         QT_TRANSLATE_NOOP("cli", "Evaluates check_host() of RFC 7208 for one address and sender."), evaluate},
        {"explain", "DOMAIN", QT_TRANSLATE_NOOP("cli", "Explains an SPF record term by term."), explain},
    };
    return runGroup(QStringLiteral("spf"), commands, arguments);
}

} // namespace cli
