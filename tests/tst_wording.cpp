// SPDX-License-Identifier: Apache-2.0
// Every code has words, every machine word has its own sentence, and nothing from the network can change either.
#include "samples.h"

#include "core/blocklists/outcome.h"
#include "core/budget.h"
#include "core/dns/message.h"

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

/// Nothing that is invisible or turns the line round.
bool isHarmless(const QString &sentence)
{
    static const QRegularExpression tricky(QStringLiteral(
        "[\\x{0}-\\x{1f}\\x{7f}-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{200b}-\\x{200f}\\x{feff}]"));
    return !sentence.contains(tricky);
}

} // namespace

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
        row(Code::SpfSyntax, "problem",
            "not-first version-glued sender-id wrong-separator fancy-character quoted mistyped-name equals-for-colon "
            "space-in-term glued-terms host-as-address address-spelling version-repeated name-alone no-version cut-off "
            "unreadable");
        row(Code::SpfIncludeUnusable, "reason",
            "no-record several-records syntax too-many-lookups too-many-mx no-domain");
        row(Code::SpfSenderNotCovered, "result", "fail softfail neutral permerror none");
        row(Code::DkimKeyDamaged, "problem",
            "bad-base64 pem-lines quote-inside space-in-key fancy-character unreadable-key bare-rsa wrapped-ed25519 "
            "no-key-tag swapped-strings blank-for-plus url-letters lost-digits");
        row(Code::DkimSeveralRecords, "problem", "halves several-keys other-text");
        row(Code::DkimOnWrongName, "problem", "selector ");
        row(Code::DkimSyntax, "problem",
            "escaped-semicolon missing-semicolon zone-line unknown-key-type wrong-key-type wrong-version "
            "wrong-tag-case duplicate not-for-mail "
            "without-sha256 unknown-hash alias-as-text tag-list");
        row(Code::DkimKeyDamaged, "vendor", " k.vendor.example");
        row(Code::DkimMissing, "alias", " k.vendor.example");
        row(Code::DkimOnWrongName, "stays", "y ");
        row(Code::DmarcSyntax, "problem",
            "version-case version-unknown no-version version-glued wrong-separator not-first no-equals bad-name "
            "bad-value empty-part duplicate loose-address tag-case unknown-tag other-case option-both "
            "option-comma");
        row(Code::DmarcReportAddressInvalid, "problem",
            "not-a-uri not-ascii name-too-long bad-address bare-mark unknown-scheme white-space slashes quotes "
            "markup");
        row(Code::DmarcReportAddressInvalid, "tag", "rua ruf");
        row(Code::DmarcReportAddressInvalid, "others", "y ");
        row(Code::DmarcReportNotAuthorized, "planned", "y ");
        row(Code::DmarcSubdomainsOpen, "tag", "sp np");
        row(Code::DmarcStrict, "adkim", "s r");
        row(Code::DmarcOnWrongName, "stays", "y ");
        row(Code::DmarcPolicyInvalid, "problem", "bad-policy no-policy");
        row(Code::DmarcRemovedTag, "problem", "removed-tag uri-size");
        row(Code::DmarcWalkDiffers, "cause", "record-above record-missing marked");
        row(Code::DmarcInherited, "by", "owner registry");
        row(Code::DmarcEnforced, "policy", "reject quarantine");
        row(Code::DmarcInherited, "policy", "reject quarantine none");
        row(Code::TooMuchToRead, "what", "terms tags report-addresses mx-hosts reverse-names else");
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

    /// A flood of equal findings is one sentence with the number, and the worst of them is not lost in it.
    void moreOfAKind()
    {
        Findings findings;
        for (int i = 0; i < 47; ++i)
            findings.push_back(Finding(Code::SpfPtr, "example.com").with("term", "ptr:" + std::to_string(i)));
        QCOMPARE(findings.size(), budget::findingsAlike);
        QCOMPARE(findings.back().more, 47 - budget::findingsAlike);
        QVERIFY(wording::say(findings.back()).summary.endsWith(" And 37 more of this kind."));
        QVERIFY(!wording::say(findings.front()).summary.contains("more of this kind"));
        findings.push_back(Finding(Code::SpfPtr, "example.com").as(Severity::Error));
        findings.push_back(Finding(Code::SpfPtr, "example.org"));
        QCOMPARE(verdict(findings), Severity::Error);
        QCOMPARE(findings.size(), budget::findingsAlike + 1);
        QCOMPARE(findings[budget::findingsAlike - 1].more, 48 - budget::findingsAlike);
        Findings again;
        again.append(findings); // what was counted once stays counted
        again.append(findings);
        QCOMPARE(again[budget::findingsAlike - 1].more, 2 * 48 - budget::findingsAlike);
    }

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
            wording::say(Finding(Code::SpfSenderCovered, "192.0.2.1").with("matched", "mx").with("lookups", "1")).why;
        QVERIFY2(one.contains("1 of 10") && !one.contains("1 lookups"), qPrintable(one));
        QVERIFY(wording::say(Finding(Code::SpfSyntax, "example.com").with("term", "ip:1").with("offset", "7"))
                    .found.contains("8")); // people count from one
    }

    void statuses()
    {
        std::set<QString> seen;
        for (const auto status : {dns::Status::ServerFailure, dns::Status::Refused, dns::Status::Timeout,
                                  dns::Status::Cancelled, dns::Status::Disbelieved})
            seen.insert(wording::lookupStatus(dns::toText(status)));
        seen.insert(wording::lookupStatus(""));
        QCOMPARE(seen.size(), std::size_t(6));
        for (const Severity severity :
             {Severity::Ok, Severity::Info, Severity::Unknown, Severity::Warning, Severity::Error})
            QVERIFY(!wording::severityWord(severity).isEmpty());
        for (const Check check : allChecks)
            QVERIFY(!wording::checkTitle(check).isEmpty() && wording::checkQuestion(check).endsWith('?'));
        for (const Who who : {Who::DnsHost, Who::IpProvider, Who::ServerAdmin, Who::You, Who::Nobody})
            QVERIFY(!wording::who(who).isEmpty() && wording::whereOf(who).isEmpty() == (who == Who::Nobody));
        using network::State;
        std::set<QString> networks;
        for (const State state :
             {State::Ok, State::RewritesNxdomain, State::Truncates, State::Filters, State::NoAnswer, State::Untested}) {
            const QString said = wording::networkSentence({state, "\xe2\x80\xae%1", {}, false, false});
            QVERIFY2(isHarmless(said) && said.endsWith(state == State::NoAnswer ? '?' : '.'), qPrintable(said));
            networks.insert(said);
        }
        QCOMPARE(networks.size(), std::size_t(6));
    }

    /// What stood in the way is told apart.
    void obstacles()
    {
        std::set<QString> seen;
        for (const auto obstacle : {dns::Obstacle::None, dns::Obstacle::Unreachable, dns::Obstacle::CutShort,
                                    dns::Obstacle::Unreadable, dns::Obstacle::NoRecursion})
            seen.insert(wording::say(Finding(Code::LookupFailed, "example.com")
                                         .with("question", "example.com MX")
                                         .with("status", "timeout")
                                         .with("obstacle", std::string(dns::toText(obstacle))))
                            .summary);
        QCOMPARE(seen.size(), std::size_t(5));
    }

    /// Who named a server is told about that server, not asked for the cable.
    void silentNetworks()
    {
        const auto said = [](const char *detail, bool given) {
            return wording::networkSentence(
                {network::State::NoAnswer, detail, {{". SOA", detail, "192.0.2.53"}}, false, false, given});
        };
        std::set<QString> seen;
        for (const char *detail : {"timeout", "unreachable", "unreadable", "no-recursion", "refused"}) {
            QVERIFY2(said(detail, true).contains("192.0.2.53") && !said(detail, true).contains('?'), detail);
            seen.insert(said(detail, true));
        }
        QCOMPARE(seen.size(), std::size_t(5));
        for (const char *detail : {"timeout", "unreachable"})
            QVERIFY(said(detail, false).endsWith('?'));
        QVERIFY(said("refused", false).contains("192.0.2.53"));
        const QString root = wording::networkSentence(
            {network::State::Filters, ". SOA no such name", {{". SOA", "no such name", "192.0.2.53"}}, false, false});
        QVERIFY(root.contains("192.0.2.53") && !root.contains("no such name"));
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
