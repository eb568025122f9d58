// SPDX-License-Identifier: Apache-2.0
#include "listsweep.h"

#include "app/startup/politeness.h"

#include "core/blocklists/look.h"
#include "core/blocklists/plan.h"
#include "core/resolver/caresresolver.h"
#include "core/resolver/inquiry.h"
#include "core/resolver/resolverfactory.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <random>

namespace bench
{

namespace
{

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
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
        ++load[how.resolver.groupOf({name, dns::Type::A})];
    std::size_t busiest = 0;
    for (const auto &[who, count] : load)
        busiest = std::max(busiest, count);
    const std::size_t limit = how.resolver.groupLimit;
    return std::max(roundsOfWindow(questions), static_cast<int>((busiest + limit - 1) / limit));
}

} // namespace

blocklists::Catalogue catalogue(int lists)
{
    blocklists::Catalogue catalogue;
    for (int i = 0; i < lists; ++i) {
        blocklists::List list;
        list.zone = "bl" + std::to_string(i) + ".lists.example";
        list.name = list.operatorName = list.zone;
        list.ip4 = true;
        list.tier = i < 5 ? blocklists::Tier::StopsMail : blocklists::Tier::MayMatter;
        list.codes = {{"127.0.0.2", blocklists::Meaning::SpamSource}};
        list.ask = blocklists::Ask::Yes;
        catalogue.lists.push_back(std::move(list));
    }
    return catalogue;
}

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
        qFatal("line %zu: %s", error->line, toText(*error).c_str());
    return zone;
}

std::shared_ptr<const checkup::Catalogues> only(blocklists::Catalogue lists)
{
    auto all = std::make_shared<checkup::Catalogues>();
    all->blocklists = std::move(lists);
    return all;
}

SlowServer::DelayOf silent(const std::vector<dns::Name> &zones)
{
    return [zones](const dns::Question &question) -> std::optional<std::chrono::milliseconds> {
        for (const dns::Name &zone : zones) {
            if (question.name.isAtOrBelow(zone))
                return std::nullopt;
        }
        return std::chrono::milliseconds(delay);
    };
}

SlowServer::DelayOf lossy(unsigned seed)
{
    return [dice = std::mt19937(seed)](const dns::Question &) mutable -> std::optional<std::chrono::milliseconds> {
        if (dice() % 50 == 0)
            return std::nullopt;
        return std::chrono::milliseconds(delay - 10 + static_cast<int>(dice() % 21));
    };
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
            result.known = milliseconds(clock);
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
    result.all = milliseconds(clock);
    for (const auto state : states)
        result.clear += state == blocklists::State::Clear;
    return result;
}

std::vector<dns::Name> plainQuestions(int lists)
{
    std::vector<dns::Name> names;
    for (const blocklists::List &list : catalogue(lists).lists)
        names.push_back(*dns::Name::fromText("2.0.0.127." + list.zone));
    return names;
}

Plain openWindow(const std::vector<dns::Name> &questions, quint16 port)
{
    dns::CaresResolver::Options options; // the packets' resolver alone: no window above it
    options.servers = {*dns::endpointFromText("127.0.0.1:" + std::to_string(port))};
    dns::CaresResolver resolver(options);
    Plain result;
    QElapsedTimer clock;
    clock.start();
    std::size_t open = questions.size();
    std::vector<std::unique_ptr<dns::Resolver::Ticket>> tickets;
    for (const dns::Name &name : questions) {
        tickets.push_back(resolver.lookup({name, dns::Type::A}, [&](const dns::Reply &reply) {
            if (reply.isConclusive()) {
                ++result.answered;
                result.known = milliseconds(clock);
            }
            if (--open == 0)
                QCoreApplication::quit();
        }));
    }
    QCoreApplication::exec();
    result.all = milliseconds(clock);
    return result;
}

} // namespace bench
