// SPDX-License-Identifier: Apache-2.0
// What is said about listings: what they mean, how far they reach, what helps and how long it takes.
#include "core/blocklists/outcome.h"

#include "app/wording/wording.h"

#include <QRegularExpression>
#include <QtTest>

#include <set>

class TestWordingLists : public QObject
{
    Q_OBJECT

private slots:
    void everyWordOfTheCatalogue()
    {
        const QString unknown = wording::listMeaning("listed"); // says no more than that
        for (const std::string_view meaning : blocklists::allMeanings())
            QVERIFY2(meaning == "listed" || wording::listMeaning(meaning) != unknown, std::string(meaning).c_str());
        QVERIFY(!unknown.isEmpty());
        QCOMPARE(wording::listMeaning("a meaning of the future"), unknown);
        std::set<QString> states;
        for (const auto state : {blocklists::State::Pending, blocklists::State::Listed, blocklists::State::Clear,
                                 blocklists::State::Refused, blocklists::State::Dead, blocklists::State::Unproven,
                                 blocklists::State::Unanswered, blocklists::State::LeftOut})
            states.insert(wording::listState(blocklists::toText(state)));
        QCOMPARE(states.size(), std::size_t(8));
        std::set<QString> tiers;
        for (const auto tier : {blocklists::Tier::StopsMail, blocklists::Tier::MayMatter, blocklists::Tier::Ignore})
            tiers.insert(wording::tier(blocklists::toText(tier)));
        QCOMPARE(tiers.size(), std::size_t(3));
        Finding two(Code::BlocklistListed, "192.0.2.1");
        two.args = {{"meanings", "botnet, phishing"}};
        QVERIFY(wording::say(two).why.contains(wording::listMeaning("botnet")));
        QVERIFY(wording::say(two).why.contains(wording::listMeaning("phishing")));
    }

    /// What is advised fits what was found: a domain has no computers behind it, and nobody takes a provider's range
    /// off a list but the provider.
    void adviceOnListings_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("meanings");
        QTest::addColumn<QString>("route");
        QTest::addColumn<QStringList>("says");
        QTest::addColumn<QStringList>("saysNot");
        const auto row = [](const char *name, const char *subject, const char *meanings, const char *route,
                            const QStringList &says, const QStringList &saysNot) {
            QTest::newRow(name) << subject << meanings << route << says << saysNot;
        };
        const QString computers = "infected computers";
        const QString port = "port 25";
        const QString yourself = "take it off yourself";
        row("a computer", "192.0.2.1", "exploited", "self-service", {computers, port, yourself}, {"domain"});
        row("junk from an address", "192.0.2.1", "spam-source", "self-service", {"log", yourself}, {computers});
        row("a domain of junk", "example.com", "spam-source", "form", {"domain"}, {computers, port, yourself});
        row("a domain of phishing", "example.com", "phishing", "form", {"web site"}, {computers, port});
        row("an abused domain", "example.com", "abused-legitimate, spam-source", "form", {"web site"}, {computers});
        row("a new domain", "example.com", "new-domain", "expires", {"Wait"}, {computers, port, "web site"});
        row("a network in wrong hands", "192.0.2.1", "hijacked-network, spam-source", "provider",
            {"owner of the network"}, {computers, yourself});
        row("a range", "192.0.2.1", "network-range", "provider", {"provider"}, {computers, port, yourself});
        row("generic name", "192.0.2.1", "no-reverse-name", "form", {"step 2"}, {computers, port});
        row("relay", "192.0.2.1", "open-relay", "form", {"log in"}, {computers});
        row("bounces", "192.0.2.1", "misconfigured", "pays", {"refuse", "never worth it"}, {computers, yourself});
        row("nothing known", "192.0.2.1", "listed", "form", {computers, port}, {});
    }
    void adviceOnListings()
    {
        QFETCH(QString, subject);
        QFETCH(QString, meanings);
        QFETCH(QString, route);
        QFETCH(QStringList, says);
        QFETCH(QStringList, saysNot);
        Finding listed(Code::BlocklistListed, subject.toStdString());
        listed.args = {{"meanings", meanings.toStdString()}, {"route", route.toStdString()}};
        const wording::Words words = wording::say(listed);
        for (const QString &part : says)
            QVERIFY2(words.fix.contains(part), qPrintable(words.fix));
        for (const QString &part : saysNot)
            QVERIFY2(!words.fix.contains(part), qPrintable(words.fix));
        QVERIFY2(!words.where.contains("list's own page") || route == "form" || route == "self-service",
                 qPrintable(words.where));
    }

    void durationsOfListings()
    {
        const auto fix = [](const char *route, const char *takes, const char *expires) {
            Finding listed(Code::BlocklistListed, "192.0.2.1");
            listed.args = {{"route", route}, {"takes", takes}, {"expires", expires}};
            return wording::say(listed).fix;
        };
        QVERIFY(fix("form", "24h", "15d").contains("24 hours") && fix("form", "24h", "15d").contains("15 days"));
        QVERIFY(fix("expires", "", "7d").contains("7 days") && fix("pays", "", "28d").contains("28 days"));
        for (const char *route : {"form", "self-service", "mail", "expires", "provider", "pays", "none", "unknown"})
            QVERIFY2(!fix(route, "", "").contains(QRegularExpression("hours|days")), route); // nobody knows
        Finding written(Code::BlocklistListed, "192.0.2.1");
        written.args = {{"route", "mail"}, {"mail", "off@list.example"}};
        QVERIFY(wording::say(written).fix.contains("off@list.example"));
    }

    void reachOfListings()
    {
        const auto why = [](const char *covers, const char *meanings) {
            Finding listed(Code::BlocklistListed, "192.0.2.1");
            listed.args = {{"covers", covers}, {"meanings", meanings}};
            return wording::say(listed).why;
        };
        QVERIFY(why("/24", "network-range").contains("/24") && !why("/24", "network-range").contains("provider"));
        QVERIFY(why("/64", "exploited").contains("/64"));
        QVERIFY(!why("host", "exploited").contains("whole"));
        QVERIFY(why("host", "network-range").contains("range"));
    }

    /// Spamhaus's three refusals differ in what helps.
    void refusals()
    {
        QSet<QString> said;
        for (const char *code : {"127.255.255.252", "127.255.255.254", "127.255.255.255", "127.0.0.1"}) {
            Finding refused(Code::BlocklistRefused, "192.0.2.1");
            refused.args = {{"cause", "refusal-code"}, {"detail", code}};
            said.insert(wording::say(refused).why);
            QCOMPARE(wording::say(refused).found, QString(code));
        }
        QCOMPARE(said.size(), 4);
    }

    void stoppedSweep()
    {
        Finding stopped(Code::BlocklistsNotAsked, "example.com");
        stopped.args = {{"reason", "left-out"}, {"left", "7"}, {"all", "70"}};
        const QString said = wording::say(stopped).summary;
        QVERIFY(said.contains("7") && said.contains("70") &&
                said != wording::say(Finding(Code::BlocklistsNotAsked, "")).summary);
    }
};

QTEST_GUILESS_MAIN(TestWordingLists)
#include "tst_wording_lists.moc"
