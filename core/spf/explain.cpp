// SPDX-License-Identifier: Apache-2.0
#include "explain.h"

#include "hosts.h"
#include "identity.h"
#include "macro.h"
#include "parsed.h"

#include "core/budget.h"

namespace spf
{

namespace
{

/// RFC 7208 §11.1: a record must not make many ask for names that a stranger chose. Beyond the ten lookups that
/// receivers allow, terms are counted and not asked for; but includes are followed somewhat further, one question each,
/// and so are the domain's own hosts, so that the owner sees what each costs and what could be written otherwise.
constexpr unsigned mostFollowed = 3 * mostLookups;
/// Terms that strangers are tried with, ten questions and more for each. Records that anybody uses have one or two of
/// the kind; those of one with more are taken as they are.
constexpr std::size_t mostHanging = 4;

class Explainer
{
public:
    Explainer(const dns::Name &domain, const dns::Answers &dns, const Instead &instead)
        : m_domain(domain), m_dns(dns), m_instead(instead)
    {
    }

    bool pending = false;
    bool cut = false;
    std::vector<dns::Question> unanswered;

    std::vector<ExplainedTerm> terms(const Record &record, const std::string &domain)
    {
        m_path.push_back(domain);
        std::vector<ExplainedTerm> explained;
        std::vector<std::size_t> hanging;
        const bool endsWithAll = record.find(Kind::All) != nullptr;
        bool behindAll = false;
        for (const Term &term : record.terms) {
            if (!mayKeep(term)) {
                cut = true;
                continue;
            }
            ExplainedTerm entry;
            entry.term = term;
            entry.value = valueOf(term);
            entry.reached = term.kind == Kind::Redirect ? !endsWithAll : !term.isMechanism() || !behindAll;
            m_hangs = m_hangs && m_path.size() > 1;
            if (entry.reached && costsLookup(term.kind))
                cost(entry, domain);
            if (m_hangs && m_path.size() == 1 && entry.leadsOn() && entry.cause == Cause::Matched)
                hanging.push_back(explained.size());
            explained.push_back(std::move(entry));
            behindAll = behindAll || term.kind == Kind::All;
        }
        if (hanging.size() <= mostHanging) {
            for (const std::size_t each : hanging)
                tryStrangers(explained[each], domain);
        }
        m_path.pop_back();
        return explained;
    }

private:
    /// The domain's own record is there as a whole; of all that it includes so many terms, and each end, which says
    /// what becomes of strangers.
    bool mayKeep(const Term &term)
    {
        return m_path.size() == 1 || m_inside++ < budget::termsExplained || term.kind == Kind::All;
    }

    static std::string valueOf(const Term &term)
    {
        const auto sign = term.text.find_first_of(":/=");
        if (sign == std::string::npos)
            return {};
        return term.text.substr(term.text[sign] == '/' ? sign : sign + 1);
    }

    void cost(ExplainedTerm &entry, const std::string &domain)
    {
        entry.lookups = lookupsOf(entry.term);
        if (++m_explained > mostFollowed)
            return;
        const Term &term = entry.term;
        if (term.kind == Kind::Ptr || hangsOnMessage(term.domainSpec)) {
            m_hangs = m_hangs || entry.leadsOn();
            entry.atWorst = voidsAtWorst(entry);
            return;
        }
        MacroValues values;
        values.domain = domain;
        values.senderDomain = m_path.front();
        entry.target = term.domainSpec.empty() ? domain : fitName(expand(term.domainSpec, values));
        if (entry.leadsOn()) {
            descend(entry);
            return;
        }
        const auto name = dns::Name::fromOctets(entry.target);
        if (!name || !mayAsk(*name))
            return; // §4.8: matches nothing
        if (term.kind == Kind::A)
            host(entry, *name);
        else if (term.kind == Kind::Mx)
            mx(entry, *name);
        else
            exists(entry, *name);
    }

    const dns::Reply &ask(ExplainedTerm &entry, const dns::Name &name, dns::Type type)
    {
        const dns::Question question{name, type};
        const dns::Reply &reply = m_dns.ask(question);
        pending = pending || reply.isPending();
        if (reply.isFailure()) {
            entry.cause = Cause::Dns;
            if (std::find(unanswered.begin(), unanswered.end(), question) == unanswered.end())
                unanswered.push_back(question);
        }
        return reply;
    }

    [[nodiscard]] bool mayAsk(const dns::Name &name) const
    {
        return m_explained <= mostLookups || name.isAtOrBelow(m_domain);
    }

    static unsigned isVoid(const dns::Reply &reply)
    {
        return reply.isConclusive() && reply.status != dns::Status::Found ? 1 : 0;
    }

    static void keep(ExplainedTerm &entry, const dns::Reply &reply)
    {
        const auto addresses = reply.addresses();
        entry.addresses.insert(entry.addresses.end(), addresses.begin(), addresses.end());
    }

    void host(ExplainedTerm &entry, const dns::Name &name)
    {
        const dns::Reply &v4 = ask(entry, name, dns::Type::A);
        const dns::Reply &v6 = ask(entry, name, dns::Type::Aaaa);
        count(entry, {isVoid(v4), isVoid(v6)});
        keep(entry, v4);
        keep(entry, v6);
    }

    static void count(ExplainedTerm &entry, const Voids &found)
    {
        entry.voids += found;
        entry.atWorst += found;
    }

    /// Of a term that hangs on the message. With %{p} the reverse name is asked for as well; of an mx each host may
    /// have no address.
    static Voids voidsAtWorst(const ExplainedTerm &entry)
    {
        const unsigned named = entry.leadsOn() ? 0 : entry.term.kind == Kind::Mx ? unsigned{mostNames} : 1;
        const unsigned most = named + (needsValidated(entry.term.domainSpec) ? 1 : 0);
        return {most, most};
    }

    /// Where macros of the message stand inside, what a term leads to differs from sender to sender. What mail from an
    /// address that nobody has (RFC 1112 §4, RFC 3849) costs, everybody's does whom it does not name; and so if it runs
    /// into the limit of §4.6.4.
    void tryStrangers(ExplainedTerm &entry, const std::string &domain)
    {
        const auto four = tryStranger(entry, domain, "240.0.0.1");
        const auto six = tryStranger(entry, domain, "2001:db8::1");
        entry.atWorst.v4 = std::max(entry.atWorst.v4, four.voidLookups);
        entry.atWorst.v6 = std::max(entry.atWorst.v6, six.voidLookups);
        entry.lookups = std::max({entry.lookups, four.lookups, six.lookups});
    }

    Outcome tryStranger(ExplainedTerm &entry, const std::string &domain, const char *address)
    {
        Request stranger;
        stranger.client = *ip::parse(address);
        stranger.mailFrom = "postmaster@" + domain;
        stranger.helo = "stranger.invalid";
        const std::string alone = "v=spf1 " + entry.term.text;
        Instead instead = m_instead;
        if (const auto own = dns::Name::fromOctets(domain))
            instead[*own] = alone; // what leads back leads here, whatever else is published yet
        Outcome outcome = evaluateRecord(stranger, alone, m_dns, instead);
        pending = pending || outcome.result == Result::Pending;
        if (outcome.result == Result::PermError && outcome.cause == Cause::TooManyLookups)
            blame(entry);
        return outcome;
    }

    static void blame(ExplainedTerm &entry)
    {
        if (entry.reached && entry.leadsOn() && hangsOnMessage(entry.term.domainSpec))
            entry.cause = Cause::TooManyLookups;
        for (ExplainedTerm &inner : entry.terms)
            blame(inner);
    }

    /// §5.7: type A, whatever the client's family.
    void exists(ExplainedTerm &entry, const dns::Name &name)
    {
        const dns::Reply &reply = ask(entry, name, dns::Type::A);
        count(entry, {isVoid(reply), isVoid(reply)});
        keep(entry, reply);
    }

    void mx(ExplainedTerm &entry, const dns::Name &name)
    {
        const dns::Reply &reply = ask(entry, name, dns::Type::Mx);
        count(entry, {isVoid(reply), isVoid(reply)});
        const MailHosts hosts = mailHosts(reply);
        for (const dns::Name &each : hosts.names) {
            if (mayAsk(each))
                host(entry, each);
        }
        if (hosts.more)
            entry.cause = Cause::TooManyMx;
    }

    void descend(ExplainedTerm &entry)
    {
        const auto same = [&entry](const std::string &other) {
            return dns::Name::fromOctets(other) == dns::Name::fromOctets(entry.target);
        };
        if (std::any_of(m_path.begin(), m_path.end(), same)) {
            entry.cause = Cause::TooManyLookups; // a loop ends at the limit
            entry.lookups = mostLookups + 1;
            return;
        }
        const auto name = checkedDomain(entry.target);
        if (!name) {
            entry.cause = Cause::NoDomain;
            return;
        }
        const dns::Reply &txt = ask(entry, *name, dns::Type::Txt);
        if (!txt.isConclusive())
            return;
        auto records = selectRecords(txt);
        if (const auto will = m_instead.find(*name); will != m_instead.end())
            records = {will->second};
        if (records.size() != 1) {
            entry.cause = records.empty() ? Cause::NoRecord : Cause::SeveralRecords;
            return;
        }
        const auto parsed = parsedOnce(records.front());
        const auto *record = std::get_if<Record>(parsed.get());
        if (!record) {
            entry.cause = Cause::Syntax;
            return;
        }
        entry.terms = terms(*record, entry.target);
        for (const ExplainedTerm &inner : entry.terms) {
            entry.lookups += inner.lookups;
            entry.voids += inner.voids;
            entry.atWorst += inner.atWorst;
        }
    }

    const dns::Name &m_domain;
    const dns::Answers &m_dns;
    const Instead &m_instead;
    std::vector<std::string> m_path;
    unsigned m_explained = 0;
    bool m_hangs = false;     // the top-level term leads on to what hangs on the message
    std::size_t m_inside = 0; // terms of other records
};

void takeApart(Explanation &explanation, const dns::Name &domain, std::string_view record, const dns::Answers &dns,
               const Instead &instead)
{
    const auto parsed = parsedOnce(record);
    if (const auto *error = std::get_if<SyntaxError>(parsed.get())) {
        explanation.error = *error;
        return;
    }
    Explainer explainer(domain, dns, instead);
    explanation.terms = explainer.terms(std::get<Record>(*parsed), domain.toText());
    explanation.pending = explainer.pending;
    explanation.cut = explainer.cut;
    explanation.unanswered = std::move(explainer.unanswered);
    for (const ExplainedTerm &term : explanation.terms) {
        explanation.lookups += term.lookups;
        explanation.voids += term.voids;
        explanation.atWorst += term.atWorst;
    }
}

} // namespace

Explanation explain(const dns::Name &domain, const dns::Answers &dns)
{
    Explanation explanation;
    const dns::Question question{domain, dns::Type::Txt};
    const dns::Reply &txt = dns.ask(question);
    explanation.status = txt.status;
    explanation.pending = txt.isPending();
    if (txt.isFailure())
        explanation.unanswered.push_back(question);
    explanation.records = selectRecords(txt);
    if (explanation.records.size() == 1)
        takeApart(explanation, domain, explanation.records.front(), dns, {});
    return explanation;
}

Explanation explainRecord(const dns::Name &domain, std::string_view record, const dns::Answers &dns,
                          const Instead &instead)
{
    Explanation explanation;
    explanation.status = dns::Status::Found;
    explanation.records.emplace_back(record);
    takeApart(explanation, domain, record, dns, instead);
    return explanation;
}

} // namespace spf
