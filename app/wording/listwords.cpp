// SPDX-License-Identifier: Apache-2.0
// The words of the catalogue of blocklists: what an answer means, what to mend first, how to get off, how long it
// takes.
#include "listwords.h"

#include "core/blocklists/outcome.h"

namespace wording
{

QString listMeaning(::blocklists::Meaning meaning)
{
    using ::blocklists::Meaning;
    switch (meaning) {
    case Meaning::SpamSource:
        return tr("Junk mail was seen from it.");
    case Meaning::Exploited:
        return tr("A computer that uses this address behaves as if infected. It may be any computer in the office, not "
                  "the mail server.");
    case Meaning::PolicyIsp:
    case Meaning::PolicyList:
    case Meaning::DynamicRange:
        return tr("The range is meant for connections that should not send mail directly. Nobody is accused of spam.");
    case Meaning::LowReputation:
        return tr("It has sent too little good mail, or too much that looked like junk.");
    case Meaning::HijackedNetwork:
        return tr("The whole network is said to be in criminal hands.");
    case Meaning::NetworkRange:
        return tr("The provider's whole range is listed, not this address alone.");
    case Meaning::Bogon:
        return tr("No public network uses this address.");
    case Meaning::Phishing:
        return tr("It was seen in phishing mail.");
    case Meaning::Malware:
        return tr("It was seen in connection with malicious software.");
    case Meaning::Botnet:
        return tr("It was seen controlling infected computers.");
    case Meaning::AbusedLegitimate:
        return tr("It is a legitimate name that others abused.");
    case Meaning::Proxy:
        return tr("It passes on connections of strangers (a proxy or the Tor network).");
    case Meaning::Attacks:
        return tr("Attacks on other computers were seen from it.");
    case Meaning::NoReverseName:
        return tr("It has no reverse name, or only a default one: step 2 fixes that.");
    case Meaning::OpenRelay:
        return tr("Strangers could send mail through it.");
    case Meaning::Misconfigured:
        return tr("Its mail server was seen behaving against the rules.");
    case Meaning::NewDomain:
        return tr("The domain is brand-new; this goes away with time.");
    case Meaning::Suspected:
        return tr("It is under suspicion, without proof.");
    case Meaning::Disposable:
        return tr("The domain belongs to throw-away mailboxes.");
    case Meaning::DynamicDns:
        return tr("It is a name of a service for changing addresses (dynamic DNS), under which anybody can appear.");
    case Meaning::Test:
        return tr("It is one of the list's own samples, which says nothing about anybody.");
    case Meaning::Good:
        return tr("It is known as a good sender.");
    case Meaning::Neutral:
        return tr("The list says neither good nor bad of it.");
    case Meaning::Listed:
        return tr("It is listed.");
    }
    return {};
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
                             : tr("Lists that say your address is in a range that should not send mail directly: %1. "
                                  "Nobody accuses you of spam; step 1 deals with it.")
                                   .arg(tally.policy);
}

QString listState(::blocklists::State state)
{
    switch (state) {
    case ::blocklists::State::Listed:
        return tr("listed");
    case ::blocklists::State::Clear:
        return tr("not listed");
    case ::blocklists::State::Refused:
        return tr("declined to answer");
    case ::blocklists::State::Dead:
        return tr("closed or broken");
    case ::blocklists::State::Unproven:
        return tr("could not prove its answer");
    case ::blocklists::State::Unanswered:
        return tr("did not answer");
    case ::blocklists::State::LeftOut:
        return tr("not asked");
    case ::blocklists::State::Pending:
        return tr("being asked …");
    }
    return {};
}

QString tier(::blocklists::Tier tier)
{
    switch (tier) {
    case ::blocklists::Tier::StopsMail:
        return tr("can stop mail");
    case ::blocklists::Tier::MayMatter:
        return tr("may matter");
    case ::blocklists::Tier::Ignore:
        return tr("hardly used");
    }
    return {};
}

QString duration(const finding::Span &span)
{
    const int count = static_cast<int>(span.count);
    return count == 0 ? QString() : span.isDays ? tr("%n days", nullptr, count) : tr("%n hours", nullptr, count);
}

QString extent(const finding::Listing &listing)
{
    switch (listing.reach) {
    case ::blocklists::Reach::Host:
        return {};
    case ::blocklists::Reach::Prefix:
        return tr("The whole %1 around this address is listed: its neighbours as well as itself.")
            .arg(QStringLiteral("/%1").arg(listing.prefix));
    case ::blocklists::Reach::Range:
        return tr("A whole range of the provider is listed, not this address alone.");
    case ::blocklists::Reach::As:
        return tr("Everything that belongs to this provider is listed, not this address alone.");
    }
    return {};
}

namespace
{

/// What to mend behind an address, and behind a domain.
QString cleanUp(::blocklists::Meaning worst)
{
    using ::blocklists::Meaning;
    if (worst == Meaning::SpamSource || worst == Meaning::LowReputation || worst == Meaning::Suspected)
        return tr("Fix the cause first, or the listing comes back. Look in the server's log for mail that nobody asked "
                  "for. Change the password of the mailbox that sends it, and stop newsletters to bought addresses.");
    if (worst == Meaning::Attacks)
        return tr("Fix the cause first, or the listing comes back: something at this address attacks other computers. "
                  "Find the machine, clean it or switch it off, and change its passwords.");
    return tr("Fix the cause first, or the listing comes back. Look for infected computers that share the address, "
              "such as any in the office, and let only the mail server use port 25.");
}
QString cleanUpDomain(::blocklists::Meaning worst)
{
    using ::blocklists::Meaning;
    if (worst == Meaning::Phishing || worst == Meaning::Malware || worst == Meaning::Botnet ||
        worst == Meaning::Exploited || worst == Meaning::AbusedLegitimate)
        return tr("Clean up first, or the listing comes back. Look for pages and files on your web site that you did "
                  "not make. Bring its programs up to date, and change all passwords of the domain and the site.");
    return tr("Fix the cause first, or the listing comes back. Find out which mail that names your domain nobody asked "
              "for, newsletters included, and stop it.");
}

} // namespace

QString causeToMend(::blocklists::Meaning worst, bool isAddress)
{
    using ::blocklists::Meaning;
    switch (worst) {
    case Meaning::NetworkRange:
    case Meaning::HijackedNetwork:
    case Meaning::Bogon:
        return isAddress ? tr("Nothing that you change on your own server ends this. Ask the provider of the address, "
                              "or send from another one.")
                         : tr("Nothing that you change on your own server ends this: ask the company that gave you the "
                              "name.");
    case Meaning::NoReverseName:
    case Meaning::PolicyIsp:
    case Meaning::PolicyList:
    case Meaning::DynamicRange:
        return tr("Give the address a reverse name of your own first: step 2 says how.");
    case Meaning::NewDomain:
        return tr("Wait, and send little until then. This ends as the domain grows older.");
    case Meaning::OpenRelay:
        return tr(
            "Close this first, or the listing comes back: the server may pass on mail only for those who log in.");
    case Meaning::Misconfigured:
        return tr("Fix this first, or the listing comes back: let the server refuse unwanted mail during delivery, and "
                  "never send a bounce for it afterwards.");
    case Meaning::Botnet:
    case Meaning::Malware:
    case Meaning::Phishing:
    case Meaning::Exploited:
    case Meaning::Attacks:
    case Meaning::Proxy:
    case Meaning::SpamSource:
    case Meaning::Disposable:
    case Meaning::DynamicDns:
    case Meaning::LowReputation:
    case Meaning::AbusedLegitimate:
    case Meaning::Listed:
    case Meaning::Suspected:
    case Meaning::Test:
    case Meaning::Neutral:
    case Meaning::Good:
        return isAddress ? cleanUp(worst) : cleanUpDomain(worst);
    }
    return {};
}

QString wayOff(const finding::Listing &listing)
{
    using ::blocklists::Route;
    const QString takes = duration(listing.takes);
    const QString expires = duration(listing.expires);
    const QString dealtWith = takes.isEmpty() ? QString() : ' ' + tr("That takes up to about %1.").arg(takes);
    const QString byItself =
        expires.isEmpty() ? QString()
                          : ' ' + tr("Even without a request, it ends about %1 after the last event.").arg(expires);
    switch (listing.route) {
    case Route::SelfService:
        return tr("Then take it off yourself on the list's page.") + dealtWith + byItself;
    case Route::Form:
        return tr("Then ask for removal on the list's page; say what was wrong and what you changed.") + dealtWith +
               byItself;
    case Route::Mail:
        return (listing.mail.empty()
                    ? tr("Then write to those who keep the list; say what was wrong and what you changed.")
                    : tr("Then write to %1; say what was wrong and what you changed.").arg(shown(listing.mail))) +
               dealtWith + byItself;
    case Route::Expires:
        return expires.isEmpty()
                   ? tr("The listing then ends without a request.")
                   : tr("The listing then ends without a request, about %1 after the last event.").arg(expires);
    case Route::Provider:
        return tr("Only the owner of the network, mostly your provider, can have this listing removed.");
    case Route::Pays:
        return (expires.isEmpty()
                    ? tr("The listing then ends without a request.")
                    : tr("The listing then ends without a request, about %1 after the last event.").arg(expires)) +
               ' ' + tr("The list offers faster removal for money; that is never worth it.");
    case Route::None:
        return tr("The list accepts no requests. Few receivers use such a list.");
    case Route::Unknown:
        return tr("The list's page says how to get off.");
    }
    return {};
}

QString whereToAsk(::blocklists::Route route)
{
    using ::blocklists::Route;
    switch (route) {
    case Route::Provider:
        return tr("Your provider asks the list's operator. Send your provider what is written here.");
    case Route::Expires:
    case Route::None:
    case Route::Pays:
        return tr("There is nobody to ask. Never pay for it.");
    case Route::Mail:
        return tr("By mail to the list's operator. Never pay for it.");
    case Route::SelfService:
    case Route::Form:
    case Route::Unknown:
        return tr("On the list's own page. Never pay for it.");
    }
    return {};
}

namespace
{

/// What the answer that means a refusal says of the asker.
QString refusal(const finding::Listing &listing)
{
    using ::blocklists::Refusal;
    switch (listing.refusal) {
    case Refusal::UnknownName:
        return tr("It did not know the name that it was asked by. That is a fault of this program's catalogue of "
                  "lists, not yours. A newer catalogue may help.");
    case Refusal::SharedResolver:
        return tr("It does not answer the DNS server that this computer uses, because too many people share it or it "
                  "has no clear owner. Try your provider's DNS server, or one of your own.");
    case Refusal::TooMany:
        return tr("The DNS server that this computer uses has asked it too often. Try later, or use a DNS server of "
                  "your own.");
    case Refusal::Other:
        return tr("Its answer (%1) means that it refuses the DNS server that this computer uses.")
            .arg(shown(listing.causeDetail));
    }
    return {};
}

} // namespace

QString whyNotBelieved(const finding::Listing &listing)
{
    using ::blocklists::Cause;
    const QString what = shown(listing.causeDetail);
    switch (listing.cause) {
    case Cause::RefusalCode:
        return refusal(listing);
    case Cause::RefusalStatus:
        return tr("It does not answer DNS servers that it does not know.") + QLatin1Char(' ') +
               lookupStatus(listing.status);
    case Cause::ListsEverything:
        return tr("It lists what no list may ever list, so it would call everybody a spammer. Checkers that still show "
                  "it are out of date.");
    case Cause::Outside127:
        return tr("It answers with %1, which is no answer of a list: its name was sold or given up. Checkers that "
                  "still show it are out of date.")
            .arg(what);
    case Cause::TestMissing:
        return tr("It does not list its own test entry. Either the list is empty, or it refuses without saying so. Its "
                  "“not listed” means nothing.");
    case Cause::NoPromise:
        return tr("It has no test entry, so its “not listed” cannot be told from silence.");
    case Cause::UnknownCode:
        return tr("It answered with a code whose meaning is not known (%1).").arg(what);
    case Cause::NetworkRewrites:
        return tr("This network invents answers for names that do not exist.");
    case Cause::NetworkFilters:
        return tr("A filter in this network replaced the list's answer by its own (%1). The list itself may be fine.")
            .arg(what);
    case Cause::Unaskable:
        return tr("The name is too long to be asked about there.");
    case Cause::Silent:
        return tr("It did not answer in time.");
    case Cause::ServerFailure:
        return tr("Its servers, or something on the way to them, are broken at the moment.");
    case Cause::TimeUp:
        return tr("The time for the whole check was over before it answered.");
    case Cause::None:
        return tr("Nothing is known to be wrong.");
    }
    return {};
}

} // namespace wording
