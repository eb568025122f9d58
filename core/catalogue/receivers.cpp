// SPDX-License-Identifier: Apache-2.0
#include "receivers.h"

#include "entry.h"

namespace catalogue
{

namespace
{

using readiness::Newsletters;
using readiness::Requirement;

Requirement readRequirement(Entry &entry)
{
    Requirement requirement;
    const auto demand = readiness::demandCalled(entry.text("id", true));
    if (!demand)
        entry.fail("id", "has an unknown word");
    requirement.demand = demand.value_or(requirement.demand);
    requirement.fromPerDay = entry.number("from_per_day").value_or(0);
    requirement.isNumberPublished = entry.flag("number_published").value_or(true);
    requirement.newsletters = entry.word<Newsletters>(
        "newsletters",
        {{"alike", Newsletters::Alike}, {"only", Newsletters::Only}, {"from-first", Newsletters::FromFirst}},
        Newsletters::Alike);
    requirement.mostPerThousand = entry.number("most_per_thousand").value_or(0);
    return requirement;
}

} // namespace

Read<readiness::Receivers> readReceivers(const QByteArray &json)
{
    auto read = readFile(json, "receivers");
    if (auto *problem = std::get_if<Problem>(&read))
        return *problem;
    auto &file = std::get<File>(read);
    readiness::Receivers receivers{file.asOf, {}};
    for (Entry &entry : file.entries) {
        readiness::Receiver receiver;
        receiver.id = entry.identifier("id");
        receiver.name = entry.text("name", true);
        receiver.source = entry.web("source");
        receiver.signUp = entry.link("sign_up");
        receiver.date = entry.text("date", true);
        receiver.isOwnWord = entry.flag("own_word").value_or(true);
        if (receiver.source.empty())
            entry.fail("source", "is missing");
        for (Entry &requirement : entry.objects("requirements")) {
            receiver.requirements.push_back(readRequirement(requirement));
            entry.take(requirement);
        }
        if (receiver.requirements.empty())
            entry.fail("requirements", "is missing");
        if (entry.problem())
            return *entry.problem();
        receivers.all.push_back(std::move(receiver));
    }
    return receivers;
}

const readiness::Receivers &receivers()
{
    static const readiness::Receivers all = [] {
        auto read = readReceivers(builtIn(QStringLiteral("receivers.json")));
        if (const auto *problem = std::get_if<Problem>(&read)) // it is tested with the program that it is part of
            qFatal("a built-in catalogue cannot be read: %s", qUtf8Printable(problem->what));
        return std::get<readiness::Receivers>(std::move(read));
    }();
    return all;
}

} // namespace catalogue
