// SPDX-License-Identifier: Apache-2.0
#include "httpsserver.h"
#include "suite.h"
#include "zonetest.h"

#include "core/resolver/httpsresolver.h"
#include "core/resolver/resolverfactory.h"
#include "core/resolver/zoneresolver.h"

#include <QTemporaryFile>

using namespace std::chrono_literals;
using dns::Question;
using dns::Reply;
using dns::Status;
using dns::Type;
using test::HttpsServer;
using test::name;

namespace
{

std::shared_ptr<const dns::Zone> world()
{
    std::string text =
        "$ORIGIN example.\n@ SOA ns root 1 2 3 4 60\n@ TXT \"over HTTPS\"\na\\;b\\000 TXT \"odd\"\nlarge TXT";
    for (int i = 0; i < 20; ++i)
        text += " \"" + std::string(255, 'l') + '"';
    return std::make_shared<const dns::Zone>(test::zone(text + '\n'));
}

Question question(std::string_view text, std::string server = {})
{
    return {name(text), Type::Txt, std::move(server)};
}

Reply ask(dns::Resolver &resolver, const Question &q)
{
    Reply reply;
    const auto ticket = resolver.lookup(q, [&](Reply r) { reply = std::move(r); });
    if (!reply.isPending())
        qFatal("answered inside lookup()");
    QDeadlineTimer patience(60s);
    while (reply.isPending() && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 1000);
    return reply;
}

/// Trusts the server's certificate; named servers are answered by a zone of their own.
dns::HttpsResolver resolverFor(const HttpsServer &server, std::chrono::milliseconds timeout = 60s)
{
    auto named = std::make_shared<const dns::Zone>(test::zone("example. TXT \"directly\"\n"));
    return dns::HttpsResolver({server.url(), {QSslCertificate(server.certificate())}, timeout},
                              std::make_unique<dns::ZoneResolver>(named));
}

} // namespace

class TestHttps : public QObject
{
    Q_OBJECT

private slots:
    void answers();
    void request();
    void namedServer();
    void failures_data();
    void failures();
    void silent();
    void noTrust();
    void nobodyThere();
    void manyAtOnce();
    void cancel();
    void factory();
};

void TestHttps::answers()
{
    HttpsServer server(world());
    auto resolver = resolverFor(server);
    const Reply reply = ask(resolver, question("example"));
    QCOMPARE(reply.texts(), std::vector<std::string>{"over HTTPS"});
    QCOMPARE(reply.server, std::string("https://127.0.0.1"));
    QCOMPARE(ask(resolver, question("nothing.example")).status, Status::NoName);
    QCOMPARE(ask(resolver, question("large.example")).texts().front().size(), std::size_t(20 * 255));
    QCOMPARE(ask(resolver, question("a\\;b\\000.example")).texts(), std::vector<std::string>{"odd"});
    server.behaviour.chunked = true;
    server.behaviour.contentType = "Application/DNS-Message; charset=x";
    QCOMPARE(ask(resolver, question("example")).status, Status::Found);
}

void TestHttps::request()
{
    HttpsServer server(world());
    auto resolver = resolverFor(server);
    QCOMPARE(ask(resolver, question("example")).status, Status::Found);
    const auto &seen = server.seen().front(); // RFC 8484 §4.1
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.path, QByteArray("/dns-query"));
    QCOMPARE(seen.contentType, QByteArray("application/dns-message"));
    QCOMPARE(seen.accept, QByteArray("application/dns-message"));
    QCOMPARE(seen.id, quint16(0));
}

void TestHttps::namedServer()
{
    HttpsServer server(world());
    auto resolver = resolverFor(server);
    QCOMPARE(ask(resolver, question("example", "192.0.2.53")).texts(), std::vector<std::string>{"directly"});
    QVERIFY(server.seen().empty());
}

void TestHttps::failures_data()
{
    QTest::addColumn<HttpsServer::Behaviour>("behaviour");
    QTest::addColumn<Status>("status");
    const auto row = [](const char *title, Status status, auto change) {
        HttpsServer::Behaviour behaviour;
        change(behaviour);
        QTest::newRow(title) << behaviour << status;
    };
    using Behaviour = HttpsServer::Behaviour;
    row("9110 §15.5.4 403", Status::Refused, [](Behaviour &b) { b.status = 403; });
    row("9110 §15.5.5 404", Status::Refused, [](Behaviour &b) { b.status = 404; });
    row("6585 §4 429", Status::Refused, [](Behaviour &b) { b.status = 429; });
    row("9110 §15.6.1 500", Status::ServerFailure, [](Behaviour &b) { b.status = 500; });
    row("9110 §15.6.4 503", Status::ServerFailure, [](Behaviour &b) { b.status = 503; });
    row("9110 §15.3.5 204", Status::ServerFailure, [](Behaviour &b) {
        b.status = 204;
        b.bodySize = 0;
    });
    row("9110 §15.4.3 a redirect is not followed", Status::Refused, [](Behaviour &b) {
        b.status = 302;
        b.location = "/elsewhere";
    });
    row("9110 §15.4.9 nor a lasting one", Status::Refused, [](Behaviour &b) {
        b.status = 308;
        b.location = "https://192.0.2.1/";
    });
    row("8484 §6 another type", Status::ServerFailure, [](Behaviour &b) { b.contentType = "text/html"; });
    row("8484 §6 no type", Status::ServerFailure, [](Behaviour &b) { b.contentType.clear(); });
    row("no DNS message", Status::ServerFailure, [](Behaviour &b) { b.bodySize = 100; });
    row("empty", Status::ServerFailure, [](Behaviour &b) { b.bodySize = 0; });
    row("too large", Status::ServerFailure, [](Behaviour &b) { b.bodySize = 65536; });
    row("much too large", Status::ServerFailure, [](Behaviour &b) {
        b.bodySize = 20 * 1024 * 1024;
        b.chunked = true;
    });
    row("another question", Status::ServerFailure, [](Behaviour &b) { b.otherQuestion = true; });
    row("breaks off", Status::Timeout, [](Behaviour &b) { b.hangsUp = true; });
}

void TestHttps::failures()
{
    QFETCH(const HttpsServer::Behaviour, behaviour);
    QFETCH(const Status, status);
    HttpsServer server(world());
    server.behaviour = behaviour;
    auto resolver = resolverFor(server);
    const Reply reply = ask(resolver, question("example"));
    QCOMPARE(reply.status, status);
    QVERIFY(reply.records.empty());
    for (const auto &seen : server.seen())
        QCOMPARE(seen.path, QByteArray("/dns-query"));
}

void TestHttps::silent()
{
    HttpsServer server(world());
    server.behaviour.silent = true;
    auto resolver = resolverFor(server, 300ms);
    QCOMPARE(ask(resolver, question("example")).status, Status::Timeout);
}

void TestHttps::noTrust()
{
    HttpsServer server(world());
    const HttpsServer other(world());
    for (const auto &authorities : {QList<QSslCertificate>{}, {QSslCertificate(other.certificate())}}) {
        dns::HttpsResolver resolver({server.url(), authorities, 60s}, nullptr);
        QCOMPARE(ask(resolver, question("example")).status, Status::Timeout);
    }
    QVERIFY(server.seen().empty());
}

void TestHttps::nobodyThere()
{
    QUrl url;
    {
        const HttpsServer gone(world());
        url = gone.url();
    }
    dns::HttpsResolver resolver({url, {}, 30min}, nullptr);
    QCOMPARE(ask(resolver, question("example")).status, Status::Timeout);
}

void TestHttps::manyAtOnce()
{
    HttpsServer server(world());
    auto resolver = resolverFor(server);
    std::vector<std::unique_ptr<dns::Resolver::Ticket>> tickets;
    int told = 0;
    for (int i = 0; i < 300; ++i)
        tickets.push_back(resolver.lookup(question("n" + std::to_string(i) + ".example"),
                                          [&](const Reply &reply) { told += reply.status == Status::NoName; }));
    QTRY_COMPARE_WITH_TIMEOUT(told, 300, 60000);
    tickets.clear();
}

void TestHttps::cancel()
{
    HttpsServer server(world());
    auto resolver = resolverFor(server);
    int told = 0;
    auto withdrawn = resolver.lookup(question("example"), [&](const Reply &) { ++told; });
    withdrawn.reset();
    std::vector<std::unique_ptr<dns::Resolver::Ticket>> tickets;
    for (int i = 0; i < 10; ++i) {
        tickets.push_back(resolver.lookup(question("example"), [&](const Reply &) {
            ++told;
            tickets.clear(); // inside its own callback
        }));
    }
    QTRY_COMPARE(told, 1);
    QCOMPARE(ask(resolver, question("example")).status, Status::Found);
    QCOMPARE(told, 1);
}

void TestHttps::factory()
{
    HttpsServer server(world());
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(server.certificate());
    file.close();
    dns::ResolverOptions options;
    options.httpsUrl = server.url().toString().toStdString();
    options.caFile = file.fileName();
    options.timeout = 60s;
    auto made = dns::makeResolver(options);
    QVERIFY(std::holds_alternative<std::unique_ptr<dns::Resolver>>(made));
    auto &resolver = std::get<std::unique_ptr<dns::Resolver>>(made);
    QCOMPARE(ask(*resolver, question("example")).texts(), std::vector<std::string>{"over HTTPS"});
}

MAILWORTHY_TEST(TestHttps, QCoreApplication)
#include "tst_https.moc"
