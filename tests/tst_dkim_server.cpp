// SPDX-License-Identifier: Apache-2.0
// What goes to a mail server and what comes from it: configurations, and the public half of a key that it made itself.
#include "core/base64.h"
#include "core/dkim/der.h"
#include "core/dkim/pasted.h"
#include "core/dkim/servers/serverconfig.h"
#include "suite.h"
#include "text.h"

#include <QtTest>

using dkim::Pasted;

using test::text;

namespace
{

/// One pair for all rows: making one takes long in a sanitised build.
const dkim::KeyPair &pair()
{
    static const auto made = dkim::KeyPair::generate(dkim::KeyType::Rsa2048);
    return *made;
}

const QString edwards = QStringLiteral("11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="); // RFC 8463 §A.2

QString wrapped(const QString &base64, const QString &lineEnd = QStringLiteral("\n"))
{
    QString lines;
    for (qsizetype at = 0; at < base64.size(); at += 64)
        lines += base64.mid(at, 64) + lineEnd;
    return lines;
}

} // namespace

class TestDkimServer : public QObject
{
    Q_OBJECT

private slots:
    void pasted_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("told"); // the key, selector, domain
        const QString record = text(pair().publicKey().recordText());
        const QString p = record.mid(record.indexOf(QLatin1String("p=")) + 2);
        const QString head = p.left(250);
        const QString tail = p.mid(250);
        const QString bare =
            text(toBase64(dkim::rsaInfo(pair().publicKey().key, pair().publicKey().exponent).substr(24)));
        const QString pem = "-----BEGIN PUBLIC KEY-----\n" + wrapped(p) + "-----END PUBLIC KEY-----\n";
        const QString secret = text(pair().pkcs8Pem().octets());
        const auto row = [](const char *name, const QString &pasted, const char *told) {
            QTest::newRow(name) << pasted << QString::fromLatin1(told);
        };
        row("a record", record, "ours");
        row("a record in quotation marks", '"' + record + "\"\n", "ours");
        row("a record in curly quotation marks", u'“' + record + u'”', "ours");
        row("a record of the key alone", "p=" + p, "ours");
        row("a record with tags behind the key", "v=DKIM1;k=rsa;p=" + p + ";t=s;s=email", "ours");
        row("a record whose semicolons are escaped", "v=DKIM1\\; k=rsa\\; p=" + p + "\\; t=s", "ours");
        row("a record over lines", "v=DKIM1; k=rsa;\r\n p=" + wrapped(p, QStringLiteral("\r\n")), "ours");
        row("a record in pieces", "\"v=DKIM1; k=rsa; p=" + head + "\" \"" + tail + '"', "ours");
        row("rspamadm dkim_keygen",
            secret + "s1._domainkey IN TXT ( \"v=DKIM1; k=rsa; \"\n\t\"p=" + head + "\"\n\t\"" + tail + "\"\n) ;\n",
            "ours s1");
        row("opendkim-genkey",
            "Mail._domainkey\tIN\tTXT\t( \"v=DKIM1; h=sha256; k=rsa; \"\n\t  \"p=" + head + "\"\n\t  \"" + tail +
                "\" )  ; ----- DKIM key Mail for example.com\n",
            "ours mail");
        row("a line of a zone file without quotation marks",
            "default._domainkey.example.com. 86400 IN TXT v=DKIM1; p=" + p + ";\n", "ours default example.com");
        row("a zone file with more keys",
            "; both\ne1._domainkey.example.com. IN TXT \"v=DKIM1; k=ed25519; p=" + edwards +
                "\"\nr1._domainkey.example.com. IN TXT \"v=DKIM1; k=rsa; p=" + head + "\" \"" + tail +
                "\"\n_dmarc.example.com. IN TXT \"v=DMARC1; p=none\"\n",
            "ours r1 example.com");
        row("our own lines", "s1._domainkey.example.com TXT\n" + record + "\n\n# rspamd\ninstall -d -o _rspamd\n",
            "ours s1 example.com");
        row("JSON", "{\"record\":\"" + record + "\",\"dkim_selector\":\"dkim\",\"length\":\"2048\"}", "ours dkim");
        row("JSON whose strokes are escaped",
            "{\"dkim_txt\":\"v=DKIM1;k=rsa;t=s;s=email;p=" + QString(p).replace('/', QLatin1String("\\/")) + "\"}",
            "ours");
        row("JSON in pieces",
            "{\"strings\":[\"v=DKIM1; k=rsa; p=" + head + "\",\"" + tail + "\"],\"value\":\"" + record + "\"}", "ours");
        row("a table with labels", "Selector: S1\nType: TXT\nValue: " + record + "\nTTL: 3600\n", "ours s1");
        row("bare base64", p, "ours");
        row("bare base64 over lines", '\n' + wrapped(p) + '\n', "ours");
        row("bare base64 of the key without its kind", bare, "ours");
        row("PEM", pem, "ours");
        row("PEM with CRLF", QString(pem).replace('\n', QLatin1String("\r\n")), "ours");
        row("PEM below a name", "s1._domainkey.example.com\n" + pem, "ours s1 example.com");
        row("words behind the key", "v=DKIM1; k=rsa; p=" + p + "\nCopy Save", "ours");
        row("8463 4.2 an Ed25519 key", "s2._domainkey IN TXT \"v=DKIM1; k=ed25519; p=" + edwards + '"', "ed25519 s2");
        row("cut off", record.left(255), "cut off");
        row("first cut off, then whole", record.left(255) + "\n\n" + record, "ours");
        row("only the private half", secret, "private half");
        row("nothing", {}, "nothing");
        row("a revoked key", QStringLiteral("v=DKIM1; p="), "nothing");
        row("a rule", QStringLiteral("v=DMARC1; p=quarantine; sp=none"), "nothing");
        row("an address of a page", "https://panel.example/?p=" + p, "nothing");
        row("a name alone", QStringLiteral("s1._domainkey.example.com"), "nothing");
    }
    void pasted()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, told);
        const Pasted found = dkim::publicHalfFrom(pasted.toStdString());
        QString said;
        switch (found.kind) {
        case Pasted::Kind::Nothing:
            said = QStringLiteral("nothing");
            break;
        case Pasted::Kind::CutOff:
            said = QStringLiteral("cut off");
            break;
        case Pasted::Kind::PrivateHalf:
            said = QStringLiteral("private half");
            break;
        case Pasted::Kind::Key:
            said =
                found.key.recordText() == pair().publicKey().recordText() ? "ours" : text(toText(found.key.algorithm));
            for (const std::string &part : {found.selector, found.domain})
                said += part.empty() ? QString() : ' ' + text(part);
        }
        QCOMPARE(said, told);
    }

    void everyEndOfAPasteIsSurvived()
    {
        const std::string record = "s1._domainkey IN TXT ( \"" + pair().publicKey().recordText();
        for (std::size_t length = 0; length <= record.size(); ++length) {
            const Pasted found = dkim::publicHalfFrom(std::string_view(record).substr(0, length));
            QVERIFY(length == record.size() || found.kind != Pasted::Kind::Key);
        }
    }

    void hugePastesAreBounded()
    {
        std::string hostile;
        while (hostile.size() < 4 * 1024 * 1024)
            hostile += " p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A";
        QElapsedTimer timer;
        timer.start();
        QVERIFY(dkim::publicHalfFrom(hostile).kind != Pasted::Kind::Key);
        QVERIFY(timer.elapsed() < 20000);
    }

    void configurations()
    {
        for (const std::string_view server : dkim::knownServers()) {
            const auto config = dkim::configFor(server, {"example.com", "s1"});
            QVERIFY(config);
            for (const char *left : {"{domain}", "{selector}", "{kind}", "{Kind}"})
                QVERIFY2(config->find(left) == std::string::npos, server.data());
            QVERIFY(config->find("example.com") != std::string::npos);
            QVERIFY(config->find("ed25519") == std::string::npos && config->find("Ed25519") == std::string::npos);
            // Whoever reads a key file is told who may read it.
            const bool permissions =
                config->find("install -o") != std::string::npos || config->find("icacls") != std::string::npos;
            QCOMPARE(permissions, !dkim::makesItsOwnKey(server));
        }
        QVERIFY(!dkim::configFor("sendmail8", {"example.com", "s1"}));
    }

    void configurationsFollowTheKey()
    {
        const auto lines = [](std::string_view server) {
            return dkim::configFor(server, {"example.com", "s1", dkim::Algorithm::Ed25519}).value_or("(none)");
        };
        for (const char *server : {"exchange-dkim-signer", "hmailserver", "powermta", "mdaemon"}) {
            QCOMPARE(lines(server), std::string("(none)"));
            QVERIFY(!dkim::canSignWith(server, dkim::Algorithm::Ed25519));
        }
        QVERIFY(lines("postfix-opendkim").find("ed25519-sha256") != std::string::npos);
        QVERIFY(lines("stalwart").find("[signature.\"ed25519-example.com\"]") != std::string::npos);
        QVERIFY(lines("stalwart").find("Dkim1Ed25519Sha256") != std::string::npos);
        for (const std::string_view server : dkim::knownServers())
            QVERIFY(lines(server).find(".pkcs1.pem") == std::string::npos); // which Ed25519 does not have
        QVERIFY(dkim::makesItsOwnKey("mdaemon"));
        QVERIFY(!dkim::makesItsOwnKey("rspamd"));
    }
};

MAILWORTHY_TEST(TestDkimServer, QCoreApplication)
#include "tst_dkim_server.moc"
