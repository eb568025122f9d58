// SPDX-License-Identifier: Apache-2.0
#include "suite.h"
#include "zonetest.h"

#include "core/typed/idna.h"
#include "core/typed/userinput.h"

using test::name;
using typed::InputProblem;
using typed::Stripped;

namespace
{

const QString maxLabel(63, u'a');

} // namespace

class TestUserInput : public QObject
{
    Q_OBJECT

private slots:
    void understood_data();
    void understood();
    void stripped_data();
    void stripped();
    void refused_data();
    void refused();
    void idna_data();
    void idna();
    void notIdna_data();
    void notIdna();
    void shown_data();
    void shown();
};

void TestUserInput::understood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const char16_t *text, const char *expected) {
        QTest::newRow(title) << QString::fromUtf16(text) << QString::fromLatin1(expected);
    };
    row("as it is", u"example.com", "example.com");
    row("capitals", u"Example.COM", "example.com");
    row("final dot", u"example.com.", "example.com");
    row("spaces around", u"  example.com \r\n", "example.com");
    row("spaces beside the dot", u"example . com", "example.com");
    row("no-break and zero-width space", u"\u00a0example.com\u200b", "example.com");
    row("byte order mark", u"\ufeffexample.com", "example.com");
    row("quoted", u"\"example.com\"", "example.com");
    row("German quotation marks", u"„example.com“", "example.com");
    row("comma behind", u"example.com,", "example.com");
    row("scheme", u"https://example.com", "example.com");
    row("scheme in capitals", u"HTTPS://EXAMPLE.COM/", "example.com");
    row("scheme without slashes", u"http:example.com", "example.com");
    row("no scheme, two slashes", u"//example.com/x", "example.com");
    row("path", u"https://www.example.com/contact?x=1#top", "www.example.com");
    row("path with an at sign", u"https://example.com/@user@other.test", "example.com");
    row("port", u"mail.example.com:25", "mail.example.com");
    row("user, password, port and path", u"https://a:b@example.com:8443/x", "example.com");
    row("e-mail address", u"info@example.com", "example.com");
    row("e-mail address with a name", u"Jane Doe <jane@example.com>", "example.com");
    row("mailto", u"mailto:jane@example.com?subject=hello", "example.com");
    row("at sign in front", u"@example.com", "example.com");
    row("quoted local part", u"\"a@b\"@example.com", "example.com");
    row("wildcard", u"*.example.com", "example.com");
    row("DMARC name", u"_dmarc.example.com", "example.com");
    row("DKIM name", u"s1._domainkey.mail.example.com", "mail.example.com");
    row("hyphen inside", u"my-firm.example", "my-firm.example");
    row("digits in front", u"1und1.example", "1und1.example");
    row("5891 IDN", u"müller.example", "xn--mller-kva.example");
    row("5891 IDN in capitals", u"MÜLLER.Example", "xn--mller-kva.example");
    row("5891 sharp s is a letter of its own", u"straße.example", "xn--strae-oqa.example");
    row("5891 decomposed letters", u"mu\u0308ller.example", "xn--mller-kva.example");
    row("3490 §3.1 ideographic full stop", u"例え。テスト", "xn--r8jz45g.xn--zckzah");
    row("fullwidth letters", u"ｅｘａｍｐｌｅ．com", "example.com");
    row("A-label", u"xn--mller-kva.example", "xn--mller-kva.example");
    row("e-mail address of an IDN", u"post@müller.example", "xn--mller-kva.example");
    QTest::newRow("1035 §2.3.4 label of 63")
        << maxLabel + QStringLiteral(".example") << maxLabel + QStringLiteral(".example");
}

void TestUserInput::understood()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const auto result = typed::readName(text);
    const auto *input = std::get_if<typed::NameInput>(&result);
    QVERIFY2(input, qPrintable(QString::number(int(input ? 0 : int(std::get<InputProblem>(result))))));
    QCOMPARE(QString::fromStdString(input->name.toText()), expected);
}

void TestUserInput::stripped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<Stripped>>("expected");
    const auto row = [](const char *text, std::vector<Stripped> expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << std::move(expected);
    };
    row("example.com", {});
    row("EXAMPLE.com.", {});
    row(" example.com", {Stripped::Surroundings});
    row("example .com", {Stripped::Surroundings});
    row("jane@example.com", {Stripped::User});
    row("<jane@example.com>", {Stripped::Surroundings, Stripped::User});
    row("https://example.com:443/a", {Stripped::Scheme, Stripped::Path, Stripped::Port});
    row("*.example.com", {Stripped::Wildcard});
    row("_dmarc.example.com", {Stripped::ServiceLabels});
}

void TestUserInput::stripped()
{
    QFETCH(const QString, text);
    QFETCH(const std::vector<Stripped>, expected);
    const auto result = typed::readName(text);
    QVERIFY(std::holds_alternative<typed::NameInput>(result));
    QCOMPARE(std::get<typed::NameInput>(result).stripped, expected);
}

void TestUserInput::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<InputProblem>("expected");
    const auto row = [](const char *title, const char16_t *text, InputProblem expected) {
        QTest::newRow(title) << QString::fromUtf16(text) << expected;
    };
    row("nothing", u"", InputProblem::Empty);
    row("spaces", u" \t\n", InputProblem::Empty);
    row("scheme only", u"https://", InputProblem::Empty);
    row("path only", u"/contact", InputProblem::Empty);
    row("a dot", u".", InputProblem::Empty);
    row("user only", u"jane@", InputProblem::Empty);
    row("IPv4", u"192.0.2.1", InputProblem::IsAddress);
    row("IPv4 with a port", u"192.0.2.1:25", InputProblem::IsAddress);
    row("IPv4 in a web address", u"http://192.0.2.1/x", InputProblem::IsAddress);
    row("IPv4 prefix", u"192.0.2.0/24", InputProblem::IsAddress);
    row("IPv4 with leading zeros", u"192.000.002.001", InputProblem::IsAddress);
    row("IPv4 out of range", u"192.0.2.256", InputProblem::IsAddress);
    row("IPv4 with three parts", u"192.0.2", InputProblem::IsAddress);
    row("IPv6", u"2001:db8::25", InputProblem::IsAddress);
    row("IPv6 in brackets with a port", u"[2001:db8::25]:25", InputProblem::IsAddress);
    row("IPv6 with a zone id", u"fe80::1%eth0", InputProblem::IsAddress);
    row("IPv6 prefix", u"2001:db8::/32", InputProblem::IsAddress);
    row("IPv6 mistyped", u"2001:db8::xyz", InputProblem::IsAddress);
    row("5321 §4.1.3 address literal", u"jane@[192.0.2.1]", InputProblem::IsAddress);
    row("5321 §4.1.3 IPv6 address literal", u"jane@[IPv6:2001:db8::1]", InputProblem::IsAddress);
    row("single label", u"localhost", InputProblem::SingleLabel);
    row("single label with a final dot", u"com.", InputProblem::SingleLabel);
    row("e-mail address of a single label", u"root@localhost", InputProblem::SingleLabel);
    row("two dots", u"example..com", InputProblem::EmptyLabel);
    row("dot in front", u".example.com", InputProblem::EmptyLabel);
    row("space inside", u"my firm.example", InputProblem::BadCharacter);
    row("comma for a dot", u"example,com", InputProblem::BadCharacter);
    row("underscore", u"my_firm.example", InputProblem::BadCharacter);
    row("underscore as the last label", u"example._tcp", InputProblem::BadCharacter);
    row("bidi override", u"exa\u202emple.com", InputProblem::BadCharacter);
    row("control character", u"exam\u0007ple.com", InputProblem::BadCharacter);
    row("lone surrogate", u"a\xd800.com", InputProblem::BadCharacter);
    row("sentence", u"I do not know", InputProblem::BadCharacter);
    row("hyphen in front", u"-example.com", InputProblem::BadHyphen);
    row("hyphen behind", u"example-.com", InputProblem::BadHyphen);
    row("3696 §2 number as top level", u"example.123", InputProblem::NumericTop);
    row("two names", u"example.com example.org", InputProblem::SeveralNames);
    row("two e-mail addresses", u"a@example.com, b@example.org", InputProblem::SeveralNames);
    QTest::newRow("1035 §2.3.4 label of 64") << maxLabel + QStringLiteral("a.example") << InputProblem::TooLong;
    QTest::newRow("1035 §2.3.4 name over 253")
        << (maxLabel + u'.').repeated(4) + QStringLiteral("example") << InputProblem::TooLong;
    QTest::newRow("a whole book") << QString(1 << 20, u'a') << InputProblem::TooLong;
}

void TestUserInput::refused()
{
    QFETCH(const QString, text);
    QFETCH(const InputProblem, expected);
    const auto result = typed::readName(text);
    const auto *input = std::get_if<typed::NameInput>(&result);
    QVERIFY2(!input, input ? input->name.toText().c_str() : "");
    QCOMPARE(std::get<InputProblem>(result), expected);
}

void TestUserInput::idna_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const char16_t *text, const char *expected) {
        QTest::newRow(title) << QString::fromUtf16(text) << QString::fromLatin1(expected);
    };
    row("ASCII", u"Example.com.", "example.com");
    row("underscore beside an IDN", u"_dmarc.müller.example", "_dmarc.xn--mller-kva.example");
    row("slash and colon stay", u"5.0/29.2.0.192.in-addr.arpa", "5.0/29.2.0.192.in-addr.arpa");
    row("colon stays", u"foo:bar.example", "foo:bar.example");
    row("escapes stay", u"a\\.b.example", "a\\.b.example");
    row("star stays", u"*.müller.example.", "*.xn--mller-kva.example");
}

void TestUserInput::idna()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const auto found = typed::nameFromUserText(text);
    QVERIFY(found.has_value());
    QCOMPARE(QString::fromStdString(found->toText()), expected);
}

void TestUserInput::notIdna_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, const char16_t *text) { QTest::newRow(title) << QString::fromUtf16(text); };
    row("nothing", u"");
    row("empty label", u"müller..example");
    row("underscore in the label", u"mü_ller.example");
    row("space in the label", u"mü ller.example");
    row("bidi override", u"m\u202eü.example");
    row("invisible only", u"\u00ad.example");
    row("escape beside an IDN", u"a\\.b.müller.example");
    QTest::newRow("5890 §2.3.2.1 A-label over 63") << QString(60, u'ü') + QStringLiteral(".example");
}

void TestUserInput::notIdna()
{
    QFETCH(const QString, text);
    QVERIFY(!typed::nameFromUserText(text));
}

void TestUserInput::shown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const char *text, const char16_t *expected) {
        QTest::newRow(title) << QString::fromLatin1(text) << QString::fromUtf16(expected);
    };
    row("ASCII", "example.com", u"example.com");
    row("root", ".", u".");
    row("umlaut", "mail.xn--mller-kva.example", u"mail.müller.example");
    row("Japanese mixes its scripts", "xn--r8jz45g.xn--zckzah", u"例え.テスト");
    row("Cyrillic a among Latin letters", "xn--pple-43d.example", u"xn--pple-43d.example");
    row("no Punycode", "xn--a.example", u"xn--a.example");
    row("not what it decodes to", "xn--mnchen.example", u"xn--mnchen.example");
    row("escapes", "a\\.b\\007.example", u"a\\.b\\007.example");
    row("octets are no letters", "\\195\\188.example", u"\\195\\188.example");
}

void TestUserInput::shown()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(typed::toUnicode(name(text.toStdString())), expected);
}

MAILWORTHY_TEST(TestUserInput, QCoreApplication)
#include "tst_userinput.moc"
