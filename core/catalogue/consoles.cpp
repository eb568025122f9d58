// SPDX-License-Identifier: Apache-2.0
#include "consoles.h"

#include "entry.h"

#include <algorithm>

namespace catalogue
{

Read<blocklists::Consoles> readConsoles(const QByteArray &json)
{
    auto read = readFile(json, "consoles");
    if (auto *problem = std::get_if<Problem>(&read))
        return *problem;
    auto &file = std::get<File>(read);
    blocklists::Consoles consoles{file.asOf, {}};
    for (Entry &entry : file.entries) {
        blocklists::Console console;
        console.receivers = entry.text("receivers", true);
        console.name = entry.text("name", true);
        console.url = entry.link("url");
        const auto purpose = blocklists::purposeCalled(entry.text("purpose", true));
        console.asOf = entry.text("as_of", true);
        entry.text("source", true);
        if (!purpose)
            entry.fail("purpose", "has an unknown word");
        console.purpose = purpose.value_or(blocklists::Purpose::Rules);
        if (console.url.empty())
            entry.fail("url", "is missing");
        if (entry.problem())
            return *entry.problem();
        consoles.all.push_back(std::move(console));
    }
    return consoles;
}

} // namespace catalogue
