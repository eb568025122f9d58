// SPDX-License-Identifier: Apache-2.0
// A check-up that asks the mail server itself, over sockets: only where that is wanted, beside the questions to DNS,
// and to its end.
#include "checkupworld.h"
#include "findings.h"
#include "smtpserver.h"
#include "suite.h"

#include <QtTest>

using test::SmtpServer;

namespace
{

const std::string askedWorld =
    "example.com. SOA ns.example.com. h.example.com. 1 2 3 4 5\n"
    "example.com. NS ns.example.com.\nns.example.com. A 198.51.99.53\n"
    "example.com. MX 10 mail.example.com.\nmail.example.com. A 127.0.0.1\n"
    "0.0.127.in-addr.arpa. SOA a. b. 1 2 3 4 5\n1.0.0.127.in-addr.arpa. PTR mail.example.com.\n";

checkup::Report run(const std::optional<server::Wanted> &wanted, std::chrono::milliseconds longest = {})
{
    const auto zone = test::zoneOf(askedWorld);
    dns::ZoneResolver resolver(zone);
    checkup::Options options = test::overText(zone);
    options.smtp = wanted;
    options.longest = longest;
    Setup setup;
    setup.domain = test::name("example.com");
    checkup::Checkup checkup(test::catalogues(), resolver, setup, options);
    QSignalSpy finished(&checkup, &checkup::Checkup::finished);
    if (!finished.wait(90'000))
        qFatal("the check-up does not finish");
    if (!checkup.report().settled || checkup.report().isPending(Check::Names))
        qFatal("it is finished, and not settled");
    return checkup.report();
}

server::Wanted at(quint16 port, std::vector<std::uint16_t> others = {})
{
    return {.host = {}, .port = port, .otherPorts = std::move(others)};
}

quint16 closedPort()
{
    const SmtpServer gone;
    return gone.serverPort();
}

} // namespace

class TestServerAsked : public QObject
{
    Q_OBJECT

private slots:
    void asked()
    {
        SmtpServer server;
        const auto report = run(at(server.serverPort()));
        QCOMPARE(report.visits.size(), std::size_t(1));
        QCOMPARE(server::stateOf(report.visits.front()), server::State::Answered);
        QVERIFY(test::says(report, Code::SmtpAnswers) && test::says(report, Code::SmtpCertificateUntrusted));
        QVERIFY(!test::says(report, Code::SmtpNameMismatch));
        QTRY_COMPARE(server.heard().last(), QByteArray("QUIT"));
        QVERIFY(!server.heard().contains("DATA"));
    }

    void notAsked()
    {
        SmtpServer server;
        QSignalSpy connections(&server, &QTcpServer::newConnection);
        const auto report = run({});
        QVERIFY(report.visits.empty() && !report.askedServer && connections.isEmpty() && server.heard().isEmpty());
        QVERIFY(!test::says(report, Code::SmtpAnswers));
    }

    /// A server that says nothing holds nobody up beyond the time for the whole.
    void silent()
    {
        SmtpServer::Behaviour behaviour;
        behaviour.answer = [](const QByteArray &) { return QByteArray(); };
        SmtpServer server(behaviour);
        const auto report = run(at(server.serverPort()), std::chrono::milliseconds(700));
        QVERIFY(test::says(report, Code::SmtpTalkBroken));
        QCOMPARE(server::stateOf(report.visits.front()), server::State::Unanswered);
    }

    /// Where the port is shut and another one is not, the server runs: that is told, and who is to blame is not.
    void comparison()
    {
        const SmtpServer other;
        const auto report = run(at(closedPort(), {closedPort(), other.serverPort()}));
        QCOMPARE(report.visits.front().answersAt, other.serverPort());
        const auto said = test::said<finding::SmtpUnreachable>(report.of(Check::Names));
        QCOMPARE(said.answersAt, other.serverPort());
    }

    void deletedMeanwhile()
    {
        SmtpServer::Behaviour behaviour;
        behaviour.answer = [](const QByteArray &command) {
            return command.isEmpty() ? SmtpServer::usual(command) : QByteArray();
        };
        SmtpServer server(behaviour);
        const auto zone = test::zoneOf(askedWorld);
        dns::ZoneResolver resolver(zone);
        checkup::Options options = test::overText(zone);
        options.smtp = at(server.serverPort());
        Setup setup;
        setup.domain = test::name("example.com");
        auto checkup = std::make_unique<checkup::Checkup>(test::catalogues(), resolver, setup, options);
        QTRY_VERIFY(!server.heard().isEmpty());
        QVERIFY(!checkup->report().settled);
        checkup.reset();
        QTRY_VERIFY(server.findChildren<QSslSocket *>().isEmpty());
    }
};

MAILWORTHY_TEST(TestServerAsked, QCoreApplication)
#include "tst_server_asked.moc"
