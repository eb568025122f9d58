// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include <algorithm>
#include <set>
#include <utility>

namespace property
{

const std::string keyText =
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzPSKUgBqFy3dJ5XOWGZM5x+9RYB0HjH0cNv88XOO07D49fMLaF2uaTG4RPLumjp7xn31"
    "jAQzz0RzIMI2cmldz8jN7bebeNUWhr2EzDhoVrGCCUVaeX/g2uF9gbSAFYaWgPVWObcvszou8Cvy+cYd6TP/fNEFslAI+9sVtYgSI7aPQ9V6Ekgq"
    "YlvCxranSHGgtwKKp1+9U2/agKuSChH2PlfFzj4CuWGggIYW30pXAeE45fDq3PTmvtVKUMO09LX1gSVKjyDswe7Zyr79sVBPSuQbW7f4ZhT2fcKS"
    "urMTC2Stj+yXw5nsuT/KL/e7DDk9LiXOj6aWIJlgxHZWX/sSOQIDAQAB";

const std::vector<ServiceFacts> &services()
{
    static const std::vector<ServiceFacts> all{{"one", {"spf.one.example"}},
                                               {"two", {"spf.two.example", "spf2.two.example"}},
                                               {"heavy", {"spf.heavy.example"}}};
    return all;
}

std::string toText(const World &world)
{
    const Situation &said = world.situation;
    std::string text = "; " + said.domain + " host=" + said.host + " ips=";
    for (const std::string &sender : said.senders)
        text += sender + ' ';
    text += "services=";
    for (const std::string &service : said.services)
        text += service + ' ';
    text += "relays=" + std::to_string(said.relays) + " key=" + said.ownKey.substr(0, 30) +
            " stage=" + std::to_string(said.stage) + " proved=" + std::to_string(said.proved) +
            " lists=" + std::to_string(said.lists) + " reports=" + said.reports + '\n';
    return text + zoneText(world.lines);
}

namespace
{

class Firm
{
public:
    Firm(World &world, Random &random) : m_world(world), m_random(random) {}

    void found()
    {
        m_world.situation.domain = m_random.chance(85) ? "example.com" : "news.example.com";
        line("example.com", "SOA", "ns1.example.com. h.example.com. 1 3600 600 604800 60");
        line("example.com", "NS", "ns1.example.com");
        line("ns1.example.com", "A", "45.33.53.53");
        senders();
        machines();
        exchanges();
        reverse();
        dmarc();
        dkim();
    }

private:
    void line(const std::string &owner, const char *type, const std::string &value)
    {
        m_world.lines.push_back({owner, type, {value}});
    }

    void senders()
    {
        Situation &said = m_world.situation;
        if (m_random.chance(95))
            said.senders.push_back("45.33.32.10");
        if (m_random.chance(20))
            said.senders.push_back("45.33.32.11");
        if (m_random.chance(25))
            said.senders.push_back("2a01:4f8:1::10");
        if (m_random.chance(85))
            said.host = m_random.pick({"mail.example.com", "mail.example.com", "out.example.com", "mx1.example.com",
                                       "www.example.com", "example.com", "news.example.com", "host7.provider.example"});
        for (const ServiceFacts &service : services()) {
            if (m_random.chance(15))
                said.services.emplace_back(service.id);
        }
        said.relays = m_random.chance(8);
        said.stage = static_cast<int>(m_random.below(3));
        said.proved = m_random.chance(40);
        said.lists = m_random.chance(60);
        said.reports = m_random.pick({"", "", "dmarc@example.com"});
    }

    std::string machine()
    {
        return m_random.pick({"45.33.32.10", "45.33.32.10", "45.33.32.11", "45.33.40.20", "45.33.50.80", "198.51.7.7"});
    }

    void machines()
    {
        for (const char *host : {"mail.example.com", "out.example.com", "mx1.example.com", "mx2.example.com",
                                 "www.example.com", "example.com", "news.example.com", "host7.provider.example"}) {
            const auto kind = m_random.below(12);
            if (kind < 2)
                continue;
            if (kind == 2 && std::string(host) != "example.com") {
                line(host, "CNAME",
                     m_random.pick({"example.com", "out.example.com", "box.provider.example", "gone.example"}));
                continue;
            }
            line(host, "A", machine());
            if (kind == 3)
                line(host, "A", "45.33.40.21");
            if (m_random.chance(20))
                line(host, "AAAA", m_random.pick({"2a01:4f8:1::10", "2a01:4f8:2::20"}));
        }
        line("box.provider.example", "A", "198.51.7.7");
        if (m_random.chance(5))
            line("*.example.com", m_random.pick({"A", "A", "AAAA"}) == "A" ? "A" : "AAAA", "");
        if (m_world.lines.back().data[0].empty())
            m_world.lines.back().data[0] = m_world.lines.back().type == "A" ? "45.33.50.80" : "2a01:4f8:2::80";
    }

    void exchanges()
    {
        if (m_random.chance(4)) {
            m_world.lines.push_back({m_world.situation.domain, "MX", {"0", "."}});
            return;
        }
        const auto count = m_random.chance(4) ? 11 + m_random.below(2) : m_random.below(4);
        for (std::size_t i = 0; i < count; ++i) {
            const std::string host = i < 4 ? m_random.pick({"mail.example.com", "mx1.example.com", "mx2.example.com",
                                                            "in.filter.example", "dead.example.com"})
                                           : "m" + std::to_string(i) + ".example.com";
            m_world.lines.push_back({m_random.chance(90) ? m_world.situation.domain : "example.com",
                                     "MX",
                                     {std::to_string(10 * (1 + m_random.below(3)) + i), host}});
            if (i >= 4)
                line(host, "A", "45.33.60." + std::to_string(i));
        }
        line("in.filter.example", "A", "198.51.8.8");
    }

    void reverse()
    {
        for (const char *address : {"45.33.32.10", "45.33.32.11", "2a01:4f8:1::10", "45.33.40.20"}) {
            const std::string name = reverseName(*readIp(address));
            if (m_random.chance(4))
                m_world.lines.push_back({name, "!SERVFAIL", {"PTR"}});
            for (std::size_t i = m_random.chance(75) ? m_random.chance(90) ? 1 : 4 : 0; i > 0; --i)
                line(name, "PTR",
                     m_random.pick({"mail.example.com", "mail.example.com", "out.example.com", "host7.provider.example",
                                    "static.10.32.33.45.provider.example", "none.provider.example"}));
        }
        line("static.10.32.33.45.provider.example", "A", "45.33.32.10");
    }

    void texts(const std::string &name, const std::string &text, unsigned damage)
    {
        m_world.lines.push_back({name, "TXT", m_random.chance(damage) ? damaged(text, m_random) : std::vector{text}});
    }

    void dmarc()
    {
        const std::string name = "_dmarc." + m_world.situation.domain;
        for (std::size_t i = m_random.chance(70) ? m_random.chance(93) ? 1 : 2 : 0; i > 0; --i) {
            std::string text = m_random.chance(90) ? "v=DMARC1" : m_random.pick({"V=DMARC1", "v=dmarc1", "v=DMARC1 "});
            text += m_random.pick({"; ", ";", " ; "});
            text += m_random.pick(
                {"p=none", "p=quarantine", "p=reject", "p=reject", "P=REJECT", "p=Reject", "p=block", "sp=none"});
            for (std::size_t more = m_random.below(4); more > 0; --more)
                text += m_random.pick({"; rua=mailto:d@example.com", "; rua=mailto:d@example.com,http://example.com/d",
                                       "; pct=50", "; pct=100", "; sp=none", "; sp=reject", "; np=reject", "; adkim=s",
                                       "; aspf=s", "; fo=1", "; fo=0:1", "; foo=1", "; t=y", "; rua=d@example.com",
                                       "; ruf=mailto:f@example.com", ";", "; p=none"});
            texts(name, text, 12);
        }
        if (m_random.chance(15))
            texts("_dmarc.example.com", "v=DMARC1; p=" + m_random.pick({"none", "reject"}), 5);
    }

    void dkim()
    {
        const std::string name = "s1._domainkey." + m_world.situation.domain;
        const std::string good =
            m_random.pick({"v=DKIM1; k=rsa; p=", "v=DKIM1; p=", "k=rsa; p=", "p=", "v=DKIM1; h=sha256; k=rsa; p="}) +
            keyText;
        if (m_random.chance(25))
            m_world.situation.ownKey = "v=DKIM1; k=rsa; p=" + keyText;
        if (m_random.chance(60))
            texts(name, good, 30);
        else if (m_random.chance(10))
            line(name, "CNAME", "s1.keys.one.example");
        line("s1.keys.one.example", "TXT", "v=DKIM1; k=rsa; p=" + keyText);
    }

    World &m_world;
    Random &m_random;
};

} // namespace

World randomWorld(std::uint64_t seed)
{
    Random random(seed);
    World world;
    Firm(world, random).found();
    addSpf(world, random);
    // RFC 1034 §3.6.2: nothing stands beside an alias, so no server has it.
    std::set<std::string> others;
    for (const Line &line : world.lines) {
        if (line.type != "CNAME" && !line.type.starts_with('!'))
            others.insert(line.owner);
    }
    std::erase_if(world.lines,
                  [&others](const Line &line) { return line.type == "CNAME" && others.contains(line.owner); });
    Lines once; // RFC 2181 §5: a set holds each record once
    for (const Line &line : world.lines) {
        if (std::find(once.begin(), once.end(), line) == once.end())
            once.push_back(line);
    }
    world.lines = std::move(once);
    return world;
}

} // namespace property
