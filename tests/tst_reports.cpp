// SPDX-License-Identifier: Apache-2.0
// Aggregate reports read: the XML (XML 1.0), the form (RFC 9990, RFC 7489 Appendix C), alignment made anew (RFC 9989
// §4.4), and sums that a report enters once and whole.
#include "reportwriter.h"
#include "suite.h"

#include "core/budget.h"

#include <QTest>

using reports::Fault;
using reports::Origin;
using test::ReportRow;
using test::ReportText;

namespace
{

/// The elements of a text as "name=text" each, when they close.
class Written : public reports::XmlSink
{
public:
    QString all;
    std::vector<std::string> open;
    void opened(std::string_view name) override { open.emplace_back(name); }
    void closed(std::string_view text) override
    {
        const auto shown = [](std::string_view octets) {
            return QString::fromUtf8(octets.data(), qsizetype(octets.size()));
        };
        all += shown(open.back()) + QLatin1Char('=') + shown(text) + QLatin1Char(' ');
        open.pop_back();
    }
};

/// What is read in pieces of `piece` octets, or the number of the fault.
QString readXml(const QByteArray &text, std::size_t piece)
{
    Written written;
    reports::XmlReader reader(written);
    const std::string_view octets(text.constData(), std::size_t(text.size()));
    for (std::size_t at = 0; at < octets.size() && reader.feed(octets.substr(at, piece)); at += piece) {
    }
    reader.finish();
    return reader.fault() == reports::XmlFault::None ? written.all.trimmed()
                                                     : QStringLiteral("fault %1").arg(int(reader.fault()));
}

QString fault(reports::XmlFault fault)
{
    return QStringLiteral("fault %1").arg(int(fault));
}

} // namespace

class TestReports : public QObject
{
    Q_OBJECT

private slots:
    void xml_data()
    {
        using reports::XmlFault;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *name, const QByteArray &text, const QString &read) {
            QTest::newRow(name) << text << read;
        };
        row("2.1 elements", "<a><b>x</b><c>y</c></a>", "b=x c=y a=");
        row("2.8 prolog", "\n<?xml version='1.0'?>\n<!-- <a> -->\n<a>x</a>\n", "a=x");
        row("byte order mark", "\xEF\xBB\xBF<a>x</a>", "a=x");
        row("3.1 attributes", "<a b='>' c=\"/>\"><d e = 'f'/></a>", "d= a=");
        row("3.1 spaces in tags", "<a ><b\n>x</b\n></a >", "b=x a=");
        row("4.6 references", "<a>&lt;&amp;&gt;&quot;&apos;&#65;&#x42;&#228;</a>", QStringLiteral("a=<&>\"'ABä"));
        row("2.7 CDATA", "<a>x<![CDATA[<&]]>y</a>", "a=x<&y");
        row("2.5 comment in text", "<a>x<!-- - -->y<?z ?>w</a>", "a=xyw");
        row("namespaces 2.3", "<n:a xmlns:n='u'><n:b>x</n:b></n:a>", "b=x a=");
        row("2.8 document type", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", fault(XmlFault::Doctype));
        row("2.8 document type behind a comment", "<!-- x --><!DOCTYPE a><a/>", fault(XmlFault::Doctype));
        row("4.1 entity of one's own", "<a>&b;</a>", fault(XmlFault::Entity));
        row("4.1 not a character", "<a>&#0;</a>", fault(XmlFault::Entity));
        row("4.1 beyond characters", "<a>&#x110000;</a>", fault(XmlFault::Entity));
        row("4.1 surrogate", "<a>&#xD800;</a>", fault(XmlFault::Entity));
        row("4.1 not closed", "<a>&amp</a>", fault(XmlFault::Syntax));
        row("3 tags that do not fit", "<a><b></a></b>", fault(XmlFault::Syntax));
        row("2.1 two roots", "<a/><b/>", fault(XmlFault::Syntax));
        row("2.1 text behind the root", "<a/>x", fault(XmlFault::Syntax));
        row("a tag in a tag", "<a <b>></a>", fault(XmlFault::Syntax));
        row("a name that is none", "<1></1>", fault(XmlFault::Syntax));
        row("cut off in a tag", "<a><b", fault(XmlFault::CutOff));
        row("cut off in text", "<a><b>x", fault(XmlFault::CutOff));
        row("cut off behind an element", "<a><b>x</b>", fault(XmlFault::CutOff));
        row("no XML", "hello", fault(XmlFault::NoXml));
        row("nothing", "", fault(XmlFault::NoXml));
        row("UTF-16", QByteArray("\xFF\xFE<\0a\0", 6), fault(XmlFault::Encoding));
        row("a zero octet", QByteArray("<a>\0</a>", 8), fault(XmlFault::Encoding));
        row("as deep as it may be", QByteArray("<a>").repeated(32) + QByteArray("</a>").repeated(32),
            QStringLiteral("a= ").repeated(32).trimmed());
        row("too deep", QByteArray("<a>").repeated(33), fault(XmlFault::TooDeep));
        row("text without an end", "<a>" + QByteArray(300 * 1024, 'x'), fault(XmlFault::TooLong));
        row("a tag without an end", "<a " + QByteArray(300 * 1024, 'x'), fault(XmlFault::TooLong));
        row("text in pieces without an end",
            "<a>" + QByteArray("<![CDATA[xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]]>").repeated(10000), fault(XmlFault::TooLong));
    }
    void xml()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, read);
        QCOMPARE(readXml(text, 64 * 1024), read);
        if (text.size() < 1000) {
            QCOMPARE(readXml(text, 1), read);
            QCOMPARE(readXml(text, 3), read);
        }
    }

    void form_data()
    {
        QTest::addColumn<QString>("xml");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const std::string &xml, Fault fault) {
            QTest::newRow(name) << QString::fromStdString(xml) << QString::fromUtf8(toText(fault).data());
        };
        const std::string good = ReportText{}.toXml();
        const auto without = [&good](const std::string &part, const std::string &by = {}) {
            std::string changed = good;
            changed.replace(changed.find(part), part.size(), by);
            return changed;
        };
        row("9990 A", good, Fault::None);
        row("7489 C: no namespace, no version", without(" xmlns=\"urn:ietf:params:xml:ns:dmarc-2.0\""), Fault::None);
        row("other elements are passed over", without("<version>", "<x><row><count>9</count></row></x><version>"),
            Fault::None);
        row("another root", without("<feedback", "<html") + " ", Fault::NotAReport);
        row("no domain", without("<domain>firm.example</domain><p>", "<p>"), Fault::NoPolicy);
        row("no organization", without("<org_name>receiver.example</org_name>"), Fault::NoOrigin);
        row("no identifier", without("<report_id>1</report_id>"), Fault::NoOrigin);
        row("no time", without("<begin>", "<begin>x"), Fault::NoOrigin);
        row("no rows", ReportText{.rows = {}}.toXml(), Fault::NoRows);
        row("a row without an address", ReportText{.rows = {ReportRow{.ip = "nowhere"}}}.toXml(), Fault::NoRows);
        row("a row without a number", ReportText{.rows = {ReportRow{.count = "-1"}}}.toXml(), Fault::NoRows);
        row("a number beyond all mail", ReportText{.rows = {ReportRow{.count = "4000000000000000000"}}}.toXml(),
            Fault::NoRows);
        row("cut off", good.substr(0, good.size() - 20), Fault::CutOff);
        row("a document type", "<!DOCTYPE feedback>" + good.substr(good.find("<feedback")), Fault::Doctype);
    }
    void form()
    {
        QFETCH(QString, xml);
        QFETCH(QString, fault);
        for (const std::size_t piece : {std::size_t{1}, std::size_t{4096}}) {
            reports::Tally tally(test::services());
            const Fault found = test::take(tally, xml.toStdString(), piece);
            QCOMPARE(QString::fromUtf8(toText(found).data()), fault);
            QCOMPARE(tally.domains().size(), std::size_t(found == Fault::None ? 1 : 0));
            QCOMPARE(tally.reports(), std::uint64_t(found == Fault::None ? 1 : 0));
        }
    }

    void alignment_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("row");  // the XML of it
        QTest::addColumn<QString>("seen"); // spf, dkim: aligned; fails, disagrees
        const auto row = [](const char *name, const ReportRow &one, const char *seen,
                            const char *policy = "<p>none</p>") {
            QTest::newRow(name) << QString::fromUtf8(policy) << QString::fromStdString(one.toXml())
                                << QString::fromUtf8(seen);
        };
        row("9989 4.4.1 and 4.4.2", {}, "spf dkim");
        row("9989 4.4.1 a name below", {.spf = "fail", .signer = "mail.firm.example", .envelope = ""}, "dkim");
        row("9989 4.4.1 strict", {.dkim = "fail", .spf = "fail", .signer = "mail.firm.example", .envelope = ""},
            "fails", "<p>none</p><adkim>s</adkim>");
        row("9989 4.4.1 strict, the same name", {.spf = "fail", .envelope = ""}, "dkim", "<p>none</p><adkim>s</adkim>");
        row("9989 4.4.2 strict", {.dkim = "fail", .spf = "fail", .signer = "", .envelope = "b.firm.example"}, "fails",
            "<p>none</p><aspf>s</aspf>");
        row("9989 4.4.2 relaxed", {.dkim = "fail", .signer = "", .envelope = "b.firm.example"}, "spf");
        row("9989 4.4.2 the name in EHLO does not count",
            {.dkim = "fail", .spf = "fail", .signer = "", .envelope = "firm.example", .scope = "helo"}, "fails");
        row("another organisation", {.dkim = "fail", .spf = "fail", .signer = "b.example", .envelope = "c.example"},
            "fails");
        row("a signature that broke", {.dkim = "fail", .signature = "fail"}, "spf");
        row("neither passes", {.dkim = "fail", .spf = "fail", .signature = "fail", .envelopeResult = "softfail"},
            "fails");
        row("case and a final dot", {.author = "FIRM.example.", .signer = "Firm.Example"}, "spf dkim");
        row("the receiver says better", {.signature = "fail", .envelopeResult = "fail"}, "fails disagrees");
        row("the receiver says worse", {.dkim = "fail", .spf = "fail"}, "spf dkim fails disagrees");
        row("the receiver leaves out the results", {.signer = "", .envelope = ""}, "spf dkim");
        row("two public suffixes are no organisation",
            {.dkim = "fail", .spf = "fail", .author = "a.co.uk", .signer = "b.co.uk", .envelope = ""}, "fails");
    }
    void alignment()
    {
        QFETCH(QString, policy);
        QFETCH(QString, row);
        QFETCH(QString, seen);
        ReportText text{.policy = policy.toStdString(), .rows = {}};
        std::string xml = text.toXml();
        xml.insert(xml.rfind("</feedback>"), row.toStdString());
        reports::Tally tally(test::services());
        QCOMPARE(test::take(tally, xml), Fault::None);
        const reports::DomainTally &sums = tally.domains().at("firm.example");
        QStringList found;
        if (sums.counts.spfAligned)
            found << "spf";
        if (sums.counts.dkimAligned)
            found << "dkim";
        if (sums.counts.failing)
            found << "fails";
        if (sums.disagreeing)
            found << "disagrees";
        QCOMPARE(found.join(' '), seen);
        QCOMPARE(sums.counts.messages, std::uint64_t(1));
    }

    void aReportCountsOnce()
    {
        reports::Tally tally(test::services());
        ReportText one{.id = "7", .rows = {ReportRow{.count = "5"}}};
        QCOMPARE(test::take(tally, one.toXml().substr(0, one.toXml().size() - 15)),
                 Fault::CutOff); // a broken copy does not take its place
        QCOMPARE(test::take(tally, one.toXml()), Fault::None);
        QCOMPARE(test::take(tally, one.toXml()), Fault::None);
        QCOMPARE(tally.domains().at("firm.example").counts.messages, std::uint64_t(5));
        QCOMPARE(tally.duplicates(), std::uint64_t(1));
        one.organization = "other.example";
        QCOMPARE(test::take(tally, one.toXml()), Fault::None);
        QCOMPARE(tally.domains().at("firm.example").counts.messages, std::uint64_t(10));
        QCOMPARE(tally.reports(), std::uint64_t(2));
    }

    void aLongReportCountsAsFarAsItCouldBeRead()
    {
        reports::Tally tally(test::services());
        ReportText text;
        std::string xml = text.head();
        const std::string row = text.rows.front().toXml();
        for (std::size_t i = 0; i < budget::reportRowsWaiting + 10; ++i)
            xml += row;
        reports::Intake intake(tally);
        intake.feed(xml);
        QCOMPARE(intake.finish(), Fault::CutOff);
        QVERIFY(intake.isPartlyCounted());
        QCOMPARE(tally.domains().at("firm.example").counts.messages, std::uint64_t(budget::reportRowsWaiting + 10));
    }

    void sumsEndAtTheTop()
    {
        reports::Counts sum;
        reports::Counts one;
        one.messages = ~std::uint64_t{0} - 1;
        sum += one;
        sum += one;
        QCOMPARE(sum.messages, ~std::uint64_t{0});
    }

    void moreAddressesThanAreToldApart()
    {
        reports::Tally tally(test::services());
        const std::size_t over = budget::reportStreams + 1000;
        reports::Intake intake(tally);
        intake.feed(ReportText{}.head());
        for (std::size_t i = 0; i < over; ++i)
            intake.feed(ReportRow{.ip = "10." + std::to_string(i >> 16) + '.' + std::to_string(i >> 8 & 255) + '.' +
                                        std::to_string(i & 255),
                                  .dkim = "fail",
                                  .spf = "fail",
                                  .signer = "",
                                  .envelope = ""}
                            .toXml());
        intake.feed("</feedback>");
        QCOMPARE(intake.finish(), Fault::None);
        const reports::DomainTally &sums = tally.domains().at("firm.example");
        QCOMPARE(sums.counts.messages, std::uint64_t(over));
        QCOMPARE(sums.streams.size(), budget::reportStreams + 1);
        QCOMPARE(sums.streams.at({std::nullopt, Origin::Nobody, 0}).counts.messages, std::uint64_t(1000));
    }
};

MAILWORTHY_TEST(TestReports, QCoreApplication)
#include "tst_reports.moc"
