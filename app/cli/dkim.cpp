// SPDX-License-Identifier: Apache-2.0
#include "checkoptions.h"
#include "commands.h"
#include "dkimgenerate.h"
#include "group.h"
#include "json.h"
#include "message.h"
#include "session.h"
#include "text.h"
#include "words.h"

#include "app/startup/userinput.h"
#include "app/wording/wording.h"

#include "core/dkim/check.h"

#include <QCoreApplication>

#include <variant>

namespace cli
{

namespace
{

/// What to check: a selector of a domain, and the key that should stand there.
struct Asked {
    dns::Name domain;
    std::string selector;
    std::string ownRecord; // empty where none is given
};

std::variant<Asked, QString> readAsked(const CommandLine &line)
{
    if (!line.isSet(QStringLiteral("domain")) || !line.isSet(QStringLiteral("selector")))
        return tr("Please give --domain and --selector.");
    const auto domain = readDomain(line.value(QStringLiteral("domain")));
    if (const auto *problem = std::get_if<QString>(&domain))
        return *problem;
    const auto selector = startup::readSelector(line.value(QStringLiteral("selector")));
    if (const auto *problem = std::get_if<QString>(&selector))
        return *problem;
    Asked asked{std::get<dns::Name>(domain), std::get<std::string>(selector), {}};
    if (!::dkim::keyName(asked.selector, asked.domain))
        return tr("The selector and the domain together are too long for a name in DNS.");
    if (!line.isSet(QStringLiteral("key")))
        return asked;
    auto record = readKeyFile(line.value(QStringLiteral("key")));
    if (const auto *problem = std::get_if<QString>(&record))
        return *problem;
    asked.ownRecord = std::get<std::string>(record);
    return asked;
}

QJsonObject toJson(const Asked &asked, const ::dkim::Inspection &found, const Findings &problems)
{
    const QJsonValue same = found.sameKey ? QJsonValue(*found.sameKey) : QJsonValue(QJsonValue::Null);
    return {{"domain", text(asked.domain.toText())},
            {"name", text(found.name.toText())},
            {"record", text(found.text)},
            {"algorithm", found.record ? text(toText(found.record->algorithm)) : QString()},
            {"bits", found.record ? static_cast<qint64>(found.record->bits) : 0},
            {"same_key", same},
            {"mended", asked.ownRecord.empty() ? text(found.mended.value_or(std::string())) : QString()},
            {"problems", cli::toJson(problems, wording::sayAlone)}};
}

void printInFull(const Asked &asked, const ::dkim::Inspection &found, const Findings &findings)
{
    const bool answered = found.status == dns::Status::Found || found.status == dns::Status::NoData ||
                          found.status == dns::Status::NoName;
    const QString what = !answered            ? wording::lookupStatus(found.status)
                         : found.text.empty() ? tr("no record")
                                              : wording::shown(found.text, 2000);
    //: a name in DNS: its record, or why there is none
    printWrapped(tr("%1: %2").arg(text(found.name.toText()), what));
    printFindings(findings);
    if (asked.ownRecord.empty() && found.mended) {
        printWrapped(tr("The same key, as it should be published at %1:").arg(text(found.at.toText())));
        std::printf("%s\n", found.mended->c_str());
    }
}

int checkKey(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("dkim check"), QStringLiteral("--domain D --selector S"),
                     tr("Checks a published DKIM key."));
    addDnsOptions(line.parser());
    line.add(QStringLiteral("domain"), tr("The domain that signs."), QStringLiteral("D"));
    line.add(QStringLiteral("selector"), tr("The name of the key."), QStringLiteral("S"));
    line.add(QStringLiteral("key"), tr("The key that should be published, private or public half."),
             QStringLiteral("FILE"));
    addShort(line);
    addFailOn(line);
    if (const auto status = line.parse(arguments, 0, 0))
        return *status;
    const auto failOn = readFailOn(line);
    if (const auto *problem = std::get_if<QString>(&failOn))
        return complain(*problem);
    const auto read = readAsked(line);
    if (const auto *problem = std::get_if<QString>(&read))
        return complain(*problem);
    const Asked &asked = std::get<Asked>(read);
    auto opened = Session::open(line);
    if (const auto *problem = std::get_if<QString>(&opened))
        return complain(*problem);

    ::dkim::Inspection found;
    std::get<std::unique_ptr<Session>>(opened)->settle(
        [&](const dns::Answers &answers) {
            found = ::dkim::inspect(asked.selector, asked.domain, asked.ownRecord, true, answers);
        },
        &asked.domain);
    const Findings all = ::dkim::findings(found);
    Findings problems = all;
    problems.removeIf([](const Finding &finding) { return finding.severity == Severity::Ok; });
    if (line.json())
        print(toJson(asked, found, problems));
    else if (isShort(line))
        printShort(text(asked.domain.toText()), all);
    else
        printInFull(asked, found, all);
    if (std::get<FailOn>(failOn).fits(all))
        return Bad;
    if (!problems.empty() && verdict(problems) == Severity::Unknown)
        return Unknown;
    return found.isUsable() ? Good : Bad;
}

} // namespace

int dkim(const QStringList &arguments)
{
    static constexpr Command commands[] = {
        {"generate", "--domain D --selector S --out DIR",
         QT_TRANSLATE_NOOP("cli", "Makes a DKIM key pair on this computer and writes it to files."), generateKey},
        {"check", "--domain D --selector S", QT_TRANSLATE_NOOP("cli", "Checks a published DKIM key."), checkKey},
        {"verify", "FILE",
         QT_TRANSLATE_NOOP("cli", "Checks the DKIM signatures of a message. FILE may be - for standard input."),
         verifySignatures},
    };
    return runGroup(QStringLiteral("dkim"), commands, arguments);
}

} // namespace cli
