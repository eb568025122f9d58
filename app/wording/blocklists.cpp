// SPDX-License-Identifier: Apache-2.0
#include "listwords.h"

#include "core/blocklists/findings.h"
#include "core/ip.h"

#include <QStringList>

namespace wording
{

namespace
{

using ::blocklists::Meaning;

/// The worst of what the answer means.
Meaning worstOf(const finding::Listing &listing)
{
    return listing.meanings.empty() ? Meaning::Listed : listing.meanings.front();
}

/// What the answer means, every code of it, and how much else it names.
QString whatItSays(const finding::Listing &listing)
{
    const QString reach = extent(listing);
    QStringList sentences;
    for (const Meaning meaning : listing.meanings.empty() ? std::vector{Meaning::Listed} : listing.meanings) {
        if (meaning != Meaning::NetworkRange || reach.isEmpty()) // which says the same
            sentences << listMeaning(meaning);
    }
    if (!reach.isEmpty())
        sentences << reach;
    return sentences.join(QLatin1Char(' '));
}

QString whyNotAsked(::blocklists::NotAsked reason)
{
    using ::blocklists::NotAsked;
    switch (reason) {
    case NotAsked::Batch:
        return tr("When many domains are checked in a row, lists are asked only on request, out of politeness to their "
                  "operators.");
    case NotAsked::NoneFits:
        return tr("None of the lists covers addresses or names of this kind.");
    case NotAsked::NoneInZone:
        return tr("The answers come from a file, and no list is in it.");
    case NotAsked::LeftOut:
        return tr("What had answered by then still counts. Nothing is known of the others: check again to ask them.");
    }
    return {};
}

QString keyCost(::blocklists::Cost cost)
{
    using ::blocklists::Cost;
    switch (cost) {
    case Cost::FreeForLittleMail:
        return tr("A key is free for little mail that earns no money. Get one if you want to know, and give it to this "
                  "program.");
    case Cost::FreeTier:
        return tr("A small number of questions is free; you need an account. Get a key if you want to know, and "
                  "give it to this program.");
    case Cost::Pays:
        return tr("A key costs money; only to look yourself up it is not worth it.");
    case Cost::Unknown:
        return tr("Their website says what a key costs.");
    }
    return {};
}

} // namespace

Words words(const Finding &finding, const finding::BlocklistListed &said)
{
    Words words;
    words.summary = finding.severity == Severity::Error
                        ? tr("Many receivers refuse mail from %1, because %2 lists it.")
                              .arg(shown(finding.subject), shown(said.listing.list))
                        : tr("Some receivers refuse mail from %1 or put it aside, because %2 lists it.")
                              .arg(shown(finding.subject), shown(said.listing.list));
    words.why = whatItSays(said.listing);
    if (said.listing.cause == ::blocklists::Cause::TestMissing)
        words.why += QLatin1Char(' ') + tr("Whether the list can be believed for this kind of address could not be "
                                           "tested: its test entry is missing.");
    //: the codes of a list's answer: the list's own reason
    words.found = said.listing.reason.empty()
                      ? joined(said.listing.codes)
                      : tr("%1: %2").arg(joined(said.listing.codes), shown(said.listing.reason));
    words.fix = causeToMend(worstOf(said.listing), ip::parse(finding.subject).has_value()) + QLatin1Char(' ') +
                wayOff(said.listing);
    words.where = whereToAsk(said.listing.route);
    words.learnMore = shown(said.listing.delistUrl);
    return words;
}

Words words(const Finding &finding, const finding::BlocklistListedMinor &said)
{
    Words words;
    words.summary = tr("%2 lists %1. Hardly anybody refuses mail because of that.")
                        .arg(shown(finding.subject), shown(said.listing.list));
    words.why = whatItSays(said.listing);
    words.found = joined(said.listing.codes);
    words.learnMore = shown(said.listing.delistUrl);
    return words;
}

Words words(const Finding &, const finding::BlocklistRefused &said)
{
    Words words;
    words.summary = tr("%1 declined to answer, so it could not be checked.").arg(joined(said.lists));
    words.why = whyNotBelieved(said.listing) + QLatin1Char(' ') +
                tr("This says nothing about you; the list's own page tells more.");
    words.found = shown(said.listing.causeDetail);
    words.learnMore = shown(said.listing.lookupUrl);
    return words;
}

Words words(const Finding &, const finding::BlocklistDead &said)
{
    Words words;
    words.summary = tr("%1 fails its own test and is not believed.").arg(shown(said.listing.list));
    words.why = whyNotBelieved(said.listing);
    words.found = shown(said.listing.causeDetail);
    return words;
}

Words words(const Finding &, const finding::BlocklistUnanswered &said)
{
    Words words;
    words.summary =
        tr("%1 gave no answer that proves anything, so it could not be checked.").arg(shown(said.listing.list));
    words.why = whyNotBelieved(said.listing);
    words.learnMore = shown(said.listing.lookupUrl);
    return words;
}

Words words(const Finding &finding, const finding::BlocklistClear &said)
{
    Words words;
    words.summary = tr("%n lists that could prove their answer do not name %1.", nullptr, static_cast<int>(said.count))
                        .arg(shown(finding.subject));
    words.why = tr("Each list was tested in the same run before its answer counted. Large mailbox providers also keep "
                   "private lists that nobody can ask.");
    return words;
}

Words words(const Finding &finding, const finding::BlocklistAllowed &said)
{
    Words words;
    words.summary = tr("%2 knows %1 as a good sender.").arg(shown(finding.subject), shown(said.listing.list));
    words.why = tr("Some receivers give good points for that.");
    return words;
}

Words words(const Finding &, const finding::BlocklistNeedsKey &said)
{
    Words words;
    words.summary = tr("%1 can only be asked with a key of your own.").arg(joined(said.lists));
    words.why = tr("Some large mailbox providers rely on %1. The key only tells the lists who asks. Whether they name "
                   "you can be looked up on their web page without one.")
                    .arg(shown(said.operatorName));
    words.fix = keyCost(said.cost);
    words.where = tr("On the website of %1. Keep the key to yourself.").arg(shown(said.operatorName));
    words.learnMore = shown(said.url);
    return words;
}

Words words(const Finding &, const finding::ResolverRewrites &)
{
    Words words;
    words.summary =
        tr("No blocklist could be checked, because this network invents answers for names that do not exist.");
    words.why = tr("For a list, “no such name” means “not listed”. Where the network replaces that answer, every list "
                   "would seem to name you.");
    words.fix = tr("Check again from another network, or with a resolver of your own. Nothing is known to be wrong.");
    words.where = tr("This is a setting of your Internet provider, or of a filter in your network.");
    return words;
}

Words words(const Finding &, const finding::BlocklistsNotAsked &said)
{
    Words words;
    words.summary = said.reason == ::blocklists::NotAsked::LeftOut
                        ? tr("You stopped the search: %1 of %2 lists were not asked.")
                              .arg(QString::number(said.left), QString::number(said.all))
                        : tr("No blocklist was asked.");
    words.why = whyNotAsked(said.reason);
    return words;
}

} // namespace wording
