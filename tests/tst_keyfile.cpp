// SPDX-License-Identifier: Apache-2.0
// Private keys in files, and those of practice.
#include "suite.h"

#include "app/keychain/entries.h"
#include "app/keychain/keyfile.h"
#include "app/keychain/memorykeys.h"

#include <QtTest>

using keychain::KeyFileError;
using keychain::writeKeyFile;
using Status = dkim::KeyStore::Status;

using namespace Qt::StringLiterals;

class TestKeyFile : public QObject
{
    Q_OBJECT

private slots:
    void practiceKeepsNothing();
    void file();
    void fileIsNeverWrittenOver();
    void fileIsReplacedWhenAskedTo();
    void fileInNoFolder();
    void wipedWhereItLies();
};

/// The array is shared with the job that read it: its octets are wiped, not a copy made for that.
void TestKeyFile::wipedWhereItLies()
{
    const QByteArray key("-----BEGIN PRIVATE KEY----- and long enough to lie on the heap -----END PRIVATE KEY-----");
    const QByteArray held(key.constData(), key.size()); // by the job
    const QByteArray read = held;
    const dkim::Secret secret = keychain::taken(read);
    QCOMPARE(secret.octets(), std::string_view(key.constData(), std::size_t(key.size())));
    QCOMPARE(held, QByteArray(key.size(), '\0'));
    QCOMPARE(read.constData(), held.constData());
}

void TestKeyFile::practiceKeepsNothing()
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

void TestKeyFile::file()
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

void TestKeyFile::fileIsNeverWrittenOver()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key.pem"_s);
    QCOMPARE(writeKeyFile(path, "first").error, KeyFileError::None);
    QCOMPARE(writeKeyFile(path, "second").error, KeyFileError::Exists);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("first"));
}

void TestKeyFile::fileIsReplacedWhenAskedTo()
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

void TestKeyFile::fileInNoFolder()
{
    const QTemporaryDir folder;
    const auto result = writeKeyFile(folder.filePath(u"missing/key.pem"_s), "x");
    QCOMPARE(result.error, KeyFileError::CannotWrite);
    QVERIFY(!result.reason.isEmpty());
}

MAILWORTHY_TEST(TestKeyFile, QCoreApplication)
#include "tst_keyfile.moc"
