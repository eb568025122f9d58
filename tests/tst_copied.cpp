// SPDX-License-Identifier: Apache-2.0
// What is copied is what is to be typed, for every DNS host in the catalogue, and the text file says the same.
#include "suite.h"

#include "app/report/textreport.h"
#include "app/startup/catalogues.h"
#include "app/widgets/copybutton.h"
#include "app/widgets/recordcard.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace Qt::StringLiterals;
using widgets::CopyButton;
using widgets::RecordCard;

namespace
{

records::Record record(const char *name, dns::Type type, const std::string &value)
{
    records::Record record;
    record.name = *dns::Name::fromText(name);
    record.zone = *dns::Name::fromText("example.com");
    record.type = type;
    record.value = value;
    record.purpose = type == dns::Type::Mx ? records::Purpose::Mx : records::Purpose::Spf;
    if (type == dns::Type::Txt)
        record.strings = records::textStrings(value);
    return record;
}

/// What every copy button puts on the clipboard, by what it says it copies.
QStringList copied(const RecordCard &card)
{
    QStringList all;
    for (CopyButton *button : card.findChildren<CopyButton *>()) {
        QApplication::clipboard()->clear();
        button->click();
        all << button->accessibleName().section(QLatin1String(" of "), 0, 0) + u'=' + QApplication::clipboard()->text();
    }
    return all;
}

QString fileText(const records::Record &record, const discovery::DnsHost &host)
{
    checkup::Report report;
    report.asked.domain = report.setup.domain = report.found.zone = record.zone;
    report.found.dnsHost = host;
    report.records = {record};
    report.settled = true;
    return report::recordsText(report);
}

} // namespace

class TestCopied : public QObject
{
    Q_OBJECT

private slots:
    void everyHost_data();
    void everyHost();
    void valuesAsTheFormInsists();
};

void TestCopied::everyHost_data()
{
    QTest::addColumn<std::size_t>("number");
    const auto catalogues = std::get<0>(startup::loadCatalogues());
    for (std::size_t i = 0; i < catalogues->dnsHosts.size(); ++i)
        QTest::newRow(catalogues->dnsHosts[i].id.c_str()) << i;
    QVERIFY(catalogues->dnsHosts.size() > 90);
}

void TestCopied::everyHost()
{
    QFETCH(std::size_t, number);
    const discovery::DnsHost host = std::get<0>(startup::loadCatalogues())->dnsHosts[number];
    const bool empty = host.apexSymbol == discovery::ApexSymbol::Empty;
    widgets::RecordForm form;
    form.host = host;

    const records::Record atApex = record("example.com", dns::Type::Txt, "v=spf1 ~all");
    const QStringList apex = copied(RecordCard({atApex, form, u"SPF"_s, {}, {}, {}, {}}));
    QCOMPARE(apex.contains(u"Copy the short name=@"_s), !empty);
    QCOMPARE(apex.filter(u"Copy the short name"_s).size(), empty ? 0 : 1);
    QVERIFY(apex.contains(u"Copy the full name=example.com"_s));
    const QString apexFile = fileText(atApex, host);
    const bool fullFirst = !empty && (host.apexSymbol == discovery::ApexSymbol::FullName ||
                                      host.hostField == discovery::HostField::Absolute);
    QVERIFY2(apexFile.contains(empty       ? u"Name: leave this field empty (in full: example.com)"_s
                               : fullFirst ? u"Name: example.com (in short: @)"_s
                                           : u"Name: @ (in full: example.com)"_s),
             qPrintable(apexFile));

    const records::Record below = record("s1._domainkey.example.com", dns::Type::Txt, "v=DKIM1; p=AAAA");
    const QStringList key = copied(RecordCard({below, form, u"DKIM"_s, {}, {}, {}, {}}));
    QVERIFY(key.contains(u"Copy the short name=s1._domainkey"_s));
    QVERIFY(key.contains(u"Copy the full name=s1._domainkey.example.com"_s));
    for (const QStringList &all : {apex, key}) {
        for (const QString &one : all)
            QVERIFY2(!one.contains(u'('), qPrintable(one)); // a remark is nothing to type
    }
    const auto place = [&key](const QString &what) {
        return std::find_if(key.begin(), key.end(), [&what](const QString &one) { return one.startsWith(what); });
    };
    QCOMPARE(place(u"Copy the full name"_s) < place(u"Copy the short name"_s),
             fullFirst || host.apexSymbol == discovery::ApexSymbol::FullName);
}

void TestCopied::valuesAsTheFormInsists()
{
    discovery::DnsHost host;
    host.txtQuotes = discovery::TxtQuotes::Required;
    host.finalDot = discovery::FinalDot::Required;
    widgets::RecordForm form;
    form.host = host;
    const std::string longValue(300, 'a');
    const std::tuple<records::Record, QString> rows[] = {
        {record("example.com", dns::Type::Txt, "v=spf1 ~all"), u"\"v=spf1 ~all\""_s},
        {record("example.com", dns::Type::Txt, longValue),
         u'"' + QString(255, u'a') + u"\" \""_s + QString(45, u'a') + u'"'},
        {record("example.com", dns::Type::Mx, "10 mail.example.com"), u"10 mail.example.com."_s},
        {record("mail.example.com", dns::Type::A, "192.0.2.25"), u"192.0.2.25"_s},
    };
    for (const auto &[each, expected] : rows) {
        const QStringList all = copied(RecordCard({each, form, u"x"_s, {}, {}, {}, {}}));
        QVERIFY2(all.contains(u"Copy the value="_s + expected), qPrintable(all.join(u'\n')));
        QVERIFY(fileText(each, host).contains(u"Value: "_s + expected + u'\n'));
    }
    // A reverse name is typed in by somebody else, whose forms nobody knows.
    records::Record reverse = record("25.2.0.192.in-addr.arpa", dns::Type::Ptr, "mail.example.com");
    reverse.who = Who::IpProvider;
    QVERIFY(copied(RecordCard({reverse, form, u"x"_s, {}, {}, {}, {}})).contains(u"Copy the value=mail.example.com"_s));
}

MAILWORTHY_TEST(TestCopied, QApplication)
#include "tst_copied.moc"
