// SPDX-License-Identifier: Apache-2.0
// What is said about listings: what they mean, how far they reach, what helps and how long it takes.
#include "listings.h"
#include "suite.h"

#include "core/blocklists/findings.h"
#include "core/blocklists/outcome.h"

#include "app/wording/wording.h"

#include <QRegularExpression>
#include <QtTest>

#include <set>

using blocklists::Cause;
using blocklists::Meaning;
using blocklists::Route;

namespace
{

wording::Words said(const test::Told &told, const QString &subject = "192.0.2.1")
{
    return wording::say({finding::BlocklistListed{.listing = test::listing(told)}, subject.toStdString()});
}

} // namespace

class TestWordingLists : public QObject
{
    Q_OBJECT

private slots:
    void everyWordOfTheCatalogue()
    {
        QCOMPARE(blocklists::allMeanings().size(), std::size_t(26));
        QSet<QString> sentences;
        QSet<QString> lines; // three kinds of the same: lines that should not send mail by themselves
        for (const blocklists::Meaning meaning : blocklists::allMeanings()) {
            const QString sentence = wording::listMeaning(meaning);
            QVERIFY2(!sentence.isEmpty() && !sentences.contains(sentence), blocklists::toText(meaning).data());
            (blocklists::isPolicy(meaning) ? lines : sentences).insert(sentence);
        }
        QCOMPARE(sentences.size(), 23);
        QCOMPARE(lines.size(), 1);
        std::set<QString> states;
        for (const auto state : {blocklists::State::Pending, blocklists::State::Listed, blocklists::State::Clear,
                                 blocklists::State::Refused, blocklists::State::Dead, blocklists::State::Unproven,
                                 blocklists::State::Unanswered, blocklists::State::LeftOut})
            states.insert(wording::listState(state));
        QCOMPARE(states.size(), std::size_t(8));
        std::set<QString> tiers;
        for (const auto tier : {blocklists::Tier::StopsMail, blocklists::Tier::MayMatter, blocklists::Tier::Ignore})
            tiers.insert(wording::tier(tier));
        QCOMPARE(tiers.size(), std::size_t(3));
        const wording::Words two = said({.meanings = {Meaning::Botnet, Meaning::Phishing}});
        QVERIFY(two.why.contains(wording::listMeaning(Meaning::Botnet)));
        QVERIFY(two.why.contains(wording::listMeaning(Meaning::Phishing)));
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
        const wording::Words words = said({.meanings = test::meanings(meanings), .route = test::route(route)}, subject);
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
            return said({.route = test::route(route), .takes = test::span(takes), .expires = test::span(expires)}).fix;
        };
        QVERIFY(fix("form", "24h", "15d").contains("24 hours") && fix("form", "24h", "15d").contains("15 days"));
        QVERIFY(fix("expires", "", "7d").contains("7 days") && fix("pays", "", "28d").contains("28 days"));
        for (const char *route : {"form", "self-service", "mail", "expires", "provider", "pays", "none", "unknown"})
            QVERIFY2(!fix(route, "", "").contains(QRegularExpression("hours|days")), route); // nobody knows
        QVERIFY(said({.route = Route::Mail, .mail = "off@list.example"}).fix.contains("off@list.example"));
    }

    void reachOfListings()
    {
        const auto why = [](const char *covers, const char *meanings) {
            return said({.meanings = test::meanings(meanings), .covers = test::extent(covers)}).why;
        };
        QVERIFY(why("/24", "network-range").contains("/24") && !why("/24", "network-range").contains("provider"));
        QVERIFY(why("/64", "exploited").contains("/64"));
        QVERIFY(!why("host", "exploited").contains("whole"));
        QVERIFY(why("host", "network-range").contains("range"));
        QSet<QString> reaches;
        for (const char *covers : {"/24", "range", "as", "host"})
            reaches.insert(why(covers, "exploited"));
        QCOMPARE(reaches.size(), 4);
    }

    /// Spamhaus's three refusals differ in what helps.
    void refusals()
    {
        QSet<QString> said;
        for (const auto refusal : {blocklists::Refusal::UnknownName, blocklists::Refusal::SharedResolver,
                                   blocklists::Refusal::TooMany, blocklists::Refusal::Other}) {
            const finding::Listing listing =
                test::listing({.cause = Cause::RefusalCode, .refusal = refusal, .causeDetail = "127.0.0.1"});
            const Finding refused(finding::BlocklistRefused{.listing = listing, .lists = {"A"}, .zones = {"a"}}, "");
            said.insert(wording::say(refused).why);
            QCOMPARE(wording::say(refused).found, QString("127.0.0.1"));
        }
        QCOMPARE(said.size(), 4);
    }

    /// Each reason not to believe a list has a sentence of its own.
    void causes()
    {
        QSet<QString> said;
        for (const Cause cause : blocklists::allCauses()) {
            const finding::Listing listing = test::listing({.cause = cause, .status = dns::Status::Refused});
            const Finding silent(finding::BlocklistUnanswered{.listing = listing}, "");
            QVERIFY(!said.contains(wording::say(silent).why));
            said.insert(wording::say(silent).why);
        }
        QCOMPARE(said.size(), qsizetype(blocklists::allCauses().size()));
    }

    void routes()
    {
        QSet<QString> fixes;
        for (const Route route : blocklists::allRoutes())
            fixes.insert(said({.route = route}).fix);
        QCOMPARE(fixes.size(), 8);
    }

    void notAsked()
    {
        using blocklists::NotAsked;
        QSet<QString> reasons;
        for (const NotAsked reason : {NotAsked::Batch, NotAsked::NoneInZone, NotAsked::NoneFits, NotAsked::LeftOut})
            reasons.insert(wording::say({finding::BlocklistsNotAsked{.reason = reason}, "example.com"}).why);
        QCOMPARE(reasons.size(), 4);
        const auto summary = [](NotAsked reason) {
            return wording::say({finding::BlocklistsNotAsked{.reason = reason, .left = 7, .all = 70}, "example.com"})
                .summary;
        };
        QVERIFY(summary(NotAsked::LeftOut).contains("7") && summary(NotAsked::LeftOut).contains("70"));
        QVERIFY(summary(NotAsked::LeftOut) != summary(NotAsked::Batch));
    }
};

MAILWORTHY_TEST(TestWordingLists, QCoreApplication)
#include "tst_wording_lists.moc"
