// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "mend.h"
#include "seams.h"
#include "target.h"

#include "core/budget.h"
#include "core/dns/evidence.h"
#include "core/dns/wildcard.h"
#include "core/psl/psl.h"

#include <algorithm>

namespace dkim
{

namespace
{

constexpr unsigned smallest = 1024; // RFC 8301 §3.2: fewer bits must not count as valid
constexpr unsigned advised = 2048;
constexpr unsigned usual = 4096;    // §3.2: what every verifier has to manage
constexpr unsigned largest = 16384; // OpenSSL, and with it most verifiers, takes no more
constexpr std::size_t telling = 64; // octets of a key that was cut off: the first ones are those of any key

dns::Question txtAt(const dns::Name &name)
{
    return {name, dns::Type::Txt, {}, false, false};
}

class SelectorLook
{
public:
    SelectorLook(const std::string &selector, const dns::Name &domain, const std::string &ownRecord, bool confirmed,
                 const dns::Answers &dns)
        : m_selector(selector), m_domain(domain), m_own(ownRecord), m_confirmed(confirmed), m_dns(dns)
    {
    }

    Inspection run()
    {
        const auto name = keyName(m_selector, m_domain);
        if (!name) {
            m_found.status = dns::Status::NoName;
            return std::move(m_found);
        }
        m_found.name = *name;
        m_found.at = *name;
        const dns::Reply &reply = m_dns.ask(txtAt(*name));
        m_found.status = reply.status;
        if (reply.isPending())
            return std::move(m_found);
        m_found.evidence = dns::evidenceOf(txtAt(*name), reply);
        m_found.at = reply.canonicalName(*name);
        if (reply.isFailure()) {
            if (m_confirmed)
                m_found.problems.push_back(dns::lookupFailed(m_domain.toText(), txtAt(*name), reply));
            return std::move(m_found);
        }
        const auto texts = reply.texts();
        const dns::Text *only = texts.size() == 1 ? std::get_if<dns::Text>(&reply.records.front().data) : nullptr;
        const bool key = std::any_of(texts.begin(), texts.end(), looksLikeKey);
        if (only && (key || !dns::isWildcard(*name, m_domain, m_dns).value_or(true))) // RFC 6376 §6.1.2
            judge(only->strings);
        else if (key)
            several(texts);
        else
            missing(reply);
        tellCure();
        return std::move(m_found);
    }

private:
    /// Where the record could be written anew, and by whom: the owner of an alias's target alone can do that.
    void tellCure()
    {
        const bool theirs = m_own.empty() && !psl::sameOwner(m_found.at, m_domain);
        if (!m_own.empty() && !(m_found.mended && parseKeyRecord(*m_found.mended).key == parseKeyRecord(m_own).key))
            m_found.mended = m_own;
        if (theirs)
            m_found.mended.reset();
        for (Finding &finding : m_found.problems) {
            if (finding.code != Code::DkimKeyDamaged && finding.code != Code::DkimSyntax &&
                finding.code != Code::DkimTestFlag && finding.code != Code::DkimSeveralRecords &&
                finding.code != Code::DkimKeyTruncated && finding.code != Code::DkimOnWrongName)
                continue;
            finding.args.emplace_back("composed", m_found.mended.value_or(std::string()));
            finding.args.emplace_back("vendor", theirs ? m_found.at.toText() : std::string());
        }
    }

    void add(Code code, std::optional<Severity> severity = {}) { addWith(Finding(code, m_domain.toText()), severity); }

    void addWith(Finding finding, std::optional<Severity> severity = {})
    {
        addSeen(std::move(finding), m_found.evidence, severity);
    }

    void addSeen(Finding finding, Evidence evidence, std::optional<Severity> severity = {})
    {
        if (severity)
            finding.severity = *severity;
        m_bad = m_bad || finding.severity == Severity::Error;
        if (!m_confirmed && finding.severity == Severity::Error) { // nobody may sign with it any more
            finding.severity = Severity::Warning;
            finding.args.emplace_back("guessed", "yes");
        }
        m_found.problems.push_back(std::move(finding).with("name", m_found.name.toText()).because(std::move(evidence)));
    }

    void missing(const dns::Reply &reply)
    {
        if (!m_confirmed)
            return;
        const auto alias = aliasTarget(m_found.name, reply);
        m_found.target = alias && m_own.empty() ? targetMeant(*alias, m_domain, reply.status, m_dns) : std::nullopt;
        addWith(Finding(Code::DkimMissing, m_domain.toText())
                    .with("alias", alias ? alias->toText() : std::string())
                    .with("target", m_found.target ? m_found.target->toText() : std::string()));
        m_found.elsewhere = misplaced(m_selector, m_domain, m_dns);
        for (const Misplaced &place : m_found.elsewhere) {
            const dns::Reply &there = m_dns.ask(txtAt(place.at));
            if (!place.ofUse && !alias && !m_found.mended)
                m_found.mended = mendedOfSeveral(there.texts(), {});
            addSeen(Finding(Code::DkimOnWrongName, m_domain.toText())
                        .with("found", place.at.toText())
                        .with("stays", place.ofUse ? "y" : ""),
                    dns::evidenceOf(txtAt(place.at), there));
        }
    }

    /// RFC 6376 §3.6.2.2: the result is undefined. Some verifiers take the first, some any, some none.
    void several(const std::vector<std::string> &texts)
    {
        const auto usable = [](const std::string &text) { return parseKeyRecord(text).isUsable(); };
        const auto whole = std::count_if(texts.begin(), texts.end(), usable);
        std::optional<std::string> halves;
        if (whole == 0 || (whole == 1 && std::all_of(texts.begin(), texts.end(), looksLikeKey)))
            halves = assembled(texts, m_own);
        const std::string ownKey = parseKeyRecord(m_own).key;
        auto shown = std::find_if(texts.begin(), texts.end(), [&ownKey](const std::string &text) {
            return !ownKey.empty() && parseKeyRecord(text).key == ownKey;
        });
        if (shown == texts.end())
            shown = std::find_if(texts.begin(), texts.end(), usable);
        if (shown == texts.end())
            shown = std::find_if(texts.begin(), texts.end(), looksLikeKey);
        m_found.mended = mendedOfSeveral(texts, m_own);
        m_found.text = *shown;
        m_found.record = parseKeyRecord(*shown);
        compare(halves ? parseKeyRecord(*halves) : *m_found.record);
        addWith(Finding(Code::DkimSeveralRecords, m_domain.toText())
                    .with("count", std::to_string(texts.size()))
                    .with("problem", halves      ? "halves"
                                     : whole > 1 ? "several-keys"
                                                 : "other-text"));
    }

    void judge(const std::vector<std::string> &strings)
    {
        for (const std::string &string : strings)
            m_found.text += string;
        m_found.record = parseKeyRecord(m_found.text);
        if (m_own.empty())
            m_found.target = targetIn(m_found.text);
        if (m_found.target) {
            addWith(Finding(Code::DkimSyntax, m_domain.toText())
                        .with("tag", "")
                        .with("offset", "0")
                        .with("problem", "alias-as-text")
                        .with("target", m_found.target->toText()));
            return;
        }
        if (const auto meant = swapped(strings)) {
            m_found.mended = mended(*meant);
            compare(parseKeyRecord(*meant));
            addWith(Finding(Code::DkimKeyDamaged, m_domain.toText()).with("problem", "swapped-strings"));
            return;
        }
        const KeyRecord &record = *m_found.record;
        if (std::any_of(record.problems.begin(), record.problems.end(),
                        [](const Problem &problem) { return problem.fault != Fault::SpaceInKey; }))
            m_found.mended = mended(m_found.text);
        if (record.unread > 0)
            addWith(dns::tooMuchToRead(m_domain.toText(), budget::What::Tags, m_found.name,
                                       record.unread + budget::tagsOfRecord, budget::tagsOfRecord));
        for (const Problem &problem : record.problems)
            judgeProblem(problem);
        if (record.unkept > 0 && !m_found.problems.empty())
            m_found.problems.back().more += record.unkept;
        compare(record);
        if (!record.isUsable())
            return;
        if (record.algorithm == Algorithm::Rsa && record.bits < advised) {
            addWith(Finding(Code::DkimKeySmall, m_domain.toText()).with("bits", std::to_string(record.bits)),
                    record.bits < smallest ? Severity::Error : Severity::Warning);
        }
        if (record.algorithm == Algorithm::Rsa && record.bits > usual) {
            addWith(Finding(Code::DkimKeyLarge, m_domain.toText()).with("bits", std::to_string(record.bits)),
                    record.bits > largest ? Severity::Error : Severity::Warning);
        }
        if (!m_bad) {
            addWith(Finding(Code::DkimOk, m_domain.toText())
                        .with("algorithm", std::string(toText(record.algorithm)))
                        .with("bits", std::to_string(record.bits)));
        }
    }

    /// What the strings of the record would be in another order, where that is the key they were meant to be.
    [[nodiscard]] std::optional<std::string> swapped(const std::vector<std::string> &strings) const
    {
        const std::string ownKey = parseKeyRecord(m_own).key;
        const bool usable = m_found.record->isUsable();
        if (usable && (ownKey.empty() || m_found.record->key == ownKey))
            return std::nullopt;
        auto meant = assembled(strings, m_own);
        if (meant && usable && parseKeyRecord(*meant).key != ownKey)
            meant.reset();
        return meant;
    }

    void judgeProblem(const Problem &problem)
    {
        const Severity severity = !problem.forgiven                    ? Severity::Error
                                  : problem.fault == Fault::SpaceInKey ? Severity::Info // legal (§3.6.1)
                                                                       : Severity::Warning;
        switch (problem.fault) {
        case Fault::CutOff:
            addWith(
                Finding(Code::DkimKeyTruncated, m_domain.toText()).with("length", std::to_string(m_found.text.size())));
            return;
        case Fault::Revoked:
            add(Code::DkimKeyRevoked, m_confirmed ? Severity::Error : Severity::Info);
            return;
        case Fault::TestFlag:
            add(Code::DkimTestFlag);
            return;
        case Fault::BadBase64:
        case Fault::PemLines:
        case Fault::QuoteInside:
        case Fault::FancyCharacter:
        case Fault::BlankForPlus:
        case Fault::UrlLetters:
        case Fault::LostDigits:
        case Fault::UnreadableKey:
        case Fault::WrappedEd25519:
        case Fault::NoKeyTag:
        case Fault::SpaceInKey:
        case Fault::BareRsa:
            addWith(
                Finding(Code::DkimKeyDamaged, m_domain.toText()).with("problem", std::string(toText(problem.fault))),
                severity);
            return;
        case Fault::EscapedSemicolon:
        case Fault::MissingSemicolon:
        case Fault::ZoneLine:
        case Fault::UnknownKeyType:
        case Fault::WrongKeyType:
        case Fault::WrongVersion:
        case Fault::Duplicate:
        case Fault::NotForMail:
        case Fault::WithoutSha256:
        case Fault::UnknownHash:
        case Fault::WrongTagCase:
        case Fault::TagList:
            addWith(Finding(Code::DkimSyntax, m_domain.toText())
                        .with("tag", problem.tag)
                        .with("offset", std::to_string(problem.offset))
                        .with("problem", std::string(toText(problem.fault))),
                    severity);
            return;
        }
    }

    /// Octets are compared, not text: spaces and tags in another order are the same key, and so is what is left of it.
    void compare(const KeyRecord &record)
    {
        if (m_own.empty())
            return;
        const KeyRecord own = parseKeyRecord(m_own);
        if (!record.key.empty())
            m_found.sameKey = own.key == record.key;
        else if (isRestOf(own, record))
            m_found.sameKey = true;
        else if ((record.has(Fault::CutOff) || record.has(Fault::LostDigits)) && record.octets.size() >= telling)
            m_found.sameKey = false;
        if (m_found.sameKey && !*m_found.sameKey)
            add(Code::DkimKeyNotOurs);
    }

    /// Whether `damaged` is `own` with octets missing at its end, or a few anywhere.
    static bool isRestOf(const KeyRecord &own, const KeyRecord &damaged)
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

    const std::string &m_selector;
    const dns::Name &m_domain;
    const std::string &m_own;
    const bool m_confirmed;
    const dns::Answers &m_dns;
    bool m_bad = false; // something was found that keeps receivers from using the key
    Inspection m_found;
};

} // namespace

std::optional<dns::Name> keyName(const std::string &selector, const dns::Name &domain)
{
    const auto below = domain.child("_domainkey");
    return below ? below->child(selector) : std::nullopt;
}

Inspection inspect(const std::string &selector, const dns::Name &domain, const std::string &ownRecord, bool confirmed,
                   const dns::Answers &dns)
{
    return SelectorLook(selector, domain, ownRecord, confirmed, dns).run();
}

} // namespace dkim
