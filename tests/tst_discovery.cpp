// SPDX-License-Identifier: Apache-2.0
#undef QT_NO_CAST_FROM_ASCII // the catalogue's own code is held to it; the rows of a test are plain text
#include "suite.h"
#include "zonetest.h"

#include "core/catalogue/dnshosts.h"
#include "core/catalogue/services.h"
#include "core/discovery/find.h"
#include "core/discovery/selectors.h"
#include "core/discovery/spfterms.h"

#include <map>
#include <set>

using namespace discovery;

namespace
{

constexpr const char *nonce = "k3v9x2m7q1w8";

const Services &services()
{
    static const auto read = catalogue::readServices(catalogue::builtIn(QStringLiteral("mail-services.json")));
    return std::get<Services>(read);
}

const std::vector<DnsHost> &dnsHosts()
{
    static const auto read = catalogue::readDnsHosts(catalogue::builtIn(QStringLiteral("dns-hosts.json")));
    return std::get<std::vector<DnsHost>>(read);
}

Found findIn(const std::string &text, const std::string &domain = "example.com")
{
    Setup setup;
    setup.domain = test::name(domain);
    const dns::Zone zone = test::zone(text);
    return test::settled(
        zone, [&](const dns::Answers &answers) { return find(setup, services(), dnsHosts(), nonce, answers); });
}

QString join(const auto &list, auto word)
{
    QStringList words;
    for (const auto &item : list)
        words << QString::fromStdString(word(item));
    return words.join(' ');
}

QString hostsOf(const Found &found)
{
    return join(found.hosts, [](const HostCandidate &host) { return host.name.toText() + '/' + host.from; });
}

QString ipsOf(const Found &found)
{
    return join(found.ips, [](const AddressCandidate &one) { return ip::toText(one.address) + '/' + one.from; });
}

QString servicesOf(const Found &found)
{
    return join(found.services, [](const ServiceCandidate &one) { return one.id + '/' + one.from; });
}

QString selectorsOf(const Found &found)
{
    return join(found.selectors, [](const std::string &one) { return one; });
}

const QString head = "$ORIGIN example.com.\n@ SOA ns1.digitalocean.com. h 1 1 1 1 60\n"
                     "@ NS ns1.digitalocean.com.\n@ NS ns2.digitalocean.com.\n"
                     "ns1.digitalocean.com. A 192.0.2.53\nns2.digitalocean.com. A 192.0.2.54\n";
const QString key = " TXT \"v=DKIM1; k=rsa; p=MIGf\"\n";

void row(const char *title, const QString &text, const QString &hosts, const QString &ips, const QString &found,
         const QString &selectors, const QString &domain = "example.com")
{
    QTest::newRow(title) << head + text << domain << hosts << ips << found << selectors;
}

/// What the MX tells.
void rowsOfMx()
{
    row("own server with MX",
        "@ MX 10 mail\nmail A 192.0.2.1\nmail AAAA 2001:db8::1\n@ TXT \"v=spf1 mx ip4:192.0.2.9 -all\"\n"
        "default._domainkey" +
            key,
        "mail.example.com/mx", "192.0.2.1/mx 2001:db8::1/mx 192.0.2.9/spf", "", "default");
    row("RFC 5321 §5.1 two MX by preference", "@ MX 20 b\n@ MX 10 a\na A 192.0.2.1\nb A 192.0.2.2\n",
        "a.example.com/mx b.example.com/mx", "192.0.2.1/mx 192.0.2.2/mx", "", "");
    row("MX at Google",
        "@ MX 1 smtp.google.com.\nsmtp.google.com. A 203.0.113.1\n"
        "@ TXT \"v=spf1 include:_spf.google.com ~all\"\ngoogle._domainkey" +
            key,
        "", "", "google-workspace/mx", "google");
    row("MX at Google, and a server beside",
        "@ MX 1 aspmx.l.google.com.\n@ MX 5 alt1.aspmx.l.google.com.\nmail A 192.0.2.1\n", "mail.example.com/a",
        "192.0.2.1/a", "google-workspace/mx", "");
    row("a filter in front, and the server behind it in SPF",
        "@ MX 10 d1234a.ess.barracudanetworks.com.\n"
        "@ TXT \"v=spf1 a:mail.example.com include:spf.ess.barracudanetworks.com -all\"\nmail A 192.0.2.1\n",
        "mail.example.com/a", "192.0.2.1/spf", "barracuda-email-gateway-defense/mx", "");
    row("MX at a stranger's", "@ MX 10 mx.host.example.\nmx.host.example. A 203.0.113.5\n", "", "", "", "");
    row("RFC 7505 null MX", "@ MX 0 .\n", "", "", "", "");
    row("an address in an MX", "@ MX 10 192.0.2.1.\n", "", "", "", "");
    row("no MX: usual names", "mail A 192.0.2.1\nsmtp A 192.0.2.2\nsmtp AAAA 2001:db8::2\n",
        "mail.example.com/a smtp.example.com/a", "192.0.2.1/a 192.0.2.2/a 2001:db8::2/a", "", "");
    row("no MX: a wildcard makes every name exist", "* A 192.0.2.1\n", "", "", "", "");
    row("no MX: mail is a webmail at a service",
        "mail CNAME ghs.googlehosted.com.\nghs.googlehosted.com. A 203.0.113.7\n", "", "", "", "");
    row("nothing at all", "", "", "", "", "");
}

/// What the SPF record tells.
void rowsOfSpf()
{
    row("SPF only", "@ TXT \"v=spf1 ip4:192.0.2.7 ip6:2001:db8::7 ip4:192.0.2.0/24 include:sendgrid.net -all\"\n", "",
        "192.0.2.7/spf 2001:db8::7/spf", "twilio-sendgrid/spf", "");
    row("RFC 7208 §5.3 a and a:name", "@ A 192.0.2.3\nout A 192.0.2.4\n@ TXT \"v=spf1 a a:out.example.com ~all\"\n", "",
        "192.0.2.3/spf 192.0.2.4/spf", "", "");
    row("RFC 7208 §5.4 mx of another name",
        "@ TXT \"v=spf1 mx:example.net -all\"\nexample.net. MX 1 m.example.net.\nm.example.net. A 192.0.2.6\n", "",
        "192.0.2.6/spf", "", "");
    row("the addresses of a service are no proposal",
        "@ MX 1 smtp.google.com.\nsmtp.google.com. A 203.0.113.1\n@ TXT \"v=spf1 mx -all\"\n", "", "",
        "google-workspace/mx", "");
    row("an old include is recognised", "@ TXT \"v=spf1 include:servers.mcsv.net ~all\"\n", "", "", "mailchimp/spf",
        "");
    row("an include of the domain's own is followed",
        "@ TXT \"v=spf1 include:_spf.example.com -all\"\n_spf TXT \"v=spf1 ip4:192.0.2.8 include:sendgrid.net\"\n", "",
        "192.0.2.8/spf", "twilio-sendgrid/spf", "");
    row("RFC 7208 §6.1 redirect", "@ TXT \"v=spf1 redirect=icloud.com\"\n", "", "", "icloud-plus/spf", "");
    row("an engine's include does not tell the product", "@ TXT \"v=spf1 include:amazonses.com ~all\"\n", "", "",
        "amazon-ses/spf", "");
    row("local addresses and refused ones are no proposal",
        "@ TXT \"v=spf1 ip4:10.0.0.1 ip6:fe80::1 -ip4:192.0.2.66 ip4:127.0.0.1 -all\"\n", "", "", "", "");
    row("a record with slips still tells",
        "@ TXT \"V=SPF1  ipv4:192.0.2.1 ip4:192.0.2.300 ip4:192.0.2.2 inlcude:x include: IP4:192.0.2.4/32 all\"\n", "",
        "192.0.2.2/spf 192.0.2.4/spf", "", "");
    row("RFC 7208 §7 macros are not followed", "@ TXT \"v=spf1 exists:%{i}.x.example include:%{d}.y.example a:%{h}\"\n",
        "", "", "", "");
    row("no SPF record: another version", "@ TXT \"v=spf10 ip4:192.0.2.1\"\n", "", "", "", "");
}

/// What the keys tell, and names of other kinds.
void rowsOfSelectors()
{
    row("RFC 6376 §3.6.2 an alias to a service's key", "k2._domainkey CNAME dkim2.mcsv.net.\ndkim2.mcsv.net." + key, "",
        "", "mailchimp/selector", "k2");
    row("a dangling alias tells the service and no key", "k2._domainkey CNAME dkim2.mcsv.net.\n", "", "",
        "mailchimp/selector", "");
    row("a shared selector name tells nothing by itself", "s1._domainkey" + key, "", "", "", "s1");
    row("a withdrawn key answers, too", "mail._domainkey TXT \"v=DKIM1; p=\"\n", "", "", "", "mail");
    row("a text that is no key", "mail._domainkey TXT \"hello\"\ngoogle._domainkey TXT \"v=DMARC1; p=none\"\n", "", "",
        "", "");
    row("RFC 4592 a wildcard below _domainkey", "*._domainkey" + key + "google._domainkey" + key, "", "", "", "");
    row("a wildcard alias without keys hides no real one",
        "* CNAME parked.example.net.\nparked.example.net. A 203.0.113.3\ngoogle._domainkey" + key, "", "", "",
        "google");
    row("a name inside the zone", "news MX 10 mail\nmail A 192.0.2.1\nnews TXT \"v=spf1 include:mailgun.org ~all\"\n",
        "mail.example.com/mx", "192.0.2.1/mx", "mailgun/spf", "", "news.example.com");
    row("RFC 5890 A-labels",
        "xn--mller-kva.example. SOA ns1.digitalocean.com. h 1 1 1 1 60\n"
        "xn--mller-kva.example. NS ns1.digitalocean.com.\n"
        "xn--mller-kva.example. MX 10 post.xn--mller-kva.example.\npost.xn--mller-kva.example. A 192.0.2.1\n",
        "post.xn--mller-kva.example/mx", "192.0.2.1/mx", "", "", "xn--mller-kva.example");
    row("a neighbour below the same suffix is a stranger",
        "example.co.uk. MX 10 mail.other.co.uk.\nmail.other.co.uk. A 192.0.2.1\n", "", "", "", "", "example.co.uk");
}

} // namespace

class TestDiscovery : public QObject
{
    Q_OBJECT

private slots:
    void domains_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("hosts");
        QTest::addColumn<QString>("ips");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("selectors");
        rowsOfMx();
        rowsOfSpf();
        rowsOfSelectors();
    }
    void domains()
    {
        QFETCH(QString, text);
        QFETCH(QString, domain);
        QFETCH(QString, hosts);
        QFETCH(QString, ips);
        QFETCH(QString, found);
        QFETCH(QString, selectors);
        const Found result = findIn(text.toStdString(), domain.toStdString());
        QCOMPARE(hostsOf(result), hosts);
        QCOMPARE(ipsOf(result), ips);
        QCOMPARE(servicesOf(result), found);
        QCOMPARE(selectorsOf(result), selectors);
        QVERIFY(!result.evidence.empty() || (found.isEmpty() && selectors.isEmpty()));
    }

    /// The name that was given tells addresses, wherever the domain's mail goes in.
    void serverThatWasNamed()
    {
        Setup setup;
        setup.domain = test::name("example.com");
        setup.host = test::name("out.example.com");
        const auto read = [&setup](const QString &text) {
            return test::settled(test::zone((head + text).toStdString()), [&](const dns::Answers &answers) {
                return find(setup, services(), dnsHosts(), nonce, answers);
            });
        };
        const QString out = "out A 198.51.99.10\nout AAAA 2a00:99::10\n";
        QCOMPARE(ipsOf(read("@ MX 10 aspmx.l.google.com.\n" + out)), QString("198.51.99.10/a 2a00:99::10/a"));
        QCOMPARE(ipsOf(read("@ MX 10 mx\nmx A 198.51.99.11\n" + out)),
                 QString("198.51.99.10/a 2a00:99::10/a 198.51.99.11/mx"));
        QCOMPARE(ipsOf(read("@ MX 10 aspmx.l.google.com.\n")), QString());
    }

    void dnsHost_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("host");
        const QString soa = "example.com. SOA ns h 1 1 1 1 60\n";
        QTest::newRow("by its servers") << head << "example.com" << "DigitalOcean";
        QTest::newRow("own servers") << soa + "example.com. NS ns1.example.com.\nns1.example.com. A 192.0.2.53\n"
                                     << "example.com" << "";
        QTest::newRow("servers that several share")
            << soa + "example.com. NS dns1.p01.nsone.net.\nexample.com. NS dns2.p01.nsone.net.\n"
            << "example.com" << "";
        QTest::newRow("they do not agree")
            << soa + "example.com. NS ns1.digitalocean.com.\nexample.com. NS amy.ns.cloudflare.com.\n"
            << "example.com" << "";
        QTest::newRow("a text without SOA") << "example.com. A 192.0.2.1\n" << "example.com" << "";
        QTest::newRow("not found") << "example.net. A 192.0.2.1\n" << "." << "";
        QTest::newRow("silence") << "; !TIMEOUT example.com. ANY\n" << "." << "";
    }
    void dnsHost()
    {
        QFETCH(QString, text);
        QFETCH(QString, zone);
        QFETCH(QString, host);
        const Found found = findIn(text.toStdString());
        QCOMPARE(QString::fromStdString(found.zone.toText()), zone);
        QCOMPARE(QString::fromStdString(found.dnsHostName), host);
    }

    void selectorProbe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("probes"); // selectors that were asked for, the invented one left out
        const int all = int(services().usualSelectors.size());
        QTest::newRow("RFC 8020 §2 nothing at _domainkey") << "example.com. A 192.0.2.1\n" << 0;
        QTest::newRow("something below _domainkey") << "x._domainkey.example.com. TXT x\n" << all;
        QTest::newRow("a wildcard") << "*._domainkey.example.com. TXT x\n" << 0;
        QTest::newRow("whether there is a wildcard cannot be told")
            << "x._domainkey.example.com. TXT x\n; !TIMEOUT mwk3v9x2m7q1w8._domainkey.example.com. TXT\n"
            << 0;
        QTest::newRow("_domainkey itself fails")
            << "x._domainkey.example.com. TXT x\n; !SERVFAIL _domainkey.example.com. TXT\n"
            << all;
    }
    void selectorProbe()
    {
        QFETCH(QString, text);
        QFETCH(int, probes);
        const dns::Zone zone = test::zone(text.toStdString());
        const dns::Name parent = test::name("_domainkey.example.com");
        dns::Answers answers;
        int asked = 0;
        for (int pass = 0; pass < 5; ++pass) {
            probeSelectors(test::name("example.com"), services().usualSelectors, nonce, answers);
            for (const dns::Question &question : answers.takeOpen()) {
                asked += question.name.isBelow(parent) && question.name.firstLabel() != "mwk3v9x2m7q1w8" ? 1 : 0;
                answers.insert(question, zone.answer(question));
            }
        }
        QCOMPARE(asked, probes);
    }

    /// Each selector is put to one authoritative server, not to all, and never to the resolver.
    void selectorsAtOneServer()
    {
        const dns::Zone zone = test::zone((head + "google._domainkey" + key).toStdString());
        dns::Answers answers;
        answers.reading().authoritatively(test::name("example.com"));
        SelectorProbe probe;
        std::map<dns::Name, std::set<std::string>> servers;
        for (int pass = 0; pass < 9; ++pass) {
            probe = probeSelectors(test::name("example.com"), services().usualSelectors, nonce, answers);
            for (const dns::Question &question : answers.takeOpen()) {
                if (question.type == dns::Type::Txt)
                    servers[question.name].insert(question.server);
                answers.insert(question, zone.answer(question));
            }
        }
        QCOMPARE(probe.hits.size(), std::size_t(1));
        QCOMPARE(servers[test::name("google._domainkey.example.com")].size(), std::size_t(1));
        for (const auto &[name, who] : servers)
            QVERIFY(!who.contains(""));
    }

    void hostileRecords()
    {
        std::string text = head.toStdString();
        for (int i = 0; i < 300; ++i) {
            text += "@ MX " + std::to_string(i) + " m" + std::to_string(i) + "\nm" + std::to_string(i) +
                    " A 203.0.113." + std::to_string(i % 250) + "\n_s" + std::to_string(i) +
                    " TXT \"v=spf1 include:_s" + std::to_string((i + 1) % 300) + ".example.com\"\n";
        }
        std::string record = "@ TXT \"v=spf1 include:_s0.example.com mx:\\200\\007.example a:..\"";
        for (int i = 0; i < 200; ++i)
            record += " \" a:m" + std::to_string(i) + ".example.com\"";
        const Found found = findIn(text + record + "\n@ TXT \"v=spf1\"\n@ TXT \"\"\n");
        QVERIFY(found.ips.size() <= 64);
        QVERIFY(found.hosts.size() <= 20);
        QVERIFY(found.exchanges.size() <= 20);
    }

    void askedAtOnce()
    {
        Setup setup;
        dns::Answers answers;
        QCOMPARE(find(setup, services(), dnsHosts(), nonce, answers), Found{});
        QVERIFY(!answers.hasOpen());
        setup.domain = test::name("example.com");
        QCOMPARE(find(setup, services(), dnsHosts(), nonce, answers), Found{});
        const auto open = answers.takeOpen();
        for (const auto &[name, type] : {std::pair{"example.com", dns::Type::Mx},
                                         {"example.com", dns::Type::Txt},
                                         {"example.com", dns::Type::Ns},
                                         {"_domainkey.example.com", dns::Type::Txt},
                                         {"mail.example.com", dns::Type::A}}) {
            const dns::Question wanted{test::name(name), type};
            QVERIFY(std::find(open.begin(), open.end(), wanted) != open.end());
        }
    }

    void selectorsThatCouldNotBeAskedAreTold()
    {
        Setup setup;
        setup.domain = test::name("example.com");
        const auto failure = [&](const std::string &zone) {
            const auto found = test::settled(test::zone(zone), [&](const dns::Answers &answers) {
                return find(setup, services(), dnsHosts(), nonce, answers);
            });
            const auto *failed = found.selectorFailure ? found.selectorFailure->get<finding::LookupFailed>() : nullptr;
            return failed ? QString::fromStdString(failed->question) : QString();
        };
        const std::string parent = "other._domainkey.example.com. TXT \"x\"\n";
        QCOMPARE(failure(parent), QString());
        QCOMPARE(failure(parent + "; !TIMEOUT default._domainkey.example.com. TXT\n"),
                 QStringLiteral("default._domainkey.example.com TXT"));
        const std::string nobody = "mw" + std::string(nonce) + "._domainkey.example.com";
        QCOMPARE(failure(parent + "; !SERVFAIL " + nobody + ". TXT\n"), QString::fromStdString(nobody + " TXT"));
    }
};

MAILWORTHY_TEST(TestDiscovery, QCoreApplication)
#include "tst_discovery.moc"
