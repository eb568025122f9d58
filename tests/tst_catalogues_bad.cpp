// SPDX-License-Identifier: Apache-2.0
// What cannot be understood in the files of resources/ is told, and read no further.
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

} // namespace

class TestCataloguesBad : public QObject
{
    Q_OBJECT

private slots:
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
        QTest::newRow("negative number") << false << host(",'txt_limit':-1") << "number";
        QTest::newRow("broken number") << false << host(",'txt_limit':1.5") << "number";
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

MAILWORTHY_TEST(TestCataloguesBad, QCoreApplication)
#include "tst_catalogues_bad.moc"
