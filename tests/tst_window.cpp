// SPDX-License-Identifier: Apache-2.0
// What stands above the resolvers: the bounded window, the sharing and keeping of answers, and how the factory joins it
// all.
#include "loopbackserver.h"
#include "zonetest.h"

#include "core/dns/resolverfactory.h"
#include "core/dns/sharedresolver.h"
#include "core/dns/window.h"

#include <QTemporaryDir>

using namespace std::chrono_literals;
using dns::Question;
using dns::Reply;
using dns::Resolver;
using dns::SharedResolver;
using dns::Status;
using dns::Type;
using dns::Window;
using test::name;

namespace
{

Question question(const std::string &text, std::string server = {})
{
    return {name(text), Type::Txt, std::move(server), false, false};
}

Question numbered(int number, std::string server = {})
{
    return question("n" + std::to_string(number) + ".example", std::move(server));
}

/// A reply with one record.
Reply found(std::uint32_t ttl = 300, const std::string &text = "x")
{
    Reply reply;
    reply.status = Status::Found;
    reply.records.push_back({name("a.example"), Type::Txt, ttl, dns::Text{{text}}});
    return reply;
}

/// Answers when the test says so.
class Manual : public Resolver
{
public:
    struct Held {
        Question question;
        Done done;
    };

    std::unique_ptr<Ticket> lookup(const Question &question, Done done) override
    {
        ++asked;
        auto held = std::make_shared<Held>(Held{question, std::move(done)});
        open.push_back(held);
        struct Mark : Ticket {
            explicit Mark(std::shared_ptr<Held> h) : held(std::move(h)) {}
            ~Mark() override { held->done = {}; }
            std::shared_ptr<Held> held;
        };
        return std::make_unique<Mark>(held);
    }

    /// Questions that nobody withdrew.
    std::size_t live() const
    {
        return static_cast<std::size_t>(
            std::count_if(open.begin(), open.end(), [](const auto &held) { return bool(held->done); }));
    }

    void answerNext(const Reply &reply = found())
    {
        const auto held = open.front();
        open.pop_front();
        if (const Done done = std::exchange(held->done, {}))
            done(reply);
    }

    /// Answers all that is open now.
    void answerRound(const Reply &reply = found())
    {
        for (std::size_t left = open.size(); left > 0; --left)
            answerNext(reply);
    }

    std::deque<std::shared_ptr<Held>> open;
    std::size_t asked = 0;
};

template <typename Top> struct Stack {
    explicit Stack(typename Top::Options options = {})
    {
        auto manual = std::make_unique<Manual>();
        below = manual.get();
        top = std::make_unique<Top>(std::move(manual), std::move(options));
    }
    ~Stack() { tickets.clear(); }

    void ask(const Question &q)
    {
        tickets.push_back(top->lookup(q, [this](const Reply &reply) { replies.push_back(reply); }));
    }
    void ask(int from, int to, const std::string &server = {})
    {
        for (int i = from; i < to; ++i)
            ask(numbered(i, server));
    }
    [[nodiscard]] std::size_t count(Status status) const
    {
        return static_cast<std::size_t>(
            std::count_if(replies.begin(), replies.end(), [&](const Reply &reply) { return reply.status == status; }));
    }

    Manual *below;
    std::unique_ptr<Top> top;
    std::vector<std::unique_ptr<Resolver::Ticket>> tickets;
    std::vector<Reply> replies;
};

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void doubles();
    void staysWithoutNeed();
    void halves();
    void halvesOncePerRound();
    void leastWidth();
    void order();
    void groups();
    void silentNamedServer();
    void namedTimeoutIsNoLoss();
    void withdrawnWaiting();
    void withdrawnFlying();
    void withdrawInside();
    void thousands();
    void deadline();
    void deadlineInside();
    void joins();
    void joinedWithdraw();
    void joinedDestroysOthers();
    void keepsNothingUnasked();
    void keepsForTtl();
    void keepsNegative();
    void keepsAtLeast();
    void keepsNoFailure();
    void boundedMemory();
    void keptWithdrawn();
    void factoryZone();
    void factoryErrors_data();
    void factoryErrors();
    void factoryStack();
    void factoryLoss();
};

void TestWindow::doubles()
{
    Stack<Window> stack;
    stack.ask(0, 1000);
    for (const std::size_t width : {32u, 64u, 128u, 128u}) {
        QCOMPARE(stack.below->open.size(), width);
        QCOMPARE(stack.top->inFlight(), width);
        stack.below->answerRound();
    }
}

void TestWindow::staysWithoutNeed()
{
    Stack<Window> stack;
    for (int i = 0; i < 200; ++i) {
        stack.ask(numbered(i));
        stack.below->answerNext();
    }
    QCOMPARE(stack.top->width(), std::size_t(32)); // one at a time proves nothing about 128
}

void TestWindow::halves()
{
    Stack<Window> stack;
    stack.ask(0, 2000);
    stack.below->answerRound();
    stack.below->answerRound();
    QCOMPARE(stack.top->width(), std::size_t(128));
    stack.below->answerNext(dns::failed(Status::Timeout));
    QCOMPARE(stack.top->width(), std::size_t(64));
    for (int i = 0; i < 64; ++i)
        stack.below->answerNext();
    QCOMPARE(stack.below->open.size(), std::size_t(64)); // what was in flight has to land first
}

void TestWindow::halvesOncePerRound()
{
    Stack<Window> stack;
    stack.ask(0, 2000);
    stack.below->answerRound();
    stack.below->answerRound();
    stack.below->answerRound(dns::failed(Status::Timeout));
    QCOMPARE(stack.top->width(), std::size_t(64));
    stack.below->answerRound(dns::failed(Status::Timeout));
    QCOMPARE(stack.top->width(), std::size_t(32));
    stack.below->answerRound();
    stack.below->answerRound();
    QVERIFY(stack.top->width() > 32);
}

void TestWindow::leastWidth()
{
    Stack<Window> stack;
    stack.ask(0, 1000);
    for (int i = 0; i < 20; ++i)
        stack.below->answerRound(dns::failed(Status::Timeout));
    QCOMPARE(stack.top->width(), std::size_t(8));
    QCOMPARE(stack.below->open.size(), std::size_t(8));
}

void TestWindow::order()
{
    Window::Options options;
    options.start = options.most = 1;
    options.groupOf = [](const Question &q) { return q.server.empty() ? std::string() : std::string("g"); };
    Stack<Window> stack(options);
    for (int i = 0; i < 10; ++i)
        stack.ask(numbered(i, i % 2 == 0 ? "" : "192.0.2.1"));
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(stack.below->open.front()->question.name, numbered(i).name);
        stack.below->answerNext();
    }
}

void TestWindow::groups()
{
    Window::Options options;
    options.groupOf = [](const Question &q) {
        return q.name.isAtOrBelow(name("list.example")) ? std::string("operator") : std::string();
    };
    Stack<Window> stack(options);
    for (int i = 0; i < 20; ++i)
        stack.ask(question("n" + std::to_string(i) + ".list.example"));
    stack.ask(0, 10);
    QCOMPARE(stack.below->open.size(), std::size_t(14)); // four of the list, and all others past them
    for (int rounds = 0; rounds < 5; ++rounds) {
        const auto ofList = std::count_if(stack.below->open.begin(), stack.below->open.end(), [](const auto &held) {
            return held->question.name.isAtOrBelow(name("list.example"));
        });
        QCOMPARE(ofList, 4);
        stack.below->answerRound();
    }
    QCOMPARE(stack.replies.size(), std::size_t(30));
}

void TestWindow::silentNamedServer()
{
    Stack<Window> stack;
    stack.ask(0, 100, "192.0.2.1");
    QCOMPARE(stack.below->open.size(), std::size_t(16)); // it has proved nothing yet
    stack.ask(100, 110);
    QCOMPARE(stack.below->open.size(), std::size_t(26)); // others go past it
    stack.below->answerNext();
    QCOMPARE(stack.below->open.size(), stack.top->width()); // now it has
    stack.below->answerNext(dns::failed(Status::Timeout));
    const std::size_t before = stack.below->open.size();
    stack.below->answerNext(dns::failed(Status::Timeout));
    QCOMPARE(stack.below->open.size(), before - 1); // and no more
}

void TestWindow::namedTimeoutIsNoLoss()
{
    Stack<Window> stack;
    stack.ask(0, 10, "192.0.2.1");
    stack.below->answerRound(dns::failed(Status::Timeout));
    QCOMPARE(stack.top->width(), std::size_t(32));
}

void TestWindow::withdrawnWaiting()
{
    Stack<Window> stack;
    stack.ask(0, 100);
    stack.tickets.resize(40); // the first 32 fly, 60 of those that wait are gone
    stack.below->answerRound();
    stack.below->answerRound();
    QCOMPARE(stack.below->asked, std::size_t(40));
    QCOMPARE(stack.replies.size(), std::size_t(40));
}

void TestWindow::withdrawnFlying()
{
    Stack<Window> stack;
    stack.ask(0, 50);
    for (int i = 0; i < 32; ++i)
        stack.tickets[static_cast<std::size_t>(i)].reset();
    QCOMPARE(stack.top->inFlight(), std::size_t(32)); // they hold their places
    QCOMPARE(stack.below->live(), std::size_t(32));
    stack.below->answerRound();
    QCOMPARE(stack.replies.size(), std::size_t(0)); // and are not told
    stack.below->answerRound();
    QCOMPARE(stack.replies.size(), std::size_t(18));
}

void TestWindow::withdrawInside()
{
    Stack<Window> stack;
    for (int i = 0; i < 100; ++i) {
        stack.tickets.push_back(stack.top->lookup(numbered(i), [&](const Reply &reply) {
            stack.replies.push_back(reply);
            stack.tickets.clear();
        }));
    }
    while (!stack.below->open.empty())
        stack.below->answerNext();
    QCOMPARE(stack.replies.size(), std::size_t(1));
    QCOMPARE(stack.top->inFlight(), std::size_t(0));
}

void TestWindow::thousands()
{
    Stack<Window> stack;
    for (int i = 0; i < 20000; ++i)
        stack.ask(numbered(i, i % 3 == 0 ? "192.0.2." + std::to_string(i % 200) : ""));
    while (!stack.below->open.empty()) {
        QVERIFY(stack.below->open.size() <= 128);
        stack.below->answerNext();
    }
    QCOMPARE(stack.replies.size(), std::size_t(20000));
}

void TestWindow::deadline()
{
    Window::Options options;
    options.deadline = 50ms;
    Stack<Window> stack(options);
    stack.ask(0, 100);
    stack.below->answerNext();
    QTRY_COMPARE(stack.replies.size(), std::size_t(100));
    QCOMPARE(stack.count(Status::Cancelled), std::size_t(99));
    QCOMPARE(stack.top->inFlight(), std::size_t(0));
    QCOMPARE(stack.below->live(), std::size_t(0));
    stack.ask(200, 203);
    QCOMPARE(stack.replies.size(), std::size_t(100)); // never inside lookup()
    QTRY_COMPARE(stack.count(Status::Cancelled), std::size_t(102));
}

void TestWindow::deadlineInside()
{
    Window::Options options;
    options.deadline = 50ms;
    Stack<Window> stack(options);
    for (int i = 0; i < 100; ++i) {
        stack.tickets.push_back(stack.top->lookup(numbered(i), [&](const Reply &reply) {
            stack.replies.push_back(reply);
            stack.tickets.clear();
            stack.top.reset();
        }));
    }
    QTRY_COMPARE(stack.replies.size(), std::size_t(1));
    QVERIFY(!stack.top);
}

void TestWindow::joins()
{
    Stack<SharedResolver> stack;
    stack.ask(question("a.example"));
    stack.ask(question("A.EXAMPLE"));
    stack.ask(question("a.example", "192.0.2.1")); // another server is another question
    QCOMPARE(stack.below->asked, std::size_t(2));
    stack.below->answerRound();
    QCOMPARE(stack.replies.size(), std::size_t(3));
    stack.ask(question("a.example"));
    QCOMPARE(stack.below->asked, std::size_t(3));
}

void TestWindow::joinedWithdraw()
{
    Stack<SharedResolver> stack;
    stack.ask(question("a.example"));
    stack.ask(question("a.example"));
    stack.tickets.erase(stack.tickets.begin());
    QCOMPARE(stack.below->live(), std::size_t(1));
    stack.tickets.clear();
    QCOMPARE(stack.below->live(), std::size_t(0)); // the last one withdraws it
    stack.ask(question("a.example"));
    QCOMPARE(stack.below->asked, std::size_t(2));
}

void TestWindow::joinedDestroysOthers()
{
    Stack<SharedResolver> stack;
    for (int i = 0; i < 5; ++i) {
        stack.tickets.push_back(stack.top->lookup(question("a.example"), [&](const Reply &reply) {
            stack.replies.push_back(reply);
            stack.tickets.clear();
        }));
    }
    stack.below->answerRound();
    QCOMPARE(stack.replies.size(), std::size_t(1));
}

void TestWindow::keepsNothingUnasked()
{
    Stack<SharedResolver> stack;
    stack.ask(question("a.example"));
    stack.below->answerRound();
    QCOMPARE(stack.top->keptAnswers(), std::size_t(0));
}

namespace
{

/// A clock that the test moves.
struct Keeping {
    SharedResolver::Clock::time_point now;
    SharedResolver::Options options;

    Keeping()
    {
        options.keepAll = true;
        options.now = [this] { return now; };
    }
};

} // namespace

void TestWindow::keepsForTtl()
{
    Keeping keeping;
    Stack<SharedResolver> stack(keeping.options);
    stack.ask(question("a.example"));
    stack.below->answerRound(found(300));
    keeping.now += 299s;
    stack.ask(question("a.example"));
    QCOMPARE(stack.replies.size(), std::size_t(1)); // never inside lookup()
    QTRY_COMPARE(stack.replies.size(), std::size_t(2));
    QCOMPARE(stack.below->asked, std::size_t(1));
    QCOMPARE(stack.replies.back().ttl(), std::optional(1u)); // what is left
    keeping.now += 1s;
    stack.ask(question("a.example"));
    QCOMPARE(stack.below->asked, std::size_t(2));
    QCOMPARE(stack.top->keptAnswers(), std::size_t(0));
    QCOMPARE(stack.top->keptOctets(), std::size_t(0));
}

void TestWindow::keepsNegative()
{
    Keeping keeping;
    Stack<SharedResolver> stack(keeping.options);
    Reply none;
    none.status = Status::NoName;
    none.authority.push_back({name("example"), Type::Soa, 900, dns::StartOfAuthority{{}, {}, 1, 2, 3, 4, 60}});
    stack.ask(question("a.example"));
    stack.below->answerRound(none);
    keeping.now += 59s;
    stack.ask(question("a.example"));
    QTRY_COMPARE(stack.count(Status::NoName), std::size_t(2));
    QCOMPARE(stack.below->asked, std::size_t(1));
    keeping.now += 1s; // RFC 2308 §5
    stack.ask(question("a.example"));
    QCOMPARE(stack.below->asked, std::size_t(2));
}

void TestWindow::keepsAtLeast()
{
    Keeping keeping;
    keeping.options.keepAll = false;
    keeping.options.atLeast = [](const Question &q) { return q.name.isAtOrBelow(name("list.example")) ? 300s : 0s; };
    Stack<SharedResolver> stack(keeping.options);
    stack.ask(question("1.list.example"));
    stack.ask(question("2.list.example"));
    stack.ask(question("a.example"));
    stack.below->answerNext(found(10));
    stack.below->answerRound(found(900));
    QCOMPARE(stack.top->keptAnswers(), std::size_t(2));
    keeping.now += 299s;
    stack.ask(question("1.list.example"));
    QCOMPARE(stack.below->asked, std::size_t(3));
    keeping.now += 1s;
    stack.ask(question("1.list.example"));
    QCOMPARE(stack.below->asked, std::size_t(4));
    stack.ask(question("2.list.example"));
    QCOMPARE(stack.below->asked, std::size_t(4)); // its TTL is longer
}

void TestWindow::keepsNoFailure()
{
    Keeping keeping;
    keeping.options.atLeast = [](const Question &) { return 300s; };
    Stack<SharedResolver> stack(keeping.options);
    for (const Status status : {Status::Timeout, Status::Refused, Status::ServerFailure, Status::Cancelled}) {
        stack.ask(question("a.example"));
        stack.below->answerRound(dns::failed(status));
    }
    QCOMPARE(stack.below->asked, std::size_t(4));
    QCOMPARE(stack.top->keptAnswers(), std::size_t(0));
}

void TestWindow::boundedMemory()
{
    Keeping keeping;
    keeping.options.mostOctets = 100 * 1000;
    Stack<SharedResolver> stack(keeping.options);
    for (int i = 0; i < 1000; ++i) {
        stack.ask(numbered(i));
        stack.below->answerRound(found(3600, std::string(200, 'x')));
        stack.ask(numbered(0)); // used again and again
        QVERIFY(stack.top->keptOctets() <= keeping.options.mostOctets);
    }
    QCOMPARE(stack.below->asked, std::size_t(1000));
    QVERIFY(stack.top->keptAnswers() > 10);
    stack.ask(numbered(1)); // gone long ago
    QCOMPARE(stack.below->asked, std::size_t(1001));
}

void TestWindow::keptWithdrawn()
{
    Keeping keeping;
    Stack<SharedResolver> stack(keeping.options);
    stack.ask(question("a.example"));
    stack.below->answerRound();
    stack.ask(question("a.example"));
    stack.ask(question("a.example"));
    stack.tickets.pop_back();
    QTRY_COMPARE(stack.replies.size(), std::size_t(2));
    QCoreApplication::processEvents();
    QCOMPARE(stack.replies.size(), std::size_t(2));
}

void TestWindow::factoryZone()
{
    dns::ResolverOptions options;
    options.zone = std::make_shared<const dns::Zone>(test::zone("a.example. TXT \"x\"\n"));
    options.servers = {"no address"}; // does not matter then
    auto made = dns::makeResolver(options);
    auto &resolver = std::get<std::unique_ptr<Resolver>>(made);
    Reply reply;
    const auto ticket = resolver->lookup(question("a.example"), [&](const Reply &r) { reply = r; });
    QTRY_COMPARE(reply.status, Status::Found);
    QCOMPARE(reply.server, std::string("zone file"));
}

void TestWindow::factoryErrors_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<dns::ResolverProblem>("problem");
    QTest::addColumn<QString>("argument");
    const QString url = QStringLiteral("https://dns.example/dns-query");
    const auto row = [](const char *title, const QString &server, const QString &u, const QString &ca,
                        dns::ResolverProblem problem,
                        const QString &argument) { QTest::newRow(title) << server << u << ca << problem << argument; };
    using dns::ResolverProblem;
    row("a name", QStringLiteral("ns.example"), {}, {}, ResolverProblem::BadServer, QStringLiteral("ns.example"));
    row("port out of range", QStringLiteral("192.0.2.1:99999"), {}, {}, ResolverProblem::BadServer,
        QStringLiteral("192.0.2.1:99999"));
    row("not https", {}, QStringLiteral("http://dns.example/"), {}, ResolverProblem::BadUrl,
        QStringLiteral("http://dns.example/"));
    row("no host", {}, QStringLiteral("https:///x"), {}, ResolverProblem::BadUrl, QStringLiteral("https:///x"));
    row("no URL", {}, QStringLiteral("https://a b/"), {}, ResolverProblem::BadUrl, QStringLiteral("https://a b/"));
    row("no such file", {}, url, QStringLiteral("/nonexistent/ca.pem"), ResolverProblem::CaFileUnreadable,
        QStringLiteral("/nonexistent/ca.pem"));
    row("no certificate inside", {}, url, QStringLiteral(__FILE__), ResolverProblem::CaFileEmpty,
        QStringLiteral(__FILE__));
}

void TestWindow::factoryErrors()
{
    QFETCH(const QString, server);
    QFETCH(const QString, url);
    QFETCH(const QString, caFile);
    QFETCH(const dns::ResolverProblem, problem);
    QFETCH(const QString, argument);
    dns::ResolverOptions options;
    if (!server.isEmpty())
        options.servers = {server.toStdString()};
    options.httpsUrl = url.toStdString();
    options.caFile = caFile;
    const auto made = dns::makeResolver(options);
    const auto *error = std::get_if<dns::ResolverError>(&made);
    QVERIFY(error);
    QCOMPARE(error->problem, problem);
    QCOMPARE(error->argument, argument);
}

void TestWindow::factoryStack()
{
    test::LoopbackServer server(std::make_shared<const dns::Zone>(test::zone("*.example. 300 TXT \"x\"\n")));
    server.behaviour.delay = 30ms;
    dns::ResolverOptions options;
    options.servers = {server.address()};
    options.timeout = 60s;
    options.keepAnswers = true;
    auto made = dns::makeResolver(options);
    auto &resolver = std::get<std::unique_ptr<Resolver>>(made);
    std::vector<std::unique_ptr<Resolver::Ticket>> tickets;
    std::size_t told = 0;
    for (int i = 0; i < 3000; ++i) // each name three times
        tickets.push_back(
            resolver->lookup(numbered(i % 1000), [&](const Reply &r) { told += r.status == Status::Found; }));
    QTRY_COMPARE_WITH_TIMEOUT(told, std::size_t(3000), 60000);
    const std::size_t packets = server.seen().size();
    QVERIFY(packets >= 1000);
    tickets.clear();
    for (int i = 0; i < 1000; ++i)
        tickets.push_back(resolver->lookup(numbered(i), [&](const Reply &r) { told += r.status == Status::Found; }));
    QTRY_COMPARE_WITH_TIMEOUT(told, std::size_t(4000), 60000);
    QCOMPARE(server.seen().size(), packets);
    tickets.clear();
}

void TestWindow::factoryLoss()
{
    test::LoopbackServer server(std::make_shared<const dns::Zone>(test::zone("*.example. 300 TXT \"x\"\n")));
    server.behaviour.delay = 5ms;
    for (std::size_t i = 0; i < 1000; i += 10)
        server.behaviour.drop.insert(i);
    dns::ResolverOptions options;
    options.servers = {server.address()};
    options.timeout = 60s;
    auto made = dns::makeResolver(options);
    auto &resolver = std::get<std::unique_ptr<Resolver>>(made);
    std::vector<std::unique_ptr<Resolver::Ticket>> tickets;
    std::size_t told = 0;
    for (int i = 0; i < 500; ++i)
        tickets.push_back(resolver->lookup(numbered(i), [&](const Reply &r) { told += r.status == Status::Found; }));
    QTRY_COMPARE_WITH_TIMEOUT(told, std::size_t(500), 60000);
    tickets.clear();
}

QTEST_GUILESS_MAIN(TestWindow)
#include "tst_window.moc"
