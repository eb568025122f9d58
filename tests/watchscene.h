// SPDX-License-Identifier: Apache-2.0
// Records that are waited for, and two servers of a zone, the system's resolver and a public one that tell of them.
#pragma once

#include "zoneworld.h"

#include "core/watch/watch.h"

namespace test
{

using records::Action;
using records::Purpose;
using watch::Course;
using watch::Outcome;
using watch::Verdict;

inline const std::string publicOne = "9.9.9.9";
inline constexpr std::int64_t typed = now - 60;

inline std::string zoneText(const QString &lines)
{
    return "$TTL 3600\n" + World::text() + lines.toStdString() + '\n';
}

inline records::Record record(Purpose purpose, const char *at, dns::Type type, const char *value,
                              std::vector<std::string> goes = {})
{
    records::Record wanted;
    wanted.purpose = purpose;
    wanted.action = goes.empty() ? Action::Add : Action::Replace;
    wanted.name = name(at);
    wanted.zone = name("example.com");
    wanted.type = type;
    wanted.value = value;
    wanted.current = goes;
    wanted.goes = std::move(goes);
    return wanted;
}

inline records::Record rule()
{
    return record(Purpose::Dmarc, "_dmarc.example.com", dns::Type::Txt, "v=DMARC1; p=none; rua=mailto:d@example.com");
}
inline const QString goodRule = "_dmarc.example.com. TXT \"v=DMARC1; p=none; rua=mailto:d@example.com\"";

inline records::Record ownSpf()
{
    return record(Purpose::Spf, "example.com", dns::Type::Txt, "v=spf1 ip4:192.0.2.1 ~all", {"v=spf1 mx -all"});
}
inline const QString oldSpf = "example.com. TXT \"v=spf1 mx -all\"\n";

inline records::Record key()
{
    return record(Purpose::Dkim, "s1._domainkey.example.com", dns::Type::Txt, "v=DKIM1; k=rsa; p=MIIBIjANBg");
}

inline records::Record alias()
{
    return record(Purpose::ServiceDkim, "k1._domainkey.example.com", dns::Type::Cname, "dkim.vendor.example");
}

inline records::Record gone()
{
    records::Record wanted = ownSpf();
    wanted.action = Action::Remove;
    wanted.value.clear();
    return wanted;
}

/// The two servers of the zone, the system's resolver, and a public one.
struct Scene {
    World world;
    records::Record wanted;
    watch::Options options{.askServers = true, .port = 0, .resolvers = {publicOne}, .chosen = nullptr};
    Course course{.begun = typed};

    explicit Scene(records::Record wanted_, const QString &first, const QString &second, const QString &others = {})
        : wanted(std::move(wanted_))
    {
        say(first, second, others);
    }

    void say(const QString &first, const QString &second, const QString &others = {})
    {
        world.machines["192.0.2.53"].text = zoneText(first);
        world.machines["192.0.2.54"].text = zoneText(second);
        world.machines[publicOne] = {World::Manner::WithoutAuthority, zoneText(others)};
        world.resolver = zoneText(others);
    }

    void silence(const char *server) { world.machines[server].manner = World::Manner::Silent; }

    /// One look at `at`, and what it means.
    Verdict look(std::int64_t at = now)
    {
        world.asked.clear();
        dns::Answers answers;
        for (int pass = 0; pass < 20; ++pass) {
            const watch::Seen seen = watch::look(wanted, course, options, at, answers);
            const auto open = answers.takeOpen();
            if (open.empty() == seen.pending)
                qFatal("waits for nothing, or does not wait");
            if (open.empty()) {
                course = watch::remember(course, seen, at);
                return watch::judge(course, options, at);
            }
            for (const dns::Question &question : open)
                answers.insert(question, world.answer(question));
        }
        qFatal("does not settle");
    }

    /// How often a resolver was asked about the name of the record, or below or beside it.
    [[nodiscard]] long asked(const std::string &resolver) const
    {
        return std::count_if(world.asked.begin(), world.asked.end(), [&](const dns::Question &question) {
            return question.server == resolver && question.name == wanted.name && question.type == wanted.type;
        });
    }
};

/// "faulty quotes-inside “…”", "at-some 1/2", "spreading +60 again +60" …
inline QString told(const Verdict &verdict, std::int64_t at = now)
{
    QString line = QString::fromUtf8(toText(verdict.outcome).data());
    if (verdict.outcome == Outcome::Faulty)
        line += ' ' + QString::fromUtf8(toText(verdict.fault).data());
    if (verdict.at)
        line += ' ' + text(*verdict.at);
    if (verdict.type)
        line += ' ' + QString::fromStdString(dns::toText(*verdict.type));
    if (verdict.outcome == Outcome::AtSome)
        line += QString(" %1/%2").arg(verdict.have).arg(verdict.servers);
    if (verdict.visibleBy)
        line += QString(" +%1").arg(*verdict.visibleBy - at);
    return line;
}

inline QString again(const Verdict &verdict, std::int64_t at = now)
{
    return verdict.lookAgainAt ? QString::number(*verdict.lookAgainAt - at) : QString("never");
}

} // namespace test
