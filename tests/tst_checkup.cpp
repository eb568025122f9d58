// SPDX-License-Identifier: Apache-2.0
// All of it together: the practice zone, a zone where all is well, a world that does not answer, and any order of
// answers.
#include "findings.h"
#include "manualresolver.h"

#include "app/startup/catalogues.h"
#include "app/startup/practice.h"
#include "core/checkup/checkup.h"
#include "core/dns/zoneresolver.h"

#include <QSignalSpy>

#include <random>
#include <set>

using checkup::Checkup;
using checkup::Report;

namespace
{

/// Everything as it should be, with the reverse names, the test entries of two lists and a key of a good size.
std::string healthy()
{
    return R"($TTL 3600
example.com. SOA ns1.example.com. hostmaster.example.com. 1 14400 3600 1209600 900
example.com. NS ns1.example.com.
example.com. NS ns2.example.com.
ns1.example.com. A 25.203.0.53
ns2.example.com. A 25.203.1.53
example.com. MX 10 mail.example.com.
example.com. TXT "v=spf1 ip4:25.203.113.25 ip6:2d00:25::25 ~all"
mail.example.com. A 25.203.113.25
mail.example.com. AAAA 2d00:25::25
mail.example.com. TXT "v=spf1 a -all"
s1._domainkey.example.com. TXT ( "v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2/QPBUuoGUkvo/IHSuKrwEklMFf01pLNtqoEkU"
    "HCSfwQCJB6jrV2beKHd0A2F1VsMPVgerQM1gLxjfvcwOxiN0Cz44S4wruB0HyujKeemba3QAd85Ff7962NTws9E13pamV/R94Ofv"
    "j+9WDM+AIbWDIAijWcyDrzAVBE8lJJZmkXloqH5IMpEjRrMakclctfbkYzxySt9T6mEx1I1m50MtS6OyFBALj1Qv5tAwijFekhqu"
    "uyDSwcsg6LsXIAPKy5bNbSSpj8wUev9gGyskqMmgOqWI28ntL7MawSdbQ+cQw7ivcFv9CUTY3T5S6nuRQt1XZmrMlXGw+ukg85dy"
    "qpOQIDAQAB" )
_dmarc.example.com. TXT "v=DMARC1; p=quarantine; rua=mailto:dmarc@example.com"
113.203.25.in-addr.arpa. SOA ns1.example.com. hostmaster.example.com. 1 14400 3600 1209600 900
25.113.203.25.in-addr.arpa. PTR mail.example.com.
0.0.d.2.ip6.arpa. SOA ns1.example.com. hostmaster.example.com. 1 14400 3600 1209600 900
5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.5.2.0.0.0.0.d.2.ip6.arpa. PTR mail.example.com.
2.0.0.127.zen.spamhaus.org. A 127.0.0.2
2.0.0.0.0.0.f.7.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.zen.spamhaus.org. A 127.0.0.2
test.dbl.spamhaus.org. A 127.0.1.2
)";
}

Setup healthySetup()
{
    Setup setup;
    setup.domain = test::name("example.com");
    setup.host = test::name("mail.example.com");
    for (const char *address : {"25.203.113.25", "2d00:25::25"})
        setup.senders.push_back({ip::parse(address).value(), true, {}});
    setup.selectors = {{"s1", true}};
    return setup;
}

const checkup::Catalogues &catalogues()
{
    static const auto all = std::get<std::shared_ptr<const checkup::Catalogues>>(startup::loadCatalogues());
    return *all;
}

checkup::Options overText(std::shared_ptr<const dns::Zone> zone)
{
    checkup::Options options;
    options.zone = std::move(zone);
    options.nonce = "abcdefghijklmnop";
    options.now = 1'795'000'000;
    return options;
}

Report settled(const Setup &setup, const std::shared_ptr<const dns::Zone> &zone, bool guess = true)
{
    dns::ZoneResolver resolver(zone);
    checkup::Options options = overText(zone);
    options.guess = guess;
    Checkup run(catalogues(), resolver, setup, options);
    QSignalSpy finished(&run, &Checkup::finished);
    if (!finished.wait(20'000))
        qFatal("the check-up does not finish");
    return run.report();
}

QString word(Severity severity)
{
    return QString::fromUtf8(toText(severity).data());
}

/// "zone=ok address=error …", in the order of the seven checks.
QString verdicts(const Report &report)
{
    QStringList all;
    for (const Check check : allChecks)
        all << QString::fromUtf8(toText(check).data()) + '=' + word(report.verdictOf(check));
    return all.join(' ');
}

/// All that a report says, in its order.
QString told(const Report &report)
{
    QString lines;
    const auto add = [&lines](std::string_view text) {
        lines += QString::fromUtf8(text.data(), qsizetype(text.size())) + '\n';
    };
    for (const Check check : allChecks) {
        for (const Finding &finding : report.of(check)) {
            std::string line(toText(finding.code));
            line.append(" ").append(toText(finding.severity)).append(" ").append(finding.subject);
            for (const auto &[name, value] : finding.args)
                line.append(" ").append(name).append("=").append(value);
            for (const Evidence &item : finding.evidence)
                line.append(" {").append(item.query).append("|").append(item.answer).append("}");
            add(line);
        }
    }
    for (const blocklists::Outcome &outcome : report.blocklists)
        add(outcome.zone + ' ' + blocklists::toText(outcome.subject) + ' ' +
            std::string(blocklists::toText(outcome.state)) + ' ' + outcome.reason);
    for (const records::Record &record : report.records)
        add(record.name.toText() + ' ' + std::string(records::toText(record.action)) + ' ' + record.value);
    for (const discovery::ServiceCandidate &service : report.found.services)
        add(service.id + ' ' + service.from + ' ' + service.by);
    return lines;
}

bool says(const Report &report, Code code)
{
    return std::any_of(report.findings.begin(), report.findings.end(), [code](const Findings &findings) {
        return std::any_of(findings.begin(), findings.end(), [code](const Finding &one) { return one.code == code; });
    });
}

QString actions(const Report &report)
{
    QStringList all;
    for (const records::Record &record : report.records)
        all << QString::fromUtf8(records::toText(record.purpose).data()) + ':' +
                   QString::fromUtf8(records::toText(record.action).data());
    all.sort();
    return all.join(' ');
}

QString states(const Report &report)
{
    QStringList all;
    for (const blocklists::Outcome &outcome : report.blocklists)
        all << QString::fromStdString(outcome.zone + '=' + blocklists::toText(outcome.subject) + '=' +
                                      std::string(blocklists::toText(outcome.state)));
    return all.join(' ');
}

std::shared_ptr<const dns::Zone> zoneOf(const std::string &text)
{
    return std::make_shared<const dns::Zone>(test::zone(text));
}

} // namespace

class TestCheckup : public QObject
{
    Q_OBJECT

private slots:
    void practice()
    {
        const Report report = settled(startup::practiceSetup(), startup::practiceZone());
        QVERIFY(report.settled);
        for (const Check check : allChecks)
            QVERIFY(!report.isPending(check));
        QCOMPARE(verdicts(report), QString("zone=ok address=error names=error blocklists=error spf=error dkim=warning "
                                           "dmarc=error"));
        // What its text says is wrong with it, step by step.
        const auto has = [&report](Check check, const char *codes) {
            for (const QString &code : QString(codes).split(' '))
                QVERIFY2(test::codes(report.of(check)).contains(code), qPrintable(test::codes(report.of(check))));
        };
        has(Check::Address, "address-policy-listed address-name-has-octets");
        has(Check::Names, "ptr-missing ptr-generic");
        has(Check::Blocklists, "blocklist-listed blocklist-refused blocklist-dead blocklist-clear");
        has(Check::Spf, "spf-multiple-records");
        has(Check::Dkim, "dkim-key-truncated");
        has(Check::Dmarc, "dmarc-on-wrong-name");
        QCOMPARE(
            test::argOf(report.of(Check::Blocklists), Code::BlocklistListed, "meanings").contains("low-reputation"),
            true);
        QVERIFY(states(report).startsWith("zen.spamhaus.org=25.203.113.25=listed "
                                          "zen.spamhaus.org=2d00:25::25=clear "
                                          "dbl.spamhaus.org=morgenrot.example=refused"));
        for (const blocklists::Outcome &outcome : report.blocklists) {
            const auto state = outcome.zone == "bl.spameatingmonkey.net" ? blocklists::State::Refused
                               : outcome.zone == "dbl.spamhaus.org"      ? blocklists::State::Refused
                               : outcome.zone == "psbl.surriel.com"      ? blocklists::State::Dead
                               : outcome.zone == "zen.spamhaus.org"      ? outcome.state
                                                                         : blocklists::State::Clear;
            QVERIFY2(outcome.state == state, outcome.zone.c_str());
        }
        QVERIFY(actions(report).contains("spf:replace"));
        QVERIFY(actions(report).contains("ptr:add") && actions(report).contains("ptr:replace"));
    }

    void allIsWell()
    {
        const Report report = settled(healthySetup(), zoneOf(healthy()));
        QVERIFY(report.settled);
        QCOMPARE(verdicts(report), QString("zone=ok address=ok names=ok blocklists=ok spf=ok dkim=ok dmarc=ok"));
        QCOMPARE(test::codes(report.of(Check::Zone)), QString("zone-fine"));
        QCOMPARE(test::codes(report.of(Check::Address)), QString("address-usable address-usable"));
        QCOMPARE(test::codes(report.of(Check::Names)), QString("names-match names-match"));
        QCOMPARE(test::codes(report.of(Check::Blocklists)),
                 QString("blocklist-clear blocklist-clear blocklist-clear blocklist-clear"));
        QCOMPARE(test::codes(report.of(Check::Spf)), QString("spf-sender-covered spf-sender-covered"));
        QCOMPARE(test::codes(report.of(Check::Dkim)), QString("dkim-ok"));
        QCOMPARE(test::codes(report.of(Check::Dmarc)), QString("dmarc-enforced"));
        QCOMPARE(states(report), QString("zen.spamhaus.org=25.203.113.25=clear zen.spamhaus.org=2d00:25::25=clear "
                                         "dbl.spamhaus.org=example.com=clear "
                                         "dbl.spamhaus.org=mail.example.com=clear"));
        for (const records::Record &record : report.records)
            QVERIFY2(record.action == records::Action::Keep, record.name.toText().c_str());
    }

    /// Only the domain is known: the rest is found, and told apart from what the person said.
    void foundByItself()
    {
        Setup setup;
        setup.domain = test::name("example.com");
        const Report report = settled(setup, zoneOf(healthy()));
        QVERIFY(report.asked == setup);
        QCOMPARE(report.setup.senders.size(), std::size_t(2));
        for (const Sender &sender : report.setup.senders)
            QVERIFY(!sender.confirmed && sender.from == "mx");
        QVERIFY(report.setup.host && !report.setup.hostConfirmed);
        QCOMPARE(report.setup.host->toText(), std::string("mail.example.com"));
        QVERIFY(!report.setup.selectors.empty());
        for (const Selector &selector : report.setup.selectors)
            QVERIFY(!selector.confirmed);
        QCOMPARE(verdicts(report), QString("zone=ok address=ok names=ok blocklists=ok spf=ok dkim=ok dmarc=ok"));
    }

    /// The server was named, its address not; where the domain's mail goes in is another matter.
    void foundByTheServersName()
    {
        Setup setup;
        setup.domain = test::name("example.com");
        setup.host = test::name("out.example.com");
        const std::string out = "out.example.com. A 25.203.113.26\n";
        Report report = settled(setup, zoneOf(healthy() + out));
        QCOMPARE(report.setup.senders.size(), std::size_t(1));
        QVERIFY(report.setup.senders.front() == (Sender{ip::parse("25.203.113.26").value(), false, "a"}));
        QVERIFY(says(report, Code::PtrMissing) && !says(report, Code::AddressUnknown));

        // Nothing is known of it: that is not fine.
        std::string noMx = "example.com. TXT \"v=spf1 -all\"\nexample.com. MX 10 in.filter.example.\n"
                           "in.filter.example. A 25.203.113.99\n";
        setup.host.reset();
        report = settled(setup, zoneOf(noMx));
        QVERIFY(report.setup.senders.empty());
        QCOMPARE(word(report.verdictOf(Check::Names)), QString("unknown"));
    }

    /// The address was named, the server not: where the domain's mail goes in may be another machine.
    void foundByTheAddress()
    {
        Setup setup;
        setup.domain = test::name("example.com");
        setup.senders = {{*ip::parse("25.203.113.26"), true, {}}};
        const Report unknown = settled(setup, zoneOf(healthy()));
        QVERIFY(!unknown.setup.host && says(unknown, Code::HostUnknown));
        for (const records::Record &record : unknown.records)
            QVERIFY(record.type != dns::Type::A || record.name != test::name("mail.example.com"));

        const std::string out = "out.example.com. A 25.203.113.26\n"
                                "26.113.203.25.in-addr.arpa. PTR out.example.com.\n";
        const Report named = settled(setup, zoneOf(healthy() + out));
        QVERIFY(named.setup.host && !named.setup.hostConfirmed);
        QCOMPARE(named.setup.host->toText(), std::string("out.example.com"));
        QVERIFY(!says(named, Code::HostAddressMissing));
    }

    /// Somebody who was shown what was found, and said no, is not judged by it.
    void nothingIsGuessed()
    {
        Setup setup;
        setup.domain = test::name("example.com");
        const Report report = settled(setup, zoneOf(healthy()), false);
        QVERIFY(report.setup.senders.empty() && !report.setup.host);
        QVERIFY(!report.found.ips.empty());
        QVERIFY(says(report, Code::PtrUnknown) && says(report, Code::HostUnknown));
    }

    /// RFC 5321 §2.3.5: a name that can never be the server's needs no record either.
    void condemnedName()
    {
        Setup setup = healthySetup();
        setup.host = test::name("mail.local");
        const Report report = settled(setup, zoneOf(healthy()));
        QVERIFY(says(report, Code::EhloInvalid) && !says(report, Code::SpfEhloMissing));
    }

    /// Nobody answers the test of the network, nor anything else: that is said as soon as it is known.
    void silentNetwork_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("silent");
        QTest::newRow("silent") << int(dns::Status::Timeout) << true;
        QTest::newRow("refusals are answers") << int(dns::Status::Refused) << false;
    }
    void silentNetwork()
    {
        QFETCH(int, status);
        QFETCH(bool, silent);
        test::Manual resolver;
        Checkup run(catalogues(), resolver, healthySetup(), overText({}));
        int rounds = 0;
        for (; rounds < 200 && !run.report().settled; ++rounds) {
            QCoreApplication::processEvents();
            resolver.answerRound(dns::failed(dns::Status(status)));
        }
        QCOMPARE(run.report().silent, silent);
        QVERIFY(!silent || rounds <= 3);
        for (const blocklists::Outcome &outcome : run.report().blocklists)
            QVERIFY(outcome.state == (silent ? blocklists::State::Unanswered : blocklists::State::Refused));
        QCOMPARE(run.report().network.state, network::State::NoAnswer);
    }

    void noLists_data()
    {
        QTest::addColumn<bool>("left");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a batch asks none") << true << "batch";
        QTest::newRow("none in the text") << false << "none-in-zone";
    }
    void noLists()
    {
        QFETCH(bool, left);
        QFETCH(QString, reason);
        std::string text = healthy();
        if (!left)
            text.erase(text.find("2.0.0.127.zen"));
        const auto zone = zoneOf(text);
        dns::ZoneResolver resolver(zone);
        checkup::Options options = overText(zone);
        options.askLists = !left;
        Checkup run(catalogues(), resolver, healthySetup(), options);
        QSignalSpy finished(&run, &Checkup::finished);
        QVERIFY(finished.wait(20'000));
        const Findings &lists = run.report().of(Check::Blocklists);
        QCOMPARE(test::codes(lists), QString("blocklists-not-asked"));
        QCOMPARE(test::argOf(lists, Code::BlocklistsNotAsked, "reason"), reason);
        QVERIFY(run.report().blocklists.empty() && !run.report().isPending(Check::Blocklists));
    }

    void nobodyAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("named"); // whether the person named server and selector
        for (const dns::Status status : {dns::Status::Timeout, dns::Status::ServerFailure, dns::Status::Refused}) {
            for (const bool named : {true, false})
                QTest::addRow("%s, %s", std::string(dns::toText(status)).c_str(), named ? "all named" : "domain alone")
                    << int(status) << named;
        }
    }
    void nobodyAnswers()
    {
        QFETCH(int, status);
        QFETCH(bool, named);
        test::Manual resolver;
        Setup setup = healthySetup();
        if (!named) {
            setup = {};
            setup.domain = test::name("example.com");
        }
        checkup::Options options = overText({});
        Checkup run(catalogues(), resolver, setup, options);
        for (int round = 0; round < 200 && !run.report().settled; ++round) {
            QCoreApplication::processEvents();
            resolver.answerRound(dns::failed(dns::Status(status)));
        }
        const Report &report = run.report();
        QVERIFY(report.settled);
        for (const Check check : allChecks) {
            QVERIFY(!report.isPending(check));
            for (const Finding &finding : report.of(check)) {
                // Not an answer is not an absence, not a listing and not a praise.
                QVERIFY2(finding.severity <= Severity::Unknown, std::string(toText(finding.code)).c_str());
                const QString code = QString::fromUtf8(toText(finding.code).data());
                QVERIFY2(!code.contains("missing") && !code.contains("not-found"), qPrintable(code));
                QVERIFY2(finding.severity != Severity::Ok, qPrintable(code));
            }
            QVERIFY2(report.verdictOf(check) == Severity::Unknown, std::string(toText(check)).c_str());
        }
        for (const blocklists::Outcome &outcome : report.blocklists)
            QVERIFY(outcome.state == (dns::Status(status) == dns::Status::Refused ? blocklists::State::Refused
                                                                                  : blocklists::State::Unanswered));
        for (const records::Record &record : report.records) // nothing is replaced that was never read
            QVERIFY(record.action != records::Action::Replace && record.action != records::Action::Remove);
    }

    void deletedWhileRunning()
    {
        test::Manual resolver;
        for (const int rounds : {0, 1, 2, 3, 5}) {
            auto run = std::make_unique<Checkup>(catalogues(), resolver, healthySetup(), overText({}));
            const dns::Zone world = test::zone(healthy());
            for (int round = 0; round < rounds; ++round) {
                QCoreApplication::processEvents();
                for (std::size_t left = resolver.open.size(); left > 0; --left)
                    resolver.answerNext(world.answer(resolver.open.front()->question));
            }
            run.reset();
            QCOMPARE(resolver.live(), std::size_t(0));
            resolver.answerRound();
        }
        auto *run = new Checkup(catalogues(), resolver, healthySetup(), overText({}));
        connect(run, &Checkup::changed, this, [run] { delete run; });
        QCoreApplication::processEvents();
        QCOMPARE(resolver.live(), std::size_t(0));
    }

    /// Answers come in as they like; what is said, and in which order, must not hang on it.
    void anyOrder_data()
    {
        QTest::addColumn<bool>("practice");
        QTest::addColumn<bool>("named");
        QTest::addColumn<bool>("network"); // the domain's own servers are asked, the self-test is made, all lists come
        for (const bool practice : {true, false}) {
            for (const bool named : {true, false}) {
                for (const bool network : {true, false})
                    QTest::addRow("%s, %s, %s", practice ? "practice" : "all is well", named ? "named" : "domain alone",
                                  network ? "network" : "text")
                        << practice << named << network;
            }
        }
    }
    void anyOrder()
    {
        QFETCH(bool, practice);
        QFETCH(bool, named);
        QFETCH(bool, network);
        Setup setup = practice ? startup::practiceSetup() : healthySetup();
        if (!named) {
            const dns::Name domain = setup.domain;
            setup = {};
            setup.domain = domain;
        }
        const auto zone = practice ? startup::practiceZone() : zoneOf(healthy());
        QString expected;
        for (const unsigned seed : {0U, 1U, 2U, 3U}) { // 0: as they were asked
            std::mt19937 random(seed);
            test::Manual resolver;
            Checkup run(catalogues(), resolver, setup, overText(network ? nullptr : zone));
            std::set<Code> onTheWay;
            connect(&run, &Checkup::changed, this, [&] {
                for (const Check check : allChecks) {
                    for (const Finding &finding : run.report().of(check))
                        onTheWay.insert(finding.code);
                }
            });
            for (int turns = 0; turns < 50'000 && !run.report().settled; ++turns) {
                if (resolver.open.empty()) {
                    QCoreApplication::processEvents();
                    continue;
                }
                if (seed != 0)
                    std::swap(resolver.open.front(), resolver.open[random() % resolver.open.size()]);
                const dns::Question &question = resolver.open.front()->question;
                dns::Reply reply = zone->answer(question);
                reply.authoritative = !question.server.empty();
                resolver.answerNext(reply);
            }
            QVERIFY(run.report().settled);
            if (expected.isEmpty())
                expected = told(run.report());
            // What is fine in the end was never said to be missing, or not known, on the way there.
            for (const Code code : onTheWay)
                QVERIFY2(practice || says(run.report(), code), toText(code).data());
            QCOMPARE(told(run.report()), expected);
        }
        QVERIFY(network || expected == told(settled(setup, zone)));
    }
};

QTEST_GUILESS_MAIN(TestCheckup)
#include "tst_checkup.moc"
