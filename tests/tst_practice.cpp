// SPDX-License-Identifier: Apache-2.0
// The made-up Internet answers to what a person says: the whole way to all green, what is seen by whom in between, and
// what is taken back.
#include "checkupworld.h"
#include "parsedmail.h"
#include "suite.h"

#include "app/keychain/memorykeys.h"
#include "app/practice/world.h"
#include "app/startup/practice.h"
#include "core/message/verdict.h"
#include "core/todo/todo.h"

using namespace std::chrono_literals;
using namespace test;
using dns::Type;
using todo::Kind;
using todo::Task;
using todo::Told;

namespace
{

constexpr std::int64_t begin = 1'795'000'000;
const dns::Name domain = *dns::Name::fromText("morgenrot.example");
constexpr const char *first = "25.203.0.53", *second = "25.203.1.53";

/// Whether nothing of it can be done for weeks.
bool isForLater(const Task &task)
{
    return task.kind == Kind::RaisePolicy && task.lookAgainAt > begin + 20 * 24 * 3600;
}

QString q(const std::string &text)
{
    return QString::fromStdString(text);
}

/// A person who does what is asked of them, in a world whose time is stopped but for their patience.
class Person
{
public:
    explicit Person(Setup setup) : m_setup(std::move(setup)) {}

    void look()
    {
        checkup::Checkup run(catalogues(), m_world, m_setup, overText(m_world.zone()));
        QSignalSpy finished(&run, &checkup::Checkup::finished);
        if (!finished.wait(20'000))
            qFatal("the check-up does not finish");
        m_report = run.report();
        think();
    }
    void think()
    {
        m_tasks = todo::tasks(m_report, m_progress, now());
        m_world.follow(m_tasks, m_report.records);
        m_world.act();
    }
    void tell(const std::string &id, const Told &told)
    {
        m_progress[id] = told;
        think();
    }
    void takeBack(const std::string &id)
    {
        m_progress.erase(id);
        think();
    }
    void wait(std::chrono::milliseconds time)
    {
        m_passed += time;
        m_world.act();
    }
    /// Waits until the world does something next; false where it has nothing to do.
    bool waitForWorld()
    {
        std::optional<std::chrono::milliseconds> next;
        for (const Task &task : m_tasks) {
            if (const auto due = m_world.until(task.id); due && (!next || *due < *next))
                next = due;
        }
        if (next)
            wait(*next);
        return next.has_value();
    }

    [[nodiscard]] const Task *task(const std::string &id) const
    {
        const auto found =
            std::find_if(m_tasks.begin(), m_tasks.end(), [&id](const Task &one) { return one.id == id; });
        return found == m_tasks.end() ? nullptr : &*found;
    }
    [[nodiscard]] QString state(const std::string &id) const
    {
        const Task *found = task(id);
        return found ? QString::fromUtf8(toText(found->state).data()) : QString();
    }
    [[nodiscard]] QStringList at(const char *server, const dns::Name &name, Type type = Type::Txt)
    {
        QStringList values;
        const auto ticket = m_world.lookup({name, type, server}, [&values](const dns::Reply &reply) {
            for (const dns::Record &record : reply.records)
                values << q(dns::dataToText(record));
            values << QString::fromUtf8(dns::toText(reply.status).data());
        });
        while (values.isEmpty())
            QCoreApplication::processEvents();
        values.removeLast();
        values.sort();
        return values;
    }

    bool doTask(const Task &task);
    void makeKey();
    bool openMessage();

    [[nodiscard]] std::int64_t now() const
    {
        return begin + std::chrono::duration_cast<std::chrono::seconds>(m_passed).count();
    }

    std::chrono::milliseconds m_passed{0};
    Setup m_setup;
    todo::Progress m_progress;
    checkup::Report m_report;
    std::vector<Task> m_tasks;
    keychain::MemoryKeys m_keys;
    practice::World m_world{
        practice::ZoneText(startup::practiceText()), startup::practiceSetup(), m_keys, {}, [this] { return m_passed; }};
};

void Person::makeKey()
{
    const auto pair = dkim::KeyPair::generate(dkim::KeyType::Rsa2048);
    m_keys.write(domain.toText(), "s202612", pair->pkcs8Der(), [](dkim::KeyStore::Status) {});
    m_setup.ownKey = OwnKey{"s202612", pair->publicKey().recordText()};
}

bool Person::openMessage()
{
    QCoreApplication::processEvents(); // the keychain answers
    const dkim::Message message = parsed(m_world.message(now()).toStdString());
    dns::Answers answers;
    message::Verdict verdict;
    dns::settle(*m_world.zone(), answers, [&](const dns::Answers &dns) {
        verdict =
            message::judge(message, message::Envelope{m_setup.senders.front().address, "info@morgenrot.example", {}},
                           dns, now(), readName);
    });
    m_setup.dkimProved = verdict.alignedDkim();
    return m_setup.dkimProved;
}

/// As the task's kind allows; false where nobody could.
bool Person::doTask(const Task &task)
{
    Told &told = m_progress[task.id];
    switch (task.kind) {
    case Kind::ConfirmSenders:
        m_setup = startup::practiceSetup();
        return true;
    case Kind::AskProvider:
    case Kind::LeaveList:
        told.asked = now();
        return true;
    case Kind::TypeRecord:
        told.typed = now();
        return true;
    case Kind::InstallKey:
    case Kind::StartSigning:
        told.done = now();
        return true;
    case Kind::MakeKey:
        makeKey();
        return true;
    case Kind::FixCause:
        if (task.cause == todo::Cause::Reports)
            m_setup.reportAddress = "reports@morgenrot.example";
        else if (task.cause == todo::Cause::Listing)
            told.done = now();
        else
            told.typed = now();
        return task.cause != todo::Cause::Vendor;
    case Kind::OpenMessage:
        return openMessage();
    case Kind::SetServerName:
    case Kind::RaisePolicy:
    case Kind::RegisterSender:
    case Kind::Wait:
        return false;
    }
    return false;
}

} // namespace

/// Who has the private half.
enum class KeyWay : std::uint8_t { OnServer, MadeHere, Pasted };

class TestPractice : public QObject
{
    Q_OBJECT

private slots:
    void theWholeWay_data()
    {
        QTest::addColumn<Setup>("setup");
        QTest::addColumn<KeyWay>("way");
        Setup onlyDomain;
        onlyDomain.domain = domain;
        QTest::newRow("only the domain is known, and the server signs already") << onlyDomain << KeyWay::OnServer;
        QTest::newRow("the key is made here") << startup::practiceSetup() << KeyWay::MadeHere;
        QTest::newRow("the server's key is pasted") << startup::practiceSetup() << KeyWay::Pasted;
    }
    /// Does what comes next as long as there is something, else waits for the world.
    void theWholeWay()
    {
        QFETCH(Setup, setup);
        QFETCH(KeyWay, way);
        Person person(setup);
        if (way == KeyWay::MadeHere)
            person.makeKey();
        else if (way == KeyWay::Pasted)
            person.m_setup.ownKey = practice::World::serverKey();
        QStringList steps;
        for (int round = 0; round < 60; ++round) {
            person.look();
            if (const Task *next = todo::next(person.m_tasks)) {
                steps << q(next->id);
                const Task task = *next;
                QVERIFY2(person.doTask(task), qPrintable(q(task.id)));
            } else if (person.waitForWorld()) {
                steps << QStringLiteral("(wait)");
            } else {
                break;
            }
        }
        QStringList open;
        for (const Task &task : person.m_tasks) {
            if (!isOver(task) && !isForLater(task))
                open << q(task.id) + ' ' + person.state(task.id);
        }
        qInfo("%s\n%lld steps, %lld seconds", qPrintable(steps.join('\n')), qlonglong(steps.size()),
              qlonglong(person.now() - begin));
        QCOMPARE(open.join('\n'), QString());
        for (const Check check : allChecks)
            QVERIFY2(person.m_report.verdictOf(check) <= Severity::Info,
                     qPrintable(verdicts(person.m_report) + '\n' + told(person.m_report)));
        QVERIFY(person.m_setup.dkimProved);
        QVERIFY(person.now() - begin <= 120);
    }

    void aZoneTextChanges()
    {
        practice::ZoneText text("a.b.example. TXT one\na.b.example. TXT two\na.b.example. A 192.0.2.1\n"
                                "*.w.example. A 192.0.2.2\n; !REFUSED c.example A\n; a comment");
        const dns::Name leaf = name("a.b.example");
        const auto status = [&text](const char *at, Type type) {
            return text.zone()->answer({name(at), type, {}}).status;
        };
        const auto any = [](const dns::Record &) { return true; };
        text.remove(leaf, Type::Txt,
                    [](const dns::Record &record) { return std::get<dns::Text>(record.data).joined() == "one"; });
        QCOMPARE(text.zone()->answer({leaf, Type::Txt, {}}).texts(), std::vector<std::string>{"two"});
        text.remove(leaf, Type::Txt, any);
        QVERIFY(status("a.b.example", Type::Txt) == dns::Status::NoData);
        text.remove(leaf, Type::A, any);
        QVERIFY(status("b.example", Type::A) == dns::Status::NoName); // RFC 8020 §2: nor what only led to it
        text.remove(name("x.w.example"), Type::A, any);
        QVERIFY(status("x.w.example", Type::A) == dns::Status::Found);
        text.remove(name("c.example"), Type::A, any);
        QVERIFY(status("c.example", Type::A) == dns::Status::NoName);
        text.add("c.example. A 192.0.2.3");
        QVERIFY(status("c.example", Type::A) == dns::Status::Found);
    }

    /// Nobody has done anything: it says what the zone text says.
    void beginsAsTheZoneText()
    {
        Person person(startup::practiceSetup());
        person.look();
        QCOMPARE(told(person.m_report), told(settled(startup::practiceSetup(), startup::practiceZone())));
        QVERIFY(!person.m_world.message(begin).contains("DKIM-Signature"));
    }

    void aTypedRecordSpreads()
    {
        Person person(startup::practiceSetup());
        person.look();
        const QStringList old = person.at("", domain);
        QCOMPARE(old.size(), 2);
        const QSignalSpy changed(&person.m_world, &practice::World::changed);
        person.tell("record:morgenrot.example", {.typed = begin});
        QCOMPARE(changed.size(), 1);
        const QStringList typed = person.at(first, domain);
        QCOMPARE(typed.size(), 1); // both that were there have gone
        QVERIFY2(typed.front().contains("ip4:25.203.113.25"), qPrintable(typed.front()));
        QCOMPARE(person.at(second, domain), old);
        QVERIFY(person.m_world.until("record:morgenrot.example") == 2s);
        person.wait(2s);
        QCOMPARE(person.at(second, domain), typed);
        QCOMPARE(person.at("9.9.9.9", domain), old);
        QCOMPARE(person.at("", domain), old);
        person.wait(8s);
        QCOMPARE(person.at("9.9.9.9", domain), typed);
        QCOMPARE(person.at("", domain), typed);
        QCOMPARE(changed.size(), 3);
        QVERIFY(!person.m_world.until("record:morgenrot.example"));
        person.look();
        QCOMPARE(person.state("record:morgenrot.example"), QString("seen"));
    }

    /// What is taken back before anybody did it, nobody does.
    void takenBack()
    {
        Person person(startup::practiceSetup());
        person.look();
        const dns::Name reverse = *dns::Name::fromText("25.113.203.25.in-addr.arpa");
        const QStringList pool = person.at("", reverse, Type::Ptr), texts = person.at("", domain);
        person.tell("ptr:25.203.113.25", {.asked = begin});
        person.tell("record:morgenrot.example", {.typed = begin});
        person.wait(1s);
        person.takeBack("ptr:25.203.113.25");
        person.takeBack("record:morgenrot.example");
        person.wait(60s);
        QCOMPARE(person.at("", reverse, Type::Ptr), pool);
        QCOMPARE(person.at("", domain), texts);
        person.tell("ptr:25.203.113.25", {.asked = person.now()});
        person.wait(30s);
        QCOMPARE(person.at("", reverse, Type::Ptr), QStringList{"mail.morgenrot.example"});
    }

    /// One who asks before the cause is gone, or before the reverse name is right, waits; and a list forgets only what
    /// it was asked to.
    void aListHearsNobodyBeforeTheCause()
    {
        const dns::Name entry = *dns::Name::fromText("25.113.203.25.zen.spamhaus.org");
        const std::string delist = "delist:zen.spamhaus.org:25.203.113.25",
                          policy = "policy:zen.spamhaus.org:25.203.113.25";
        Person person(startup::practiceSetup());
        person.look();
        person.tell(delist, {.asked = begin});
        person.tell(policy, {.asked = begin});
        QVERIFY(!person.m_world.until(delist));
        QVERIFY(!person.m_world.until(policy));
        person.wait(60s);
        QCOMPARE(person.at("", entry, Type::A), (QStringList{"127.0.0.10", "127.0.0.3"}));
        person.tell("cause:25.203.113.25", {.done = person.now()});
        QVERIFY(person.m_world.until(delist) == 15s);
        person.wait(15s);
        QCOMPARE(person.at("", entry, Type::A), QStringList{"127.0.0.10"});
        QCOMPARE(person.at("", entry).size(), 1);
        person.tell("ptr:25.203.113.25", {.asked = person.now()});
        person.wait(30s);
        person.look();
        QVERIFY(person.m_world.until(policy) == 15s);
        person.wait(15s);
        QCOMPARE(person.at("", entry, Type::A), QStringList{});
        QCOMPARE(person.at("", entry), QStringList{});
    }

    /// Switched on by the person it is on at once; an administrator takes a while.
    void signingIsSwitchedOn_data()
    {
        QTest::addColumn<Told>("told");
        QTest::addColumn<int>("seconds");
        QTest::newRow("by the person") << Told{.done = begin} << 0;
        QTest::newRow("by an administrator") << Told{.asked = begin} << 5;
    }
    void signingIsSwitchedOn()
    {
        QFETCH(Told, told);
        QFETCH(int, seconds);
        const std::string sign = "sign:s202612._domainkey.morgenrot.example";
        Person person(startup::practiceSetup());
        person.makeKey();
        person.look();
        const auto isSigned = [](Person &person) {
            QCoreApplication::processEvents(); // the keychain answers
            return person.m_world.message(begin).contains("s=s202612;");
        };
        person.tell(sign, told);
        QCOMPARE(isSigned(person), seconds == 0);
        person.wait(std::chrono::seconds(seconds));
        QVERIFY(isSigned(person));
        person.takeBack(sign);
        QVERIFY(!isSigned(person));
    }

    /// An hour passes in ten seconds, also in what caches are told.
    void timeToLiveIsInFastMotion()
    {
        Person person(startup::practiceSetup());
        std::optional<dns::Reply> found, missing;
        const auto there = person.m_world.lookup({domain, Type::Mx, {}}, [&](dns::Reply reply) { found = reply; });
        const auto none =
            person.m_world.lookup({*domain.child("none"), Type::A, {}}, [&](dns::Reply reply) { missing = reply; });
        QTRY_VERIFY(found && missing);
        QCOMPARE(found->ttl(), 10u);
        QCOMPARE(missing->ttl(), 2u); // RFC 2308 §5: of 900 seconds
    }
};

MAILWORTHY_TEST(TestPractice, QCoreApplication)
#include "tst_practice.moc"
