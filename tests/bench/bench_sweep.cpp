// SPDX-License-Identifier: Apache-2.0
// The sweep over blocklists against its floor at 30 ms per answer, as politely as the product asks (rule 8: from 32 in
// flight, doubling, to 128; four per operator): the lists that ship, then made-up ones. The floor is the rounds that
// the window needs, or those that the busiest operator needs, whichever are more. Then with lists and with an operator
// that are silent, with loss and jitter, with the window opened, and with more lists and addresses. Printed; nothing is
// asserted.
#include "listsweep.h"

#include "core/resolver/resolverfactory.h"

#include <cstdio>

namespace
{

constexpr int runs = 5;

void measure(const char *what, const std::shared_ptr<const checkup::Catalogues> &catalogues, int addresses, int times,
             quint16 port, double trip)
{
    std::vector<double> all;
    bench::Sweep last;
    for (int i = 0; i < times; ++i) {
        last = bench::sweep(catalogues, addresses, port);
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

/// At 2 % loss and 10 ms jitter, over and over with other dice.
void lossy(const char *what, const std::shared_ptr<const checkup::Catalogues> &catalogues,
           const std::shared_ptr<const dns::Zone> &zone, double trip)
{
    std::vector<double> times;
    bench::Sweep last;
    for (unsigned seed = 1; seed <= 25; ++seed) {
        const bench::SlowServer server(zone, bench::lossy(seed));
        last = bench::sweep(catalogues, 1, server.port());
        times.push_back(last.all / trip);
    }
    std::sort(times.begin(), times.end());
    std::printf(
        "2 %% loss, 10 ms jitter: %s in %.1f round trips (best %.1f, worst %.1f), %td of %zu runs within 6, clear "
        "%zu\n",
        what, bench::median(times), times.front(), times.back(),
        std::upper_bound(times.begin(), times.end(), 6.0) - times.begin(), times.size(), last.clear);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto shipped = std::get<0>(startup::loadCatalogues());
    const auto thousand = bench::world(bench::catalogue(1000));
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
    const auto shippedWorld = bench::world(shipped->blocklists);
    {
        const bench::SlowServer server(shippedWorld);
        measure("the shipped lists", shipped, 1, runs, server.port(), trip);
        measure("the shipped lists", shipped, 10, runs, server.port(), trip);
    }
    {
        const bench::SlowServer server(zone);
        for (const auto &[lists, addresses] :
             {std::pair{10, 1}, {75, 1}, {100, 1}, {1000, 1}, {10, 10}, {100, 10}, {1000, 10}})
            measure((std::to_string(lists) + " lists").c_str(), bench::only(bench::catalogue(lists)), addresses,
                    lists < 1000 ? runs : 1, server.port(), trip);
    }
    {
        // The busiest operator of all says nothing.
        const bench::SlowServer server(shippedWorld, bench::silent({*dns::Name::fromText("spameatingmonkey.net")}));
        const bench::Sweep result = bench::sweep(shipped, 1, server.port());
        std::printf(
            "the busiest operator silent: the rest is known after %.1f round trips, all ends after %.0f ms, clear "
            "%zu\n",
            result.known / trip, result.all, result.clear);
    }
    {
        std::vector<dns::Name> zones;
        for (const char *list : {"bl3", "bl13", "bl23", "bl33", "bl43"})
            zones.push_back(*dns::Name::fromText(std::string(list) + ".lists.example"));
        const bench::SlowServer server(zone, bench::silent(zones));
        const bench::Sweep result = bench::sweep(bench::only(bench::catalogue(75)), 1, server.port());
        std::printf(
            "five of 75 lists silent: the rest is known after %.1f round trips, all ends after %.0f ms, clear %zu\n",
            result.known / trip, result.all, result.clear);
    }
    lossy("75 lists", bench::only(bench::catalogue(75)), zone, trip);
    lossy("the shipped lists", shipped, shippedWorld, trip);
    {
        const bench::SlowServer server(zone);
        std::printf("94 plain questions with the window opened: %.2f round trips\n",
                    bench::openWindow(bench::plainQuestions(94), server.port()).all / trip);
    }
    return 0;
}
