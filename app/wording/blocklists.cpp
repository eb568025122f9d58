// SPDX-License-Identifier: Apache-2.0
#include "listwords.h"

#include "core/ip.h"

#include <QStringList>

#include <cstdlib>

namespace wording
{

namespace
{

std::vector<std::string> meaningsOf(const Finding &finding)
{
    std::vector<std::string> all;
    for (const QString &key :
         QString::fromStdString(std::string(finding.arg("meanings"))).split(QStringLiteral(", "), Qt::SkipEmptyParts))
        all.push_back(key.toStdString());
    return all.empty() ? std::vector<std::string>{"listed"} : all;
}

/// What the answer means, every code of it, and how much else it names.
QString whatItSays(const Finding &finding)
{
    const QString reach = extent(finding.arg("covers"));
    QStringList sentences;
    for (const std::string &meaning : meaningsOf(finding)) {
        if (meaning != "network-range" || reach.isEmpty()) // which says the same
            sentences << listMeaning(meaning);
    }
    if (!reach.isEmpty())
        sentences << reach;
    return sentences.join(QLatin1Char(' '));
}

QString whyNotAsked(std::string_view reason)
{
    if (reason == "batch")
        return tr("When many domains are checked in a row, lists are asked only on request, out of politeness to their "
                  "operators.");
    if (reason == "none-fits")
        return tr("None of the lists takes addresses or names of this kind.");
    if (reason == "none-in-zone")
        return tr("The answers come from a file, and no list stands in it.");
    return tr("What had answered by then still counts. Nothing is known of the others: check again to ask them.");
}

QString keyCost(std::string_view cost)
{
    if (cost == "free-small")
        return tr("A key is free for little mail that earns no money. Get one if you want to know, and give it to this "
                  "program.");
    if (cost == "free-tier")
        return tr("A small number of questions is free; you need an account. Get a key if you want to know, and "
                  "give it to this program.");
    if (cost == "pays")
        return tr("A key costs money; only to look yourself up it is not worth it.");
    return tr("Their website says what a key costs.");
}

} // namespace

Words blocklists(const Finding &finding)
{
    const QString subject = shown(finding.subject);
    const QString list = arg(finding, "list");
    Words words;
    switch (finding.code) {
    case Code::BlocklistListed:
        words.summary =
            finding.severity == Severity::Error
                ? tr("Many receivers refuse mail from %1, because %2 lists it.").arg(subject, list)
                : tr("Some receivers refuse mail from %1 or put it aside, because %2 lists it.").arg(subject, list);
        words.why = whatItSays(finding);
        if (finding.arg("cause") == "test-missing")
            words.why += QLatin1Char(' ') + tr("Whether the list can be believed for this kind of address could not be "
                                               "tested, for the entry that tests it is missing.");
        words.found = finding.arg("reason").empty() ? arg(finding, "codes")
                                                    : tr("%1: %2").arg(arg(finding, "codes"), arg(finding, "reason"));
        words.fix = causeToMend(meaningsOf(finding).front(), ip::parse(finding.subject).has_value()) +
                    QLatin1Char(' ') + wayOff(finding);
        words.where = whereToAsk(finding.arg("route"));
        words.learnMore = arg(finding, "url");
        return words;
    case Code::BlocklistListedMinor:
        words.summary = tr("%2 lists %1; hardly anybody refuses mail because of that.").arg(subject, list);
        words.why = whatItSays(finding);
        words.found = arg(finding, "codes");
        words.learnMore = arg(finding, "url");
        return words;
    case Code::BlocklistRefused:
        words.summary = tr("%1 declined to answer us, so it could not be checked.").arg(list);
        words.why = whyNotBelieved(finding.arg("cause"), finding.arg("detail")) + QLatin1Char(' ') +
                    tr("This says nothing about you; the list's own page tells more.");
        words.found = arg(finding, "detail");
        words.learnMore = arg(finding, "lookup");
        return words;
    case Code::BlocklistDead:
        words.summary = tr("%1 fails its own test and is not believed.").arg(list);
        words.why = whyNotBelieved(finding.arg("cause"), finding.arg("detail"));
        words.found = arg(finding, "detail");
        return words;
    case Code::BlocklistUnanswered:
        words.summary = tr("%1 did not give an answer that proves anything, so it could not be checked.").arg(list);
        words.why = whyNotBelieved(finding.arg("cause"), finding.arg("detail"));
        words.learnMore = arg(finding, "lookup");
        return words;
    case Code::BlocklistClear:
        words.summary = tr("%n lists that could prove their answer do not name %1.", nullptr,
                           finding.arg("count").empty() ? 0 : std::atoi(std::string(finding.arg("count")).c_str()))
                            .arg(subject);
        words.why = tr("Each list was tested in the same run before its word counted. Large mailbox providers also "
                       "keep private lists that nobody can ask.");
        return words;
    case Code::BlocklistAllowed:
        words.summary = tr("%2 knows %1 as a good sender.").arg(subject, list);
        words.why = tr("Some receivers give good points for that.");
        return words;
    case Code::BlocklistNeedsKey:
        words.summary = tr("%1 can only be asked with a key of your own.").arg(arg(finding, "lists"));
        words.why =
            tr("Some large mailbox companies go by what %1 says. The key only tells the lists who asks; whether "
               "they name you can be looked up on their web page without one.")
                .arg(arg(finding, "operator"));
        words.fix = keyCost(finding.arg("cost"));
        words.where = tr("On the website of %1. Keep the key to yourself.").arg(arg(finding, "operator"));
        words.learnMore = arg(finding, "url");
        return words;
    case Code::ResolverRewrites:
        words.summary =
            tr("No blocklist could be checked, because this network invents answers for names that do not exist.");
        words.why = tr("To a list “no such name” means “not listed”. Where that answer is replaced by another one, "
                       "every list would seem to name you.");
        words.fix =
            tr("Check again from another network, or with a resolver of your own. Nothing is known to be wrong.");
        words.where = tr("This is a setting of the provider of this line, or of a filter in your network.");
        return words;
    case Code::BlocklistsNotAsked:
        words.summary = finding.arg("reason") == "left-out"
                            ? tr("You stopped the search: %1 of %2 lists were not asked.")
                                  .arg(arg(finding, "left"), arg(finding, "all"))
                            : tr("No blocklist was asked.");
        words.why = whyNotAsked(finding.arg("reason"));
        return words;
    default:
        return words;
    }
}

} // namespace wording
