// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "core/budget.h"
#include "core/dns/evidence.h"
#include "core/smtp/software.h"
#include "core/smtp/tlsa.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace server
{

namespace
{

using smtp::Trouble;

std::string dateOf(std::int64_t seconds)
{
    using namespace std::chrono;
    const year_month_day date{floor<days>(sys_seconds{std::chrono::seconds{seconds}})};
    const auto two = [](unsigned number) { return (number < 10 ? "-0" : "-") + std::to_string(number); };
    return std::to_string(int(date.year())) + two(unsigned(date.month())) + two(unsigned(date.day()));
}

/// What is wrong with STARTTLS itself; nothing where the talk went on behind TLS.
std::optional<Finding> startTls(const Visit &visit, const std::string &subject)
{
    const smtp::Transcript &said = visit.transcript;
    if (said.tls)
        return std::nullopt;
    const smtp::Exchange *asked = said.last("STARTTLS");
    if (!asked && smtp::verbOf(said.unanswered) != "STARTTLS")
        return Finding(finding::SmtpStarttlsMissing{.software = smtp::softwareOf(said)}, subject);
    return Finding(finding::SmtpStarttlsBroken{.how = said.trouble, .reply = asked ? asked->reply.text() : ""},
                   subject);
}

void judgeCertificate(const Visit &visit, const std::vector<smtp::Certificate> &chain, std::int64_t now,
                      Findings &findings)
{
    const std::string subject = subjectOf(visit.target);
    const smtp::Certificate &own = chain.front();
    if (now > own.notAfter || now < own.notBefore)
        findings.emplace_back(
            finding::SmtpCertificateExpired{.date = dateOf(now > own.notAfter ? own.notAfter : own.notBefore),
                                            .isEarly = now < own.notBefore},
            subject);
    if (!visit.target.name.empty() && !smtp::isFor(own, visit.target.name))
        findings.emplace_back(finding::SmtpCertificateName{.names = own.names, .host = visit.target.name}, subject);
    if (!visit.transcript.tls->trusted)
        findings.emplace_back(finding::SmtpCertificateUntrusted{.selfSigned = own.selfSigned}, subject);
}

/// RFC 7672 §2.2: who heeds the records delivers nothing where none of them fits, or where there is no TLS.
dns::Checked judgeTlsa(const Visit &visit, const std::vector<smtp::Certificate> &chain, const dns::Answers &dns)
{
    const auto host = dns::Name::fromText(visit.target.name);
    const auto name = host ? host->child("_" + std::to_string(visit.target.server.port) + "._tcp") : std::nullopt;
    if (!name || visit.target.server.port == tlsFirstPort)
        return {};
    // The resolver is asked, with DNSSEC: only a validated record counts (RFC 7672 §2.2.1).
    const dns::Question question{*name, dns::Type::Tlsa, {}, true, false};
    const dns::Reply &reply = dns.askPlainly(question);
    if (reply.isPending())
        return {{}, true};
    std::vector<smtp::Tlsa> usable;
    for (const dns::Record &record : reply.records) {
        const auto *data = std::get_if<dns::RawData>(&record.data);
        const auto tlsa = data ? smtp::readTlsa(data->octets) : std::nullopt;
        if (tlsa && tlsa->isUsable() && usable.size() < budget::tlsaRecords)
            usable.push_back(*tlsa);
    }
    const bool isFit =
        std::any_of(usable.begin(), usable.end(), [&chain](const smtp::Tlsa &one) { return smtp::fits(one, chain); });
    if (usable.empty() || isFit)
        return {};
    Finding finding(finding::SmtpTlsaMismatch{.name = *name,
                                              .validated = reply.authentic,
                                              .noTls = !visit.transcript.tls.has_value()},
                    subjectOf(visit.target));
    if (!reply.authentic)
        finding.severity = Severity::Warning;
    return {{std::move(finding).because(dns::evidenceOf(question, reply))}, false};
}

} // namespace

std::vector<smtp::Certificate> chainOf(const smtp::Transcript &transcript)
{
    std::vector<smtp::Certificate> chain;
    if (!transcript.tls)
        return chain;
    for (const std::string &der : transcript.tls->chain) {
        auto certificate = smtp::readCertificate(der);
        if (!certificate)
            break;
        chain.push_back(std::move(*certificate));
    }
    return chain;
}

dns::Checked checkTls(const Visit &visit, std::int64_t now, const dns::Answers &dns)
{
    dns::Checked checked;
    const std::string subject = subjectOf(visit.target);
    if (auto finding = startTls(visit, subject))
        checked.findings.push_back(std::move(*finding));
    const std::vector<smtp::Certificate> chain = chainOf(visit.transcript);
    if (!chain.empty())
        judgeCertificate(visit, chain, now, checked.findings);
    if (visit.transcript.tls && visit.transcript.tls->version == smtp::TlsVersion::Older)
        checked.findings.emplace_back(finding::SmtpTlsOld{.software = smtp::softwareOf(visit.transcript)}, subject);
    if (visit.transcript.offersAuthInPlain())
        checked.findings.emplace_back(finding::SmtpAuthInPlain{.software = smtp::softwareOf(visit.transcript)},
                                      subject);
    checked.append(judgeTlsa(visit, chain, dns));
    return checked;
}

} // namespace server
