// SPDX-License-Identifier: Apache-2.0
#include "publish.h"

#include "core/spf/evaluate.h"
#include "core/spf/explain.h"
#include "core/spf/lint.h"
#include "core/spf/record.h"

#include <algorithm>

namespace records
{

namespace
{

/// What is put in front of the rest of a record that is merged: the terms in order, all at the end.
class Merge
{
public:
    Merge(const Setup &setup, const discovery::Services &services, const dns::Answers &dns)
        : m_setup(setup), m_services(services), m_dns(dns)
    {
    }

    /// The merged text; nothing while an answer is missing, or when there is nothing that may send.
    std::optional<std::string> run(const std::vector<std::string> &live)
    {
        m_first = live.empty();
        for (const std::string &record : live)
            takeOver(record);
        if (m_waiting)
            return std::nullopt;
        if (!addServices() || !addSenders())
            return std::nullopt;
        if (live.empty() && m_terms.empty())
            return std::nullopt; // nobody said who sends: a record that forbids all is not ours to propose
        return text();
    }

private:
    void takeOver(const std::string &text)
    {
        const auto parsed = spf::parse(text);
        const auto *record = std::get_if<spf::Record>(&parsed);
        if (!record)
            return;
        for (const spf::Term &term : record->terms) {
            switch (term.kind) {
            case spf::Kind::All:
                takeAll(term);
                break;
            case spf::Kind::Ptr:
                break; // RFC 7208 §5.5: not to be published
            case spf::Kind::Redirect:
                m_redirect = m_redirect.empty() ? term.text : m_redirect;
                break;
            case spf::Kind::Explanation:
                m_explanation = m_explanation.empty() ? term.text : m_explanation;
                break;
            case spf::Kind::UnknownModifier:
                add(m_modifiers, term.text);
                break;
            case spf::Kind::Include:
                if (isUsable(term))
                    add(m_terms, term.text);
                break;
            default:
                if (!isEverybody(term))
                    add(m_terms, term.text);
            }
        }
    }

    static void add(std::vector<std::string> &terms, const std::string &term)
    {
        if (std::find(terms.begin(), terms.end(), term) == terms.end())
            terms.push_back(term);
    }

    /// Product: a working -all stays, the default is ~all. Of several the milder one counts: nobody is to lose mail by
    /// a merge.
    void takeAll(const spf::Term &term)
    {
        const bool hard = term.qualifier == spf::Qualifier::Fail;
        m_all = m_all.empty() ? (hard ? "-all" : "~all") : m_all == "-all" && hard ? "-all" : "~all";
    }

    static bool isEverybody(const spf::Term &term)
    {
        return (term.kind == spf::Kind::Ip4 && term.prefix4 == 0) || (term.kind == spf::Kind::Ip6 && term.prefix6 == 0);
    }

    /// An include that leads to no record spoils the whole record (RFC 7208 §5.2).
    bool isUsable(const spf::Term &term)
    {
        if (term.domainSpec.find('%') != std::string::npos)
            return true;
        const auto name = dns::Name::fromOctets(term.domainSpec);
        if (!name)
            return false;
        const dns::Reply &reply = m_dns.ask(*name, dns::Type::Txt);
        m_waiting = m_waiting || reply.isPending();
        return !reply.isConclusive() || !spf::selectRecords(reply).empty(); // a failure proves nothing
    }

    bool addServices()
    {
        for (const std::string &id : m_setup.services) {
            const discovery::Service *service = m_services.byId(id);
            if (!service || service->spfNeed != discovery::SpfNeed::Yes)
                continue;
            for (const std::string &include : service->spfIncludes) {
                if (include.find('*') == std::string::npos)
                    add(m_terms, "include:" + include);
            }
        }
        return true;
    }

    /// Puts in what the merged record does not let through yet. False while that cannot be told.
    bool addSenders()
    {
        if (m_setup.door != Door::OwnServer)
            return true;
        for (const ip::Address &sender : publishedSenders(m_setup)) {
            const auto passes = lets(sender);
            if (!passes)
                return false;
            if (*passes)
                continue;
            const std::string term = (sender.isV4() ? "ip4:" : "ip6:") + ip::toText(sender);
            std::erase(m_terms, term);
            m_terms.insert(m_terms.begin() + static_cast<std::ptrdiff_t>(m_added++),
                           term); // in front: it costs nothing and settles the matter
        }
        return true;
    }

    /// Nothing while an answer is missing, and where one that decides failed: whether a live record has to be replaced
    /// is then not known. A first record is made in any case.
    std::optional<bool> lets(const ip::Address &sender)
    {
        spf::Request request;
        request.client = sender;
        request.mailFrom = "postmaster@" + m_setup.domain.toText();
        request.helo = m_setup.host.value_or(m_setup.domain).toText();
        const spf::Outcome outcome = spf::evaluateRecord(request, text(), m_dns);
        if (outcome.result == spf::Result::Pending || (outcome.result == spf::Result::TempError && !m_first))
            return std::nullopt;
        return outcome.result == spf::Result::Pass;
    }

    [[nodiscard]] std::string text() const
    {
        std::string record = "v=spf1";
        for (const auto *part : {&m_terms, &m_modifiers}) {
            for (const std::string &term : *part)
                record += ' ' + term;
        }
        if (!m_explanation.empty())
            record += ' ' + m_explanation;
        // A redirect counts only where no all stands (§6.1), and an all added here would switch it off.
        if (!m_redirect.empty() && m_all.empty())
            return record + ' ' + m_redirect;
        return record + ' ' + (m_all.empty() ? "~all" : m_all);
    }

    const Setup &m_setup;
    const discovery::Services &m_services;
    const dns::Answers &m_dns;
    std::vector<std::string> m_terms;
    std::vector<std::string> m_modifiers;
    std::string m_redirect;
    std::string m_explanation;
    std::string m_all;
    std::size_t m_added = 0;
    bool m_waiting = false;
    bool m_first = true; // there is no live record
};

/// The SPF records among the TXT records as they were meant: slips of the pen are mended first. `asWritten` gets them
/// as they stand.
std::vector<std::string> meant(const dns::Reply &txt, std::vector<std::string> &asWritten)
{
    std::vector<std::string> records;
    for (const dns::Record &entry : txt.records) {
        const auto *text = std::get_if<dns::Text>(&entry.data);
        if (!text)
            continue;
        const auto mistake = spf::lint(*text);
        const bool mended = mistake && mistake->slip != spf::Slip::SenderId && !mistake->suggestion.empty();
        if (!mended && !spf::looksLikeSpf(text->joined()))
            continue;
        records.push_back(mended ? mistake->suggestion : text->joined());
        asWritten.push_back(text->joined());
    }
    return records;
}

/// The same terms in the same order, spaces and the case of letters aside.
bool isSame(const std::string &one, const std::string &other)
{
    const auto first = spf::parse(one);
    const auto second = spf::parse(other);
    const auto *a = std::get_if<spf::Record>(&first);
    const auto *b = std::get_if<spf::Record>(&second);
    return a && b &&
           std::equal(a->terms.begin(), a->terms.end(), b->terms.begin(), b->terms.end(),
                      [](const spf::Term &x, const spf::Term &y) { return x.text == y.text; });
}

} // namespace

std::vector<Record> spfRecords(const Setup &setup, const discovery::Services &services, const dns::Answers &dns)
{
    const dns::Reply &txt = dns.ask(setup.domain, dns::Type::Txt);
    const auto zone = zoneOf(setup.domain, dns);
    if (!txt.isConclusive() || !zone)
        return {};
    std::vector<std::string> asWritten;
    const auto live = meant(txt, asWritten);
    // A record that nobody can read, not even as it was meant, is told as a finding; to replace it blindly would lose
    // senders.
    const auto records = spf::selectRecords(txt);
    const bool unreadable = live.size() == 1 && std::holds_alternative<spf::SyntaxError>(spf::parse(live.front()));
    const auto value = unreadable ? std::nullopt : Merge(setup, services, dns).run(live);
    if (!value)
        return {};
    Record record;
    record.purpose = Purpose::Spf;
    record.name = setup.domain;
    record.zone = *zone;
    record.value = *value;
    record.current = txt.texts();
    record.goes = asWritten;
    const bool same = records.size() == 1 && live.size() == 1 && isSame(records.front(), *value);
    record.action = live.empty() ? Action::Add : same ? Action::Keep : Action::Replace;
    if (same)
        record.value = records.front(); // as it stands, case and spaces included
    record.strings = textStrings(record.value);
    return {record};
}

} // namespace records
