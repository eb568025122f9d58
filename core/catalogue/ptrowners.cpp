// SPDX-License-Identifier: Apache-2.0
#include "ptrowners.h"

#include "entry.h"

#include <set>

namespace catalogue
{

namespace
{

/// One of a field's words, which are passed on as they are.
std::string oneOf(Entry &entry, const char *field, std::initializer_list<const char *> words)
{
    std::string found = entry.text(field);
    for (const char *word : words) {
        if (found == word)
            return found;
    }
    entry.fail(field, "has an unknown word");
    return {};
}

} // namespace

Read<std::vector<hostnames::PtrOwner>> readPtrOwners(const QByteArray &json)
{
    auto read = readFile(json, "owners");
    if (auto *problem = std::get_if<Problem>(&read))
        return *problem;
    std::vector<hostnames::PtrOwner> owners;
    std::set<std::string> known;
    for (Entry &entry : std::get<File>(read).entries) {
        hostnames::PtrOwner owner;
        owner.id = entry.identifier("id");
        owner.name = entry.text("name", true);
        owner.kind = oneOf(entry, "kind", {"cloud", "access-provider", "generic"});
        owner.country = entry.text("country");
        owner.serverPatterns = entry.patterns("server_patterns");
        owner.namePatterns = entry.patterns("name_patterns");
        owner.selfService = oneOf(entry, "self_service", {"yes", "no", "partly", "unknown"});
        owner.way = oneOf(entry, "way",
                          {"panel", "rename", "ticket", "form", "command-line", "phone", "delegation", "unknown"});
        owner.port25 = oneOf(entry, "port25", {"open", "blocked-by-default", "blocked", "on-request", "unknown"});
        owner.docsUrl = entry.text("docs_url");
        if (!known.insert(owner.id).second)
            entry.fail("id", "is there twice");
        if (entry.problem())
            return *entry.problem();
        owners.push_back(std::move(owner));
    }
    return owners;
}

} // namespace catalogue
