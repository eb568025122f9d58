// SPDX-License-Identifier: Apache-2.0
// Worlds to find things to do in: a healthy firm with some of its lines exchanged, and others of their own.
#pragma once

#include "checkupworld.h"

#include "app/startup/practice.h"

#include <functional>
#include <vector>

namespace test
{

struct World {
    const char *name;
    const char *first; // the task that comes first and can be done now
    std::string zone;
    Setup setup;
};

/// The healthy firm with some of its lines exchanged: "old → new" each, an empty old one adds.
inline std::string changed(const QStringList &changes)
{
    QString text = QString::fromStdString(healthy());
    for (const QString &change : changes) {
        const QStringList sides = change.split(" → ");
        if (!sides[0].isEmpty() && !text.contains(sides[0]))
            qFatal("not in the zone: %s", qPrintable(sides[0]));
        text = sides[0].isEmpty() ? text + sides[1] + '\n' : text.replace(sides[0], sides[1]);
    }
    return text.toStdString();
}

/// What a check-up finds in such a firm.
inline checkup::Report firm(const QStringList &changes, const Setup &setup = healthySetup())
{
    return settled(setup, zoneOf(changed(changes)));
}

inline const QString ptr4 = "25.113.203.25.in-addr.arpa. PTR mail.example.com. → ";
inline const QString ptr6 =
    "5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.5.2.0.0.0.0.d.2.ip6.arpa. PTR mail.example.com. → ";
inline const QString spfText = "example.com. TXT \"v=spf1 ip4:25.203.113.25 ip6:2d00:25::25 ~all\"";
inline const QString rule = "_dmarc.example.com. TXT \"v=DMARC1; p=quarantine; rua=mailto:dmarc@example.com\"";

inline Setup onlyDomain(const char *domain = "example.com")
{
    Setup setup;
    setup.domain = name(domain);
    return setup;
}

inline Setup servicesAlone(std::vector<std::string> services)
{
    Setup setup = onlyDomain();
    setup.route = MailRoute::Services;
    setup.services = std::move(services);
    return setup;
}

/// A domain as it is on the day that it was bought.
inline const std::string newborn = R"($TTL 3600
example.com. SOA ns1.example.com. hostmaster.example.com. 1 14400 3600 1209600 900
example.com. NS ns1.example.com.
example.com. NS ns2.example.com.
ns1.example.com. A 25.203.0.53
ns2.example.com. A 25.203.1.53
113.203.25.in-addr.arpa. SOA ns1.line-provider.example. hostmaster.line-provider.example. 1 14400 3600 1209600 900
0.0.d.2.ip6.arpa. SOA ns1.line-provider.example. hostmaster.line-provider.example. 1 14400 3600 1209600 900
)";
inline const std::string google = newborn + R"(example.com. MX 1 smtp.google.com.
smtp.google.com. A 25.204.1.1
_spf.google.com. TXT "v=spf1 ip4:25.204.1.0/24 ~all"
example.com. TXT "v=spf1 include:_spf.google.com ~all"
)";

/// A table; its length is the number of worlds.
class WorldTable
{
public:
    std::vector<World> take()
    {
        beginnings();
        silences();
        servers();
        services();
        records();
        odd();
        return std::move(m_all);
    }

private:
    static void proved(Setup &setup) { setup.dkimProved = true; }
    static void onlyName(Setup &setup) { setup = onlyDomain(); }
    static Setup withoutSelectors()
    {
        Setup setup = healthySetup();
        setup.selectors.clear();
        return setup;
    }
    void add(World world) { m_all.push_back(std::move(world)); }
    void firm(
        const char *name, const char *first, const QStringList &changes,
        const std::function<void(Setup &)> &know = [](Setup &) {})
    {
        Setup setup = healthySetup();
        know(setup);
        add({name, first, changed(changes), setup});
    }

    /// All is well, or nothing is there yet.
    void beginnings()
    {
        firm("healthy", "message:example.com", {});
        firm("healthy and proved", "", {}, proved);
        firm("healthy, only the domain is said", "senders:example.com", {}, onlyName);
        add({"bought today, only the domain is said", "senders:example.com", newborn, onlyDomain()});
        add({"bought today, the server is said", "ptr:25.203.113.25", newborn, withoutSelectors()});
        add({"bought today, Google alone", "mailbox:example.com", newborn, servicesAlone({"google-workspace"})});
        add({"only Google, said", "mailbox:example.com", google, servicesAlone({"google-workspace"})});
        add({"only Google, only the domain is said", "senders:example.com", google, onlyDomain()});
        add({"Google beside the own server", "ptr:25.203.113.25", google, [] {
                 Setup s = healthySetup();
                 s.selectors.clear();
                 s.services = {"google-workspace"};
                 return s;
             }()});
    }

    /// Nobody answers, or the domain is parked.
    void silences()
    {
        const std::string silent =
            "; !TIMEOUT example.com ANY\n; !TIMEOUT _dmarc.example.com ANY\n; !TIMEOUT mail.example.com ANY\n; "
            "!TIMEOUT "
            "s1._domainkey.example.com ANY\n; !TIMEOUT com ANY\n; !TIMEOUT 25.113.203.25.in-addr.arpa ANY\n; !TIMEOUT "
            "5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.5.2.0.0.0.0.d.2.ip6.arpa ANY\n";
        add({"nothing answers", "", silent, healthySetup()});
        add({"nothing answers, only the domain is said", "", silent, onlyDomain()});
        const std::string failing = QString::fromStdString(silent).replace("TIMEOUT", "SERVFAIL").toStdString();
        add({"nothing but SERVFAIL", "", failing, healthySetup()});
        add({"nothing but SERVFAIL, only the domain is said", "", failing, onlyDomain()});
        firm("the domain's own servers fail", "",
             {spfText + " → ; !SERVFAIL example.com ANY", rule + " → ; !SERVFAIL _dmarc.example.com ANY"});
        const std::string parked = newborn + "example.com. A 25.203.113.80\nexample.com. MX 0 .\nexample.com. TXT "
                                             "\"v=spf1 -all\"\n_dmarc.example.com. TXT "
                                             "\"v=DMARC1; p=reject\"\n*._domainkey.example.com. TXT \"v=DKIM1; p=\"\n";
        add({"parked, only the domain is said", "senders:example.com", parked, onlyDomain()});
        add({"parked, and a server shall send", "ptr:25.203.113.25", parked, withoutSelectors()});
        add({"parked at a page", "senders:example.com",
             newborn + "example.com. A 25.203.113.80\nexample.com. MX 10 mx.parking.example.\nmx.parking.example. A "
                       "25.205.1.1\nexample.com. TXT \"v=spf1 include:nothing.parking.example -all\"\n",
             onlyDomain()});
    }

    /// Addresses, names both ways, and lists.
    void servers()
    {
        firm("two providers", "ptr:25.203.113.25",
             {ptr4, " → 7.114.203.25.in-addr.arpa. PTR 25-203-114-7.static.other.example.",
              " → 114.203.25.in-addr.arpa. SOA ns1.other.example. h.other.example. 1 2 3 4 5",
              " → mail.example.com. A 25.203.114.7", " → 25-203-114-7.static.other.example. A 25.203.114.7",
              " → other.example. SOA ns1.other.example. h.other.example. 1 2 3 4 5"},
             [](Setup &s) { s.senders.push_back({*ip::parse("25.203.114.7"), true, {}}); });
        firm("two known providers", "ptr:25.203.113.25",
             {ptr4, " → 7.114.203.25.in-addr.arpa. PTR static.7.114.203.25.clients.your-server.de.",
              " → static.7.114.203.25.clients.your-server.de. A 25.203.114.7"},
             [](Setup &s) { s.senders.push_back({*ip::parse("25.203.114.7"), true, {}}); });
        firm("several, one not confirmed", "senders:example.com", {ptr4, ptr6}, [](Setup &s) {
            s.senders[1].confirmed = false;
            s.senders[1].from = "mx";
        });
        firm("the name is not confirmed", "senders:example.com", {}, [](Setup &s) { s.hostConfirmed = false; });
        firm("listed twice, and the domain", "cause:25.203.113.25",
             {" → 25.113.203.25.zen.spamhaus.org. A 127.0.0.4", " → 2.0.0.127.bl.spamcop.net. A 127.0.0.2",
              " → 25.113.203.25.bl.spamcop.net. A 127.0.0.2", " → example.com.dbl.spamhaus.org. A 127.0.1.2"});
        firm("listed twice, no reverse name", "ptr:25.203.113.25",
             {ptr4, " → 25.113.203.25.zen.spamhaus.org. A 127.0.0.4",
              " → 25.113.203.25.zen.spamhaus.org. A 127.0.0.10"});
        firm("listed, only the domain is said", "senders:example.com",
             {" → 25.113.203.25.zen.spamhaus.org. A 127.0.0.4"}, onlyName);
        firm("a dial-up name", "ptr:25.203.113.25",
             {ptr4 + "25.113.203.25.in-addr.arpa. PTR 25-203-113-25.dyn.provider.example.",
              " → 25-203-113-25.dyn.provider.example. A 25.203.113.25"});
        firm("a dial-up name that leads nowhere", "ptr:25.203.113.25",
             {ptr4 + "25.113.203.25.in-addr.arpa. PTR 25-203-113-25.dyn.provider.example."});
        firm("no forward name", "record:mail.example.com:address",
             {"mail.example.com. A 25.203.113.25 → ", "mail.example.com. AAAA 2d00:25::25 → "});
        firm("no forward and no reverse name", "ptr:25.203.113.25",
             {"mail.example.com. A 25.203.113.25 → ", "mail.example.com. AAAA 2d00:25::25 → ", ptr4, ptr6});
        firm("the reverse name is another's", "server-name:mail.example.com",
             {ptr4 + "25.113.203.25.in-addr.arpa. PTR mail.stranger.example.",
              " → mail.stranger.example. A 25.203.113.25"});
        firm("the reverse name is another's and leads elsewhere", "ptr:25.203.113.25",
             {ptr4 + "25.113.203.25.in-addr.arpa. PTR mail.stranger.example.", " → mail.stranger.example. A 25.9.9.9"});
        firm("two reverse names", "ptr:25.203.113.25",
             {" → 25.113.203.25.in-addr.arpa. PTR two.example.com.", " → two.example.com. A 25.203.113.25"});
        firm("a reverse zone of one's own", "ptr:25.203.113.25",
             {ptr4 + "25.113.203.25.in-addr.arpa. CNAME 25.rev.example.com."});
    }

    /// Services, the rule and MX.
    void services()
    {
        firm("Mailchimp without its keys", "record:k1._domainkey.example.com", {},
             [](Setup &s) { s.services = {"mailchimp"}; });
        firm("three services", "record:example.com", {},
             [](Setup &s) { s.services = {"mailgun", "postmark", "google-workspace"}; });
        firm("the stage none", "message:example.com", {"p=quarantine → p=none"});
        firm("the stage none, proved", "", {"p=quarantine → p=none"}, proved);
        firm("the next stage is wanted", "raise:example.com", {"p=quarantine → p=none"}, [](Setup &s) {
            s.dkimProved = true;
            s.stage = DmarcStage::Quarantine;
        });
        firm("the next stage is wanted, no reports", "mailbox:example.com",
             {"p=quarantine; rua=mailto:dmarc@example.com → p=none"}, [](Setup &s) {
                 s.dkimProved = true;
                 s.stage = DmarcStage::Quarantine;
             });
        firm("the stage none, no reports", "mailbox:example.com",
             {"p=quarantine; rua=mailto:dmarc@example.com → p=none"});
        firm("the stage none, no reports, address said", "record:_dmarc.example.com",
             {"p=quarantine; rua=mailto:dmarc@example.com → p=none"},
             [](Setup &s) { s.reportAddress = "dmarc@example.com"; });
        firm("no rule", "mailbox:example.com", {rule + " → "});
        firm("no rule, address said", "record:_dmarc.example.com", {rule + " → "},
             [](Setup &s) { s.reportAddress = "dmarc@example.com"; });
        firm("two rules", "record:_dmarc.example.com", {" → _dmarc.example.com. TXT \"v=DMARC1; p=none\""});
        firm("the rule stands at a doubled name", "record:_dmarc.example.com",
             {rule + " → _dmarc.example.com.example.com. TXT \"v=DMARC1; p=none; rua=mailto:d@example.com\""});
        firm("a broken rule", "record:_dmarc.example.com", {"v=DMARC1; p=quarantine → v=DMARC1; p=quarantin"});
        firm("reports to a stranger", "fix:dmarc-report-not-authorized:example.com",
             {"mailto:dmarc@example.com → mailto:dmarc@stranger.example", " → stranger.example. SOA a. b. 1 2 3 4 5"});
        firm("no MX", "record:example.com:mx", {"example.com. MX 10 mail.example.com. → "});
        firm("MX to an alias", "fix:mx:example.com",
             {"example.com. MX 10 mail.example.com. → example.com. MX 10 mx.example.com.",
              " → mx.example.com. CNAME mail.example.com."});
        firm("MX to nowhere", "fix:mx:example.com",
             {"example.com. MX 10 mail.example.com. → example.com. MX 10 mx.example.com."});
        firm("no such domain", "fix:zone-not-found:example.org", {}, [](Setup &s) { s.domain = name("example.org"); });
    }

    /// SPF and DKIM.
    void records()
    {
        firm("no SPF", "record:example.com", {spfText + " → "});
        firm("no SPF, only the domain is said", "senders:example.com", {spfText + " → "}, onlyName);
        firm("two SPF records", "record:example.com", {" → example.com. TXT \"v=spf1 mx -all\""});
        firm("SPF for all the world", "record:example.com", {"~all\" → +all\""});
        firm("SPF with a broken include", "record:example.com", {"~all\" → include:nothing.vendor.example ~all\""});
        firm("SPF knows another address", "record:example.com",
             {"ip4:25.203.113.25 ip6:2d00:25::25 → ip4:25.203.113.99"});
        firm("SPF knows another address, only the domain is said", "senders:example.com",
             {"ip4:25.203.113.25 ip6:2d00:25::25 → ip4:25.203.113.99"}, onlyName);
        firm("SPF of the server is missing", "message:example.com", {"mail.example.com. TXT \"v=spf1 a -all\" → "});
        firm("SPF of the server refuses", "record:mail.example.com",
             {"mail.example.com. TXT \"v=spf1 a -all\" → mail.example.com. TXT \"v=spf1 -all\""});
        firm("the key is not there", "key:example.com", {}, [](Setup &s) { s.selectors = {{"s9", true}}; });
        firm("the key is withdrawn", "key:example.com", {" → s2._domainkey.example.com. TXT \"v=DKIM1; p=\""},
             [](Setup &s) { s.selectors = {{"s1", true}, {"s2", true}}; });
        firm("no selector is known", "message:example.com", {"s1._domainkey → xyz"},
             [](Setup &s) { s.selectors.clear(); });
        firm("a key made here", "record:s2._domainkey.example.com", {}, [](Setup &s) {
            s.ownKey = OwnKey{"s2", "v=DKIM1; k=rsa; p=MIIB", false};
            s.selectors.push_back({"s2", true});
        });
        firm("a key of the server's", "record:s2._domainkey.example.com", {},
             [](Setup &s) { s.ownKey = OwnKey{"s2", "v=DKIM1; k=rsa; p=MIIB", true}; });
    }

    /// Wildcards, addresses and names that cannot be, and much at once.
    void odd()
    {
        firm("a wildcard", "record:news.example.com:wildcard", {" → *.example.com. A 25.203.113.80"}, [](Setup &s) {
            s.domain = name("news.example.com");
            s.selectors.clear();
        });
        firm("a wildcard of texts", "fix:zone-wildcard-txt:example.com", {" → *.example.com. TXT \"hello\""});
        firm("an alias at the domain", "record:news.example.com",
             {" → news.example.com. CNAME www.vendor.example.", " → www.vendor.example. A 25.203.113.80"},
             [](Setup &s) {
                 s.domain = name("news.example.com");
                 s.selectors.clear();
             });
        firm("a private address", "senders:example.com", {},
             [](Setup &s) { s.senders = {{*ip::parse("192.168.1.2"), true, {}}}; });
        firm("a private address beside a good one", "senders:example.com", {},
             [](Setup &s) { s.senders.push_back({*ip::parse("192.168.1.2"), true, {}}); });
        firm("a shared address", "address:100.64.1.2", {},
             [](Setup &s) { s.senders = {{*ip::parse("100.64.1.2"), true, {}}}; });
        firm("a relay", "message:example.com", {}, [](Setup &s) { s.route = MailRoute::Relay; });
        firm("the server calls itself localhost", "server-name:localhost", {},
             [](Setup &s) { s.host = name("localhost"); });
        firm("the server calls itself otherwise", "record:srv.example.com:address",
             {" → srv.example.com. A 25.203.113.25"}, [](Setup &s) { s.host = name("srv.example.com"); });
        firm("all at once", "ptr:25.203.113.25",
             {ptr4, ptr6, spfText + " → ", rule + " → ", "s1._domainkey → xyz",
              " → 25.113.203.25.zen.spamhaus.org. A 127.0.0.4", " → 25.113.203.25.zen.spamhaus.org. A 127.0.0.10",
              " → example.com.dbl.spamhaus.org. A 127.0.1.2", "mail.example.com. A 25.203.113.25 → ",
              "mail.example.com. AAAA 2d00:25::25 → "});
        firm("all at once, only the domain is said", "senders:example.com",
             {ptr4, ptr6, spfText + " → ", rule + " → ", "s1._domainkey → xyz",
              " → 25.113.203.25.zen.spamhaus.org. A 127.0.0.4"},
             onlyName);
    }

    std::vector<World> m_all;
};

inline std::vector<World> worlds()
{
    return WorldTable().take();
}

} // namespace test
