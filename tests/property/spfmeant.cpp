// SPDX-License-Identifier: Apache-2.0
// Whom damaged records were meant to let send: every term that can still be made out, each by itself.
#include "spfmodel.h"

#include <algorithm>
#include <utility>

namespace property
{

namespace
{

enum class Says : std::uint8_t { Nothing, Meant, Denied };

/// Whether an IPv4 address or network that stands anywhere in `word` holds `client`.
bool holdsAddress(std::string_view word, const Ip &client)
{
    static constexpr std::string_view of4 = "0123456789.";
    static constexpr std::string_view of6 = "0123456789abcdef:.";
    const auto six = word.find("ip6:");
    const std::string_view allowed = client.six ? of6 : of4;
    if (client.six && six == std::string_view::npos)
        return false;
    for (std::size_t at = client.six ? six + 4 : 0; at < word.size();) {
        const auto end = std::min(word.find_first_not_of(allowed, at), word.size());
        const auto network = readIp(word.substr(at, end - at));
        if (network && network->six == client.six) {
            unsigned length = 0;
            std::size_t digit = end;
            while (digit + 1 < word.size() && (digit == end ? word[digit] == '/' : true) && word[digit + 1] >= '0' &&
                   word[digit + 1] <= '9' && length < 1000)
                length = length * 10 + static_cast<unsigned>(word[++digit] - '0');
            if (isIn(client, *network, digit == end ? client.bits() : std::min(length, client.bits())))
                return true;
        }
        at = std::max(end, at + 1);
    }
    return false;
}

class Intent
{
public:
    Intent(const Internet &internet, const Session &session) : m_internet(internet), m_session(session) {}

    bool at(const std::string &domain)
    {
        if (!m_seen.insert(lower(domain)).second)
            return false;
        const auto texts = m_internet.ask(domain, "TXT").lines;
        const bool oneCounts = // then nobody reads the others (§4.5)
            std::any_of(texts.begin(), texts.end(), [](const Line &line) { return isSpf(line.value()); });
        bool meant = false;
        bool denied = false;
        for (const Line &line : texts) {
            if (oneCounts && !isSpf(line.value()))
                continue;
            std::string spaced;
            for (const std::string &part : line.data)
                spaced += part + ' ';
            for (const std::string &text : readings(line, spaced)) {
                if (lower(text.substr(0, 20)).find("spf1") == std::string::npos)
                    continue;
                const Says says = means(text, domain);
                meant = meant || says == Says::Meant;
                denied = denied || says == Says::Denied;
            }
        }
        return meant && !denied; // whom one reading names and another refuses, nobody can tell
    }

private:
    /// What others publish counts as receivers read it, where they can.
    static std::vector<std::string> readings(const Line &line, const std::string &spaced)
    {
        const bool isOwn = line.owner.ends_with("example.com");
        if (!isOwn && isSpf(line.value()) && readRecord(line.value()))
            return {line.value()};
        return {line.value(), spaced};
    }

    Says means(const std::string &text, const std::string &domain)
    {
        std::string redirect;
        std::string word;
        for (const char c : text + ' ') {
            if (std::string_view(" ,;\"\t\r\n").find(c) == std::string_view::npos) {
                word += c;
                continue;
            }
            if (word.size() == 1 && std::string_view("+-~?").find(word[0]) != std::string_view::npos)
                continue; // torn off its term
            if (!word.empty() && (word.back() == ':' || word.back() == '='))
                continue; // or its value
            const std::string each = std::exchange(word, {});
            const auto term = readTerm(each);
            if (term && term->isModifier && term->name == "redirect")
                redirect = term->spec;
            else if (const Says says = of(each, term, domain); says != Says::Nothing)
                return says;
        }
        return !redirect.empty() && leads(redirect, domain) ? Says::Meant : Says::Nothing;
    }

    Says of(const std::string &word, const std::optional<Term> &term, const std::string &domain)
    {
        if (word.empty() || (term && term->isModifier))
            return Says::Nothing;
        const bool denies = std::string_view("-~?").find(word[0]) != std::string_view::npos;
        if (!term)
            return !holdsAddress(lower(word), m_session.client) ? Says::Nothing : denies ? Says::Denied : Says::Meant;
        if (term->name == "include")
            return !denies && leads(term->spec, domain) ? Says::Meant : Says::Nothing;
        Session session = m_session;
        session.mailFrom = m_session.mailFrom.substr(0, m_session.mailFrom.find('@')) + '@' + domain;
        const std::string alone = "v=spf1 +" + word.substr(word.find_first_not_of("+-~?")) + " -all";
        const bool holds = checkRecord(m_internet, session, alone).result == "pass";
        return !holds ? Says::Nothing : denies ? Says::Denied : Says::Meant;
    }

    bool leads(const std::string &spec, const std::string &domain)
    {
        const auto at = m_session.mailFrom.find('@');
        Meaning meaning;
        meaning.local = m_session.mailFrom.substr(0, at);
        meaning.senderDomain = m_session.mailFrom.substr(at + 1);
        meaning.domain = domain;
        meaning.helo = m_session.helo;
        meaning.client = m_session.client;
        return at != std::string::npos && this->at(expand(spec, meaning));
    }

    const Internet &m_internet;
    const Session &m_session;
    std::set<std::string> m_seen;
};

} // namespace

bool isMeant(const Internet &internet, const std::string &domain, const Session &session)
{
    return Intent(internet, session).at(domain);
}

} // namespace property
