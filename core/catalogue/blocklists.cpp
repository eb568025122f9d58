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

/// The zone as a name; the place of the user's own key is not a label yet.
std::optional<dns::Name> zoneName(std::string zone)
{
    if (zone.starts_with(keyPlace))
        zone.replace(0, keyPlace.size(), "key");
    auto name = dns::Name::fromText(zone);
    return name && name->labelCount() >= 2 ? name : std::nullopt;
}

/// Whether whatever `pattern` means, `refusal` means, too.
bool swallows(const std::string &refusal, const std::string &pattern)
{
    for (const char *octet : {"6", "251"}) { // in no exact code of any list
        std::string sample = pattern;
        if (sample.starts_with("bit:"))
            sample = "127.0.0." + sample.substr(4);
        for (auto star = sample.find('*'); star != std::string::npos; star = sample.find('*'))
            sample.replace(star, 1, octet);
        if (const auto code = ip::parseV4(sample); !code || !fits(refusal, *code))
            return false;
    }
    return true;
}

/// The part of an entry that says what answers mean.
void readCodes(Entry &entry, List &list)
{
    for (const auto &[code, meaning] : entry.map("codes")) {
        const auto known = meaningCalled(meaning);
        if (!isPattern(code) || !known)
            entry.fail("codes", "has something that is no code or no meaning");
        list.codes.push_back({code, known.value_or(Meaning::Listed)});
    }
    list.refusalCodes = entry.texts("refusal_codes");
    for (const std::string &refusal : list.refusalCodes) {
        const bool takesAll = swallows(refusal, "127.0.0.2") ||
                              std::any_of(list.codes.begin(), list.codes.end(),
                                          [&refusal](const CodePattern &code) { return swallows(refusal, code.text); });
        if (!isPattern(refusal))
            entry.fail("refusal_codes", "has something that is no code");
        else if (takesAll)
            entry.fail("refusal_codes", "has something that means a listing");
    }
    for (const std::string &word : entry.texts("refusal_statuses")) {
        if (word == "servfail")
            list.refusalStatuses.push_back(dns::Status::ServerFailure);
        else if (word == "timeout")
            list.refusalStatuses.push_back(dns::Status::Timeout);
        else if (word != "refused") // which always is
            entry.fail("refusal_statuses", "has an unknown word");
    }
    for (const auto &[what, text] : entry.map("covers")) {
        const bool known = isPattern(what) || what == "ip4" || what == "ip6" || what == "domain";
        const auto extent = extentCalled(text);
        if (!known || !extent)
            entry.fail("covers", "has something that is no code, no kind or no extent");
        list.covers.emplace_back(what, extent.value_or(Extent{}));
    }
}

void readTests(Entry &entry, List &list)
{
    Entry tests = entry.object("test_points");
    const std::string listed = tests.text("listed");
    const std::string unlisted = tests.text("unlisted");
    if (list.domain && !listed.empty() && !ip::parse(listed)) {
        list.listedTest = listed;
        list.unlistedTest = unlisted;
    }
    for (const std::string &name : {listed, unlisted}) {
        if (!name.empty() && !ip::parse(name) && !dns::Name::fromText(name))
            tests.fail("listed", "or \"unlisted\" is no name");
    }
    if (!listed.empty() && listed == unlisted)
        tests.fail("unlisted", "is the same as \"listed\"");
    entry.take(tests);
}

Removal readRemoval(Entry &entry)
{
    Entry part = entry.object("removal");
    Removal removal;
    if (const std::string route = part.text("route"); !route.empty()) {
        const auto known = routeCalled(route);
        if (!known)
            part.fail("route", "has an unknown word");
        removal.route = known.value_or(Route::Unknown);
    }
    for (const auto &[code, text] : part.map("routes")) {
        const auto route = routeCalled(text);
        if (!isPattern(code) || !route)
            part.fail("routes", "has something that is no code or no route");
        removal.routes.emplace_back(code, route.value_or(Route::Unknown));
    }
    for (const auto &[field, span] : {std::pair{"takes", &removal.takes}, {"expires", &removal.expires}}) {
        const std::string text = part.text(field);
        const auto known = spanCalled(text);
        if (!text.empty() && !known)
            part.fail(field, "is no duration");
        *span = known.value_or(finding::Span{});
    }
    removal.mail = part.text("mail");
    if (const auto at = removal.mail.find('@');
        !removal.mail.empty() && (at == 0 || at == std::string::npos || !zoneName(removal.mail.substr(at + 1))))
        part.fail("mail", "is no address");
    entry.take(part);
    return removal;
}

/// Whom a key is to be had from, and for what.
void readKey(Entry &entry, List &list)
{
    if (list.operatorName.empty()) // a key is kept by who it is from
        list.operatorName = list.name;
    Entry key = entry.object("key");
    list.keyUrl = key.link("url");
    if (const std::string cost = key.text("cost"); cost == "free-small")
        list.keyCost = Cost::FreeForLittleMail;
    else if (cost == "free-tier")
        list.keyCost = Cost::FreeTier;
    else if (cost == "pays")
        list.keyCost = Cost::Pays;
    else if (!cost.empty())
        key.fail("cost", "has an unknown word");
    list.standsInFor = key.text("stands_in_for");
    if (!list.standsInFor.empty() && !zoneName(list.standsInFor))
        key.fail("stands_in_for", "is not a domain name");
    entry.take(key);
}

void readPages(Entry &entry, List &list)
{
    static constexpr std::string_view place = "{subject}";
    list.website = entry.web("website");
    list.lookupUrl = entry.web("lookup_url");
    list.delistUrl = entry.web("delist_url");
    std::string query = entry.text("lookup_query");
    const auto at = query.find(place);
    const bool fits = at != std::string::npos && at > query.find('/', std::string_view("https://").size()) &&
                      Entry::isWeb(std::string(query).replace(at, place.size(), "x"));
    if (!query.empty() && !fits)
        entry.fail("lookup_query", "is no link with a place for the subject");
    list.lookupQuery = std::move(query);
}

List readList(Entry &entry)
{
    List list;
    list.zone = entry.text("zone");
    list.name = entry.text("name", true);
    list.operatorName = entry.text("operator");
    readPages(entry, list);
    list.status = entry.text("status");
    if (!list.status.empty() &&
        std::find(allStatuses().begin(), allStatuses().end(), list.status) == allStatuses().end())
        entry.fail("status", "has an unknown word");
    list.statusAsOf = entry.month("status_as_of");
    list.closed = entry.number("closed").value_or(0);
    if (list.closed != 0 && (list.closed < 1997 || list.closed > 2100)) // the first of them opened in 1997
        entry.fail("closed", "is no year");
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
    list.names =
        entry.word<Names>("names", {{"registrable", Names::Registrable}, {"host", Names::Host}, {"both", Names::Both}},
                          Names::Registrable);
    list.mayAskServers = entry.flag("own_servers").value_or(false);
    if (!list.zone.empty() ? !zoneName(list.zone) : list.ask != Ask::Never)
        entry.fail("zone", "is not a domain name");
    list.componentOf = entry.text("component_of");
    if (!list.componentOf.empty() && !zoneName(list.componentOf))
        entry.fail("component_of", "is not a domain name");
    for (const std::string &kind : entry.texts("kinds")) {
        list.ip4 = list.ip4 || kind == "ip4";
        list.ip6 = list.ip6 || kind == "ip6";
        list.domain = list.domain || kind == "domain";
        if (kind != "ip4" && kind != "ip6" && kind != "domain")
            entry.fail("kinds", "has an unknown word");
    }
    if (!list.ip4 && !list.ip6 && !list.domain)
        entry.fail("kinds", "is empty");
    readCodes(entry, list);
    readTests(entry, list);
    list.removal = readRemoval(entry);
    if (list.needsKey())
        readKey(entry, list);
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
    Entry head(file.head, QStringLiteral("file"));
    all.asOf = head.month("as_of");
    if (head.problem())
        return *head.problem();
    std::set<dns::Name> known;
    for (Entry &entry : file.entries) {
        List list = readList(entry);
        if (const auto name = zoneName(list.zone); name && !known.insert(*name).second)
            entry.fail("zone", "is there twice");
        if (entry.problem())
            return *entry.problem();
        all.lists.push_back(std::move(list));
    }
    return all;
}

} // namespace catalogue
