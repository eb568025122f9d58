// SPDX-License-Identifier: Apache-2.0
// Protocols know ASCII only, whatever language the computer speaks. Here the C library's letters are Turkish, in which
// "i" has no capital among the octets: whoever asks it gets a wrong answer. (Such a locale need not be installed for
// that.)
#include "suite.h"
#include "zonetest.h"

#include "core/typed/idna.h"

#include <array>
#include <cctype>
#include <cstdint>

namespace
{

const auto letters = [] {
    std::array<std::int32_t, 384> table{};
    for (int c = -128; c < 256; ++c)
        table[std::size_t(c) + 128] = c >= 'a' && c <= 'z' && c != 'i' ? c - 32 : c;
    return table;
}();
const std::int32_t *const upperCase = letters.data() + 128;

} // namespace

// In place of the C library's; its header may lead to either.
extern "C" int toupper(int c) noexcept
{
    return c == 'i' ? c : c >= 'a' && c <= 'z' ? c - 32 : c;
}
extern "C" int tolower(int c) noexcept
{
    return c == 'I' ? c : c >= 'A' && c <= 'Z' ? c + 32 : c;
}
#ifdef __GLIBC__
extern "C" const std::int32_t **__ctype_toupper_loc() noexcept
{
    static const std::int32_t *table = upperCase;
    return &table;
}
#endif

class TestLocale : public QObject
{
    Q_OBJECT

private slots:
    void zoneInSmallLetters()
    {
        QCOMPARE(std::toupper('i'), int('i')); // the test can fail
        const dns::Zone zone = test::zone("$ORiGIN example.com.\n$ttl 1d\n"
                                          "@ in txt \"v=spf1 -all\"\n@ 3600 in mx 10 mail\n"
                                          "; !timeout lost any\n");
        const auto answer = [&zone](const char *name, dns::Type type) {
            return zone.answer({test::name(name), type}).status;
        };
        QCOMPARE(answer("example.com", dns::Type::Txt), dns::Status::Found);
        QCOMPARE(answer("example.com", dns::Type::Mx), dns::Status::Found);
        QCOMPARE(answer("lost.example.com", dns::Type::A), dns::Status::Timeout);
    }

    void namesInCapitals()
    {
        QCOMPARE(test::name("MAIL.INFO.EXAMPLE").toText(), std::string("mail.info.example"));
        QCOMPARE(dns::typeFromText("mx"), std::optional(dns::Type::Mx));
        QVERIFY(typed::nameFromUserText(QStringLiteral("BÜCHER.INFO")) == test::name("xn--bcher-kva.info"));
    }
};

MAILWORTHY_TEST(TestLocale, QCoreApplication)
#include "tst_locale.moc"
