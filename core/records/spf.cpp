// SPDX-License-Identifier: Apache-2.0
#include "publish.h"
#include "spfmerge.h"
#include "textrecord.h"

#include "core/psl/psl.h"
#include "core/spf/check.h"
#include "core/spf/evaluate.h"
#include "core/spf/lint.h"
#include "core/spf/misplaced.h"

#include <algorithm>

namespace records
{

namespace
{

/// A text that was meant as SPF, its slips of the pen mended, or as it stands where they cannot be; nothing for another
/// text.
std::optional<std::string> meantBy(const dns::Text &text)
{
    const std::string asWritten = text.joined();
    const auto mistake = spf::lint(text);
    const bool isOther = mistake ? mistake->slip == spf::Slip::SenderId : !spf::looksLikeSpf(asWritten);
    if (isOther)
        return std::nullopt;
    return mistake && !mistake->suggestion.empty() ? mistake->suggestion : asWritten;
}

struct Live {
    std::vector<std::string> meant;      // with slips of the pen mended
    std::vector<std::string> asWritten;  // the same as they stand
    std::vector<std::string> passedOver; // meant as SPF, too, but read by nobody (RFC 7208 §4.5) while others are
};

Live liveRecords(const dns::Reply &txt)
{
    Live live;
    const bool oneCounts = !spf::selectRecords(txt).empty();
    for (const dns::Record &entry : txt.records) {
        const auto *text = std::get_if<dns::Text>(&entry.data);
        auto record = text ? meantBy(*text) : std::nullopt;
        if (!record)
            continue;
        if (oneCounts && !spf::looksLikeSpf(text->joined())) {
            live.passedOver.push_back(text->joined());
        } else {
            live.meant.push_back(std::move(*record));
            live.asWritten.push_back(text->joined());
        }
    }
    return live;
}

/// The same mechanisms in the same order and the same modifiers (RFC 7208 §6: their place says nothing), however they
/// are spelt.
bool isSame(const std::string &one, const std::string &other)
{
    const auto taken = [](const std::string &text) {
        std::pair<std::vector<std::string>, std::vector<std::string>> parts;
        const auto parsed = spf::parse(text);
        if (const auto *record = std::get_if<spf::Record>(&parsed)) {
            for (const spf::Term &term : record->terms)
                (term.isMechanism() ? parts.first : parts.second).push_back(canonical(term));
        }
        std::sort(parts.second.begin(), parts.second.end());
        return parts;
    };
    return taken(one) == taken(other);
}

struct Proposal {
    std::vector<Record> records;
    SpfDraft draft;
    bool several = false; // there are several live records
};

/// Nothing to say as long as the live record is not known.
std::optional<Proposal> propose(const Setup &setup, const discovery::Services &services, const dns::Answers &dns)
{
    const dns::Reply &txt = dns.ask(setup.domain, dns::Type::Txt);
    const auto zone = zoneOf(setup.domain, dns);
    if (!txt.isConclusive() || !zone)
        return std::nullopt;
    const Live live = liveRecords(txt);
    std::vector<spf::Misplaced> elsewhere;
    std::vector<std::string> said = live.meant;
    if (said.empty()) {
        elsewhere = spf::misplaced(setup.domain, dns);
        for (const spf::Misplaced &place : elsewhere) {
            for (const std::string &text : place.texts) {
                const std::string record = meantBy({{text}}).value_or(text);
                if (spf::isUsable(record) || !place.ofUse) // what goes has to be taken over
                    said.push_back(record);
            }
        }
    }
    Proposal proposal;
    proposal.several = live.meant.size() > 1;
    proposal.draft = mergeSpf(setup, services, said, dns);
    if (proposal.draft.held != Held::No)
        return proposal;

    Record record = textRecord(Purpose::Spf, setup.domain, *zone, proposal.draft.text);
    record.awaitsSenders = setup.door == Door::OwnServer ? publishedSenders(setup).empty() : setup.services.empty();
    const auto found = spf::selectRecords(txt);
    if (found.size() == 1 && isSame(found.front(), record.value)) {
        record = textRecord(Purpose::Spf, setup.domain, *zone, found.front()); // as it stands
        record.action = Action::Keep;
        record.current = txt.texts();
        record.goes = live.asWritten;
        if (live.passedOver.empty()) {
            proposal.records = {std::move(record)};
            return proposal;
        }
    }
    const auto wildcard = isWildcard(setup.domain, *zone, dns);
    if (!wildcard)
        return std::nullopt;
    if (!*wildcard && !aliasAt(setup.domain, txt)) {
        for (const std::string &text : live.passedOver) {
            proposal.records.push_back(removal(Purpose::Spf, setup.domain, *zone, dns::Type::Txt, text));
            proposal.records.back().current = txt.texts();
        }
    }
    if (record.action == Action::Keep) {
        proposal.records.push_back(std::move(record));
        return proposal;
    }
    if (const dns::Record *alias = aliasAt(setup.domain, txt); alias && !*wildcard) {
        proposal.records.push_back(
            removal(Purpose::Spf, setup.domain, *zone, dns::Type::Cname, dns::dataToText(*alias)));
        if (setup.domain == *zone)
            return proposal; // what else stands at the alias of a whole domain is not known before it is gone
    } else if (!*wildcard) {
        record.current = txt.texts();
        record.goes = live.asWritten;
        record.action = live.meant.empty() ? Action::Add : Action::Replace;
    }
    for (const spf::Misplaced &place : elsewhere) {
        if (place.ofUse)
            continue;
        for (Record &old : misplacedTexts(Purpose::Spf, place.at, *zone, &spf::looksLikeSpf, dns))
            proposal.records.push_back(std::move(old));
    }
    proposal.records.push_back(std::move(record));
    return proposal;
}

const Record *publishedBy(const Proposal &proposal)
{
    const auto found = std::find_if(proposal.records.begin(), proposal.records.end(), [](const Record &record) {
        return record.action == Action::Add || record.action == Action::Replace;
    });
    return found == proposal.records.end() ? nullptr : &*found;
}

bool hasTerm(const std::string &record, std::string_view term)
{
    const std::string spaced = ' ' + record + ' ';
    return !term.empty() && spaced.find(' ' + std::string(term) + ' ') != std::string::npos;
}

bool lets(const std::string &record, std::string_view address, const Setup &setup, const dns::Answers &dns)
{
    const auto client = ip::parse(address);
    spf::Request request;
    request.client = client.value_or(ip::Address{});
    request.mailFrom = "postmaster@" + setup.domain.toText();
    request.helo = setup.host.value_or(setup.domain).toText();
    return client && spf::evaluateRecord(request, record, dns).result == spf::Result::Pass;
}

/// Whether there is something about the domain's record that another one could mend.
bool isAboutRecord(const Finding &finding)
{
    switch (finding.code) {
    case Code::SpfMissing:
    case Code::SpfMultipleRecords:
    case Code::SpfTooManyLookups:
    case Code::SpfTooManyVoids:
    case Code::SpfSenderNotCovered:
    case Code::SpfPassAll:
    case Code::SpfNoAll:
    case Code::SpfPtr:
    case Code::SpfIncludeUnusable:
    case Code::SpfOnWrongName:
    case Code::SpfSplitLostSpace:
    case Code::SpfTermsAfterAll:
        return true;
    case Code::SpfSyntax:
        return finding.severity != Severity::Info; // a text that nobody reads can stay or go
    default:
        return false;
    }
}

bool mends(const std::string &record, const Finding &finding, const Setup &setup, const dns::Answers &dns)
{
    const std::string_view at = finding.arg("at");
    const bool elsewhere = !at.empty() && at != setup.domain.toText();
    switch (finding.code) {
    case Code::SpfSenderNotCovered:
        return lets(record, finding.subject, setup, dns);
    case Code::SpfTooManyVoids:
        return spf::explainRecord(setup.domain, record, dns).voids.most() <= spf::mostVoids;
    case Code::SpfNoAll:
        return !hasTerm(record, finding.arg("term"));
    default:
        return !elsewhere && !hasTerm(record, finding.arg("term"));
    }
}

/// The registrable domain above `domain` where that has a record, which people take for one of all names below it.
std::optional<dns::Name> nameAbove(const dns::Name &domain, const dns::Answers &dns)
{
    const auto above = psl::registrableDomain(domain);
    const bool has = above && domain.isBelow(*above) && !spf::selectRecords(dns.ask(*above, dns::Type::Txt)).empty();
    return has ? above : std::nullopt;
}

/// The company that takes the domain's mail in, whose servers a term "mx" would mean.
const discovery::Service *mailTaker(const dns::Name &domain, const discovery::Services &services,
                                    const dns::Answers &dns)
{
    for (const dns::MailExchange &exchange : dns.ask(domain, dns::Type::Mx).exchanges()) {
        if (const auto *service = discovery::recognise(services, discovery::Trace::Mx, exchange.host))
            return service;
    }
    return nullptr;
}

std::string_view toText(Held held)
{
    switch (held) {
    case Held::No:
    case Held::Pending:
        break;
    case Held::Unreadable:
        return "unreadable";
    case Held::NobodySends:
        return "nobody-sends";
    case Held::TooLong:
        return "too-long";
    case Held::TooManyLookups:
        return "too-many-lookups";
    }
    return {};
}

} // namespace

bool isByHand(const Finding &finding)
{
    const std::string_view held = finding.arg("held");
    return finding.severity >= Severity::Warning && !held.empty() && held != toText(Held::NobodySends);
}

std::vector<Record> spfRecords(const Setup &setup, const discovery::Services &services, const dns::Answers &dns)
{
    auto proposal = propose(setup, services, dns);
    return proposal ? std::move(proposal->records) : std::vector<Record>{};
}

Findings spfFindings(const Setup &setup, const discovery::Services &services, const dns::Answers &dns)
{
    Findings findings = spf::check(setup, dns);
    const auto proposal = propose(setup, services, dns);
    if (!proposal)
        return findings;
    const Record *record = publishedBy(*proposal);
    bool overToday = false;
    for (Finding &finding : findings) {
        if (const auto *taker = finding.code == Code::SpfMissing ? mailTaker(setup.domain, services, dns) : nullptr) {
            const bool sends = taker->category == "mailbox" && taker->spfNeed == discovery::SpfNeed::Yes;
            finding.args.emplace_back("taker", taker->name);
            finding.args.emplace_back("include", sends ? taker->spfInclude().value_or("") : "");
        }
        if (const auto above = finding.code == Code::SpfMissing ? nameAbove(setup.domain, dns) : std::nullopt)
            finding.args.emplace_back("above", above->toText());
        overToday = overToday || finding.code == Code::SpfTooManyLookups;
        if (!isAboutRecord(finding))
            continue;
        if (proposal->several) // of one record, which would leave the others out
            std::erase_if(finding.args, [](const auto &arg) { return arg.first == "suggestion"; });
        if (record && mends(record->value, finding, setup, dns))
            finding.args.insert(finding.args.end(),
                                {{"composed", record->value}, {"action", std::string(toText(record->action))}});
        else if (!record)
            finding.args.emplace_back("held", toText(proposal->draft.held));
    }
    if (proposal->draft.held == Held::TooManyLookups && !overToday) {
        findings.push_back(Finding(Code::SpfTooManyLookups, setup.domain.toText())
                               .as(Severity::Warning)
                               .with("count", std::to_string(proposal->draft.lookups))
                               .with("merged", "y"));
    }
    return findings;
}

} // namespace records
