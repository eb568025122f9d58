// SPDX-License-Identifier: Apache-2.0
// Where RFC 7208 can be read in two ways: the readings that core/spf/evaluate.h lists, each with a row of its own.
#include "suite.h"
#include "zonetest.h"

#include "core/spf/evaluate.h"
#include "core/spf/explain.h"

#include <algorithm>

using namespace dns;

namespace
{

struct Case {
    const char *name;
    std::string zone;
    const char *from;
    const char *helo;
    const char *told; // "pass matched 2 0": result, cause, lookups, voids
    const char *client = "192.0.2.1";
};

const std::string reverse = "1.2.0.192.in-addr.arpa. PTR ";

std::string spfRecord(const std::string &terms)
{
    return "d.example. TXT \"v=spf1 " + terms + "\"\n";
}

/// MX records from preference 10 on; the host h is the last.
std::string exchanges(int others)
{
    std::string text = "h.example. A 192.0.2.1\nd.example. MX 90 h.example.\n";
    for (int i = 0; i < others; ++i)
        text += "d.example. MX " + std::to_string(10 + i) + " o" + std::to_string(i) + ".example.\no" +
                std::to_string(i) + ".example. A 192.0.2.9\n";
    return text;
}

const std::vector<Case> cases{
    // §4.3: only the whole identity can be a literal
    {"4.3 literal as HELO", spfRecord("-all"), "", "[192.0.2.1]", "none no-domain 0 0"},
    {"4.3 literal in MAIL FROM", spfRecord("-all"), "a@[192.0.2.1]", "h.example", "none no-domain 0 0"},
    {"4.3 macro-made name begins with a bracket",
     spfRecord("include:%{h}.w.example -all") + "*.w.example. TXT \"v=spf1 ip4:192.0.2.1 -all\"\n", "a@d.example",
     "[192.0.2.1]", "pass matched 1 0"},
    {"4.3 redirect to one", spfRecord("redirect=%{h}.w.example") + "*.w.example. TXT \"v=spf1 ip4:192.0.2.1 -all\"\n",
     "a@d.example", "[192.0.2.1]", "pass matched 1 0"},
    {"4.3 identity that only begins with a bracket", "\\[a.d.example. TXT \"v=spf1 ip4:192.0.2.1 -all\"\n",
     "a@[a.d.example", "h.example", "pass matched 0 0"},
    // §4.3: a final dot says nothing
    {"4.3 final dot",
     spfRecord("include:%{d}.x.example include:%{o}.x.example -all") +
         "d.example.x.example. TXT \"v=spf1 ip4:192.0.2.1 -all\"\n",
     "a@d.example.", "h.example", "pass matched 1 0"},
    {"4.3 final dot, sender", spfRecord("exists:%{s}.x.example -all") + "a\\@d.example.x.example. A 127.0.0.2\n",
     "a@d.example.", "h.example", "pass matched 1 0"},
    {"4.3 final dot of the HELO name", spfRecord("exists:%{h}.x.example -all") + "h.example.x.example. A 127.0.0.2\n",
     "a@d.example", "h.example.", "pass matched 1 0"},
    {"4.3 two final dots", spfRecord("-all"), "a@d.example..", "h.example", "none no-domain 0 0"},
    // §4.6.4: MX by preference, ten tried
    {"4.6.4 nearest MX before the dead ones",
     spfRecord("mx -all") + "d.example. MX 30 n1.example.\nd.example. MX 31 n2.example.\nd.example. MX 32 n3.example.\n"
                            "d.example. MX 10 h.example.\nh.example. A 192.0.2.1\n",
     "a@d.example", "h.example", "pass matched 1 0"},
    {"4.6.4 nearest MX before the silent one",
     spfRecord("mx -all") + "d.example. MX 30 n1.example.\n; !SERVFAIL n1.example. A\nd.example. MX 10 h.example.\n"
                            "h.example. A 192.0.2.1\n",
     "a@d.example", "h.example", "pass matched 1 0"},
    {"4.6.4 tenth MX matches", spfRecord("mx -all") + exchanges(9), "a@d.example", "h.example", "pass matched 1 0"},
    {"4.6.4 eleventh MX is not tried", spfRecord("mx -all") + exchanges(10), "a@d.example", "h.example",
     "permerror too-many-mx 1 0"},
    {"4.6.4 eleven MX, an early one matches", spfRecord("mx -all") + exchanges(10), "a@d.example", "h.example",
     "pass matched 1 0", "192.0.2.9"},
    // §4.6.4: every question that finds nothing is a void one
    {"4.6.4 void PTR of %{p}",
     spfRecord("exists:%{p}.n1.example a:n2.example a:h.example -all") + "h.example. A 192.0.2.1\n", "a@d.example",
     "h.example", "permerror too-many-voids 3 3"},
    {"4.6.4 void PTR of ptr", spfRecord("ptr a:n1.example a:n2.example -all"), "a@d.example", "h.example",
     "permerror too-many-voids 3 3"},
    {"4.6.4 void addresses of reverse names",
     spfRecord("ptr -all") + reverse + "n1.example.\n" + reverse + "n2.example.\n" + reverse + "n3.example.\n",
     "a@d.example", "h.example", "permerror too-many-voids 1 3"},
    {"4.6.4 void addresses of reverse names, in whatever order",
     spfRecord("ptr -all") + reverse + "d.example.\nd.example. A 192.0.2.1\n" + reverse + "n1.example.\n" + reverse +
         "n2.example.\n" + reverse + "n3.example.\n",
     "a@d.example", "h.example", "permerror too-many-voids 1 3"},
    {"5.5 trouble with a reverse name is no void",
     spfRecord("ptr -all") + reverse + "d.example.\nd.example. A 192.0.2.1\n" + reverse + "n1.example.\n" +
         "; !SERVFAIL n1.example. A\n",
     "a@d.example", "h.example", "pass matched 1 0"},
    // §4.6.4: "the ptr mechanism or the %{p} macro"
    {"4.6.4 %{p} costs a lookup",
     spfRecord("exists:%{p}.x.example -all") + reverse +
         "h.example.\nh.example. A 192.0.2.1\n"
         "h.example.x.example. A 127.0.0.2\n",
     "a@d.example", "h.example", "pass matched 2 0"},
    {"4.6.4 %{p} is the eleventh",
     spfRecord(
         "a:h.example a:h.example a:h.example a:h.example a:h.example a:h.example a:h.example a:h.example a:h.example "
         "exists:%{p}.x.example -all") +
         "h.example. A 192.0.2.7\n" + reverse + "h.example.\n",
     "a@d.example", "h.example", "permerror too-many-lookups 11 0"},
    {"4.6.4 %{p} in an explanation costs nothing", spfRecord("-all exp=%{p}.x.example"), "a@d.example", "h.example",
     "fail matched 0 0"},
    // §6, §12: the grammar of an unknown modifier has all letters; §7.2 forbids these three where they are expanded
    {"6 letters of explanations in an unknown modifier", spfRecord("foo=%{c}%{r}%{t} ip4:192.0.2.1 -all"),
     "a@d.example", "h.example", "pass matched 0 0"},
    {"7.2 not in a known one", spfRecord("ip4:192.0.2.1 redirect=%{c}.example"), "a@d.example", "h.example",
     "permerror syntax 0 0"},
    {"6 broken macro in an unknown modifier", spfRecord("foo=%{x} ip4:192.0.2.1 -all"), "a@d.example", "h.example",
     "permerror syntax 0 0"},
};

} // namespace

class TestSpfDecisions : public QObject
{
    Q_OBJECT

private slots:
    void decided_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < cases.size(); ++i)
            QTest::newRow(cases[i].name) << int(i);
    }
    void decided()
    {
        QFETCH(int, row);
        const Case &each = cases[std::size_t(row)];
        const Zone zone = test::zone(each.zone);
        spf::Request request;
        request.client = ip::parse(each.client).value();
        request.mailFrom = each.from;
        request.helo = each.helo;
        const spf::Outcome outcome =
            test::settled(zone, [&](const Answers &dns) { return spf::checkHost(request, dns); });
        const std::string told = std::string(toText(outcome.result)) + ' ' + std::string(toText(outcome.cause)) + ' ' +
                                 std::to_string(outcome.lookups) + ' ' + std::to_string(outcome.voidLookups);
        QCOMPARE(QString::fromStdString(told), QString::fromLatin1(each.told));
    }

    /// §4.6.4: what a record is said to cost is what its evaluation counts.
    void explainedAsEvaluated()
    {
        const Zone zone = test::zone(spfRecord("exists:%{p}.x.example include:i.example -all") +
                                     "i.example. TXT \"v=spf1 a:%{p2}.y.example -all\"\n");
        const auto explained =
            test::settled(zone, [](const Answers &dns) { return spf::explain(test::name("d.example"), dns); });
        QCOMPARE(explained.lookups, 5u);
    }

    /// However a resolver turns the records of a set, the verdict is the same (§5.4 leaves the order open).
    void orderOfMxNeverMatters()
    {
        std::vector<std::string> lines{"d.example. MX 10 h.example.\n", "d.example. MX 20 n1.example.\n",
                                       "d.example. MX 20 n2.example.\n", "d.example. MX 30 n3.example.\n"};
        std::sort(lines.begin(), lines.end());
        spf::Request request;
        request.client = ip::parse("192.0.2.1").value();
        request.mailFrom = "a@d.example";
        do {
            std::string text = spfRecord("mx -all") + "h.example. A 192.0.2.1\n";
            for (const std::string &line : lines)
                text += line;
            const auto outcome =
                test::settled(test::zone(text), [&](const Answers &dns) { return spf::checkHost(request, dns); });
            QVERIFY(outcome.result == spf::Result::Pass);
        } while (std::next_permutation(lines.begin(), lines.end()));
    }
};

MAILWORTHY_TEST(TestSpfDecisions, QCoreApplication)
#include "tst_spf_decisions.moc"
