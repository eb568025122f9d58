// SPDX-License-Identifier: Apache-2.0
#include "relay.h"

#include <algorithm>
#include <array>

namespace smtp
{

namespace
{

constexpr unsigned tlsFirst = 530;      // RFC 3207 §4
constexpr unsigned domainRefuses = 556; // RFC 7504 §2

constexpr Form allForms[] = {Form::Plain,   Form::NullSender, Form::OwnSender, Form::SourceRoute,
                             Form::Percent, Form::Bang,       Form::Quoted};
constexpr std::size_t formCount = std::size(allForms);

/// The server may take these for names of its own.
bool isOfItsOwn(Form form)
{
    return form == Form::Percent || form == Form::Bang || form == Form::Quoted;
}

Tried tried(Form form, const RelayPlan &plan)
{
    const std::string stranger = plan.user + '@' + plan.domain;
    Tried one{form, '<' + stranger + '>', '<' + stranger + '>', {}, RelayVerdict::Untested};
    switch (form) {
    case Form::Plain:
        break;
    case Form::NullSender:
        one.sender = "<>";
        break;
    case Form::OwnSender:
        one.sender = '<' + plan.nobody + '@' + plan.ownDomain + '>';
        break;
    case Form::SourceRoute:
        one.recipient = "<@" + plan.host + ':' + stranger + '>';
        break;
    case Form::Percent:
        one.recipient = '<' + plan.user + '%' + plan.domain + '@' + plan.ownDomain + '>';
        break;
    case Form::Bang:
        one.recipient = '<' + plan.domain + '!' + plan.user + '@' + plan.ownDomain + '>';
        break;
    case Form::Quoted:
        one.recipient = "<\"" + stranger + "\"@" + plan.ownDomain + '>';
        break;
    }
    return one;
}

/// It refuses for what the stranger is called: there is no such domain, or it takes no mail (RFC 3463 §3.2, RFC 7505).
bool refusesStranger(const Reply &reply)
{
    static constexpr std::array<std::string_view, 7> codes = {"1.2", "1.7", "1.8", "1.10", "7.27", "4.4", "4.6"};
    const std::string code = reply.enhancedCode();
    const std::string_view rest = std::string_view(code).substr(std::min<std::size_t>(code.size(), 2));
    return reply.code == domainRefuses || std::find(codes.begin(), codes.end(), rest) != codes.end();
}

RelayVerdict verdictOf(const Reply &reply)
{
    if (reply.isPositive())
        return RelayVerdict::Accepted;
    if (isAboutClient(reply) || refusesStranger(reply))
        return RelayVerdict::Untested;
    return reply.isTransient() ? RelayVerdict::Later : RelayVerdict::Refused;
}

/// Where the talk is.
struct Position {
    std::vector<Tried> forms;
    std::size_t current = 0;      // the form that is being tried; formCount: the control
    std::optional<Reply> control; // whether it takes a name of its own that nobody has
    bool controlTried = false;
};

/// The replies one after the other, each for the form that it belongs to.
Position positionIn(const Transcript &transcript, const RelayPlan &plan)
{
    Position at;
    for (const Form form : allForms)
        at.forms.push_back(tried(form, plan));
    for (const Exchange &one : transcript.exchanges) {
        const std::string_view verb = verbOf(one.command);
        const bool isControl = at.current >= formCount;
        if (verb == "RSET")
            ++at.current;
        else if (verb == "STARTTLS") // the one that asked for it is tried again
            at.forms[std::min(at.current, formCount - 1)].reply.reset();
        else if (isControl && verb == "RCPT")
            at.control = one.reply;
        else if (!isControl && (verb == "RCPT" || (verb == "MAIL" && !one.reply.isPositive())))
            at.forms[at.current].reply = one.reply;
    }
    at.controlTried = at.current > formCount;
    for (Tried &one : at.forms) {
        if (one.reply)
            one.verdict = verdictOf(*one.reply);
    }
    return at;
}

Step beginForm(const Position &at, const RelayPlan &plan)
{
    const bool isRefused = at.forms.front().verdict == RelayVerdict::Refused;
    if (at.current > 0 && isRefused && !plan.all)
        return Done{};
    if (at.current < formCount)
        return Send{"MAIL FROM:" + at.forms[at.current].sender};
    const bool hasDoubt = std::any_of(at.forms.begin(), at.forms.end(), [](const Tried &one) {
        return isOfItsOwn(one.form) && one.verdict == RelayVerdict::Accepted;
    });
    return !at.controlTried && hasDoubt ? Step(Send{"MAIL FROM:<>"}) : Step(Done{});
}

} // namespace

std::string_view toText(Form form)
{
    switch (form) {
    case Form::Plain:
        return "plain";
    case Form::NullSender:
        return "null-sender";
    case Form::OwnSender:
        return "own-domain-sender";
    case Form::SourceRoute:
        return "source-route";
    case Form::Percent:
        return "percent";
    case Form::Bang:
        return "bang";
    case Form::Quoted:
        return "quoted";
    }
    return {};
}

std::string_view toText(RelayVerdict verdict)
{
    switch (verdict) {
    case RelayVerdict::Refused:
        return "refused";
    case RelayVerdict::Accepted:
        return "accepted";
    case RelayVerdict::Later:
        return "later";
    case RelayVerdict::Untested:
        return "untested";
    }
    return {};
}

Step relayTest(const Transcript &transcript, const RelayPlan &plan)
{
    if (const auto step = opening(transcript))
        return *step;
    const Position at = positionIn(transcript, plan);
    const Exchange &said = transcript.exchanges.back();
    const std::string_view verb = verbOf(said.command);
    if (verb == "EHLO" || verb == "HELO")
        return beginForm(at, plan);
    if (verb == "MAIL" && said.reply.code == tlsFirst && !transcript.tls && transcript.hello() &&
        transcript.hello()->offers("STARTTLS"))
        return Send{"STARTTLS"};
    if (verb == "MAIL" && said.reply.isPositive())
        return Send{"RCPT TO:" + (at.current < formCount ? at.forms[at.current].recipient
                                                         : '<' + plan.nobody + '@' + plan.ownDomain + '>')};
    if (verb == "MAIL" || verb == "RCPT") // never DATA
        return Send{"RSET"};
    return verb == "RSET" && said.reply.isPositive() ? beginForm(at, plan) : Step(Done{});
}

RelayOutcome relayOutcome(const Transcript &transcript, const RelayPlan &plan)
{
    Position at = positionIn(transcript, plan);
    RelayOutcome outcome;
    outcome.takesAnyName = at.control && at.control->isPositive();
    for (Tried &one : at.forms) {
        if (outcome.takesAnyName && isOfItsOwn(one.form) && one.verdict == RelayVerdict::Accepted)
            one.verdict = RelayVerdict::Later;
    }
    const auto any = [&at](RelayVerdict verdict) {
        return std::any_of(at.forms.begin(), at.forms.end(),
                           [verdict](const Tried &one) { return one.verdict == verdict; });
    };
    if (any(RelayVerdict::Accepted))
        outcome.open = true;
    else if (at.forms.front().verdict == RelayVerdict::Refused)
        outcome.open = false;
    const Exchange *greeting = transcript.last("");
    outcome.refusesUs = (greeting && !greeting->reply.isPositive()) ||
                        std::any_of(at.forms.begin(), at.forms.end(),
                                    [](const Tried &one) { return one.reply && isAboutClient(*one.reply); });
    outcome.authWithoutTls = transcript.offersAuthInPlain();
    outcome.forms = std::move(at.forms);
    return outcome;
}

} // namespace smtp
