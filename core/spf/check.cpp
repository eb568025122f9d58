// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "evaluate.h"
#include "explain.h"
#include "lint.h"

#include "core/dns/evidence.h"

#include <algorithm>
#include <utility>

namespace spf
{

namespace
{

/// A Pass for so much of the Internet is a Pass for everybody (RFC 9989 §7.1: owners are to trim broad records).
constexpr unsigned broadest4 = 7;
constexpr unsigned broadest6 = 15;

class Look
{
public:
    Look(const Setup &setup, const dns::Answers &dns) : m_setup(setup), m_dns(dns), m_subject(setup.domain.toText()) {}

    Findings run()
    {
        const dns::Reply &txt = m_dns.ask(m_question);
        const dns::Reply &type99 = m_dns.ask(m_setup.domain, dns::Type::Spf); // §3.1: nobody reads it
        ehlo();
        if (txt.isPending())
            return m_findings;
        if (txt.isFailure()) {
            m_findings.push_back(dns::lookupFailed(m_subject, m_question, txt));
            return m_findings;
        }
        m_evidence = dns::evidenceOf(m_question, txt);
        if (type99.status == dns::Status::Found) {
            add(Finding(Code::SpfType99, m_subject)
                    .because(dns::evidenceOf({m_setup.domain, dns::Type::Spf, {}, false, false}, type99)));
        }
        const auto records = selectRecords(txt);
        const bool readable = slips(txt);
        if (records.empty()) {
            missing();
        } else if (records.size() > 1) {
            add(Finding(Code::SpfMultipleRecords, m_subject)
                    .with("count", std::to_string(records.size()))
                    .because(m_evidence));
        } else if (readable) {
            record(std::get<Record>(parse(records.front())));
            senders();
        }
        return m_findings;
    }

private:
    void add(Finding finding) { m_findings.push_back(std::move(finding)); }

    /// Says what is wrong with the texts that are, or were meant to be, SPF records. False when a record cannot be
    /// evaluated.
    bool slips(const dns::Reply &txt)
    {
        bool readable = true;
        for (const dns::Record &entry : txt.records) {
            const auto *text = std::get_if<dns::Text>(&entry.data);
            const auto mistake = text ? lint(*text) : std::nullopt;
            if (!mistake)
                continue;
            const std::string joined = text->joined();
            if (looksLikeSpf(joined) && std::holds_alternative<SyntaxError>(parse(joined)))
                readable = false;
            if (mistake->slip == Slip::LostSpace) {
                add(Finding(Code::SpfSplitLostSpace, m_subject)
                        .with("where", mistake->term)
                        .with("suggestion", mistake->suggestion)
                        .because(m_evidence));
                continue;
            }
            Finding finding(Code::SpfSyntax, m_subject);
            if (mistake->stillEvaluates)
                finding.severity = mistake->slip == Slip::SenderId ? Severity::Info : Severity::Warning;
            add(std::move(finding)
                    .with("record", joined)
                    .with("term", mistake->term)
                    .with("offset", std::to_string(mistake->offset))
                    .with("problem", std::string(toText(mistake->slip)))
                    .with("fault", mistake->fault)
                    .with("suggestion", mistake->suggestion)
                    .because(m_evidence));
        }
        return readable;
    }

    /// Product: where a record is missing, look where people put it instead.
    void missing()
    {
        add(Finding(Code::SpfMissing, m_subject).because(m_evidence));
        std::vector<dns::Name> places;
        if (const auto doubled = m_setup.domain.child(m_setup.domain))
            places.push_back(*doubled);
        for (const std::string_view label : {"www", "spf", "_spf", "_dmarc"}) {
            if (const auto name = m_setup.domain.child(label))
                places.push_back(*name);
        }
        for (const dns::Name &name : places)
            m_dns.ask(name, dns::Type::Txt); // all at once
        for (const dns::Name &name : places) {
            const dns::Reply &reply = m_dns.ask(name, dns::Type::Txt);
            const bool elsewhere = !reply.aliases.empty(); // an alias shows another name's record, a website's for www
            if (!elsewhere && !selectRecords(reply).empty()) {
                add(Finding(Code::SpfOnWrongName, m_subject)
                        .with("name", name.toText())
                        .because(dns::evidenceOf({name, dns::Type::Txt, {}, false, false}, reply)));
            }
        }
    }

    void record(const Record &record)
    {
        std::string behindAll;
        bool all = false;
        for (const Term &term : record.terms) {
            if (all && term.isMechanism())
                behindAll += (behindAll.empty() ? "" : " ") + term.text;
            if (term.kind == Kind::All && !std::exchange(all, true))
                judgeAll(term);
            if (term.kind == Kind::Ptr)
                add(Finding(Code::SpfPtr, m_subject).with("term", term.text).because(m_evidence));
            const bool broad = (term.kind == Kind::Ip4 && term.prefix4 <= broadest4) ||
                               (term.kind == Kind::Ip6 && term.prefix6 <= broadest6);
            if (broad && term.qualifier == Qualifier::Pass)
                add(Finding(Code::SpfPassAll, m_subject).with("term", term.text).because(m_evidence));
        }
        const Term *redirect = record.find(Kind::Redirect);
        if (all && redirect)
            behindAll += (behindAll.empty() ? "" : " ") + redirect->text; // §6.1: ignored beside all
        if (!behindAll.empty())
            add(Finding(Code::SpfTermsAfterAll, m_subject).with("terms", behindAll).because(m_evidence));
        if (!all && !redirect)
            add(Finding(Code::SpfNoAll, m_subject).because(m_evidence));
        limits();
    }

    void judgeAll(const Term &all)
    {
        if (all.qualifier == Qualifier::Pass)
            add(Finding(Code::SpfPassAll, m_subject).with("term", all.text).because(m_evidence));
        if (all.qualifier == Qualifier::Neutral)
            add(Finding(Code::SpfNoAll, m_subject).with("term", all.text).because(m_evidence));
    }

    void limits()
    {
        const Explanation explanation = explain(m_setup.domain, m_dns);
        unusable(explanation.terms);
        if (explanation.lookups > mostLookups)
            add(Finding(Code::SpfTooManyLookups, m_subject)
                    .with("count", std::to_string(explanation.lookups))
                    .because(m_evidence));
        if (explanation.voidLookups > mostVoids)
            add(Finding(Code::SpfTooManyVoids, m_subject)
                    .with("count", std::to_string(explanation.voidLookups))
                    .because(m_evidence));
    }

    void unusable(const std::vector<ExplainedTerm> &terms)
    {
        for (const ExplainedTerm &term : terms) {
            unusable(term.terms);
            if (term.target.empty() || term.trouble == Cause::Matched || term.trouble == Cause::Dns)
                continue;
            add(Finding(Code::SpfIncludeUnusable, m_subject)
                    .with("target", term.target)
                    .with("reason", std::string(toText(term.trouble)))
                    .with("term", term.term.text)
                    .because(m_evidence));
        }
    }

    void senders()
    {
        if (m_setup.door != Door::OwnServer)
            return;
        for (const Sender &sender : m_setup.senders) {
            Request request;
            request.client = sender.address;
            request.mailFrom = "postmaster@" + m_subject;
            request.helo = m_setup.host.value_or(m_setup.domain).toText();
            const Outcome outcome = checkHost(request, m_dns);
            const std::string subject = ip::toText(sender.address);
            if (outcome.result == Result::Pending)
                continue;
            if (outcome.result == Result::TempError) {
                Finding finding(Code::LookupFailed, subject);
                finding.evidence = outcome.evidence;
                add(std::move(finding)
                        .with("question", outcome.evidence.empty() ? m_subject : outcome.evidence.back().query)
                        .with("status", outcome.evidence.empty() ? std::string() : outcome.evidence.back().answer));
                continue;
            }
            const bool covered = outcome.result == Result::Pass;
            Finding finding(covered ? Code::SpfSenderCovered : Code::SpfSenderNotCovered, subject);
            if (!covered && !sender.confirmed)
                finding.severity = Severity::Warning;
            add(std::move(finding)
                    .with("result", std::string(toText(outcome.result)))
                    .with("cause", std::string(toText(outcome.cause)))
                    .with("matched", outcome.matched)
                    .with("lookups", std::to_string(outcome.lookups))
                    .because(m_evidence));
        }
    }

    /// §2.4: bounces have no sender, so receivers look at the EHLO name's record.
    void ehlo()
    {
        if (m_setup.door != Door::OwnServer || !m_setup.host || *m_setup.host == m_setup.domain ||
            !m_setup.hostConfirmed)
            return;
        const dns::Question question{*m_setup.host, dns::Type::Txt, {}, false, false};
        const dns::Reply &reply = m_dns.ask(question);
        if (reply.isConclusive() && selectRecords(reply).empty())
            add(Finding(Code::SpfEhloMissing, m_subject)
                    .with("host", m_setup.host->toText())
                    .because(dns::evidenceOf(question, reply)));
    }

    const Setup &m_setup;
    const dns::Answers &m_dns;
    const std::string m_subject;
    const dns::Question m_question{m_setup.domain, dns::Type::Txt, {}, false, false};
    Evidence m_evidence;
    Findings m_findings;
};

} // namespace

Findings check(const Setup &setup, const dns::Answers &dns)
{
    return Look(setup, dns).run();
}

} // namespace spf
