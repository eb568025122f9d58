// SPDX-License-Identifier: Apache-2.0
// Where no keyring can be used: locked, or none at all; run by withkeyring.sh.
#include "askedkeys.h"
#include "suite.h"

#include "app/keychain/listkeys.h"

using test::Status;

class TestKeychainMissing : public QObject
{
    Q_OBJECT

private slots:
    void noKeyringToUse();
    void deletedWhileBusy();
    void keysOfLists();

private:
    keychain::Keychain m_keychain;
    test::AskedKeys m_keys{m_keychain};
};

void TestKeychainMissing::noKeyringToUse()
{
    QCOMPARE(m_keys.write("example.com", "s1", "x"), Status::NoBackend);
    const auto [status, octets] = m_keys.read("example.com", "s1");
    QVERIFY(status == Status::NoBackend || status == Status::NotFound); // a locked keyring does not tell
    QCOMPARE(octets, std::string());
}

void TestKeychainMissing::deletedWhileBusy()
{
    Status after = Status::Failed;
    QCOMPARE(test::toldWhenGone([&] { after = m_keys.write("after.example", "s", "x"); }), 0);
    QCOMPARE(after, Status::NoBackend);
}

void TestKeychainMissing::keysOfLists()
{
    keychain::ListKeys lists;
    std::optional<Status> status;
    lists.write("Abusix", dkim::Secret("secretabusixkey2"), [&](Status result) { status = result; });
    QVERIFY(QTest::qWaitFor([&] { return status.has_value(); }, 20000));
    QCOMPARE(*status, Status::NoBackend);
}

MAILWORTHY_TEST(TestKeychainMissing, QCoreApplication)
#include "tst_keychain_missing.moc"
