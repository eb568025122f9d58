// SPDX-License-Identifier: Apache-2.0
// Blocklists, SPF, DKIM and DMARC: the record that is typed anyway, else whoever can act.
#include "cure.h"

#include "said.h"

namespace todo
{

namespace
{

using records::Purpose;

bool isOfHost(const Finding &finding, const Draft &draft)
{
    const auto &host = draft.report.setup.host;
    return finding.code == Code::SpfEhloMissing || finding.code == Code::SpfEhloNotCovered ||
           (host && *host != draft.report.setup.domain && finding.subject == host->toText());
}

/// The SPF record that is written anew: at the name that the finding is about, else the domain's, else one that the
/// domain's leads to. That of the server's own name mends nothing but itself.
const Task *spfRecord(const Finding &finding, const Draft &draft)
{
    const auto at = [&draft](const auto &is) {
        return typing(draft, [&is](const ToType &record) { return record.purpose == Purpose::Spf && is(record.name); });
    };
    const auto &host = draft.report.setup.host;
    const dns::Name &domain = draft.report.setup.domain;
    if (isOfHost(finding, draft))
        return host ? at([&host](const dns::Name &name) { return name == *host; }) : nullptr;
    if (const Task *task = at([&finding](const dns::Name &name) { return name.toText() == finding.subject; }))
        return task;
    if (const Task *task = at([&domain](const dns::Name &name) { return name == domain; }))
        return task;
    return at([&host](const dns::Name &name) { return name != host; });
}

Cure newKey(const Draft &draft)
{
    return {"key:" + draft.domain(), Kind::MakeKey, Cause::Found, Step::Dkim, Who::ServerAdmin};
}

/// Nobody can be asked to take something off such a list, or only for money.
bool endsByItself(blocklists::Route route)
{
    return route == blocklists::Route::Expires || route == blocklists::Route::None || route == blocklists::Route::Pays;
}

std::optional<Takes> takes(const finding::Span &span)
{
    const unsigned hours = span.isDays ? span.count * 24 : span.count;
    if (hours == 0)
        return std::nullopt;
    if (hours <= 1)
        return Takes::Hour;
    if (hours <= 24)
        return Takes::Day;
    if (hours <= 72)
        return Takes::Days;
    return hours <= 24 * 14 ? Takes::Week : Takes::Month;
}

Cure keysOfService(const Finding &finding, const Draft &draft)
{
    const auto names = said::names(finding);
    const Task *task = typing(draft, [&names](const ToType &record) {
        return record.purpose == Purpose::ServiceDkim &&
               std::find(names.begin(), names.end(), record.name) != names.end();
    });
    if (task)
        return by(*task);
    const std::string service = said::service(finding);
    return {"service:" + (names.empty() ? draft.domain() : names.front().toText()),
            Kind::FixCause,
            Cause::Found,
            Step::Dkim,
            Who::You,
            service};
}

} // namespace

Cure ofLists(const Finding &finding, Draft &draft)
{
    const auto *listed = finding.get<finding::BlocklistListed>();
    if (!listed)
        return finding.severity >= Severity::Unknown ? waiting(draft, Check::Blocklists) : Cure{};
    const std::string first = "cause:" + finding.subject;
    Task &cause = draft.need(first, Kind::FixCause, Step::Blocklists, Who::You);
    cause.cause = Cause::Listing;
    cause.takes = Takes::Day;
    draft.concern(cause, finding.subject);
    if (draft.isGuessed(finding.subject)) // nobody takes a stranger's address off
        Draft::await(cause, draft.confirmation());
    const finding::Listing &listing = listed->listing;
    const bool ends = endsByItself(listing.route);
    return {"delist:" + listing.zone + ':' + finding.subject,
            ends ? Kind::Wait : Kind::LeaveList,
            Cause::Listing,
            Step::Blocklists,
            ends ? Who::Nobody : finding.who(),
            listing.list,
            {first},
            takes(ends ? listing.expires : listing.takes)};
}

Cure ofSpf(const Finding &finding, const Draft &draft)
{
    const bool isUncovered = finding.code == Code::SpfSenderNotCovered;
    if (isUncovered && !draft.isPublished(finding.subject))
        return confirming(draft);
    if (const Task *task = spfRecord(finding, draft))
        return by(*task);
    if (const std::string vendor = said::vendor(finding); !vendor.empty())
        return telling(vendor, Step::Spf);
    if (finding.code == Code::SpfMissing && !draft.isNamed())
        return confirming(draft);
    Cure cure = byHand("spf", finding, Step::Spf, isOfHost(finding, draft) ? finding.subject : draft.domain());
    if (!draft.isNamed())
        cure.waitsFor = {draft.confirmation()};
    return cure;
}

Cure ofDkim(const Finding &finding, const Draft &draft)
{
    if (finding.code == Code::DkimNoSelectorKnown)
        return {"message:" + draft.domain(), Kind::OpenMessage, Cause::Found, Step::Prove, Who::You};
    if (finding.code == Code::DkimServiceMissing)
        return keysOfService(finding, draft);
    const auto name = said::name(finding);
    const auto isKey = [](const ToType &record) { return record.purpose == Purpose::Dkim; };
    if (const Task *task = typing(draft, [&](const ToType &record) { return isKey(record) && record.name == name; }))
        return by(*task);
    if (const std::string vendor = said::vendor(finding); !vendor.empty())
        return telling(vendor, Step::Dkim);
    const auto isMended = [&finding] { return said::hasRecord(finding); };
    if (const Task *task = isMended() ? typing(draft, isKey) : nullptr)
        return by(*task); // at the end of an alias
    if (finding.code == Code::DkimKeySmall || finding.code == Code::DkimKeyLarge ||
        finding.code == Code::DkimEd25519Only || finding.code == Code::DkimKeyRevoked)
        return newKey(draft);
    if (const auto target = said::target(finding))
        return telling(target->toText(), Step::Dkim); // the owner's alias is right, and nothing stands at its end
    if (finding.code == Code::DkimMissing)
        return newKey(draft);
    return byHand("dkim", finding, Step::Dkim, name ? name->toText() : finding.subject);
}

Cure ofDmarc(const Finding &finding, const Draft &draft)
{
    const auto isRule = [](const ToType &record) { return record.purpose == Purpose::Dmarc; };
    if (const Task *task = typing(draft, isRule); task && finding.code != Code::DmarcReportNotAuthorized)
        return by(*task);
    if (finding.code == Code::DmarcNoReports)
        return {"mailbox:" + draft.domain(), Kind::FixCause, Cause::Reports, Step::Dmarc, Who::You};
    if (finding.code == Code::DmarcReportNotAuthorized)
        return {"fix:dmarc-report-not-authorized:" + finding.subject, Kind::FixCause, Cause::Found, Step::Dmarc,
                Who::You};
    return byHand("dmarc", finding, Step::Dmarc, finding.subject);
}

} // namespace todo
