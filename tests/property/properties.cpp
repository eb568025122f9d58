// SPDX-License-Identifier: Apache-2.0
#include "properties.h"

#include <algorithm>
#include <set>

namespace property
{

namespace
{

using records::Action;
using records::Purpose;

std::string told(const records::Record &record)
{
    std::string text = std::string(toText(record.action)) + ' ' + record.name.toText() + ' ' +
                       dns::toText(record.type) + ' ' + record.value;
    for (const std::string &value : record.goes)
        text += " in place of " + value;
    return text;
}

/// A line break within a text is a blank to whoever reads it by the C library's rules; it is no folding white space
/// either way (RFC 6376 §2.8), so it makes no other tag.
bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// The values of `wanted` in a list of "tag=value" divided by semicolons.
std::vector<std::string> tagsOf(const std::string &text, const std::string &wanted)
{
    std::vector<std::string> values;
    std::string part;
    for (const char c : text + ';') {
        if (c != ';') {
            part += c;
            continue;
        }
        std::erase_if(part, &isBlank);
        const auto equals = part.find('=');
        if (equals != std::string::npos && lower(part.substr(0, equals)) == wanted)
            values.push_back(part.substr(equals + 1));
        part.clear();
    }
    return values;
}

bool isDmarc(const Line &line)
{
    const std::string text = line.value();
    const std::string first = lower(text.substr(0, text.find('=')));
    const auto versions = tagsOf(text, "v");
    return first.starts_with('v') && first.find_first_not_of(' ', 1) == std::string::npos && !versions.empty() &&
           versions.front() == "DMARC1";
}

/// 0 for none to 2 for reject; -1 where no policy of the domain's own is in force. A tag that stands there twice makes
/// a record none (RFC 6376 §3.2).
int policyOf(const Internet &internet, const std::string &domain)
{
    const auto texts = internet.ask("_dmarc." + domain, "TXT").lines;
    Lines found(texts.begin(), texts.end());
    std::erase_if(found, [](const Line &line) { return !isDmarc(line); });
    if (found.size() != 1)
        return -1;
    const std::string text = found.front().value();
    for (const char *tag : {"v", "p", "sp", "np", "t", "psd", "adkim", "aspf", "rua", "ruf", "fo", "pct", "rf", "ri"}) {
        if (tagsOf(text, tag).size() > 1)
            return -1;
    }
    const auto isPolicy = [](const std::string &value) {
        return lower(value) == "reject" || lower(value) == "quarantine" || lower(value) == "none";
    };
    if (const auto below = tagsOf(text, "sp"); !below.empty() && !isPolicy(below.front()))
        return -1; // RFC 7489 §6.6.3; np is known to newer receivers alone
    const auto policies = tagsOf(text, "p");
    const std::string policy = policies.empty() ? "" : lower(policies.front());
    return policy == "reject" ? 2 : policy == "quarantine" ? 1 : policy == "none" ? 0 : -1;
}

template <typename Holds>
std::size_t countAt(const Lines &lines, const std::string &name, const char *type, Holds holds)
{
    return static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), [&](const Line &line) {
        return line.owner == name && line.type == type && holds(line);
    }));
}

/// Whether mail is taken in or a web site is served at `name`, be it through an alias.
bool servesOthers(const World &world, const std::string &name)
{
    std::set<std::string> known{world.situation.domain, "www." + world.situation.domain, "www.example.com"};
    for (const Line &line : world.lines) {
        if (line.type == "MX")
            known.insert(line.data[1]);
    }
    return known.contains(name) || std::any_of(world.lines.begin(), world.lines.end(), [&](const Line &line) {
               return line.type == "CNAME" && line.data[0] == name && known.contains(line.owner);
           });
}

} // namespace

bool isTyped(const records::Record &record)
{
    return record.action == Action::Add || record.action == Action::Replace;
}

/// RFC 7208 §4.5, RFC 9989 §4.10: two records are none.
Complaint oneRecordOfAKind(const Case &made)
{
    for (const records::Record &record : made.records) {
        if (!isTyped(record) && record.action != Action::Keep)
            continue;
        const std::string name = record.name.toText();
        const auto isSpfLine = [](const Line &line) { return isSpf(line.value()); };
        const bool wildcard = record.action == Action::Keep && record.current.empty();
        if (record.purpose == Purpose::Spf && !wildcard && countAt(made.lines, name, "TXT", isSpfLine) != 1)
            return "SPF records at " + name + ": " + std::to_string(countAt(made.lines, name, "TXT", isSpfLine));
        if (record.purpose == Purpose::Dmarc && isTyped(record) && countAt(made.lines, name, "TXT", isDmarc) != 1)
            return "DMARC records at " + name + ": " + std::to_string(countAt(made.lines, name, "TXT", isDmarc));
    }
    return {};
}

/// Product rule 3: what is replaced stands there, and what is added joins nothing of its kind.
Complaint readsTheLiveRecordFirst(const Case &made)
{
    for (const records::Record &record : made.records) {
        const Line line = lineOf(record);
        const auto stands = [&](const std::string &value) {
            return countAt(made.world.lines, line.owner, line.type.c_str(),
                           [&](const Line &other) { return lower(other.value()) == lower(value); }) > 0;
        };
        const auto any = [](const Line &) { return true; };
        if (record.action == Action::Replace &&
            record.current.size() != countAt(made.world.lines, line.owner, line.type.c_str(), any))
            return told(record) + ", not knowing all that stands there";
        if (record.action == Action::Replace &&
            (record.goes.empty() || !std::all_of(record.goes.begin(), record.goes.end(), stands)))
            return told(record) + ", which does not stand there";
        if (record.action == Action::Remove && !stands(record.goes.empty() ? record.value : record.goes.front()))
            return told(record) + ", which does not stand there";
        if (record.action == Action::Add && stands(record.value))
            return told(record) + ", which stands there";
        const bool alias = isTyped(record) && countAt(made.lines, line.owner, "CNAME", any) > 0;
        if (alias)
            return told(record) + ", beside an alias"; // RFC 1034 §3.6.2
    }
    return {};
}

/// Product rule 14: no name gets another address that takes mail in, serves a site, or is what another machine sends
/// by, as long as none of its addresses is a sender's.
Complaint takesNoNameAway(const Case &made)
{
    const Situation &said = made.world.situation;
    const auto isSender = [&said](const std::string &address) {
        return std::any_of(said.senders.begin(), said.senders.end(),
                           [&](const std::string &sender) { return readIp(sender) == readIp(address); });
    };
    for (const records::Record &record : made.records) {
        const std::string name = record.name.toText();
        const auto isOurs = [&](const Line &line) {
            return line.owner == name && (line.type == "A" || line.type == "AAAA") && isSender(line.data[0]);
        };
        if ((record.purpose != Purpose::A && record.purpose != Purpose::Aaaa) || record.action != Action::Replace ||
            std::any_of(made.world.lines.begin(), made.world.lines.end(), isOurs))
            continue;
        const bool sends = std::any_of(record.goes.begin(), record.goes.end(), [&](const std::string &address) {
            const Ip ip = *readIp(address);
            const auto names = made.before.ask(reverseName(ip), "PTR").lines;
            return std::any_of(names.begin(), names.end(), [&](const Line &line) { return line.data[0] == name; }) &&
                   checkHost(made.before, {ip, "postmaster@" + said.domain, name}).result == "pass";
        });
        if (servesOthers(made.world, name) || sends)
            return told(record);
    }
    return {};
}

/// Product rule 7: what is in force never gets milder, and stricter only once a signed message was seen. Without a
/// policy of its own a name follows the one above (RFC 9989 §4.10).
Complaint ruleIsNotWeakened(const Case &made)
{
    const std::string &domain = made.world.situation.domain;
    const int before = policyOf(made.before, domain);
    const int after = policyOf(made.after, domain);
    const int followed = before < 0 && domain != "example.com" ? policyOf(made.before, "example.com") : before;
    if (after < before)
        return "p falls from " + std::to_string(before) + " to " + std::to_string(after);
    if (after > std::max(followed, 0) + (made.world.situation.proved ? 1 : 0))
        return "p rises from " + std::to_string(before) + " to " + std::to_string(after);
    return {};
}

/// The key that is published stays published, however its record is mended.
Complaint keyIsKept(const Case &made)
{
    const std::string name = "s1._domainkey." + made.world.situation.domain;
    const auto holds = [](const Line &line) {
        std::string text = line.value();
        std::erase_if(text, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '"' || c == '\\'; });
        return text.find(keyText) != std::string::npos;
    };
    const auto isText = [](const Line &line) { return line.type == "TXT"; };
    if (countAt(made.world.lines, name, "TXT", holds) == 0)
        return {};
    if (countAt(made.lines, name, "TXT", holds) == 0)
        return std::string("the key is gone");
    if (countAt(made.lines, name, "TXT", isText) > countAt(made.world.lines, name, "TXT", isText))
        return std::string("there are more keys than before");
    return {};
}

const std::vector<Property> &properties()
{
    static const std::vector<Property> all{
        {"composed records let every named sender pass", &namedSendersPass},
        {"nobody who passes or errs today fails after", &nobodyIsHarmed},
        {"at most ten lookups", &atMostTenLookups},
        {"both evaluations of SPF agree", &evaluationsAgree},
        {"one SPF and one DMARC record", &oneRecordOfAKind},
        {"add where nothing is, replace what stands there", &readsTheLiveRecordFirst},
        {"no name is taken from another machine", &takesNoNameAway},
        {"the DMARC rule is not weakened", &ruleIsNotWeakened},
        {"the published key is kept", &keyIsKept},
    };
    return all;
}

} // namespace property
