// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

namespace wording
{

namespace
{

/// Where the service says how it wants to be set up.
QString guide(const Finding &finding)
{
    return finding.arg("docs").empty() ? QString() : QLatin1Char(' ') + tr("Its guide: %1").arg(arg(finding, "docs"));
}

Words serviceMissing(const Finding &finding, const QString &subject)
{
    const QString service = arg(finding, "service");
    const QString include = arg(finding, "include");
    const QString composed = arg(finding, "composed", 2000);
    Words words;
    words.learnMore = tr("RFC 7208 §5.2");
    if (finding.severity == Severity::Info) {
        words.summary = tr("The SPF record of %1 does not name %2.").arg(subject, service);
        words.why = tr("It is needed only where mail goes out through %1 in the name of your domain.").arg(service);
        words.fix = tr("Look into the settings of %1 whether it wants to be named in SPF, and how.").arg(service) +
                    guide(finding);
        return words;
    }
    words.summary =
        tr("Mail that %2 sends for %1 may be refused or put aside, because the SPF record does not name it.")
            .arg(subject, service);
    words.why =
        tr("You said that it sends for you. Receivers compare the addresses that it sends from with the record.");
    if (include.isEmpty()) {
        words.fix =
            tr("Each customer of %1 gets an include of their own: take it from its settings, and put it into the "
               "record in front of “all”.")
                .arg(service) +
            guide(finding);
        return words;
    }
    words.wanted = QStringLiteral("include:%1").arg(include);
    if (!composed.isEmpty())
        words.fix = finding.arg("action") == "add" ? tr("Add this record: %1").arg(composed)
                                                   : tr("Replace the record by: %1").arg(composed);
    else if (finding.arg("held") == "too-many-lookups")
        words.fix = tr("It does not fit: with %1 the record would need more than 10 lookups. Drop services that you no "
                       "longer use, or let %1 send from a subdomain with a record of its own.")
                        .arg(service);
    else if (finding.arg("held") == "too-many-voids")
        words.fix =
            tr("It does not fit: with %1, more than two lookups of the record could find nothing, and receivers "
               "then treat the record as broken for everybody. Take out terms that you no longer need, above all "
               "“exists”, or let %1 send from a subdomain with a record of its own.")
                .arg(service);
    else
        words.fix = tr("Put include:%1 into the record, in front of “all”.").arg(include);
    return words;
}

Words returnPath(const Finding &finding, const QString &subject)
{
    const QString service = arg(finding, "service");
    Words words;
    words.summary = tr("SPF lets mail from %2 count for %1 only once its bounces come back under your own domain.")
                        .arg(subject, service);
    words.why = tr("%1 sends with an address of its own in the envelope, which SPF looks at; an include in the record "
                   "of %2 would change nothing. A signature that counts is enough as well.")
                    .arg(service, subject);
    words.fix = finding.arg("host").empty()
                    ? tr("Switch on a bounce domain (return path, custom MAIL FROM) in the settings of %1, and enter "
                         "the records that it shows there.")
                          .arg(service)
                    : tr("Switch on the return path in the settings of %1, and make %2 an alias (CNAME) for %3.")
                          .arg(service, arg(finding, "host"), arg(finding, "target"));
    words.fix += guide(finding);
    words.learnMore = tr("RFC 7208 §2.4");
    return words;
}

QString verdictOn(const Finding &finding)
{
    if (finding.arg("cause") == "several-records")
        return tr("there are several SPF records");
    if (finding.arg("result") == "permerror")
        return tr("the record cannot be evaluated");
    return finding.arg("result") == "fail" ? tr("the record forbids it")
                                           : tr("the record says that it probably should not");
}

Words ehlo(const Finding &finding)
{
    const QString host = arg(finding, "host");
    const QString composed = arg(finding, "composed", 2000);
    Words words;
    words.learnMore = tr("RFC 7208 §2.4");
    if (finding.code == Code::SpfEhloMissing) {
        words.summary =
            tr("Bounces from %1 cannot be checked by SPF, because the server's own name has no record.").arg(host);
        words.why = tr("A bounce has no sender, so receivers look at the server's name. A record such as “v=spf1 a "
                       "-all” there helps a little.");
        if (!composed.isEmpty())
            words.fix = tr("If you like, add this TXT record at %1: %2").arg(host, composed);
        words.learnMore = tr("RFC 7208 §10.1.2");
        return words;
    }
    words.summary =
        tr("Bounces from your server may be refused, because the SPF record of its own name, %1, does not let it send.")
            .arg(host);
    words.why = tr("A bounce has no sender, so receivers compare the address that connects with the record of the "
                   "server's name: %1.")
                    .arg(verdictOn(finding));
    words.found = arg(finding, "matched");
    words.wanted = composed;
    if (composed.isEmpty())
        words.fix = tr("Correct the SPF record of %1 so that it names the server's address, or ask whoever looks after "
                       "that name to do so.")
                        .arg(host);
    else
        words.fix = finding.arg("action") == "add" ? tr("Add this record at %1: %2").arg(host, composed)
                                                   : tr("Replace the SPF record of %1 by: %2").arg(host, composed);
    return words;
}

} // namespace

Words spfAround(const Finding &finding)
{
    const QString subject = shown(finding.subject);
    switch (finding.code) {
    case Code::SpfServiceMissing:
        return serviceMissing(finding, subject);
    case Code::SpfServiceReturnPath:
        return returnPath(finding, subject);
    default:
        return ehlo(finding);
    }
}

QString serviceKeyFix(const Finding &finding)
{
    const QString service = arg(finding, "service");
    const QString fix =
        finding.arg("composed").empty()
            ? tr("Open the page about your domain (DKIM, domain authentication) in the settings of %1, and enter the "
                 "records that it shows there.")
                  .arg(service)
            : tr("Enter the aliases under “Type it in”, then confirm the domain in the settings of %1.").arg(service);
    return fix + guide(finding);
}

} // namespace wording
