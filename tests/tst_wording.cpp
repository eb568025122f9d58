// SPDX-License-Identifier: Apache-2.0
// Every code has words, every machine word has its own sentence, and nothing from the network can change either.
#include "harmless.h"
#include "samples.h"

#include "core/budget.h"
#include "core/spf/lint.h"

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
            if (severity == facts.severity && facts.check == Check::Blocklists)
                whole.args.emplace_back("meanings", "spam-source"); // the list's own words make the sentence
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

    void machineWords_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("arg");
        QTest::addColumn<QStringList>("words");
        const auto row = [](Code code, const char *arg, const char *words) {
            QTest::addRow("%s %s", std::string(toText(code)).c_str(), arg)
                << int(code) << arg << QString(words).split(' ');
        };
        row(Code::ZoneLameServer, "problem", "no-address refused server-failure not-authoritative");
        row(Code::ZoneDnssecBroken, "detail",
            "dnssec-bogus signature-expired signature-not-yet-valid dnskey-missing rrsigs-missing no-zone-key-bit-set "
            "nsec-missing");
        row(Code::AddressNotYours, "by", "relay services");
        row(Code::EhloInvalid, "reason",
            "single-label local-name not-a-host-name address literal container-id underscore");
        row(Code::PtrNotHostName, "reason", "underscore not-a-host-name local-name");
        row(Code::BlocklistsNotAsked, "reason", "batch none-in-zone none-fits left-out");
        row(Code::AddressPolicyListed, "reverse", "ok missing unknown");
        row(Code::BlocklistListed, "covers", "/24 range as host");
        row(Code::BlocklistUnanswered, "cause",
            "test-missing no-promise unknown-code network-rewrites network-filters unaskable silent servfail time-up");
        row(Code::BlocklistDead, "cause", "lists-everything outside-127");
        row(Code::BlocklistRefused, "cause", "refusal-code refusal-status");
        row(Code::BlocklistListed, "route", "self-service form mail expires provider pays none unknown");
    }
    void machineWords()
    {
        QFETCH(int, code);
        QFETCH(QString, arg);
        QFETCH(QStringList, words);
        QSet<QString> said;
        for (const QString &word : words) {
            const QStringList all =
                sentences(wording::say(Finding(Code(code), "example.com").with(arg.toStdString(), word.toStdString())));
            const QString together = all.join('\n');
            QVERIFY2(!word.contains('-') || !together.contains(word), qPrintable(together)); // no word of the machine
            QVERIFY2(!said.contains(together), qPrintable(word));
            said.insert(together);
        }
    }

    void everyBudget()
    {
        QSet<QString> said;
        for (const auto what : {budget::What::Terms, budget::What::Tags, budget::What::ReportAddresses,
                                budget::What::MxHosts, budget::What::ReverseNames, budget::What::Questions})
            said.insert(
                wording::say({finding::TooMuchToRead{.what = what, .name = {}, .count = 9, .limit = 8}, "example.com"})
                    .summary);
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
        const auto clear = [](const char *count) {
            return wording::say(Finding(Code::BlocklistClear, "192.0.2.1").with("count", count)).summary;
        };
        QVERIFY(clear("1").remove("192.0.2.1").contains(QRegularExpression("\\b1\\b")));
        QVERIFY(clear("55").contains("192.0.2.1") && clear("55").contains(QRegularExpression("\\b55\\b")));
        const QString one =
            wording::say(Finding(finding::SpfSenderCovered{.matched = "mx", .lookups = 1}, "192.0.2.1")).why;
        QVERIFY2(one.contains("1 of 10") && !one.contains("1 lookups"), qPrintable(one));
        const finding::SpfSyntax syntax{
            .record = "v=spf1 ip:1 -all", .term = "ip:1", .offset = 7, .slip = spf::Slip::MistypedName};
        QVERIFY(wording::say(Finding(syntax, "example.com")).found.contains("8")); // people count from one
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
