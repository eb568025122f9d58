// SPDX-License-Identifier: Apache-2.0
#include "inspect.h"

#include "mend.h"
#include "seams.h"
#include "target.h"

#include "core/dns/evidence.h"
#include "core/dns/wildcard.h"
#include "core/psl/psl.h"

#include <algorithm>
#include <utility>

namespace dkim
{

namespace
{

constexpr std::size_t telling = 64; // octets of a key that was cut off: the first ones are those of any key

bool isUsableText(const std::string &text)
{
    return parseKeyRecord(text).isUsable();
}

/// Whether `damaged` is `own` with octets missing at its end, or a few anywhere.
bool isRestOf(const KeyRecord &own, const KeyRecord &damaged)
{
    constexpr std::size_t mostLost = 16; // of the digits, where they are missing in the middle
    if (!damaged.has(Fault::CutOff) && !damaged.has(Fault::LostDigits))
        return false;
    if (damaged.octets.size() >= telling && own.octets.substr(0, telling) == damaged.octets.substr(0, telling))
        return true;
    std::size_t taken = 0;
    for (const char digit : own.digits)
        taken += taken < damaged.digits.size() && damaged.digits[taken] == digit ? 1 : 0;
    return taken == damaged.digits.size() && own.digits.size() <= taken + mostLost;
}

class SelectorLook
{
public:
    SelectorLook(const std::string &selector, const dns::Name &domain, const std::string &ownRecord, bool confirmed,
                 const dns::Answers &dns)
        : m_selector(selector), m_ownText(ownRecord), m_own(parseKeyRecord(ownRecord)), m_dns(dns)
    {
        m_found.domain = domain;
        m_found.confirmed = confirmed;
    }

    Inspection run()
    {
        const auto name = keyName(m_selector, m_found.domain);
        if (!name) {
            m_found.status = dns::Status::NoName;
            return std::move(m_found);
        }
        m_found.name = *name;
        m_found.at = *name;
        const dns::Question question{*name, dns::Type::Txt};
        const dns::Reply &reply = m_dns.ask(question);
        m_found.status = reply.status;
        if (reply.isPending())
            return std::move(m_found);
        m_found.evidence = dns::evidenceOf(question, reply);
        m_found.at = reply.canonicalName(*name);
        if (reply.isFailure()) {
            m_found.unanswered = dns::lookupFailed(m_found.domain.toText(), question, reply);
            return std::move(m_found);
        }
        read(reply);
        decideCure();
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool hasOwn() const { return !m_ownText.empty(); }

    void read(const dns::Reply &reply)
    {
        const auto texts = reply.texts();
        const dns::Text *only = texts.size() == 1 ? std::get_if<dns::Text>(&reply.records.front().data) : nullptr;
        const bool key = std::any_of(texts.begin(), texts.end(), looksLikeKey);
        m_found.count = texts.size();
        if (only && (key || !dns::isWildcard(m_found.name, m_found.domain, m_dns).value_or(true))) // RFC 6376 §6.1.2
            readOne(only->strings);
        else if (key)
            readSeveral(texts);
        else if (m_found.confirmed)
            searchElsewhere(reply);
    }

    void readOne(const std::vector<std::string> &strings)
    {
        for (const std::string &string : strings)
            m_found.text += string;
        m_found.record = parseKeyRecord(m_found.text);
        if (!hasOwn())
            m_found.target = targetIn(m_found.text);
        if (m_found.target)
            return;
        if (const auto meant = swapped(strings)) {
            m_found.isSwapped = true;
            m_found.mended = mended(*meant);
            compare(parseKeyRecord(*meant));
            return;
        }
        if (m_found.isFaulty())
            m_found.mended = mended(m_found.text);
        compare(*m_found.record);
    }

    /// What the strings of the record would be in another order, where that is the key they were meant to be.
    [[nodiscard]] std::optional<std::string> swapped(const std::vector<std::string> &strings) const
    {
        const bool usable = m_found.record->isUsable();
        if (usable && (m_own.key.empty() || m_found.record->key == m_own.key))
            return std::nullopt;
        auto meant = assembled(strings, m_ownText);
        if (meant && usable && parseKeyRecord(*meant).key != m_own.key)
            meant.reset();
        return meant;
    }

    /// RFC 6376 §3.6.2.2: the result is undefined. Some verifiers take the first, some any, some none.
    void readSeveral(const std::vector<std::string> &texts)
    {
        const auto whole = std::count_if(texts.begin(), texts.end(), isUsableText);
        std::optional<std::string> halves;
        if (whole == 0 || (whole == 1 && std::all_of(texts.begin(), texts.end(), looksLikeKey)))
            halves = assembled(texts, m_ownText);
        m_found.several = halves ? Several::Halves : whole > 1 ? Several::SeveralKeys : Several::OtherText;
        m_found.mended = mendedOfSeveral(texts, m_ownText);
        m_found.text = shownOf(texts);
        m_found.record = parseKeyRecord(m_found.text);
        compare(halves ? parseKeyRecord(*halves) : *m_found.record);
    }

    /// The text that says most of several, of which one looks like a key: our own, else a usable one.
    [[nodiscard]] std::string shownOf(const std::vector<std::string> &texts) const
    {
        auto shown = std::find_if(texts.begin(), texts.end(), [this](const std::string &text) {
            return !m_own.key.empty() && parseKeyRecord(text).key == m_own.key;
        });
        if (shown == texts.end())
            shown = std::find_if(texts.begin(), texts.end(), isUsableText);
        return shown == texts.end() ? *std::find_if(texts.begin(), texts.end(), looksLikeKey) : *shown;
    }

    void searchElsewhere(const dns::Reply &reply)
    {
        m_found.alias = aliasTarget(m_found.name, reply);
        if (m_found.alias && !hasOwn())
            m_found.target = targetMeant(*m_found.alias, m_found.domain, reply.status, m_dns);
        Search search = misplaced(m_selector, m_found.domain, m_dns);
        m_found.elsewhere = std::move(search.places);
        m_found.searching = search.pending;
        for (const Misplaced &place : m_found.elsewhere) {
            if (!place.ofUse && !m_found.alias && !m_found.mended)
                m_found.mended = mendedOfSeveral(place.texts, {});
        }
    }

    /// Octets are compared, not text: spaces and tags in another order are the same key, and so is what is left of it.
    void compare(const KeyRecord &record)
    {
        if (!hasOwn())
            return;
        if (!record.key.empty())
            m_found.sameKey = m_own.key == record.key;
        else if (isRestOf(m_own, record))
            m_found.sameKey = true;
        else if ((record.has(Fault::CutOff) || record.has(Fault::LostDigits)) && record.octets.size() >= telling)
            m_found.sameKey = false;
    }

    /// Where the record could be written anew, and by whom: the owner of an alias's target alone can do that.
    void decideCure()
    {
        if (hasOwn()) {
            if (!m_found.mended || parseKeyRecord(*m_found.mended).key != m_own.key)
                m_found.mended = m_ownText;
        } else if (!psl::sameOwner(m_found.at, m_found.domain)) {
            m_found.vendor = m_found.at;
            m_found.mended.reset();
        }
    }

    const std::string &m_selector;
    const std::string &m_ownText;
    const KeyRecord m_own;
    const dns::Answers &m_dns;
    Inspection m_found;
};

} // namespace

std::optional<dns::Name> keyName(const std::string &selector, const dns::Name &domain)
{
    const auto below = domain.child("_domainkey");
    return below ? below->child(selector) : std::nullopt;
}

bool Inspection::isFaulty() const
{
    const auto matters = [](const Problem &problem) { return problem.fault != Fault::SpaceInKey; }; // legal (§3.6.1)
    return isSwapped || several || (record && std::any_of(record->problems.begin(), record->problems.end(), matters));
}

Inspection inspect(const std::string &selector, const dns::Name &domain, const std::string &ownRecord, bool confirmed,
                   const dns::Answers &dns)
{
    return SelectorLook(selector, domain, ownRecord, confirmed, dns).run();
}

} // namespace dkim
