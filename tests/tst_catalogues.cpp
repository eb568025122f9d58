// SPDX-License-Identifier: Apache-2.0
#undef QT_NO_CAST_FROM_ASCII // the catalogue's own code is held to it; the rows of a test are plain text
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

QByteArray service(const QByteArray &fields)
{
    return QByteArray("{'schema':1,'as_of':'2026-11','usual_selectors':['s1'],'services':"
                      "[{'id':'one','name':'One','category':'mailbox'") +
           fields + "}]}";
}

QByteArray host(const QByteArray &fields)
{
    return QByteArray("{'schema':1,'as_of':'2026-11','hosts':[{'id':'one','name':'One'") + fields + "}]}";
}

QByteArray list(const QByteArray &fields)
{
    return QByteArray("{'schema':1,'as_of':'2026-11','lists':[{'zone':'bl.example','name':'One','kinds':['ip4']") +
           fields + "}]}";
}

template <typename Value> QString problemIn(const catalogue::Read<Value> &read)
{
    const auto *problem = std::get_if<catalogue::Problem>(&read);
    return problem ? problem->what : QString();
}

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
        for (const char *name : {"mail-services", "dns-hosts", "ptr-owners", "blocklists", "consoles", "bounces", "receivers"}) {
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

    void badLists_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("problem"); // part of it; empty: good
        const auto row = [](const char *name, const QByteArray &fields, const char *problem) {
            QTest::newRow(name) << list(fields) << problem;
        };
        row("least list", "", "");
        row("fields of the future", ",'colour':'red'", "");
        row("all there is",
            ",'status':'dead','status_as_of':'2026-08','closed':2024,'names':'both','own_servers':true,"
            "'component_of':'all.example','lookup_url':'http://l.example/','delist_url':'https://l.example/off',"
            "'lookup_query':'https://l.example/?of={subject}','refusal_codes':['127.0.0.255','127.0.10.*'],"
            "'refusal_statuses':['servfail','timeout','refused'],'codes':{'127.0.0.2':'spam-source',"
            "'127.0.*.3':'good'},'covers':{'ip4':'host','127.0.0.2':'/24','ip6':'/64','domain':'range'},"
            "'test_points':{'listed':'TEST','unlisted':'INVALID'},'removal':{'route':'mail','takes':'24h',"
            "'expires':'7d','mail':'off@l.example','routes':{'127.0.0.2':'provider'}}",
            "");
        row("unknown status", ",'status':'zzz'", "status");
        row("date that is none", ",'status_as_of':'soon'", "status_as_of");
        row("thirteenth month", ",'status_as_of':'2026-13'", "status_as_of");
        row("year before there were lists", ",'closed':1990", "closed");
        row("year in words", ",'closed':'2024'", "closed");
        row("unknown route", ",'removal':{'route':'bogus'}", "route");
        row("unknown route of a code", ",'removal':{'route':'form','routes':{'127.0.0.2':'bogus'}}", "routes");
        row("route of no code", ",'removal':{'route':'form','routes':{'2':'form'}}", "routes");
        for (const char *duration : {"soon", "24", "h", "0d", "1000d", "24h ", "-1d", "1.5d"})
            row(duration, QByteArray(",'removal':{'takes':'") + duration + "'}", "takes");
        row("expires some day", ",'removal':{'expires':'a week'}", "expires");
        row("no address", ",'removal':{'mail':'the operator'}", "mail");
        row("unknown meaning", ",'codes':{'127.0.0.2':'very-bad'}", "codes");
        row("code outside 127/8", ",'codes':{'10.0.0.2':'listed'}", "codes");
        row("code of three octets", ",'codes':{'127.0.2':'listed'}", "codes");
        row("refusal that is a listing", ",'codes':{'127.0.0.3':'listed'},'refusal_codes':['127.0.0.3']",
            "refusal_codes");
        row("refusal wider than a listing", ",'codes':{'127.0.0.3':'listed'},'refusal_codes':['127.0.*.3']",
            "refusal_codes");
        row("refusal wider than a pattern", ",'codes':{'127.0.1.*':'listed'},'refusal_codes':['127.0.*.*']",
            "refusal_codes");
        row("refusal of everything", ",'refusal_codes':['127.*.*.*']", "refusal_codes");
        row("refusal that the test entry answers", ",'refusal_codes':['127.0.0.2']", "refusal_codes");
        row("refusal by a bit of a listing", ",'codes':{'bit:4':'listed'},'refusal_codes':['bit:4']", "refusal_codes");
        row("a refusal inside a pattern", ",'codes':{'127.0.*.3':'good'},'refusal_codes':['127.0.10.*']", "");
        row("unknown status of DNS", ",'refusal_statuses':['nxdomain']", "refusal_statuses");
        for (const char *link : {"javascript:alert(1)", "file:///etc/passwd", "//l.example/", "l.example", "https://",
                                 "ftp://l.example/"}) {
            for (const char *field : {"delist_url", "lookup_url", "website"})
                row((QByteArray(field) + ' ' + link).constData(), QByteArray(",'") + field + "':'" + link + '\'',
                    field);
        }
        row("query without a place", ",'lookup_query':'https://l.example/'", "lookup_query");
        row("query that is no link", ",'lookup_query':'javascript:{subject}'", "lookup_query");
        row("query that names the host", ",'lookup_query':'https://{subject}'", "lookup_query");
        row("query that makes the host", ",'lookup_query':'https://{subject}.l.example/'", "lookup_query");
        row("test name that is none", ",'test_points':{'listed':'a..b','unlisted':'INVALID'}", "listed");
        row("both tests the same", ",'test_points':{'listed':'TEST','unlisted':'TEST'}", "unlisted");
        row("extent that is none", ",'covers':{'ip4':'everything'}", "covers");
        row("prefix that is none", ",'covers':{'ip4':'/x'}", "covers");
        row("extent of no kind", ",'covers':{'url':'/24'}", "covers");
        row("unknown kind of name", ",'names':'all'", "names");
        row("flag that is none", ",'own_servers':'yes'", "own_servers");
        row("component of no zone", ",'component_of':'a..b'", "component_of");
        QTest::newRow("no zone") << list("").replace("bl.example", "a..b") << "zone";
        QTest::newRow("one label") << list("").replace("bl.example", "example") << "zone";
        QTest::newRow("a key's place") << list("").replace("bl.example", "<key>.bl.example") << "";
        QTest::newRow("date of the whole") << list("").replace("2026-11", "lately") << "as_of";
        for (const char *same : {"bl.example", "BL.example", "bl.example.", "<key>.bl.example"}) {
            const QByteArray two =
                list("").replace("}]}", QByteArray("},{'zone':'") + same + "','name':'Two','kinds':['ip4']}]}");
            QTest::newRow((QByteArray("twice: ") + same).constData()) << two << (*same == '<' ? "" : "twice");
        }
    }
    void keysOfLists_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("problem");
        QTest::newRow("whole") << QByteArray(
                                      "{'url':'https://a.example/','cost':'free-tier','stands_in_for':'l.example'}")
                               << QString();
        QTest::newRow("nothing is known of it") << QByteArray("{}") << QString();
        QTest::newRow("no link") << QByteArray("{'url':'javascript:x'}") << "url";
        QTest::newRow("unknown cost") << QByteArray("{'cost':'much'}") << "cost";
        QTest::newRow("stands in for nothing") << QByteArray("{'stands_in_for':'a..b'}") << "stands_in_for";
    }
    void keysOfLists()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, problem);
        QByteArray json = "{'schema':1,'as_of':'2026-11','lists':[{'zone':'<key>.l.example','name':'L','kinds':['ip4'],"
                          "'default_query':'ask','key':" +
                          key + "}]}";
        const auto read = catalogue::readBlocklists(json.replace('\'', '"'));
        QCOMPARE(problemIn(read).isEmpty(), problem.isEmpty());
        QVERIFY2(problemIn(read).contains(problem), qPrintable(problemIn(read)));
        if (problem.isEmpty()) { // a key is from somebody, if only by the list's name
            const auto &list = std::get<blocklists::Catalogue>(read).lists.front();
            QCOMPARE(list.operatorName, std::string("L"));
            QCOMPARE(list.zoneWith("k"), std::string("k.l.example"));
            QCOMPARE(list.zoneWithoutKey(), std::string("l.example"));
        }
    }

    void consoles_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("problem");
        const QByteArray rest = "'receivers':'A','name':'B','as_of':'2026-06','source':'C',";
        QTest::newRow("good") << rest + "'url':'https://a.example/','purpose':'lookup'" << QString();
        QTest::newRow("no page") << rest + "'purpose':'lookup'" << "url";
        QTest::newRow("page of a stranger kind") << rest + "'url':'file:///etc','purpose':'lookup'" << "url";
        QTest::newRow("unknown purpose") << rest + "'url':'https://a.example/','purpose':'fun'" << "purpose";
        QTest::newRow("no source") << QByteArray("'receivers':'A','name':'B','as_of':'2026','url':'https://a.example/',"
                                                 "'purpose':'lookup'")
                                   << "source";
    }
    void consoles()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QString, problem);
        QByteArray json = "{'schema':1,'as_of':'2026-11','consoles':[{" + fields + "}]}";
        const auto read = catalogue::readConsoles(json.replace('\'', '"'));
        QCOMPARE(problemIn(read).isEmpty(), problem.isEmpty());
        QVERIFY2(problemIn(read).contains(problem), qPrintable(problemIn(read)));
        QVERIFY(std::holds_alternative<blocklists::Consoles>(
            catalogue::readConsoles(catalogue::builtIn(QStringLiteral("consoles.json")))));
    }

    void badLists()
    {
        QFETCH(QByteArray, json);
        json.replace('\'', '"');
        QFETCH(QString, problem);
        const QString found = problemIn(catalogue::readBlocklists(json));
        QVERIFY2(problem.isEmpty() ? found.isEmpty() : found.contains(problem), qPrintable(found));
    }

    void badFiles_data()
    {
        QTest::addColumn<bool>("services");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("problem"); // part of it; empty: good
        QTest::newRow("least service") << true << service("") << "";
        QTest::newRow("fields of the future") << true << service(",'colour':'red'") << "";
        QTest::newRow("empty") << true << QByteArray() << "offset 0";
        QTest::newRow("cut off") << true << service("").chopped(2) << "offset";
        QTest::newRow("another schema") << true << service("").replace("'schema':1", "'schema':2") << "schema";
        QTest::newRow("no date") << true << service("").replace("'as_of':'2026-11',", "") << "as_of";
        QTest::newRow("no services") << true << QByteArray("{'schema':1,'as_of':'x','services':[]}") << "services";
        QTest::newRow("an entry that is none")
            << true << QByteArray("{'schema':1,'as_of':'x','services':[7]}") << "services[0]";
        QTest::newRow("identifier with capitals") << true << service("").replace("'one'", "'One!'") << "identifier";
        QTest::newRow("the same twice") << true
                                        << service("").replace("[{'id'",
                                                               "[{'id':'one','name':'1','category':'shop'},{'id'")
                                        << "twice";
        QTest::newRow("unknown word") << true << service(",'spf_needed':'maybe'") << "unknown word";
        QTest::newRow("list that is none") << true << service(",'mx':'mx.example.com'") << "is no list";
        QTest::newRow("pattern with a space") << true << service(",'mx':['mx example']") << "pattern";
        QTest::newRow("pattern for everything") << true << service(",'spf_includes':['*.*']") << "pattern";
        QTest::newRow("pattern of stars") << true << service(",'mx':['a*a*a*a*.example']") << "pattern";
        QTest::newRow("link without https") << true << service(",'docs_url':'javascript:x'") << "https";
        QTest::newRow("engine that is not there") << true << service(",'engine':'two'") << "engine";
        QTest::newRow("negative number") << true << service(",'spf_lookups':-1") << "number";
        QTest::newRow("broken number") << true << service(",'spf_lookups':1.5") << "number";
        QTest::newRow("return path that is no object") << true << service(",'return_path':'x'") << "no object";
        QTest::newRow("return path with a number") << true << service(",'return_path':{'label':1}") << "return_path";
        QTest::newRow("long text") << true << service(",'engine':'" + QByteArray(2000, 'x') + '\'') << "no text";
        QTest::newRow("least host") << false << host("") << "";
        QTest::newRow("cap without a limit") << false << host(",'long_txt':'capped'") << "txt_limit";
        QTest::newRow("limit without a cap") << false << host(",'txt_limit':255") << "txt_limit";
        QTest::newRow("flag that is none") << false << host(",'underscores':'yes'") << "true nor false";
        QTest::newRow("boxes that are none") << false << host(",'fields':['Name']") << "no object";
        QTest::newRow("box without a label") << false << host(",'fields':{'host':1}") << "no text";
        QTest::newRow("unknown word of a host") << false << host(",'apex':'#'") << "unknown word";
    }
    void badFiles()
    {
        QFETCH(bool, services);
        QFETCH(QByteArray, json);
        json.replace('\'', '"');
        QFETCH(QString, problem);
        const QString found =
            services ? problemIn(catalogue::readServices(json)) : problemIn(catalogue::readDnsHosts(json));
        QVERIFY2(problem.isEmpty() ? found.isEmpty() : found.contains(problem), qPrintable(found));
    }
};

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
