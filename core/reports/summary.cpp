// SPDX-License-Identifier: Apache-2.0
#include "summary.h"

#include <algorithm>

namespace reports
{

namespace
{

constexpr std::int64_t month = std::int64_t{30} * 86400;
constexpr std::int64_t slack = 3600; // a day of reports ends a second before the next begins

DmarcStage stageOf(dmarc::Policy policy)
{
    switch (policy) {
    case dmarc::Policy::None:
        return DmarcStage::None;
    case dmarc::Policy::Quarantine:
        return DmarcStage::Quarantine;
    case dmarc::Policy::Reject:
        return DmarcStage::Reject;
    }
    return DmarcStage::None;
}

/// Since when reports find the present stage: not before others were found last.
std::int64_t sinceOf(const DomainTally &domain)
{
    const auto present = static_cast<std::size_t>(*domain.present);
    std::int64_t since = domain.stages[present]->from;
    for (std::size_t i = 0; i < domain.stages.size(); ++i) {
        if (i != present && domain.stages[i])
            since = std::max(since, std::min(domain.stages[i]->to, domain.stages[present]->to));
    }
    return since;
}

NextStage nextOf(const DomainTally &domain, const std::vector<Source> &sources)
{
    NextStage next;
    if (domain.present) {
        next.present = stageOf(*domain.present);
        next.since = sinceOf(domain);
    }
    bool hitsOwn = false;
    bool hitsHandedOn = false;
    for (const Source &source : sources) {
        if (!source.wouldBreak)
            continue;
        next.wouldBreak.push_back(source.name);
        (isOwners(source.kind) ? hitsOwn : hitsHandedOn) = true;
    }
    next.stage =
        next.present.value_or(DmarcStage::None) == DmarcStage::None ? DmarcStage::Quarantine : DmarcStage::Reject;
    Setup seen; // the rules of the stages are in one place
    seen.dkimProved = domain.counts.dkimAligned > 0;
    seen.mailingLists = hitsHandedOn;
    const auto stop = [&next](bool does, Obstacle obstacle) {
        if (does)
            next.obstacles.push_back(obstacle);
    };
    stop(!next.present, Obstacle::NoRule);
    stop(next.present && domain.stages[static_cast<std::size_t>(*domain.present)]->to - *next.since < month - slack,
         Obstacle::TooEarly);
    stop(!seen.dkimProved, Obstacle::NoSignature);
    stop(hitsOwn, Obstacle::Sources);
    stop(next.stage == DmarcStage::Reject && next.present != DmarcStage::Reject && seen.dkimProved &&
             nextStage(seen, next.present, true) != DmarcStage::Reject,
         Obstacle::Lists);
    stop(next.present == DmarcStage::Reject, Obstacle::Highest);
    return next;
}

std::string csvField(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string field = "\"";
    for (const char c : text)
        field += c == '"' ? std::string("\"\"") : std::string(1, c);
    return field + '"';
}

} // namespace

std::string_view toText(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::NoRule:
        return "no-rule";
    case Obstacle::TooEarly:
        return "too-early";
    case Obstacle::NoSignature:
        return "no-signature";
    case Obstacle::Sources:
        return "sources";
    case Obstacle::Lists:
        return "lists";
    case Obstacle::Highest:
        return "highest";
    }
    return "";
}

Summary summaryOf(const Tally &tally, const discovery::Services &services, std::string_view domain, const Known &known)
{
    Summary summary;
    summary.domain = domain;
    for (const auto &[name, each] : tally.domains())
        summary.others.push_back({name, each.counts.messages});
    std::stable_sort(summary.others.begin(), summary.others.end(),
                     [](const OtherDomain &one, const OtherDomain &other) { return one.messages > other.messages; });
    if (domain.empty() && !summary.others.empty())
        summary.domain = summary.others.front().name;
    std::erase_if(summary.others, [&summary](const OtherDomain &one) { return one.name == summary.domain; });
    const auto found = tally.domains().find(summary.domain);
    if (found == tally.domains().end())
        return summary;
    const DomainTally &sums = found->second;
    summary.from = sums.from;
    summary.to = sums.to;
    summary.reports = sums.reports;
    summary.disagreeing = sums.disagreeing;
    summary.counts = sums.counts;
    std::vector<std::pair<std::uint64_t, std::string>> reporters;
    for (const auto &[name, messages] : sums.reporters)
        reporters.emplace_back(~messages, name);
    std::sort(reporters.begin(), reporters.end());
    for (auto &reporter : reporters)
        summary.reporters.push_back(std::move(reporter.second));
    summary.sources = sourcesOf(sums, tally.identities(), services, known);
    for (const auto &[number, day] : sums.days)
        summary.days.push_back({number, day.passing, day.failing, day.nameless});
    summary.next = nextOf(sums, summary.sources);
    return summary;
}

std::string toCsv(const Summary &summary)
{
    std::string text =
        "source,service,kind,addresses,messages,spf_aligned,dkim_aligned,failing,none,quarantine,reject\r\n";
    for (const Source &source : summary.sources) {
        std::string addresses;
        for (const ip::Address &address : source.addresses)
            addresses += (addresses.empty() ? "" : " ") + ip::toText(address);
        text += csvField(source.name) + ',' + csvField(source.service) + ',' + std::string(toText(source.kind)) + ',' +
                csvField(addresses);
        const auto &handled = source.counts.handled;
        const auto of = [&handled](Disposition one) { return handled[static_cast<std::size_t>(one)]; };
        for (const std::uint64_t number :
             {source.counts.messages, source.counts.spfAligned, source.counts.dkimAligned, source.counts.failing,
              of(Disposition::None) + of(Disposition::Pass), of(Disposition::Quarantine), of(Disposition::Reject)})
            text += ',' + std::to_string(number);
        text += "\r\n";
    }
    return text;
}

} // namespace reports
