// SPDX-License-Identifier: Apache-2.0
// What is said about signatures, keys and the rule: each cause has a sentence of its own, with a cure that can be done.
#include "core/dkim/verify.h"

#include "app/wording/wording.h"

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
        Finding finding(Code::DmarcSyntax, "example.com");
        finding.args = {{"problem", "duplicate"}, {"asked", "reject"}};
        QVERIFY(wording::say(finding).fix.contains("p=none") && wording::say(finding).fix.contains("step 5"));
        finding.args = {{"problem", "duplicate"}};
        QVERIFY(!wording::say(finding).fix.contains("p=none"));
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
                wording::signatureSentence("permerror", dkim::toText(cause), "example.com", "s1", "news.example.com");
            QVERIFY2(said.insert(sentence).second, qPrintable(sentence));
        }
    }

    void strictKeyNamesBoth()
    {
        const QString said =
            wording::signatureSentence("permerror", "key-forbids-identity", "example.com", "s1", "news.example.com");
        QVERIFY2(said.contains("news.example.com") && said.contains("i=") && said.contains("t=s"), qPrintable(said));
        QVERIFY(!wording::signatureSentence("permerror", "key-forbids-identity", "example.com", "s1").contains("%"));
    }

    void files()
    {
        using dkim::Form;
        std::set<QString> said;
        for (const Form form :
             {Form::Message, Form::Empty, Form::Outlook, Form::Utf16, Form::Mailbox, Form::HeaderTooLong, Form::Other})
            QVERIFY(said.insert(wording::notAMessage(dkim::toText(form))).second);
    }

    /// Who has to mend a damaged key, and with what.
    void cures()
    {
        const auto fix = [](const char *composed, const char *vendor) {
            return wording::say(Finding(Code::DkimSyntax, "example.com")
                                    .with("name", "s1._domainkey.example.com")
                                    .with("problem", "wrong-version")
                                    .with("composed", composed)
                                    .with("vendor", vendor))
                .fix;
        };
        QVERIFY(fix("v=DKIM1; p=AAAA", "").contains("Type it in"));
        QVERIFY(fix("", "k.vendor.example").contains("k.vendor.example"));
        QVERIFY(!fix("", "k.vendor.example").contains("Type it in"));
        const QString flag = wording::say(Finding(Code::DkimTestFlag, "example.com").with("composed", "x")).fix;
        QVERIFY2(flag.contains("Type it in"), qPrintable(flag));
    }

    void aliases()
    {
        const wording::Words text = wording::say(Finding(Code::DkimSyntax, "example.com")
                                                     .with("name", "s1._domainkey.example.com")
                                                     .with("problem", "alias-as-text")
                                                     .with("target", "k.vendor.example"));
        QVERIFY2(text.fix.contains("CNAME") && text.fix.contains("k.vendor.example"), qPrintable(text.fix));
        const auto missing = [](const char *target) {
            return wording::say(Finding(Code::DkimMissing, "example.com")
                                    .with("name", "s1._domainkey.example.com")
                                    .with("alias", "k.vendor.example.example.com")
                                    .with("target", target))
                .fix;
        };
        QVERIFY(missing("k.vendor.example").contains("CNAME") && missing("k.vendor.example").contains("dot"));
        QVERIFY(!missing("").contains("Type it in"));
    }

    /// One dead address of several is not told as if none were left.
    void addresses()
    {
        const auto summary = [](const char *tag, const char *others) {
            return wording::say(Finding(Code::DmarcReportAddressInvalid, "example.com")
                                    .with("tag", tag)
                                    .with("uri", "http://example.com/d")
                                    .with("others", others))
                .summary;
        };
        QVERIFY(summary("rua", "").startsWith("No report arrives"));
        QVERIFY(!summary("rua", "y").startsWith("No report") && !summary("ruf", "").startsWith("No report arrives"));
    }
};

QTEST_GUILESS_MAIN(TestWordingMail)
#include "tst_wording_mail.moc"
