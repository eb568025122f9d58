// SPDX-License-Identifier: Apache-2.0
// The sweep over blocklists against its floor: the rounds that the bounded window needs (product rule 8: from 32 in
// flight, doubling, to 128; four per operator), at 30 ms per answer. Then with lists that are silent, with loss and
// jitter, with the window opened, and with more lists and addresses. Printed; nothing is asserted.
#include "slowserver.h"

#include "core/blocklists/look.h"
#include "core/blocklists/plan.h"
#include "core/dns/caresresolver.h"
#include "core/dns/inquiry.h"
#include "core/dns/resolverfactory.h"

#include <cstdio>
#include <random>
#include <sys/resource.h>

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

/// Every list has its test entry and names nobody.
std::shared_ptr<const dns::Zone> world(int lists)
{
    std::string text = ". SOA a.example. h.example. 1 3600 600 604800 60\n";
    for (int i = 0; i < lists; ++i)
        text += "2.0.0.127.bl" + std::to_string(i) + ".lists.example. A 127.0.0.2\n";
    auto zone = std::make_shared<dns::Zone>();
    if (const auto error = zone->add(text))
        qFatal("line %zu: %s", error->line, error->problem.c_str());
    return zone;
}

struct Sweep {
    double all = 0;   // milliseconds until everything is settled
    double known = 0; // until the last list that answers at all has been told
    std::size_t questions = 0;
    std::size_t clear = 0;
};

Sweep sweep(const blocklists::Catalogue &lists, int addresses, quint16 port)
{
    dns::ResolverOptions options;
    options.servers = {"127.0.0.1:" + std::to_string(port)};
    auto made = dns::makeResolver(options);
    dns::Resolver &resolver = *std::get<std::unique_ptr<dns::Resolver>>(made);
    Setup setup;
    setup.domain = *dns::Name::fromText("firm.example");
    for (int i = 0; i < addresses; ++i)
        setup.senders.push_back({*ip::parse("198.51.99." + std::to_string(10 + i)), true, {}});
    const auto plan = blocklists::plan(lists, setup, {}, nullptr);
    std::vector<blocklists::State> states(plan.size(), blocklists::State::Pending);
    Sweep result;
    QElapsedTimer clock;
    clock.start();
    dns::Inquiry inquiry(resolver);
    for (std::size_t i = 0; i < plan.size(); ++i) {
        inquiry.add([&, i](const dns::Answers &dns) {
            const auto before = states[i];
            states[i] = blocklists::look(*plan[i].list, plan[i].subject, dns).state;
            if (before != states[i] && states[i] != blocklists::State::Unanswered)
                result.known = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        });
    }
    QObject::connect(&inquiry, &dns::Inquiry::settled, QCoreApplication::instance(), &QCoreApplication::quit);
    QCoreApplication::exec();
    result.all = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    result.questions = 2 * lists.lists.size() + plan.size(); // the test entries are asked once per list
    for (const auto state : states)
        result.clear += state == blocklists::State::Clear;
    return result;
}

int roundsOfWindow(std::size_t questions)
{
    int rounds = 0;
    for (std::size_t width = 32, done = 0; done < questions; ++rounds, width = std::min<std::size_t>(2 * width, 128))
        done += width;
    return rounds;
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
    const auto zone = world(1000);
    double trip = 0;
    {
        const bench::SlowServer server(zone);
        dns::ResolverOptions options;
        options.servers = {"127.0.0.1:" + std::to_string(server.port())};
        auto made = dns::makeResolver(options);
        trip = bench::roundTrip(*std::get<std::unique_ptr<dns::Resolver>>(made));
        for (const auto &[lists, addresses] :
             {std::pair{10, 1}, {75, 1}, {100, 1}, {1000, 1}, {10, 10}, {100, 10}, {1000, 10}}) {
            const auto all = catalogue(lists);
            std::vector<double> times;
            Sweep last;
            for (int i = 0; i < (lists < 1000 ? runs : 1); ++i) {
                last = sweep(all, addresses, server.port());
                times.push_back(last.all);
            }
            const int rounds = roundsOfWindow(last.questions);
            std::printf("%4d lists, %2d addresses: %5zu questions in %7.1f ms, %.2f of the floor of %d round trips, "
                        "%.2f ms a question, clear %zu\n",
                        lists, addresses, last.questions, bench::median(times), bench::median(times) / (trip * rounds),
                        rounds, bench::median(times) / static_cast<double>(last.questions), last.clear);
        }
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
        const Sweep result = sweep(catalogue(75), 1, server.port());
        std::printf(
            "five of 75 lists silent: the rest is known after %.1f round trips, all ends after %.0f ms, clear %zu\n",
            result.known / trip, result.all, result.clear);
    }
    {
        std::vector<double> times;
        Sweep last;
        for (unsigned seed = 1; seed <= 9; ++seed) {
            std::mt19937 dice(seed);
            const bench::SlowServer server(
                zone, [&dice](const dns::Question &) -> std::optional<std::chrono::milliseconds> {
                    if (dice() % 50 == 0)
                        return std::nullopt;
                    return std::chrono::milliseconds(bench::delay - 10 + static_cast<int>(dice() % 21));
                });
            last = sweep(catalogue(75), 1, server.port());
            times.push_back(last.all / trip);
        }
        std::sort(times.begin(), times.end());
        std::printf("2 %% loss, 10 ms jitter: 75 lists in %.1f round trips (best %.1f, worst %.1f of %zu), clear %zu\n",
                    bench::median(times), times.front(), times.back(), times.size(), last.clear);
    }
    std::printf("94 plain questions with the window opened: %.2f round trips\n", openWindow(94, zone));
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("memory at most %ld MB, server included\n", usage.ru_maxrss / 1024);
    return 0;
}
