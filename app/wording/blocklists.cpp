// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

#include <QStringList>

#include <cstdlib>

namespace wording
{

namespace
{

QString meaningsOf(const Finding &finding)
{
    QStringList sentences;
    for (const QString &key :
         QString::fromStdString(std::string(finding.arg("meanings"))).split(QStringLiteral(", "), Qt::SkipEmptyParts))
        sentences << listMeaning(key.toStdString());
    return sentences.isEmpty() ? listMeaning({}) : sentences.join(QLatin1Char(' '));
}

QString whyNotAsked(std::string_view reason)
{
    if (reason == "batch")
        return tr("When many domains are checked in a row, lists are asked only on request, out of politeness to their "
                  "operators.");
    if (reason == "none-in-zone")
        return tr("The answers come from a file, and no list stands in it.");
    return tr("The lists were left out of this check.");
}

QString wayOff(const Finding &finding)
{
    const std::string_view route = finding.arg("route");
    if (route == "self-service")
        return tr("Then take the address off yourself on the list's page.");
    if (route == "form")
        return tr("Then ask for removal on the list's page; say what was wrong and what you changed.");
    if (route == "expires")
        return tr("The listing ends by itself some time after the last report; nothing has to be asked for.");
    if (route == "provider")
        return tr("The list is about the provider's whole range: only they can have it removed.");
    if (route == "pays")
        return tr("The listing ends by itself. The list offers faster removal for money; that is never worth it.");
    if (route == "none")
        return tr("The list takes no requests; the listing ends by itself.");
    return tr("The list's page says how to get off.");
}

} // namespace

QString listMeaning(std::string_view meaning)
{
    if (meaning == "spam-source")
        return tr("Junk mail was seen from it.");
    if (meaning == "exploited")
        return tr("Something behind this address behaves like an infected computer; it may be any computer in the "
                  "office, not the mail server.");
    if (meaning == "policy-isp" || meaning == "policy-list" || meaning == "dynamic-range")
        return tr("The range is meant for lines that should not send mail by themselves; that accuses nobody.");
    if (meaning == "low-reputation")
        return tr("It has sent too little good mail, or too much that looked like junk.");
    if (meaning == "hijacked-network")
        return tr("The whole network is said to be in criminal hands.");
    if (meaning == "network-range")
        return tr("The provider's whole range is listed, not this address alone.");
    if (meaning == "phishing")
        return tr("It was seen in phishing mail.");
    if (meaning == "malware")
        return tr("It was seen in connection with malicious software.");
    if (meaning == "botnet")
        return tr("It was seen controlling infected computers.");
    if (meaning == "abused-legitimate")
        return tr("It is a legitimate name that others abused.");
    if (meaning == "proxy")
        return tr("It passes on connections of strangers (a proxy or the Tor network).");
    if (meaning == "attacks")
        return tr("Attacks on other computers were seen from it.");
    if (meaning == "no-reverse-name")
        return tr("It has no reverse name, or only a default one: step 2 mends that.");
    if (meaning == "open-relay")
        return tr("Strangers could send mail through it.");
    if (meaning == "misconfigured")
        return tr("Its mail server was seen behaving against the rules.");
    if (meaning == "new-domain")
        return tr("The domain is brand-new; this goes away with time.");
    if (meaning == "suspected")
        return tr("It is under suspicion, without proof.");
    if (meaning == "disposable")
        return tr("The domain belongs to throw-away mailboxes.");
    if (meaning == "dynamic-dns")
        return tr("It is a name of a service for changing addresses (dynamic DNS), under which anybody can appear.");
    if (meaning == "test")
        return tr("It is one of the list's own samples, which says nothing about anybody.");
    if (meaning == "good")
        return tr("It is known as a good sender.");
    if (meaning == "neutral")
        return tr("Neither good nor bad is said of it.");
    return tr("It is listed.");
}

QString listState(std::string_view state)
{
    if (state == "listed")
        return tr("listed");
    if (state == "clear")
        return tr("not listed");
    if (state == "refused")
        return tr("declined to answer");
    if (state == "dead")
        return tr("closed or broken");
    if (state == "unproven")
        return tr("could not prove its answer");
    if (state == "unanswered")
        return tr("did not answer");
    return tr("being asked …");
}

QString tier(std::string_view tier)
{
    if (tier == "stops-mail")
        return tr("can stop mail");
    if (tier == "may-matter")
        return tr("may matter");
    return tr("hardly used");
}

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
        words.why = meaningsOf(finding);
        words.found = finding.arg("reason").empty() ? arg(finding, "codes")
                                                    : tr("%1: %2").arg(arg(finding, "codes"), arg(finding, "reason"));
        words.fix = tr("Mend the cause first, or the listing comes back: look for infected computers behind the same "
                       "address, let only the mail server use port 25, and stop mail that nobody asked for.") +
                    QLatin1Char(' ') + wayOff(finding);
        words.where = tr("On the list's own page. Never pay for it.");
        words.learnMore = arg(finding, "url");
        return words;
    case Code::BlocklistListedMinor:
        words.summary = tr("%2 lists %1; hardly anybody refuses mail because of that.").arg(subject, list);
        words.why = meaningsOf(finding);
        words.found = arg(finding, "codes");
        words.learnMore = arg(finding, "url");
        return words;
    case Code::BlocklistRefused:
        words.summary = tr("%1 declined to answer us, so it could not be checked.").arg(list);
        words.why = tr("Many lists do not answer resolvers that many people share. This says nothing about you; the "
                       "list's own page tells more.");
        words.found = arg(finding, "codes");
        words.learnMore = arg(finding, "url");
        return words;
    case Code::BlocklistDead:
        words.summary = tr("%1 fails its own test and is not believed.").arg(list);
        words.why = tr("It names addresses that no list may ever name, so it would call everybody a spammer. Ignore "
                       "whoever shows it to you.");
        return words;
    case Code::BlocklistUnanswered:
        words.summary = tr("%1 did not give an answer that proves anything, so it could not be checked.").arg(list);
        words.why = tr("It was silent, or its own test entry was not there. Nothing is known to be wrong.");
        words.learnMore = arg(finding, "url");
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
        words.summary = tr("No blocklist was asked.");
        words.why = whyNotAsked(finding.arg("reason"));
        return words;
    default:
        return words;
    }
}

} // namespace wording
