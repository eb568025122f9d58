// SPDX-License-Identifier: Apache-2.0
#include "sendersview.h"

#include "words.h"

#include "app/widgets/fields.h"
#include "app/wording/wording.h"

#include "core/records/publish.h"

#include <algorithm>

namespace wizard
{

using pictures::Change;
using widgets::plainText;

namespace
{

/// The record of the domain that is composed, be it to stay as it is; null where there is none.
const records::Record *composed(const Walk &walk)
{
    for (const records::Record &record : walk.look().records()) {
        if (record.purpose == records::Purpose::Spf && record.name == walk.setup().domain &&
            record.action != records::Action::Remove)
            return &record;
    }
    return nullptr;
}

/// The brand of a service that an include leads to, or else what the term says.
QString nameOf(const spf::Term &term, const Walk &walk)
{
    if (term.kind == spf::Kind::Ip4 || term.kind == spf::Kind::Ip6) {
        const std::string canonical = spf::canonical(term);
        return wording::shown(canonical.substr(canonical.find(':') + 1));
    }
    const auto name = dns::Name::fromText(term.domainSpec);
    const bool leadsOn = term.kind == spf::Kind::Include || term.kind == spf::Kind::Redirect;
    const discovery::Service *service =
        name && leadsOn ? discovery::recognise(walk.catalogues().services, discovery::Trace::SpfInclude, *name)
                        : nullptr;
    if (service)
        return plainText(service->name);
    return leadsOn && name ? wording::shown(name->toText()) : wording::shown(spf::canonical(term));
}

std::vector<spf::Term> termsOf(const std::string &record)
{
    std::vector<spf::Term> terms;
    const auto parsed = spf::parse(record);
    if (const auto *read = std::get_if<spf::Record>(&parsed)) {
        for (const spf::Term &term : read->terms) {
            const bool names = term.kind != spf::Kind::All && term.kind != spf::Kind::Explanation &&
                               term.kind != spf::Kind::UnknownModifier;
            if (names)
                terms.push_back(term);
        }
    }
    return terms;
}

/// Whether a single address is let through that the person has not said to be a sender.
bool isUnsaid(const spf::Term &term, const Walk &walk)
{
    const Setup &setup = walk.setup();
    const bool isSingle =
        (term.kind == spf::Kind::Ip4 && term.prefix4 == 32) || (term.kind == spf::Kind::Ip6 && term.prefix6 == 128);
    return isSingle && setup.route == MailRoute::OwnServer && !records::publishedSenders(setup).empty() &&
           !setup.sender(term.network);
}

bool holds(const std::vector<pictures::Sender> &record, const QString &name)
{
    return std::any_of(record.begin(), record.end(), [&name](const pictures::Sender &one) { return one.name == name; });
}

bool holds(const std::vector<std::vector<pictures::Sender>> &records, const QString &name)
{
    return std::any_of(records.begin(), records.end(),
                       [&name](const std::vector<pictures::Sender> &record) { return holds(record, name); });
}

void count(pictures::Lookups &lookups, const std::vector<spf::ExplainedTerm> &terms, const Walk &walk,
           int pictures::Lookups::Service::*when)
{
    for (const spf::ExplainedTerm &term : terms) {
        if (!term.reached || term.lookups == 0)
            continue;
        const QString name = nameOf(term.term, walk);
        auto &all = lookups.services;
        auto found = std::find_if(all.begin(), all.end(), [&name](const auto &one) { return one.name == name; });
        if (found == all.end())
            found = all.insert(all.end(), {name, 0, 0});
        (*found).*when += static_cast<int>(term.lookups);
    }
}

} // namespace

std::optional<pictures::Senders> sendersOf(const Walk &walk)
{
    const checkup::Report *report = walk.look().report();
    if (!report || !report->facts.spf.texts.isKnown())
        return std::nullopt;
    pictures::Senders senders;
    const records::Record *record = composed(walk);
    for (const std::string &text : report->facts.spf.texts.records) {
        senders.now.emplace_back();
        for (const spf::Term &term : termsOf(text))
            senders.now.back().push_back({nameOf(term, walk), Change::Kept, {}});
    }
    if (!record || record->action == records::Action::Keep)
        return senders;
    for (const spf::Term &term : termsOf(record->value)) {
        pictures::Sender sender{nameOf(term, walk), Change::Kept, {}};
        if (holds(senders.after, sender.name))
            continue;
        if (!holds(senders.now, sender.name))
            sender.change = Change::Added;
        else if (isUnsaid(term, walk))
            sender.remark = tr("is it still yours?");
        senders.after.push_back(std::move(sender));
    }
    for (const auto &old : senders.now) {
        for (const pictures::Sender &sender : old) {
            if (!holds(senders.after, sender.name))
                senders.after.push_back({sender.name, Change::Removed, {}});
        }
    }
    return senders;
}

pictures::Lookups lookupsOf(const Walk &walk)
{
    pictures::Lookups lookups;
    const checkup::Report *report = walk.look().report();
    if (!report)
        return lookups;
    const auto &now = report->facts.spf.explanation;
    if (!now)
        return lookups;
    count(lookups, now->terms, walk, &pictures::Lookups::Service::before);
    count(lookups, now->terms, walk, &pictures::Lookups::Service::after);
    return lookups;
}

} // namespace wizard
