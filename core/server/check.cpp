// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "core/ascii.h"
#include "core/dns/evidence.h"
#include "core/names/check.h"
#include "core/names/facts.h"
#include "core/smtp/software.h"

#include <algorithm>
#include <charconv>

namespace server
{

namespace
{

using smtp::Trouble;

/// The server's own words.
Evidence evidenceOf(const Visit &visit, const smtp::Exchange &said)
{
    return {said.command.empty() ? std::string("(greeting)") : said.command, said.reply.text(),
            subjectOf(visit.target)};
}

/// What of the reverse names of `address` DNS tells, and the addresses of a name.
std::vector<dns::Name> reverseNames(const ip::Address &address, const dns::Answers &dns, bool &pending)
{
    const auto name = dns::Name::fromText(ip::reverseName(address));
    if (!name)
        return {};
    const dns::Reply &reply = dns.ask(*name, dns::Type::Ptr);
    pending = pending || reply.isPending();
    return reply.names();
}

/// One server that answers, by the name that it replies with.
class NameFindings
{
public:
    NameFindings(const Visit &visit, const Setup &setup, const dns::Answers &dns)
        : m_visit(visit), m_setup(setup), m_dns(dns), m_subject(subjectOf(visit.target)),
          m_software(smtp::softwareOf(visit.transcript)), m_name(visit.transcript.hello()->name)
    {
    }

    dns::Checked take()
    {
        const std::vector<dns::Name> reverse = reverseNames(m_visit.target.server.address, m_dns, m_checked.pending);
        const auto name = dns::Name::fromText(m_name);
        const auto fault = name ? names::ehloFault(*name) : names::HostFault::NotAHostName;
        if (fault)
            add(finding::SmtpNameInvalid{
                .said = m_name, .fault = *fault, .instead = advised(), .software = m_software});
        else
            judge(*name, reverse);
        banner();
        return std::move(m_checked);
    }

private:
    template <typename A> void add(A arguments, std::optional<Severity> severity = {})
    {
        Finding finding(std::move(arguments), m_subject);
        if (severity)
            finding.severity = *severity;
        if (const smtp::Exchange *said = m_visit.transcript.last("EHLO"))
            finding.evidence.push_back(evidenceOf(m_visit, *said));
        m_checked.findings.push_back(std::move(finding));
    }

    /// What it could say instead.
    [[nodiscard]] std::optional<dns::Name> advised() const
    {
        if (m_setup.host && !names::ehloFault(*m_setup.host))
            return m_setup.host;
        return names::ownReverseName(m_visit.target.server.address, m_setup.domain, m_dns);
    }

    [[nodiscard]] bool isOurs(const ip::Address &address) const
    {
        return address == m_visit.target.server.address || m_setup.sender(address);
    }

    void judge(const dns::Name &name, const std::vector<dns::Name> &reverse)
    {
        const dns::Reply &a = m_dns.ask(name, dns::Type::A);
        const dns::Reply &aaaa = m_dns.ask(name, dns::Type::Aaaa);
        if (a.isPending() || aaaa.isPending()) {
            m_checked.pending = true;
            return;
        }
        auto found = a.addresses();
        const auto more = aaaa.addresses();
        found.insert(found.end(), more.begin(), more.end());
        if (found.empty()) {
            for (const auto &[reply, type] : {std::pair(&a, dns::Type::A), std::pair(&aaaa, dns::Type::Aaaa)}) {
                if (reply->isFailure()) {
                    m_checked.findings.push_back(
                        dns::lookupFailed(name.toText(), {name, type, {}, false, false}, *reply));
                    return;
                }
            }
            return add(finding::SmtpNameUnresolved{.said = name, .instead = other(name), .software = m_software});
        }
        const bool leadsHere =
            std::any_of(found.begin(), found.end(), [this](const ip::Address &one) { return isOurs(one); });
        const auto expected = expectedOtherThan(name, reverse);
        if (leadsHere && !expected)
            return;
        add(finding::SmtpNameMismatch{.said = name,
                                      .found = std::move(found),
                                      .expected = expected,
                                      .leadsHere = leadsHere,
                                      .instead = other(name),
                                      .software = m_software},
            leadsHere ? std::optional(Severity::Info) : std::nullopt);
    }

    [[nodiscard]] std::optional<dns::Name> other(const dns::Name &name) const
    {
        const auto advice = advised();
        return advice == name ? std::nullopt : advice;
    }

    /// What the person said, or what the address is called; nothing where that is the very name.
    [[nodiscard]] std::optional<dns::Name> expectedOtherThan(const dns::Name &name,
                                                             const std::vector<dns::Name> &reverse) const
    {
        if (m_setup.host && m_setup.hostConfirmed)
            return *m_setup.host == name ? std::nullopt : m_setup.host;
        if (reverse.empty() || std::find(reverse.begin(), reverse.end(), name) != reverse.end())
            return std::nullopt;
        return reverse.front();
    }

    void banner()
    {
        const smtp::Exchange *greeting = m_visit.transcript.last("");
        const std::string said = greeting ? smtp::greetingName(greeting->reply) : std::string();
        // Many write stars or words there; only what is a name can be another one.
        const auto name = dns::Name::fromText(said);
        if (name && name->labelCount() > 1 && !names::ehloFault(*name) && ascii::lower(said) != ascii::lower(m_name))
            add(finding::SmtpBannerDiffers{.banner = said, .name = m_name});
    }

    const Visit &m_visit;
    const Setup &m_setup;
    const dns::Answers &m_dns;
    std::string m_subject;
    smtp::Software m_software;
    std::string m_name; // of the reply
    dns::Checked m_checked;
};

Finding answers(const Visit &visit, const smtp::Hello &hello)
{
    std::uint64_t size = 0; // RFC 1870 §4
    if (const auto *extension = hello.offers("SIZE"))
        std::from_chars(extension->parameters.data(), extension->parameters.data() + extension->parameters.size(),
                        size);
    const auto &tls = visit.transcript.tls;
    return Finding(finding::SmtpAnswers{.name = hello.name,
                                        .size = size,
                                        .eightBit = hello.offers("8BITMIME") != nullptr,
                                        .utf8 = hello.offers("SMTPUTF8") != nullptr,
                                        .tls = tls ? tls->version : smtp::TlsVersion::Unknown,
                                        .port = visit.target.server.port},
                   subjectOf(visit.target));
}

bool isUnreached(Trouble trouble)
{
    return trouble == Trouble::Shut || trouble == Trouble::NoRoute || trouble == Trouble::Unanswered;
}

/// Why nothing was learnt of a server. Port 25 is shut towards many lines, which another address that answers on the
/// same port disproves.
Finding notAsked(const Visit &visit, const std::vector<Visit> &visits)
{
    const smtp::Transcript &said = visit.transcript;
    const std::string subject = subjectOf(visit.target);
    if (isUnreached(said.trouble)) {
        const bool others = std::any_of(visits.begin(), visits.end(), [&visit](const Visit &other) {
            return other.target.server.address.family == visit.target.server.address.family &&
                   other.target.server.port == visit.target.server.port && !other.transcript.exchanges.empty();
        });
        Finding finding(finding::SmtpUnreachable{.port = visit.target.server.port,
                                                 .how = said.trouble,
                                                 .answersAt = visit.answersAt,
                                                 .othersAnswer = others},
                        subject);
        if (others) {
            finding.severity = Severity::Warning;
            finding.by = Who::ServerAdmin;
        }
        return finding;
    }
    if (stateOf(visit) == State::RefusedUs) {
        const smtp::Exchange &last = said.exchanges.back();
        return Finding(finding::SmtpRefusedUs{.reply = last.reply.text(), .byList = smtp::isAboutClient(last.reply)},
                       subject)
            .because(evidenceOf(visit, last));
    }
    return {finding::SmtpTalkBroken{.how = said.trouble, .command = std::string(smtp::verbOf(said.unanswered))},
            subject};
}

} // namespace

std::string subjectOf(const Target &target)
{
    return target.server.port == mailPort ? ip::toText(target.server.address) : dns::toText(target.server, true);
}

dns::Checked check(const std::vector<Visit> &visits, const Setup &setup, std::int64_t now, const dns::Answers &dns)
{
    dns::Checked checked;
    for (const Visit &visit : visits)
        checked.pending = checked.pending || visit.pending;
    if (checked.pending) // what is said of one hangs on the others
        return checked;
    for (const Visit &visit : visits) {
        const auto hello = visit.transcript.hello();
        if (!hello) {
            checked.findings.push_back(notAsked(visit, visits));
            continue;
        }
        checked.findings.push_back(answers(visit, *hello));
        checked.append(NameFindings(visit, setup, dns).take());
        checked.append(checkTls(visit, now, dns));
    }
    return checked;
}

} // namespace server
