// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

#include "core/address/reverse.h"
#include "core/blocklists/list.h"

namespace wording
{

namespace
{

QString waysOut()
{
    return tr("There are three ways out: a fixed public address from your provider (days), a relay that sends for your "
              "server (the same day), or a small rented server (the same day).");
}

QString rfc(const std::string &number)
{
    return number.empty() ? QString() : tr("RFC %1").arg(shown(number));
}

/// Such lists leave a single address out once it looks like a mail server's: fixed, with a reverse name of its own.
QString askForExclusion(const finding::AddressPolicyListed &said)
{
    if (said.listing.route == ::blocklists::Route::Provider)
        return tr(
            "Ask the provider of the address to have it left out: this list accepts only the owner of the range.");
    switch (said.reverse) {
    case ::address::Reverse::Confirmed:
        return tr("The reverse name is fine. Open the list's page and ask for this one address to be left out, if it "
                  "is fixed.");
    case ::address::Reverse::Missing:
        return tr("Set a proper reverse name first (step 2). Then open the list's page. Ask there for this one address "
                  "to be left out, if it is fixed and a real mail server.");
    case ::address::Reverse::Unknown:
        return tr("If step 2 finds the reverse name fine, open the list's page. Ask there for this one address to be "
                  "left out, if it is fixed and a real mail server.");
    }
    return {};
}

QString whereToAskForExclusion(const finding::AddressPolicyListed &said)
{
    if (said.listing.route == ::blocklists::Route::Provider)
        return tr("With the provider of the address.");
    if (said.reverse == ::address::Reverse::Confirmed)
        return tr("On the list's own page. Never pay for it.");
    return tr("The reverse name is set by the provider of the address. The list's page is open to you.");
}

} // namespace

Words words(const Finding &finding, const finding::AddressInvalid &)
{
    Words words;
    words.summary = tr("“%1” is not an IP address, so it could not be looked at.").arg(shown(finding.subject));
    words.why = tr("An address has four numbers from 0 to 255 with dots between them, such as 192.0.2.1, or the "
                   "longer form with colons.");
    words.fix =
        tr("Correct the address. Leave out spaces, a slash and what follows it, and zeros at the front of a number.");
    return words;
}

Words words(const Finding &finding, const finding::AddressPrivate &said)
{
    Words words;
    words.summary =
        tr("No mail reaches anybody from %1: it is an address inside a local network.").arg(shown(finding.subject));
    words.why = tr("Receivers see the public address of your connection or server, never this one (range %1).")
                    .arg(shown(said.range));
    words.fix = tr("Enter the public address. The administrator of the server or your provider knows it, and the "
                   "first “Received” line of a message that you sent shows it.");
    words.learnMore = rfc(said.rfc);
    return words;
}

Words words(const Finding &finding, const finding::AddressCgnat &said)
{
    Words words;
    words.summary =
        tr("Receivers will not accept mail from %1: the provider shares this address range among many customers.")
            .arg(shown(finding.subject));
    words.why = tr("A server with such a shared address (range %1) cannot be reached from outside. No reverse name can "
                   "be set for it either.")
                    .arg(shown(said.range));
    words.fix = tr("Ask your provider for a public, fixed IPv4 address.");
    words.planB = waysOut();
    words.learnMore = rfc(said.rfc);
    return words;
}

Words words(const Finding &finding, const finding::AddressReserved &said)
{
    Words words;
    words.summary = tr("No mail server can send from %1: the range it lies in is set aside for other things.")
                        .arg(shown(finding.subject));
    words.why = tr("The range %1 is never used for hosts that send mail on the Internet.").arg(shown(said.range));
    words.fix = tr("Enter the public address that your server really sends from.");
    words.learnMore = rfc(said.rfc);
    return words;
}

Words words(const Finding &finding, const finding::AddressDocumentation &said)
{
    Words words;
    words.summary =
        tr("No mail server can send from %1: it is a sample address for manuals.").arg(shown(finding.subject));
    words.why =
        tr("The range %1 is only for examples. The address was probably copied from a guide.").arg(shown(said.range));
    words.fix = tr("Enter the public address that your server really sends from.");
    words.learnMore = rfc(said.rfc);
    return words;
}

Words words(const Finding &finding, const finding::AddressPolicyListed &said)
{
    Words words;
    words.summary = tr("Many receivers refuse mail straight from %1, because %2 lists its range as one that should not "
                       "send mail directly.")
                        .arg(shown(finding.subject), shown(said.listing.list));
    words.why = tr("Nobody accuses you of spam. The list says that the range is meant for homes and offices, or for "
                   "servers that have not asked to send mail.");
    words.found = joined(said.listing.codes);
    words.fix = askForExclusion(said);
    words.where = whereToAskForExclusion(said);
    words.planB = waysOut();
    words.learnMore = shown(said.listing.delistUrl);
    return words;
}

Words words(const Finding &finding, const finding::AddressNameHasOctets &said)
{
    Words words;
    words.summary = tr("Some receivers refuse mail from %1, because its reverse name %2 contains the address itself.")
                        .arg(shown(finding.subject), shown(said.name));
    words.why = tr("Providers give such names to whole ranges. Filters read them as a sign that nobody set this "
                   "address up for mail; GMX and WEB.DE refuse them even when they say “static”.");
    words.found = shown(said.name);
    words.wanted = tr("a name of your own, such as mail.example.com");
    words.fix = tr("Ask for a reverse name in your own domain; step 2 says how.");
    return words;
}

Words words(const Finding &finding, const finding::AddressNamePool &said)
{
    Words words;
    words.summary = tr("Some receivers take %1 for a dial-up address, because its reverse name %2 contains “%3”.")
                        .arg(shown(finding.subject), shown(said.name), shown(said.token));
    words.why = finding.severity == Severity::Info
                    ? tr("It also contains a word such as “static”, which most filters accept.")
                    : tr("Filters count such words against you, because most mail from dial-up addresses is sent by "
                         "infected computers.");
    words.found = shown(said.name);
    words.wanted = tr("a name of your own, such as mail.example.com");
    words.fix = tr("Ask for a reverse name in your own domain; step 2 says how.");
    return words;
}

Words words(const Finding &finding, const finding::AddressHolder &said)
{
    Words words;
    words.summary = tr("%1 seems to belong to %2: they are the ones to ask about its reverse name and about "
                       "outgoing mail (port 25).")
                        .arg(shown(finding.subject), shown(said.owner));
    words.why = tr("This comes from the reverse name and from the name servers for it. It is a hint, not a proof.");
    return words;
}

Words words(const Finding &finding, const finding::AddressUsable &said)
{
    Words words;
    words.summary = tr("Nothing speaks against sending mail from %1.").arg(shown(finding.subject));
    words.why = said.hasReverseName
                    ? tr("It is a public address, and its reverse name does not look like a dial-up line.")
                    : tr("It is a public address. It has no reverse name yet; step 2 says what that means.");
    return words;
}

Words words(const Finding &, const finding::AddressUnknown &)
{
    Words words;
    words.summary = tr("Which address your mail leaves from is not known, so it could not be checked.");
    words.why =
        tr("Receivers judge the address that connects to them. It need not be the one that receives your mail.");
    words.fix = tr("Name the address that your server sends from. The administrator of the server or your provider "
                   "knows it, and the “Received” lines of a message that you sent show it.");
    return words;
}

Words words(const Finding &, const finding::AddressNotYours &said)
{
    Words words;
    words.summary = said.byRelay ? tr("Your relay looks after the addresses that mail leaves from: nothing to do here.")
                                 : tr("The services that send for you look after their addresses: nothing to do here.");
    words.why = tr("Receivers judge the address that connects to them, and that one is not yours.");
    return words;
}

} // namespace wording
