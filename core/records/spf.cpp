// SPDX-License-Identifier: Apache-2.0
#include "spfproposal.h"

#include "publish.h"
#include "spflive.h"
#include "textrecord.h"

#include "core/psl/psl.h"
#include "core/spf/facts.h"

#include <algorithm>

namespace records
{

namespace
{

/// The same mechanisms in the same order, each once, and the same modifiers (RFC 7208 §6: their place says nothing),
/// however they are spelt: the second of two matches nobody who is not matched by the first.
bool isSame(const std::string &one, const std::string &other)
{
    const auto taken = [](const std::string &text) {
        std::pair<std::vector<std::string>, std::vector<std::string>> parts;
        const auto parsed = spf::parse(text);
        if (const auto *record = std::get_if<spf::Record>(&parsed)) {
            for (const spf::Term &term : record->terms) {
                auto &some = term.isMechanism() ? parts.first : parts.second;
                std::string spelt = canonical(term);
                if (!term.isMechanism() || std::find(some.begin(), some.end(), spelt) == some.end())
                    some.push_back(std::move(spelt));
            }
        }
        std::sort(parts.second.begin(), parts.second.end());
        return parts;
    };
    return taken(one) == taken(other);
}

/// Composes for one domain once its live texts and its zone are known.
class Composer
{
public:
    Composer(const Setup &setup, const discovery::Services &services, const spf::Facts &facts, const dns::Name &zone,
             const dns::Answers &dns)
        : m_setup(setup), m_services(services), m_facts(facts), m_zone(zone), m_dns(dns),
          m_txt(dns.ask(setup.domain, dns::Type::Txt)), m_live(liveSpf(facts.texts))
    {
    }

    /// Nothing while something is missing that decides.
    std::optional<SpfProposal> run()
    {
        const auto said = whatIsSaid();
        m_proposal.own = brokenOwnTargets(m_setup.domain, said, m_dns);
        if (m_proposal.own.pending)
            return std::nullopt;
        m_proposal.draft = mergeSpf(m_setup, m_services, said, m_dns, m_proposal.own);
        mendOwnTargets();
        if (!m_proposal.draft.obstacle && !addRecord())
            return std::nullopt;
        return std::move(m_proposal);
    }

private:
    /// The live records as they were meant, or without one what stands elsewhere or as another text in its place.
    std::vector<std::string> whatIsSaid()
    {
        std::vector<std::string> said = m_live.meant;
        if (!said.empty())
            return said;
        m_isElsewhere = true;
        for (const spf::WrongPlace &place : m_facts.misplaced) {
            for (const std::string &text : place.what.texts) {
                const std::string record = asMeant({text, spf::lint({{text}})});
                if (spf::isUsable(record) || !place.what.ofUse) // what goes has to be taken over
                    said.push_back(record);
            }
        }
        for (const spf::NameAsText &name : m_facts.names) {
            said.push_back("v=spf1 include:" + name.target.toText() + " ~all");
            m_live.asWritten.push_back(name.text);
        }
        return said;
    }

    void mendOwnTargets()
    {
        for (const OwnTarget &own : m_proposal.own.all) {
            if (own.mended.empty())
                continue;
            Record record = textRecord(Purpose::Spf, own.name, own.zone, own.mended);
            record.action = Action::Replace;
            record.current = own.current;
            record.goes = own.goes;
            m_proposal.records.push_back(std::move(record));
        }
    }

    /// False while it is not known whether a wildcard answers.
    bool addRecord()
    {
        Record record = textRecord(Purpose::Spf, m_setup.domain, m_zone, m_proposal.draft.text);
        record.awaitsSenders =
            m_setup.route == MailRoute::OwnServer ? publishedSenders(m_setup).empty() : m_setup.services.empty();
        record.leftOut = leftOut();
        const auto &found = m_facts.texts.records;
        if (found.size() == 1 && isSame(found.front(), record.value) && costsNoMore(found.front())) {
            record = textRecord(Purpose::Spf, m_setup.domain, m_zone, found.front()); // as it stands
            record.leftOut = leftOut();
            record.action = Action::Keep;
            record.current = m_txt.texts();
            record.goes = m_live.asWritten;
            if (m_live.passedOver.empty()) {
                m_proposal.records.push_back(std::move(record));
                return true;
            }
        }
        const auto wildcard = isWildcard(m_setup.domain, m_zone, m_dns);
        if (wildcard)
            place(std::move(record), *wildcard);
        return wildcard.has_value();
    }

    [[nodiscard]] std::vector<LeftOut> leftOut() const
    {
        std::vector<LeftOut> all;
        for (const LeftService &left : m_proposal.draft.left) {
            const discovery::Service *service = m_services.byId(left.id);
            all.push_back({service ? service->name : left.id, left.why == Obstacle::TooManyVoids});
        }
        return all;
    }

    /// §4.6.4: what stands twice costs twice.
    [[nodiscard]] bool costsNoMore(const std::string &record) const
    {
        const auto look = [this](const std::string &text) {
            return spf::explainRecord(m_setup.domain, text, m_dns, m_proposal.own.mended);
        };
        const auto live = look(record);
        const auto ours = look(m_proposal.draft.text);
        return live.lookups <= std::max(spf::mostLookups, ours.lookups) &&
               live.voids.most() <= std::max(spf::mostVoids, ours.voids.most());
    }

    void place(Record record, bool wildcard)
    {
        const dns::Record *alias = wildcard ? nullptr : aliasAt(m_setup.domain, m_txt);
        if (!wildcard && !alias) {
            for (const std::string &text : m_live.passedOver)
                remove(dns::Type::Txt, text);
        }
        if (record.action == Action::Keep) {
            m_proposal.records.push_back(std::move(record));
            return;
        }
        if (alias) {
            m_proposal.records.push_back(
                removal(Purpose::Spf, m_setup.domain, m_zone, dns::Type::Cname, dns::dataToText(*alias)));
            if (m_setup.domain == m_zone)
                return; // what else stands at the alias of a whole domain is not known before it is gone
        } else if (!wildcard) {
            record.current = m_txt.texts();
            record.goes = m_live.asWritten;
            record.action = record.goes.empty() ? Action::Add : Action::Replace;
        }
        for (const spf::WrongPlace &place : m_facts.misplaced) {
            if (place.what.ofUse || !m_isElsewhere)
                continue;
            for (Record &old : misplacedTexts(Purpose::Spf, place.what.at, m_zone, &spf::looksLikeSpf, m_dns))
                m_proposal.records.push_back(std::move(old));
        }
        m_proposal.records.push_back(std::move(record));
    }

    void remove(dns::Type type, const std::string &text)
    {
        m_proposal.records.push_back(removal(Purpose::Spf, m_setup.domain, m_zone, type, text));
        m_proposal.records.back().current = m_txt.texts();
    }

    const Setup &m_setup;
    const discovery::Services &m_services;
    const spf::Facts &m_facts;
    const dns::Name m_zone;
    const dns::Answers &m_dns;
    const dns::Reply &m_txt;
    LiveSpf m_live;
    bool m_isElsewhere = false; // nothing at the domain was meant as a record, so that it is looked for in other places
    SpfProposal m_proposal;
};

} // namespace

std::optional<SpfProposal> proposeSpf(const Setup &setup, const discovery::Services &services, const spf::Facts &facts,
                                      const dns::Answers &dns)
{
    const auto zone = zoneOf(setup.domain, dns);
    if (!facts.texts.isKnown() || !zone)
        return std::nullopt;
    return Composer(setup, services, facts, *zone, dns).run();
}

std::vector<Record> hostSpf(const Setup &setup, const spf::Facts &facts, const dns::Answers &dns)
{
    if (!facts.ownName || !facts.ownName->harm || !psl::sameOwner(*setup.host, setup.domain))
        return {};
    if (!dns.ask(*setup.host, dns::Type::Txt).aliases.empty())
        return {}; // what is read there is another name's, and without the alias nothing else of the host would stand
    Setup host = setup;
    host.domain = *setup.host;
    host.services.clear();
    host.spfEnd.reset(); // which is said of the domain
    spf::Facts hostFacts;
    hostFacts.domain = host.domain;
    hostFacts.texts = facts.ownName->texts;
    const auto proposal = proposeSpf(host, {}, hostFacts, dns);
    std::vector<Record> records;
    for (const Record &record : proposal ? proposal->records : std::vector<Record>{}) {
        if (record.action != Action::Keep)
            records.push_back(record);
    }
    return records;
}

spf::Facts spfFacts(const Setup &setup, const dns::Answers &dns)
{
    if (!setup.host || !names::ehloFault(*setup.host))
        return spf::facts(setup, dns);
    Setup unnamed = setup;
    unnamed.host.reset();
    return spf::facts(unnamed, dns);
}

std::vector<Record> spfRecords(const Setup &setup, const discovery::Services &services, const spf::Facts &facts,
                               const dns::Answers &dns)
{
    auto proposal = proposeSpf(setup, services, facts, dns);
    std::vector<Record> records = proposal ? std::move(proposal->records) : std::vector<Record>{};
    for (Record &record : hostSpf(setup, facts, dns)) {
        const bool told = std::any_of(records.begin(), records.end(), [&record](const Record &other) {
            return other.name == record.name && other.type == record.type && other.action != Action::Remove;
        });
        if (!told)
            records.push_back(std::move(record));
    }
    return records;
}

} // namespace records
