// SPDX-License-Identifier: Apache-2.0
#include "evaluate.h"

#include "ahead.h"
#include "hosts.h"
#include "identity.h"
#include "macro.h"
#include "parsed.h"

#include <algorithm>

namespace spf
{

namespace
{

enum class Match : std::uint8_t { No, Yes, Pending, TempError, PermError };

class Evaluation
{
public:
    Evaluation(const Request &request, const Identity &identity, const dns::Answers &dns, const Instead &instead)
        : m_dns(dns), m_instead(instead), m_client(ip::unmap(request.client))
    {
        m_values.localPart = identity.localPart;
        m_values.senderDomain = identity.domain;
        m_values.client = m_client;
        m_values.helo = withoutFinalDot(request.helo);
        m_values.receiver = request.receiver;
        m_values.now = request.now;
    }

    Outcome outcome;

    /// check_host() for the identity.
    Result begin(const std::string &domain)
    {
        return isLiteral(domain) ? end(Result::None, Cause::NoDomain, domain) : check(domain, 0);
    }

    /// check_host() for `domain`; `depth` 0 is the identity's own record.
    Result check(const std::string &domain, unsigned depth)
    {
        const auto name = checkedDomain(domain);
        if (!name)
            return end(Result::None, Cause::NoDomain, domain); // §4.3
        const dns::Question question{*name, dns::Type::Txt};
        const dns::Reply &txt = m_dns.ask(question);
        if (txt.isPending())
            return Result::Pending;
        if (txt.isFailure()) {
            outcome.unanswered = question;
            return end(Result::TempError, Cause::Dns, domain); // §4.4
        }
        if (const auto will = m_instead.find(*name); will != m_instead.end())
            return evaluate(will->second, domain, depth);
        const auto records = selectRecords(txt);
        if (records.empty())
            return end(Result::None, Cause::NoRecord, domain); // §4.5
        if (records.size() > 1)
            return end(Result::PermError, Cause::SeveralRecords, domain);
        return evaluate(records.front(), domain, depth);
    }

    Result evaluate(std::string_view text, const std::string &domain, unsigned depth)
    {
        const auto parsed = parsedOnce(text);
        if (const auto *error = std::get_if<SyntaxError>(parsed.get())) // §4.6: before anything is evaluated
            return end(Result::PermError, Cause::Syntax, domain, error->term, error->offset);
        const Record &record = std::get<Record>(*parsed);
        m_values.domain = domain;
        if (depth == 0) // it goes as deep as this does
            askAhead(record, m_values, m_dns);
        for (const Term &term : record.terms) { // §4.6.2
            if (!term.isMechanism())
                continue;
            m_values.domain = domain; // an include in between had its own
            switch (match(term, domain, depth)) {
            case Match::No:
                break;
            case Match::Pending:
                return Result::Pending;
            case Match::TempError:
                return Result::TempError;
            case Match::PermError:
                return Result::PermError;
            case Match::Yes:
                return matched(term, record, domain, depth);
            }
        }
        const Term *redirect = record.find(Kind::Redirect);
        if (!redirect || record.find(Kind::All))                        // §6.1: not with all
            return end(Result::Neutral, Cause::NothingMatched, domain); // §4.7
        return follow(*redirect, domain, depth);
    }

private:
    Result end(Result result, Cause cause, const std::string &domain, std::string term = {}, std::size_t offset = 0)
    {
        outcome.cause = cause;
        outcome.atDomain = domain;
        outcome.term = std::move(term);
        outcome.offset = offset;
        return result;
    }

    Match stop(Match match, Cause cause, const Term &term, const std::string &domain)
    {
        end(Result::None, cause, domain, term.text, term.offset);
        return match;
    }

    /// A record that could not be read, or several, have no term of their own to name: it is the one that leads there.
    void place(Result result, const Term &term, const std::string &domain)
    {
        if ((result == Result::TempError || result == Result::PermError) && outcome.term.empty())
            end(result, outcome.cause, domain, term.text, term.offset);
    }

    Result matched(const Term &term, const Record &record, const std::string &domain, unsigned depth)
    {
        end(Result::None, Cause::Matched, domain, term.text, term.offset);
        if (depth == 0)
            outcome.matched = term.text;
        switch (term.qualifier) {
        case Qualifier::Pass:
            return Result::Pass;
        case Qualifier::SoftFail:
            return Result::SoftFail;
        case Qualifier::Neutral:
            return Result::Neutral;
        case Qualifier::Fail:
            break;
        }
        if (m_insideInclude == 0 && !explain(record, domain)) // §6.2: never from inside an include
            return Result::Pending;
        return Result::Fail;
    }

    Result follow(const Term &redirect, const std::string &domain, unsigned depth)
    {
        if (++outcome.lookups > mostLookups)
            return end(Result::PermError, Cause::TooManyLookups, domain, redirect.text, redirect.offset);
        // RFC 8616 §4: such a term matches nothing, so there is nothing to follow and no fault of the record either.
        if (namesNothing(redirect.domainSpec, m_values))
            return end(Result::Neutral, Cause::NothingMatched, domain);
        m_values.domain = domain;
        if (const Match known = validate(redirect, domain); known != Match::Yes)
            return known == Match::Pending ? Result::Pending : Result::PermError;
        const Result result = check(targetOf(redirect), depth + 1);
        if (result == Result::None)
            return end(Result::PermError, Cause::RedirectUnusable, domain, redirect.text, redirect.offset); // §6.1
        place(result, redirect, domain);
        if (depth == 0 && outcome.cause == Cause::Matched)
            outcome.matched = redirect.text;
        return result;
    }

    /// The expanded domain-spec of a term, or the current domain. %{p} is known by then: validate().
    [[nodiscard]] std::string targetOf(const Term &term) const
    {
        return term.domainSpec.empty() ? m_values.domain : fitName(expand(term.domainSpec, m_values));
    }

    /// Finds out what %{p} stands for, where `term` has it. §4.6.4: that costs a lookup, as ptr does.
    Match validate(const Term &term, const std::string &domain)
    {
        if (!needsValidated(term.domainSpec))
            return Match::Yes;
        if (++outcome.lookups > mostLookups)
            return stop(Match::PermError, Cause::TooManyLookups, term, domain);
        const ReverseNames names = reverseNames(m_client, m_dns);
        if (const Match counted = count(names, term, domain); counted != Match::Yes)
            return counted;
        m_values.validated = nearestTo(m_values.domain, names);
        return Match::Yes;
    }

    Match match(const Term &term, const std::string &domain, unsigned depth)
    {
        if (costsLookup(term.kind) && ++outcome.lookups > mostLookups)
            return stop(Match::PermError, Cause::TooManyLookups, term, domain); // §4.6.4
        switch (term.kind) {
        case Kind::All:
            return Match::Yes;
        case Kind::Ip4:
            return ip::contains({term.network, term.prefix4}, m_client) ? Match::Yes : Match::No;
        case Kind::Ip6:
            return ip::contains({term.network, term.prefix6}, m_client) ? Match::Yes : Match::No;
        default:
            break;
        }
        if (namesNothing(term.domainSpec, m_values))
            return Match::No;
        if (const Match known = validate(term, domain); known != Match::Yes)
            return known;
        const std::string target = targetOf(term);
        if (term.kind == Kind::Include)
            return include(term, target, domain, depth);
        const auto name = dns::Name::fromOctets(target);
        if (!name)
            return Match::No; // §4.8 leaves a name that cannot be asked for undefined: it matches nothing
        switch (term.kind) {
        case Kind::A:
            return hostMatches(term, *name, domain);
        case Kind::Mx:
            return mx(term, *name, domain);
        case Kind::Ptr:
            return ptr(*name, term, domain);
        default:
            return exists(term, *name, domain);
        }
    }

    /// §5.2.
    Match include(const Term &term, const std::string &target, const std::string &domain, unsigned depth)
    {
        ++m_insideInclude;
        const Result result = check(target, depth + 1);
        --m_insideInclude;
        place(result, term, domain);
        switch (result) {
        case Result::Pass:
            return Match::Yes;
        case Result::Fail:
        case Result::SoftFail:
        case Result::Neutral:
            return Match::No;
        case Result::Pending:
            return Match::Pending;
        case Result::TempError:
            return Match::TempError;
        case Result::PermError:
            return Match::PermError;
        case Result::None:
            break;
        }
        return stop(Match::PermError, Cause::IncludeUnusable, term, domain);
    }

    /// Asks, and counts what finds nothing (§4.6.4). Nothing found is No, found is Yes.
    Match ask(const dns::Name &name, dns::Type type, const Term &term, const std::string &domain,
              const dns::Reply *&reply)
    {
        const dns::Question question{name, type};
        reply = &m_dns.ask(question);
        if (reply->isPending())
            return Match::Pending;
        if (reply->isFailure()) {
            outcome.unanswered = question;
            return stop(Match::TempError, Cause::Dns, term, domain);
        }
        if (reply->status == dns::Status::Found)
            return Match::Yes;
        if (++outcome.voidLookups > mostVoids)
            return stop(Match::PermError, Cause::TooManyVoids, term, domain);
        return Match::No;
    }

    [[nodiscard]] bool holdsClient(const dns::Reply &reply, const Term &term) const
    {
        const unsigned length = m_client.isV4() ? term.prefix4 : term.prefix6;
        const auto addresses = reply.addresses();
        return std::any_of(addresses.begin(), addresses.end(),
                           [&](const ip::Address &address) { return ip::contains({address, length}, m_client); });
    }

    /// §5.3.
    Match hostMatches(const Term &term, const dns::Name &name, const std::string &domain)
    {
        const dns::Reply *reply = nullptr;
        const Match found = ask(name, dns::addressType(m_client), term, domain, reply);
        return found == Match::Yes && !holdsClient(*reply, term) ? Match::No : found;
    }

    /// §5.4.
    Match mx(const Term &term, const dns::Name &name, const std::string &domain)
    {
        const dns::Reply *reply = nullptr;
        if (const Match found = ask(name, dns::Type::Mx, term, domain, reply); found != Match::Yes)
            return found;
        const MailHosts hosts = mailHosts(*reply);
        for (const dns::Name &host : hosts.names) {
            if (const Match found = hostMatches(term, host, domain); found != Match::No)
                return found;
        }
        return hosts.more ? stop(Match::PermError, Cause::TooManyMx, term, domain) : Match::No;
    }

    /// §5.7: type A, whatever the client's family.
    Match exists(const Term &term, const dns::Name &name, const std::string &domain)
    {
        const dns::Reply *reply = nullptr;
        return ask(name, dns::Type::A, term, domain, reply);
    }

    /// §5.5: trouble is no match. Erratum 4751: the validated name is the target or below it.
    Match ptr(const dns::Name &target, const Term &term, const std::string &domain)
    {
        const ReverseNames names = reverseNames(m_client, m_dns);
        if (const Match counted = count(names, term, domain); counted != Match::Yes)
            return counted;
        const auto isThere = [&target](const dns::Name &name) { return name.isAtOrBelow(target); };
        return std::any_of(names.validated.begin(), names.validated.end(), isThere) ? Match::Yes : Match::No;
    }

    /// §4.6.4: every question of a reverse look-up that found nothing is a void one. Yes when all is known and within
    /// the limit.
    Match count(const ReverseNames &names, const Term &term, const std::string &domain)
    {
        if (names.pending)
            return Match::Pending;
        for (unsigned i = 0; i < names.voids; ++i) {
            if (++outcome.voidLookups > mostVoids)
                return stop(Match::PermError, Cause::TooManyVoids, term, domain);
        }
        return Match::Yes;
    }

    /// §4.6.4: an explanation counts against no limit. False while answers are missing.
    bool learnValidated(std::string_view text)
    {
        if (!needsValidated(text))
            return true;
        const ReverseNames names = reverseNames(m_client, m_dns);
        m_values.validated = nearestTo(m_values.domain, names);
        return !names.pending;
    }

    /// §6.2. False while answers are missing; whatever goes wrong, there is simply no explanation.
    bool explain(const Record &record, const std::string &domain)
    {
        const Term *exp = record.find(Kind::Explanation);
        if (!exp || namesNothing(exp->domainSpec, m_values))
            return true;
        m_values.domain = domain;
        if (!learnValidated(exp->domainSpec))
            return false;
        const auto name = dns::Name::fromOctets(targetOf(*exp));
        if (!name)
            return true;
        const dns::Reply &reply = m_dns.ask(*name, dns::Type::Txt);
        if (reply.isPending())
            return false;
        const auto texts = reply.texts();
        if (texts.size() != 1 || !checkMacroString(texts.front(), MacroUse::Explanation).good)
            return true;
        if (!learnValidated(texts.front()))
            return false;
        std::string text = expand(texts.front(), m_values);
        if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
            outcome.explanation = std::move(text); // US-ASCII or none
        return true;
    }

    const dns::Answers &m_dns;
    const Instead &m_instead;
    ip::Address m_client;
    MacroValues m_values;
    unsigned m_insideInclude = 0;
};

} // namespace

Outcome checkHost(const Request &request, const dns::Answers &dns)
{
    const Identity identity = identityOf(request);
    const Instead none;
    Evaluation evaluation(request, identity, dns, none);
    evaluation.outcome.result = evaluation.begin(identity.domain);
    return std::move(evaluation.outcome);
}

Outcome evaluateRecord(const Request &request, std::string_view record, const dns::Answers &dns, const Instead &instead)
{
    const Identity identity = identityOf(request);
    Evaluation evaluation(request, identity, dns, instead);
    if (isLiteral(identity.domain) || !checkedDomain(identity.domain)) {
        evaluation.outcome.result = evaluation.begin(identity.domain);
    } else if (!looksLikeSpf(record)) {
        evaluation.outcome.result = Result::None;
        evaluation.outcome.cause = Cause::NoRecord;
    } else {
        evaluation.outcome.result = evaluation.evaluate(record, identity.domain, 0);
    }
    return std::move(evaluation.outcome);
}

} // namespace spf
