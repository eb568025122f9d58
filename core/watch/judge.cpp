// SPDX-License-Identifier: Apache-2.0
#include "watch.h"

#include <algorithm>

namespace watch
{

namespace
{

constexpr unsigned patience = 3;               // looks after which a silent server does not count
constexpr std::int64_t shortest = 15;          // seconds between two looks
constexpr std::int64_t longest = 3600;         // and while something is expected
constexpr std::int64_t longestWait = 6 * 3600; // where an answer that is in the way lives longer

/// Of the servers that count, how they stand.
struct Tally {
    std::size_t there = 0, missing = 0, faulty = 0, silent = 0;
    const Sight *fault = nullptr;

    [[nodiscard]] std::size_t all() const { return there + missing + faulty + silent; }
    [[nodiscard]] bool isComplete() const { return there > 0 && there == all(); }
};

Tally tally(const Course &course)
{
    Tally tally;
    for (const Server &server : course.servers) {
        const auto said = course.serversSaid.find(server.name);
        const Sight sight = said == course.serversSaid.end() ? Sight{} : said->second;
        switch (sight.standing) {
        case Standing::There:
            ++tally.there;
            break;
        case Standing::Missing:
            ++tally.missing;
            break;
        case Standing::Faulty:
            ++tally.faulty;
            tally.fault = &said->second;
            break;
        case Standing::CouldNotCheck:
            tally.silent += sight.silent < patience;
            break;
        }
    }
    return tally;
}

/// Whether nobody but a resolver can be asked.
bool isShutOff(const Course &course)
{
    return course.looked && std::all_of(course.servers.begin(), course.servers.end(), [&course](const Server &server) {
               const auto said = course.serversSaid.find(server.name);
               return said == course.serversSaid.end() || said->second.standing == Standing::CouldNotCheck;
           });
}

std::int64_t endOf(const Sight &sight)
{
    return sight.at + sight.ttl;
}

/// The resolvers that are worth asking at `now`, if any are: the system's first.
std::vector<std::string> whom(const Course &course, const Options &options)
{
    std::vector<std::string> all{std::string()};
    if (!isShutOff(course)) // a public resolver may be asked only where it is known that it will find the record
        all.insert(all.end(), options.resolvers.begin(), options.resolvers.end());
    return all;
}

bool mayAskResolvers(const Course &course)
{
    return tally(course).isComplete() || isShutOff(course);
}

/// By when all of the world sees it, as far as that can be told.
std::optional<std::int64_t> visibleBy(const Course &course, std::int64_t now)
{
    std::optional<std::int64_t> by;
    bool isHeard = false;
    for (const auto &[resolver, sight] : course.resolversSaid) {
        isHeard = isHeard || sight.standing != Standing::CouldNotCheck;
        if (sight.standing == Standing::Missing || sight.standing == Standing::Faulty)
            by = std::max(by.value_or(0), endOf(sight));
    }
    if (!isHeard && course.allSince)
        by = *course.allSince + course.oldLife;
    return by ? std::optional(std::max(*by, now)) : std::nullopt;
}

/// Whether nobody who was asked, and answered, sees it otherwise.
bool isSeenByAll(const Course &course, std::int64_t now)
{
    bool isSeen = false;
    for (const auto &[resolver, sight] : course.resolversSaid) {
        if (sight.standing == Standing::Missing || sight.standing == Standing::Faulty)
            return false;
        isSeen = isSeen || sight.standing == Standing::There;
    }
    return isSeen || (course.allSince && !course.resolversSaid.empty() && *course.allSince + course.oldLife <= now);
}

/// The longer ago it was typed in, the longer the pause.
std::int64_t pause(const Course &course, std::int64_t now)
{
    return std::clamp((now - course.begun.value_or(now)) / 4, shortest, longest);
}

/// None of the zone's servers belongs to the company where it was saved.
bool isElsewhere(const Course &course, const Options &options)
{
    if (!options.chosen || options.chosen->nsPatterns.empty() || course.servers.empty())
        return false;
    return std::all_of(course.servers.begin(), course.servers.end(), [&options](const Server &server) {
        return discovery::recognise({*options.chosen}, {server.name}).empty();
    });
}

void judgeServers(const Course &course, const Tally &tally, const Options &options, Verdict &verdict)
{
    if (tally.fault) {
        verdict.outcome = Outcome::Faulty;
        verdict.fault = tally.fault->fault;
        verdict.found = tally.fault->found;
    } else if (tally.there > 0) {
        verdict.outcome = Outcome::AtSome;
    } else if (tally.missing == 0) {
        verdict.outcome = course.looked ? Outcome::CouldNotCheck : Outcome::Looking;
    } else if (course.mistyped) {
        verdict.outcome = Outcome::Faulty;
        verdict.fault = Fault::WrongType;
        verdict.type = course.mistyped;
    } else if (course.misplaced) {
        verdict.outcome = Outcome::WrongName;
        verdict.at = course.misplaced;
    } else {
        verdict.outcome = isElsewhere(course, options) ? Outcome::Elsewhere : Outcome::NotSaved;
    }
}

std::optional<std::int64_t> lookAgainAt(const Course &course, const Options &options, Outcome outcome, std::int64_t now)
{
    if (outcome == Outcome::Visible)
        return std::nullopt;
    if (!course.looked)
        return now;
    const std::int64_t soon = now + pause(course, now);
    if (!mayAskResolvers(course))
        return soon;
    std::optional<std::int64_t> first;
    for (const std::string &resolver : whom(course, options)) {
        const auto said = course.resolversSaid.find(resolver);
        if (said == course.resolversSaid.end())
            return soon;
        if (said->second.standing != Standing::There)
            first = std::min(first.value_or(endOf(said->second)), endOf(said->second));
    }
    return std::clamp(first.value_or(soon), soon, std::max(soon, now + longestWait));
}

} // namespace

std::string_view toText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Looking:
        return "looking";
    case Outcome::CouldNotCheck:
        return "could-not-check";
    case Outcome::NotSaved:
        return "not-saved";
    case Outcome::Elsewhere:
        return "elsewhere";
    case Outcome::WrongName:
        return "wrong-name";
    case Outcome::Faulty:
        return "faulty";
    case Outcome::AtSome:
        return "at-some";
    case Outcome::Spreading:
        return "spreading";
    case Outcome::Visible:
        return "visible";
    }
    return {};
}

Course remember(Course course, const Seen &seen, std::int64_t now)
{
    if (!seen.servers.empty() && course.servers != seen.servers) {
        course.servers = seen.servers;
        course.serversKnown = now;
    }
    if (!course.serversKnown || now - *course.serversKnown >= longest)
        course.serversKnown = now;
    const auto take = [](auto &known, const auto &said) {
        for (const auto &[who, sight] : said) {
            const auto before = known.find(who);
            if (sight.standing != Standing::CouldNotCheck || before == known.end())
                known[who] = sight;
            if (sight.standing == Standing::CouldNotCheck) // replaces nothing that is known
                ++known[who].silent;
        }
    };
    take(course.serversSaid, seen.serversSaid);
    take(course.resolversSaid, seen.resolversSaid);
    bool isHeard = false;
    for (const auto &[name, sight] : seen.serversSaid) {
        const bool isOld = sight.standing == Standing::Missing || sight.standing == Standing::Faulty;
        isHeard = isHeard || sight.standing != Standing::CouldNotCheck;
        if (isOld)
            course.oldLife = std::max(course.oldLife, sight.ttl);
    }
    course.oldLife = std::max(course.oldLife, seen.life);
    if (isHeard) {
        course.misplaced = seen.misplaced;
        course.mistyped = seen.mistyped;
    }
    course.looked = true;
    const bool isComplete = tally(course).isComplete();
    if (!isComplete)
        course.allSince.reset();
    else if (!course.allSince)
        course.allSince = now;
    if (!isComplete && !isShutOff(course))
        course.resolversSaid.clear(); // they will see it anew
    return course;
}

Verdict judge(const Course &course, const Options &options, std::int64_t now)
{
    const Tally servers = tally(course);
    Verdict verdict;
    verdict.have = servers.there;
    verdict.servers = servers.all();
    for (const Server &server : course.servers)
        verdict.nameservers.push_back(server.name);
    if (servers.isComplete() || (isShutOff(course) && isSeenByAll(course, now))) {
        verdict.outcome = isSeenByAll(course, now) ? Outcome::Visible : Outcome::Spreading;
        if (verdict.outcome == Outcome::Spreading)
            verdict.visibleBy = visibleBy(course, now);
    } else {
        judgeServers(course, servers, options, verdict);
    }
    verdict.lookAgainAt = lookAgainAt(course, options, verdict.outcome, now);
    return verdict;
}

Next next(const Course &course, const Options &options, std::int64_t now)
{
    Next next;
    next.servers = course.servers;
    next.at = judge(course, options, now).lookAgainAt;
    if (!mayAskResolvers(course))
        return next;
    for (const std::string &resolver : whom(course, options)) {
        const auto said = course.resolversSaid.find(resolver);
        const bool isDue = said == course.resolversSaid.end() ||
                           (said->second.standing != Standing::There && endOf(said->second) <= now);
        if (isDue)
            next.resolvers.push_back(resolver);
    }
    return next;
}

todo::Told told(const Verdict &verdict, todo::Told told, std::int64_t now)
{
    switch (verdict.outcome) {
    case Outcome::AtSome:
    case Outcome::Spreading:
    case Outcome::Visible:
        if (!told.someSee)
            told.someSee = now;
        break;
    case Outcome::NotSaved:
    case Outcome::Elsewhere:
    case Outcome::WrongName:
    case Outcome::Faulty:
        told.someSee.reset();
        break;
    case Outcome::Looking:
    case Outcome::CouldNotCheck:
        break;
    }
    return told;
}

} // namespace watch
