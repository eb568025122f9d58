// SPDX-License-Identifier: Apache-2.0
#include "spfsenders.h"

#include "publish.h"

#include "core/dns/wildcard.h"
#include "core/spf/macro.h"

#include <algorithm>

namespace records
{

namespace
{

using spf::ExplainedTerm;
using spf::Kind;
using spf::Outcome;

bool asksReverse(const ExplainedTerm &entry)
{
    return entry.term.kind == Kind::Ptr || spf::needsValidated(entry.term.domainSpec) ||
           std::any_of(entry.terms.begin(), entry.terms.end(), asksReverse);
}

bool asksForHosts(const ExplainedTerm &entry)
{
    return entry.term.kind == Kind::A || entry.term.kind == Kind::Mx || asksReverse(entry) ||
           std::any_of(entry.terms.begin(), entry.terms.end(), asksForHosts);
}

/// Whether the names that are proposed beside the record may change what it says of a sender: it is let through for its
/// reverse name, or behind a term that asks for hosts or reverse names and does not let through.
bool hangsOnNames(const Outcome &passing, const std::vector<ExplainedTerm> &terms)
{
    for (const ExplainedTerm &entry : terms) {
        if (entry.term.text == passing.matched)
            return asksReverse(entry);
        if (entry.term.isMechanism() && entry.term.qualifier != spf::Qualifier::Pass && asksForHosts(entry))
            return true;
    }
    return false;
}

bool isByHosts(const Outcome &passing, const std::vector<ExplainedTerm> &terms)
{
    return std::any_of(terms.begin(), terms.end(), [&](const ExplainedTerm &entry) {
        return entry.term.text == passing.matched && asksForHosts(entry);
    });
}

/// Whether names or addresses are to be typed in that the record may ask for.
bool namesChange(const std::vector<Record> &names)
{
    return std::any_of(names.begin(), names.end(), [](const Record &record) { return record.action != Action::Keep; });
}

/// Whether another address than today's is to stand at the name: that one goes, or it was a wildcard's.
bool leadsElsewhere(const Record &record, const dns::Answers &dns)
{
    if (record.type != dns::Type::A && record.type != dns::Type::Aaaa)
        return false;
    return record.action == Action::Replace ||
           (record.action == Action::Add && isWildcard(record.name, record.zone, dns, record.type).value_or(false));
}

/// The addresses that stand today at a name that is to lead elsewhere.
std::vector<ip::Address> losingTheirName(const std::vector<Record> &names, const std::vector<ip::Address> &senders,
                                         const dns::Answers &dns)
{
    std::vector<ip::Address> all;
    for (const Record &record : names) {
        if (!leadsElsewhere(record, dns))
            continue;
        for (const ip::Address &address : dns.ask(record.name, record.type).addresses()) {
            if (std::find(senders.begin(), senders.end(), address) == senders.end())
                all.push_back(address);
        }
    }
    return all;
}

} // namespace

ToName addressesToName(const std::string &record, bool first, const Setup &setup, const dns::Answers &dns,
                       const OwnTargets &own)
{
    const auto senders = setup.route == MailRoute::OwnServer ? publishedSenders(setup) : std::vector<ip::Address>{};
    const auto terms = spf::explainRecord(setup.domain, record, dns, own.mended).terms;
    spf::Request request;
    request.mailFrom = "postmaster@" + setup.domain.toText();
    request.helo = setup.host.value_or(setup.domain).toText();
    ToName found;
    const auto outcomeOf = [&](const ip::Address &client) {
        request.client = client;
        Outcome outcome = spf::evaluateRecord(request, record, dns, own.mended);
        const bool isPending = outcome.result == spf::Result::Pending;
        found.pending = found.pending || isPending;
        found.known = found.known && !isPending && (outcome.result != spf::Result::TempError || first);
        return outcome;
    };
    const auto names = senders.empty() ? std::vector<Record>{} : hostRecords(setup, dns);
    const bool change = namesChange(names);
    for (const ip::Address &sender : senders) {
        const Outcome outcome = outcomeOf(sender);
        if (outcome.result != spf::Result::Pass || (change && hangsOnNames(outcome, terms)))
            found.addresses.push_back(sender);
    }
    for (const ip::Address &machine : losingTheirName(names, senders, dns)) {
        const Outcome outcome = outcomeOf(machine);
        if (outcome.result == spf::Result::Pass && isByHosts(outcome, terms))
            found.addresses.push_back(machine);
    }
    return found;
}

} // namespace records
