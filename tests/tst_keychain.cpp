// SPDX-License-Identifier: Apache-2.0
// Private keys in a real keyring (run by withkeyring.sh), in its absence, and in files.
#include "app/keychain/keychain.h"
#include "app/keychain/keyfile.h"
#include "app/keychain/memorykeys.h"
#include "core/dkim/key.h"

#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;
using keychain::KeyFileError;
using keychain::writeKeyFile;
using Status = dkim::KeyStore::Status;

class TestKeychain : public QObject
{
    Q_OBJECT

private slots:
    void keepsAKey();
    void keepsEveryOctet();
    void domainsAndSelectorsAreApart();
    void whatIsNotThere();
    void deletedWhileBusy();
    void othersDoNotReadTheValue();
    void noKeyringToUse();
    void practiceKeepsNothing();
    void file();
    void fileIsNeverWrittenOver();
    void fileIsReplacedWhenAskedTo();
    void fileInNoFolder();

private:
    [[nodiscard]] bool hasKeyring() const { return qEnvironmentVariable("MAILWORTHY_KEYRING") == u"unlocked"; }
    Status write(const std::string &domain, const std::string &selector, const std::string &octets);
    std::pair<Status, std::string> read(const std::string &domain, const std::string &selector);
    Status remove(const std::string &domain, const std::string &selector);

    keychain::Keychain m_keychain;
};

Status TestKeychain::write(const std::string &domain, const std::string &selector, const std::string &octets)
{
    std::optional<Status> result;
    m_keychain.write(domain, selector, dkim::Secret(octets), [&](Status status) { result = status; });
    [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return result.has_value(); }, 20000);
    return result.value_or(Status::Failed);
}

std::pair<Status, std::string> TestKeychain::read(const std::string &domain, const std::string &selector)
{
    std::optional<Status> result;
    std::string octets;
    m_keychain.read(domain, selector, [&](Status status, const dkim::Secret &secret) {
        result = status;
        octets = secret.octets();
    });
    [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return result.has_value(); }, 20000);
    return {result.value_or(Status::Failed), octets};
}

Status TestKeychain::remove(const std::string &domain, const std::string &selector)
{
    std::optional<Status> result;
    m_keychain.remove(domain, selector, [&](Status status) { result = status; });
    [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return result.has_value(); }, 20000);
    return result.value_or(Status::Failed);
}

void TestKeychain::keepsAKey()
{
    if (!hasKeyring())
        QSKIP("another run has a keyring");
    const auto pair = dkim::KeyPair::generate(dkim::KeyType::Rsa2048);
    QVERIFY(pair);
    const std::string der{pair->pkcs8Der().octets()};
    QCOMPARE(write("example.com", "s1", der), Status::Ok);
    const auto [status, octets] = read("example.com", "s1");
    QCOMPARE(status, Status::Ok);
    QCOMPARE(octets, der);
    const auto back = dkim::KeyPair::fromPrivate(octets);
    QVERIFY(back);
    QCOMPARE(back->publicKey().recordText(), pair->publicKey().recordText());
    QCOMPARE(remove("example.com", "s1"), Status::Ok);
    QCOMPARE(read("example.com", "s1").first, Status::NotFound);
}

void TestKeychain::keepsEveryOctet()
{
    if (!hasKeyring())
        QSKIP("another run has a keyring");
    std::string all;
    for (int octet = 0; octet < 256; ++octet)
        all += static_cast<char>(octet);
    all += all + std::string(3, '\0');
    QCOMPARE(write("octets.example", "s", all), Status::Ok);
    QCOMPARE(read("octets.example", "s").second, all);
}

void TestKeychain::domainsAndSelectorsAreApart()
{
    if (!hasKeyring())
        QSKIP("another run has a keyring");
    QCOMPARE(write("a.example", "s", "one"), Status::Ok);
    QCOMPARE(write("b.example", "s", "two"), Status::Ok);
    QCOMPARE(write("a.example", "t.u", "three"), Status::Ok);
    QCOMPARE(read("a.example", "s").second, std::string("one"));
    QCOMPARE(read("b.example", "s").second, std::string("two"));
    QCOMPARE(read("a.example", "t.u").second, std::string("three"));
}

void TestKeychain::whatIsNotThere()
{
    if (!hasKeyring())
        QSKIP("another run has a keyring");
    const auto [status, octets] = read("never.example", "s");
    QCOMPARE(status, Status::NotFound);
    QCOMPARE(octets, std::string());
}

void TestKeychain::deletedWhileBusy()
{
    int told = 0;
    for (int i = 0; i < 5; ++i) {
        keychain::Keychain brief;
        brief.write("brief.example", "s" + std::to_string(i), dkim::Secret("x"), [&](Status) { ++told; });
        brief.read("brief.example", "s" + std::to_string(i), [&](Status, const dkim::Secret &) { ++told; });
        if (i % 2 == 0)
            QCoreApplication::processEvents();
    }
    const int before = told;
    QTest::qWait(200);
    QCOMPARE(told, before); // whoever is gone is told nothing
    if (hasKeyring())
        QCOMPARE(write("after.example", "s", "x"), Status::Ok); // and the queue goes on
}

/// The entry is where a person would look for it: with the service's name, found by the keyring's own tool.
void TestKeychain::othersDoNotReadTheValue()
{
    if (!hasKeyring())
        QSKIP("another run has a keyring");
    QCOMPARE(write("seen.example", "s1", "secret octets"), Status::Ok);
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"Mailworthy"_s});
    QVERIFY(tool.waitForFinished(20000));
    const QByteArray shown = tool.readAllStandardOutput() + tool.readAllStandardError();
    QVERIFY2(shown.contains("Mailworthy/dkim/seen.example/s1"), shown);
}

void TestKeychain::noKeyringToUse()
{
    if (hasKeyring())
        QSKIP("another run has none");
    QCOMPARE(write("example.com", "s1", "x"), Status::NoBackend);
    const auto [status, octets] = read("example.com", "s1");
    QVERIFY(status == Status::NoBackend || status == Status::NotFound); // a locked keyring does not tell
    QCOMPARE(octets, std::string());
}

void TestKeychain::practiceKeepsNothing()
{
    std::vector<Status> told;
    {
        keychain::MemoryKeys keys;
        keys.write("example.com", "s1", dkim::Secret("x"), [&](Status status) { told.push_back(status); });
        keys.read("example.com", "s1", [&](Status status, const dkim::Secret &secret) {
            told.push_back(status);
            QCOMPARE(secret.octets(), std::string_view("x"));
        });
        keys.read("example.com", "s2", [&](Status status, const dkim::Secret &) { told.push_back(status); });
        keys.remove("example.com", "s1", [&](Status status) { told.push_back(status); });
        QVERIFY(told.empty()); // from the event loop
        QCoreApplication::processEvents();
        QCOMPARE(told, (std::vector{Status::Ok, Status::Ok, Status::NotFound, Status::Ok}));
        keys.write("example.com", "s1", dkim::Secret("x"), [&](Status status) { told.push_back(status); });
    }
    QCoreApplication::processEvents();
    QCOMPARE(told.size(), std::size_t(4)); // whoever is gone tells nothing
}

void TestKeychain::file()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"s1.private.pem"_s);
    QCOMPARE(writeKeyFile(path, "octets").error, KeyFileError::None);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("octets"));
    const auto owners =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    QCOMPARE(file.permissions() & ~owners, QFileDevice::Permissions());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

void TestKeychain::fileIsNeverWrittenOver()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key.pem"_s);
    QCOMPARE(writeKeyFile(path, "first").error, KeyFileError::None);
    QCOMPARE(writeKeyFile(path, "second").error, KeyFileError::Exists);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("first"));
}

void TestKeychain::fileIsReplacedWhenAskedTo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key.pem"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("a longer text than the next") > 0);
    old.close();
    QCOMPARE(writeKeyFile(path, "second", true).error, KeyFileError::None);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("second"));
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

void TestKeychain::fileInNoFolder()
{
    const QTemporaryDir folder;
    const auto result = writeKeyFile(folder.filePath(u"missing/key.pem"_s), "x");
    QCOMPARE(result.error, KeyFileError::CannotWrite);
    QVERIFY(!result.reason.isEmpty());
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
