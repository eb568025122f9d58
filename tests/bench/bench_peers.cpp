// SPDX-License-Identifier: Apache-2.0
// 94 plain list questions at 30 ms per answer, asked by others too: adnshost, rblcheck and a loop of dig. All lists
// answer, two of them are silent, or the network loses 2 %; beside them the product's own sweep, which asks about three
// times as much. The others can only ask port 53 of the server in resolv.conf, so they need a network and a mount
// namespace of their own (run.sh makes them); elsewhere they are left out. Printed in round trips; nothing is asserted.
#include "listsweep.h"

#include "core/resolver/resolverfactory.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUdpSocket>

#include <cstdio>

namespace
{

constexpr int lists = 94;
constexpr int runs = 5;
constexpr int seeds = 7;
constexpr int patience = 60'000; // milliseconds for one run of a peer

using bench::Plain;

/// A program that asks about 127.0.0.2: once about all lists, or once for each of them.
struct Peer {
    const char *name;
    QString program;
    std::vector<QStringList> calls;
    QRegularExpression answer; // a line that tells of a list's answer
};

std::vector<Peer> peers()
{
    QStringList adns{"+e", "-a", "-t", "a"}, rbl{"-c"};
    std::vector<QStringList> digs;
    for (const dns::Name &name : bench::plainQuestions(lists)) {
        const QString text = QString::fromStdString(name.toText());
        adns << text;
        rbl << "-s" << text.mid(QString("2.0.0.127.").size());
        digs.push_back({"-r", "+short", text});
    }
    rbl << "127.0.0.2";
    const QRegularExpression address(R"(\b127\.0\.0\.2$)");
    return {{"adnshost -a", "adnshost", {adns}, address},
            {"rblcheck", "rblcheck", {rbl}, QRegularExpression(R"(^127\.0\.0\.2 listed by )")},
            {"a loop of dig +short", "dig", digs, address}};
}

/// Port 53 is free, and resolv.conf knows nobody but it.
bool isAlone()
{
    QFile file("/etc/resolv.conf");
    return file.open(QIODevice::ReadOnly) && file.readAll().trimmed() == "nameserver 127.0.0.1" &&
           QUdpSocket().bind(QHostAddress::LocalHost, 53);
}

struct Run : Plain {
    bool stopped = false;
};

Run ask(const Peer &peer)
{
    Run run;
    QElapsedTimer clock;
    clock.start();
    const auto now = [&clock] { return static_cast<double>(clock.nsecsElapsed()) / 1e6; };
    const auto left = [&clock] { return std::max(0, patience - static_cast<int>(clock.elapsed())); };
    for (const QStringList &arguments : peer.calls) {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        // Into a pipe, the answers would all be told at the end.
        process.start("stdbuf", QStringList{"-oL", peer.program} + arguments);
        while (process.state() != QProcess::NotRunning || process.canReadLine()) {
            while (process.canReadLine()) {
                if (peer.answer.match(process.readLine().trimmed()).hasMatch()) {
                    ++run.answered;
                    run.known = now();
                }
            }
            if (left() == 0) {
                process.kill();
                process.waitForFinished();
                run.stopped = true;
                run.all = now();
                return run;
            }
            process.waitForReadyRead(left());
        }
    }
    run.all = now();
    return run;
}

void print(const char *name, const std::vector<Run> &all, double trip, const QString &more = {})
{
    std::vector<double> ends, known;
    std::size_t answered = lists, stopped = 0;
    for (const Run &run : all) {
        ends.push_back(run.all / trip);
        known.push_back(run.known / trip);
        answered = std::min(answered, run.answered);
        stopped += run.stopped;
    }
    std::printf("  %-28s %7.2f round trips, the last answer after %7.2f; worst run %7.2f; %zu lists told%s\n", name,
                bench::median(ends), bench::median(known), *std::max_element(ends.begin(), ends.end()), answered,
                qPrintable(more));
    if (stopped > 0)
        std::printf("  %-28s was stopped after %d s in %zu of %zu runs\n", name, patience / 1000, stopped, all.size());
    std::fflush(stdout); // the next takes its time
}

/// Each run in a network of its own, that of `network(run)`.
void compare(const char *what, int times, const std::function<bench::SlowServer::DelayOf(int)> &network,
             const std::shared_ptr<const dns::Zone> &zone, bool alone, double trip)
{
    std::printf("%s (runs: %d):\n", what, times);
    const quint16 port = alone ? 53 : 0;
    const auto questions = bench::plainQuestions(lists);
    std::vector<Run> plain, sweeps;
    std::size_t asked = 0;
    for (int i = 0; i < times; ++i) {
        const bench::SlowServer server(zone, network(i), port);
        plain.push_back({bench::openWindow(questions, server.port())});
    }
    print("Mailworthy, window opened", plain, trip);
    for (int i = 0; i < times; ++i) {
        const bench::SlowServer server(zone, network(i), port);
        const bench::Sweep sweep = bench::sweep(bench::only(bench::catalogue(lists)), 1, server.port());
        sweeps.push_back({{sweep.all, sweep.known, sweep.clear}});
        asked = sweep.questions;
    }
    print("Mailworthy's polite sweep", sweeps, trip,
          QString(" (%1 questions, with audition, instead of %2)").arg(asked).arg(lists));
    if (!alone)
        return;
    for (const Peer &peer : peers()) {
        if (QStandardPaths::findExecutable(peer.program).isEmpty()) {
            std::printf("  %-28s is not installed and was not compared\n", peer.name);
            continue;
        }
        std::vector<Run> all;
        for (int i = 0; i < times; ++i) {
            const bench::SlowServer server(zone, network(i), port);
            all.push_back(ask(peer));
        }
        print(peer.name, all, trip);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    for (const char *variable : {"RES_OPTIONS", "LOCALDOMAIN"}) // would change what the others ask
        qunsetenv(variable);
    const bool alone = isAlone();
    if (!alone)
        std::puts("adnshost, rblcheck and dig were not compared: they need namespaces, see tests/bench/run.sh");
    const auto zone = bench::world(bench::catalogue(lists));
    double trip = 0;
    {
        const bench::SlowServer server(zone);
        dns::ResolverOptions options;
        options.servers = {"127.0.0.1:" + std::to_string(server.port())};
        auto made = dns::makeResolver(options);
        trip = bench::roundTrip(*std::get<std::unique_ptr<dns::Resolver>>(made));
    }
    std::printf("%d list questions; one round trip: %.1f ms\n", lists, trip);
    compare("all answer", runs, [](int) { return bench::SlowServer::DelayOf(); }, zone, alone, trip);
    compare(
        "two lists silent", 1,
        [](int) {
            return bench::silent(
                {*dns::Name::fromText("bl31.lists.example"), *dns::Name::fromText("bl62.lists.example")});
        },
        zone, alone, trip);
    compare(
        "2 % loss, 10 ms jitter", seeds, [](int run) { return bench::lossy(static_cast<unsigned>(run) + 1); }, zone,
        alone, trip);
    return 0;
}
