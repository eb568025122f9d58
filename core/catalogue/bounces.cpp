// SPDX-License-Identifier: Apache-2.0
#include "bounces.h"

#include "entry.h"

#include "core/ascii.h"
#include "core/bounce/phrases.h"

#include <algorithm>
#include <set>

namespace catalogue
{

namespace
{

std::vector<std::string> phrases(Entry &entry, const char *field)
{
    std::vector<std::string> found = entry.texts(field);
    if (!std::all_of(found.begin(), found.end(), bounce::isPhrase))
        entry.fail(field, "holds something that is no phrase");
    return found;
}

/// "x.7.26", "5.7.26" or "550".
bool isCode(const std::string &code)
{
    const bool isBasic = code.size() == 3 && code.find_first_not_of("01234567") == std::string::npos;
    return std::all_of(code.begin() + (code.starts_with('x') ? 1 : 0), code.end(),
                       [](char c) { return ascii::isDigit(c) || c == '.'; }) &&
           (isBasic || std::count(code.begin(), code.end(), '.') == 2);
}

bounce::Receiver receiver(Entry &entry)
{
    bounce::Receiver read{entry.identifier("id"), entry.text("name", true), entry.texts("hosts"),
                          phrases(entry, "marks"), entry.web("link")};
    for (const std::string &host : read.hosts) {
        if (!host.starts_with('.') || host != ascii::lower(host))
            entry.fail("hosts", "holds something that is no end of a name");
    }
    return read;
}

bounce::Entry refusal(Entry &entry, const std::set<std::string> &receivers)
{
    bounce::Entry read;
    read.receiver = entry.text("receiver");
    read.phrases = phrases(entry, "phrases");
    read.codes = entry.texts("codes");
    read.link = entry.web("link");
    const auto cause = bounce::causeCalled(entry.text("cause", true));
    const std::string word = entry.text("advice");
    const auto advice = bounce::adviceCalled(word.empty() ? "none" : word);
    if (!cause)
        entry.fail("cause", "has an unknown word");
    if (!advice)
        entry.fail("advice", "has an unknown word");
    if (!read.receiver.empty() && !receivers.contains(read.receiver))
        entry.fail("receiver", "is none of the receivers");
    if (read.phrases.empty() && read.codes.empty())
        entry.fail("phrases", "is missing, and there is no code");
    if (!std::all_of(read.codes.begin(), read.codes.end(), isCode))
        entry.fail("codes", "holds something that is no code");
    read.cause = cause.value_or(bounce::Cause::Unknown);
    read.advice = advice.value_or(bounce::Advice::None);
    return read;
}

} // namespace

Read<bounce::Table> readBounces(const QByteArray &json)
{
    bounce::Table table;
    std::set<std::string> ids;
    for (const char *list : {"receivers", "lists", "refusals"}) {
        auto read = readFile(json, list);
        if (auto *problem = std::get_if<Problem>(&read))
            return *problem;
        auto &file = std::get<File>(read);
        table.asOf = file.asOf;
        for (Entry &entry : file.entries) {
            entry.month("as_of");
            entry.text("as_of", true);
            if (entry.web("source").empty())
                entry.fail("source", "is missing");
            if (std::string_view(list) == "receivers") {
                table.receivers.push_back(receiver(entry));
                if (!ids.insert(table.receivers.back().id).second)
                    entry.fail("id", "is there twice");
            } else if (std::string_view(list) == "lists") {
                table.lists.push_back({entry.text("name", true), phrases(entry, "marks"), entry.web("link")});
            } else {
                table.entries.push_back(refusal(entry, ids));
            }
            if (entry.problem())
                return *entry.problem();
        }
    }
    return table;
}

} // namespace catalogue
