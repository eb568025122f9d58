// SPDX-License-Identifier: Apache-2.0
// How close a whole check comes to the floor: a loopback server answers everything after 30 ms, and the floor is one
// round trip, as measured in the same run, times the larger of the longest chain of dependent questions and the rounds
// that the bounded window needs for so many questions. The second floor counts that an operator of many lists is asked
// at most four questions at a time, too. Printed as ratios of one run; nothing is asserted.
#include "slowserver.h"

#include "app/startup/catalogues.h"
#include "app/startup/politeness.h"

#include "core/checkup/checkup.h"
#include "core/resolver/resolverfactory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>

namespace
{

constexpr int runs = 8; // the first measures the round trip

/// Answers everything that is open at once, and counts how often: the longest chain of dependent questions.
class RoundsResolver : public dns::Resolver
{
public:
    explicit RoundsResolver(const dns::Zone &zone) : m_zone(zone)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { answerAll(); });
    }

    std::unique_ptr<Ticket> lookup(const dns::Question &question, Done done) override
    {
        m_open.push_back({question, std::move(done)});
        m_timer.start(5); // long enough for everything that is asked in the same turn
        return std::make_unique<Ticket>();
    }

    int rounds = 0;
    std::size_t questions = 0;
    std::function<std::string(const dns::Question &)> groupOf;
    std::map<std::string, std::size_t> ofOperator; // questions; the empty name: those to no list

private:
    void answerAll()
    {
        ++rounds;
        questions += m_open.size();
        for (const auto &open : m_open)
            ++ofOperator[groupOf ? groupOf(open.first) : std::string()];
        for (auto &[question, done] : std::exchange(m_open, {}))
            done(m_zone.answer(question));
    }

    const dns::Zone &m_zone;
    QTimer m_timer;
    std::vector<std::pair<dns::Question, Done>> m_open;
};

std::string reversedTest(bool v4)
{
    return v4 ? "2.0.0.127" : "2.0.0.0.0.0.f.7.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0";
}

/// A healthy firm and every list that is asked by default, each with its test entries (RFC 5782 §5).
std::shared_ptr<dns::Zone> world(const blocklists::Catalogue &lists)
{
    std::string text =
        ". SOA a.example. h.example. 1 3600 600 604800 60\n. NS a.example.\na.example. A 127.0.0.1\n"
        "firm.example. SOA ns.firm.example. h.firm.example. 1 3600 600 604800 60\nfirm.example. NS ns.firm.example.\n"
        "ns.firm.example. A 127.0.0.1\nfirm.example. MX 10 mail.firm.example.\nmail.firm.example. A 198.51.99.10\n"
        "mail.firm.example. TXT \"v=spf1 a -all\"\n"
        "firm.example. TXT \"v=spf1 ip4:198.51.99.10 include:a.example include:b.example -all\"\n"
        "a.example. TXT \"v=spf1 ip4:198.51.98.1 -all\"\nb.example. TXT \"v=spf1 ip4:198.51.98.2 -all\"\n"
        "_dmarc.firm.example. TXT \"v=DMARC1; p=none; rua=mailto:d@firm.example\"\n"
        "10.99.51.198.in-addr.arpa. PTR mail.firm.example.\n";
    for (const blocklists::List &list : lists.lists) {
        if (list.ask != blocklists::Ask::Yes)
            continue;
        if (list.ip4)
            text += reversedTest(true) + '.' + list.zone + ". A 127.0.0.2\n";
        if (list.ip6)
            text += reversedTest(false) + '.' + list.zone + ". A 127.0.0.2\n";
        if (list.domain)
            text += (list.listedTest.empty() ? "test" : list.listedTest) + '.' + list.zone + ". A 127.0.0.2\n";
    }
    auto zone = std::make_shared<dns::Zone>();
    if (const auto error = zone->add(text))
        qFatal("line %zu: %s", error->line, toText(*error).c_str());
    return zone;
}

Setup setup()
{
    Setup setup;
    setup.domain = *dns::Name::fromText("firm.example");
    setup.host = *dns::Name::fromText("mail.firm.example");
    setup.senders = {{*ip::parse("198.51.99.10"), true, {}}};
    return setup;
}

/// Milliseconds until the check-up has finished.
double run(const checkup::Catalogues &catalogues, dns::Resolver &resolver, const checkup::Options &options,
           checkup::Report *report = nullptr)
{
    QElapsedTimer clock;
    clock.start();
    checkup::Checkup check(catalogues, resolver, setup(), options);
    QObject::connect(&check, &checkup::Checkup::finished, QCoreApplication::instance(), &QCoreApplication::quit);
    QCoreApplication::exec();
    if (report)
        *report = check.report();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

int roundsOfWindow(std::size_t questions)
{
    int rounds = 0;
    for (std::size_t width = 32, done = 0; done < questions; ++rounds, width = std::min<std::size_t>(2 * width, 128))
        done += width;
    return rounds;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto loaded = startup::loadCatalogues();
    const auto catalogues = std::get<std::shared_ptr<const checkup::Catalogues>>(loaded);
    const auto zone = world(catalogues->blocklists);
    checkup::Options options;
    options.nonce = "benchbenchbench";
    options.now = 1;

    RoundsResolver counting(*zone);
    startup::DnsArguments polite;
    startup::bePolite(polite, catalogues);
    counting.groupOf = polite.resolver.groupOf;
    checkup::Report report;
    run(*catalogues, counting, options, &report);
    const int window = roundsOfWindow(counting.questions);
    const int rounds = std::max(counting.rounds, window);
    counting.ofOperator.erase("");
    std::size_t most = 0;
    for (const auto &[group, count] : counting.ofOperator)
        most = std::max(most, count);
    const int roundsOfOperator = static_cast<int>((most + 3) / 4);
    std::size_t clear = 0;
    for (const auto &outcome : report.blocklists)
        clear += outcome.state == blocklists::State::Clear;
    std::printf("questions %zu, longest chain %d, rounds of the window %d, of the operator with most lists %d; "
                "lists that proved themselves %zu of %zu\n",
                counting.questions, counting.rounds, window, roundsOfOperator, clear, report.blocklists.size());

    bench::SlowServer server(zone);
    options.authoritativePort = server.port();
    std::vector<double> times;
    double trip = 0;
    for (int i = 0; i < runs; ++i) {
        startup::DnsArguments arguments;
        arguments.resolver.servers = {"127.0.0.1:" + std::to_string(server.port())};
        startup::bePolite(arguments, catalogues);
        auto made = startup::openResolver(arguments);
        dns::Resolver &resolver = *std::get<std::unique_ptr<dns::Resolver>>(made);
        if (i == 0)
            trip = bench::roundTrip(resolver);
        else
            times.push_back(run(*catalogues, resolver, options));
    }
    std::sort(times.begin(), times.end());
    const double median = times[times.size() / 2];
    const int politeRounds = std::max(rounds, roundsOfOperator);
    std::printf(
        "check of one domain with all lists: %.1f ms (best %.1f, worst %.1f of %zu runs), one round trip %.1f ms\n"
        "  against the floor of %d round trips:                %.2f\n"
        "  against %d round trips, with four per operator:      %.2f\n",
        median, times.front(), times.back(), times.size(), trip, rounds, median / (trip * rounds), politeRounds,
        median / (trip * politeRounds));
    return 0;
}
