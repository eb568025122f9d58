// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include <algorithm>

namespace property
{

namespace
{

/// The spaces of `text`, where strings are cut and words are glued.
std::vector<std::size_t> spaces(const std::string &text)
{
    std::vector<std::size_t> all;
    for (std::size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at + 1))
        all.push_back(at);
    return all;
}

void replaceOne(std::string &text, const std::string &from, const std::string &to)
{
    if (const auto at = text.find(from); at != std::string::npos)
        text.replace(at, from.size(), to);
}

class Records
{
public:
    Records(World &world, Random &random) : m_world(world), m_random(random) {}

    void write()
    {
        const std::string &domain = m_world.situation.domain;
        const auto count = m_random.chance(80) ? 1 : m_random.below(3);
        for (std::size_t i = 0; i < count; ++i)
            put(domain, record(m_random.chance(85) ? 1 + m_random.below(5) : 7 + m_random.below(7), own()), 22);
        for (const char *sub : {"a._spf.example.com", "b._spf.example.com", "c._spf.example.com"}) {
            for (std::size_t i = m_random.chance(85) ? m_random.chance(94) ? 1 : 2 : 0; i > 0; --i)
                put(sub, record(1 + m_random.below(3), m_random.chance(70) ? leaf() : own()), 12);
        }
        if (m_random.chance(20))
            put("mail.example.com", record(1 + m_random.below(2), leaf()), 10);
        if (m_random.chance(8))
            put(m_random.pick({"_spf.example.com", "spf.example.com", "www.example.com"}), record(2, leaf()), 5);
        if (m_random.chance(10))
            put("*._spf.example.com", record(1, leaf()), 0);
        vendors();
        others();
    }

private:
    using Terms = std::vector<const char *>;

    static const Terms &leaf()
    {
        static const Terms terms{"ip4:45.33.32.10",     "ip4:45.33.32.0/24", "ip4:45.33.40.20",   "ip4:198.51.7.7",
                                 "ip6:2a01:4f8:1::/48", "ip4:45.33.70.0/25", "a:out.example.com", "?ip4:45.33.70.9",
                                 "-ip4:45.33.40.20",    "ip4:45.33.71.1"};
        return terms;
    }

    static const Terms &own()
    {
        static const Terms terms{"ip4:45.33.32.10",
                                 "ip4:45.33.32.11",
                                 "ip4:45.33.40.20",
                                 "ip4:45.33.72.0/24",
                                 "ip6:2a01:4f8:1::10",
                                 "ip6:2a01:4f8:2::/64",
                                 "~ip4:45.33.73.1",
                                 "-ip4:45.33.40.20",
                                 "?a:www.example.com",
                                 "a",
                                 "a",
                                 "mx",
                                 "mx",
                                 "mx:example.com",
                                 "a/28",
                                 "mx//64",
                                 "a:mail.example.com",
                                 "a:out.example.com",
                                 "a:www.example.com",
                                 "a:dead.example.com",
                                 "A:MX2.example.com",
                                 "a:gone.example",
                                 "a:box.provider.example",
                                 "mx:in.filter.example",
                                 "ptr",
                                 "ptr:example.com",
                                 "ptr:provider.example",
                                 "include:a._spf.example.com",
                                 "include:a._spf.example.com",
                                 "include:b._spf.example.com",
                                 "include:c._spf.example.com",
                                 "~include:c._spf.example.com",
                                 "?include:spf.one.example",
                                 "include:spf.one.example",
                                 "include:spf.one.example",
                                 "include:spf.two.example",
                                 "include:spf2.two.example",
                                 "include:spf.heavy.example",
                                 "include:spf.broken.example",
                                 "include:spf.silent.example",
                                 "include:spf.gone.example",
                                 "include:spf.twice.example",
                                 "include:spf.wide.example",
                                 "include:example.com",
                                 "include:spf.circle.example",
                                 "include:%{d}.one.example",
                                 "include:%{o}",
                                 "include:%{ir}._spf.example.com",
                                 "include:%{l}._spf.example.com",
                                 "exists:%{i}.ok.one.example",
                                 "exists:%{ir}.%{v}.ok.one.example",
                                 "exists:%{p}.ok.one.example",
                                 "exists:%{h}.ok.one.example",
                                 "exists:gone.example",
                                 "exp=why.example.com",
                                 "foo=bar",
                                 "x=%{c}"};
        return terms;
    }

    std::string record(std::size_t count, const Terms &terms)
    {
        std::string text = m_random.chance(96) ? "v=spf1" : "V=SPF1";
        for (std::size_t i = 0; i < count; ++i) {
            const std::string term = m_random.pick(terms);
            if (term.starts_with("exp=") && text.find("exp=") != std::string::npos)
                continue;
            text += ' ' + term;
        }
        const std::string end =
            m_random.pick({"-all", "-all", "-all", "~all", "~all", "?all", "+all", "", "redirect=a._spf.example.com",
                           "redirect=spf.one.example", "redirect=%{d}.one.example", "redirect=spf.gone.example",
                           "-all ip4:45.33.74.1", "~all include:spf.one.example"});
        return end.empty() ? text : text + ' ' + end;
    }

    void put(const std::string &name, const std::string &text, unsigned damage)
    {
        std::vector<std::string> strings{text};
        if (m_random.chance(damage)) {
            strings = damaged(text, m_random);
        } else if (m_random.chance(15)) { // cut as it should be
            const auto at = m_random.below(text.size());
            strings = {text.substr(0, at), text.substr(at)};
        }
        m_world.lines.push_back({name, "TXT", strings});
    }

    void vendors()
    {
        put("spf.one.example",
            m_random.pick({"v=spf1 ip4:45.33.80.0/24 -all", "v=spf1 ip4:45.33.80.0/24 ~all",
                           "v=spf1 ip4:45.33.80.0/24 ?all", "v=spf1 include:spf2.one.example -all"}),
            8);
        put("spf2.one.example", "v=spf1 ip4:45.33.81.0/24 a:box.one.example ~all", 3);
        put("example.com.one.example", "v=spf1 ip4:45.33.82.0/24 -all", 3);
        put("spf.two.example", "v=spf1 include:n1.two.example include:n2.two.example -all", 3);
        put("spf2.two.example", "v=spf1 redirect=n3.two.example", 3);
        for (const char *net : {"1", "2", "3"})
            put(std::string("n") + net + ".two.example", std::string("v=spf1 ip4:45.33.8") + net + ".128/25 -all", 2);
        put("spf.heavy.example",
            "v=spf1 include:n1.two.example include:n2.two.example include:n3.two.example a:box.one.example "
            "mx:in.filter.example -all",
            2);
        put("spf.broken.example",
            m_random.pick({"v=spf1 ip4:45.33.90.1 ip:45.33.90.2 -all", "v=spf1 ip4:45.33.90.1 ipv4:45.33.90.2 ~all",
                           "v=spf1 ip4:45.33.90.300 -all", "v=spf1 include: -all"}),
            0);
        m_world.lines.push_back({"spf.silent.example", m_random.chance(50) ? "!SERVFAIL" : "!TIMEOUT", {"TXT"}});
        put("spf.twice.example", "v=spf1 ip4:45.33.91.1 -all", 0);
        put("spf.twice.example", "v=spf1 ip4:45.33.91.2 ~all", 0);
        put("spf.wide.example",
            m_random.pick({"v=spf1 +all", "v=spf1 ip4:0.0.0.0/0 -all", "v=spf1 ip4:45.33.92.1 ?all", "v=spf1"}), 0);
        put("spf.circle.example", "v=spf1 ip4:45.33.93.1 include:spf.circle.example -all", 0);
    }

    void others()
    {
        m_world.lines.push_back({"box.one.example", "A", {"45.33.83.1"}});
        m_world.lines.push_back({"in.filter.example", "MX", {"10", "in.filter.example"}});
        for (const char *name :
             {"45.33.94.1.ok.one.example", "10.32.33.45.in-addr.ok.one.example", "mail.example.com.ok.one.example"}) {
            if (m_random.chance(50))
                m_world.lines.push_back({name, "A", {"127.0.0.2"}});
        }
        if (m_random.chance(30))
            m_world.lines.push_back({m_random.pick({"info._spf.example.com", "postmaster._spf.example.com"}),
                                     "TXT",
                                     {"v=spf1 ip4:45.33.95.1 -all"}});
        if (m_random.chance(25))
            m_world.lines.push_back(
                {m_world.situation.domain,
                 "TXT",
                 {m_random.pick({"google-site-verification=x", "v=spf2.0/pra -all", "spf2.0/pra mx -all"})}});
        if (m_random.chance(4))
            m_world.lines.push_back(
                {m_random.pick({"out.example.com", "www.example.com", "a._spf.example.com", "example.com"}),
                 "!SERVFAIL",
                 {m_random.pick({"A", "AAAA", "TXT", "MX"})}});
    }

    World &m_world;
    Random &m_random;
};

} // namespace

std::vector<std::string> damaged(const std::string &record, Random &random)
{
    std::string text = record;
    const auto gaps = spaces(text);
    const std::size_t gap = gaps.empty() ? text.size() : random.pick(gaps);
    switch (random.below(18)) {
    case 0: // strings that lost the space between them
        return {text.substr(0, gap), text.substr(std::min(gap + 1, text.size()))};
    case 1: { // each word a string
        std::vector<std::string> words(1);
        for (const char c : text) {
            if (c == ' ')
                words.emplace_back();
            else
                words.back() += c;
        }
        return words;
    }
    case 2: // glued
        text.erase(std::min(gap, text.size() - 1), 1);
        break;
    case 3:
        replaceOne(text, "ip4:", random.pick({"ipv4:", "ip:", "ip4=", "ip4: ", "ip4", "ip6:"}));
        break;
    case 4:
        replaceOne(text,
                   "include:", random.pick({"include.", "include ", "include=", "includes:", "inlcude:", "include: "}));
        break;
    case 5:
        replaceOne(text, " ", ", ");
        break;
    case 6:
        text.replace(std::min(gap, text.size() - 1), 1, random.pick({"\xC2\xA0", "\t", "  ", "\n"}));
        break;
    case 7:
        text.insert(std::min(gap, text.size()), random.pick({"\xE2\x80\x9C", "\\", "+", ";", ","}));
        break;
    case 8:
        text = '"' + text + '"';
        break;
    case 9:
        text = ' ' + text;
        break;
    case 10: // cut off
        text.resize(text.size() - random.below(std::min<std::size_t>(text.size(), 20)));
        break;
    case 11:
        replaceOne(text, "v=", random.pick({"", "v =", "v:", "v= "}));
        break;
    case 12: // typed twice
        text += ' ' + record;
        break;
    case 13:
        replaceOne(text, ";", random.pick({"\\;", "", ",", ";;"}));
        break;
    case 14:
        replaceOne(text, "-all", random.pick({"- all", "all-", "-All", "–all", "-al", "-all."}));
        break;
    case 15:
        replaceOne(text, ".com", random.pick({".com.", ".com/24", ".com;", ",com", ".c om"}));
        break;
    case 16:
        replaceOne(text, "+", " ");
        break;
    default: {
        const auto at = random.below(text.size());
        text[at] = static_cast<char>(random.chance(85) ? 33 + random.below(94) : random.below(256));
    }
    }
    return {text};
}

void addSpf(World &world, Random &random)
{
    Records(world, random).write();
}

} // namespace property
