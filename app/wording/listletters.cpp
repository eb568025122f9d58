// SPDX-License-Identifier: Apache-2.0
// What to write to those who keep a list, and what pages of mailbox companies are good for.
#include "topics.h"

#include "core/blocklists/list.h"

#include <QStringList>

#include <algorithm>

namespace wording
{

namespace
{

/// What was mended, as the most likely cause of the listing suggests; the person corrects it.
QString mended(const std::vector<::blocklists::Meaning> &meanings)
{
    using ::blocklists::Meaning;
    const auto has = [&meanings](std::initializer_list<Meaning> wanted) {
        return std::find_first_of(meanings.begin(), meanings.end(), wanted.begin(), wanted.end()) != meanings.end();
    };
    if (has({Meaning::Exploited, Meaning::Botnet, Meaning::Proxy, Meaning::Attacks}))
        return tr("We looked for infected computers that use this address and found: … They are clean now, and only "
                  "the mail server may use port 25 outwards.");
    if (has({Meaning::Phishing, Meaning::Malware, Meaning::AbusedLegitimate}))
        return tr("Somebody had put pages or files under our name: … They are gone now, and the hole they came through "
                  "is closed.");
    if (has({Meaning::OpenRelay, Meaning::Misconfigured}))
        return tr("The mail server was set up wrongly: … That is fixed now.");
    if (has({Meaning::NoReverseName, Meaning::DynamicRange, Meaning::DynamicDns}))
        return tr("The address has a reverse name of our own now, which leads back to it: …");
    return tr("The cause was: … It is fixed now, and mail goes only to people who asked for it.");
}

} // namespace

QString removalLetter(const Finding &listing, const Setup &setup)
{
    using ::blocklists::Route;
    const auto *said = listing.get<finding::BlocklistListed>();
    if (!said || said->listing.route == Route::Expires || said->listing.route == Route::None ||
        said->listing.route == Route::Pays)
        return {};
    const QString subject = shown(listing.subject);
    const QString list = shown(said->listing.list);
    const QString domain = shown(setup.domain, 1100);
    const bool isAddress = ip::parse(listing.subject).has_value();
    const bool toProvider = said->listing.route == Route::Provider;
    QStringList lines;
    lines << (toProvider ? tr("Subject: your address range is on the blocklist %1").arg(list)
                         : tr("Subject: please remove %1 from %2").arg(subject, list))
          << QString() << tr("Hello,") << QString();
    if (toProvider) {
        lines
            << tr("we send the mail of %1 from your address %2. The blocklist %3 names the range it lies in, and "
                  "receivers refuse our mail because of that.")
                   .arg(domain, subject, list)
            << QString()
            << tr("Only you, who hold the range, can have it removed. Please do so, or give us an address outside it, "
                  "and tell us by when.");
    } else {
        lines << (isAddress ? tr("%1 is the address that the mail of %2 leaves from.").arg(subject, domain)
                            : tr("%1 is the domain we send our own mail with.").arg(subject))
              << QString() << mended(said->listing.meanings) << QString()
              << tr("Please remove the listing. If you still see anything wrong, please tell us what and when.");
    }
    if (!said->listing.reason.empty())
        lines << QString() << tr("Your listing says: %1").arg(shown(said->listing.reason));
    lines << QString() << tr("Thank you.");
    return lines.join(QLatin1Char('\n'));
}

QString consolePurpose(::blocklists::Purpose purpose)
{
    using ::blocklists::Purpose;
    switch (purpose) {
    case Purpose::Complaints:
        return tr("Tells how many readers marked your mail as junk. You confirm there that the domain is yours.");
    case Purpose::Contact:
        return tr("A form to write to them when they refuse your mail.");
    case Purpose::Lookup:
        return tr("Tells what they think of your address: type it in there.");
    case Purpose::Reputation:
        return tr(
            "Tells how much mail they saw from your address and what they think of it. You confirm there that the "
            "address is yours.");
    case Purpose::Rules:
        return tr("Tells what they want of senders, and how to reach them.");
    case Purpose::Unblock:
        return tr("Asks them to accept your mail again when they refuse it.");
    }
    return {};
}

} // namespace wording
