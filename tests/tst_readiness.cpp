// SPDX-License-Identifier: Apache-2.0
// What receivers ask at a volume, and whether it is met: by check-ups of made-up firms, and by what a message showed.
#include "checkupworld.h"
#include "suite.h"

#include "core/catalogue/receivers.h"
#include "core/readiness/readiness.h"

using namespace readiness;

namespace
{

QString word(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// "reverse-name=met tls=unseen …", of the receiver called `id`.
QString states(const checkup::Report &report, const char *id, Volume volume, const Shown &shown = {})
{
    QStringList all;
    for (const Readiness &one : judge(catalogue::receivers(), report, volume, shown)) {
        for (const Judged &each : one.requirements) {
            if (one.receiver->id == id)
                all << word(toText(each.requirement.demand)) + '=' + word(toText(each.state));
        }
    }
    return all.join(' ');
}

/// The state of one demand, with the codes that speak against it.
QString stateOf(const checkup::Report &report, Demand demand, const Shown &shown = {})
{
    Requirement requirement;
    requirement.demand = demand;
    Receiver receiver;
    receiver.requirements = {requirement};
    const Receivers one{"2026-11", {receiver}};
    const Judged judged = judge(one, report, {1, true}, shown).front().requirements.front();
    QStringList text{word(toText(judged.state))};
    for (const Against &against : judged.against)
        text << word(toText(against.code)) + '@' + QString::fromStdString(against.subject);
    return text.join(' ');
}

checkup::Report reportOf(std::string text, const QString &before = {}, const QString &after = {})
{
    QString changed = QString::fromStdString(text);
    if (!before.isEmpty() && !changed.contains(before))
        qFatal("the zone has no %s", qPrintable(before));
    if (!before.isEmpty())
        changed.replace(before, after);
    return test::settled(test::healthySetup(), test::zoneOf(changed.toStdString()));
}

constexpr const char *ptr4 = "25.113.203.25.in-addr.arpa. PTR mail.example.com.";

} // namespace

class TestReadiness : public QObject
{
    Q_OBJECT

private slots:
    void byVolume()
    {
        const checkup::Report report = reportOf(test::healthy());
        QCOMPARE(states(report, "gmail", {20, false}),
                 QString("reverse-name=met tls=unseen spf-or-dkim=met key-size=met message-format=unseen "
                         "complaints=unseen"));
        QCOMPARE(states(report, "gmail", {4999, true}), states(report, "gmail", {20, false}));
        QCOMPARE(states(report, "gmail", {5000, false}).section(' ', 6),
                 QString("spf=met dkim=unseen dmarc-record=met alignment=unseen"));
        QCOMPARE(states(report, "gmail", {5000, true}).section(' ', 6),
                 QString("spf=met dkim=unseen dmarc-record=met alignment=unseen one-click=unseen"));
        QCOMPARE(states(report, "t-online", {1, false}),
                 QString("fixed-address=met reverse-name=met imprint=unseen introduction=unseen"));
    }

    /// Who calls newsletters bulk whatever their number, and withholds the number for other mail.
    void newslettersFromTheFirst()
    {
        const checkup::Report report = reportOf(test::healthy());
        QCOMPARE(states(report, "icloud", {4999, false}), QString());
        QVERIFY(states(report, "icloud", {1, true}).startsWith("own-reverse-name=met spf=met"));
        for (const Readiness &one : judge(catalogue::receivers(), report, {1, true})) {
            for (const Judged &each : one.requirements)
                QCOMPARE(each.fromPerDay, 0U);
        }
        const auto all = judge(catalogue::receivers(), report, {5000, false});
        const auto &yahoo =
            *std::find_if(all.begin(), all.end(), [](const Readiness &one) { return one.receiver->id == "yahoo"; });
        QVERIFY(!yahoo.requirements.back().requirement.isNumberPublished);
        QCOMPARE(yahoo.requirements.back().fromPerDay, 5000U);
    }

    void moreFromTheNextNumber()
    {
        const checkup::Report report = reportOf(test::healthy());
        const auto next = [&report](const char *id, Volume volume) {
            for (const Readiness &one : judge(catalogue::receivers(), report, volume)) {
                if (one.receiver->id == id && one.next)
                    return QString("%1:%2").arg(one.next->fromPerDay).arg(one.next->requirements.size());
            }
            return QString();
        };
        QCOMPARE(next("gmail", {20, false}), QString("5000:4"));
        QCOMPARE(next("gmail", {20, true}), QString("5000:5"));
        QCOMPARE(next("gmail", {5000, true}), QString());
        QCOMPARE(next("orange", {999, false}), QString("1000:4"));
        QCOMPARE(next("t-online", {20, false}), QString());
    }

    void byWhatDnsSays_data()
    {
        QTest::addColumn<Demand>("demand");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("wanted");
        const QString ptr(ptr4), spf("example.com. TXT \"v=spf1 ip4:25.203.113.25 ip6:2d00:25::25 ~all\"");
        const QString dmarc("_dmarc.example.com. TXT \"v=DMARC1; p=quarantine; rua=mailto:dmarc@example.com\"");
        const auto row = [](const char *name, Demand demand, const QString &before, const QString &after,
                            const QString &wanted) { QTest::newRow(name) << demand << before << after << wanted; };
        row("no reverse name", Demand::ReverseName, ptr, "", "not-met ptr-missing@25.203.113.25");
        row("its own, too", Demand::OwnReverseName, ptr, "", "not-met ptr-missing@25.203.113.25");
        row("a stranger's", Demand::ReverseName, ptr,
            "25.113.203.25.in-addr.arpa. PTR m.other.test.\n"
            "m.other.test. A 25.203.113.25",
            "met");
        row("own, a stranger's", Demand::OwnReverseName, ptr,
            "25.113.203.25.in-addr.arpa. PTR m.other.test.\nm.other.test. A 25.203.113.25",
            "not-met ptr-foreign-domain@25.203.113.25");
        row("reverse unanswered", Demand::ReverseName, ptr, "; !SERVFAIL 25.113.203.25.in-addr.arpa PTR", "unseen");
        row("own unanswered", Demand::OwnReverseName, ptr, "; !SERVFAIL 25.113.203.25.in-addr.arpa PTR", "unseen");
        row("a pool", Demand::FixedAddress, ptr,
            "25.113.203.25.in-addr.arpa. PTR dsl-pool.isp.test.\ndsl-pool.isp.test. A 25.203.113.25",
            "not-met address-name-pool@25.203.113.25");
        row("no SPF", Demand::Spf, spf, "", "not-met spf-missing@example.com");
        row("no SPF, no fail", Demand::SpfNoFail, spf, "", "met");
        row("not covered", Demand::SpfNoFail, spf, "example.com. TXT \"v=spf1 ip6:2d00:25::25 -all\"",
            "not-met spf-sender-not-covered@25.203.113.25");
        row("softly not covered", Demand::SpfNoFail, spf, "example.com. TXT \"v=spf1 ip6:2d00:25::25 ~all\"", "met");
        row("SPF unanswered", Demand::Spf, spf, "; !SERVFAIL example.com TXT", "unseen");
        row("SPF perhaps failing", Demand::SpfNoFail, spf, "; !SERVFAIL example.com TXT", "unseen");
        row("no DMARC", Demand::DmarcRecord, dmarc, "", "not-met dmarc-missing@example.com");
        row("DMARC cannot pass", Demand::DmarcPass, dmarc, "", "not-met dmarc-missing@example.com");
        row("DMARC unanswered", Demand::DmarcRecord, dmarc, "; !SERVFAIL _dmarc.example.com TXT", "unseen");
        row("no key", Demand::Dkim, "s1._domainkey", "nobody-guesses-this._domainkey",
            "not-met dkim-missing@example.com");
        row("no key, but SPF", Demand::SpfOrDkim, "s1._domainkey", "nobody-guesses-this._domainkey", "met");
        row("SPF, key unproved", Demand::SpfOrDkim, spf, "", "unseen");
        row("no answers taken", Demand::SenderDomain, "MX 10 mail.example.com.", "MX 0 .",
            "not-met mx-null@example.com");
        row("MX unanswered", Demand::SenderDomain, "example.com. MX 10 mail.example.com.", "; !SERVFAIL example.com MX",
            "unseen");
        row("a listing", Demand::NotListed, "test.dbl.spamhaus.org. A 127.0.1.2",
            "test.dbl.spamhaus.org. A 127.0.1.2\n25.113.203.25.zen.spamhaus.org. A 127.0.0.2",
            "not-met blocklist-listed@25.203.113.25");
        row("the lists are clear", Demand::NotListed, "", "", "met");
        row("a name that is none", Demand::ServerName, "", "", "met");
        row("IPv4", Demand::Ipv4, "", "", "met");
    }
    void byWhatDnsSays()
    {
        QFETCH(Demand, demand);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, wanted);
        QCOMPARE(stateOf(reportOf(test::healthy(), before, after), demand), wanted);
    }

    void byWhatAMessageShowed()
    {
        const checkup::Report report = reportOf(test::healthy());
        const std::pair<Demand, std::optional<bool> Shown::*> all[] = {
            {Demand::Tls, &Shown::tls},           {Demand::MessageFormat, &Shown::isWellFormed},
            {Demand::OneClick, &Shown::oneClick}, {Demand::Unsubscribe, &Shown::unsubscribe},
            {Demand::Dkim, &Shown::dkim},         {Demand::Alignment, &Shown::dmarc},
            {Demand::DmarcPass, &Shown::dmarc},   {Demand::FeedbackId, &Shown::feedbackId}};
        for (const auto &[demand, field] : all) {
            Shown shown;
            QCOMPARE(stateOf(report, demand, shown), QString("unseen"));
            shown.*field = true;
            QCOMPARE(stateOf(report, demand, shown), QString("met"));
            shown.*field = false;
            QCOMPARE(stateOf(report, demand, shown), QString("not-met"));
        }
        for (const Demand never : {Demand::Complaints, Demand::Consent, Demand::Imprint, Demand::Introduction})
            QCOMPARE(stateOf(report, never), QString("unseen"));
        checkup::Report proved = report;
        proved.setup.dkimProved = true; // by a message opened earlier
        QCOMPARE(stateOf(proved, Demand::Dkim), QString("met"));
        QCOMPARE(stateOf(proved, Demand::DmarcPass), QString("met"));
    }

    /// What others look after cannot be seen.
    void withoutAServer()
    {
        Setup setup;
        setup.domain = test::name("example.com");
        setup.route = MailRoute::Relay;
        const checkup::Report report = test::settled(setup, test::zoneOf(test::healthy()));
        for (const Demand demand :
             {Demand::ReverseName, Demand::OwnReverseName, Demand::FixedAddress, Demand::ServerName, Demand::Ipv4})
            QCOMPARE(stateOf(report, demand), QString("unseen"));
        setup.route = MailRoute::OwnServer;
        setup.senders = {{ip::parse("2d00:25::25").value(), true, {}}};
        QCOMPARE(stateOf(test::settled(setup, test::zoneOf(test::healthy())), Demand::Ipv4), QString("not-met"));
    }

    /// While answers are awaited, nothing is met or missed.
    void beforeAnythingIsKnown()
    {
        checkup::Report report;
        report.setup = test::healthySetup();
        report.pending.fill(true);
        for (const Readiness &one : judge(catalogue::receivers(), report, {100000, true})) {
            for (const Judged &each : one.requirements)
                QVERIFY2(each.state == State::Unseen || each.requirement.demand == Demand::Ipv4,
                         toText(each.requirement.demand).data());
        }
    }

    void everyWordIsRead()
    {
        for (int i = 0; i <= static_cast<int>(Demand::Introduction); ++i) {
            const auto demand = static_cast<Demand>(i);
            QCOMPARE(demandCalled(toText(demand)), std::optional(demand));
        }
        QVERIFY(!demandCalled("nonsense") && !demandCalled(""));
    }

    void whatIsNoCatalogue_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("no requirement") << QByteArray(R"("requirements":[])");
        QTest::newRow("no list") << QByteArray(R"("requirements":{"id":"spf"})");
        QTest::newRow("no object") << QByteArray(R"("requirements":["spf"])");
        QTest::newRow("an unknown word") << QByteArray(R"("requirements":[{"id":"spf-and-more"}])");
        QTest::newRow("no number") << QByteArray(R"("requirements":[{"id":"spf","from_per_day":"many"}])");
        QTest::newRow("no kind") << QByteArray(R"("requirements":[{"id":"spf","newsletters":"some"}])");
    }
    void whatIsNoCatalogue()
    {
        QFETCH(QByteArray, fields);
        const auto json = [](const QByteArray &rest) {
            return R"({"schema":1,"as_of":"2026-11","receivers":[{"id":"one","name":"One","date":"2026-11",)"
                   R"("source":"https://one.example",)" +
                   rest + "}]}";
        };
        QVERIFY(std::holds_alternative<Receivers>(catalogue::readReceivers(json(R"("requirements":[{"id":"spf"}])"))));
        QVERIFY(std::holds_alternative<catalogue::Problem>(catalogue::readReceivers(json(fields))));
    }

    /// Each receiver asks each thing once in a way, so that an id tells its requirement.
    void theBuiltInOnes()
    {
        std::set<std::string> ids;
        for (const Receiver &receiver : catalogue::receivers().all) {
            QVERIFY2(ids.insert(receiver.id).second, receiver.id.c_str());
            std::set<Demand> demands;
            for (const Requirement &each : receiver.requirements)
                QVERIFY2(demands.insert(each.demand).second, receiver.id.c_str());
        }
        for (const char *id :
             {"gmail", "outlook", "yahoo", "icloud", "gmx-web-de", "t-online", "orange", "la-poste", "comcast"})
            QVERIFY2(ids.contains(id), id);
    }
};

MAILWORTHY_TEST(TestReadiness, QCoreApplication)
#include "tst_readiness.moc"
