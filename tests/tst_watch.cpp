// SPDX-License-Identifier: Apache-2.0
// Is a record visible yet, and if not, why: over what two servers of a zone, the system's resolver and a public one
// say.
#include "suite.h"
#include "watchscene.h"

#include "app/startup/practice.h"

using namespace test;

namespace
{

void row(const char *title, const records::Record &wanted, const QString &both, const char *verdict)
{
    QTest::newRow(title) << wanted << both << both << QString() << QString(verdict);
}

void rowsOfFaults()
{
    row("nothing", rule(), "", "not-saved");
    row("the old one is there", ownSpf(), oldSpf, "not-saved");
    row("a text of others is nothing", ownSpf(), oldSpf + "example.com. TXT \"google-site-verification=1\"",
        "not-saved");
    row("quotes inside", rule(), R"(_dmarc.example.com. TXT "\"v=DMARC1; p=none; rua=mailto:d@example.com\"")",
        "faulty quotes-inside");
    row("curly quotes", rule(),
        R"(_dmarc.example.com. TXT "\226\128\156v=DMARC1; p=none; rua=mailto:d@example.com\226\128\157")",
        "faulty quotes-inside");
    row("backslashes", rule(), R"(_dmarc.example.com. TXT "v=DMARC1\\; p=none\\; rua=mailto:d@example.com")",
        "faulty escaped");
    row("cut", key(), "s1._domainkey.example.com. TXT \"v=DKIM1; k=rsa; p=MIIB\"", "faulty cut");
    row("small letters", key(), "s1._domainkey.example.com. TXT \"v=dkim1; k=rsa; p=miibijanbg\"", "faulty case-lost");
    row("RFC 7208 §3.3: a space lost", ownSpf(), "example.com. TXT \"v=spf1 ip4:192.0.2.1\" \"~all\"",
        "faulty spaces-lost");
    row("a whole line pasted", rule(),
        R"(_dmarc.example.com. TXT "_dmarc TXT v=DMARC1; p=none; rua=mailto:d@example.com")", "faulty more-around");
    row("another value", rule(), "_dmarc.example.com. TXT \"v=DMARC1; p=reject\"", "faulty differs");
    row("RFC 7208 §3.2: the old one beside", ownSpf(), oldSpf + "example.com. TXT \"v=spf1 ip4:192.0.2.1 ~all\"",
        "faulty old-beside");
    row("RFC 7208 §3.2: a second one", ownSpf(),
        "example.com. TXT \"v=spf1 a ~all\"\nexample.com. TXT \"v=spf1 ip4:192.0.2.1 ~all\"", "faulty second-record");
    row("RFC 7208 §3.1: as type SPF", ownSpf(), oldSpf + "example.com. SPF \"v=spf1 ip4:192.0.2.1 ~all\"",
        "faulty wrong-type SPF");
    row("an alias as a text", alias(), "k1._domainkey.example.com. TXT \"dkim.vendor.example\"",
        "faulty wrong-type TXT");
    row("the final dot is missing", alias(), "k1._domainkey.example.com. CNAME dkim.vendor.example.example.com.",
        "faulty domain-appended");
    row("RFC 1034 §3.6.2: an alias in the way", rule(),
        "_dmarc.example.com. CNAME x.example.com.\nx.example.com. A 192.0.2.9", "faulty alias-in-the-way");
    row("an alias that leads to it", rule(),
        "_dmarc.example.com. CNAME x.example.com.\nx.example.com. TXT \"v=DMARC1; p=none; rua=mailto:d@example.com\"",
        "spreading +60");
    row("RFC 6376 §3.2: spaces say nothing", key(),
        "s1._domainkey.example.com. TXT \"v=DKIM1;k=rsa;\" \" p=MIIB IjANBg;\"", "spreading +60");
    row("RFC 7208 §4.6.1: nor do several between terms", ownSpf(), "example.com. TXT \"v=spf1  ip4:192.0.2.1 ~all \"",
        "spreading +60");
    row("it has gone", gone(), "", "visible");
    row("it has not gone", gone(), oldSpf, "not-saved");
}

void rowsOfPlaces()
{
    const QString value = " TXT \"v=DMARC1; p=none; rua=mailto:d@example.com\"";
    row("the domain twice", rule(), "_dmarc.example.com.example.com." + value,
        "wrong-name _dmarc.example.com.example.com");
    row("the bare domain", rule(), "example.com." + value, "wrong-name example.com");
    row("the underscore lost", rule(), "dmarc.example.com." + value, "wrong-name dmarc.example.com");
    row("a label lost", key(), "s1.example.com. TXT \"v=DKIM1; k=rsa; p=MIIBIjANBg\"", "wrong-name s1.example.com");
    row("the other label lost", key(), "_domainkey.example.com. TXT \"v=DKIM1; k=rsa; p=MIIBIjANBg\"",
        "wrong-name _domainkey.example.com");
    row("both underscores lost", key(), "s1.domainkey.example.com. TXT \"v=DKIM1; k=rsa; p=MIIBIjANBg\"",
        "wrong-name s1.domainkey.example.com");
    row("the sign for the domain taken by its letter", ownSpf(), "@.example.com. TXT \"v=spf1 ip4:192.0.2.1 ~all\"",
        "wrong-name @.example.com");
    row("the domain twice, of the domain", ownSpf(), "example.com.example.com. TXT \"v=spf1 ip4:192.0.2.1 ~all\"",
        "wrong-name example.com.example.com");
    row("an alias, twice", alias(), "k1._domainkey.example.com.example.com. CNAME dkim.vendor.example.",
        "wrong-name k1._domainkey.example.com.example.com");
    row("another text there is no fault", rule(), "example.com. TXT \"v=DMARC1; p=reject\"", "not-saved");
    row("a wildcard answers for the wrong names, too", rule(), "*.example.com." + value, "spreading +60");
}

} // namespace

Q_DECLARE_METATYPE(records::Record)

class TestWatch : public QObject
{
    Q_OBJECT

private slots:
    /// What both servers say, and nobody else has it yet.
    void verdicts_data()
    {
        QTest::addColumn<records::Record>("wanted");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("others");
        QTest::addColumn<QString>("verdict");
        rowsOfFaults();
        rowsOfPlaces();
        QTest::newRow("at one of two") << rule() << goodRule << "" << "" << "at-some 1/2";
        QTest::newRow("good at one, with a fault at the other")
            << rule() << goodRule << "_dmarc.example.com. TXT \"v=DMARC1; p=reject\"" << "" << "faulty differs";
        QTest::newRow("all see it") << rule() << goodRule << goodRule << goodRule << "visible";
        QTest::newRow("others see the old one")
            << ownSpf() << "example.com. TXT \"v=spf1 ip4:192.0.2.1 ~all\""
            << "example.com. TXT \"v=spf1 ip4:192.0.2.1 ~all\"" << oldSpf << "spreading +3600";
    }
    void verdicts()
    {
        QFETCH(records::Record, wanted);
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, others);
        QFETCH(QString, verdict);
        Scene scene(wanted, first, second, others);
        QCOMPARE(told(scene.look()), verdict);
    }

    /// Product rule 2, RFC 2308 §5: no resolver hears of the name before all servers have it.
    void polite()
    {
        Scene scene(rule(), goodRule, "", "");
        scene.look();
        for (const dns::Question &question : scene.world.asked)
            QVERIFY2(!question.server.empty() || !question.name.isAtOrBelow(scene.wanted.name),
                     dns::toText(question).c_str());
        QCOMPARE(scene.asked(publicOne), 0L);
        scene.say(goodRule, goodRule, "");
        const Verdict verdict = scene.look();
        QCOMPARE(scene.asked(""), 1L);
        QCOMPARE(scene.asked(publicOne), 1L);
        QCOMPARE(told(verdict) + " again " + again(verdict), QString("spreading +60 again 60"));
        scene.look(now + 59);
        QCOMPARE(scene.asked(""), 0L); // it would say the same
        scene.say(goodRule, goodRule, goodRule);
        QCOMPARE(told(scene.look(now + 60)), QString("visible"));
        QCOMPARE(again(watch::judge(scene.course, scene.options, now + 60)), QString("never"));
        QVERIFY(watch::next(scene.course, scene.options, now + 60).resolvers.empty());
    }

    /// What is asked next is said beforehand.
    void next()
    {
        Scene scene(rule(), "", "", "");
        const auto first = watch::next(scene.course, scene.options, now);
        QVERIFY(first.servers.empty() && first.resolvers.empty());
        QCOMPARE(first.at, now);
        scene.look();
        auto later = watch::next(scene.course, scene.options, now);
        QCOMPARE(later.servers.size(), std::size_t(2));
        QCOMPARE(later.servers.front().addresses, std::vector<std::string>{"192.0.2.53"});
        QVERIFY(later.resolvers.empty());
        scene.silence("9.9.9.9");
        scene.say(goodRule, goodRule, "");
        scene.silence("9.9.9.9");
        scene.look();
        QCOMPARE(watch::next(scene.course, scene.options, now).resolvers, std::vector<std::string>{publicOne});
        QCOMPARE(watch::next(scene.course, scene.options, now + 60).resolvers,
                 (std::vector<std::string>{"", publicOne}));
    }

    /// RFC 2308 §5: the lesser of the SOA's TTL and its last field. A record that was there lives for its own TTL.
    void life_data()
    {
        QTest::addColumn<QString>("soa");
        QTest::addColumn<QString>("before");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("the last field is less") << "3600" << "" << qint64(60);
        QTest::newRow("the TTL is less") << "30" << "" << qint64(30);
        QTest::newRow("an old record") << "3600" << "_dmarc.example.com. 7200 TXT \"v=DMARC1; p=none\"" << qint64(7200);
        QTest::newRow("no longer than a week")
            << "3600" << "_dmarc.example.com. 9999999 TXT \"v=DMARC1; p=none\"" << qint64(604800);
    }
    void life()
    {
        QFETCH(QString, soa);
        QFETCH(QString, before);
        QFETCH(qint64, seconds);
        records::Record wanted = rule();
        wanted.current = wanted.goes = {"v=DMARC1; p=none"};
        Scene scene(wanted, before, before, "");
        for (const char *server : {"192.0.2.53", "192.0.2.54"}) {
            std::string &text = scene.world.machines[server].text;
            text =
                QString::fromStdString(text).replace("example.com. SOA", "example.com. " + soa + " SOA").toStdString();
        }
        scene.look();
        scene.say(goodRule, goodRule, "");
        scene.silence(publicOne.c_str());
        scene.world.exceptions[{wanted.name, wanted.type}] = dns::failed(dns::Status::Timeout);
        QCOMPARE(told(scene.look()), QString("spreading +%1").arg(seconds));
        QCOMPARE(told(scene.look(now + seconds - 1), now + seconds - 1), QString("spreading +1"));
        QCOMPARE(told(scene.look(now + seconds)), QString("visible")); // nobody can remember it otherwise any more
    }

    /// What could not be asked is no absence, and takes nothing back.
    void silence()
    {
        Scene scene(rule(), goodRule, "", "");
        scene.silence("192.0.2.54");
        QCOMPARE(told(scene.look()), QString("at-some 1/2"));
        scene.silence("192.0.2.53");
        QCOMPARE(told(scene.look()), QString("at-some 1/2"));
        scene.world.machines["192.0.2.53"].manner = World::Manner::Authoritative;
        QCOMPARE(told(scene.look()), QString("spreading +60")); // the other one is silent for good
        QCOMPARE(scene.asked(""), 1L);

        for (const World::Manner manner :
             {World::Manner::Silent, World::Manner::Refuses, World::Manner::Fails, World::Manner::WithoutAuthority}) {
            Scene none(rule(), "", "", "");
            none.world.machines["192.0.2.53"].manner = none.world.machines["192.0.2.54"].manner = manner;
            const Verdict verdict = none.look();
            QCOMPARE(told(verdict), QString("could-not-check"));
            QCOMPARE(none.asked(publicOne), 0L);
            QCOMPARE(again(verdict), QString("60")); // the system's resolver was asked, and remembers for a minute
            none.say("", "", goodRule);
            none.world.machines["192.0.2.53"].manner = none.world.machines["192.0.2.54"].manner = manner;
            QCOMPARE(told(none.look(now + 59)), QString("could-not-check"));
            QCOMPARE(told(none.look(now + 60)), QString("visible"));
        }
        Scene forbidden(rule(), goodRule, goodRule, goodRule);
        forbidden.options.askServers = false;
        QCOMPARE(told(forbidden.look()), QString("visible"));
        QVERIFY(std::all_of(forbidden.world.asked.begin(), forbidden.world.asked.end(),
                            [](const dns::Question &question) { return question.server.empty(); }));
    }

    /// It was there, and is not any more.
    void vanished()
    {
        Scene scene(rule(), goodRule, goodRule, goodRule);
        QCOMPARE(told(scene.look()), QString("visible"));
        scene.say("", "", "");
        QCOMPARE(told(scene.look()), QString("not-saved"));
        QCOMPARE(scene.asked(""), 0L);
        scene.say(goodRule, goodRule, "");
        QCOMPARE(told(scene.look()), QString("spreading +60"));
    }

    /// The parent's servers are asked, and whether they are those of the company that was named.
    void elsewhere()
    {
        discovery::DnsHost here, there;
        here.nsPatterns = {"*.example.com"};
        there.nsPatterns = {"*.other.example"};
        Scene scene(rule(), "", "", "");
        scene.options.chosen = &here;
        QCOMPARE(told(scene.look()), QString("not-saved"));
        scene.options.chosen = &there;
        const Verdict verdict = scene.look();
        QCOMPARE(told(verdict), QString("elsewhere"));
        QCOMPARE(verdict.nameservers, (std::vector<dns::Name>{name("ns1.example.com"), name("ns2.example.com")}));
        scene.say(goodRule, goodRule, goodRule);
        QCOMPARE(told(scene.look()), QString("visible")); // whatever the company is called

        Scene moved(rule(), "", goodRule, "");
        moved.world.delegation = {"ns2.example.com"}; // whatever the zone says of itself
        QCOMPARE(told(moved.look()), QString("spreading +60"));
    }

    /// Soon at first, then less and less often.
    void pauses_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<QString>("pause");
        for (const auto &[age, pause] : {std::pair<qint64, const char *>{0, "15"},
                                         {60, "15"},
                                         {600, "150"},
                                         {3600, "900"},
                                         {14400, "3600"},
                                         {86400, "3600"}})
            QTest::addRow("%lld s", age) << age << QString(pause);
    }
    void pauses()
    {
        QFETCH(qint64, age);
        QFETCH(QString, pause);
        Scene scene(rule(), "", "", "");
        scene.course.begun = now - age;
        QCOMPARE(again(scene.look()), pause);
    }

    /// A zone text answers for every server, so that all can be walked through without a network.
    void practice()
    {
        const auto look = [](const char *at, dns::Type type, const char *value) {
            records::Record wanted = record(Purpose::Spf, at, type, value);
            wanted.zone = name("morgenrot.example");
            Course course{.begun = typed};
            dns::Answers answers;
            watch::Seen seen;
            dns::settle(*startup::practiceZone(), answers,
                        [&](const dns::Answers &so_far) { seen = watch::look(wanted, course, {}, now, so_far); });
            course = watch::remember(course, seen, now);
            return told(watch::judge(course, {}, now));
        };
        QCOMPARE(look("mail.morgenrot.example", dns::Type::A, "25.203.113.25"), QString("visible"));
        QCOMPARE(look("mail.morgenrot.example", dns::Type::Txt, "v=spf1 a -all"), QString("not-saved"));
    }

    /// What it means for the task.
    void tells()
    {
        Scene scene(rule(), goodRule, "", "");
        todo::Told told = watch::told(scene.look(), {.typed = typed}, now);
        QCOMPARE(told, (todo::Told{.typed = typed, .someSee = now}));
        scene.say(goodRule, goodRule, "");
        told = watch::told(scene.look(now + 9), told, now + 9);
        QCOMPARE(told.someSee, now);
        scene.say("", "", "");
        told = watch::told(scene.look(now + 19), told, now + 19);
        QCOMPARE(told, todo::Told{.typed = typed});
        QCOMPARE(watch::told(Verdict{}, {.someSee = now}, now).someSee, now);
    }
};

MAILWORTHY_TEST(TestWatch, QCoreApplication)
#include "tst_watch.moc"
