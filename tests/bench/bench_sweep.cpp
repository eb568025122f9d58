// SPDX-License-Identifier: Apache-2.0
// The sweep over blocklists against its floor at 30 ms per answer, as politely as the product asks (rule 8: from 32 in
// flight, doubling, to 128; four per operator): the lists that ship, then made-up ones. The floor is the rounds that
// the window needs, or those that the busiest operator needs, whichever are more. Then with lists and with an operator
// that are silent, with loss and jitter, with the window opened, and with more lists and addresses. Printed; nothing is
// asserted.
#include "slowserver.h"

#include "app/startup/catalogues.h"
#include "app/startup/politeness.h"

#include "core/blocklists/look.h"
#include "core/blocklists/plan.h"
#include "core/dns/caresresolver.h"
#include "core/dns/inquiry.h"
#include "core/dns/resolverfactory.h"

#include <cstdio>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <random>

namespace
{

constexpr int runs = 5;

blocklists::Catalogue catalogue(int lists)
{
    blocklists::Catalogue catalogue;
    for (int i = 0; i < lists; ++i) {
        blocklists::List list;
        list.zone = "bl" + std::to_string(i) + ".lists.example";
        list.name = list.operatorName = list.zone;
        list.ip4 = true;
        list.tier = i < 5 ? blocklists::Tier::StopsMail : blocklists::Tier::MayMatter;
        list.codes = {{"127.0.0.2", "spam-source"}};
        list.ask = blocklists::Ask::Yes;
        catalogue.lists.push_back(std::move(list));
    }
    return catalogue;
}

/// Every list has its test entries and names nobody.
std::shared_ptr<const dns::Zone> world(const blocklists::Catalogue &lists)
{
    const std::string six = blocklists::queryName(*ip::parse("::ffff:127.0.0.2"), "x.example")->toText();
    std::string text = ". SOA a.example. h.example. 1 3600 600 604800 60\n";
    for (const blocklists::List &list : lists.lists) {
        if (list.needsKey() || list.zone.empty())
            continue;
        const std::string code = list.codes.empty() || list.codes.front().text.starts_with("bit:") ||
                                         list.codes.front().text.find('*') != std::string::npos
                                     ? "127.0.0.2"
                                     : list.codes.front().text;
        for (const std::string &entry : {std::string("2.0.0.127"), six.substr(0, six.find(".x.example")),
                                         list.listedTest.empty() ? std::string("test") : list.listedTest})
            text.append(entry).append(".").append(list.zone).append(". A ").append(code).append("\n");
    }
    auto zone = std::make_shared<dns::Zone>();
    if (const auto error = zone->add(text))
        qFatal("line %zu: %s", error->line, error->problem.c_str());
    return zone;
}

std::shared_ptr<const checkup::Catalogues> only(blocklists::Catalogue lists)
{
    auto all = std::make_shared<checkup::Catalogues>();
    all->blocklists = std::move(lists);
    return all;
}

/// Octets that this thread holds; 0 where nobody tells. The server's are its own thread's.
std::size_t held()
{
#ifdef __GLIBC__
    return mallinfo2().uordblks;
#else
    return 0;
#endif
}

struct Sweep {
    double all = 0;      // milliseconds until everything is settled
    double known = 0;    // until the last list that answers at all has been told
    double stopping = 0; // until the last list that stops mail has been told
    std::size_t questions = 0;
    std::size_t clear = 0;
    int floor = 0;        // round trips
    std::size_t held = 0; // octets at most, beyond what was held before
};

int roundsOfWindow(std::size_t questions)
{
    int rounds = 0;
    for (std::size_t width = 32, done = 0; done < questions; ++rounds, width = std::min<std::size_t>(2 * width, 128))
        done += width;
    return rounds;
}

int floorOf(const std::vector<blocklists::Task> &plan, const startup::DnsArguments &how, std::size_t &questions)
{
    std::set<dns::Name> names;
    for (const blocklists::Task &task : plan) {
        dns::Answers nothing; // a look asks for all it needs at once
        static_cast<void>(blocklists::look(*task.list, task.subject, nothing));
        for (const dns::Question &question : nothing.takeOpen())
            names.insert(question.name);
    }
    questions = names.size();
    std::map<std::string, std::size_t> load;
    for (const dns::Name &name : names)
        ++load[how.resolver.groupOf({name, dns::Type::A, {}, false, false})];
    std::size_t busiest = 0;
    for (const auto &[who, count] : load)
        busiest = std::max(busiest, count);
    const std::size_t limit = how.resolver.groupLimit;
    return std::max(roundsOfWindow(questions), static_cast<int>((busiest + limit - 1) / limit));
}

Sweep sweep(const std::shared_ptr<const checkup::Catalogues> &catalogues, int addresses, quint16 port)
{
    startup::DnsArguments how;
    startup::bePolite(how, catalogues);
    how.resolver.servers = {"127.0.0.1:" + std::to_string(port)};
    auto made = dns::makeResolver(how.resolver);
    dns::Resolver &resolver = *std::get<std::unique_ptr<dns::Resolver>>(made);
    Setup setup;
    setup.domain = *dns::Name::fromText("firm.example");
    for (int i = 0; i < addresses; ++i)
        setup.senders.push_back({*ip::parse("198.51.99." + std::to_string(10 + i)), true, {}});
    const auto plan = blocklists::plan(catalogues->blocklists, setup, {}, nullptr);
    std::vector<blocklists::State> states(plan.size(), blocklists::State::Pending);
    Sweep result;
    result.floor = floorOf(plan, how, result.questions);
    const std::size_t before = held();
    QElapsedTimer clock;
    clock.start();
    dns::Inquiry inquiry(resolver);
    for (std::size_t i = 0; i < plan.size(); ++i) {
        inquiry.add([&, i](const dns::Answers &dns) {
            const auto last = states[i];
            states[i] = blocklists::look(*plan[i].list, plan[i].subject, dns).state;
            if (last == states[i] || states[i] == blocklists::State::Unanswered)
                return;
            result.known = static_cast<double>(clock.nsecsElapsed()) / 1e6;
            if (plan[i].list->tier == blocklists::Tier::StopsMail)
                result.stopping = result.known;
        });
    }
    QObject::connect(&inquiry, &dns::Inquiry::progressed, QCoreApplication::instance(), [&] {
        const std::size_t now = held();
        result.held = std::max(result.held, now > before ? now - before : 0);
    });
    QObject::connect(&inquiry, &dns::Inquiry::settled, QCoreApplication::instance(), &QCoreApplication::quit);
    QCoreApplication::exec();
    result.all = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    for (const auto state : states)
        result.clear += state == blocklists::State::Clear;
    return result;
}

void measure(const char *what, const std::shared_ptr<const checkup::Catalogues> &catalogues, int addresses, int times,
             quint16 port, double trip)
{
    std::vector<double> all;
    Sweep last;
    for (int i = 0; i < times; ++i) {
        last = sweep(catalogues, addresses, port);
        all.push_back(last.all);
    }
    const double middle = bench::median(all);
    std::printf(
        "%s, %2d addresses: %5zu questions in %7.1f ms, %.1f round trips, %.2f of the floor of %d; what stops mail "
        "known after %.1f; %.2f ms and %.1f kB a question, clear %zu\n",
        what, addresses, last.questions, middle, middle / trip, middle / (trip * last.floor), last.floor,
        last.stopping / trip, middle / static_cast<double>(last.questions),
        static_cast<double>(last.held) / 1024 / static_cast<double>(last.questions), last.clear);
}

double openWindow(int questions, const std::shared_ptr<const dns::Zone> &zone)
{
    const bench::SlowServer server(zone);
    dns::CaresResolver::Options options; // the packets' resolver alone: no window above it
    options.servers = {*dns::endpointFromText("127.0.0.1:" + std::to_string(server.port()))};
    dns::CaresResolver resolver(options);
    const double trip = bench::roundTrip(resolver);
    QElapsedTimer clock;
    clock.start();
    int open = questions;
    std::vector<std::unique_ptr<dns::Resolver::Ticket>> tickets;
    for (int i = 0; i < questions; ++i) {
        tickets.push_back(
            resolver.lookup({*dns::Name::fromText("10.99.51.198.bl" + std::to_string(i) + ".lists.example"),
                             dns::Type::A,
                             {},
                             false,
                             false},
                            [&open](const dns::Reply &) {
                                if (--open == 0)
                                    QCoreApplication::quit();
                            }));
    }
    QCoreApplication::exec();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6 / trip;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto shipped = std::get<0>(startup::loadCatalogues());
    const auto thousand = world(catalogue(1000));
    const auto &zone = thousand;
    double trip = 0;
    {
        const bench::SlowServer server(zone);
        dns::ResolverOptions options;
        options.servers = {"127.0.0.1:" + std::to_string(server.port())};
        auto made = dns::makeResolver(options);
        trip = bench::roundTrip(*std::get<std::unique_ptr<dns::Resolver>>(made));
        std::printf("one round trip: %.1f ms\n", trip);
    }
    const auto shippedWorld = world(shipped->blocklists);
    {
        const bench::SlowServer server(shippedWorld);
        measure("the shipped lists", shipped, 1, runs, server.port(), trip);
        measure("the shipped lists", shipped, 10, runs, server.port(), trip);
    }
    {
        const bench::SlowServer server(zone);
        for (const auto &[lists, addresses] :
             {std::pair{10, 1}, {75, 1}, {100, 1}, {1000, 1}, {10, 10}, {100, 10}, {1000, 10}})
            measure((std::to_string(lists) + " lists").c_str(), only(catalogue(lists)), addresses,
                    lists < 1000 ? runs : 1, server.port(), trip);
    }
    {
        // The busiest operator of all says nothing.
        const auto silent = dns::Name::fromText("spameatingmonkey.net");
        const bench::SlowServer server(
            shippedWorld, [&silent](const dns::Question &question) -> std::optional<std::chrono::milliseconds> {
                if (question.name.isAtOrBelow(*silent))
                    return std::nullopt;
                return std::chrono::milliseconds(bench::delay);
            });
        const Sweep result = sweep(shipped, 1, server.port());
        std::printf(
            "the busiest operator silent: the rest is known after %.1f round trips, all ends after %.0f ms, clear "
            "%zu\n",
            result.known / trip, result.all, result.clear);
    }
    {
        // Lists 3, 13, 23, 33, 43 say nothing at all.
        const bench::SlowServer server(
            zone, [](const dns::Question &question) -> std::optional<std::chrono::milliseconds> {
                for (const char *silent : {"bl3.", "bl13.", "bl23.", "bl33.", "bl43."}) {
                    if (question.name.toText().find('.' + std::string(silent)) != std::string::npos)
                        return std::nullopt;
                }
                return std::chrono::milliseconds(bench::delay);
            });
        const Sweep result = sweep(only(catalogue(75)), 1, server.port());
        std::printf(
            "five of 75 lists silent: the rest is known after %.1f round trips, all ends after %.0f ms, clear %zu\n",
            result.known / trip, result.all, result.clear);
    }
    {
        std::vector<double> times;
        Sweep last;
        for (unsigned seed = 1; seed <= 25; ++seed) {
            std::mt19937 dice(seed);
            const bench::SlowServer server(
                zone, [&dice](const dns::Question &) -> std::optional<std::chrono::milliseconds> {
                    if (dice() % 50 == 0)
                        return std::nullopt;
                    return std::chrono::milliseconds(bench::delay - 10 + static_cast<int>(dice() % 21));
                });
            last = sweep(only(catalogue(75)), 1, server.port());
            times.push_back(last.all / trip);
        }
        std::sort(times.begin(), times.end());
        std::printf(
            "2 %% loss, 10 ms jitter: 75 lists in %.1f round trips (best %.1f, worst %.1f), %td of %zu runs within "
            "6, clear %zu\n",
            bench::median(times), times.front(), times.back(),
            std::upper_bound(times.begin(), times.end(), 6.0) - times.begin(), times.size(), last.clear);
    }
    std::printf("94 plain questions with the window opened: %.2f round trips\n", openWindow(94, zone));
    return 0;
}
