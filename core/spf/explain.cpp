// SPDX-License-Identifier: Apache-2.0
#include "explain.h"

#include "identity.h"
#include "macro.h"

#include <algorithm>

namespace spf
{

namespace
{

/// Beyond this the record is far over the limit of ten, and nobody reads the tree.
constexpr unsigned mostExplained = 100;

class Explainer
{
public:
    explicit Explainer(const dns::Answers &dns) : m_dns(dns) {}

    std::vector<ExplainedTerm> terms(const Record &record, const std::string &domain)
    {
        m_path.push_back(domain);
        std::vector<ExplainedTerm> explained;
        const bool endsWithAll = record.find(Kind::All) != nullptr;
        bool reached = true; // §5.1: what stands behind all is never read
        for (const Term &term : record.terms) {
            ExplainedTerm entry;
            entry.term = term;
            entry.value = valueOf(term);
            const bool counts = term.kind == Kind::Redirect ? !endsWithAll : reached;
            if (counts && costsLookup(term.kind))
                cost(entry, domain);
            explained.push_back(std::move(entry));
            reached = reached && term.kind != Kind::All;
        }
        m_path.pop_back();
        return explained;
    }

private:
    static std::string valueOf(const Term &term)
    {
        const auto sign = term.text.find_first_of(":/=");
        if (sign == std::string::npos)
            return {};
        return term.text.substr(term.text[sign] == '/' ? sign : sign + 1);
    }

    void cost(ExplainedTerm &entry, const std::string &domain)
    {
        entry.lookups = 1;
        if (++m_explained > mostExplained)
            return;
        const Term &term = entry.term;
        if (term.domainSpec.find('%') != std::string::npos)
            return; // hangs on the message
        const std::string target = term.domainSpec.empty() ? domain : fitName(term.domainSpec);
        if (term.kind == Kind::Include || term.kind == Kind::Redirect) {
            entry.target = target;
            descend(entry, target);
            return;
        }
        const auto name = dns::Name::fromOctets(target);
        if (!name)
            return;
        if (term.kind == Kind::A)
            entry.voidLookups = isVoid(*name) ? 1 : 0;
        if (term.kind == Kind::Exists)
            entry.voidLookups = isEmpty(m_dns.ask(*name, dns::Type::A)) ? 1 : 0;
        if (term.kind == Kind::Mx)
            mx(entry, *name);
    }

    void mx(ExplainedTerm &entry, const dns::Name &name)
    {
        const dns::Reply &reply = m_dns.ask(name, dns::Type::Mx);
        entry.voidLookups = isEmpty(reply) ? 1 : 0;
        const auto exchanges = reply.exchanges();
        if (exchanges.size() > mostNames)
            entry.trouble = Cause::TooManyMx;
        for (std::size_t i = 0; i < std::min(exchanges.size(), mostNames); ++i) {
            if (!exchanges[i].host.isRoot() && isVoid(exchanges[i].host))
                ++entry.voidLookups;
        }
    }

    void descend(ExplainedTerm &entry, const std::string &target)
    {
        const auto same = [&target](const std::string &other) {
            return dns::Name::fromOctets(other) == dns::Name::fromOctets(target);
        };
        if (std::any_of(m_path.begin(), m_path.end(), same)) {
            entry.trouble = Cause::TooManyLookups; // a loop ends at the limit
            entry.lookups = mostLookups + 1;
            return;
        }
        const auto name = checkedDomain(target);
        if (!name) {
            entry.trouble = Cause::NoDomain;
            return;
        }
        const dns::Reply &txt = m_dns.ask(*name, dns::Type::Txt);
        if (txt.isPending())
            return;
        if (txt.isFailure()) {
            entry.trouble = Cause::Dns;
            return;
        }
        const auto records = selectRecords(txt);
        if (records.size() != 1) {
            entry.trouble = records.empty() ? Cause::NoRecord : Cause::SeveralRecords;
            return;
        }
        const auto parsed = parse(records.front());
        if (std::holds_alternative<SyntaxError>(parsed)) {
            entry.trouble = Cause::Syntax;
            return;
        }
        entry.terms = terms(std::get<Record>(parsed), target);
        for (const ExplainedTerm &inner : entry.terms) {
            entry.lookups += inner.lookups;
            entry.voidLookups += inner.voidLookups;
        }
    }

    static bool isEmpty(const dns::Reply &reply) { return reply.isConclusive() && reply.status != dns::Status::Found; }

    /// Nothing for either family; a name with only one of both finds nothing for clients of the other, and that is no
    /// mistake.
    bool isVoid(const dns::Name &name)
    {
        const bool noV4 = isEmpty(m_dns.ask(name, dns::Type::A));
        const bool noV6 = isEmpty(m_dns.ask(name, dns::Type::Aaaa));
        return noV4 && noV6;
    }

    const dns::Answers &m_dns;
    std::vector<std::string> m_path;
    unsigned m_explained = 0;
};

} // namespace

Explanation explain(const dns::Name &domain, const dns::Answers &dns)
{
    Explanation explanation;
    const dns::Reply &txt = dns.ask(domain, dns::Type::Txt);
    explanation.status = txt.status;
    explanation.records = selectRecords(txt);
    if (explanation.records.size() != 1)
        return explanation;
    const auto parsed = parse(explanation.records.front());
    if (const auto *error = std::get_if<SyntaxError>(&parsed)) {
        explanation.error = *error;
        return explanation;
    }
    explanation.terms = Explainer(dns).terms(std::get<Record>(parsed), domain.toText());
    for (const ExplainedTerm &term : explanation.terms) {
        explanation.lookups += term.lookups;
        explanation.voidLookups += term.voidLookups;
    }
    return explanation;
}

} // namespace spf
