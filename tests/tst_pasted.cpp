// SPDX-License-Identifier: Apache-2.0
// What people copy out of the panel of their DNS host, against the record that is wanted.
#include "suite.h"

#include "core/watch/pasted.h"

#include <QTest>

using namespace Qt::StringLiterals;
using watch::Pasted;

namespace
{

const std::string publishedKey = "v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1";

records::Record record(records::Purpose purpose, const char *name, dns::Type type, std::string value)
{
    records::Record wanted;
    wanted.purpose = purpose;
    wanted.name = *dns::Name::fromText(name);
    wanted.zone = *dns::Name::fromText("bakery.example");
    wanted.type = type;
    wanted.value = std::move(value);
    wanted.strings = records::textStrings(wanted.value);
    return wanted;
}

records::Record wantedOf(const QString &which)
{
    using records::Purpose;
    if (which == u"dkim"_s)
        return record(Purpose::Dkim, "s1._domainkey.bakery.example", dns::Type::Txt, publishedKey);
    if (which == u"dmarc"_s)
        return record(Purpose::Dmarc, "_dmarc.bakery.example", dns::Type::Txt,
                      "v=DMARC1; p=none; rua=mailto:r@bakery.example");
    if (which == u"cname"_s)
        return record(Purpose::ServiceDkim, "k1._domainkey.bakery.example", dns::Type::Cname, "k1.shop.example");
    if (which == u"a"_s)
        return record(Purpose::A, "mail.bakery.example", dns::Type::A, "192.0.2.1");
    if (which == u"mx"_s)
        return record(Purpose::Mx, "bakery.example", dns::Type::Mx, "10 mail.bakery.example");
    auto spf = record(Purpose::Spf, "bakery.example", dns::Type::Txt, "v=spf1 ip4:192.0.2.1 include:shop.example ~all");
    spf.action = records::Action::Replace;
    spf.current = spf.goes = {"v=spf1 ip4:192.0.2.9 ~all"};
    return spf;
}

/// "right", "nothing", or what is wrong.
QString said(const Pasted &pasted)
{
    if (pasted.kind == Pasted::Kind::Nothing)
        return u"nothing"_s;
    if (pasted.kind == Pasted::Kind::Right)
        return u"right"_s;
    if (pasted.verdict.outcome == watch::Outcome::WrongName)
        return u"at "_s + QString::fromStdString(pasted.verdict.at->toText());
    QString text = QString::fromStdString(std::string(toText(pasted.verdict.fault)));
    if (pasted.verdict.type)
        text += u' ' + QString::fromStdString(dns::toText(*pasted.verdict.type));
    for (const std::string &part : pasted.missing)
        text += u" -"_s + QString::fromStdString(part);
    for (const std::string &part : pasted.surplus)
        text += u" +"_s + QString::fromStdString(part);
    return text;
}

} // namespace

class TestPasted : public QObject
{
    Q_OBJECT

private slots:
    void isRead_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, const QString &which, const QString &text, const QString &verdict) {
            QTest::newRow(name) << which << text << verdict;
        };
        const QString spf = u"v=spf1 ip4:192.0.2.1 include:shop.example ~all"_s;
        const QString dkim = QString::fromStdString(publishedKey);
        row("the value alone", u"spf"_s, spf, u"right"_s);
        row("spaces around and between", u"spf"_s, u"  v=spf1  ip4:192.0.2.1 include:shop.example  ~all \n"_s,
            u"right"_s);
        row("a row of a table", u"spf"_s, u"@\tTXT\t"_s + spf + u"\t3600\tEdit"_s, u"right"_s);
        row("a TTL after the value", u"spf"_s, u"@ TXT "_s + spf + u" 3600"_s, u"right"_s);
        row("a line of a zone", u"spf"_s, u"bakery.example. 3600 IN TXT \""_s + spf + u'"', u"right"_s);
        row("RFC 1035 §5.1: strings", u"dkim"_s,
            u"s1._domainkey 3600 IN TXT \""_s + dkim.left(30) + u"\" \""_s + dkim.mid(30) + u'"', u"right"_s);
        row("fields one below the other", u"dmarc"_s,
            u"Name: _dmarc\nType: TXT\nValue: v=DMARC1; p=none; rua=mailto:r@bakery.example\nTTL: 3600"_s, u"right"_s);
        row("a key over several lines", u"dkim"_s, dkim.left(45) + u'\n' + dkim.mid(45), u"right"_s);
        row("nothing of it", u"spf"_s, u"A 192.0.2.1 mail"_s, u"nothing"_s);
        row("empty", u"spf"_s, {}, u"nothing"_s);
        row("the old value", u"spf"_s, u"v=spf1 ip4:192.0.2.9 ~all"_s,
            u"differs -ip4:192.0.2.1 -include:shop.example +ip4:192.0.2.9"_s);
        row("both", u"spf"_s, spf + u"\nv=spf1 ip4:192.0.2.9 ~all"_s, u"old-beside"_s);
        row("another one beside", u"spf"_s, spf + u"\nv=spf1 mx ~all"_s, u"second-record"_s);
        row("cut off", u"dkim"_s, dkim.left(40), u"cut"_s);
        row("escaped", u"dmarc"_s, u"v=DMARC1\\; p=none\\; rua=mailto:r@bakery.example"_s, u"escaped"_s);
        row("spaces lost", u"spf"_s, u"v=spf1ip4:192.0.2.1 include:shop.example ~all"_s, u"spaces-lost"_s);
        row("small letters", u"dkim"_s, dkim.toLower(), u"case-lost"_s);
        row("a term is missing", u"spf"_s, u"v=spf1 ip4:192.0.2.1 ~all"_s, u"differs -include:shop.example"_s);
        row("another tag", u"dmarc"_s, u"v=DMARC1; p=reject; rua=mailto:r@bakery.example"_s,
            u"differs -p=none +p=reject"_s);
        row("the name without its underscore", u"dmarc"_s,
            u"dmarc.bakery.example\tTXT\tv=DMARC1; p=none; rua=mailto:r@bakery.example"_s,
            u"at dmarc.bakery.example"_s);
        row("the domain twice", u"dmarc"_s,
            u"_dmarc.bakery.example.bakery.example. TXT \"v=DMARC1; p=none; rua=mailto:r@bakery.example\""_s,
            u"at _dmarc.bakery.example.bakery.example"_s);
        row("a label lost", u"dkim"_s, u"_domainkey TXT "_s + dkim, u"at _domainkey.bakery.example"_s);
        row("another name of the zone", u"spf"_s, u"www.bakery.example. TXT \""_s + spf + u'"',
            u"at www.bakery.example"_s);
        row("rows of other names are other records", u"spf"_s,
            u"bakery.example. TXT \""_s + spf + u"\"\nnews.bakery.example. TXT \"v=spf1 -all\""_s, u"right"_s);
        row("another type", u"dmarc"_s, u"_dmarc CNAME v=DMARC1; p=none; rua=mailto:r@bakery.example"_s,
            u"wrong-type CNAME"_s);
        row("an alias", u"cname"_s, u"k1._domainkey CNAME k1.shop.example."_s, u"right"_s);
        row("an alias, with the domain added", u"cname"_s, u"k1._domainkey CNAME k1.shop.example.bakery.example"_s,
            u"domain-appended"_s);
        row("an address", u"a"_s, u"mail\tA\t192.0.2.1\t300"_s, u"right"_s);
        row("another address", u"a"_s, u"mail\tA\t192.0.2.7"_s, u"differs"_s);
        row("an MX", u"mx"_s, u"@ MX 10 mail.bakery.example."_s, u"right"_s);
        row("an MX, its preference in a column of its own", u"mx"_s, u"@\tMX\tmail.bakery.example\t10"_s, u"right"_s);
    }
    void isRead()
    {
        QFETCH(QString, record);
        QFETCH(QString, text);
        QFETCH(QString, verdict);
        QCOMPARE(said(watch::readPasted(wantedOf(record), text.toStdString(), nullptr)), verdict);
    }

    /// A panel that takes none shows none, so those that are there were pasted into the value.
    void quotesCountByTheHost()
    {
        discovery::DnsHost host;
        const std::string quoted = "\"v=spf1 ip4:192.0.2.1 include:shop.example ~all\"";
        QCOMPARE(said(watch::readPasted(wantedOf(u"spf"_s), quoted, &host)), u"right"_s);
        host.txtQuotes = discovery::TxtQuotes::Never;
        QCOMPARE(said(watch::readPasted(wantedOf(u"spf"_s), quoted, &host)), u"quotes-inside"_s);
    }

    /// Whatever is pasted takes no more than its octets.
    void anythingMayBePasted()
    {
        for (const std::string &text :
             {std::string(5'000'000, '"'), std::string(5'000'000, 'v'), "v=spf1 " + std::string(5'000'000, ' '),
              std::string("\0v=spf1\xff\xfe \"", 11), std::string(200'000, '\n') + "v=spf1"})
            (void)watch::readPasted(wantedOf(u"spf"_s), text, nullptr);
    }
};

MAILWORTHY_TEST(TestPasted, QCoreApplication)
#include "tst_pasted.moc"
