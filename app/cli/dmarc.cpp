// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "group.h"
#include "json.h"
#include "session.h"
#include "text.h"
#include "words.h"

#include "app/wording/wording.h"

#include "core/dmarc/check.h"
#include "core/dns/evidence.h"

#include <QCoreApplication>

namespace cli
{

namespace
{

QString word(const std::optional<::dmarc::Policy> &policy)
{
    return policy ? text(toText(*policy)) : QString();
}

/// The status of a question in the form of a code.
QString statusCode(dns::Status status)
{
    return text(toText(status)).replace(QLatin1Char(' '), QLatin1Char('-'));
}

QJsonObject toJson(const ::dmarc::Discovery &found, const Findings &problems)
{
    const ::dmarc::Record record = found.record.value_or(::dmarc::Record{});
    const auto letter = [&found](const char *value) { return found.record ? QString::fromLatin1(value) : QString(); };
    const QJsonObject policy{{"p", word(record.p)},
                             {"sp", word(record.sp)},
                             {"np", word(record.np)},
                             {"t", letter(record.test ? "y" : "n")},
                             {"psd", found.record ? QString(QLatin1Char(record.psd)) : QString()},
                             {"adkim", letter(record.strictDkim ? "s" : "r")},
                             {"aspf", letter(record.strictSpf ? "s" : "r")},
                             {"rua", texts(record.rua)},
                             {"ruf", texts(record.ruf)},
                             {"fo", text(record.fo)}};
    QJsonArray walk;
    for (const ::dmarc::Visit &visit : found.walk) {
        walk.append(QJsonObject{{"name", text(visit.name.toText())},
                                {"status", statusCode(visit.status)},
                                {"records", texts(visit.records)}});
    }
    return {{"domain", text(found.domain.toText())},
            {"organizational_domain", text(found.organizationalDomain.toText())},
            {"policy_domain", found.policyDomain ? text(found.policyDomain->toText()) : QString()},
            {"record", text(found.recordText)},
            {"policy", policy},
            {"effective_policy", word(found.effectivePolicy)},
            {"walk", walk},
            {"problems", cli::toJson(problems, wording::sayAlone)}};
}

void printInFull(const ::dmarc::Discovery &found, const Findings &problems)
{
    if (found.effectivePolicy && !found.failed)
        printWrapped(
            tr("%1: %2, by the record of %3")
                .arg(text(found.domain.toText()), word(found.effectivePolicy), text(found.policyDomain->toText())));
    if (!found.recordText.empty())
        printWrapped(wording::shown(found.recordText, 2000), 2);
    printWrapped(tr("Organisational domain: %1").arg(text(found.organizationalDomain.toText())), 2);
    printFindings(problems);
}

int show(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("dmarc show"), QStringLiteral("DOMAIN"),
                     tr("Shows the DMARC policy that applies to a domain, and how it was found."));
    addDnsOptions(line.parser());
    addShort(line);
    addFailOn(line);
    if (const auto status = line.parse(arguments, 1, 1))
        return *status;
    const auto opened = openForDomain(line);
    if (const auto *problem = std::get_if<QString>(&opened))
        return complain(*problem);
    const auto &[failOn, domain, session] = std::get<DomainSession>(opened);

    Setup setup;
    setup.domain = domain;
    ::dmarc::Facts facts;
    session->settle([&](const dns::Answers &answers) { facts = ::dmarc::look(setup, answers); }, &setup.domain);
    const ::dmarc::Discovery &found = facts.discovery;
    Findings problems = ::dmarc::findings(facts);
    // What is fine is in the document already; problems are what is not.
    problems.removeIf([](const Finding &finding) { return finding.severity == Severity::Ok; });
    if (line.json()) {
        print(toJson(found, problems));
    } else if (isShort(line)) {
        printShort(text(found.domain.toText()), problems);
    } else {
        printInFull(found, problems);
    }
    if (found.failed)
        return Unknown;
    return found.effectivePolicy && !failOn.fits(problems) ? Good : Bad;
}

} // namespace

int dmarc(const QStringList &arguments)
{
    static constexpr Command commands[] = {
        {"show", "DOMAIN",
         QT_TRANSLATE_NOOP("cli", "Shows the DMARC policy that applies to a domain, and how it was found."), show},
    };
    return runGroup(QStringLiteral("dmarc"), commands, arguments);
}

} // namespace cli
