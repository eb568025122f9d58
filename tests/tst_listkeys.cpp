// SPDX-License-Identifier: Apache-2.0
// Lists that want a key: asked with it, and never showing it.
#include "suite.h"
#include "zonetest.h"

#include "app/startup/catalogues.h"
#include "app/startup/listkeys.h"
#include "app/startup/politeness.h"
#include "core/blocklists/findings.h"
#include "core/blocklists/plan.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace blocklists;
using namespace Qt::StringLiterals;

namespace
{

const std::string key = "s3cretkeyofmine26chars";
const char *const spamhaus = "Spamhaus Technology";

Catalogue shipped()
{
    return std::get<0>(startup::loadCatalogues())->blocklists;
}

/// A list that names the address, and tells the key wherever it can.
const char *const world = R"(
example.com.                                                     MX 10 mail.example.com.
mail.example.com.                                                A 192.0.2.1
2.0.0.127.S3cretKeyOfMine26chars.zen.dq.spamhaus.net.            A 127.0.0.2
1.2.0.192.S3cretKeyOfMine26chars.zen.dq.spamhaus.net.            CNAME it.s3cretkeyofmine26chars.zen.dq.spamhaus.net.
it.s3cretkeyofmine26chars.zen.dq.spamhaus.net.                   A 127.0.0.4
it.s3cretkeyofmine26chars.zen.dq.spamhaus.net.                   TXT "your key S3CRETkeyofmine26chars is good"
2.0.0.127.zen.spamhaus.org.                                      A 127.255.255.254
1.2.0.192.zen.spamhaus.org.                                      A 127.255.255.254
; !REFUSED 2.0.0.127.combined.mail.abusix.zone A
)";

Setup sender()
{
    Setup setup;
    setup.domain = test::name("example.com");
    setup.host = test::name("mail.example.com");
    setup.senders.push_back({*ip::parse("192.0.2.1"), true, {}});
    return setup;
}

std::vector<Outcome> swept(const Selection &selection)
{
    static const Catalogue catalogue = shipped();
    const dns::Zone zone = test::zone(world);
    std::vector<Outcome> outcomes;
    for (const Task &task : plan(catalogue, sender(), selection, &zone))
        outcomes.push_back(test::settled(
            zone, [&](const dns::Answers &dns) { return look(*task.list, task.subject, dns, task.path); }));
    return outcomes;
}

QStringList zonesOf(const std::vector<Outcome> &outcomes)
{
    QStringList all;
    for (const Outcome &outcome : outcomes)
        all << QString::fromStdString(outcome.zone + ' ' + std::string(toText(outcome.state)));
    return all;
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class TestListKeys : public QObject
{
    Q_OBJECT

private slots:
    void askedWithTheKeyInsteadOfWithout()
    {
        QCOMPARE(zonesOf(swept({})), QStringList{u"zen.spamhaus.org refused"_s});
        QCOMPARE(zonesOf(swept({false, {}, {{spamhaus, key}}, {}})),
                 QStringList{u"<key>.zen.dq.spamhaus.net listed"_s});
        // A key that is not there is never asked for, whatever else is wanted.
        QVERIFY(!zonesOf(swept({true, {spamhaus}, {}, {}})).join(u' ').contains(u"<key>"_s));
    }

    void nothingThatWasHeardShowsTheKey()
    {
        const auto outcomes = swept({false, {}, {{spamhaus, key}}, {}});
        QCOMPARE(outcomes.size(), std::size_t(1));
        std::string all = outcomes[0].zone + outcomes[0].reason + outcomes[0].delistUrl;
        for (const Evidence &item : outcomes[0].evidence)
            all += item.query + item.answer.text() + item.server;
        for (const Finding &finding : findings(outcomes, "example.com", false)) {
            finding::visit(finding, [&all](const auto &said) {
                if constexpr (requires { said.listing; })
                    all += said.listing.zone + said.listing.reason + said.listing.delistUrl + said.listing.lookupUrl;
            });
        }
        QVERIFY2(!QString::fromStdString(all).contains(QString::fromStdString(key), Qt::CaseInsensitive), all.c_str());
        QCOMPARE(outcomes[0].reason, std::string("your key <key> is good"));
        QVERIFY(all.find("1.2.0.192.<key>.zen.dq.spamhaus.net A") != std::string::npos);
    }

    void missedKeysAreTold()
    {
        const Catalogue catalogue = shipped();
        const dns::Zone zone = test::zone(world);
        const auto told = [&](const std::vector<Outcome> &outcomes, const Keys &keys) {
            QStringList all;
            for (const Finding &finding : keyFindings(catalogue, keys, outcomes, "example.com", nullptr))
                all << QString::fromStdString(finding.as<finding::BlocklistNeedsKey>().operatorName);
            return all.join(u',');
        };
        const auto refused = swept({});
        QCOMPARE(told(refused, {}), u"Abusix,Spamhaus Technology"_s);
        QCOMPARE(told(refused, {{"Abusix", "k"}}), u"Spamhaus Technology"_s);
        auto clear = refused;
        clear[0].state = State::Clear; // the public list answers: no key is missed
        QCOMPARE(told(clear, {}), u"Abusix"_s);
        QVERIFY(told({}, {}).isEmpty()); // nothing was asked at all
        auto stopped = refused;          // nor to the end
        stopped[0].state = State::LeftOut;
        QVERIFY(told(stopped, {}).isEmpty());
        // In a zone text only what stands there is told.
        const auto inZone = keyFindings(catalogue, {}, refused, "example.com", &zone);
        QCOMPARE(inZone.size(), std::size_t(2));
        const dns::Zone bare = test::zone("2.0.0.127.zen.spamhaus.org. A 127.255.255.254\n");
        QVERIFY(keyFindings(catalogue, {}, refused, "example.com", &bare).empty());
    }

    void aKeyIsOneLabel()
    {
        for (const char *good : {"a", "0123456789abcdef", "AB-cd"})
            QVERIFY(std::holds_alternative<std::string>(startup::readListKey(QString::fromLatin1(good))));
        QCOMPARE(std::get<std::string>(startup::readListKey(u"  abc\n"_s)), std::string("abc"));
        for (const QString &bad : {QString(), u"x.y"_s, u"x y"_s, u"ä"_s, u"<key>"_s, QString(64, u'a')}) {
            const auto read = startup::readListKey(bad);
            QVERIFY(std::holds_alternative<QString>(read));
            QVERIFY(bad.isEmpty() || bad.size() == 1 || !std::get<QString>(read).contains(bad));
        }
    }

    void aKeyInACatalogueIsNotTaken()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"lists.json"_s);
        write(path,
              "{\"schema\":1,\"as_of\":\"2026-11\",\"lists\":[{\"zone\":\"s3cretkeyofmine26chars.zen.dq.spamhaus.net\","
              "\"name\":\"ZEN\",\"kinds\":[\"ip4\"],\"default_query\":\"yes\"}]}");
        const auto read = startup::loadCatalogues(path);
        QVERIFY(std::holds_alternative<QString>(read));
        QVERIFY2(!std::get<QString>(read).contains(u"s3cret"_s), qUtf8Printable(std::get<QString>(read)));
    }

    void politeToTheOperatorWhateverTheKey()
    {
        startup::DnsArguments arguments;
        startup::bePolite(arguments, std::get<0>(startup::loadCatalogues()));
        const dns::Question question{test::name("2.0.0.127." + key + ".zen.dq.spamhaus.net"), dns::Type::A};
        QCOMPARE(arguments.resolver.groupOf(question), std::string("list:Spamhaus Technology"));
        QCOMPARE(arguments.resolver.keepAtLeast(question), std::chrono::seconds(300));
    }

    void commandLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("shows"); // whether the list is named at all
        QTest::newRow("JSON") << QStringList{u"check"_s, u"example.com"_s, u"--json"_s} << true;
        QTest::newRow("text") << QStringList{u"check"_s, u"example.com"_s} << true;
        QTest::newRow("export") << QStringList{u"export"_s, u"example.com"_s, u"--format"_s, u"json"_s} << false;
        QTest::newRow("walk") << QStringList{u"walk"_s, u"example.com"_s, u"--output"_s, u"walk.txt"_s} << true;
    }

    /// Neither what is printed, nor a log, nor a file that is written holds the key.
    void commandLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, shows);
        const QString program = qEnvironmentVariable("MAILWORTHY_CLI");
        if (!QFile::exists(program))
            QFAIL("MAILWORTHY_CLI is not there; build mailworthy-cli");
        QTemporaryDir folder;
        write(folder.filePath(u"world.zone"_s), world);
        write(folder.filePath(u"key.txt"_s), QByteArray::fromStdString(key) + "\n");
        if (arguments.first() == u"export"_s)
            arguments << u"-o"_s << folder.filePath(u"out"_s);
        arguments << u"--ip"_s << u"192.0.2.1"_s << u"--host"_s << u"mail.example.com"_s << u"--zone"_s
                  << u"world.zone"_s << u"--list-key"_s << u"spamhaus=key.txt"_s;
        QProcess run;
        run.setWorkingDirectory(folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
        run.setProcessEnvironment(environment);
        run.start(program, arguments);
        run.closeWriteChannel();
        QVERIFY(run.waitForFinished(60000));
        QByteArray all = run.readAllStandardOutput() + run.readAllStandardError();
        QVERIFY2(run.exitCode() != 2, all);
        for (const QString &name : {u"out"_s, u"walk.txt"_s}) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        QVERIFY2(!all.toLower().contains(QByteArray::fromStdString(key)), all);
        QCOMPARE(all.simplified().contains("Spamhaus ZEN through the Data Query Service"), shows);
    }

    void commandLineMistakes_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::newRow("no file") << u"abusix"_s;
        QTest::newRow("the key itself") << u"abusix=s3cretkeyofmine26chars"_s;
        QTest::newRow("unknown") << u"nobody=key.txt"_s;
        QTest::newRow("no key in it") << u"abusix=bad.txt"_s;
    }

    void commandLineMistakes()
    {
        QFETCH(QString, argument);
        QTemporaryDir folder;
        write(folder.filePath(u"bad.txt"_s), "two words\n");
        Keys keys;
        const auto problem =
            startup::readListKeys({argument.replace(u"bad.txt"_s, folder.filePath(u"bad.txt"_s))}, shipped(), keys);
        QVERIFY(problem);
        QVERIFY2(!problem->contains(u"s3cret"_s), qUtf8Printable(*problem));
        QVERIFY(keys.empty());
    }
};

MAILWORTHY_TEST(TestListKeys, QCoreApplication)
#include "tst_listkeys.moc"
