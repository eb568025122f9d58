// SPDX-License-Identifier: Apache-2.0
// Every code has words, every machine word has its own sentence, and nothing from the network can change either.
#include "harmless.h"
#include "listings.h"
#include "samples.h"
#include "suite.h"

#include "core/address/reverse.h"
#include "core/budget.h"
#include "core/names/check.h"
#include "core/spf/lint.h"
#include "core/zone/chain.h"
#include "core/zone/servers.h"

#include "app/wording/wording.h"

#include <QRegularExpression>
#include <QtTest>

#include <set>

namespace
{

QStringList sentences(const wording::Words &words)
{
    return {words.summary, words.why, words.found, words.wanted, words.fix, words.where, words.planB, words.learnMore};
}

bool hasPlaceholder(const QString &sentence)
{
    static const QRegularExpression placeholder(QStringLiteral("%(L?[0-9]|n)"));
    return sentence.contains(placeholder);
}

bool hasMarkup(const QString &sentence)
{
    static const QRegularExpression markup(QStringLiteral("</?[A-Za-z!]|&[a-zA-Z#]+[0-9]*;"));
    return sentence.contains(markup);
}

} // namespace

using test::isHarmless;

class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void everyCode_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < allCodes().size(); ++i)
            QTest::newRow(std::string(allCodes()[i].text).c_str()) << int(i);
    }
    void everyCode()
    {
        QFETCH(int, index);
        const CodeFacts &facts = allCodes()[std::size_t(index)];
        for (const Severity severity :
             {Severity::Ok, Severity::Info, Severity::Unknown, Severity::Warning, Severity::Error}) {
            Finding whole = test::sample(facts.code).as(severity);
            Finding hollow = test::sample(facts.code, {.text = "", .number = 0, .flag = false}).as(severity);
            Finding bare = test::bareSample(facts.code).as(severity);
            Finding nameless = test::sample(facts.code).as(severity);
            nameless.subject.clear();
            for (const Finding &one : {whole, hollow, bare, nameless}) {
                const wording::Words words = wording::say(one);
                QVERIFY(!words.summary.trimmed().isEmpty());
                QVERIFY(!words.why.trimmed().isEmpty());
                for (const QString &sentence : sentences(words)) {
                    QVERIFY2(!hasPlaceholder(sentence), qPrintable(sentence));
                    QVERIFY2(!hasMarkup(sentence), qPrintable(sentence));
                }
                for (const QString &sentence : {words.summary, words.why})
                    QVERIFY2(sentence.endsWith('.') || sentence.endsWith(u'”'), qPrintable(sentence));
                // Whoever is told to do something is told where.
                QCOMPARE(words.fix.isEmpty() || !words.where.isEmpty() || one.who() == Who::Nobody, true);
            }
            const QStringList said = sentences(wording::say(whole));
            for (const QString &sentence : said)
                QVERIFY2(sentence == sentence.trimmed() && !sentence.contains("  ") && !sentence.contains(" ."),
                         qPrintable(sentence));
        }
    }

    /// Two codes with the same sentence: one of them fell through to what was meant for the other.
    void everyCodeItsOwn()
    {
        std::map<QString, std::string> seen;
        for (const CodeFacts &facts : allCodes()) {
            const QString summary = wording::say(test::sample(facts.code)).summary;
            QVERIFY2(summary != "example.com", std::string(facts.text).c_str());
            const auto [other, fresh] = seen.emplace(summary, std::string(facts.text));
            QVERIFY2(fresh, (other->second + " and " + std::string(facts.text)).c_str());
        }
    }

    /// What the network sent stands in a sentence as it was, and is no sentence itself.
    void aFindingAloneSendsToNoPage()
    {
        int sent = 0;
        for (const CodeFacts &facts : allCodes()) {
            const Finding made = test::sample(facts.code);
            sent += sentences(wording::say(made)).join(QLatin1Char(' ')).contains(QStringLiteral("Type it in")) ? 1 : 0;
            const QString alone = sentences(wording::sayAlone(made)).join(QLatin1Char(' '));
            QVERIFY2(!alone.contains(QStringLiteral("Type it in")), qPrintable(alone));
        }
        QVERIFY(sent > 5);
    }

    void hostileArguments()
    {
        const std::string sentence = "A%1B%2C%3D%L1E%nF";
        for (const CodeFacts &facts : allCodes()) {
            Finding one = test::sample(facts.code, {.text = sentence});
            one.subject = sentence;
            for (QString said : sentences(wording::say(one))) {
                said.remove(QString::fromStdString(sentence), Qt::CaseInsensitive);
                QVERIFY2(!hasPlaceholder(said), qPrintable(said));
            }
            Finding evil = test::sample(facts.code, {.text = "\x1b[31m\n\xe2\x80\xaetxet\xe2\x80\xac\xff\xef\xbb\xbf"});
            evil.subject = "\xe2\x80\xaemoc.elpmaxe\r\n\x07";
            for (const QString &said : sentences(wording::say(evil)))
                QVERIFY2(isHarmless(said), qPrintable(said));
            Finding endless = test::sample(facts.code, {.text = std::string(100000, 'x')});
            endless.subject = std::string(100000, 'y');
            for (const QString &said : sentences(wording::say(endless)))
                QVERIFY(said.size() < 3000);
        }
    }

    /// Every value of an enum says something of its own.
    void enums()
    {
        using zone::DnssecFault, zone::Standing, names::HostFault, address::Reverse;
        const auto told = [](const auto &values, const auto &make) {
            QSet<QString> said;
            for (const auto value : values)
                said.insert(sentences(wording::say({make(value), "example.com"})).join(QLatin1Char(' ')));
            return said.size();
        };
        const auto lame = [](Standing standing) { return finding::ZoneLameServer{{}, standing}; };
        QCOMPARE(
            told(std::array{Standing::NoAddress, Standing::Refused, Standing::Failing, Standing::NotAuthority}, lame),
            4);
        const auto broken = [](DnssecFault fault) { return finding::ZoneDnssecBroken{fault}; };
        QCOMPARE(told(std::array{DnssecFault::Bogus, DnssecFault::Expired, DnssecFault::NotYetValid,
                                 DnssecFault::DnskeyMissing, DnssecFault::RrsigsMissing, DnssecFault::NoZoneKeyBit,
                                 DnssecFault::NsecMissing},
                      broken),
                 7);
        const std::array faults{HostFault::NotAHostName, HostFault::SingleLabel, HostFault::ContainerId,
                                HostFault::Address,      HostFault::Literal,     HostFault::Underscore,
                                HostFault::LocalName};
        QCOMPARE(told(faults, [](HostFault fault) { return finding::EhloInvalid{.host = {}, .fault = fault}; }), 7);
        QCOMPARE(told(faults, [](HostFault fault) { return finding::PtrNotHostName{.name = {}, .fault = fault}; }), 7);
        QCOMPARE(told(std::array{true, false}, [](bool byRelay) { return finding::AddressNotYours{byRelay}; }), 2);
        const auto policy = [](Reverse reverse) {
            return finding::AddressPolicyListed{test::listing({.route = blocklists::Route::Form}), reverse};
        };
        QCOMPARE(told(std::array{Reverse::Unknown, Reverse::Missing, Reverse::Confirmed}, policy), 3);
    }

    void everyBudget()
    {
        QSet<QString> said;
        for (const auto what : {budget::What::Terms, budget::What::Tags, budget::What::ReportAddresses,
                                budget::What::MxHosts, budget::What::ReverseNames, budget::What::Questions})
            said.insert(
                wording::say({finding::TooMuchToRead{.what = what, .name = {}, .count = 9}, "example.com"}).summary);
        QCOMPARE(said.size(), 6);
    }

    /// A flood of equal findings is one sentence with the number, and the worst of them is not lost in it.
    void moreOfAKind()
    {
        Findings findings;
        for (int i = 0; i < 47; ++i)
            findings.emplace_back(finding::SpfPtr{.term = "ptr:" + std::to_string(i), .owner = "example.com"},
                                  "example.com");
        QCOMPARE(findings.size(), budget::findingsAlike);
        QCOMPARE(findings.back().more, 47 - budget::findingsAlike);
        QVERIFY(wording::say(findings.back()).summary.endsWith(" And 37 more of this kind."));
        QVERIFY(!wording::say(findings.front()).summary.contains("more of this kind"));
        findings.push_back(Finding(finding::SpfPtr{}, "example.com").as(Severity::Error));
        findings.push_back(Finding(finding::SpfPtr{}, "example.org"));
        QCOMPARE(verdict(findings), Severity::Error);
        QCOMPARE(findings.size(), budget::findingsAlike + 1);
        QCOMPARE(findings[budget::findingsAlike - 1].more, 48 - budget::findingsAlike);
        Findings again;
        again.append(findings); // what was counted once stays counted
        again.append(findings);
        QCOMPARE(again[budget::findingsAlike - 1].more, 2 * 48 - budget::findingsAlike);
    }

    /// Of what findings rest on, the first are told in full and all of them together stay small.
    void evidenceOfACheck()
    {
        Findings findings;
        for (int i = 0; i < 100; ++i)
            findings.push_back(Finding(finding::SpfPtr{.term = "ptr", .owner = {}}, std::to_string(i))
                                   .because({"example.com TXT", std::string(budget::evidenceOctets, 'a'), {}}));
        std::size_t told = 0;
        for (const Finding &finding : findings)
            told += finding.evidence.front().answer.text().size();
        QCOMPARE(findings.size(), 100u);
        QVERIFY(told <= 2 * budget::evidenceOfCheck);
        QCOMPARE(findings[7].evidence.front().answer.text().size(), budget::evidenceOctets);
        QVERIFY(findings[8].evidence.front().answer.text().ends_with(" …"));
        Findings again;
        again.append(findings); // what was cut once stays as it is
        QVERIFY(again == findings);
    }

    /// The severity softens the sentence: nobody is told that mail is refused where it is not.
    void severities()
    {
        for (const Code code : {Code::BlocklistListed, Code::SpfSyntax, Code::DkimSyntax, Code::DmarcSyntax,
                                Code::DkimKeyDamaged, Code::DkimKeySmall, Code::DkimKeyLarge, Code::MxMissing}) {
            const auto said = [&](Severity severity) {
                return wording::say(test::bareSample(code).as(severity)).summary;
            };
            const bool mx = code == Code::MxMissing;
            QVERIFY2(said(mx ? Severity::Warning : Severity::Error) != said(mx ? Severity::Info : Severity::Warning),
                     std::string(toText(code)).c_str());
        }
    }

    void numbers()
    {
        const auto clear = [](std::size_t count) {
            return wording::say({finding::BlocklistClear{.count = count}, "192.0.2.1"}).summary;
        };
        QVERIFY(clear(1).remove("192.0.2.1").contains(QRegularExpression("\\b1\\b")));
        QVERIFY(clear(55).contains("192.0.2.1") && clear(55).contains(QRegularExpression("\\b55\\b")));
        const QString one =
            wording::say(Finding(finding::SpfSenderCovered{.matched = "mx", .lookups = 1}, "192.0.2.1")).why;
        QVERIFY2(one.contains("1 of 10") && !one.contains("1 lookups"), qPrintable(one));
        const finding::SpfSyntax syntax{
            .record = "v=spf1 ip:1 -all", .term = "ip:1", .offset = 7, .fault = spf::Fault::MistypedName};
        QVERIFY(wording::say(Finding(syntax, "example.com")).found.contains("8")); // people count from one
    }
};

MAILWORTHY_TEST(TestWording, QCoreApplication)
#include "tst_wording.moc"
