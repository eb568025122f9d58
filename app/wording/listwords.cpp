// SPDX-License-Identifier: Apache-2.0
// The words of the catalogue of blocklists: what an answer means, what to mend first, how to get off, how long it
// takes.
#include "listwords.h"

#include "core/dns/message.h"
#include "core/ip.h"

#include <charconv>

namespace wording
{

namespace
{

dns::Status statusCalled(std::string_view text)
{
    for (const dns::Status status : {dns::Status::Timeout, dns::Status::ServerFailure, dns::Status::Refused,
                                     dns::Status::Cancelled, dns::Status::Disbelieved})
        if (dns::toText(status) == text)
            return status;
    return dns::Status::Pending;
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
    if (meaning == "bogon")
        return tr("No public network uses this address.");
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

QString listsSentence(const blocklists::Tally &tally)
{
    if (tally.planned == 0)
        return {};
    if (tally.waiting > 0)
        return tr("%1 of %2 questions to lists are answered so far.").arg(tally.answered).arg(tally.questions);
    if (tally.believed == 0)
        return tr("None of the %1 lists gave an answer that can be believed.").arg(tally.planned);
    const QString asked =
        tr("%1 of %2 lists could be asked and passed their own test.").arg(tally.believed).arg(tally.planned);
    const QString named =
        tally.naming == 0 ? tr("None of them has anything against you.")
                          : tr("Lists that name you: %1; of these matter: %2.").arg(tally.naming).arg(tally.mattering);
    return QStringLiteral("%1 %2").arg(asked, named);
}

QString policySentence(const blocklists::Tally &tally)
{
    return tally.policy == 0 ? QString()
                             : tr("Lists that only say which lines should not send mail by themselves, and name your "
                                  "address as one of those: %1. That accuses nobody; it is a matter of step 1.")
                                   .arg(tally.policy);
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
    if (state == "left-out")
        return tr("not asked");
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

QString duration(std::string_view text)
{
    int number = 0;
    const auto [unit, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || unit + 1 != text.data() + text.size())
        return {};
    return *unit == 'h' ? tr("%n hours", nullptr, number) : *unit == 'd' ? tr("%n days", nullptr, number) : QString();
}

QString extent(std::string_view covers)
{
    if (covers.starts_with('/'))
        return tr("The whole %1 around this address is listed: its neighbours as well as itself.").arg(shown(covers));
    if (covers == "range")
        return tr("A whole range of the provider is listed, not this address alone.");
    if (covers == "as")
        return tr("Everything that belongs to this provider is listed, not this address alone.");
    return {};
}

QString causeToMend(std::string_view worst, bool isAddress)
{
    if (worst == "network-range" || worst == "hijacked-network" || worst == "bogon")
        return isAddress ? tr("Nothing that you change on your own server ends this: ask the company that gave you the "
                              "address, or send from another one.")
                         : tr("Nothing that you change on your own server ends this: ask the company that gave you the "
                              "name.");
    if (worst == "no-reverse-name" || worst == "policy-isp" || worst == "policy-list" || worst == "dynamic-range")
        return tr("Give the address a reverse name of your own first: step 2 says how.");
    if (worst == "new-domain")
        return tr("Wait, and send little until then: the domain grows older by itself.");
    if (worst == "open-relay")
        return tr(
            "Close this first, or the listing comes back: the server may pass on mail only for those who log in.");
    if (worst == "misconfigured")
        return tr("Mend this first, or the listing comes back: let the server refuse what it does not want while it is "
                  "being delivered, and never answer it later.");
    if (!isAddress && (worst == "phishing" || worst == "malware" || worst == "botnet" || worst == "exploited" ||
                       worst == "abused-legitimate"))
        return tr("Clean up first, or the listing comes back: look for pages and files on your web site that you did "
                  "not make, bring its programs up to date, and change all passwords of the domain and the site.");
    if (!isAddress)
        return tr("Mend the cause first, or the listing comes back: find out which mail with your domain in it nobody "
                  "asked for, newsletters and links included, and stop it.");
    if (worst == "spam-source" || worst == "low-reputation" || worst == "suspected")
        return tr(
            "Mend the cause first, or the listing comes back: look in the server's log for mail that nobody asked "
            "for, change the password of the mailbox that sends it, and stop newsletters to bought addresses.");
    if (worst == "attacks")
        return tr("Mend the cause first, or the listing comes back: something at this address attacks other computers. "
                  "Find the machine, clean it or switch it off, and change its passwords.");
    return tr(
        "Mend the cause first, or the listing comes back: look for infected computers behind the same address, any "
        "in the office, and let only the mail server use port 25.");
}

QString wayOff(const Finding &finding)
{
    const std::string_view route = finding.arg("route");
    const QString takes = duration(finding.arg("takes"));
    const QString expires = duration(finding.arg("expires"));
    const QString dealtWith = takes.isEmpty() ? QString() : ' ' + tr("That takes up to about %1.").arg(takes);
    const QString byItself =
        expires.isEmpty() ? QString() : ' ' + tr("Even unasked, it ends about %1 after the last event.").arg(expires);
    if (route == "self-service")
        return tr("Then take it off yourself on the list's page.") + dealtWith + byItself;
    if (route == "form")
        return tr("Then ask for removal on the list's page; say what was wrong and what you changed.") + dealtWith +
               byItself;
    if (route == "mail")
        return (finding.arg("mail").empty()
                    ? tr("Then write to those who keep the list; say what was wrong and what you changed.")
                    : tr("Then write to %1; say what was wrong and what you changed.").arg(arg(finding, "mail"))) +
               dealtWith + byItself;
    if (route == "expires")
        return expires.isEmpty()
                   ? tr("The listing then ends by itself; nothing has to be asked for.")
                   : tr("The listing then ends by itself about %1 after the last event; nothing has to be "
                        "asked for.")
                         .arg(expires);
    if (route == "provider")
        return tr("Only the owner of the network, mostly your provider, can have this listing removed.");
    if (route == "pays")
        return (expires.isEmpty() ? tr("The listing then ends by itself.")
                                  : tr("The listing then ends by itself about %1 after the last event.").arg(expires)) +
               ' ' + tr("The list offers faster removal for money; that is never worth it.");
    if (route == "none")
        return tr("The list takes no requests; few receivers ask such a list.");
    return tr("The list's page says how to get off.");
}

QString whereToAsk(std::string_view route)
{
    if (route == "provider")
        return tr("Your provider asks the list's operator; send them what stands here.");
    if (route == "expires" || route == "none" || route == "pays")
        return tr("There is nobody to ask. Never pay for it.");
    if (route == "mail")
        return tr("By mail to the list's operator. Never pay for it.");
    return tr("On the list's own page. Never pay for it.");
}

QString whyNotBelieved(std::string_view cause, std::string_view detail)
{
    const QString what = shown(detail);
    if (cause == "refusal-code" && detail == "127.255.255.252")
        return tr("It did not know the name under which it was asked, which is a fault of this program's catalogue of "
                  "lists, not yours; a newer catalogue may help.");
    if (cause == "refusal-code" && detail == "127.255.255.254")
        return tr("It does not answer the DNS server that this computer uses, because too many people share it or "
                  "because it has no clear owner. Your provider's DNS server or one of your own may be answered.");
    if (cause == "refusal-code" && detail == "127.255.255.255")
        return tr(
            "The DNS server that this computer uses has asked it too much. Later, or through a DNS server of your "
            "own, it may answer.");
    if (cause == "refusal-code")
        return tr("Its answer (%1) means that it does not serve the DNS server that this computer uses.").arg(what);
    if (cause == "refusal-status")
        return tr("It gives DNS servers that it does not know no answer: %1").arg(lookupStatus(statusCalled(detail)));
    if (cause == "lists-everything")
        return tr(
            "It names what no list may ever name, so it would call everybody a spammer. Ignore whoever shows it to "
            "you.");
    if (cause == "outside-127")
        return tr("It answers with %1, which is no answer of a list: its name was sold or given up. Ignore whoever "
                  "shows "
                  "it to you.")
            .arg(what);
    if (cause == "test-missing")
        return tr(
            "It does not name its own test entry. Either the list is empty, or it refuses without saying so; then "
            "“not listed” would mean nothing.");
    if (cause == "no-promise")
        return tr("It promises no test entry, so nobody can tell its “not listed” from silence.");
    if (cause == "unknown-code")
        return tr("It answered with a code whose meaning is not known (%1).").arg(what);
    if (cause == "network-rewrites")
        return tr("This network invents answers for names that do not exist.");
    if (cause == "network-filters")
        return tr("A filter in this network put its own answer (%1) in the place of the list's. The list may be quite "
                  "all right.")
            .arg(what);
    if (cause == "unaskable")
        return tr("The name is too long to be asked about there.");
    if (cause == "silent")
        return tr("It did not answer in time.");
    if (cause == "servfail")
        return tr("Its servers, or something on the way to them, are broken at the moment.");
    if (cause == "time-up")
        return tr("The time for the whole check was over before it answered.");
    return tr("Nothing is known to be wrong.");
}

} // namespace wording
