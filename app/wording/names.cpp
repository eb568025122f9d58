// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

namespace wording
{

namespace
{

/// How to get another reverse name: where RFC 2317 leads into the owner's own DNS, nobody has to be asked.
QString getName(const Finding &finding)
{
    if (finding.who() == Who::DnsHost)
        return tr("Your provider has handed the reverse name over to your own DNS: make a PTR record at %1. It stands "
                  "under “Type it in”.")
            .arg(arg(finding, "place"));
    return tr("Send the company that gave you the address the request that is written for you under “Type it in”. A "
              "record in your own domain cannot do this.");
}

//: EHLO is the greeting with which one mail server introduces itself to another.
QString useTheirName()
{
    return tr(
        "If they refuse, let the server introduce itself (EHLO) with the name that they gave the address, as long as "
        "it leads back to it. Most receivers accept that; GMX, WEB.DE and Apple want a name in your own domain.");
}

QString ehloReason(std::string_view reason)
{
    if (reason == "single-label")
        return tr("it has no dot in it");
    if (reason == "container-id")
        return tr("it is the number of a container");
    if (reason == "address")
        return tr("it is an address where a name belongs");
    if (reason == "literal")
        return tr("it is an address in brackets where a name belongs");
    if (reason == "underscore")
        return tr("it has an underscore, which host names cannot have");
    if (reason == "local-name")
        return tr("its ending is only used inside local networks");
    return tr("it has characters that host names cannot have");
}

Words reverseName(const Finding &finding)
{
    const QString subject = shown(finding.subject);
    const QString name = arg(finding, "name");
    Words words;
    switch (finding.code) {
    case Code::PtrMissing:
        words.summary =
            tr("Gmail, Outlook.com and most others refuse mail from %1, because the address has no reverse name.")
                .arg(subject);
        //: PTR is the DNS record that holds the reverse name of an address.
        words.why = tr("The reverse name (PTR record) is how an address says whose it is. An address without one looks "
                       "like a computer that nobody set up for mail.");
        words.wanted = tr("a name of your own, such as mail.example.com");
        words.fix = getName(finding);
        if (finding.who() == Who::IpProvider)
            words.planB = tr("If they never set reverse names, send through a relay, or move the mail server to a host "
                             "that lets you set one.");
        words.learnMore = tr("RFC 8601 §3, RFC 1912 §2.1");
        return words;
    case Code::PtrNotConfirmed:
        words.summary =
            tr("Most receivers refuse mail from %1, because its reverse name %2 does not lead back to the address.")
                .arg(subject, name);
        words.why = tr("Anybody can give an address any name. Receivers believe it only when the name leads back to "
                       "the same address.");
        words.found = finding.arg("found").empty() ? tr("%1 leads to no address").arg(name)
                                                   : tr("%1 leads to %2").arg(name, arg(finding, "found"));
        words.wanted = tr("%1 leads to %2").arg(name, subject);
        if (!finding.arg("meant").empty()) {
            words.fix =
                tr("Have the reverse name changed to %1: it was typed without a dot at its end, so a domain was "
                   "put behind it.")
                    .arg(arg(finding, "meant"));
            return words;
        }
        if (!finding.arg("instead").empty()) {
            words.fix = tr("Have the reverse name changed to %1, and let the server introduce itself with that name.")
                            .arg(arg(finding, "instead"));
            return words;
        }
        words.fix =
            finding.arg("fault").empty()
                ? tr("Either make %1 lead to %2, or have the reverse name changed to one that does.").arg(name, subject)
                : tr("Have the reverse name changed to one that leads back to %1; %2 never can.").arg(subject, name);
        words.learnMore = tr("RFC 8601 §3");
        return words;
    case Code::PtrGeneric:
        words.summary = tr("Some receivers refuse mail from %1, because its reverse name %2 is the provider's default.")
                            .arg(subject, name);
        words.why = tr("A default name says that nobody has set this address up for mail. GMX, WEB.DE and Apple refuse "
                       "it, others give points for it.");
        words.found = name;
        words.wanted = tr("a name of your own, such as mail.example.com");
        words.fix = getName(finding);
        if (finding.who() == Who::IpProvider)
            words.planB = useTheirName();
        return words;
    case Code::PtrNotHostName:
        words.summary =
            tr("Some receivers refuse mail from %1, because no host may be called like its reverse name %2: "
               "%3.")
                .arg(subject, name, ehloReason(finding.arg("reason")));
        words.why =
            tr("The name leads back to the address, but a strict receiver does not take it for a name. Letters, "
               "digits and hyphens are allowed.");
        words.found = name;
        words.wanted = tr("a name of your own, such as mail.example.com");
        words.fix = getName(finding);
        words.learnMore = tr("RFC 1123 §2.1, RFC 5321 §4.1.1.1");
        return words;
    case Code::PtrSeveral:
        words.summary =
            tr("Some receivers may refuse mail from %1 now and then, because the address has several reverse names.")
                .arg(subject);
        words.why = tr("Some receivers look only at the first name, and the order changes by chance.");
        words.found = arg(finding, "names");
        words.wanted = tr("exactly one name, the one your server introduces itself with");
        words.fix = finding.who() == Who::DnsHost
                        ? tr("Leave only one PTR record at %1. One name is enough for any number of domains.")
                              .arg(arg(finding, "place"))
                        : tr("Ask the company that gave you the address to leave only one. One name is enough for any "
                             "number of domains.");
        words.learnMore = tr("RFC 8601 §3");
        return words;
    case Code::PtrAlias:
        words.summary = tr("The reverse name of %1 is made at %2: the provider has passed it on.")
                            .arg(subject, arg(finding, "target"));
        words.why = tr("For small ranges the provider puts an alias into its own zone. The reverse name is then a PTR "
                       "record at the alias's target, often in your own DNS.");
        words.learnMore = tr("RFC 2317");
        return words;
    case Code::PtrForeignDomain:
        words.summary = tr("Mail from %1 is accepted by most, but Apple, GMX and WEB.DE want its reverse name in your "
                           "own domain; it is %2.")
                            .arg(subject, name);
        words.why = tr("The name leads back to the address, which is what most receivers ask for. It lies in somebody "
                       "else's domain.");
        return words;
    default:
        words.summary = tr("The names match: %1 is called %2, and %2 leads back to it.").arg(subject, name);
        words.why = tr("The reverse name is confirmed, is not a provider's default, and lies in a domain of yours. It "
                       "need not equal the domain that you send for.");
        return words;
    }
}

/// The other machine keeps its name.
QString introduceAs(const Finding &finding, const QString &host)
{
    const QString name = arg(finding, "instead");
    const QString leave = QLatin1Char(' ') + tr("Leave %1 as it is: another machine does its work there.").arg(host);
    if (finding.arg("new") == "yes")
        return tr("Let this server introduce itself as %1; the records that make this name stand under “Type it in”.")
                   .arg(name) +
               leave;
    return tr("Let this server introduce itself as %1, which leads to its address already.").arg(name) + leave;
}

QString letLead(const Finding &finding, const QString &host)
{
    const QString type = arg(finding, "type");
    if (!finding.arg("held").empty())
        return tr("Find out first which machine %1 is: that could not be looked up, so no record is proposed.")
            .arg(host);
    if (finding.arg("apex") == "yes")
        return tr("Let the server introduce itself with a name of its own, such as mail.%1. The domain itself leads to "
                  "another machine, as a rule the website, and has to stay there.")
            .arg(host);
    if (finding.arg("found").empty())
        return tr("Add this address to %1 as a record of type %2; it stands under “Type it in”.").arg(host, type);
    if (finding.arg("inside") == "yes")
        return tr("Let the record of type %2 at %1 lead to this address; it stands under “Type it in”.")
            .arg(host, type);
    return tr("If no other machine is called %1 any more, let the record of type %2 there lead to this address; it "
              "stands under “Type it in”. Otherwise leave it, and give the sending server a name of its own.")
        .arg(host, type);
}

/// The sending address is not among those of the server's name.
Words notThere(const Finding &finding)
{
    const QString subject = shown(finding.subject);
    const QString host = arg(finding, "host");
    const QString found = arg(finding, "found");
    const bool others = !finding.arg("instead").empty();
    Words words;
    words.summary =
        others && finding.arg("new").empty()
            ? tr("Some receivers distrust mail from %1, because the server calls itself %2, which is another machine.")
                  .arg(subject, host)
            : tr("Receivers may refuse mail from %1, because the server's name %2 does not lead to this address.")
                  .arg(subject, host);
    words.why = tr("Receivers look whether the name that the server says leads to the address that it sends from. "
                   "IPv4 and IPv6 are looked at separately.");
    words.found = found.isEmpty() ? tr("no address of this kind") : found;
    words.wanted = subject;
    words.fix = others ? introduceAs(finding, host) : letLead(finding, host);
    if (others)
        words.planB = tr("If %1 is this very server, say that the other addresses send, too: its records are then "
                         "written for all of them.")
                          .arg(host);
    else if (finding.arg("type") == "AAAA")
        words.planB =
            tr("Or let the server send over IPv4 only: IPv6 helps no delivery, and each receiver judges it on "
               "its own.");
    words.learnMore = tr("RFC 5321 §2.3.5");
    return words;
}

Words server(const Finding &finding)
{
    const QString subject = shown(finding.subject);
    const QString host = arg(finding, "host");
    const QString found = arg(finding, "found");
    Words words;
    switch (finding.code) {
    case Code::EhloInvalid:
        words.summary = tr("Many receivers refuse a server that introduces itself as %1: %2.")
                            .arg(host, ehloReason(finding.arg("reason")));
        words.why = tr(
            "At the start of every delivery a server says its name (EHLO). It has to be a full name on the Internet.");
        words.wanted = tr("a full name, such as mail.example.com");
        words.fix =
            finding.arg("instead").empty()
                ? tr("Set the server's name to a full one that leads to its address.")
                : tr("Let the server introduce itself as %1. It has to lead to the address; what is missing for "
                     "that stands under “Type it in”.")
                      .arg(arg(finding, "instead"));
        words.learnMore = tr("RFC 5321 §2.3.5");
        return words;
    case Code::EhloUnresolved:
        words.summary =
            tr("Many receivers refuse a server that introduces itself as %1, because the name leads to no address.")
                .arg(host);
        words.why =
            tr("At the start of every delivery a server says its name (EHLO). Receivers look whether it exists.");
        words.fix =
            finding.arg("meant").empty()
                ? tr("Add an address record (A, and AAAA for IPv6) for %1; it stands under “Type it in”.").arg(host)
                : tr("The alias there was to lead to %2, but a domain was put behind it, because it was typed without "
                     "a "
                     "dot at its end. Replace the alias by an address record for %1; it stands under “Type it in”.")
                      .arg(host, arg(finding, "meant"));
        words.learnMore = tr("RFC 5321 §2.3.5");
        return words;
    case Code::EhloMismatch:
        words.summary =
            tr("Some receivers distrust mail from %1, because the server calls itself %2 but the address is called %3.")
                .arg(subject, host, arg(finding, "name"));
        words.why = tr("The rules do not ask for it, but the strictest receivers want both names to be the same.");
        words.found = arg(finding, "name");
        words.wanted = host;
        words.fix = finding.arg("instead").empty()
                        ? tr("Have the reverse name changed to %1.").arg(host)
                        : tr("Have the reverse name changed to %1, or let the server introduce itself as %2.")
                              .arg(host, arg(finding, "instead"));
        words.learnMore = tr("RFC 5321 §4.1.4");
        return words;
    case Code::HostAddressMissing:
        return notThere(finding);
    case Code::HostProxied:
        words.summary =
            tr("Receivers may refuse mail from %1, because %2 leads to a web proxy instead of the mail server.")
                .arg(subject, host);
        words.why = tr(
            "A proxy such as Cloudflare's passes on web pages, never mail. The name has to lead to the server itself.");
        words.found = found;
        words.wanted = subject;
        words.fix = tr("In the DNS panel, switch the proxy off for %1 (“DNS only”) and enter the server's own address.")
                        .arg(host);
        if (finding.arg("new") == "yes")
            words.fix += QLatin1Char(' ') + tr("If a website has to stay behind the proxy under this name, let the "
                                               "server introduce itself as %1 instead; the records that make this name "
                                               "stand under “Type it in”.")
                                                .arg(arg(finding, "instead"));
        else if (!finding.arg("instead").empty())
            words.fix = introduceAs(finding, host);
        return words;
    case Code::HostAddressPrivate:
        words.summary = finding.severity == Severity::Error
                            ? tr("Receivers cannot tell that mail comes from %1, because the name leads to %2, an "
                                 "address that nobody outside can reach.")
                                  .arg(host, found)
                            : tr("Some receivers cannot tell that mail comes from %1, because the name also leads to "
                                 "%2, an address that nobody outside can reach.")
                                  .arg(host, found);
        words.why = insideAnswers(finding);
        words.found = found;
        words.wanted = tr("the public address of the server");
        words.fix =
            tr("Ask from outside what %1 leads to, for example with a telephone that is not in your network. If "
               "it is the same address, put the server's public address in its place.")
                .arg(host);
        words.learnMore = tr("RFC 1918 §5, RFC 6890");
        return words;
    case Code::PtrUnknown:
        words.summary = tr("It is not known which address mail leaves from, so its reverse name could not be checked.");
        words.why = tr("Most receivers refuse mail from an address without a reverse name that leads back to it.");
        words.fix = tr("Name the address that your mail server sends from. The administrator knows it, and the "
                       "“Received” lines of a message that you sent show it.");
        return words;
    default:
        words.summary = tr("It is not known what your mail server calls itself, so its name could not be checked.");
        words.why = tr("At the start of every delivery a server says its name (EHLO), and receivers look whether it "
                       "leads to its address.");
        words.fix = tr("Name the mail server, for example mail.example.com. The administrator knows it, and the "
                       "“Received” lines of a message that you sent show it.");
        return words;
    }
}

Words aboutNames(const Finding &finding)
{
    switch (finding.code) {
    case Code::PtrMissing:
    case Code::PtrNotConfirmed:
    case Code::PtrGeneric:
    case Code::PtrNotHostName:
    case Code::PtrSeveral:
    case Code::PtrAlias:
    case Code::PtrForeignDomain:
    case Code::NamesMatch:
        return reverseName(finding);
    case Code::EhloInvalid:
    case Code::EhloUnresolved:
    case Code::EhloMismatch:
    case Code::HostAddressMissing:
    case Code::HostProxied:
    case Code::HostAddressPrivate:
    case Code::HostUnknown:
    case Code::PtrUnknown:
        return server(finding);
    default:
        return exchange(finding);
    }
}

} // namespace

Words names(const Finding &finding)
{
    Words words = aboutNames(finding);
    const bool hangsOnRecord = finding.code == Code::PtrMissing || finding.code == Code::PtrGeneric ||
                               finding.code == Code::PtrNotHostName || finding.code == Code::EhloUnresolved ||
                               finding.code == Code::HostAddressMissing;
    if (hangsOnRecord && finding.arg("confirmed") == "no")
        words.fix =
            tr("First say which addresses your mail leaves from (on the page “Start”, or with --ip): the record "
               "or the request is then written for you.");
    return words;
}

} // namespace wording
