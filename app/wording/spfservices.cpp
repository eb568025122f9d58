// SPDX-License-Identifier: Apache-2.0
// About what stands around the domain's SPF record: the server's own name, and what services need.
#include "topics.h"

#include "core/records/obstacle.h"
#include "core/spf/evaluate.h"

namespace wording
{

namespace
{

using ::spf::Cause;
using ::spf::Result;

/// Where the service says how it wants to be set up.
QString guide(std::string_view docs)
{
    return docs.empty() ? QString() : QLatin1Char(' ') + tr("Its guide: %1").arg(shown(docs));
}

/// Of a service that need not be named in every case.
Words maybeMissing(const QString &subject, const finding::SpfServiceMissing &said)
{
    const QString service = shown(said.service);
    Words words;
    words.summary = tr("The SPF record of %1 does not name %2.").arg(subject, service);
    words.why = tr("It is needed only where mail goes out through %1 in the name of your domain.").arg(service);
    words.fix =
        tr("Look in the settings of %1 whether it wants to be named in SPF, and how.").arg(service) + guide(said.docs);
    return words;
}

QString serviceFix(const finding::SpfServiceMissing &said)
{
    const QString service = shown(said.service);
    if (said.include.empty())
        return tr("Each customer of %1 gets an include of their own. Copy it from its settings, and put it into the "
                  "record before “all”.")
                   .arg(service) +
               guide(said.docs);
    const QString composed = shown(said.remedy.record, 2000);
    if (!composed.isEmpty())
        return said.remedy.isNew ? tr("Add this record: %1").arg(composed)
                                 : tr("Replace the record by: %1").arg(composed);
    if (said.remedy.obstacle == records::Obstacle::TooManyLookups)
        return tr("It does not fit: with %1 the record would need more than 10 lookups. Drop services that you no "
                  "longer use, or let %1 send from a subdomain with a record of its own.")
            .arg(service);
    if (said.remedy.obstacle == records::Obstacle::TooManyVoids)
        return tr("It does not fit: with %1, more than two lookups of the record could find nothing. Receivers then "
                  "treat the record as broken for everybody. Remove terms that you no longer need, above all “exists”, "
                  "or let %1 send from a subdomain with a record of its own.")
            .arg(service);
    return tr("Put include:%1 into the record, before “all”.").arg(shown(said.include));
}

QString verdictOn(const finding::SpfEhloNotCovered &said)
{
    if (said.cause == Cause::SeveralRecords)
        return tr("There are several SPF records.");
    if (said.result == Result::PermError)
        return tr("The record cannot be evaluated.");
    return said.result == Result::Fail ? tr("The record forbids it.")
                                       : tr("The record says that it probably should not.");
}

} // namespace

Words words(const Finding &finding, const finding::SpfServiceMissing &said)
{
    const QString subject = shown(finding.subject);
    if (finding.severity == Severity::Info)
        return maybeMissing(subject, said);
    Words words;
    words.summary =
        tr("Mail that %2 sends for %1 may be refused or put aside, because the SPF record does not name it.")
            .arg(subject, shown(said.service));
    words.why =
        tr("You said that it sends for you. Receivers compare the addresses that it sends from with the record.");
    if (!said.include.empty())
        words.wanted = QStringLiteral("include:%1").arg(shown(said.include));
    words.fix = serviceFix(said);
    return words;
}

Words words(const Finding &finding, const finding::SpfServiceReturnPath &said)
{
    const QString subject = shown(finding.subject);
    const QString service = shown(said.service);
    Words words;
    words.summary = tr("SPF lets mail from %2 count for %1 only once its bounces come back under your own domain.")
                        .arg(subject, service);
    words.why = tr("%1 sends with an address of its own in the envelope, which SPF looks at; an include in the record "
                   "of %2 would change nothing. A signature that counts is enough as well.")
                    .arg(service, subject);
    words.fix = said.host && said.target
                    ? tr("Switch on the return path in the settings of %1, and make %2 an alias (CNAME) for %3.")
                          .arg(service, shown(said.host->toText()), shown(said.target->toText()))
                    : tr("Switch on a bounce domain (return path, custom MAIL FROM) in the settings of %1, and enter "
                         "the records that it shows there.")
                          .arg(service);
    words.fix += guide(said.docs);
    return words;
}

Words words(const Finding &, const finding::SpfEhloMissing &said)
{
    const QString host = shown(said.host.toText());
    Words words;
    words.summary =
        tr("Bounces from %1 cannot be checked by SPF, because the server's own name has no record.").arg(host);
    words.why = tr("A bounce has no sender, so receivers look at the server's name. A record such as “v=spf1 a "
                   "-all” there helps a little.");
    if (!said.remedy.record.empty())
        words.fix = tr("If you like, add this TXT record at %1: %2").arg(host, shown(said.remedy.record, 2000));
    return words;
}

Words words(const Finding &, const finding::SpfEhloNotCovered &said)
{
    const QString host = shown(said.host.toText());
    Words words;
    words.summary =
        tr("Bounces from your server may be refused, because the SPF record of its own name, %1, does not let it send.")
            .arg(host);
    words.why = tr("A bounce has no sender, so receivers compare the address that connects with the record of the "
                   "server's name.") +
                QLatin1Char(' ') + verdictOn(said);
    words.found = shown(said.matched);
    words.wanted = shown(said.remedy.record, 2000);
    words.fix = words.wanted.isEmpty()
                    ? tr("Let the SPF record of %1 name the server's address, or ask the owner of that name to do so.")
                          .arg(host)
                : said.remedy.isNew ? tr("Add this record at %1: %2").arg(host, words.wanted)
                                    : tr("Replace the SPF record of %1 by: %2").arg(host, words.wanted);
    return words;
}

} // namespace wording
