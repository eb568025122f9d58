// SPDX-License-Identifier: Apache-2.0
// The one line that a row says of a finding, and what a page answers to its question.
#include "harmless.h"
#include "listings.h"
#include "samples.h"
#include "suite.h"

#include "core/blocklists/findings.h"
#include "core/dkim/inspect.h"
#include "core/spf/lint.h"

#include "app/wording/wording.h"

#include <QRegularExpression>
#include <QtTest>

namespace
{

constexpr Severity severities[] = {Severity::Ok, Severity::Info, Severity::Unknown, Severity::Warning, Severity::Error};

/// A finding of `code` with all, with little, and with far too much in its arguments.
std::vector<Finding> samplesOf(Code code)
{
    std::vector<Finding> all{test::sample(code), test::sample(code, {.text = "", .number = 0, .flag = false}),
                             test::bareSample(code), test::sample(code, {.text = std::string(1000, 'x')}),
                             test::sample(code, {.text = "\xe2\x80\xaetxet\x1b[31m\n\xff", .number = 12})};
    all.back().subject = "2001:0db8:1234:5678:9abc:def0:1234:5678";
    all[3].subject = std::string(1000, 'y');
    return all;
}

QString answer(Check check, const Findings &findings, bool pending = false)
{
    return wording::pageVerdict(check, findings, pending).answer;
}

} // namespace

class TestWordingRows : public QObject
{
    Q_OBJECT

private slots:
    void everyHeadline_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < allCodes().size(); ++i)
            QTest::newRow(std::string(allCodes()[i].text).c_str()) << int(i);
    }
    void everyHeadline()
    {
        QFETCH(int, index);
        static const QRegularExpression leftOver(QStringLiteral("%(L?[0-9]|n)|</?[A-Za-z!]|&[a-zA-Z#]+;|\\.$|  "));
        const std::vector<Finding> samples = samplesOf(allCodes()[std::size_t(index)].code);
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const bool isHollow = i == 1 || i == 2; // where a name belongs stands nothing
            for (const Severity severity : severities) {
                const Finding finding = Finding(samples[i]).as(severity);
                const QString line = wording::headline(finding);
                QVERIFY2(!line.isEmpty() && line.size() <= 60, qPrintable(line));
                QVERIFY2(isHollow || (!line.contains(leftOver) && line == line.trimmed()), qPrintable(line));
                QVERIFY2(test::isHarmless(line), qPrintable(line));
                QVERIFY(line != wording::say(finding).summary);
            }
        }
    }

    /// Two rows that say the same cannot be told apart.
    void everyHeadlineItsOwn()
    {
        std::map<QString, std::string> seen;
        for (const CodeFacts &facts : allCodes()) {
            const auto [other, fresh] =
                seen.emplace(wording::headline(test::sample(facts.code)), std::string(facts.text));
            QVERIFY2(fresh, (other->second + " and " + std::string(facts.text)).c_str());
        }
    }

    void whatItSaysIsCut()
    {
        const auto said = [](const std::string &subject) {
            return wording::headline({finding::PtrMissing{.reverse = {}}, subject});
        };
        QCOMPARE(said("192.0.2.1"), QStringLiteral("192.0.2.1 has no reverse name"));
        QCOMPARE(said("2001:db8:1234:5678:9abc:def0:1234:5678"),
                 QStringLiteral("2001:db8:123…0:1234:5678 has no reverse name"));
        const std::string letter = "\xf0\x9f\x93\xa7"; // of two code units, both whole or away
        for (const std::size_t before : {10U, 11U, 12U, 13U, 30U})
            QVERIFY(said(std::string(before, 'x') + letter + std::string(41 - before, 'y')).isValidUtf16());
    }

    void softerWhereMilder()
    {
        for (const Code code : {Code::AddressNamePool, Code::MxMissing, Code::MxUnresolved, Code::SpfSyntax,
                                Code::SpfServiceMissing, Code::DkimKeySmall, Code::DkimSyntax, Code::DmarcSyntax}) {
            const auto said = [&](Severity severity) { return wording::headline(test::bareSample(code).as(severity)); };
            QVERIFY2(said(Severity::Info) != said(Severity::Error) || said(Severity::Warning) != said(Severity::Error),
                     std::string(toText(code)).c_str());
        }
    }

    void bySelector()
    {
        const dns::Name name = dns::Name::fromText("default._domainkey.example.com").value();
        QCOMPARE(wording::headline({finding::DkimKeyTruncated{.name = name, .length = 255}, "example.com"}),
                 QStringLiteral("The key “default” is cut off"));
        const auto halves = finding::DkimSeveralRecords{.name = name, .count = 2, .which = dkim::Several::Halves};
        QCOMPARE(wording::headline({halves, "example.com"}),
                 QStringLiteral("The key “default” is split over 2 records"));
    }

    void everyVerdict_data() { everyHeadline_data(); }
    void everyVerdict()
    {
        QFETCH(int, index);
        static const QRegularExpression begins(
            QStringLiteral("^(Yes|No|Not yet|Nearly|Probably|We could not find out|We are still looking)\\b"));
        const Code code = allCodes()[std::size_t(index)].code;
        for (const Check check : allChecks) {
            for (const Severity severity : severities) {
                for (const bool pending : {false, true}) {
                    const Findings findings{test::bareSample(code).as(severity)};
                    const wording::Verdict verdict = wording::pageVerdict(check, findings, pending);
                    QVERIFY2(verdict.answer.contains(begins) && verdict.answer.size() <= 50,
                             qPrintable(verdict.answer));
                    QVERIFY2(verdict.consequence.endsWith('.') && verdict.consequence.size() <= 90,
                             qPrintable(verdict.consequence));
                }
            }
        }
    }

    /// The gravest code decides, whatever the order in which things were found.
    void theGravestDecides()
    {
        const Finding missing(finding::PtrMissing{.reverse = {}}, "192.0.2.1");
        const Finding generic(finding::PtrGeneric{.name = {}}, "192.0.2.2");
        const Finding invalid(finding::EhloInvalid{.host = {}, .fault = {}}, "192.0.2.1");
        const QString expected = QStringLiteral("Not yet: the address does not say whose it is");
        QCOMPARE(answer(Check::Names, {missing}), expected);
        QCOMPARE(answer(Check::Names, {generic, invalid, missing}), expected);
        QCOMPARE(answer(Check::Names, {missing, invalid}), expected);
        QCOMPARE(answer(Check::Names, {generic}), QStringLiteral("Nearly: the name is the provider's default"));
    }

    /// What is not known is never an answer against somebody, nor for them.
    void unknownIsNoAnswer()
    {
        for (const Check check : allChecks) {
            QCOMPARE(answer(check, {}), QStringLiteral("Not checked yet"));
            QCOMPARE(answer(check, {}, true), QStringLiteral("We are still looking"));
            const Finding failed(
                {finding::LookupFailed{.question = "example.com TXT", .status = dns::Status::Timeout}, "example.com"});
            const Finding fine(finding::NothingAmiss{}, "example.com");
            QCOMPARE(answer(check, {fine, failed}), QStringLiteral("We could not find out everything"));
            QCOMPARE(answer(check, {fine, Finding(finding::DomainNeeded{}, "example.com")}),
                     QStringLiteral("Not yet: the domain does not exist"));
            QCOMPARE(answer(check, {fine}, true), QStringLiteral("We are still looking"));
            QVERIFY2(QRegularExpression(check == Check::Blocklists ? "^No\\b"
                                        : check == Check::Dkim     ? "^Probably"
                                                                   : "^Yes\\b")
                         .match(answer(check, {fine}))
                         .hasMatch(),
                     qPrintable(answer(check, {fine})));
        }
        const Finding listed(finding::BlocklistListed{test::listing({})}, "192.0.2.1");
        QVERIFY(answer(Check::Blocklists, {listed}, true).startsWith("Yes"));
    }
};

MAILWORTHY_TEST(TestWordingRows, QCoreApplication)
#include "tst_wording_rows.moc"
