// SPDX-License-Identifier: Apache-2.0
// What is said of SPF records that change, and of terms that others have to mend.
#include "suite.h"
#include "zonetest.h"

#include "app/wording/wording.h"

#include "core/records/obstacle.h"
#include "core/spf/lint.h"

#include <set>

namespace
{

/// What was said so far.
class Told
{
public:
    void add(const wording::Words &words, std::string_view ofTheMachine)
    {
        const QString word = QString::fromStdString(std::string(ofTheMachine));
        const QString all = QStringList{words.summary, words.why, words.found, words.wanted, words.fix}.join('\n');
        QVERIFY2(!word.contains('-') || !all.contains(word), qPrintable(all));
        QVERIFY2(m_said.insert(all).second, qPrintable(word));
    }

private:
    std::set<QString> m_said;
};

} // namespace

class TestWordingSpf : public QObject
{
    Q_OBJECT

private slots:
    /// Whom the new record lets send whom the old one did not, and the other way round, is said with it.
    void whatSpfChanges()
    {
        records::Record record;
        record.name = test::name("example.com");
        record.value = "v=spf1 mx include:a.example ~all";
        record.goes = {"v=spf1 mx include:b.example -all include:a.example ip4:192.0.2.1"};
        const QString why = wording::why(record);
        QVERIFY2(why.contains("from now on: include:a.example."), qPrintable(why));
        QVERIFY2(why.contains("as it is: include:b.example."), qPrintable(why));
        record.goes = {"v=spf1 include:a.example -all"};
        QVERIFY(!wording::why(record).contains("from now on") && !wording::why(record).contains("as it is"));
    }

    /// Why a record no longer ends with -all, and how to get back to it, is said with it.
    void whySoftened()
    {
        const auto why = [](const char *old, const char *value) {
            records::Record record;
            record.name = test::name("example.com");
            record.value = value;
            record.goes = {old};
            return wording::why(record);
        };
        const QString gone = why("v=spf1 mx include:gone.example -all", "v=spf1 mx ~all");
        QVERIFY2(gone.contains("include:gone.example") && gone.contains("instead of -all"), qPrintable(gone));
        QVERIFY2(gone.contains("may end with -all again"), qPrintable(gone));
        const QString reverse = why("v=spf1 ptr -all", "v=spf1 ip4:192.0.2.1 ~all");
        QVERIFY2(reverse.contains(": ptr.") && reverse.contains("instead of -all"), qPrintable(reverse));
        QVERIFY(!why("v=spf1 ptr ~all", "v=spf1 ip4:192.0.2.1 ~all").contains("instead of -all"));
        QVERIFY(!why("v=spf1 mx -all", "v=spf1 mx include:a.example -all").contains("instead of -all"));
        finding::SpfPtr said{.term = "ptr", .owner = "example.com"};
        const auto fixOf = [&said] { return wording::say(Finding(said, "example.com")).fix; };
        said.remedy.record = "v=spf1 mx ~all";
        QVERIFY(!fixOf().contains("instead of -all"));
        said.remedy.softened = true;
        QVERIFY(fixOf().contains("instead of -all"));
        QVERIFY(fixOf().endsWith(": v=spf1 mx ~all"));
    }

    /// What is not the owner's to mend is said to be so, and what is composed stands last, to be copied.
    void unusableInclude()
    {
        finding::SpfIncludeUnusable said{.target = "spf.vendor.example",
                                         .cause = spf::Cause::Syntax,
                                         .term = "include:spf.vendor.example",
                                         .owner = "example.com",
                                         .meant = {},
                                         .whose = finding::Whose::Vendor};
        const auto fixOf = [&said] { return wording::say(Finding(said, "example.com")).fix; };
        QVERIFY(fixOf().contains("has to fix") && fixOf().contains("~all"));
        said.remedy.record = "v=spf1 mx ~all";
        QVERIFY(fixOf().contains("not named") && fixOf().endsWith(": v=spf1 mx ~all"));
        said.target = "_spf.example.com";
        said.whose = finding::Whose::Own;
        said.remedy.record = "v=spf1 mx -all";
        said.remedy.at = test::name("_spf.example.com");
        QCOMPARE(fixOf(), QString("Replace the record of _spf.example.com by: v=spf1 mx -all"));
    }

    /// Each slip of the pen, cause and result is told in words of its own, and none of them is a word of the machine.
    void everySlip()
    {
        Told told;
        for (int i = 0; i <= int(spf::Fault::NameAlone); ++i) {
            const auto slip = static_cast<spf::Fault>(i);
            if (slip == spf::Fault::LostSpace) // is a finding of its own
                continue;
            told.add(wording::say(Finding(finding::SpfSyntax{.record = {}, .term = {}, .offset = 0, .fault = slip},
                                          "example.com")),
                     toText(slip));
        }
    }
    void everyCause()
    {
        Told told;
        for (const auto cause : {spf::Cause::NoRecord, spf::Cause::SeveralRecords, spf::Cause::Syntax,
                                 spf::Cause::TooManyLookups, spf::Cause::TooManyMx, spf::Cause::NoDomain})
            told.add(wording::say(Finding(
                         finding::SpfIncludeUnusable{
                             .target = "a.example", .cause = cause, .term = {}, .owner = {}, .meant = {}},
                         "example.com")),
                     toText(cause));
    }
    void everyResult()
    {
        Told told;
        for (const auto result : {spf::Result::Fail, spf::Result::SoftFail, spf::Result::Neutral,
                                  spf::Result::PermError, spf::Result::None})
            told.add(wording::say(Finding(
                         finding::SpfSenderNotCovered{
                             .result = result, .cause = spf::Cause::Matched, .matched = {}, .perMailbox = false},
                         "192.0.2.1")),
                     toText(result));
    }

    /// What stands in the way of a record is said, and what is only pending is not.
    void obstacles()
    {
        std::set<QString> seen;
        for (const auto obstacle : {records::Obstacle::Pending, records::Obstacle::Unreadable,
                                    records::Obstacle::NobodySends, records::Obstacle::TooManyLookups}) {
            finding::SpfPtr said{.term = "ptr", .owner = "example.com"};
            said.remedy.obstacle = obstacle;
            seen.insert(wording::say(Finding(said, "example.com")).fix);
        }
        QCOMPARE(seen.size(), std::size_t(4));
        QVERIFY(seen.contains("Write the server's address as ip4 or ip6 instead."));
    }
};

MAILWORTHY_TEST(TestWordingSpf, QCoreApplication)
#include "tst_wording_spf.moc"
