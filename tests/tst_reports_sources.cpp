// SPDX-License-Identifier: Apache-2.0
// Who sends in the name of a domain, and whether its rule may go further (RFC 9989 §5.1, §7.4).
#include "reportwriter.h"
#include "suite.h"

#include <QTest>

using reports::Obstacle;
using test::ReportRow;
using test::ReportText;

namespace
{

constexpr std::int64_t day = 86400;

/// Each source as "kind name messages", one with an exclamation mark would break.
QStringList shown(const reports::Summary &summary)
{
    QStringList all;
    for (const reports::Source &source : summary.sources)
        all << QStringLiteral("%1 %2 %3%4")
                   .arg(QString::fromUtf8(toText(source.kind).data()), QString::fromStdString(source.name))
                   .arg(source.counts.messages)
                   .arg(source.wouldBreak ? QStringLiteral("!") : QString());
    return all;
}

const ReportRow ours{.count = "1000"};
const ReportRow stranger{.ip = "203.0.113.9",
                         .count = "70",
                         .dkim = "fail",
                         .spf = "fail",
                         .signer = "",
                         .envelope = "firm.example",
                         .envelopeResult = "fail"};

/// Reports of `days` days with these rows each.
reports::Summary summaryOf(const std::vector<ReportRow> &rows, int days = 1, const std::string &policy = "<p>none</p>",
                           const reports::Known &known = {})
{
    reports::Tally tally(test::services());
    for (int i = 0; i < days; ++i) {
        ReportText text{.id = std::to_string(i), .policy = policy, .rows = rows};
        text.begin += i * day;
        if (test::take(tally, text.toXml()) != reports::Fault::None)
            return {};
    }
    return reports::summaryOf(tally, test::services(), {}, known);
}

} // namespace

class TestReportsSources : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data()
    {
        QTest::addColumn<QString>("xml"); // of a row of 100 messages beside ours
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, ReportRow one, const char *said) {
            one.count = "100";
            one.ip = "198.51.100.7";
            QTest::newRow(name) << QString::fromStdString(one.toXml()) << QString::fromUtf8(said);
        };
        const std::string fail = "fail";
        row("a server of ours below the domain", {.dkim = fail, .signer = "", .envelope = "shop.firm.example"},
            "own shop.firm.example 100");
        row("a service, set up", {.spf = fail, .envelope = "bounce.letters.example"}, "service Letters 100");
        row("a service, by a selector with its name", {.spf = fail, .envelope = "", .selector = "letters1"},
            "service Letters 100");
        row("a selector that anybody may use", {.spf = fail, .envelope = "", .selector = "s1"}, "forwarder  100");
        row("a service, not set up",
            {.dkim = fail, .spf = fail, .signer = "letters.example", .envelope = "bounce.letters.example"},
            "not-set-up Letters 100!");
        row("a service whose key with us does not hold",
            {.dkim = fail, .spf = fail, .signature = fail, .envelope = "bounce.letters.example"},
            "not-set-up Letters 100!");
        row("somebody who proved another name",
            {.dkim = fail, .spf = fail, .signer = "crm.example", .envelope = "crm.example"},
            "not-set-up crm.example 100!");
        row("a forwarder that keeps the envelope", {.spf = fail, .envelopeResult = fail}, "forwarder  100");
        row("a forwarder with an envelope of its own", {.spf = fail, .envelope = "alumni.example"},
            "forwarder alumni.example 100");
        row("a mailbox host that hands on", {.spf = fail, .envelope = "tenant.boxes.example"},
            "forwarder Boxes Online 100");
        row("a mailing list that adds a footer",
            {.dkim = fail, .spf = fail, .signature = fail, .envelope = "lists.example"},
            "forwarder lists.example 100!");
        row("what the receiver says was a list",
            {.dkim = fail, .spf = fail, .signer = "", .envelope = "lists.example", .reason = "mailing_list"},
            "forwarder lists.example 100!");
        row("7489 C: what the receiver says was forwarded",
            {.dkim = fail, .spf = fail, .signer = "", .envelopeResult = fail, .reason = "forwarded"},
            "forwarder  100!");
        row("a signature that broke on the way", {.dkim = fail, .spf = fail, .signature = fail, .envelopeResult = fail},
            "forwarder  100!");
        row("nothing passes", {.dkim = fail, .spf = fail, .signer = "", .envelopeResult = fail}, "stranger  100");
    }
    void kinds()
    {
        QFETCH(QString, xml);
        QFETCH(QString, shown);
        ReportText text{.rows = {ReportRow{.count = "10000"}}};
        std::string whole = text.toXml();
        whole.insert(whole.rfind("</feedback>"), xml.toStdString());
        reports::Tally tally(test::services());
        QCOMPARE(test::take(tally, whole), reports::Fault::None);
        QStringList sources = ::shown(reports::summaryOf(tally, test::services()));
        QVERIFY2(sources.removeOne("own firm.example 10000"), qPrintable(sources.join(", ")));
        QCOMPARE(sources, QStringList{shown});
    }

    void anAddressThatTheOwnerNames()
    {
        const ReportRow unsignedMail{
            .ip = "198.51.100.7", .count = "40", .dkim = "fail", .spf = "fail", .signer = "", .envelopeResult = "fail"};
        QCOMPARE(shown(summaryOf({ours, unsignedMail})), QStringList({"own firm.example 1000", "stranger  40"}));
        const reports::Known known{{*ip::parse("198.51.100.7")}, {}};
        const reports::Summary summary = summaryOf({ours, unsignedMail}, 1, "<p>none</p>", known);
        QCOMPARE(shown(summary), QStringList({"own  40!", "own firm.example 1000"}));
        QCOMPARE(summary.sources.front().failing.front().messages, std::uint64_t(40));
    }

    void aSenderThatTheOwnerDoesNotKnow()
    {
        const ReportRow crm{.ip = "198.51.100.7",
                            .count = "9",
                            .dkim = "fail",
                            .spf = "fail",
                            .signer = "crm.example",
                            .envelope = "crm.example"};
        QCOMPARE(shown(summaryOf({ours, crm})).front(), QString("not-set-up crm.example 9!"));
        const reports::Known known{{}, {"crm.example"}};
        QCOMPARE(shown(summaryOf({ours, crm}, 1, "<p>none</p>", known)),
                 QStringList({"own firm.example 1000", "stranger  9"}));
    }

    void threeReceiversMakeAnOrigin()
    {
        reports::Tally tally(test::services());
        for (const char *organization : {"a.example", "b.example", "c.example"}) {
            const ReportText text{.organization = organization,
                                  .rows = {ReportRow{.count = "10000"},
                                           ReportRow{.ip = "198.51.100.7", .spf = "fail", .envelopeResult = "fail"}}};
            QCOMPARE(test::take(tally, text.toXml()), reports::Fault::None);
        }
        const reports::Summary summary = reports::summaryOf(tally, test::services());
        QCOMPARE(shown(summary), QStringList({"own firm.example 30003"}));
        QCOMPARE(summary.reporters.size(), std::size_t(3));
    }

    void stages_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("answer"); // the next stage, and what stands in its way
        const auto row = [](const char *name, const std::vector<ReportRow> &rows, int days, const char *policy,
                            const char *answer) {
            QString xml;
            for (const ReportRow &one : rows)
                xml += QString::fromStdString(one.toXml());
            QTest::newRow(name) << xml << days << QStringLiteral("<p>%1</p>").arg(policy) << QString::fromUtf8(answer);
        };
        const ReportRow list{.ip = "198.51.100.7",
                             .count = "20",
                             .dkim = "fail",
                             .spf = "fail",
                             .signature = "fail",
                             .envelope = "lists.example"};
        const ReportRow service{.ip = "198.51.100.8",
                                .count = "20",
                                .dkim = "fail",
                                .spf = "fail",
                                .signer = "letters.example",
                                .envelope = "letters.example"};
        const ReportRow bare{.count = "1000", .dkim = "fail", .signer = ""};
        row("7.4 a month", {ours}, 30, "none", "1");
        row("7.4 not yet a month", {ours}, 29, "none", "1 too-early");
        row("strangers do not count", {ours, stranger}, 30, "none", "1");
        row("5.1.6 what is not set up", {ours, service}, 30, "none", "1 sources: Letters");
        row("7.4 without a signature", {bare}, 30, "none", "1 no-signature");
        row("lists and the spam folder", {ours, list}, 30, "none", "1: lists.example");
        row("7.4 lists and refusing", {ours, list}, 30, "quarantine", "2 lists: lists.example");
        row("7.4 as long again", {ours}, 30, "quarantine", "2");
        row("nothing is stricter", {ours}, 30, "reject", "2 highest");
        row("no rule", {ours}, 30, "nonsense", "1 no-rule");
        row("one in a hundred may fail",
            {ours, ReportRow{.count = "10", .dkim = "fail", .spf = "fail", .signer = "", .envelopeResult = "fail"}}, 30,
            "none", "1");
        row("more than one in a hundred",
            {ours, ReportRow{.count = "11", .dkim = "fail", .spf = "fail", .signer = "", .envelopeResult = "fail"}}, 30,
            "none", "1 sources: firm.example");
    }
    void stages()
    {
        QFETCH(QString, rows);
        QFETCH(int, days);
        QFETCH(QString, policy);
        QFETCH(QString, answer);
        reports::Tally tally(test::services());
        for (int i = 0; i < days; ++i) {
            ReportText text{.id = std::to_string(i), .policy = policy.toStdString(), .rows = {}};
            text.begin += i * day;
            std::string xml = text.toXml();
            xml.insert(xml.rfind("</feedback>"), rows.toStdString());
            QCOMPARE(test::take(tally, xml), reports::Fault::None);
        }
        const reports::NextStage next = reports::summaryOf(tally, test::services()).next;
        QString found = QString::number(int(next.stage));
        for (const Obstacle obstacle : next.obstacles)
            found += QLatin1Char(' ') + QString::fromUtf8(toText(obstacle).data());
        for (const std::string &name : next.wouldBreak)
            found += QStringLiteral(": ") + QString::fromStdString(name);
        QCOMPARE(found, answer);
        QCOMPARE(next.may(), next.obstacles.empty());
    }

    void aStageBeginsWhereTheLastWasSeen()
    {
        reports::Tally tally(test::services());
        for (int i = 0; i < 60; ++i) {
            ReportText text{.id = std::to_string(i), .policy = i < 40 ? "<p>none</p>" : "<p>quarantine</p>"};
            text.begin += i * day;
            QCOMPARE(test::take(tally, text.toXml()), reports::Fault::None);
        }
        const reports::Summary summary = reports::summaryOf(tally, test::services());
        QCOMPARE(summary.next.obstacles, std::vector{Obstacle::TooEarly});
        QVERIFY(*summary.next.since >= ReportText{}.begin + 40 * day - 1);
        QCOMPARE(summary.days.size(), std::size_t(60));
        QCOMPARE(summary.days.front().passing, std::uint64_t(1));
    }

    void severalDomains()
    {
        reports::Tally tally(test::services());
        QCOMPARE(test::take(tally, ReportText{.id = "1", .domain = "small.example"}.toXml()), reports::Fault::None);
        QCOMPARE(test::take(tally, ReportText{.id = "2", .rows = {ours}}.toXml()), reports::Fault::None);
        const reports::Summary most = reports::summaryOf(tally, test::services());
        QCOMPARE(most.domain, std::string("firm.example"));
        QCOMPARE(most.others, (std::vector<reports::OtherDomain>{{"small.example", 1}}));
        QCOMPARE(reports::summaryOf(tally, test::services(), "small.example").counts.messages, std::uint64_t(1));
        const reports::Summary none = reports::summaryOf(tally, test::services(), "none.example");
        QCOMPARE(none.reports, std::uint64_t(0));
        QCOMPARE(none.others.size(), std::size_t(2));
    }

    void csv()
    {
        const reports::Summary summary = summaryOf({ours, stranger});
        QCOMPARE(QString::fromStdString(reports::toCsv(summary)),
                 QString("source,service,kind,addresses,messages,spf_aligned,dkim_aligned,failing,none,quarantine,"
                         "reject\r\nfirm.example,,own,192.0.2.1,1000,1000,1000,0,1000,0,0\r\n"
                         ",,stranger,203.0.113.9,70,0,0,70,70,0,0\r\n"));
    }
};

MAILWORTHY_TEST(TestReportsSources, QCoreApplication)
#include "tst_reports_sources.moc"
