// SPDX-License-Identifier: Apache-2.0
// DKIM keys (RFC 6376 §3.6, RFC 8301, RFC 8463): made, published, damaged.
#include "dkimpair.h"
#include "keyfaults.h"
#include "suite.h"
#include "zonetest.h"

#include "core/base64.h"
#include "core/dkim/check.h"
#include "core/dkim/der.h"
#include "core/dkim/key.h"

#include <openssl/pem.h>

using namespace dns;
using test::pair;
using test::record;
using test::text;

class TestDkim : public QObject
{
    Q_OBJECT

private slots:
    void faults_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("faults");
        QTest::addColumn<bool>("usable");
        const QByteArray good = QByteArray::fromStdString(record());
        const QByteArray p = good.mid(good.indexOf("p=") + 2);
        QTest::newRow("3.6.1 good") << good << "" << true;
        QTest::newRow("3.6.1 only p") << "p=" + p << "" << true;
        QTest::newRow("3.6.1 final semicolon") << good + ";" << "" << true;
        QTest::newRow("3.6.1 revoked") << QByteArray("v=DKIM1; k=rsa; p=") << "revoked" << false;
        QTest::newRow("3.6.1 no key") << QByteArray("v=DKIM1; k=rsa") << "no-key-tag" << false;
        QTest::newRow("3.6.1 test") << good + "; t=y:s" << "test-flag" << true;
        QTest::newRow("3.6.1 not for mail") << good + "; s=tlsrpt" << "not-for-mail" << false;
        QTest::newRow("3.6.1 for all") << good + "; s=*" << "" << true;
        QTest::newRow("8301 3.1 sha1 only") << good + "; h=sha1" << "without-sha256" << false;
        QTest::newRow("8301 3.1 both") << good + "; h=sha1:sha256" << "" << true;
        QTest::newRow("3.6.1 version first") << "k=rsa; v=DKIM1; p=" + p << "wrong-version" << false;
        QTest::newRow("3.6.1 another version") << "v=DKIM2; p=" + p << "wrong-version" << false;
        QTest::newRow("3.6.1 unknown kind") << "v=DKIM1; k=dsa; p=" + p << "unknown-key-type" << false;
        QTest::newRow("3.2 duplicate") << good + "; k=rsa" << "duplicate" << false;
        QTest::newRow("3.2 case of tags") << "V=DKIM1; p=" + p << "wrong-tag-case" << true;
        QTest::newRow("cut at 255") << good.left(255) << "cut-off" << false;
        QTest::newRow("last octets lost") << good.left(good.size() - 6) << "cut-off" << false;
        QTest::newRow("space at the seam") << good.left(200) + " " + good.mid(200) << "space-in-key" << true;
        QTest::newRow("quotes at the seam") << good.left(200) + "\" \"" + good.mid(200) << "quote-inside" << false;
        QTest::newRow("PEM lines") << "v=DKIM1; k=rsa; p=-----BEGIN PUBLIC KEY-----" + p + "-----END PUBLIC KEY-----"
                                   << "pem-lines" << false;
        QTest::newRow("escaped semicolons") << "v=DKIM1\\; k=rsa\\; p=" + p << "escaped-semicolon" << false;
        QTest::newRow("3.6.1 escaped semicolon in a note")
            << "v=DKIM1; n=a\\; k=rsa; p=" + p << "escaped-semicolon" << true;
        QTest::newRow("3.6.1 quotes in a note") << "v=DKIM1; n=\"a\"; k=rsa; p=" + p << "" << true;
        QTest::newRow("backslash behind the key") << good + "\\" << "escaped-semicolon" << false;
        QTest::newRow("missing semicolons") << "v=DKIM1 k=rsa p=" + p << "missing-semicolon" << false;
        QTest::newRow("missing semicolon behind the key") << good + " t=s" << "missing-semicolon" << false;
        QTest::newRow("missing semicolon behind padding")
            << QByteArray("v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo= n=x")
            << "missing-semicolon" << false;
        QTest::newRow("missing semicolons and spaces")
            << "v=DKIM1k=rsap=" + p << "missing-semicolon no-key-tag wrong-version" << false;
        QTest::newRow("3.2 6.1.2 two semicolons in a row") << "v=DKIM1;; k=rsa; p=" + p << "tag-list" << false;
        QTest::newRow("3.2 6.1.2 two semicolons at the end") << good + ";;" << "tag-list" << false;
        QTest::newRow("3.2 6.1.2 semicolon in front") << "; " + good << "tag-list" << false;
        QTest::newRow("3.2 6.1.2 a part without an equals sign") << "v=DKIM1; foo; p=" + p << "tag-list" << false;
        QTest::newRow("3.2 6.1.2 a name of digits") << "v=DKIM1; 1=2; p=" + p << "tag-list" << false;
        QTest::newRow("3.2 a hyphen in an unknown name") << "v=DKIM1; x-note=a; p=" + p << "tag-list" << true;
        QTest::newRow("a line of a zone file") << "s1._domainkey IN TXT " + good << "zone-line" << false;
        QTest::newRow("a quoted line of a zone file")
            << "s1._domainkey\tIN\tTXT\t( \"" + good.left(200) + "\" \"" + good.mid(200) + "\" )" << "zone-line"
            << false;
        QTest::newRow("an apostrophe in the key") << good.left(200) + "'" + good.mid(200) << "bad-base64" << false;
        QTest::newRow("something behind the key") << good + "A" << "bad-base64" << false;
        QTest::newRow("3.2 padding left out")
            << QByteArray("v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo") << "" << true;
        QTest::newRow("8463 4.2 an RSA key under k=ed25519")
            << "v=DKIM1; k=ed25519; p=" + p << "wrong-key-type" << false;
        QTest::newRow("8463 4.2 an Ed25519 key under k=rsa")
            << QByteArray("v=DKIM1; k=rsa; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=") << "wrong-key-type"
            << false;
        QTest::newRow("8463 4.2 an Ed25519 key without k=")
            << QByteArray("v=DKIM1; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=") << "wrong-key-type" << false;
        QTest::newRow("no base64") << QByteArray("v=DKIM1; p=abc$def") << "bad-base64" << false;
        QTest::newRow("something else") << QByteArray("v=DKIM1; p=aGVsbG8gd29ybGQ=") << "unreadable-key" << false;
        QTest::newRow("curly quotes") << QByteArray("v=DKIM1; k=rsa; p=\xE2\x80\x9D") + p
                                      << "bad-base64 fancy-character" << false;
        QTest::newRow("8463 4.2 raw key")
            << QByteArray("v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=") << "" << true;
        QTest::newRow("8463 4.2 wrapped key")
            << QByteArray("v=DKIM1; k=ed25519; p=MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=")
            << "wrapped-ed25519" << false;
        QTest::newRow("8463 4.2 cut off")
            << QByteArray("v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg==") << "cut-off" << false;
    }
    void faults()
    {
        QFETCH(QByteArray, record);
        QFETCH(QString, faults);
        QFETCH(bool, usable);
        const dkim::KeyRecord parsed = dkim::parseKeyRecord(record.toStdString());
        QStringList found;
        for (const dkim::Problem &problem : parsed.problems)
            found << text(toText(problem.fault));
        std::sort(found.begin(), found.end());
        QCOMPARE(found.join(' '), faults);
        QCOMPARE(parsed.isUsable(), usable);
    }

    void everyPrefixIsSurvived()
    {
        const std::string good = record();
        for (std::size_t length = 0; length <= good.size(); ++length) {
            const dkim::KeyRecord parsed = dkim::parseKeyRecord(std::string_view(good).substr(0, length));
            QVERIFY(length == good.size() || !parsed.isUsable() || parsed.bits == 2048);
        }
    }

    void keysAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isKey");
        QTest::newRow("3.6.1 usual") << QByteArray("v=DKIM1; k=rsa; p=MIGf") << true;
        QTest::newRow("3.6.1 without version") << QByteArray("p=MIGf") << true;
        QTest::newRow("3.6.1 white space") << QByteArray(" v = DKIM1 ;\tp = MIGf ;") << true;
        QTest::newRow("3.6.1 withdrawn") << QByteArray("v=DKIM1; p=") << true;
        QTest::newRow("3.6.1 without p") << QByteArray("v=DKIM1; k=rsa") << true;
        QTest::newRow("another version") << QByteArray("v=DKIM2; p=MIGf") << true;
        QTest::newRow("DMARC") << QByteArray("v=DMARC1; p=none") << false;
        QTest::newRow("SPF that names it") << QByteArray("v=spf1 include:dkim1.example -all") << false;
        QTest::newRow("another text") << QByteArray("google-site-verification=abc") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("semicolons") << QByteArray(";;;=;") << false;
    }
    void keysAreRecognised()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isKey);
        QCOMPARE(dkim::looksLikeKey(text.toStdString()), isKey);
    }

    void bareRsaIsRead()
    {
        // RFC 6376 §3.6.1 names RSAPublicKey; everybody publishes SubjectPublicKeyInfo.
        const dkim::PublicKey key = pair().publicKey();
        const std::string info = dkim::rsaInfo(key.key, key.exponent);
        const std::string bare = info.substr(24);
        const dkim::KeyRecord parsed = dkim::parseKeyRecord("v=DKIM1; p=" + toBase64(bare));
        QVERIFY(parsed.has(dkim::Fault::BareRsa));
        QVERIFY(parsed.isUsable());
        QCOMPARE(parsed.key, key.key);
    }

    void pairs_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("bits");
        QTest::newRow("8301 3.2 2048") << "rsa2048" << 2048;
        QTest::newRow("3072") << "rsa3072" << 3072;
        QTest::newRow("8463 3") << "ed25519" << 256;
    }
    void pairs()
    {
        QFETCH(QString, type);
        QFETCH(int, bits);
        const auto made = dkim::KeyPair::generate(dkim::keyTypeFrom(type.toStdString()).value());
        QVERIFY(made);
        QVERIFY(made->passesSelfTest());
        const dkim::PublicKey key = made->publicKey();
        QCOMPARE(int(key.bits), bits);
        const dkim::KeyRecord published = dkim::parseKeyRecord(key.recordText());
        QVERIFY(published.isUsable());
        QCOMPARE(published.key, key.key);
        const bool rsa = type != QLatin1String("ed25519");
        QCOMPARE(made->pkcs1Pem().has_value(), rsa);
        QVERIFY(made->pkcs8Pem().octets().starts_with("-----BEGIN PRIVATE KEY-----"));
        const auto reload = [&](std::string_view octets) {
            const auto again = dkim::KeyPair::fromPrivate(octets);
            return again && again->publicKey().key == key.key;
        };
        QVERIFY(reload(made->pkcs8Pem().octets()));
        QVERIFY(reload(made->pkcs8Der().octets()));
        if (rsa) {
            QVERIFY(made->pkcs1Pem()->octets().starts_with("-----BEGIN RSA PRIVATE KEY-----"));
            QVERIFY(reload(made->pkcs1Pem()->octets()));
        }
        QCOMPARE(dkim::publicKeyFrom(made->pkcs8Pem().octets())->key, key.key);
    }

    void cancelling()
    {
        const std::atomic<bool> cancelled = true;
        QVERIFY(!dkim::KeyPair::generate(dkim::KeyType::Rsa4096, &cancelled));
    }

    void foreignFiles()
    {
        QVERIFY(!dkim::KeyPair::fromPrivate(""));
        QVERIFY(!dkim::KeyPair::fromPrivate("hello"));
        QVERIFY(!dkim::publicKeyFrom("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"));
        const std::string info = dkim::rsaInfo(pair().publicKey().key, pair().publicKey().exponent);
        QCOMPARE(dkim::publicKeyFrom(info)->key, pair().publicKey().key); // a public half will do for comparing
        const std::string pem = "-----BEGIN PUBLIC KEY-----\n" + toBase64(info) + "\n-----END PUBLIC KEY-----\n";
        QCOMPARE(dkim::publicKeyFrom(pem)->key, pair().publicKey().key);
    }

    void encryptedFileAsksNobody()
    {
        // Encrypted with a passphrase that nobody gave: refused, without a prompt on the terminal.
        const std::string der(pair().pkcs8Der().octets());
        const auto *data = reinterpret_cast<const unsigned char *>(der.data());
        EVP_PKEY *key = d2i_AutoPrivateKey(nullptr, &data, long(der.size()));
        BIO *bio = BIO_new(BIO_s_mem());
        char passphrase[] = "secret";
        QVERIFY(PEM_write_bio_PKCS8PrivateKey(bio, key, EVP_aes_256_cbc(), passphrase, 6, nullptr, nullptr) == 1);
        char *octets = nullptr;
        const long size = BIO_get_mem_data(bio, &octets);
        const std::string pem(octets, std::size_t(size));
        BIO_free(bio);
        EVP_PKEY_free(key);
        QVERIFY(!dkim::KeyPair::fromPrivate(pem));
    }

    void selectors()
    {
        QVERIFY(dkim::isSelector("s2026q4"));
        QVERIFY(dkim::isSelector("2026.mail"));
        for (const char *bad : {"", "a b", "-a", "a..b", "a.", "\xC3\xB6", "a/b"})
            QVERIFY2(!dkim::isSelector(bad), bad);
        QVERIFY(dkim::isSelector("default_1807")); // is in use somewhere, and may be checked
        QVERIFY(!dkim::isNewSelector("default_1807") && dkim::isNewSelector("2026.mail") &&
                !dkim::isNewSelector("a..b"));
        QVERIFY(dkim::isNewSelector(dkim::defaultSelector(2026, 3)));
        QCOMPARE(dkim::defaultSelector(2026, 3), std::string("s202603"));
    }

    void base64()
    {
        for (const auto &[plain, encoded] : {std::pair{"", ""},
                                             {"f", "Zg=="},
                                             {"fo", "Zm8="},
                                             {"foo", "Zm9v"},
                                             {"foobar", "Zm9vYmFy"}}) { // RFC 4648 §10
            QCOMPARE(toBase64(plain), std::string(encoded));
            QCOMPARE(fromBase64(encoded), std::optional<std::string>(plain));
        }
        for (const auto &[plain, encoded] : {std::pair{"f", "Zg"},
                                             {"f", "Zg="},
                                             {"fo", "Zm8"},
                                             {"fo", "Zm8=="},
                                             {"foo", "Zm9v="},
                                             {"foob", "Zm9v\r\n Yg"}})
            QCOMPARE(fromBase64(encoded), std::optional<std::string>(plain)); // RFC 6376 §3.2
        for (const char *bad : {"Zg=a", "Zg===", "Zm9v===", "Zm9vY", "Zm9v-"})
            QVERIFY2(!fromBase64(bad), bad);
        bool cutOff = false;
        QVERIFY(fromBase64("Zm9vYg", &cutOff));
        QVERIFY(!cutOff);
        QVERIFY(fromBase64("Zm9vY", &cutOff));
        QVERIFY(cutOff);
    }
};

MAILWORTHY_TEST(TestDkim, QCoreApplication)
#include "tst_dkim.moc"
