// SPDX-License-Identifier: Apache-2.0
// The test for an open relay: what is asked, that no message is ever begun, and what the answers prove.
#include "smtptalk.h"
#include "suite.h"

#include "core/smtp/relay.h"

#include <QtTest>

#include <functional>

using smtp::RelayVerdict;
using AnswerTo = std::function<std::string(const std::string &)>;

namespace
{

const smtp::RelayPlan plan{.host = "mail.example.com",
                           .ownDomain = "example.com",
                           .user = "u",
                           .domain = "elsewhere.example",
                           .nobody = "nobody-x",
                           .all = false};

smtp::RelayPlan all()
{
    smtp::RelayPlan wanted = plan;
    wanted.all = true;
    return wanted;
}

std::string usualAnswer(const std::string &command)
{
    if (command.empty())
        return "220 mail.example.com\r\n";
    return command.starts_with("EHLO") ? "250-mail.example.com\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n" : "250 yes\r\n";
}

/// Answers RCPT by `to`, everything else well.
AnswerTo recipients(const std::function<std::string(const std::string &)> &to)
{
    return [to](const std::string &command) {
        return command.starts_with("RCPT TO:") ? to(command.substr(8)) : usualAnswer(command);
    };
}

AnswerTo always(const char *reply)
{
    return recipients([reply](const std::string &) { return std::string(reply) + "\r\n"; });
}

struct Run {
    QStringList steps;
    smtp::RelayOutcome outcome;

    [[nodiscard]] QString verdicts() const
    {
        QStringList out;
        for (const smtp::Tried &one : outcome.forms)
            out << QString::fromUtf8(toText(one.verdict).data());
        return out.join(' ');
    }
    [[nodiscard]] QString open() const { return !outcome.open ? "?" : *outcome.open ? "open" : "shut"; }
};

Run run(const smtp::RelayPlan &wanted, const AnswerTo &answerTo)
{
    Run out;
    const auto said =
        test::talk([&wanted](const smtp::Transcript &transcript) { return smtp::relayTest(transcript, wanted); },
                   answerTo, &out.steps);
    out.outcome = smtp::relayOutcome(said, wanted);
    return out;
}

} // namespace

class TestSmtpRelay : public QObject
{
    Q_OBJECT

private slots:
    void theForms()
    {
        const Run tried = run(all(), always("550 5.7.1 no"));
        QCOMPARE(tried.steps, QStringList({"EHLO [192.0.2.9]",
                                           "MAIL FROM:<u@elsewhere.example>",
                                           "RCPT TO:<u@elsewhere.example>",
                                           "RSET",
                                           "MAIL FROM:<>",
                                           "RCPT TO:<u@elsewhere.example>",
                                           "RSET",
                                           "MAIL FROM:<nobody-x@example.com>",
                                           "RCPT TO:<u@elsewhere.example>",
                                           "RSET",
                                           "MAIL FROM:<u@elsewhere.example>",
                                           "RCPT TO:<@mail.example.com:u@elsewhere.example>",
                                           "RSET",
                                           "MAIL FROM:<u@elsewhere.example>",
                                           "RCPT TO:<u%elsewhere.example@example.com>",
                                           "RSET",
                                           "MAIL FROM:<u@elsewhere.example>",
                                           "RCPT TO:<elsewhere.example!u@example.com>",
                                           "RSET",
                                           "MAIL FROM:<u@elsewhere.example>",
                                           "RCPT TO:<\"u@elsewhere.example\"@example.com>",
                                           "RSET",
                                           "quit"}));
        QCOMPARE(tried.open(), QString("shut"));
        QVERIFY(tried.outcome.authWithoutTls);
    }

    void verdicts_data()
    {
        QTest::addColumn<AnswerTo>("answerTo");
        QTest::addColumn<bool>("everything");
        QTest::addColumn<QString>("verdicts");
        QTest::addColumn<QString>("open");
        const auto row = [](const char *name, const AnswerTo &answerTo, bool everything, const char *verdicts,
                            const char *open) {
            QTest::newRow(name) << answerTo << everything << QString(verdicts) << QString(open);
        };
        const char *none = "untested untested untested untested untested untested untested";
        const auto only = [](const std::string &part, const char *reply = "250 yes") {
            return recipients([part, reply](const std::string &to) {
                return (to.find(part) != std::string::npos ? std::string(reply) : "550 5.7.1 no") + "\r\n";
            });
        };
        row("the first plain refusal ends it", always("554 5.7.1 Relay access denied"), false,
            "refused untested untested untested untested untested untested", "shut");
        row("it takes everything", always("250 yes"), false, "accepted accepted accepted accepted later later later",
            "open");
        row("the % sign alone", only("%"), true, "refused refused refused refused accepted refused refused", "open");
        row("a source route alone", only("<@"), true, "refused refused refused accepted refused refused refused",
            "open");
        row("quotes alone", only("\""), true, "refused refused refused refused refused refused accepted", "open");
        row("it takes any name of its own and decides afterwards", only("@example.com"), true,
            "refused refused refused refused later later later", "shut");
        row("RFC 5321 §4.2.1 not now", always("450 4.2.0 greylisted"), false,
            "later later later later later later later", "?");
        row("a list names this line", always("554 5.7.1 Client host [192.0.2.9] blocked using zen.spamhaus.org"), false,
            none, "?");
        row("our name is not liked", always("504 5.5.2 <[192.0.2.9]>: Helo command rejected: need a name"), false, none,
            "?");
        row("RFC 7372 §3.3", always("550 5.7.25 no reverse name"), false, none, "?");
        row("RFC 7505 §4.2 the stranger takes no mail", recipients([](const std::string &to) {
                return to.ends_with("@elsewhere.example>") ? "556 5.1.10 null MX\r\n" : "550 5.7.1 no\r\n";
            }),
            false, "untested untested untested untested refused refused refused", "?");
        row(
            "RFC 3463 §3.2 the sender is not known",
            [](const std::string &command) {
                return command.starts_with("MAIL FROM:<u@") ? "550 5.1.8 no such domain\r\n" : usualAnswer(command);
            },
            false, "untested accepted accepted untested untested untested untested", "open");
        row(
            "RFC 4954 §6 it wants a password",
            [](const std::string &command) {
                return command.starts_with("MAIL") ? "530 5.7.0 Authentication required\r\n" : usualAnswer(command);
            },
            false, "refused untested untested untested untested untested untested", "shut");
        row("RFC 5321 §3.1 it does not talk to us", [](const std::string &) { return "554 no\r\n"; }, false, none, "?");
        row("RFC 5321 §3.8 it hangs up", always("421 bye"), false,
            "later untested untested untested untested untested untested", "?");
    }
    void verdicts()
    {
        QFETCH(AnswerTo, answerTo);
        QFETCH(bool, everything);
        QFETCH(QString, verdicts);
        QFETCH(QString, open);
        const Run tried = run(everything ? all() : plan, answerTo);
        QCOMPARE(tried.verdicts(), verdicts);
        QCOMPARE(tried.open(), open);
        bool isBegun = false; // what is begun is given up before any other
        for (const QString &step : tried.steps) {
            QVERIFY2(!step.startsWith("DATA") && !step.startsWith("BDAT") && !step.startsWith("AUTH"),
                     qPrintable(step));
            QVERIFY2(!step.startsWith("MAIL") || !isBegun, qPrintable(step));
            isBegun = step.startsWith("MAIL") ||
                      (isBegun && step != "RSET" && step != "quit" && step != "leave" && step != "STARTTLS");
        }
    }

    /// RFC 3207 §4: what is refused for want of TLS is tried again behind it.
    void tlsFirst()
    {
        const Run tried = run(plan, [secured = false](const std::string &command) mutable {
            secured = secured || command == "STARTTLS";
            if (command == "STARTTLS")
                return std::string("220 go on\r\n");
            if (command.starts_with("MAIL") && !secured)
                return std::string("530 5.7.0 Must issue a STARTTLS command first\r\n");
            return command.starts_with("RCPT") ? std::string("550 5.7.1 no\r\n") : usualAnswer(command);
        });
        QCOMPARE(tried.steps, QStringList({"EHLO [192.0.2.9]", "MAIL FROM:<u@elsewhere.example>", "STARTTLS", "tls",
                                           "EHLO [192.0.2.9]", "MAIL FROM:<u@elsewhere.example>",
                                           "RCPT TO:<u@elsewhere.example>", "RSET", "quit"}));
        QCOMPARE(tried.open(), QString("shut"));
    }

    /// Whether a yes to odd forms proves anything is asked only where there is one.
    void theControl()
    {
        QVERIFY(run(plan, always("250 yes")).steps.contains("RCPT TO:<nobody-x@example.com>"));
        QVERIFY(run(plan, always("250 yes")).outcome.takesAnyName);
        QVERIFY(!run(all(), always("550 no")).steps.contains("RCPT TO:<nobody-x@example.com>"));
    }
};

MAILWORTHY_TEST(TestSmtpRelay, QCoreApplication)
#include "tst_smtp_relay.moc"
