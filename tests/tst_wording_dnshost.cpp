// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "app/wording/dnshost.h"

#include "core/catalogue/catalogue.h"
#include "core/catalogue/dnshosts.h"

#include <QTest>

#include <set>

namespace
{

std::vector<discovery::DnsHost> builtInHosts()
{
    return std::get<std::vector<discovery::DnsHost>>(
        catalogue::readDnsHosts(catalogue::builtIn(QStringLiteral("dns-hosts.json"))));
}

} // namespace

class TestWordingDnsHost : public QObject
{
    Q_OBJECT

private slots:
    void everyQuirkOfTheCatalogueHasItsOwnSentence()
    {
        std::set<std::string> codes;
        std::set<QString> sentences;
        for (const discovery::DnsHost &host : builtInHosts()) {
            codes.insert(host.quirks.begin(), host.quirks.end());
            for (const std::string &code : host.quirks)
                QVERIFY2(!wording::hostQuirk(code).isEmpty(), (host.id + ' ' + code).c_str());
        }
        QVERIFY(codes.size() > 30);
        for (const std::string &code : codes)
            sentences.insert(wording::hostQuirk(code));
        QCOMPARE(sentences.size(), codes.size());
        QVERIFY(wording::hostQuirk("no-such-code").isEmpty());
    }

    void whatALongTextNeeds()
    {
        discovery::DnsHost host;
        QVERIFY(wording::hostNotes(host).isEmpty());
        host.longTxt = discovery::LongTxt::Capped;
        host.txtLimit = 512;
        QCOMPARE(wording::hostNotes(host).size(), 1);
        QVERIFY(wording::hostNotes(host).front().contains(QStringLiteral("512")));
        host.longTxt = discovery::LongTxt::SplitByHand;
        host.quirks = {"save-is-staged", "a-code-of-tomorrow"};
        QCOMPARE(wording::hostNotes(host).size(), 2);
    }
};

MAILWORTHY_TEST(TestWordingDnsHost, QCoreApplication)
#include "tst_wording_dnshost.moc"
