// SPDX-License-Identifier: Apache-2.0
#undef QT_NO_CAST_FROM_ASCII // the catalogue's own code is held to it; the rows of a test are plain text
#include "suite.h"
#include "zonetest.h"

#include "core/catalogue/blocklists.h"
#include "core/catalogue/consoles.h"
#include "core/catalogue/dnshosts.h"
#include "core/catalogue/services.h"
#include "core/hostnames/pattern.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace discovery;

namespace
{

Services builtInServices()
{
    return std::get<Services>(catalogue::readServices(catalogue::builtIn(QStringLiteral("mail-services.json"))));
}

std::vector<DnsHost> builtInHosts()
{
    return std::get<std::vector<DnsHost>>(
        catalogue::readDnsHosts(catalogue::builtIn(QStringLiteral("dns-hosts.json"))));
}

} // namespace

class TestCatalogues : public QObject
{
    Q_OBJECT

private slots:
    /// Whoever doubts an entry can look it up: at an address, or in the DNS that anybody can ask.
    void everySourceCanBeFollowed()
    {
        for (const char *name :
             {"mail-services", "dns-hosts", "ptr-owners", "blocklists", "consoles", "bounces", "receivers"}) {
            const QJsonObject file =
                QJsonDocument::fromJson(catalogue::builtIn(QLatin1String(name) + QLatin1String(".json"))).object();
            int seen = 0;
            for (const QJsonValue &entries : file) {
                for (const QJsonValue &entry : entries.toArray()) {
                    QStringList sources = entry["sources"].toVariant().toStringList();
                    if (const QString one = entry["source"].toString(); !one.isEmpty())
                        sources << one;
                    for (const QString &source : sources) {
                        ++seen;
                        QVERIFY2(source.startsWith("https://") || source.startsWith("http://") ||
                                     source == "public zone files",
                                 qPrintable(source));
                    }
                }
            }
            QVERIFY2(seen > 0, name);
        }
    }

    void builtInServicesAreWhole()
    {
        const Services services = builtInServices();
        QCOMPARE(services.asOf, std::string("2026-11"));
        QCOMPARE(services.all.size(), std::size_t(126));
        QVERIFY(services.usualSelectors.size() > 100);
        const std::set<std::string> categories{"mailbox", "transactional", "marketing",  "support",
                                               "shop",    "business-app",  "forwarding", "gateway"};
        for (const Service &service : services.all) {
            QVERIFY2(categories.contains(service.category), service.id.c_str());
            QCOMPARE(services.byId(service.id), &service);
            QCOMPARE(service.returnPathLabel.empty(), service.returnPathTarget.empty());
            // What one service shows leads to it, or to the one whose engine it is.
            for (const auto &[trace, patterns] :
                 {std::pair{Trace::Mx, &service.mxPatterns}, std::pair{Trace::SpfInclude, &service.spfIncludes},
                  std::pair{Trace::SpfInclude, &service.spfLegacyIncludes},
                  std::pair{Trace::DkimTarget, &service.dkimTargets}}) {
                for (const std::string &pattern : *patterns) {
                    const std::string sample = QString::fromStdString(pattern).replace("*", "x1").toStdString();
                    const Service *found = recognise(services, trace, test::name(sample));
                    QVERIFY2(found && (found == &service || found->id == service.engine),
                             (service.id + ' ' + pattern + " -> " + (found ? found->id : "")).c_str());
                }
            }
        }
    }

    void builtInServiceFacts()
    {
        const Services services = builtInServices();
        const Service *google = services.byId("google-workspace");
        QVERIFY(google);
        QCOMPARE(google->spfInclude(), std::optional<std::string>("_spf.google.com"));
        QVERIFY(google->spfNeed == SpfNeed::Yes);
        QVERIFY(google->dkimKind == DkimKind::Txt);
        QVERIFY(services.byId("postmark")->spfNeed == SpfNeed::OwnEnvelopeDomain);
        QCOMPARE(services.byId("postmark")->returnPathTarget, std::string("pm.mtasv.net"));
        QVERIFY(services.byId("amazon-ses")->spfNeed == SpfNeed::OnlyCustomReturnPath);
        QVERIFY(services.byId("barracuda-email-gateway-defense")->spfNeed == SpfNeed::Gateway);
        QVERIFY(!services.byId("hubspot")->spfInclude()); // each customer has an own name
        QVERIFY(!services.byId("xero")->isConfirmed("spf_needed"));
        QVERIFY(google->isConfirmed("mx"));
    }

    void typedServices_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("id"); // empty: unknown
        QTest::addColumn<QByteArray>("nearest");
        QTest::newRow("identifier") << QByteArray("mailchimp") << QByteArray("mailchimp") << QByteArray("mailchimp");
        QTest::newRow("brand") << QByteArray("Google Workspace") << QByteArray("google-workspace")
                               << QByteArray("google-workspace");
        QTest::newRow("brand in full") << QByteArray("microsoft-365-exchange-online") << QByteArray("microsoft-365")
                                       << QByteArray("microsoft-365");
        QTest::newRow("half of it") << QByteArray("sendgrid") << QByteArray() << QByteArray("twilio-sendgrid");
        QTest::newRow("slip") << QByteArray("mailchmp") << QByteArray() << QByteArray("mailchimp");
        QTest::newRow("two slips") << QByteArray("gogle-workspce") << QByteArray() << QByteArray("google-workspace");
        QTest::newRow("microsoft") << QByteArray("microsoft") << QByteArray() << QByteArray("microsoft-365");
        QTest::newRow("google") << QByteArray("google") << QByteArray() << QByteArray("google-workspace");
    }
    void typedServices()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, nearest);
        const Services services = builtInServices();
        const Service *found = services.byId(typed.toStdString());
        QCOMPARE(found ? QByteArray::fromStdString(found->id) : QByteArray(), id);
        const auto suggestions = nearestServices(services, typed.toStdString());
        QCOMPARE(suggestions.size(), std::size_t(3));
        QCOMPARE(QByteArray::fromStdString(suggestions.front()), nearest);
    }

    void hostileTyping()
    {
        const Services services = builtInServices();
        QCOMPARE(nearestServices(services, std::string(100000, 'x')).size(), std::size_t(3));
        QVERIFY(!services.byId(std::string(100000, 'x')));
        QVERIFY(!services.byId(""));
        QVERIFY(!services.byId("--"));
        QVERIFY(nearestServices({}, "x").empty());
    }

    void builtInHostsAreWhole()
    {
        const auto hosts = builtInHosts();
        QCOMPARE(hosts.size(), std::size_t(99));
        std::set<std::string> boxes;
        for (const DnsHost &host : hosts) {
            QCOMPARE(host.asOf, std::string("2026-11"));
            for (const auto &[box, label] : host.fieldNames) {
                boxes.insert(box);
                QVERIFY(!label.empty());
            }
            for (const std::string &pattern : host.nsPatterns) {
                const std::string sample = QString::fromStdString(pattern).replace("*", "x1").toStdString();
                const auto found = recognise(hosts, {test::name(sample)});
                QVERIFY2(std::find(found.begin(), found.end(), &host) != found.end(),
                         (host.id + ' ' + pattern).c_str());
            }
        }
        QVERIFY(boxes.contains("host") && boxes.contains("value"));
    }

    void dnsHosts_data()
    {
        QTest::addColumn<QString>("servers");
        QTest::addColumn<QString>("hosts");
        QTest::newRow("Cloudflare") << "amy.ns.cloudflare.com bob.ns.cloudflare.com" << "cloudflare";
        QTest::newRow("a set over four top levels")
            << "ns-1.awsdns-00.com ns-2.awsdns-11.net ns-3.awsdns-22.org ns-4.awsdns-33.co.uk" << "amazon-route-53";
        QTest::newRow("Hetzner") << "hydrogen.ns.hetzner.com oxygen.ns.hetzner.com helium.ns.hetzner.de" << "hetzner";
        QTest::newRow("label boundary") << "ns1.notdomaincontrol.com" << "";
        QTest::newRow("the zone of the pattern itself") << "domaincontrol.com" << "";
        QTest::newRow("they do not agree") << "amy.ns.cloudflare.com ns1.digitalocean.com" << "";
        QTest::newRow("one is a stranger") << "amy.ns.cloudflare.com ns1.example.com" << "";
        QTest::newRow("shared by two") << "ns-cloud-a1.googledomains.com ns-cloud-a2.googledomains.com"
                                       << "google-cloud-dns squarespace";
        QTest::newRow("shared by two, settled by the other server")
            << "ns-cloud-a1.googledomains.com ns01.squarespacedns.com" << "squarespace";
        QTest::newRow("own name servers") << "ns1.example.com ns2.example.com" << "";
        QTest::newRow("none") << "" << "";
    }
    void dnsHosts()
    {
        QFETCH(QString, servers);
        QFETCH(QString, hosts);
        std::vector<dns::Name> names;
        for (const QString &server : servers.split(' ', Qt::SkipEmptyParts))
            names.push_back(test::name(server.toStdString()));
        const auto all = builtInHosts();
        QStringList found;
        for (const DnsHost *host : recognise(all, names))
            found << QString::fromStdString(host->id);
        QCOMPARE(found.join(' '), hosts);
    }

    void patterns_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *pattern, const char *name, bool fits) {
            QTest::newRow((QByteArray(pattern) + " ~ " + name).constData())
                << QByteArray(pattern) << QByteArray(name) << fits;
        };
        row("smtp.google.com", "SMTP.Google.com", true);
        row("alt*.aspmx.l.google.com", "alt1.aspmx.l.google.com", true);
        row("alt*.aspmx.l.google.com", "alt.aspmx.l.google.com", true);
        row("alt*.aspmx.l.google.com", "alt1.x.aspmx.l.google.com", false);
        row("*.example.net", "a.example.net", true);
        row("*.example.net", "a.b.example.net", true);
        row("*.example.net", "example.net", false);
        row("*.example.net", "notexample.net", false);
        row("mx00.ionos.*", "mx00.ionos.de", true);
        row("mx00.ionos.*", "mx00.ionos.co.uk", true);
        row("mx00.ionos.*", "mx00.ionos", false);
        row("mx*-*.pphosted.com", "mx0a-0012ab34.pphosted.com", true);
        row("mx*-*.pphosted.com", "mxa.pphosted.com", false);
        row("fm1.*.dkim.fmhosted.com", "fm1.example.co.uk.dkim.fmhosted.com", true);
        row("cluster*.*.messagelabs.com", "cluster5.eu.messagelabs.com", true);
        row("a*b*c.example", "aXbYbZc.example", true);
        row("a*b*c.example", "aXbYbZ.example", false);
        row("*", ".", false);
        row("", ".", false);
        row("*.*.*", "a.b", false);
    }
    void patterns()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, name);
        QFETCH(bool, fits);
        QCOMPARE(hostnames::matches(pattern.toStdString(), test::name(name.toStdString())), fits);
    }
};

MAILWORTHY_TEST(TestCatalogues, QCoreApplication)
#include "tst_catalogues.moc"
