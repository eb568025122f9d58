// SPDX-License-Identifier: Apache-2.0
#include "blocklists.h"

#include "entry.h"

#include "core/dns/name.h"

#include <algorithm>
#include <set>

namespace catalogue
{

namespace
{

using namespace blocklists;

/// "127.0.0.2", "127.0.*.3", "bit:4".
bool isPattern(const std::string &text)
{
    if (text.starts_with("bit:")) {
        static const std::set<std::string> bits{"1", "2", "4", "8", "16", "32", "64", "128"};
        return bits.contains(text.substr(4));
    }
    std::string plain = text;
    std::replace(plain.begin(), plain.end(), '*', '0');
    return plain.starts_with("127.") && ip::parseV4(plain).has_value();
}

bool isMeaning(const std::string &text)
{
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

bool isZone(const std::string &zone)
{
    // The place of the user's own key is not a name yet.
    std::string plain = zone;
    if (const auto end = plain.find('>'); plain.starts_with('<') && end != std::string::npos)
        plain.replace(0, end + 1, "key");
    const auto name = dns::Name::fromText(plain);
    return name && name->labelCount() >= 2;
}

List readList(Entry &entry)
{
    List list;
    list.zone = entry.text("zone");
    list.name = entry.text("name", true);
    list.operatorName = entry.text("operator");
    list.lookupUrl = entry.text("lookup_url");
    list.delistUrl = entry.text("delist_url");
    list.status = entry.text("status");
    list.statusAsOf = entry.text("status_as_of");
    list.polarity = entry.word<Polarity>(
        "polarity",
        {{"block", Polarity::Block}, {"allow", Polarity::Allow}, {"info", Polarity::Info}, {"mixed", Polarity::Mixed}},
        Polarity::Block);
    list.tier = entry.word<Tier>(
        "tier", {{"stops-mail", Tier::StopsMail}, {"may-matter", Tier::MayMatter}, {"ignore", Tier::Ignore}},
        Tier::Ignore);
    list.ask = entry.word<Ask>(
        "default_query", {{"yes", Ask::Yes}, {"ask", Ask::OnRequest}, {"no", Ask::No}, {"never", Ask::Never}}, Ask::No);
    list.audition = entry.word<Audition>("audition",
                                         {{"rfc5782", Audition::Rfc5782},
                                          {"positive-only", Audition::PositiveOnly},
                                          {"unreliable", Audition::Unreliable},
                                          {"none", Audition::None}},
                                         Audition::Rfc5782);
    if (list.ask != Ask::Never && !isZone(list.zone))
        entry.fail("zone", "is not a domain name");
    for (const std::string &kind : entry.texts("kinds")) {
        list.ip4 = list.ip4 || kind == "ip4";
        list.ip6 = list.ip6 || kind == "ip6";
        list.domain = list.domain || kind == "domain";
        if (kind != "ip4" && kind != "ip6" && kind != "domain")
            entry.fail("kinds", "has an unknown word");
    }
    if (!list.ip4 && !list.ip6 && !list.domain)
        entry.fail("kinds", "is empty");
    list.refusalCodes = entry.texts("refusal_codes");
    if (!std::all_of(list.refusalCodes.begin(), list.refusalCodes.end(), isPattern))
        entry.fail("refusal_codes", "has something that is no code");
    for (const auto &[code, meaning] : entry.map("codes")) {
        if (!isPattern(code) || !isMeaning(meaning))
            entry.fail("codes", "has something that is no code or no meaning");
        list.codes.push_back({code, meaning});
    }
    Entry tests = entry.object("test_points");
    const std::string listed = tests.text("listed");
    const std::string unlisted = tests.text("unlisted");
    if (list.domain && !listed.empty() && !ip::parse(listed)) {
        list.listedTest = listed;
        list.unlistedTest = unlisted;
    }
    entry.take(tests);
    Entry removal = entry.object("removal");
    list.removalRoute = removal.text("route");
    entry.take(removal);
    return list;
}

} // namespace

Read<blocklists::Catalogue> readBlocklists(const QByteArray &json)
{
    auto read = readFile(json, "lists");
    if (auto *problem = std::get_if<Problem>(&read))
        return *problem;
    auto &file = std::get<File>(read);
    blocklists::Catalogue all;
    all.asOf = file.asOf;
    std::set<std::string> known;
    for (Entry &entry : file.entries) {
        List list = readList(entry);
        if (!list.zone.empty() && !known.insert(list.zone).second)
            entry.fail("zone", "is there twice");
        if (entry.problem())
            return *entry.problem();
        all.lists.push_back(std::move(list));
    }
    return all;
}

} // namespace catalogue
