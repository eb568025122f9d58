// SPDX-License-Identifier: Apache-2.0
// How a message is read and brought into its canonical forms (RFC 6376 §3.4), also one that is hardly a message.
#include "rfc8463.h"
#include "signedmail.h"
#include "suite.h"

#include "core/dkim/canon.h"

using namespace dns;
using namespace test;
using dkim::Canonicalization;

namespace
{

std::string body(const std::string &octets, Canonicalization way, std::size_t piece)
{
    std::string out;
    dkim::BodyCanonicalizer canonicalizer(way, [&out](std::string_view part) { out += part; });
    for (std::size_t at = 0; at < octets.size(); at += piece)
        canonicalizer.feed(std::string_view(octets).substr(at, piece));
    canonicalizer.finish();
    return out;
}

} // namespace

class TestDkimCanon : public QObject
{
    Q_OBJECT

private slots:
    void headerFields_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("relaxed");
        QTest::newRow("6376 3.4.5 first") << QByteArray("A: X") << QByteArray("a:X");
        QTest::newRow("6376 3.4.5 folded") << QByteArray("B : Y\t\r\n\tZ  ") << QByteArray("b:Y Z");
        QTest::newRow("6376 3.4.2 case of the name") << QByteArray("SUBJect: AbC") << QByteArray("subject:AbC");
        QTest::newRow("6376 3.4.2 runs of space") << QByteArray("a:  b \t c") << QByteArray("a:b c");
        QTest::newRow("6376 3.4.2 no value") << QByteArray("a:  ") << QByteArray("a:");
        QTest::newRow("6376 3.4.2 only folds") << QByteArray("a:\r\n \r\n ") << QByteArray("a:");
        QTest::newRow("6376 3.4.2 further colons") << QByteArray("a: b : c") << QByteArray("a:b : c");
        QTest::newRow("6376 3.4.2 lone carriage return") << QByteArray("a: b\rc") << QByteArray("a:b\rc");
        QTest::newRow("6376 3.4.2 octets beyond ASCII")
            << QByteArray("a: \xC3\xA4  \xFF") << QByteArray("a:\xC3\xA4 \xFF");
    }
    void headerFields()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, relaxed);
        std::string out;
        dkim::appendHeaderField(out, field.toStdString(), Canonicalization::Relaxed);
        QCOMPARE(QByteArray::fromStdString(out), relaxed);
        out.clear();
        dkim::appendHeaderField(out, field.toStdString(), Canonicalization::Simple);
        QCOMPARE(QByteArray::fromStdString(out), field);
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("simple");
        QTest::addColumn<QByteArray>("relaxed");
        QTest::newRow("6376 3.4.5 example") << QByteArray(" C \r\nD \t E\r\n\r\n\r\n")
                                            << QByteArray(" C \r\nD \t E\r\n") << QByteArray(" C\r\nD E\r\n");
        QTest::newRow("6376 3.4.3 empty") << QByteArray("") << QByteArray("\r\n") << QByteArray("");
        QTest::newRow("6376 3.4.3 only empty lines") << QByteArray("\r\n\r\n") << QByteArray("\r\n") << QByteArray("");
        QTest::newRow("6376 3.4.4 only white space")
            << QByteArray(" \t\r\n \r\n") << QByteArray(" \t\r\n \r\n") << QByteArray("");
        QTest::newRow("6376 3.4.3 no last line end") << QByteArray("a") << QByteArray("a\r\n") << QByteArray("a\r\n");
        QTest::newRow("6376 3.4.4 ends in space") << QByteArray("a ") << QByteArray("a \r\n") << QByteArray("a\r\n");
        QTest::newRow("6376 3.4.4 empty lines inside")
            << QByteArray("a\r\n\r\n\r\nb\r\n") << QByteArray("a\r\n\r\n\r\nb\r\n") << QByteArray("a\r\n\r\n\r\nb\r\n");
        QTest::newRow("6376 3.4.4 space before a last empty line")
            << QByteArray("a\r\n \r\n") << QByteArray("a\r\n \r\n") << QByteArray("a\r\n");
        QTest::newRow("6376 3.4.4 space in front")
            << QByteArray("\t\t a b\r\n") << QByteArray("\t\t a b\r\n") << QByteArray(" a b\r\n");
        QTest::newRow("line feeds alone")
            << QByteArray("a\n\nb \n\n") << QByteArray("a\r\n\r\nb \r\n") << QByteArray("a\r\n\r\nb\r\n");
        QTest::newRow("a carriage return alone")
            << QByteArray("a\rb\r\r\nc\r") << QByteArray("a\rb\r\r\nc\r\r\n") << QByteArray("a\rb\r\r\nc\r\r\n");
        QTest::newRow("controls and high octets")
            << QByteArray("a\x01 \x02\xFF\xFE  b\r\n") << QByteArray("a\x01 \x02\xFF\xFE  b\r\n")
            << QByteArray("a\x01 \x02\xFF\xFE b\r\n");
        QTest::newRow("long words and lines")
            << QByteArray("one two three four five six seven eight nine ten  eleven\ttwelve thirteen \r\nx\r\n")
            << QByteArray("one two three four five six seven eight nine ten  eleven\ttwelve thirteen \r\nx\r\n")
            << QByteArray("one two three four five six seven eight nine ten eleven twelve thirteen\r\nx\r\n");
    }
    void bodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, simple);
        QFETCH(QByteArray, relaxed);
        for (std::size_t piece = 1; piece <= 24; ++piece) {
            QCOMPARE(QByteArray::fromStdString(::body(body.toStdString(), Canonicalization::Simple, piece)), simple);
            QCOMPARE(QByteArray::fromStdString(::body(body.toStdString(), Canonicalization::Relaxed, piece)), relaxed);
        }
    }

    void oddMessages_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an empty line") << QByteArray("\r\n");
        QTest::newRow("a carriage return") << QByteArray("\r");
        QTest::newRow("a fold without a field") << QByteArray(" x\r\n\r\nbody");
        QTest::newRow("no colon") << QByteArray("hello\r\nworld\r\n");
        QTest::newRow("a name with a space") << QByteArray("DKIM Signature: v=1\r\n\r\n");
        QTest::newRow("zero octets") << QByteArray(300, '\0');
        QTest::newRow("a header without an end") << QByteArray("A: b");
    }
    void oddMessages()
    {
        QFETCH(QByteArray, octets);
        for (std::size_t piece = 1; piece < 8; ++piece)
            QVERIFY(verdicts(read(octets.toStdString(), piece), usualZone()).empty());
    }

    void headerIsBounded()
    {
        std::string octets;
        while (octets.size() <= message::Reader::mostHeaderOctets)
            octets += "X-Long: " + std::string(900, 'x') + "\r\n";
        QCOMPARE(read(octets + plainMail).form, message::Form::HeaderTooLong);
        QCOMPARE(read(octets, 4096).form, message::Form::HeaderTooLong);
        std::string fields;
        for (std::size_t i = 0; i <= message::Reader::mostFields; ++i)
            fields += "a:\n";
        QCOMPARE(read(fields + plainMail).form, message::Form::HeaderTooLong);
        std::string names = "h=from";
        for (int i = 0; i < 2000; ++i)
            names += ":x";
        QCOMPARE(told(test::withSignature(plainMail, replaced(tags, "h=from", names), rsa()), usualZone()),
                 QStringLiteral("permerror bad-tag"));
    }

    void everyCutIsSurvived()
    {
        const std::string octets(test::rfc8463::message);
        for (std::size_t size = 0; size < octets.size(); ++size) {
            for (const auto &verdict : verdicts(read(octets.substr(0, size)), std::string(test::rfc8463::zone)))
                QVERIFY(verdict.result != dkim::Result::Pass || size >= octets.size() - 2);
        }
    }
};

MAILWORTHY_TEST(TestDkimCanon, QCoreApplication)
#include "tst_dkim_canon.moc"
