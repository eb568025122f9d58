// SPDX-License-Identifier: Apache-2.0
// What both programs say of the options about DNS, in the language of the rest.
#include "suite.h"

#include "app/startup/dnsoptions.h"
#include "app/wording/wording.h"

#include "core/spf/evaluate.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace
{

/// A language of its own: every sentence in brackets, so that one that is not translatable shows.
class Brackets : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"⟦"_s + QString::fromUtf8(source) + u"⟧"_s;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestDnsOptions : public QObject
{
    Q_OBJECT

private slots:
    void zoneFile_data();
    void zoneFile();
    void spfWords();
};

void TestDnsOptions::zoneFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("type missing") << QByteArray("example.com. IN\n") << u"a record type is missing"_s;
    QTest::newRow("no type") << QByteArray("example.com. IN NONSENSE x\n") << u"“NONSENSE” is not a record type"_s;
    QTest::newRow("value") << QByteArray("example.com. A x\n") << u"the value of this A record"_s;
    QTest::newRow("name") << QByteArray("a..b. A 192.0.2.1\n") << u"“a..b.” is not a domain name"_s;
    QTest::newRow("no name") << QByteArray(" A 192.0.2.1\n") << u"the first record has no name"_s;
    QTest::newRow("TTL") << QByteArray("$TTL x\n") << u"“x” is not a TTL"_s;
    QTest::newRow("directive") << QByteArray("$INCLUDE x\n") << u"$INCLUDE is not understood"_s;
    QTest::newRow("parenthesis") << QByteArray("a. TXT ( x\n") << u"a parenthesis is not closed"_s;
    QTest::newRow("other parenthesis") << QByteArray("a. TXT ) x\n") << u"without an opening one"_s;
    QTest::newRow("quotation mark") << QByteArray("a. TXT \"x\n") << u"a quotation mark is not closed"_s;
    QTest::newRow("string") << "a. TXT " + QByteArray(256, 'x') + "\n" << u"longer than 255 octets"_s;
    QTest::newRow("failure") << QByteArray("; !SERVFAIL x\n")
                             << u"a lookup that is to fail is written like this: ; !SERVFAIL NAME"_s;
}

void TestDnsOptions::zoneFile()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    QTemporaryFile file;
    QVERIFY(file.open() && file.write("\n" + text) > 0 && file.flush());
    QCommandLineParser parser;
    startup::addDnsOptions(parser);
    QVERIFY(parser.parse({u"program"_s, u"--zone"_s, file.fileName()}));
    auto read = startup::readDnsOptions(parser);
    QVERIFY(std::holds_alternative<QString>(read));
    QVERIFY2(std::get<QString>(read).contains(said), qUtf8Printable(std::get<QString>(read)));

    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    read = startup::readDnsOptions(parser);
    QCoreApplication::removeTranslator(&brackets);
    const QString whole = std::get<QString>(read);
    QCOMPARE(whole.count(u'⟦'), 2); // the sentence, and within it what is wrong
    QVERIFY2(whole.contains(said) && whole.contains(u", line "_s), qUtf8Printable(whole));
}

void TestDnsOptions::spfWords()
{
    for (int i = 0; i <= static_cast<int>(spf::Cause::Dns); ++i) {
        const std::string_view cause = toText(static_cast<spf::Cause>(i));
        QVERIFY2(!wording::spfCause(static_cast<spf::Cause>(i)).isEmpty(), cause.data());
    }
    for (int i = static_cast<int>(spf::Result::None); i <= static_cast<int>(spf::Result::PermError); ++i) {
        const std::string_view result = toText(static_cast<spf::Result>(i));
        QVERIFY2(!wording::spfResult(static_cast<spf::Result>(i)).isEmpty(), result.data());
    }
}

MAILWORTHY_TEST(TestDnsOptions, QCoreApplication)
#include "tst_dnsoptions.moc"
