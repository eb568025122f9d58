// SPDX-License-Identifier: Apache-2.0
#include "say.h"
#include "words.h"

#include "app/widgets/fields.h"
#include "app/wording/wording.h"

#include "core/typed/idna.h"

#include <QLocale>

#include <algorithm>

namespace wizard
{

using widgets::plainText;

namespace
{

/// The form of `host`, with the labels that its panel uses.
widgets::RecordForm formOf(const discovery::DnsHost *host)
{
    widgets::RecordForm form;
    if (!host)
        return form;
    for (const auto &[field, label] : host->fieldNames) {
        if (field == "type")
            form.type = plainText(label);
        else if (field == "host")
            form.name = plainText(label);
        else if (field == "value")
            form.value = plainText(label);
        else if (field == "ttl")
            form.ttl = plainText(label);
    }
    form.host = *host;
    if (host->txtQuotes == discovery::TxtQuotes::Required)
        form.note = tr("This form wants the value of a TXT record in double quotes.");
    return form;
}

/// What a record is for.
QString titleOf(const records::Record &record)
{
    switch (record.purpose) {
    case records::Purpose::Spf:
        return tr("SPF: who may send for you");
    case records::Purpose::Dkim:
        return tr("DKIM: the key to your signature");
    case records::Purpose::Dmarc:
        return tr("DMARC: the rule for receivers");
    case records::Purpose::A:
    case records::Purpose::Aaaa:
        return record.wildcards || record.aliased ? tr("The address of your domain")
                                                  : tr("The address of your mail server's name");
    case records::Purpose::Ptr:
        return tr("The reverse name of your address");
    case records::Purpose::Mx:
        return tr("MX: where answers to your mail go");
    case records::Purpose::ServiceDkim:
        return tr("DKIM: the signature of a service");
    case records::Purpose::ReturnPath:
        return tr("The return address of a service");
    }
    return {};
}

/// Who types the record in, and where that is.
QString whereToType(const records::Record &record, const Walk &walk)
{
    if (record.who == Who::IpProvider)
        return tr("Only the company that gave you the address can make this record; typed into your own domain it "
                  "would do nothing. "
                  "Send them this text:");
    if (record.who == Who::ServerAdmin)
        return tr("This is set on the mail server itself.");
    const QString zone = wording::shown(record.zone.toText());
    const discovery::DnsHost *host = dnsHostOf(walk);
    if (host && record.zone == walk.look().report()->found.zone) {
        QStringList path;
        for (const std::string &label : host->path)
            path.append(label == "{domain}" ? zone : plainText(label));
        // The way to a new line is not the way to one that stands there.
        if (record.action != records::Action::Add && path.size() > 1 &&
            path.last().startsWith(QLatin1String("Add"), Qt::CaseInsensitive))
            path.removeLast();
        return path.isEmpty() ? tr("At %1.").arg(plainText(host->name))
                              : tr("At %1: %2.").arg(plainText(host->name), path.join(QStringLiteral(" › ")));
    }
    const checkup::Report *report = walk.look().report();
    if (report && !report->found.nameservers.empty() && record.zone == report->found.zone)
        return tr("In the DNS settings of %1, at the company that runs %2.")
            .arg(zone, shownName(report->found.nameservers.front()));
    return tr("In the DNS settings of %1.").arg(zone);
}

/// The page that a finding sends to; empty where it names none.
struct LinkOf {
    template <finding::Arguments A> QString operator()(const A &said) const
    {
        if constexpr (requires { said.listing.delistUrl; })
            return plainText(said.listing.delistUrl);
        else if constexpr (requires { said.url; })
            return plainText(said.url);
        else
            return {};
    }
};

} // namespace

widgets::FindingDetails::Content contentOf(const Finding &finding, const Walk &walk)
{
    const wording::Words words = wording::say(finding);
    widgets::FindingDetails::Content content;
    content.severity = finding.severity;
    content.word = wording::severityWord(finding.severity);
    content.summary = words.summary;
    content.why = words.why;
    content.found = words.found;
    content.wanted = words.wanted;
    content.how = words.fix;
    content.who = words.where;
    content.copy = wording::removalLetter(finding, walk.setup());
    content.planB = words.planB;
    content.link = finding::visit(finding, LinkOf{});
    content.about = finding.subject.empty() ? plainText(toText(finding.code))
                                            : QStringLiteral("%1, %2").arg(plainText(toText(finding.code)),
                                                                           wording::shown(finding.subject));
    if (words.where.isEmpty() && finding.who() != Who::Nobody) // where it is done says by whom
        content.by = wording::who(finding.who());
    content.reference = words.learnMore;
    content.evidence = finding.evidence;
    return content;
}

widgets::RecordCard::Content contentOf(const records::Record &record, const Walk &walk)
{
    const discovery::DnsHost *host = dnsHostOf(walk);
    // The reverse zone is somebody else's, as a rule, whose forms we do not know.
    const bool isOwnZone =
        record.who != Who::IpProvider && walk.look().report() && record.zone == walk.look().report()->found.zone;
    widgets::RecordCard::Content content;
    content.record = record;
    content.form = formOf(isOwnZone ? host : nullptr);
    content.heading = titleOf(record);
    content.why = wording::why(record);
    content.who = record.action == records::Action::Keep ? QString() : whereToType(record, walk);
    if (record.who == Who::IpProvider && record.action != records::Action::Keep && walk.look().report()) {
        content.letter = wording::ptrLetter(walk.look().records());
        content.secondLetter = wording::ptrSecondLetter(record);
    }
    return content;
}

QString whoDelivers(const Walk &walk)
{
    const Setup &setup = walk.setup();
    QStringList names;
    for (const std::string &id : setup.services) {
        const discovery::Service *service = walk.catalogues().services.byId(id);
        // A relay is one that takes over delivery; a newsletter service beside one's own mail is not.
        if (service && (setup.route == MailRoute::Services || service->category == "transactional" ||
                        service->category == "gateway"))
            names.append(serviceName(walk, id));
    }
    if (!names.isEmpty())
        return QLocale().createSeparatedList(names);
    return setup.route == MailRoute::Relay ? tr("your relay") : tr("the services that send for you");
}

const discovery::DnsHost *dnsHostOf(const Walk &walk)
{
    const checkup::Report *report = walk.look().report();
    if (!report || report->found.dnsHostId.empty())
        return nullptr;
    const auto &hosts = walk.catalogues().dnsHosts;
    const auto host = std::find_if(hosts.begin(), hosts.end(), [report](const discovery::DnsHost &each) {
        return each.id == report->found.dnsHostId;
    });
    return host == hosts.end() ? nullptr : &*host;
}

const hostnames::PtrOwner *holderOf(const Walk &walk)
{
    const auto &owners = walk.catalogues().ptrOwners;
    for (const Finding &finding : walk.look().of(Check::Address).findings) {
        const auto *said = finding.get<finding::AddressHolder>();
        const auto known = std::find_if(owners.begin(), owners.end(), [said](const hostnames::PtrOwner &owner) {
            return said && owner.id == said->id;
        });
        if (known != owners.end())
            return &*known;
    }
    return nullptr;
}

QString serviceName(const Walk &walk, const std::string &id)
{
    const discovery::Service *service = walk.catalogues().services.byId(id);
    return service ? plainText(service->name) : wording::shown(id);
}

QString whereSeen(const std::string &from, const std::string &by)
{
    const QString what = wording::shown(by);
    if (from == "mx")
        return by.empty() ? tr("found: it takes the domain's mail") : tr("found: %1 takes the domain's mail").arg(what);
    if (from == "spf")
        return by.empty() ? tr("found in the SPF record") : tr("found in the SPF record: %1").arg(what);
    if (from == "ptr")
        return tr("found: the reverse name of your address");
    if (from == "selector")
        return by.empty() ? tr("found by its signature key") : tr("found by its signature key %1").arg(what);
    return by.empty() ? tr("found: a usual name that has an address") : tr("found: the address of %1").arg(what);
}

QString networkSentence(const Walk &walk)
{
    const checkup::Report *report = walk.look().report();
    if (!report || report->network.pending || walk.environment().practice)
        return {};
    return wording::networkSentence(report->network);
}

QString shownName(const dns::Name &name)
{
    return wording::shown(typed::toUnicode(name).toStdString());
}

QString shownSelector(const std::string &selector)
{
    return wording::shown(selector);
}

} // namespace wizard
