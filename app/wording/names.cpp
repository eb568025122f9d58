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
        words.fix = tr("Set the server's name to a full one that leads to its address.");
        words.learnMore = tr("RFC 5321 §2.3.5");
        return words;
    case Code::EhloUnresolved:
        words.summary =
            tr("Many receivers refuse a server that introduces itself as %1, because the name leads to no address.")
                .arg(host);
        words.why =
            tr("At the start of every delivery a server says its name (EHLO). Receivers look whether it exists.");
        words.fix = tr("Add an address record (A, and AAAA for IPv6) for %1; it stands under “Type it in”.").arg(host);
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
        words.summary =
            tr("Receivers may refuse mail from %1, because the server's name %2 does not lead to this address.")
                .arg(subject, host);
        words.why = tr("Receivers look whether the name that the server says leads to the address that it sends from. "
                       "IPv4 and IPv6 are looked at separately.");
        words.found = found.isEmpty() ? tr("no address of this kind") : found;
        words.wanted = subject;
        if (finding.arg("apex") == "yes") {
            words.fix = tr("Let the server introduce itself with a name of its own, such as mail.%1. The domain itself "
                           "leads to another machine, as a rule the website, and has to stay there.")
                            .arg(host);
        } else if (found.isEmpty()) {
            words.fix = tr("Add this address to %1 as a record of type %2; it stands under “Type it in”.")
                            .arg(host, arg(finding, "type"));
        } else {
            words.fix = tr("Let the record of type %2 at %1 lead to this address; it stands under “Type it in”.")
                            .arg(host, arg(finding, "type"));
        }
        if (finding.arg("type") == "AAAA")
            words.planB = tr("Or let the server send over IPv4 only: IPv6 helps no delivery, and each receiver judges "
                             "it on its own.");
        else if (!found.isEmpty() && finding.arg("apex") != "yes")
            words.planB = tr("If %1 is another machine that does its work, such as the one that takes your mail in, "
                             "leave it as it is and give the sending server a name of its own.")
                              .arg(host);
        words.learnMore = tr("RFC 5321 §2.3.5");
        return words;
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

Words exchange(const Finding &finding)
{
    const QString subject = shown(finding.subject);
    const QString host = arg(finding, "host");
    Words words;
    //: MX is the DNS record that says where mail for a domain goes in.
    switch (finding.code) {
    case Code::MxMissing:
        if (finding.severity == Severity::Info) {
            words.summary =
                tr("Answers to your mail go straight to the address of %1, because the domain names no mail host (MX).")
                    .arg(subject);
            words.why = tr("That is allowed. If no mail server listens there, answers and bounces are lost.");
            return words;
        }
        words.summary = tr("Some receivers refuse mail from %1, because nobody could answer it: the domain names no "
                           "mail host (MX) and has no address.")
                            .arg(subject);
        words.why = tr("A sender that takes no answers looks like spam. Bounces are lost as well.");
        words.fix = tr("Add an MX record that names the server where your mail comes in.");
        words.learnMore = tr("RFC 5321 §5.1");
        return words;
    case Code::MxNull:
        if (finding.arg("beside") == "yes") {
            words.summary =
                tr("Answers to %1 may be lost, because a single dot stands beside its mail hosts (MX).").arg(subject);
            words.why = tr("The dot says that the domain takes no mail at all, the others say where it goes in. It has "
                           "to stand alone.");
            words.fix = tr("Remove the dot and leave the other mail hosts.");
            words.learnMore = tr("RFC 7505");
            return words;
        }
        if (finding.severity == Severity::Info) {
            words.summary = tr("%1 says that no mail comes from it and that it takes none.").arg(subject);
            words.why = tr("That is right for a domain that is not used for mail.");
            words.learnMore = tr("RFC 7505");
            return words;
        }
        words.summary =
            tr("Some receivers refuse mail from %1, because the domain says that it takes no mail.").arg(subject);
        words.why = tr("A single dot as MX means: never send anything here. For a domain that sends, receivers may "
                       "take it at its word.");
        words.fix = tr("Replace the dot by the name of the server where your mail comes in.");
        words.learnMore = tr("RFC 7505");
        return words;
    case Code::MxAlias:
        words.summary =
            tr("Some servers cannot deliver answers to %1, because its mail host %2 is only an alias for %3.")
                .arg(subject, host, arg(finding, "target"));
        words.why = tr("An MX has to name a host with an address of its own. Many servers follow the alias all the "
                       "same, some do not.");
        words.fix = tr("Let the MX name %1, or give %2 an address record instead of the alias.")
                        .arg(arg(finding, "target"), host);
        words.learnMore = tr("RFC 2181 §10.3");
        return words;
    case Code::MxIsAddress:
        words.summary =
            tr("Answers to %1 are lost, because its MX holds the address %2 where a name belongs.").arg(subject, host);
        words.why = tr("Mail servers look the text up as a name, and it has none.");
        words.fix = tr("Give the mail server a name with an address record, and let the MX name it.");
        words.learnMore = tr("RFC 5321 §5.1");
        return words;
    default:
        words.summary = tr("Answers to %1 may be lost, because its mail host %2 has no address.").arg(subject, host);
        words.why = tr("The MX names a host that does not exist, or that nobody gave an address to.");
        words.fix = tr("Give %1 an address record, or let the MX name another host.").arg(host);
        words.learnMore = tr("RFC 5321 §5.1");
        return words;
    }
}

Words aboutNames(const Finding &finding)
{
    switch (finding.code) {
    case Code::PtrMissing:
    case Code::PtrNotConfirmed:
    case Code::PtrGeneric:
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
                               finding.code == Code::EhloUnresolved || finding.code == Code::HostAddressMissing;
    if (hangsOnRecord && finding.arg("confirmed") == "no")
        words.fix =
            tr("First say which addresses your mail leaves from (on the page “Start”, or with --ip): the record "
               "or the request is then written for you.");
    return words;
}

} // namespace wording
