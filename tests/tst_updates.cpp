// SPDX-License-Identifier: Apache-2.0
// Newer facts and versions: signed by installer/facts.sh as whoever publishes them does it, fetched from an HTTPS
// server on loopback.
#include "httpsserver.h"
#include "suite.h"

#include "app/updates/download.h"
#include "app/updates/newerfacts.h"
#include "app/updates/signedtext.h"

#include "core/catalogue/catalogue.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace std::chrono_literals;
using updates::FactsFault;

namespace
{

const QString blocklists = QStringLiteral("blocklists.json");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestUpdates : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theVersion();
    void theSignature_data();
    void theSignature();
    void factsAreTaken();
    void factsThatAreNot_data();
    void factsThatAreNot();
    void keptFacts();
    void download();
    void downloadsThatFail_data();
    void downloadsThatFail();

private:
    QByteArray script(const QStringList &arguments, const QString &today = QStringLiteral("2027-03-05"));
    QByteArray made(const QString &what, const QString &today = QStringLiteral("2027-03-05"));

    QTemporaryDir m_folder;
    QString m_private = m_folder.filePath(QStringLiteral("key.pem"));
    QByteArray m_key;
    QByteArray m_facts;
};

/// What the script prints.
QByteArray TestUpdates::script(const QStringList &arguments, const QString &today)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("MAILWORTHY_TODAY"), today);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("sh"), QStringList{qEnvironmentVariable("MAILWORTHY_FACTS_SH")} + arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

/// What it signs.
QByteArray TestUpdates::made(const QString &what, const QString &today)
{
    const QString file = m_folder.filePath(what);
    script({what, m_private, file, QStringLiteral("https://example.org/get")}, today);
    return contentOf(file);
}

void TestUpdates::initTestCase()
{
    m_key = script({QStringLiteral("key"), m_private}).trimmed();
    QVERIFY2(m_key.startsWith("k=ed25519; p="), m_key.constData());
    m_facts = made(QStringLiteral("facts"));
    QVERIFY(m_facts.size() > 10000);
    QVERIFY(m_facts.size() < updates::Download::mostOctets);
}

void TestUpdates::theVersion()
{
    const auto said = updates::readSigned(made(QStringLiteral("version")), m_key, QStringLiteral("version"));
    QVERIFY(said);
    QVERIFY(!said->value(QStringLiteral("version")).toString().isEmpty());
    QCOMPARE(said->value(QStringLiteral("page")).toString(), QStringLiteral("https://example.org/get"));
}

void TestUpdates::theSignature_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("key");
    QByteArray changed = m_facts;
    changed[changed.size() / 2] = static_cast<char>(changed[changed.size() / 2] ^ 1);
    QTest::newRow("one octet is another") << changed << m_key;
    QTest::newRow("something follows") << m_facts + ' ' << m_key;
    QTest::newRow("no signature") << m_facts.mid(m_facts.indexOf('\n')) << m_key;
    QTest::newRow("no line") << QByteArray("{}") << m_key;
    QTest::newRow("empty") << QByteArray() << m_key;
    QTest::newRow("another key") << m_facts
                                 << script({QStringLiteral("key"), m_folder.filePath("other.pem")}).trimmed();
    QTest::newRow("no key") << m_facts << QByteArray();
    QTest::newRow("another kind") << made(QStringLiteral("version")) << m_key;
}

void TestUpdates::theSignature()
{
    QFETCH(QByteArray, octets);
    QFETCH(QByteArray, key);
    QVERIFY(!updates::readSigned(octets, key, QStringLiteral("facts")));
    QCOMPARE(std::get<FactsFault>(updates::checkFacts(octets, key)), FactsFault::Signature);
}

void TestUpdates::factsAreTaken()
{
    const QByteArray before = catalogue::builtIn(blocklists);
    QCOMPARE(std::get<QString>(updates::checkFacts(m_facts, m_key, updates::builtInFactsDate())),
             QStringLiteral("2027-03-05"));
    QCOMPARE(catalogue::builtIn(blocklists), before);
    QCOMPARE(std::get<QString>(updates::useFacts(m_facts, m_key)), QStringLiteral("2027-03-05"));
    QVERIFY(catalogue::builtIn(blocklists) != before); // the same facts, written without space
    QCOMPARE(QJsonDocument::fromJson(catalogue::builtIn(blocklists)), QJsonDocument::fromJson(before));
    QVERIFY(!catalogue::builtIn(QStringLiteral("practice.zone")).isEmpty());
}

void TestUpdates::factsThatAreNot_data()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("than");
    QTest::addColumn<int>("fault");
    QTest::newRow("as old") << "2027-03-05" << "2027-03-05" << static_cast<int>(FactsFault::Old);
    QTest::newRow("older") << "2027-03-04" << "2027-03-05" << static_cast<int>(FactsFault::Old);
    QTest::newRow("older than the month that is built in")
        << "2026-10-31" << "2026-11" << static_cast<int>(FactsFault::Old);
    QTest::newRow("of no day") << "soon" << "" << static_cast<int>(FactsFault::Unreadable);
}

void TestUpdates::factsThatAreNot()
{
    QFETCH(QString, today);
    QFETCH(QString, than);
    QFETCH(int, fault);
    const auto taken = updates::checkFacts(made(QStringLiteral("facts"), today), m_key, than);
    QCOMPARE(static_cast<int>(std::get<FactsFault>(taken)), fault);
}

void TestUpdates::keptFacts()
{
    const QString path = m_folder.filePath(QStringLiteral("kept"));
    QCOMPARE(updates::useKeptFacts(path, m_key), updates::builtInFactsDate());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_facts);
    file.close();
    QCOMPARE(updates::useKeptFacts(path, m_key), QStringLiteral("2027-03-05"));
    QVERIFY(file.open(QIODevice::Append));
    file.write("changed since");
    file.close();
    QCOMPARE(updates::useKeptFacts(path, m_key), updates::builtInFactsDate());
}

void TestUpdates::download()
{
    test::HttpsServer server(std::make_shared<const dns::Zone>());
    server.behaviour.content = m_facts;
    updates::Download download(nullptr, QSslCertificate::fromData(server.certificate()));
    QSignalSpy arrived(&download, &updates::Download::arrived);
    QUrl url = server.url();
    url.setPath(QStringLiteral("/facts.signed"));
    download.start(url);
    QVERIFY(arrived.wait());
    QCOMPARE(arrived.first().first().toByteArray(), m_facts);
    QCOMPARE(server.seen().size(), std::size_t(1));
    QCOMPARE(server.seen().front().method, QByteArray("GET"));
    QCOMPARE(server.seen().front().path, QByteArray("/facts.signed"));
}

void TestUpdates::downloadsThatFail_data()
{
    using Behaviour = test::HttpsServer::Behaviour;
    QTest::addColumn<std::function<void(Behaviour &)>>("change");
    QTest::addColumn<bool>("isTrusted");
    const auto row = [](const char *name, std::function<void(Behaviour &)> change, bool isTrusted = true) {
        QTest::newRow(name) << std::move(change) << isTrusted;
    };
    row("not there", [](Behaviour &how) { how.status = 404; });
    row("elsewhere", [](Behaviour &how) {
        how.status = 302;
        how.location = "https://127.0.0.1/other";
    });
    row("too large", [](Behaviour &how) { how.content = QByteArray(updates::Download::mostOctets + 1, 'x'); });
    row("silence", [](Behaviour &how) { how.silent = true; });
    row("half of it", [](Behaviour &how) { how.hangsUp = true; });
    row("a certificate of nobody", [](Behaviour &) {}, false);
}

void TestUpdates::downloadsThatFail()
{
    using Change = std::function<void(test::HttpsServer::Behaviour &)>;
    QFETCH(Change, change);
    QFETCH(bool, isTrusted);
    test::HttpsServer server(std::make_shared<const dns::Zone>());
    server.behaviour.content = QByteArray("facts");
    change(server.behaviour);
    updates::Download download(nullptr,
                               isTrusted ? QSslCertificate::fromData(server.certificate()) : QList<QSslCertificate>());
    QSignalSpy arrived(&download, &updates::Download::arrived);
    QSignalSpy failed(&download, &updates::Download::failed);
    download.start(server.url(), server.behaviour.silent ? 1s : 60s);
    QVERIFY(failed.wait(60000));
    QVERIFY(!failed.first().first().toString().isEmpty());
    QCOMPARE(arrived.size(), 0);
    download.start(QUrl(QStringLiteral("http://127.0.0.1/facts.signed")));
    QCOMPARE(failed.size(), 2);
}

MAILWORTHY_TEST(TestUpdates, QCoreApplication)
#include "tst_updates.moc"
