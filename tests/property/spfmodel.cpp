// SPDX-License-Identifier: Apache-2.0
#include "spfmodel.h"

#include <algorithm>
#include <map>

namespace property
{

namespace
{

struct PermError {
};
struct TempError {
};

std::vector<std::string> labelsOf(const std::string &name)
{
    std::vector<std::string> labels(1);
    for (const char c : name) {
        if (c == '.')
            labels.emplace_back();
        else
            labels.back() += c;
    }
    return labels;
}

/// RFC 1035 §3.1: each label behind its length. So sorted, names break ties.
std::string onTheWire(const std::string &name)
{
    std::string octets;
    for (const std::string &label : labelsOf(name))
        octets += static_cast<char>(label.size()) + label;
    return octets;
}

/// A name that DNS can be asked for (RFC 1035 §2.3.4).
bool isAskable(const std::string &name)
{
    const auto labels = labelsOf(name);
    return name.size() <= 253 && std::all_of(labels.begin(), labels.end(), [](const std::string &label) {
               return !label.empty() && label.size() <= 63;
           });
}

std::string withoutFinalDot(std::string name)
{
    if (!name.empty() && name.back() == '.')
        name.pop_back();
    return name;
}

/// §7.3: labels go from the left until it fits.
std::string cut(std::string name)
{
    name = withoutFinalDot(std::move(name));
    while (name.size() > 253 && name.find('.') != std::string::npos)
        name.erase(0, name.find('.') + 1);
    return name;
}

bool isAtOrBelow(const std::string &name, const std::string &ancestor)
{
    return name == ancestor || name.ends_with('.' + ancestor);
}

std::vector<std::string> spfTexts(const Answer &txt)
{
    std::vector<std::string> texts;
    for (const Line &line : txt.lines) {
        if (isSpf(line.value()))
            texts.push_back(line.value());
    }
    return texts;
}

Ip asItConnects(const Ip &client)
{
    Ip mapped = *readIp("::ffff:0.0.0.0");
    if (!client.six || !isIn(client, mapped, 96))
        return client;
    Ip four;
    std::copy_n(client.octets.begin() + 12, 4, four.octets.begin()); // §5: an IPv4 client
    return four;
}

class Evaluation
{
public:
    Evaluation(const Internet &internet, const Session &session) : m_internet(internet)
    {
        m_meaning.client = asItConnects(session.client);
        m_meaning.helo = withoutFinalDot(session.helo);
        const std::string sender = session.mailFrom.empty() ? "postmaster@" + session.helo : session.mailFrom;
        const auto at = sender.rfind('@');
        m_meaning.local = at == std::string::npos || at == 0 ? "postmaster" : sender.substr(0, at);
        m_meaning.senderDomain = withoutFinalDot(at == std::string::npos ? sender : sender.substr(at + 1));
    }

    /// With `record`, as if the domain published that.
    Judgement run(const std::string *record = nullptr)
    {
        const std::string &domain = m_meaning.senderDomain;
        const bool isLiteral = domain.size() > 1 && domain.front() == '[' && domain.back() == ']';
        try {
            judgement.result = isLiteral ? "none" : record ? evaluateText(*record, domain) : recordOf(domain);
        } catch (const PermError &) {
            judgement.result = "permerror";
        } catch (const TempError &) {
            judgement.result = "temperror";
        }
        return judgement;
    }

    unsigned worst(const std::string &record, const std::string &domain, unsigned depth)
    {
        const auto terms = readRecord(record);
        if (!terms || depth > 10)
            return depth > 10 ? 11 : 0;
        unsigned sum = 0;
        const auto cost = [&](const Term &term) {
            sum += 1 + (usesValidated(term.spec) ? 1 : 0);
            if ((term.name != "include" && term.name != "redirect") || hangsOnMessage(term.spec))
                return; // where it leads, each message says anew
            m_meaning.domain = domain;
            const std::string name = lower(cut(expand(term.spec, m_meaning)));
            const auto texts = spfTexts(m_internet.ask(name, "TXT"));
            if (texts.size() == 1)
                sum += worst(texts.front(), name, depth + 1);
        };
        for (const Term &term : *terms) {
            if (term.isModifier || term.name == "ip4" || term.name == "ip6")
                continue;
            if (term.name == "all")
                return std::min(sum, 11U);
            cost(term);
        }
        for (const Term &term : *terms) {
            if (term.isModifier && term.name == "redirect")
                cost(term);
        }
        return std::min(sum, 11U);
    }

    Judgement judgement;

private:
    /// §4.3 to §4.5.
    std::string recordOf(const std::string &domain)
    {
        if (!isAskable(domain) || domain.find('.') == std::string::npos)
            return "none";
        const Answer txt = m_internet.ask(domain, "TXT");
        if (txt.found == Found::Trouble)
            throw TempError{};
        const auto texts = spfTexts(txt);
        if (texts.empty())
            return "none";
        if (texts.size() > 1)
            throw PermError{};
        return evaluateText(texts.front(), domain);
    }

    std::string evaluateText(const std::string &text, const std::string &domain)
    {
        const auto terms = readRecord(text);
        if (!terms)
            throw PermError{};
        return evaluate(*terms, domain);
    }

    /// §4.6, §4.7.
    std::string evaluate(const std::vector<Term> &terms, const std::string &domain)
    {
        bool hasAll = false;
        const Term *redirect = nullptr;
        for (const Term &term : terms) {
            hasAll = hasAll || (!term.isModifier && term.name == "all");
            if (term.isModifier && term.name == "redirect")
                redirect = &term;
            if (term.isModifier || !matches(term, domain))
                continue;
            return term.qualifier == '+'   ? "pass"
                   : term.qualifier == '-' ? "fail"
                   : term.qualifier == '~' ? "softfail"
                                           : "neutral";
        }
        if (!redirect || hasAll)
            return "neutral";
        countLookup();
        const std::string result = recordOf(target(*redirect, domain));
        if (result == "none")
            throw PermError{}; // §6.1
        return result;
    }

    bool matches(const Term &term, const std::string &domain)
    {
        if (term.name == "all")
            return true;
        if (term.name == "ip4" || term.name == "ip6")
            return isIn(m_meaning.client, term.network, term.network.six ? term.bits6 : term.bits4);
        countLookup();
        const std::string name = target(term, domain);
        if (term.name == "include") { // §5.2
            const std::string result = recordOf(name);
            if (result == "none")
                throw PermError{};
            return result == "pass";
        }
        if (!isAskable(name))
            return false;
        if (term.name == "a")
            return addressMatches(term, name);
        if (term.name == "mx")
            return mxMatches(term, name);
        if (term.name == "exists")
            return !lookUp(name, "A").empty();
        const auto names = validatedNames(); // ptr
        return std::any_of(names.begin(), names.end(),
                           [&](const auto &each) { return isAtOrBelow(each, lower(name)); });
    }

    bool addressMatches(const Term &term, const std::string &name)
    {
        const auto found = lookUp(name, m_meaning.client.six ? "AAAA" : "A");
        return std::any_of(found.begin(), found.end(), [&](const Line &line) {
            return isIn(m_meaning.client, *readIp(line.data[0]), m_meaning.client.six ? term.bits6 : term.bits4);
        });
    }

    /// §5.4, §4.6.4: ten exchanges, the nearest first.
    bool mxMatches(const Term &term, const std::string &name)
    {
        std::map<std::pair<int, std::string>, std::string> byPreference;
        for (const Line &line : lookUp(name, "MX")) {
            if (line.data[1] != ".")
                byPreference[{std::stoi(line.data[0]), onTheWire(lower(line.data[1]))}] = lower(line.data[1]);
        }
        int tried = 0;
        for (const auto &[place, host] : byPreference) {
            if (++tried > 10)
                throw PermError{};
            if (addressMatches(term, host))
                return true;
        }
        return false;
    }

    /// §5.5: the client's names that lead back to it, ten at most; trouble is no match.
    std::vector<std::string> validatedNames()
    {
        std::vector<std::string> validated;
        const Answer names = m_internet.ask(reverseName(m_meaning.client), "PTR");
        if (names.found == Found::NoName || names.found == Found::NoData)
            countVoid();
        for (std::size_t i = 0; i < std::min<std::size_t>(names.lines.size(), 10); ++i) {
            const std::string name = lower(names.lines[i].data[0]);
            const Answer addresses = m_internet.ask(name, m_meaning.client.six ? "AAAA" : "A");
            if (addresses.found == Found::NoName || addresses.found == Found::NoData)
                countVoid();
            for (const Line &line : addresses.lines) {
                if (readIp(line.data[0]) == m_meaning.client)
                    validated.push_back(name);
            }
        }
        return validated;
    }

    /// §7.3: the domain itself, else a name below it, else any.
    std::string validatedFor(const std::string &domain)
    {
        const auto names = validatedNames();
        for (const std::string &name : names) {
            if (name == lower(domain))
                return name;
        }
        for (const std::string &name : names) {
            if (isAtOrBelow(name, lower(domain)))
                return name;
        }
        return names.empty() ? "unknown" : names.front();
    }

    std::string target(const Term &term, const std::string &domain)
    {
        if (term.spec.empty())
            return domain;
        if (usesValidated(term.spec)) {
            countLookup();
            m_meaning.validated = validatedFor(domain);
        }
        m_meaning.domain = domain;
        return cut(expand(term.spec, m_meaning));
    }

    std::span<const Line> lookUp(const std::string &name, const std::string &type)
    {
        const Answer answer = m_internet.ask(name, type);
        if (answer.found == Found::Trouble)
            throw TempError{};
        if (answer.found != Found::Yes)
            countVoid();
        return answer.lines;
    }

    void countLookup()
    {
        if (++judgement.lookups > 10)
            throw PermError{};
    }

    void countVoid()
    {
        if (++judgement.voids > 2)
            throw PermError{};
    }

    const Internet &m_internet;
    Meaning m_meaning;
};

} // namespace

Judgement checkHost(const Internet &internet, const Session &session)
{
    return Evaluation(internet, session).run();
}

Judgement checkRecord(const Internet &internet, const Session &session, const std::string &record)
{
    return Evaluation(internet, session).run(&record);
}

unsigned worstLookups(const Internet &internet, const std::string &record, const std::string &domain,
                      const Session &session)
{
    return Evaluation(internet, session).worst(record, domain, 0);
}

} // namespace property
