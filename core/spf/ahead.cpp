// SPDX-License-Identifier: Apache-2.0
#include "ahead.h"

#include "evaluate.h"
#include "hosts.h"
#include "identity.h"
#include "parsed.h"

#include <algorithm>

namespace spf
{

namespace
{

/// At most so many names are asked about ahead of one record: ten terms, with room for the hosts of an MX or two.
constexpr unsigned mostAhead = 40;

class Ahead
{
public:
    explicit Ahead(const dns::Answers &dns) : m_dns(dns) {}

    void record(const Record &record, const MacroValues &values, unsigned depth)
    {
        for (const Term &term : record.terms) {
            if (term.kind == Kind::Ip4 && ip::contains({term.network, term.prefix4}, values.client))
                return;
            if (term.kind == Kind::Ip6 && ip::contains({term.network, term.prefix6}, values.client))
                return;
            if (term.kind == Kind::All)
                return;
            if (costsLookup(term.kind) && term.kind != Kind::Redirect && !this->term(term, values, depth))
                return;
        }
        if (const Term *redirect = record.find(Kind::Redirect))
            term(*redirect, values, depth);
    }

private:
    /// False once enough was asked.
    bool term(const Term &term, const MacroValues &values, unsigned depth)
    {
        if (++m_terms > mostLookups)
            return false; // the evaluation will not get further
        if (term.kind == Kind::Ptr || needsValidated(term.domainSpec))
            return reverse(values);
        const std::string target = term.domainSpec.empty() ? values.domain : fitName(expand(term.domainSpec, values));
        const auto name = dns::Name::fromOctets(target);
        if (!name)
            return true;
        const dns::Type address = dns::addressType(values.client);
        switch (term.kind) {
        case Kind::Include:
        case Kind::Redirect:
            return nested(target, values, depth);
        case Kind::A:
            return ask(*name, address) != nullptr;
        case Kind::Exists:
            return ask(*name, dns::Type::A) != nullptr;
        default:
            break;
        }
        const dns::Reply *mx = ask(*name, dns::Type::Mx);
        if (!mx)
            return false;
        for (const dns::Name &host : mailHosts(*mx).names) {
            if (!ask(host, address))
                return false;
        }
        return true;
    }

    bool nested(const std::string &target, const MacroValues &values, unsigned depth)
    {
        const auto name = checkedDomain(target);
        const dns::Reply *txt = name ? ask(*name, dns::Type::Txt) : nullptr;
        if (!txt)
            return name.has_value() ? false : true;
        const auto records = selectRecords(*txt);
        if (records.size() != 1 || depth >= mostLookups)
            return true;
        const auto parsed = parsedOnce(records.front());
        if (const auto *inner = std::get_if<Record>(parsed.get())) {
            MacroValues inside = values;
            inside.domain = target;
            record(*inner, inside, depth + 1);
        }
        return m_asked < mostAhead;
    }

    bool reverse(const MacroValues &values)
    {
        const dns::Reply *ptr = ask(*dns::Name::fromText(ip::reverseName(values.client)), dns::Type::Ptr);
        if (!ptr)
            return false;
        const auto names = ptr->names();
        for (std::size_t i = 0; i < std::min(names.size(), mostNames); ++i) {
            if (!ask(names[i], dns::addressType(values.client)))
                return false;
        }
        return true;
    }

    const dns::Reply *ask(const dns::Name &name, dns::Type type)
    {
        if (++m_asked > mostAhead)
            return nullptr;
        return &m_dns.ask(name, type);
    }

    const dns::Answers &m_dns;
    unsigned m_asked = 0;
    unsigned m_terms = 0;
};

} // namespace

void askAhead(const Record &record, const MacroValues &values, const dns::Answers &dns)
{
    Ahead(dns).record(record, values, 0);
}

} // namespace spf
