// SPDX-License-Identifier: Apache-2.0
// What is said about signatures, keys and the rule: each cause has a sentence of its own, with a cure that can be done.
#include "suite.h"

#include "core/dkim/check.h"
#include "core/dkim/verify.h"
#include "core/dmarc/check.h"
#include "core/dmarc/uri.h"

#include "app/wording/wording.h"

#include <QRegularExpression>
#include <QtTest>

#include <set>

class TestWordingMail : public QObject
{
    Q_OBJECT

private slots:
    /// What counts for nothing is not put in force at once; why, and how to get there, is said.
    void dmarcFirstStage()
    {
        const auto why = [](const char *value, const char *old) {
            records::Record record;
            record.purpose = records::Purpose::Dmarc;
            record.action = records::Action::Replace;
            record.value = value;
            record.goes = {old};
            return wording::why(record);
        };
        for (const char *old : {"v=DMARC1; p=reject; pct=50; pct=50", "v=DMARC1 p=reject rua=mailto:a@example.com"}) {
            const QString first = why("v=DMARC1; p=none", old);
            QVERIFY2(first.contains("refuse") && first.contains("step 5"), qPrintable(first));
        }
        QVERIFY(why("v=DMARC1; p=none", "v=DMARC1; p=quarantine; p=quarantine").contains("spam folder"));
        QVERIFY(!why("v=DMARC1; p=none", "v=DMARC1; p=none; p=none").contains("step 5 when"));
        const auto fix = [](std::optional<dmarc::Policy> asked) {
            return wording::say(Finding(finding::DmarcSyntax{.name = {},
                                                             .tag = "p",
                                                             .value = {},
                                                             .offset = 0,
                                                             .fault = dmarc::Fault::Duplicate,
                                                             .asked = asked},
                                        "example.com"))
                .fix;
        };
        QVERIFY(fix(dmarc::Policy::Reject).contains("p=none") && fix(dmarc::Policy::Reject).contains("step 5"));
        QVERIFY(!fix({}).contains("p=none"));
    }

    /// Causes that need different cures never share a sentence.
    void causes()
    {
        using dkim::Cause;
        std::set<QString> said;
        const std::vector<Cause> causes{Cause::Good,
                                        Cause::LengthTag,
                                        Cause::TestKey,
                                        Cause::SignedAhead,
                                        Cause::SeveralKeys,
                                        Cause::Syntax,
                                        Cause::NoKey,
                                        Cause::KeyRevoked,
                                        Cause::KeyDamaged,
                                        Cause::KeySmall,
                                        Cause::KeyOtherAlgorithm,
                                        Cause::KeyWithoutSha256,
                                        Cause::KeyNotForMail,
                                        Cause::KeyForbidsIdentity,
                                        Cause::KeyLarge,
                                        Cause::RsaSha1,
                                        Cause::Expired,
                                        Cause::BodyHash,
                                        Cause::Mismatch,
                                        Cause::Dns,
                                        Cause::TooManySignatures};
        for (const Cause cause : causes) {
            const QString sentence =
                wording::signatureSentence(dkim::Result::PermError, cause, "example.com", "s1", "news.example.com");
            QVERIFY2(said.insert(sentence).second, qPrintable(sentence));
        }
    }

    void strictKeyNamesBoth()
    {
        const QString said = wording::signatureSentence(dkim::Result::PermError, dkim::Cause::KeyForbidsIdentity,
                                                        "example.com", "s1", "news.example.com");
        QVERIFY2(said.contains("news.example.com") && said.contains("i=") && said.contains("t=s"), qPrintable(said));
        QVERIFY(
            !wording::signatureSentence(dkim::Result::PermError, dkim::Cause::KeyForbidsIdentity, "example.com", "s1")
                 .contains("%"));
    }

    void files()
    {
        using message::Form;
        std::set<QString> said;
        for (const Form form :
             {Form::Message, Form::Empty, Form::Outlook, Form::Utf16, Form::Mailbox, Form::HeaderTooLong, Form::Other})
            QVERIFY(said.insert(wording::notAMessage(form)).second);
    }

    /// What is wrong with a key or a record has a sentence of its own each, without the words of the machine.
    void keyFaults()
    {
        using dkim::Fault;
        const auto damaged = [](Fault fault) { return saidOf(finding::DkimKeyDamaged{.name = {}, .fault = fault}); };
        const auto syntax = [](Fault fault) {
            return saidOf(finding::DkimSyntax{.name = {}, .tag = "k", .offset = 0, .fault = fault});
        };
        apart({damaged(Fault::BadBase64), damaged(Fault::PemLines), damaged(Fault::QuoteInside),
               damaged(Fault::SpaceInKey), damaged(Fault::FancyCharacter), damaged(Fault::UnreadableKey),
               damaged(Fault::BareRsa), damaged(Fault::WrappedEd25519), damaged(Fault::NoKeyTag),
               damaged(Fault::SwappedStrings), damaged(Fault::BlankForPlus), damaged(Fault::UrlLetters),
               damaged(Fault::LostDigits)});
        apart({syntax(Fault::EscapedSemicolon), syntax(Fault::MissingSemicolon), syntax(Fault::ZoneLine),
               syntax(Fault::UnknownKeyType), syntax(Fault::WrongKeyType), syntax(Fault::WrongVersion),
               syntax(Fault::WrongTagCase), syntax(Fault::Duplicate), syntax(Fault::NotForMail),
               syntax(Fault::WithoutSha256), syntax(Fault::UnknownHash), syntax(Fault::AliasAsText),
               syntax(Fault::TagList)});
        const auto several = [](dkim::Several which) {
            return saidOf(finding::DkimSeveralRecords{.name = {}, .count = 2, .which = which});
        };
        apart({several(dkim::Several::Halves), several(dkim::Several::SeveralKeys), several(dkim::Several::OtherText)});
    }

    void keyPlaces()
    {
        const dns::Name vendor = *dns::Name::fromText("k.vendor.example");
        apart({saidOf(finding::DkimKeyDamaged{.name = {}, .fault = dkim::Fault::BadBase64}),
               saidOf(finding::DkimKeyDamaged{
                   .name = {}, .fault = dkim::Fault::BadBase64, .repair = {.record = {}, .vendor = vendor}})});
        apart({saidOf(finding::DkimMissing{.name = {}}), saidOf(finding::DkimMissing{.name = {}, .alias = vendor}),
               saidOf(finding::DkimMissing{.name = {}, .beside = vendor})});
        apart({saidOf(finding::DkimOnWrongName{.name = {}, .found = vendor}),
               saidOf(finding::DkimOnWrongName{.name = {}, .found = vendor, .stays = true}),
               saidOf(finding::DkimOnWrongName{.name = {}, .found = vendor, .atOtherSelector = true})});
    }

    void ruleFaults()
    {
        using dmarc::Fault;
        using dmarc::UriFault;
        std::vector<QString> tags;
        for (const Fault fault :
             {Fault::VersionCase, Fault::VersionUnknown, Fault::NoVersion, Fault::VersionGlued, Fault::WrongSeparator,
              Fault::NotFirst, Fault::NoEquals, Fault::BadName, Fault::BadValue, Fault::EmptyPart, Fault::EmptyAddress,
              Fault::Duplicate, Fault::LooseAddress, Fault::TagCase, Fault::UnknownTag, Fault::OtherCase,
              Fault::OptionBoth, Fault::OptionComma})
            tags.push_back(
                saidOf(finding::DmarcSyntax{.name = {}, .tag = "p", .value = {}, .offset = 0, .fault = fault}));
        apart(tags);
        std::vector<QString> addresses;
        for (const UriFault fault :
             {UriFault::NotAUri, UriFault::NotAscii, UriFault::NameTooLong, UriFault::BadAddress, UriFault::BareMark,
              UriFault::UnknownScheme, UriFault::WhiteSpace, UriFault::Slashes, UriFault::Quotes, UriFault::Markup})
            addresses.push_back(saidOf(
                finding::DmarcReportAddressInvalid{.uri = "x", .mended = {"mailto:x@example.com"}, .fault = fault}));
        // Two of them are mended in the same way, and say what was wrong.
        apart(addresses);
        const auto policy = [](Fault fault, bool applied) {
            return saidOf(finding::DmarcPolicyInvalid{
                .tag = "p", .value = "x", .offset = 0, .fault = fault, .applied = applied, .inherited = false});
        };
        apart({policy(Fault::BadPolicy, true), policy(Fault::NoPolicy, true), policy(Fault::BadPolicy, false),
               policy(Fault::NoPolicy, false)});
        const auto removed = [](Fault fault) {
            return saidOf(finding::DmarcRemovedTag{.tag = "ri",
                                                   .value = "1",
                                                   .fault = fault,
                                                   .splits = false,
                                                   .asTest = false,
                                                   .vendor = {},
                                                   .inherited = false});
        };
        apart({removed(Fault::RemovedTag), removed(Fault::UriSize)});
    }

    void ruleCases()
    {
        using dmarc::Policy;
        using dmarc::WalkCause;
        const dns::Name place = *dns::Name::fromText("www.example.com");
        const auto differs = [](WalkCause cause) {
            return saidOf(finding::DmarcWalkDiffers{.walk = {}, .list = {}, .cause = cause});
        };
        apart({differs(WalkCause::RecordAbove), differs(WalkCause::RecordMissing), differs(WalkCause::Marked)});
        const auto inherited = [](std::optional<Policy> policy, bool byRegistry) {
            return saidOf(finding::DmarcInherited{.name = {}, .policy = policy, .byRegistry = byRegistry});
        };
        apart({inherited(Policy::Reject, false), inherited(Policy::Quarantine, false), inherited(Policy::None, false),
               inherited({}, false), inherited(Policy::None, true)});
        const auto enforced = [](Policy policy, bool test) {
            return saidOf(finding::DmarcEnforced{.policy = policy, .test = test, .hasReports = true});
        };
        apart({enforced(Policy::Reject, false), enforced(Policy::Quarantine, false), enforced(Policy::Reject, true)});
        apart(
            {saidOf(finding::DmarcSubdomainsOpen{.nonExisting = false, .policy = Policy::Reject, .inherited = false}),
             saidOf(finding::DmarcSubdomainsOpen{.nonExisting = true, .policy = Policy::Reject, .inherited = false})});
        apart({saidOf(finding::DmarcStrict{.service = "x", .strictDkim = true, .strictSpf = true}),
               saidOf(finding::DmarcStrict{.service = "x", .strictDkim = true, .strictSpf = false}),
               saidOf(finding::DmarcStrict{.service = "x", .strictDkim = false, .strictSpf = true})});
        apart({saidOf(finding::DmarcOnWrongName{.name = {}, .found = place, .stays = true}),
               saidOf(finding::DmarcOnWrongName{.name = {}, .found = place, .stays = false})});
        apart({saidOf(finding::DmarcReportNotAuthorized{.uri = "x", .name = {}}),
               saidOf(finding::DmarcReportNotAuthorized{.uri = "x", .name = {}, .planned = true})});
    }

    /// Who has to mend a damaged key, and with what.
    void cures()
    {
        const auto fix = [](const finding::Repair &repair) {
            return wording::say(Finding(finding::DkimSyntax{.name = *dns::Name::fromText("s1._domainkey.example.com"),
                                                            .tag = "v",
                                                            .offset = 0,
                                                            .fault = dkim::Fault::WrongVersion,
                                                            .repair = repair},
                                        "example.com"))
                .fix;
        };
        const finding::Repair theirs{.record = {}, .vendor = dns::Name::fromText("k.vendor.example")};
        QVERIFY(fix({.record = "v=DKIM1; p=AAAA", .vendor = {}}).contains("Type it in"));
        QVERIFY(fix(theirs).contains("k.vendor.example"));
        QVERIFY(!fix(theirs).contains("Type it in"));
        const QString flag =
            wording::say(
                Finding(finding::DkimTestFlag{.name = {}, .repair = {.record = "x", .vendor = {}}}, "example.com"))
                .fix;
        QVERIFY2(flag.contains("Type it in"), qPrintable(flag));
    }

    void aliases()
    {
        const auto name = dns::Name::fromText("s1._domainkey.example.com");
        const auto target = dns::Name::fromText("k.vendor.example");
        const wording::Words text = wording::say(Finding(
            finding::DkimSyntax{
                .name = *name, .tag = {}, .offset = 0, .fault = dkim::Fault::AliasAsText, .target = target},
            "example.com"));
        QVERIFY2(text.fix.contains("CNAME") && text.fix.contains("k.vendor.example"), qPrintable(text.fix));
        const auto missing = [&name](const std::optional<dns::Name> &meant) {
            return wording::say(
                       Finding(finding::DkimMissing{.name = *name,
                                                    .alias = dns::Name::fromText("k.vendor.example.example.com"),
                                                    .target = meant},
                               "example.com"))
                .fix;
        };
        QVERIFY(missing(target).contains("CNAME") && missing(target).contains("dot"));
        QVERIFY(!missing({}).contains("Type it in"));
    }

    /// One dead address of several is not told as if none were left.
    void addresses()
    {
        const auto summary = [](bool ofFailures, bool others) {
            return wording::say(Finding(finding::DmarcReportAddressInvalid{.uri = "http://example.com/d",
                                                                           .mended = {},
                                                                           .fault = dmarc::UriFault::UnknownScheme,
                                                                           .ofFailures = ofFailures,
                                                                           .others = others},
                                        "example.com"))
                .summary;
        };
        QVERIFY(summary(false, false).startsWith("No report arrives"));
        QVERIFY(!summary(false, true).startsWith("No report") && !summary(true, false).startsWith("No report arrives"));
    }

private:
    /// All that is said of a finding.
    template <finding::Arguments A> static QString saidOf(A arguments)
    {
        const wording::Words words = wording::say(Finding(std::move(arguments), "example.com"));
        return QStringList{words.summary, words.why, words.fix}.join('\n');
    }
    static void apart(const std::vector<QString> &texts)
    {
        static const QRegularExpression machine(QStringLiteral("\\b(bad|no|not|missing|wrong|unknown)-[a-z]+"));
        std::set<QString> said;
        for (const QString &text : texts) {
            QVERIFY2(said.insert(text).second, qPrintable(text));
            QVERIFY2(!text.contains(machine), qPrintable(text));
        }
    }
};

MAILWORTHY_TEST(TestWordingMail, QCoreApplication)
#include "tst_wording_mail.moc"
