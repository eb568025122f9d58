// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

#include "core/dns/message.h"
#include "core/names/check.h"

namespace wording
{

namespace
{

/// How to get another reverse name: where RFC 2317 leads into the owner's own DNS, nobody has to be asked.
QString getName(const std::optional<dns::Name> &ownPlace)
{
    if (ownPlace)
        return tr("Your provider has handed the reverse name over to your own DNS: add a PTR record at %1. It is under "
                  "“Type it in”.")
            .arg(shown(*ownPlace));
    return tr("Send the provider of the address the request that is written for you under “Type it in”. A record in "
              "your own domain cannot do this.");
}

/// Of a sender that nobody named nothing is written yet.
QString sayAddressFirst()
{
    return tr("First say which addresses your mail leaves from (on the page “Start”, or with --ip): the record "
              "or the request is then written for you.");
}

//: EHLO is the greeting with which one mail server introduces itself to another.
QString useTheirName()
{
    return tr("If they refuse, let the server introduce itself (EHLO) with the name that they gave the address, if it "
              "leads back. Most receivers accept that; GMX, WEB.DE and Apple want a name in your own domain.");
}

/// The other machine keeps its name.
template <typename Said> QString introduceAs(const Said &said)
{
    const QString name = shown(*said.instead);
    const QString leave =
        QLatin1Char(' ') + tr("Leave %1 as it is: another machine does its work there.").arg(shown(said.host));
    if (said.insteadIsNew)
        return tr("Let this server introduce itself as %1. The records for this name are under “Type it in”.")
                   .arg(name) +
               leave;
    return tr("Let this server introduce itself as %1, which leads to its address already.").arg(name) + leave;
}

QString letLead(const finding::HostAddressMissing &said)
{
    const QString host = shown(said.host);
    const QString type = shown(dns::toText(said.type));
    if (said.nothingProposed)
        return tr("Find out first which machine %1 is: that could not be looked up, so no record is proposed.")
            .arg(host);
    if (said.isApex)
        return tr("Let the server introduce itself with a name of its own, such as mail.%1. The domain itself leads to "
                  "another machine, as a rule the website, and has to stay there.")
            .arg(host);
    if (said.found.empty())
        return tr("Add this address to %1 as a record of type %2; it is under “Type it in”.").arg(host, type);
    if (said.isInside)
        return tr("Let the record of type %2 at %1 lead to this address; it is under “Type it in”.").arg(host, type);
    return tr("If no other machine is called %1 any more, let the record of type %2 there lead to this address; it is "
              "under “Type it in”. Otherwise leave it, and give the sending server a name of its own.")
        .arg(host, type);
}

} // namespace

QString ehloReason(::names::HostFault fault)
{
    switch (fault) {
    case ::names::HostFault::SingleLabel:
        return tr("It has no dot in it.");
    case ::names::HostFault::ContainerId:
        return tr("It is the number of a container.");
    case ::names::HostFault::Address:
        return tr("It is an address instead of a name.");
    case ::names::HostFault::Literal:
        return tr("It is an address in brackets instead of a name.");
    case ::names::HostFault::Underscore:
        return tr("It has an underscore, which host names cannot have.");
    case ::names::HostFault::LocalName:
        return tr("Its ending is only used inside local networks.");
    case ::names::HostFault::NotAHostName:
        return tr("It has characters that host names cannot have.");
    }
    return {};
}

Words words(const Finding &finding, const finding::PtrMissing &said)
{
    Words words;
    words.summary =
        tr("Gmail, Outlook.com and most others refuse mail from %1, because the address has no reverse name.")
            .arg(shown(finding.subject));
    //: PTR is the DNS record that holds the reverse name of an address.
    words.why = tr("The reverse name (PTR record) is how an address says whose it is. An address without one looks "
                   "like a computer that nobody set up for mail.");
    words.wanted = tr("a name of your own, such as mail.example.com");
    words.fix = getName(said.ownPlace);
    if (!said.ownPlace)
        words.planB = tr("If they never set reverse names, send through a relay, or move the mail server to a host "
                         "that lets you set one.");
    if (!said.confirmed)
        words.fix = sayAddressFirst();
    return words;
}

Words words(const Finding &finding, const finding::PtrNotConfirmed &said)
{
    Words words;
    words.summary =
        tr("Most receivers refuse mail from %1, because its reverse name %2 does not lead back to the address.")
            .arg(shown(finding.subject), shown(said.name));
    words.why = tr("Anybody can give an address any name. Receivers believe it only when the name leads back to "
                   "the same address.");
    words.found = said.found.empty() ? tr("%1 leads to no address").arg(shown(said.name))
                                     : tr("%1 leads to %2").arg(shown(said.name), joined(said.found));
    words.wanted = tr("%1 leads to %2").arg(shown(said.name), shown(finding.subject));
    if (said.meant) {
        words.fix = tr("Have the reverse name changed to %1. It was typed without a dot at its end, so a domain was "
                       "added to it.")
                        .arg(shown(*said.meant));
        return words;
    }
    if (said.instead) {
        words.fix = tr("Have the reverse name changed to %1, and let the server introduce itself with that name.")
                        .arg(shown(*said.instead));
        return words;
    }
    words.fix = !said.fault ? tr("Either make %1 lead to %2, or have the reverse name changed to one that does.")
                                  .arg(shown(said.name), shown(finding.subject))
                            : tr("Have the reverse name changed to one that leads back to %1; %2 never can.")
                                  .arg(shown(finding.subject), shown(said.name));
    return words;
}

Words words(const Finding &finding, const finding::PtrGeneric &said)
{
    Words words;
    words.summary = tr("Some receivers refuse mail from %1, because its reverse name %2 is the provider's default.")
                        .arg(shown(finding.subject), shown(said.name));
    words.why = tr("A default name says that nobody has set this address up for mail. GMX, WEB.DE and Apple refuse it, "
                   "others count it against you.");
    words.found = shown(said.name);
    words.wanted = tr("a name of your own, such as mail.example.com");
    words.fix = getName(said.ownPlace);
    if (!said.ownPlace)
        words.planB = useTheirName();
    if (!said.confirmed)
        words.fix = sayAddressFirst();
    return words;
}

Words words(const Finding &finding, const finding::PtrNotHostName &said)
{
    Words words;
    words.summary = tr("Some receivers refuse mail from %1, because no server may be called like its reverse name %2.")
                        .arg(shown(finding.subject), shown(said.name));
    words.why = ehloReason(said.fault) + QLatin1Char(' ') +
                tr("It leads back to the address, but strict receivers do not accept it as a name.");
    words.found = shown(said.name);
    words.wanted = tr("a name of your own, such as mail.example.com");
    words.fix = getName(said.ownPlace);
    if (!said.confirmed)
        words.fix = sayAddressFirst();
    return words;
}

Words words(const Finding &finding, const finding::PtrSeveral &said)
{
    Words words;
    words.summary =
        tr("Some receivers may refuse mail from %1 now and then, because the address has several reverse names.")
            .arg(shown(finding.subject));
    words.why = tr("Some receivers look only at the first name, and the order changes by chance.");
    words.found = joined(said.names);
    words.wanted = tr("exactly one name, the one your server introduces itself with");
    words.fix =
        said.ownPlace
            ? tr("Leave only one PTR record at %1. One name is enough for any number of domains.")
                  .arg(shown(*said.ownPlace))
            : tr("Ask the provider of the address to leave only one. One name is enough for any number of domains.");
    return words;
}

Words words(const Finding &finding, const finding::PtrAlias &said)
{
    Words words;
    words.summary = tr("The reverse name of %1 is made at %2: the provider has passed it on.")
                        .arg(shown(finding.subject), shown(said.target));
    words.why = tr("For small ranges the provider puts an alias into its own zone. The reverse name is then a PTR "
                   "record at the alias's target, often in your own DNS.");
    return words;
}

Words words(const Finding &finding, const finding::PtrForeignDomain &said)
{
    Words words;
    words.summary = tr("Mail from %1 is accepted by most, but Apple, GMX and WEB.DE want its reverse name in your "
                       "own domain; it is %2.")
                        .arg(shown(finding.subject), shown(said.name));
    words.why = tr("The name leads back to the address, which is what most receivers ask for. But it is in somebody "
                   "else's domain.");
    return words;
}

Words words(const Finding &finding, const finding::NamesMatch &said)
{
    Words words;
    words.summary =
        tr("The names match: %1 is called %2, and %2 leads back to it.").arg(shown(finding.subject), shown(said.name));
    words.why = tr("The reverse name is confirmed, is not a provider's default, and is in a domain of yours. It need "
                   "not be the domain that you send for.");
    return words;
}

Words words(const Finding &, const finding::EhloInvalid &said)
{
    Words words;
    words.summary = tr("Many receivers refuse a server that introduces itself as %1.").arg(shown(said.host));
    words.why =
        ehloReason(said.fault) + QLatin1Char(' ') +
        tr("At the start of every delivery a server says its name (EHLO). It has to be a full name on the Internet.");
    words.wanted = tr("a full name, such as mail.example.com");
    words.fix = !said.instead ? tr("Set the server's name to a full one that leads to its address.")
                              : tr("Let the server introduce itself as %1. That name has to lead to the address; what "
                                   "is missing is under “Type it in”.")
                                    .arg(shown(*said.instead));
    return words;
}

Words words(const Finding &, const finding::EhloUnresolved &said)
{
    Words words;
    words.summary =
        tr("Many receivers refuse a server that introduces itself as %1, because the name leads to no address.")
            .arg(shown(said.host));
    words.why = tr("At the start of every delivery a server says its name (EHLO). Receivers check whether it exists.");
    words.fix =
        !said.meant
            ? tr("Add an address record (A, and AAAA for IPv6) for %1; it is under “Type it in”.").arg(shown(said.host))
            : tr("The alias there should lead to %2, but it was typed without a dot at its end, so a domain was added. "
                 "Replace the alias by an address record for %1; it is under “Type it in”.")
                  .arg(shown(said.host), shown(*said.meant));
    if (!said.confirmed)
        words.fix = sayAddressFirst();
    return words;
}

Words words(const Finding &finding, const finding::EhloMismatch &said)
{
    Words words;
    words.summary =
        tr("Some receivers distrust mail from %1, because the server calls itself %2 but the address is called %3.")
            .arg(shown(finding.subject), shown(said.host), shown(said.name));
    words.why = tr("The rules do not ask for it, but the strictest receivers want both names to be the same.");
    words.found = shown(said.name);
    words.wanted = shown(said.host);
    words.fix = !said.instead ? tr("Have the reverse name changed to %1.").arg(shown(said.host))
                              : tr("Have the reverse name changed to %1, or let the server introduce itself as %2.")
                                    .arg(shown(said.host), shown(*said.instead));
    return words;
}

Words words(const Finding &finding, const finding::HostAddressMissing &said)
{
    const QString subject = shown(finding.subject);
    const QString host = shown(said.host);
    Words words;
    words.summary =
        said.instead && !said.insteadIsNew
            ? tr("Some receivers distrust mail from %1, because the server calls itself %2, which is another machine.")
                  .arg(subject, host)
            : tr("Receivers may refuse mail from %1, because the server's name %2 does not lead to this address.")
                  .arg(subject, host);
    words.why = tr("Receivers look whether the name that the server says leads to the address that it sends from. "
                   "IPv4 and IPv6 are looked at separately.");
    words.found = said.found.empty() ? tr("no address of this kind") : joined(said.found);
    words.wanted = subject;
    words.fix = said.instead ? introduceAs(said) : letLead(said);
    if (said.instead)
        words.planB = tr("If %1 is this very server, say that the other addresses send, too: its records are then "
                         "written for all of them.")
                          .arg(host);
    else if (said.type == dns::Type::Aaaa)
        words.planB =
            tr("Or let the server send over IPv4 only: IPv6 helps no delivery, and each receiver judges it on "
               "its own.");
    if (!said.confirmed)
        words.fix = sayAddressFirst();
    return words;
}

Words words(const Finding &finding, const finding::HostProxied &said)
{
    Words words;
    words.summary = tr("Receivers may refuse mail from %1, because %2 leads to a web proxy instead of the mail server.")
                        .arg(shown(finding.subject), shown(said.host));
    words.why =
        tr("A proxy such as Cloudflare's passes on web pages, never mail. The name has to lead to the server itself.");
    words.found = joined(said.found);
    words.wanted = shown(finding.subject);
    words.fix = tr("In the DNS panel, switch the proxy off for %1 (“DNS only”) and enter the server's own address.")
                    .arg(shown(said.host));
    if (said.insteadIsNew)
        words.fix += QLatin1Char(' ') + tr("If a website under this name needs the proxy, let the server introduce "
                                           "itself as %1 instead. The records for that name are under “Type it in”.")
                                            .arg(shown(*said.instead));
    else if (said.instead)
        words.fix = introduceAs(said);
    return words;
}

Words words(const Finding &finding, const finding::HostAddressPrivate &said)
{
    Words words;
    words.summary = finding.severity == Severity::Error
                        ? tr("Receivers cannot tell that mail comes from %1, because the name leads to %2, which "
                             "nobody outside can reach.")
                              .arg(shown(said.host), shown(said.found))
                        : tr("Some receivers cannot tell that mail comes from %1, because the name also leads to %2, "
                             "which nobody outside can reach.")
                              .arg(shown(said.host), shown(said.found));
    words.why = insideAnswers(said.found, said.range);
    words.found = shown(said.found);
    words.wanted = tr("the public address of the server");
    words.fix = tr("Ask from outside what %1 leads to, for example with a telephone that is not in your network. If "
                   "it is the same address, put the server's public address in its place.")
                    .arg(shown(said.host));
    return words;
}

Words words(const Finding &, const finding::PtrUnknown &)
{
    Words words;
    words.summary = tr("Which address mail leaves from is not known, so its reverse name could not be checked.");
    words.why = tr("Most receivers refuse mail from an address without a reverse name that leads back to it.");
    words.fix = tr("Name the address that your mail server sends from. The administrator knows it, and the "
                   "“Received” lines of a message that you sent show it.");
    return words;
}

Words words(const Finding &, const finding::HostUnknown &)
{
    Words words;
    words.summary = tr("What your mail server calls itself is not known, so its name could not be checked.");
    words.why = tr("At the start of every delivery a server says its name (EHLO), and receivers look whether it "
                   "leads to its address.");
    words.fix = tr("Name the mail server, for example mail.example.com. The administrator knows it, and the "
                   "“Received” lines of a message that you sent show it.");
    return words;
}

} // namespace wording
