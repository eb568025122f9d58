// SPDX-License-Identifier: Apache-2.0
// The resolver that the options describe, and what is wrong with options.
#include "loopbackserver.h"
#include "manualresolver.h"
#include "suite.h"

#include "core/resolver/resolverfactory.h"

using namespace test;

class TestResolverFactory : public QObject
{
    Q_OBJECT

private slots:
    void factoryZone();
    void factoryErrors_data();
    void factoryErrors();
    void factoryStack();
    void factoryLoss();
};

void TestResolverFactory::factoryZone()
{
    dns::ResolverOptions options;
    options.zone = std::make_shared<const dns::Zone>(test::zone("a.example. TXT \"x\"\n"));
    options.servers = {"192.0.2.1"}; // does not matter then
    auto made = dns::makeResolver(options);
    auto &resolver = std::get<std::unique_ptr<Resolver>>(made);
    Reply reply;
    const auto ticket = resolver->lookup(question("a.example"), [&](const Reply &r) { reply = r; });
    QTRY_COMPARE(reply.status, Status::Found);
    QCOMPARE(reply.server, std::string("zone file"));

    // What is wrong beside it is told all the same.
    options.servers = {"localhost"};
    QCOMPARE(std::get<dns::ResolverError>(dns::makeResolver(options)).problem, dns::ResolverProblem::BadServer);
    options.servers.clear();
    options.caFile = QStringLiteral("/nonexistent/ca.pem");
    QCOMPARE(std::get<dns::ResolverError>(dns::makeResolver(options)).problem, dns::ResolverProblem::CaFileUnreadable);
}

void TestResolverFactory::factoryErrors_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<dns::ResolverProblem>("problem");
    QTest::addColumn<QString>("argument");
    const QString url = QStringLiteral("https://dns.example/dns-query");
    const auto row = [](const char *title, const QString &server, const QString &u, const QString &ca,
                        dns::ResolverProblem problem,
                        const QString &argument) { QTest::newRow(title) << server << u << ca << problem << argument; };
    using dns::ResolverProblem;
    row("a name", QStringLiteral("ns.example"), {}, {}, ResolverProblem::BadServer, QStringLiteral("ns.example"));
    row("port out of range", QStringLiteral("192.0.2.1:99999"), {}, {}, ResolverProblem::BadServer,
        QStringLiteral("192.0.2.1:99999"));
    row("not https", {}, QStringLiteral("http://dns.example/"), {}, ResolverProblem::BadUrl,
        QStringLiteral("http://dns.example/"));
    row("no host", {}, QStringLiteral("https:///x"), {}, ResolverProblem::BadUrl, QStringLiteral("https:///x"));
    row("no URL", {}, QStringLiteral("https://a b/"), {}, ResolverProblem::BadUrl, QStringLiteral("https://a b/"));
    row("no such file", {}, url, QStringLiteral("/nonexistent/ca.pem"), ResolverProblem::CaFileUnreadable,
        QStringLiteral("/nonexistent/ca.pem"));
    const QString program = QCoreApplication::applicationFilePath();
    row("no certificate inside", {}, url, program, ResolverProblem::CaFileEmpty, program);
}

void TestResolverFactory::factoryErrors()
{
    QFETCH(const QString, server);
    QFETCH(const QString, url);
    QFETCH(const QString, caFile);
    QFETCH(const dns::ResolverProblem, problem);
    QFETCH(const QString, argument);
    dns::ResolverOptions options;
    if (!server.isEmpty())
        options.servers = {server.toStdString()};
    options.httpsUrl = url.toStdString();
    options.caFile = caFile;
    const auto made = dns::makeResolver(options);
    const auto *error = std::get_if<dns::ResolverError>(&made);
    QVERIFY(error);
    QCOMPARE(error->problem, problem);
    QCOMPARE(error->argument, argument);
}

void TestResolverFactory::factoryStack()
{
    test::LoopbackServer server(std::make_shared<const dns::Zone>(test::zone("*.example. 300 TXT \"x\"\n")));
    server.behaviour.delay = 30ms;
    dns::ResolverOptions options;
    options.servers = {server.address()};
    options.timeout = 60s;
    options.keepAnswers = true;
    auto made = dns::makeResolver(options);
    auto &resolver = std::get<std::unique_ptr<Resolver>>(made);
    std::vector<std::unique_ptr<Resolver::Ticket>> tickets;
    std::size_t told = 0;
    for (int i = 0; i < 3000; ++i) // each name three times
        tickets.push_back(
            resolver->lookup(numbered(i % 1000), [&](const Reply &r) { told += r.status == Status::Found; }));
    QTRY_COMPARE_WITH_TIMEOUT(told, std::size_t(3000), 60000);
    const std::size_t packets = server.seen().size();
    QVERIFY(packets >= 1000);
    tickets.clear();
    for (int i = 0; i < 1000; ++i)
        tickets.push_back(resolver->lookup(numbered(i), [&](const Reply &r) { told += r.status == Status::Found; }));
    QTRY_COMPARE_WITH_TIMEOUT(told, std::size_t(4000), 60000);
    QCOMPARE(server.seen().size(), packets);
    tickets.clear();
}

void TestResolverFactory::factoryLoss()
{
    test::LoopbackServer server(std::make_shared<const dns::Zone>(test::zone("*.example. 300 TXT \"x\"\n")));
    server.behaviour.delay = 5ms;
    for (std::size_t i = 0; i < 1000; i += 10)
        server.behaviour.drop.insert(i);
    dns::ResolverOptions options;
    options.servers = {server.address()};
    options.timeout = 60s;
    auto made = dns::makeResolver(options);
    auto &resolver = std::get<std::unique_ptr<Resolver>>(made);
    std::vector<std::unique_ptr<Resolver::Ticket>> tickets;
    std::size_t told = 0;
    for (int i = 0; i < 500; ++i)
        tickets.push_back(resolver->lookup(numbered(i), [&](const Reply &r) { told += r.status == Status::Found; }));
    QTRY_COMPARE_WITH_TIMEOUT(told, std::size_t(500), 60000);
    tickets.clear();
}

MAILWORTHY_TEST(TestResolverFactory, QCoreApplication)
#include "tst_resolverfactory.moc"
