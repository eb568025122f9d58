// SPDX-License-Identifier: Apache-2.0
// Private keys in a real keyring; run by withkeyring.sh, never on the person's own.
#include "askedkeys.h"
#include "suite.h"

#include "app/keychain/listkeys.h"
#include "core/dkim/key.h"

#include <QProcess>

using test::Status;

using namespace Qt::StringLiterals;

class TestKeychain : public QObject
{
    Q_OBJECT

private slots:
    void keepsAKey();
    void keepsEveryOctet();
    void domainsAndSelectorsAreApart();
    void whatIsNotThere();
    void deletedWhileBusy();
    void isFoundByItsName();
    void keysOfLists();

private:
    keychain::Keychain m_keychain;
    test::AskedKeys m_keys{m_keychain};
};

void TestKeychain::keepsAKey()
{
    const auto pair = dkim::KeyPair::generate(dkim::KeyType::Rsa2048);
    QVERIFY(pair);
    const std::string der{pair->pkcs8Der().octets()};
    QCOMPARE(m_keys.write("example.com", "s1", der), Status::Ok);
    const auto [status, octets] = m_keys.read("example.com", "s1");
    QCOMPARE(status, Status::Ok);
    QCOMPARE(octets, der);
    const auto back = dkim::KeyPair::fromPrivate(octets);
    QVERIFY(back);
    QCOMPARE(back->publicKey().recordText(), pair->publicKey().recordText());
    QCOMPARE(m_keys.remove("example.com", "s1"), Status::Ok);
    QCOMPARE(m_keys.read("example.com", "s1").first, Status::NotFound);
}

void TestKeychain::keepsEveryOctet()
{
    std::string all;
    for (int octet = 0; octet < 256; ++octet)
        all += static_cast<char>(octet);
    all += all + std::string(3, '\0');
    QCOMPARE(m_keys.write("octets.example", "s", all), Status::Ok);
    QCOMPARE(m_keys.read("octets.example", "s").second, all);
}

void TestKeychain::domainsAndSelectorsAreApart()
{
    QCOMPARE(m_keys.write("a.example", "s", "one"), Status::Ok);
    QCOMPARE(m_keys.write("b.example", "s", "two"), Status::Ok);
    QCOMPARE(m_keys.write("a.example", "t.u", "three"), Status::Ok);
    QCOMPARE(m_keys.read("a.example", "s").second, std::string("one"));
    QCOMPARE(m_keys.read("b.example", "s").second, std::string("two"));
    QCOMPARE(m_keys.read("a.example", "t.u").second, std::string("three"));
}

void TestKeychain::whatIsNotThere()
{
    const auto [status, octets] = m_keys.read("never.example", "s");
    QCOMPARE(status, Status::NotFound);
    QCOMPARE(octets, std::string());
}

void TestKeychain::deletedWhileBusy()
{
    Status after = Status::Failed;
    QCOMPARE(test::toldWhenGone([&] { after = m_keys.write("after.example", "s", "x"); }), 0);
    QCOMPARE(after, Status::Ok); // and the queue goes on
}

/// The entry is where a person would look for it: with the service's name, found by the keyring's own tool.
void TestKeychain::isFoundByItsName()
{
    QCOMPARE(m_keys.write("seen.example", "s1", "secret octets"), Status::Ok);
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"Mailworthy"_s});
    QVERIFY(tool.waitForFinished(20000));
    const QByteArray shown = tool.readAllStandardOutput() + tool.readAllStandardError();
    QVERIFY2(shown.contains("Mailworthy/dkim/seen.example/s1"), shown);
}

/// One per operator, apart from the keys that sign.
void TestKeychain::keysOfLists()
{
    keychain::ListKeys lists;
    std::optional<Status> status;
    std::string octets;
    const auto done = [&](Status result) { status = result; };
    const auto ended = [&] { return QTest::qWaitFor([&] { return status.has_value(); }, 20000); };
    const auto read = [&](const std::string &who) {
        status.reset();
        octets.clear();
        lists.read(who, [&](Status result, const dkim::Secret &key) {
            status = result;
            octets = key.octets();
        });
        return ended();
    };
    lists.write("Spamhaus Technology", dkim::Secret("secretdqskey1"), done);
    QVERIFY(ended());
    QCOMPARE(*status, Status::Ok);
    status.reset();
    lists.write("Abusix", dkim::Secret("secretabusixkey2"), done);
    QVERIFY(ended());
    QVERIFY(read("Spamhaus Technology"));
    QCOMPARE(*status, Status::Ok);
    QCOMPARE(octets, std::string("secretdqskey1"));
    QVERIFY(read("Abusix"));
    QCOMPARE(octets, std::string("secretabusixkey2"));
    status.reset();
    lists.remove("Abusix", done);
    QVERIFY(ended());
    QCOMPARE(*status, Status::Ok);
    QVERIFY(read("Abusix"));
    QCOMPARE(*status, Status::NotFound);
    QVERIFY(read("Spamhaus Technology"));
    QCOMPARE(octets, std::string("secretdqskey1"));
}

MAILWORTHY_TEST(TestKeychain, QCoreApplication)
#include "tst_keychain.moc"
