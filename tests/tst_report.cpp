// SPDX-License-Identifier: Apache-2.0
// The text for people: nothing is promised that was not looked at, and what says the same is said once.
#include "listings.h"
#include "samples.h"
#include "suite.h"

#include "app/report/textreport.h"

#include "core/blocklists/list.h"
#include "core/records/obstacle.h"
#include "core/spf/lint.h"

#include <QtTest>

namespace
{

QString oneLine(const QString &text)
{
    return text.simplified();
}

void say(checkup::Report &report, Check check, Finding finding)
{
    report.findings[static_cast<std::size_t>(check)].push_back(std::move(finding));
}

void fail(checkup::Report &report, Check check)
{
    say(report, check, Finding(finding::LookupFailed{.question = "x", .status = dns::Status::Timeout}, "example.com"));
}

checkup::Report reportOf(bool known)
{
    checkup::Report report;
    report.asked.domain = dns::Name::fromText("example.com").value();
    if (known)
        report.asked.senders = {{ip::parse("198.51.99.10").value(), true, {}}};
    report.setup = report.asked;
    return report;
}

/// Every check has been answered, and all is well.
checkup::Report fineReport()
{
    checkup::Report report = reportOf(true);
    const std::pair<Check, Code> all[] = {
        {Check::Zone, Code::ZoneFine},        {Check::Address, Code::AddressUsable},
        {Check::Names, Code::NamesMatch},     {Check::Blocklists, Code::BlocklistClear},
        {Check::Spf, Code::SpfSenderCovered}, {Check::Dkim, Code::DkimOk},
        {Check::Dmarc, Code::DmarcEnforced}};
    for (const auto &[check, code] : all)
        say(report, check, test::bareSample(code));
    report.settled = true;
    return report;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void aQuestionIsToldOnce()
    {
        checkup::Report report = reportOf(true);
        fail(report, Check::Names);
        fail(report, Check::Spf);
        const QString text = oneLine(report::text(report, {}));
        QCOMPARE(text.count(QStringLiteral("was simply not answered")), 1);
        QCOMPARE(text.count(QStringLiteral("As above: Could not check x")), 1);
    }

    /// Product rule 14: nothing is called fine that was not answered.
    void whatWasNotAnsweredIsNotFine()
    {
        const QString nothing = QStringLiteral("Nothing has to be changed.");
        const QString fine = QStringLiteral(": fine");
        QVERIFY(report::text(fineReport()).contains(fine));
        QVERIFY(report::text(fineReport()).contains(nothing));

        checkup::Report begun = reportOf(true); // nothing has come in
        begun.pending.fill(true);
        QString text = report::text(begun);
        QVERIFY2(!text.contains(fine) && !text.contains(nothing), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("still running")));
        begun.pending.fill(false); // and nothing will
        text = report::text(begun);
        QVERIFY2(!text.contains(fine) && !text.contains(nothing), qPrintable(text));

        for (const Check check : allChecks) {
            checkup::Report halfway = fineReport();
            halfway.pending[static_cast<std::size_t>(check)] = true;
            halfway.settled = false;
            QVERIFY(report::checkText(halfway, check).contains(QStringLiteral("could not check")));
            QVERIFY(!report::recordsText(halfway).contains(nothing));
        }
    }

    /// Where to read more, and who can act, is at hand with every finding that asks for something.
    void whereToReadMore()
    {
        checkup::Report report = reportOf(true);
        say(report, Check::Zone, Finding(finding::ZoneLameServer{}, "example.com"));
        const QString text = oneLine(report::checkText(report, Check::Zone));
        QVERIFY2(text.contains(QStringLiteral("Read more: RFC 1912 §2.8")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Where: ")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("Who can act")), qPrintable(text)); // once is enough
        checkup::Report unreachable = reportOf(true);                              // nobody has to do anything
        say(unreachable, Check::Zone, Finding(finding::ZoneAuthorityUnreachable{}, "example.com"));
        const QString calm = report::checkText(unreachable, Check::Zone);
        QVERIFY(!calm.contains(QStringLiteral("Read more")) && !calm.contains(QStringLiteral("Who can act")));
    }

    /// The pieces of a long value are what a zone file or a form takes (RFC 1035 §5.1).
    void piecesAreEscaped()
    {
        checkup::Report report = fineReport();
        records::Record record;
        record.name = record.zone = report.asked.domain;
        record.value = std::string(250, 'a') + "\"; b\\c" + std::string(20, 'd');
        record.strings = records::textStrings(record.value);
        report.records = {record};
        const QString text = report::recordsText(report);
        QVERIFY2(text.contains(QStringLiteral("a\\\"; b\\\\\" \"c")), qPrintable(text));
    }

    void aDomainThatIsNotThere()
    {
        checkup::Report report = reportOf(true);
        for (const Check check : allChecks)
            say(report, check,
                check == Check::Zone ? Finding(finding::ZoneNotFound{}, "example.com")
                                     : Finding(finding::DomainNeeded{}, "example.com"));
        report.settled = report.noDomain = true;
        const QString text = report::recordsText(report);
        QVERIFY2(text.contains(QStringLiteral("no domain example.com")), qPrintable(text));
    }

    void nothingToPublish()
    {
        checkup::Report report = fineReport();
        const QString nothing = QStringLiteral("Nothing has to be changed.");
        QVERIFY(report::recordsText(report).contains(nothing));

        // What was not answered may be wrong.
        fail(report, Check::Spf);
        QString text = oneLine(report::recordsText(report));
        QVERIFY2(!text.contains(nothing) && text.contains(QStringLiteral("the SPF record. Check again")),
                 qPrintable(text));
        fail(report, Check::Names);
        fail(report, Check::Dmarc);
        fail(report, Check::Dkim); // no key was made, so none is published
        text = oneLine(report::recordsText(report));
        QVERIFY2(text.contains(QStringLiteral("(A, AAAA, PTR, MX), the SPF record, the DMARC record.")),
                 qPrintable(text));
        report.asked.ownKey = OwnKey{"s1", "v=DKIM1; p=AAAA"};
        QVERIFY(
            oneLine(report::recordsText(report)).contains(QStringLiteral("the SPF record, the DKIM key, the DMARC")));

        // What could be worked out stands there all the same.
        records::Record record;
        record.name = report.asked.domain;
        record.zone = report.asked.domain;
        record.value = "v=spf1 -all";
        report.records = {record};
        text = oneLine(report::recordsText(report));
        QVERIFY(text.contains(QStringLiteral("v=spf1 -all")) && text.contains(QStringLiteral("Check again later")));

        // A finding says that the request stands here.
        QVERIFY(!text.contains(QStringLiteral("Hello")));
        record.purpose = records::Purpose::Ptr;
        record.who = Who::IpProvider;
        record.address = ip::parse("192.0.2.25");
        record.value = "mail.example.com";
        report.records.push_back(record);
        QVERIFY(report::recordsText(report).contains(
            QStringLiteral("The text to send them:\n\n    Subject: reverse DNS (PTR) for 192.0.2.25\n\n    Hello,\n")));

        // A fault without a record is no reason to say that all is well.
        report = fineReport();
        say(report, Check::Dkim, test::sample(Code::DkimKeyTruncated));
        QVERIFY(!report::recordsText(report).contains(nothing));
        report = fineReport();
        finding::Remedy none;
        none.obstacle = records::Obstacle::Unreadable;
        say(report, Check::Spf,
            Finding(finding::SpfSyntax{.record = "v=spf1 ip4:300.1.1.1 -all",
                                       .term = "ip4:300.1.1.1",
                                       .offset = 7,
                                       .fault = spf::Fault::Unreadable,
                                       .unreadable = {"ip4:300.1.1.1"},
                                       .remedy = none},
                    "example.com"));
        text = report::recordsText(report);
        QVERIFY(!text.contains(nothing) && text.contains(QStringLiteral("»ip4:300.1.1.1« -all")));

        report = fineReport();
        report.asked.senders.clear();
        report.setup.senders.clear();
        say(report, Check::Spf, Finding(finding::SpfMissing{}, "example.com"));
        QVERIFY(report::recordsText(report).contains(QStringLiteral("which address your mail leaves from")));
    }

    void silentNetwork()
    {
        checkup::Report report = reportOf(true);
        report.network.state = network::State::NoAnswer;
        for (const Check check : allChecks)
            fail(report, check);
        QVERIFY(report::text(report).count(QLatin1Char('\n')) > 20);
        report.silent = true;
        const QString text = report::text(report);
        QVERIFY2(text.count(QLatin1Char('\n')) <= 6, qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Nobody answers DNS questions here.")));
    }

    void listsThatCannotTell()
    {
        checkup::Report report = reportOf(true);
        const auto add = [&report](auto arguments, const char *list, Severity severity) {
            arguments.listing.list = arguments.listing.zone = list;
            say(report, Check::Blocklists, Finding(std::move(arguments), "198.51.99.10").as(severity));
        };
        add(finding::BlocklistUnanswered{}, "One", Severity::Unknown);
        add(finding::BlocklistUnanswered{}, "Two", Severity::Info);
        add(finding::BlocklistRefused{.listing = test::listing({}), .lists = {"Three"}, .zones = {"Three"}}, "Three",
            Severity::Info);
        const QString apart = report::checkText(report, Check::Blocklists);
        QVERIFY(!apart.contains(QStringLiteral("lists gave no answer")));
        add(finding::BlocklistDead{}, "Four", Severity::Info);
        add(finding::BlocklistListed{.listing = test::listing({.route = blocklists::Route::Form})}, "Five",
            Severity::Error);
        const QString text = oneLine(report::checkText(report, Check::Blocklists));
        QVERIFY2(text.contains(QStringLiteral("[could not check] 4 lists gave no answer")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("One, Two, Three, Four.")) && text.contains(QStringLiteral("Five")));
        QCOMPARE(text.count(QStringLiteral("One")), 1);
        // What to write to whoever keeps the list, as somebody would copy it.
        const QString letter = report::checkText(report, Check::Blocklists);
        QVERIFY(letter.contains(QStringLiteral("\n    Subject: please remove 198.51.99.10 from Five\n\n    Hello,\n")));
        QCOMPARE(letter.count(QStringLiteral("Subject:")), 1);
    }
};

MAILWORTHY_TEST(TestReport, QCoreApplication)
#include "tst_report.moc"
