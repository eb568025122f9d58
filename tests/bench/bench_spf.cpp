// SPDX-License-Identifier: Apache-2.0
// SPF evaluations against their floor: the round trips of the longest chain of dependent questions, at 30 ms each; and
// how many evaluations a second when the answers are at hand. Printed; nothing is asserted.
#include "slowserver.h"

#include "core/resolver/inquiry.h"
#include "core/resolver/resolverfactory.h"
#include "core/spf/evaluate.h"

#include <cstdio>

namespace
{

constexpr int runs = 7;

const char world[] = R"(
. SOA a.example. h.example. 1 3600 600 604800 60
siblings.example. TXT "v=spf1 include:s0.example include:s1.example include:s2.example include:s3.example include:s4.example include:s5.example include:s6.example include:s7.example include:s8.example include:s9.example -all"
s0.example. TXT "v=spf1 ip4:198.51.90.0/24 -all"
s1.example. TXT "v=spf1 ip4:198.51.91.0/24 -all"
s2.example. TXT "v=spf1 ip4:198.51.92.0/24 -all"
s3.example. TXT "v=spf1 ip4:198.51.93.0/24 -all"
s4.example. TXT "v=spf1 ip4:198.51.94.0/24 -all"
s5.example. TXT "v=spf1 ip4:198.51.95.0/24 -all"
s6.example. TXT "v=spf1 ip4:198.51.96.0/24 -all"
s7.example. TXT "v=spf1 ip4:198.51.97.0/24 -all"
s8.example. TXT "v=spf1 ip4:198.51.98.0/24 -all"
s9.example. TXT "v=spf1 ip4:198.51.99.0/24 -all"
chain.example. TXT "v=spf1 include:c1.example -all"
c1.example. TXT "v=spf1 include:c2.example -all"
c2.example. TXT "v=spf1 include:c3.example -all"
c3.example. TXT "v=spf1 include:c4.example -all"
c4.example. TXT "v=spf1 include:c5.example -all"
c5.example. TXT "v=spf1 include:c6.example -all"
c6.example. TXT "v=spf1 include:c7.example -all"
c7.example. TXT "v=spf1 include:c8.example -all"
c8.example. TXT "v=spf1 include:c9.example -all"
c9.example. TXT "v=spf1 include:c10.example -all"
c10.example. TXT "v=spf1 ip4:198.51.99.10 -all"
typical.example. TXT "v=spf1 mx a include:s0.example include:s9.example -all"
typical.example. MX 10 mail.typical.example.
typical.example. A 198.51.70.1
mail.typical.example. A 198.51.70.2
)";

spf::Request request(const std::string &domain)
{
    spf::Request request;
    request.client = *ip::parse("198.51.99.10");
    request.mailFrom = "info@" + domain;
    request.helo = "mail." + domain;
    return request;
}

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double evaluated(dns::Resolver &resolver, const std::string &domain, spf::Outcome &outcome)
{
    QElapsedTimer clock;
    clock.start();
    dns::Inquiry inquiry(resolver);
    inquiry.add([&](const dns::Answers &dns) { outcome = spf::checkHost(request(domain), dns); });
    QObject::connect(&inquiry, &dns::Inquiry::settled, QCoreApplication::instance(), &QCoreApplication::quit);
    QCoreApplication::exec();
    return milliseconds(clock);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    auto zone = std::make_shared<dns::Zone>();
    if (const auto error = zone->add(world))
        qFatal("line %zu: %s", error->line, toText(*error).c_str());
    bench::SlowServer server(zone);
    dns::ResolverOptions options;
    options.servers = {"127.0.0.1:" + std::to_string(server.port())};
    auto made = dns::makeResolver(options);
    dns::Resolver &resolver = *std::get<std::unique_ptr<dns::Resolver>>(made);
    const double trip = bench::roundTrip(resolver);

    struct Case {
        const char *domain;
        const char *what;
        int rounds;
    };
    for (const Case &each :
         {Case{"siblings.example", "ten includes side by side", 2},
          Case{"chain.example", "ten includes in a chain", 11}, Case{"typical.example", "mx, a and two includes", 3}}) {
        std::vector<double> times;
        spf::Outcome outcome;
        for (int i = 0; i < runs; ++i)
            times.push_back(evaluated(resolver, each.domain, outcome));
        const double median = bench::median(times);
        std::printf("%s: %s with %u lookups in %.1f ms, %.2f of %d round trips of %.1f ms\n", each.what,
                    std::string(spf::toText(outcome.result)).c_str(), outcome.lookups, median,
                    median / (trip * each.rounds), each.rounds, trip);
    }

    dns::Answers answers;
    dns::settle(*zone, answers,
                [&](const dns::Answers &dns) { static_cast<void>(spf::checkHost(request("typical.example"), dns)); });
    QElapsedTimer clock;
    clock.start();
    constexpr int evaluations = 20000;
    unsigned passes = 0;
    for (int i = 0; i < evaluations; ++i)
        passes += spf::checkHost(request("typical.example"), answers).result == spf::Result::Pass;
    std::printf("answers at hand: %.0f evaluations a second (%u passed)\n", evaluations * 1000.0 / milliseconds(clock),
                passes);
    return 0;
}
