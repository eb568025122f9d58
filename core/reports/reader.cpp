// SPDX-License-Identifier: Apache-2.0
#include "reader.h"

#include "core/ascii.h"
#include "core/budget.h"

#include <charconv>

namespace reports
{

enum class Reader::At : std::uint8_t {
    Outside,
    Other,
    Feedback,
    Origin, // report_metadata
    OriginName,
    OriginId,
    Dates,
    Begin,
    End,
    Published, // policy_published
    PublishedDomain,
    PublishedPolicy,
    PublishedDkim,
    PublishedSpf,
    PublishedTest,
    Record,
    Row,
    RowAddress,
    RowCount,
    Evaluated,
    EvaluatedDisposition,
    EvaluatedDkim,
    EvaluatedSpf,
    Reason,
    ReasonType,
    Identifiers,
    Author,
    Envelope,
    Results,
    Dkim,
    DkimDomain,
    DkimSelector,
    DkimOutcome,
    Spf,
    SpfDomain,
    SpfScope,
    SpfOutcome,
};

namespace
{

using At = Reader::At;

struct Child {
    At parent;
    std::string_view name;
    At at;
};
constexpr Child children[] = {
    {At::Outside, "feedback", At::Feedback},
    {At::Feedback, "record", At::Record},
    {At::Feedback, "report_metadata", At::Origin},
    {At::Feedback, "policy_published", At::Published},
    {At::Origin, "org_name", At::OriginName},
    {At::Origin, "report_id", At::OriginId},
    {At::Origin, "date_range", At::Dates},
    {At::Dates, "begin", At::Begin},
    {At::Dates, "end", At::End},
    {At::Published, "domain", At::PublishedDomain},
    {At::Published, "p", At::PublishedPolicy},
    {At::Published, "adkim", At::PublishedDkim},
    {At::Published, "aspf", At::PublishedSpf},
    {At::Published, "testing", At::PublishedTest},
    {At::Record, "row", At::Row},
    {At::Record, "identifiers", At::Identifiers},
    {At::Record, "auth_results", At::Results},
    {At::Row, "source_ip", At::RowAddress},
    {At::Row, "count", At::RowCount},
    {At::Row, "policy_evaluated", At::Evaluated},
    {At::Evaluated, "disposition", At::EvaluatedDisposition},
    {At::Evaluated, "dkim", At::EvaluatedDkim},
    {At::Evaluated, "spf", At::EvaluatedSpf},
    {At::Evaluated, "reason", At::Reason},
    {At::Reason, "type", At::ReasonType},
    {At::Identifiers, "header_from", At::Author},
    {At::Identifiers, "envelope_from", At::Envelope},
    {At::Results, "dkim", At::Dkim},
    {At::Results, "spf", At::Spf},
    {At::Dkim, "domain", At::DkimDomain},
    {At::Dkim, "selector", At::DkimSelector},
    {At::Dkim, "result", At::DkimOutcome},
    {At::Spf, "domain", At::SpfDomain},
    {At::Spf, "scope", At::SpfScope},
    {At::Spf, "result", At::SpfOutcome},
};

At childOf(At parent, std::string_view name)
{
    for (const Child &child : children) {
        if (child.parent == parent && child.name == name)
            return child.at;
    }
    return At::Other;
}

bool isWord(std::string_view value, std::string_view word)
{
    return value.size() == word.size() && ascii::lower(value) == word;
}

/// A domain without the final dot, which some write; of an address what stands behind the @.
void putDomain(std::string &place, std::string_view value)
{
    value.remove_prefix(std::min(value.rfind('@') + 1, value.size()));
    if (value.ends_with('.'))
        value.remove_suffix(1);
    place.assign(value.substr(0, 255));
    for (char &c : place)
        c = ascii::lower(c);
}

std::optional<std::uint64_t> numberFrom(std::string_view value)
{
    std::uint64_t number = 0;
    const auto [end, problem] = std::from_chars(value.data(), value.data() + value.size(), number);
    const bool isWhole = problem == std::errc{} && end == value.data() + value.size();
    return isWhole ? std::optional(number) : std::nullopt;
}

/// Seconds since 1970, within the years in which there are reports; 0 for anything else. Some write fractions.
std::int64_t timeFrom(std::string_view value)
{
    constexpr std::uint64_t earliest = 1262304000; // 2010
    constexpr std::uint64_t latest = 4102444800;   // 2100
    const auto number = numberFrom(value.substr(0, value.find('.')));
    return number && *number >= earliest && *number < latest ? static_cast<std::int64_t>(*number) : 0;
}

Disposition dispositionFrom(std::string_view value)
{
    for (const Disposition one : {Disposition::Quarantine, Disposition::Reject, Disposition::Pass}) {
        if (isWord(value, toText(one)))
            return one;
    }
    return Disposition::None;
}

Fault faultOf(XmlFault fault)
{
    switch (fault) {
    case XmlFault::None:
        return Fault::None;
    case XmlFault::NoXml:
        return Fault::NotAReport;
    case XmlFault::Doctype:
        return Fault::Doctype;
    case XmlFault::Encoding:
        return Fault::Encoding;
    case XmlFault::Entity:
    case XmlFault::Syntax:
        return Fault::Broken;
    case XmlFault::TooDeep:
        return Fault::TooDeep;
    case XmlFault::TooLong:
        return Fault::TooLong;
    case XmlFault::CutOff:
        return Fault::CutOff;
    }
    return Fault::Broken;
}

template <typename Result> Result *added(std::vector<Result> &all, std::size_t &count)
{
    if (count >= budget::reportResults)
        return nullptr;
    if (count == all.size())
        all.emplace_back();
    Result &one = all[count++];
    one.domain.clear();
    one.passed = false;
    return &one;
}

} // namespace

bool Reader::feed(std::string_view octets)
{
    if (m_fault != Fault::None || m_isStopped)
        return false;
    if (!m_xml.feed(octets) && m_fault == Fault::None)
        m_fault = faultOf(m_xml.fault());
    return m_fault == Fault::None && !m_isStopped;
}

void Reader::finish()
{
    if (m_fault != Fault::None || m_isStopped)
        return;
    m_xml.finish();
    m_fault = faultOf(m_xml.fault());
    if (m_fault != Fault::None)
        return;
    if (m_policy.domain.empty())
        m_fault = Fault::NoPolicy;
    else if (!m_metadata.isWhole())
        m_fault = Fault::NoOrigin;
    else if (m_rows == 0)
        m_fault = Fault::NoRows;
    m_metadata.end = std::max(m_metadata.end, m_metadata.begin);
}

void Reader::opened(std::string_view name)
{
    const At parent = m_path.empty() ? At::Outside : m_path.back();
    const At at = parent == At::Other ? At::Other : childOf(parent, name);
    m_path.push_back(at);
    if (parent == At::Outside && at != At::Feedback && m_fault == Fault::None)
        m_fault = Fault::NotAReport;
    if (at == At::Record) {
        m_row.address.reset();
        m_row.count.reset();
        m_row.disposition = Disposition::None;
        m_row.dkim.reset();
        m_row.spf.reset();
        m_row.wasForwarded = false;
        m_row.author.clear();
        m_row.envelope.clear();
        m_row.dkimCount = m_row.spfCount = 0;
    } else if (at == At::Dkim) {
        if (DkimResult *result = added(m_row.dkims, m_row.dkimCount))
            result->selector.clear();
        else
            m_path.back() = At::Other;
    } else if (at == At::Spf) {
        if (SpfResult *result = added(m_row.spfs, m_row.spfCount))
            result->ofHelo = false;
        else
            m_path.back() = At::Other;
    }
}

void Reader::closed(std::string_view text)
{
    const At at = m_path.back();
    m_path.pop_back();
    if (at == At::Other || m_fault != Fault::None || m_isStopped)
        return;
    const std::string_view value = ascii::trimmed(text);
    if (at == At::Record)
        endRow();
    else if (at >= At::DkimDomain)
        takeResult(at, value);
    else if (at >= At::RowAddress)
        takeRow(at, value);
    else if (at >= At::PublishedDomain)
        takePolicy(at, value);
    else if (at >= At::OriginName)
        takeMetadata(at, value);
}

void Reader::takeMetadata(At at, std::string_view value)
{
    constexpr std::size_t longest = 250;
    if (at == At::OriginName)
        m_metadata.organization = value.substr(0, longest);
    else if (at == At::OriginId)
        m_metadata.id = value.substr(0, 4 * longest);
    else if (at == At::Begin)
        m_metadata.begin = timeFrom(value);
    else if (at == At::End)
        m_metadata.end = timeFrom(value);
}

void Reader::takePolicy(At at, std::string_view value)
{
    if (at == At::PublishedDomain)
        putDomain(m_policy.domain, value);
    else if (at == At::PublishedPolicy)
        m_policy.p = dmarc::policyFrom(value);
    else if (at == At::PublishedDkim)
        m_policy.strictDkim = isWord(value, "s");
    else if (at == At::PublishedSpf)
        m_policy.strictSpf = isWord(value, "s");
    else if (at == At::PublishedTest)
        m_policy.test = isWord(value, "y");
}

void Reader::takeRow(At at, std::string_view value)
{
    switch (at) {
    case At::RowAddress:
        if (const auto address = ip::parse(value))
            m_row.address = ip::unmap(*address);
        break;
    case At::RowCount:
        m_row.count = numberFrom(value);
        break;
    case At::EvaluatedDisposition:
        m_row.disposition = dispositionFrom(value);
        break;
    case At::EvaluatedDkim:
        m_row.dkim = isWord(value, "pass");
        break;
    case At::EvaluatedSpf:
        m_row.spf = isWord(value, "pass");
        break;
    case At::ReasonType: // RFC 7489 Appendix C has "forwarded" besides
        if (isWord(value, "forwarded") || isWord(value, "mailing_list") || isWord(value, "trusted_forwarder"))
            m_row.wasForwarded = true;
        break;
    case At::Author:
        putDomain(m_row.author, value);
        break;
    case At::Envelope:
        putDomain(m_row.envelope, value);
        break;
    default:
        break;
    }
}

void Reader::takeResult(At at, std::string_view value)
{
    switch (at) {
    case At::DkimDomain:
        putDomain(m_row.dkims[m_row.dkimCount - 1].domain, value);
        break;
    case At::DkimSelector:
        putDomain(m_row.dkims[m_row.dkimCount - 1].selector, value);
        break;
    case At::DkimOutcome:
        m_row.dkims[m_row.dkimCount - 1].passed = isWord(value, "pass");
        break;
    case At::SpfDomain:
        putDomain(m_row.spfs[m_row.spfCount - 1].domain, value);
        break;
    case At::SpfScope:
        m_row.spfs[m_row.spfCount - 1].ofHelo = isWord(value, "helo");
        break;
    case At::SpfOutcome:
        m_row.spfs[m_row.spfCount - 1].passed = isWord(value, "pass");
        break;
    default:
        break;
    }
}

void Reader::endRow()
{
    if (m_policy.domain.empty()) {
        m_fault = Fault::NoPolicy;
        return;
    }
    if (!m_row.address || !m_row.count || *m_row.count > budget::messagesOfRow) {
        ++m_unreadRows;
        return;
    }
    if (m_row.author.empty())
        m_row.author = m_policy.domain;
    ++m_rows;
    m_isStopped = !m_take(m_row);
}

} // namespace reports
