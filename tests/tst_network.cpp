// SPDX-License-Identifier: Apache-2.0
#include "suite.h"
#include "zonetest.h"

#include "core/network/selftest.h"

using namespace dns;
using network::State;

namespace
{

constexpr const char *nonce = "k3v9x2m7q1w8";

/// A zone text answers, but unread types are "no data" there; the root's keys are put in by hand.
network::SelfTest run(const std::string &text, Status keys = Status::Found)
{
    const Zone zone = test::zone(text);
    Answers answers;
    Reply reply = failed(keys, "192.0.2.53");
    if (keys == Status::Found)
        reply.records.push_back({Name{}, Type::Dnskey, 60, RawData{std::string(260, 'k')}});
    answers.insert(Question{Name{}, Type::Dnskey}.withDnssec(), reply);
    network::SelfTest result;
    settle(zone, answers, [&](const Answers &so_far) { result = network::test(nonce, so_far); });
    return result;
}

} // namespace

class TestNetwork : public QObject
{
    Q_OBJECT

private slots:
    void states_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("keys");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("detail");
        const QString root = ". SOA a.root. n.root. 1 1 1 1 60\n";
        const QString base = root + "ad.doubleclick.net. A 142.250.1.1\ngoogle.com. A 142.250.2.2\n";
        const QString silent = "; !TIMEOUT mwk3v9x2m7q1w8.com. ANY\n; !TIMEOUT www.mwk3v9x2m7q1w8.net. ANY\n"
                               "; !TIMEOUT . ANY\n; !TIMEOUT ad.doubleclick.net. ANY\n; !TIMEOUT google.com. ANY\n";
        const int found = int(Status::Found);
        const int timeout = int(Status::Timeout);
        QTest::newRow("honest") << base << found << "ok" << "";
        QTest::newRow("RFC 8020 §2 an address for every name") << base + "*.com. A 198.51.100.9\n"
                                                               << found << "rewrites-nxdomain" << "198.51.100.9";
        QTest::newRow("only web hosts are rewritten") << base + "*.net. A 198.51.100.9\n"
                                                      << found << "rewrites-nxdomain" << "198.51.100.9";
        QTest::newRow("RFC 2308 §2 an empty answer for every name") << base + "*.com. TXT x\n"
                                                                    << found << "rewrites-nxdomain" << "no data";
        QTest::newRow("rewriting outranks cut answers") << base + "*.com. A 198.51.100.9\n"
                                                        << timeout << "rewrites-nxdomain" << "198.51.100.9";
        QTest::newRow("RFC 7766 long answers are lost") << base << timeout << "truncates" << ". DNSKEY";
        QTest::newRow("cut answers outrank filtering")
            << root + "ad.doubleclick.net. A 0.0.0.0\ngoogle.com. A 142.250.2.2\n"
            << timeout << "truncates"
            << ". DNSKEY";
        QTest::newRow("the root's keys fail: proves nothing")
            << base << int(Status::ServerFailure) << "untested" << ". DNSKEY server failure";
        QTest::newRow("a root without keys") << base << int(Status::NoData) << "ok" << ". DNSKEY no data";
        QTest::newRow("filtered to nowhere") << root + "ad.doubleclick.net. A 0.0.0.0\ngoogle.com. A 142.250.2.2\n"
                                             << found << "filters" << "ad.doubleclick.net 0.0.0.0";
        QTest::newRow("filtered to the own network")
            << root + "ad.doubleclick.net. A 192.168.1.2\ngoogle.com. A 142.250.2.2\n"
            << found << "filters"
            << "ad.doubleclick.net 192.168.1.2";
        QTest::newRow("filtered by NXDOMAIN") << root + "google.com. A 142.250.2.2\n"
                                              << found << "filters"
                                              << "ad.doubleclick.net no such name";
        QTest::newRow("filtered by refusal") << root + "google.com. A 142.250.2.2\n; !REFUSED ad.doubleclick.net. A\n"
                                             << found << "filters"
                                             << "ad.doubleclick.net refused";
        QTest::newRow("no Internet behind it: both hosts are missing") << root << found << "ok" << "";
        QTest::newRow("the advertiser times out: proves nothing")
            << root + "google.com. A 142.250.2.2\n; !TIMEOUT ad.doubleclick.net. A\n"
            << found << "ok" << "";
        QTest::newRow("another public address is no proof of a filter")
            << root + "ad.doubleclick.net. A 172.32.0.1\ngoogle.com. A 142.250.2.2\n"
            << found << "ok" << "";
        QTest::newRow("nobody answers") << silent << timeout << "no-answer" << "timeout";
        QTest::newRow("everything is refused")
            << QString(silent).replace("TIMEOUT", "REFUSED") << int(Status::Refused) << "no-answer" << "refused";
        QTest::newRow("the root denied: everything is") << QString() << int(Status::NoName) << "filters"
                                                        << ". DNSKEY no such name";
        QTest::newRow("SERVFAIL everywhere proves nothing")
            << QString(silent).replace("TIMEOUT", "SERVFAIL") << int(Status::ServerFailure) << "untested"
            << "mwk3v9x2m7q1w8.com A server failure";
        QTest::newRow("SERVFAIL for an invented name proves nothing")
            << base + "; !SERVFAIL www.mwk3v9x2m7q1w8.net. A\n"
            << found << "untested"
            << "www.mwk3v9x2m7q1w8.net A server failure";
    }
    void states()
    {
        QFETCH(QString, text);
        QFETCH(int, keys);
        QFETCH(QString, state);
        QFETCH(QString, detail);
        const auto result = run(text.toStdString(), static_cast<Status>(keys));
        QCOMPARE(QString::fromUtf8(network::toText(result.state).data()), state);
        QCOMPARE(QString::fromStdString(result.detail), detail);
        QVERIFY(!result.pending);
        QCOMPARE(result.evidence.empty(), result.detail.empty());
    }

    void probesStayPlainAndPending()
    {
        Answers answers;
        answers.reading().authoritatively(Name{}); // everything lies below: not one probe may go there
        const auto result = network::test(nonce, answers);
        QVERIFY(result.pending);
        QVERIFY(result.state == State::Untested);
        const auto open = answers.takeOpen();
        QCOMPARE(open.size(), std::size_t(6));
        for (const Question &question : open)
            QVERIFY(question.server.empty());
    }

    void nonces_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("questions");
        QTest::newRow("none") << QByteArray() << 0;
        QTest::newRow("too short to be nobody's") << QByteArray("abc") << 0;
        QTest::newRow("capitals and dots") << QByteArray("AB.C..defghijk lmn") << 6;
        QTest::newRow("hostile and long") << QByteArray(5000, '.') + QByteArray(5000, 'a') << 6;
    }
    void nonces()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, questions);
        Answers answers;
        network::test(text.toStdString(), answers);
        QCOMPARE(int(answers.takeOpen().size()), questions);
    }
};

MAILWORTHY_TEST(TestNetwork, QCoreApplication)
#include "tst_network.moc"
