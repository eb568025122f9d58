// SPDX-License-Identifier: Apache-2.0
// A resolver that is known to invent or to hide answers: what may be untrue is read from the servers that own the name.
#include "suite.h"
#include "zonetest.h"

#include "core/network/selftest.h"

using namespace dns;
using network::State;

namespace
{

/// What is true, and what the resolver says; the servers of other.example and of provider.example are asked apart.
struct World {
    std::string truth = "example. SOA ns.example. h.example. 1 1 1 1 60\nexample. NS ns.other.example.\n"
                        "other.example. SOA ns.other.example. h.other.example. 1 1 1 1 60\n"
                        "other.example. NS ns.other.example.\nns.other.example. A 192.0.2.53\n"
                        "mail.other.example. A 192.0.2.1\nalias.other.example. CNAME mail.provider.example.\n"
                        "loop.other.example. CNAME loop.provider.example.\n"
                        "provider.example. SOA ns.provider.example. h.provider.example. 1 1 1 1 60\n"
                        "provider.example. NS ns.provider.example.\nns.provider.example. A 192.0.2.54\n"
                        "mail.provider.example. A 192.0.2.2\nloop.provider.example. CNAME loop.other.example.\n";
    Name lied;            // the name that the resolver lies about
    std::string resolver; // what it says of it
    bool serversAnswer = true;
    std::vector<Question> asked;

    Reply answer(const Question &question)
    {
        asked.push_back(question);
        if (question.server.empty()) {
            const bool lies = question.name == lied && !resolver.empty();
            return test::zone(lies ? resolver : truth).answer(question);
        }
        if (!serversAnswer)
            return failed(Status::Timeout, question.server);
        // Each server knows one zone only, and leaves aliases that lead out of it to the resolver.
        const Name apex = test::name(question.server == "192.0.2.53" ? "other.example" : "provider.example");
        Reply reply = test::zone(truth).answer(question);
        if (!reply.aliases.empty() && !reply.canonicalName(question.name).isAtOrBelow(apex)) {
            reply.aliases.resize(1);
            reply.records.clear();
            reply.status = Status::NoData;
        }
        reply.server = question.server;
        reply.authoritative = question.name.isAtOrBelow(apex);
        return reply;
    }
};

} // namespace

class TestDoubt : public QObject
{
    Q_OBJECT

private slots:
    void answers_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("resolver"); // what it says in place of the truth
        QTest::addColumn<QString>("question");
        QTest::addColumn<bool>("direct"); // whether the servers may be asked, and answer
        QTest::addColumn<QString>("expected");
        const QString hidden = "mail.other.example. TXT x\n";
        const QString lost = "; !TIMEOUT mail.other.example. A\n";
        const auto row = [](const char *title, State state, const QString &resolver, const char *question, bool direct,
                            const char *expected) {
            QTest::newRow(title) << int(state) << resolver << question << direct << expected;
        };
        row("8020 §2 invented, and not there", State::RewritesNxdomain, "gone.other.example. A 198.51.100.9\n",
            "gone.other.example", true, "no such name");
        row("8020 §2 invented in place of another", State::RewritesNxdomain, "mail.other.example. A 198.51.100.9\n",
            "mail.other.example", true, "found 192.0.2.1");
        row("8020 §2 what is said to be missing is missing", State::RewritesNxdomain, "", "gone.other.example", true,
            "no such name");
        row("invented, and the servers are out of reach", State::RewritesNxdomain,
            "gone.other.example. A 198.51.100.9\n", "gone.other.example", false, "not believed");
        row("an alias from zone to zone", State::RewritesNxdomain, "", "alias.other.example", true,
            "found 192.0.2.2 via mail.provider.example");
        row("an alias that never ends", State::RewritesNxdomain, "loop.other.example. A 198.51.100.9\n",
            "loop.other.example", true, "server failure via loop.other.example");
        row("a filter hides a name", State::Filters, hidden, "mail.other.example", true, "found 192.0.2.1");
        row("a filter's placeholder", State::Filters, "mail.other.example. A 0.0.0.0\n", "mail.other.example", true,
            "found 192.0.2.1");
        row("a filter that lets nobody past", State::Filters, hidden, "mail.other.example", false, "not believed");
        row("a filter's other answers are true", State::Filters, "", "mail.other.example", false, "found 192.0.2.1");
        row("7766 §5 a long answer was lost", State::Truncates, lost, "mail.other.example", true, "found 192.0.2.1");
        row("a lost answer says nothing untrue", State::Truncates, lost, "mail.other.example", false, "timeout");
        row("a network that tells the truth", State::Ok, "mail.other.example. A 192.0.2.7\n", "mail.other.example",
            true, "found 192.0.2.7");
    }

    void answers()
    {
        QFETCH(int, state);
        QFETCH(QString, resolver);
        QFETCH(QString, question);
        QFETCH(bool, direct);
        for (const bool mayAsk : {true, false}) {
            if (direct && !mayAsk)
                continue;
            World world;
            world.lied = test::name(question.toStdString());
            world.resolver = resolver.toStdString();
            world.serversAnswer = direct;
            Answers answers;
            answers.reading().doubt([state](const Reply &reply) { return network::isBelievable(State(state), reply); },
                                    mayAsk);
            QString said;
            for (int pass = 0;; ++pass) {
                QVERIFY(pass < 30);
                const Name asked = test::name(question.toStdString());
                const Reply &reply = answers.ask(asked, Type::A);
                said = QString::fromUtf8(toText(reply.status).data());
                for (const Record &record : reply.records)
                    said += ' ' + QString::fromStdString(dataToText(record));
                if (!reply.aliases.empty())
                    said += " via " + QString::fromStdString(reply.canonicalName(asked).toText());
                const auto open = answers.takeOpen();
                if (open.empty())
                    break;
                for (const Question &one : open)
                    answers.insert(one, world.answer(one));
            }
            QTEST(said, "expected");
            QVERIFY(world.asked.size() < 60);
            const bool anyServer = std::any_of(world.asked.begin(), world.asked.end(),
                                               [](const Question &one) { return !one.server.empty(); });
            QVERIFY(mayAsk || !anyServer);
        }
    }
};

MAILWORTHY_TEST(TestDoubt, QCoreApplication)
#include "tst_doubt.moc"
