// SPDX-License-Identifier: Apache-2.0
#include "record.h"

#include "uri.h"

#include "core/ascii.h"
#include "core/budget.h"
#include "core/taglist/taglist.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace dmarc
{

namespace
{

Fault faultFrom(taglist::Fault fault)
{
    switch (fault) {
    case taglist::Fault::NoEquals:
        return Fault::NoEquals;
    case taglist::Fault::BadName:
        return Fault::BadName;
    case taglist::Fault::BadValue:
        return Fault::BadValue;
    case taglist::Fault::EmptyPart:
        return Fault::EmptyPart;
    case taglist::Fault::Duplicate:
        return Fault::Duplicate;
    }
    return Fault::BadValue;
}

bool isWordOctet(char c)
{
    return ascii::isLetter(c) || ascii::isDigit(c) || c == '_';
}

std::size_t skipSpace(std::string_view text, std::size_t at)
{
    while (at < text.size() && ascii::isSpace(text[at]))
        ++at;
    return at;
}

class Reader
{
public:
    explicit Reader(const taglist::List &list) : m_list(list) {}

    Record read()
    {
        m_record.unkept = m_list.unkept;
        m_record.unread = m_list.unread;
        for (const taglist::Problem &problem : m_list.problems)
            take(problem);
        for (const taglist::Tag &tag : m_list.tags)
            takeAnyCase(tag);
        if (!m_list.find("p") && !m_list.find("P"))
            add(Fault::NoPolicy, "p", {}, 0);
        // RFC 9989 §4.10.1: with a p, sp or np that is not valid it counts as "p=none", and only where it asks for
        // reports; so does one without p, but that is no fault of form (§4.7). Any URI will do there, also one of a
        // scheme that nobody sends reports to: §4.7 has such a one ignored when reports are sent, not before.
        const auto isUri = [](const std::string &uri) { return isWellFormedUri(uri); };
        const bool asks = std::any_of(m_record.rua.begin(), m_record.rua.end(), isUri);
        m_record.usable = m_record.usable && (!m_badPolicy || asks);
        m_record.applied = (m_record.p && !m_badPolicy) || asks;
        m_record.asNone = m_badPolicy || !m_record.applied;
        return std::move(m_record);
    }

private:
    void add(Fault fault, std::string tag, std::string value, std::size_t offset)
    {
        const auto isSame = [fault](const Problem &other) { return other.fault == fault; };
        if (static_cast<std::size_t>(std::count_if(m_record.problems.begin(), m_record.problems.end(), isSame)) <
            budget::problemsOfRecord)
            m_record.problems.push_back({fault, std::move(tag), std::move(value), offset});
        else
            ++m_record.unkept;
    }

    void take(const taglist::Problem &problem)
    {
        const taglist::Tag *tag = m_list.find(problem.part);
        if (problem.fault == taglist::Fault::BadValue && tag && tag->value.ends_with('\\')) {
            add(Fault::WrongSeparator, tag->name, "\\", tag->valueOffset + tag->value.size() - 1);
            return;
        }
        const bool mailto = ascii::lower(problem.part).starts_with("mailto:");
        if ((problem.fault == taglist::Fault::NoEquals && problem.part.find('@') != std::string::npos) ||
            (problem.fault == taglist::Fault::BadName && mailto)) {
            add(Fault::LooseAddress, problem.part, {}, problem.offset);
            return;
        }
        const bool named = problem.fault == taglist::Fault::BadValue && tag;
        // RFC 6376 §3.2: a tag that stands there twice makes the whole list invalid, and RFC 9989 §4.8 takes its syntax
        // from there. Not so a tag that nobody knows: §4.7 has it ignored, however often it stands there.
        const bool duplicate = problem.fault == taglist::Fault::Duplicate;
        if (duplicate && !isKnownTag(ascii::lower(problem.part)))
            return;
        add(faultFrom(problem.fault), problem.part, named ? tag->value : std::string(), problem.offset);
        if (duplicate)
            m_record.usable = false;
    }

    /// §4.8 writes the names of tags as ABNF strings, which count no case (RFC 5234 §2.3), RFC 6376 §3.2 counts it;
    /// receivers read them in any case, so they are read. Where a tag stands there in two spellings, the one in small
    /// letters is read by all.
    void takeAnyCase(const taglist::Tag &tag)
    {
        const std::string lower = ascii::lower(tag.name);
        if (lower == tag.name || !isKnownTag(lower)) {
            take(tag, lower);
        } else if (m_list.find(lower) || std::find(m_seen.begin(), m_seen.end(), lower) != m_seen.end()) {
            add(Fault::OtherCase, tag.name, tag.value, tag.offset);
        } else {
            m_seen.push_back(lower);
            add(Fault::TagCase, tag.name, tag.value, tag.offset);
            take(tag, lower);
        }
    }

    void take(const taglist::Tag &tag, const std::string &name)
    {
        if (name == "v") {
            return;
        } else if (name == "p" || name == "sp" || name == "np") {
            auto &target = name == "p" ? m_record.p : name == "sp" ? m_record.sp : m_record.np;
            target = policyFrom(tag.value);
            if (!target) {
                add(Fault::BadPolicy, tag.name, tag.value, tag.valueOffset);
                m_badPolicy = true;
            }
        } else if (name == "t") {
            m_record.test = letter(tag, "yn") == 'y';
        } else if (name == "psd") {
            const char psd = letter(tag, "ynu");
            m_record.psd = psd ? psd : 'u';
        } else if (name == "adkim") {
            m_record.strictDkim = letter(tag, "rs") == 's';
        } else if (name == "aspf") {
            m_record.strictSpf = letter(tag, "rs") == 's';
        } else if (name == "rua" || name == "ruf") {
            uris(tag, name == "rua" ? m_record.rua : m_record.ruf);
        } else if (name == "fo") {
            failureOptions(tag);
        } else if (name == "pct" || name == "rf" || name == "ri") {
            removed(tag, name);
        } else {
            add(name == "mailto" ? Fault::LooseAddress : Fault::UnknownTag, tag.name, tag.value, tag.offset);
        }
    }

    void failureOptions(const taglist::Tag &tag)
    {
        m_record.fo = tag.value;
        const auto at = badFailureOption(tag.value);
        if (!at)
            return;
        const std::string bad = tag.value.substr(*at, tag.value.find(':', *at) - *at);
        const bool both = bad.size() == 1 && std::string_view("01ds").find(ascii::lower(bad)) != std::string_view::npos;
        add(bad.find(',') != std::string::npos ? Fault::OptionComma
            : both                             ? Fault::OptionBoth
                                               : Fault::BadValue,
            tag.name, bad, tag.valueOffset + *at);
    }

    void removed(const taglist::Tag &tag, const std::string &name)
    {
        add(Fault::RemovedTag, tag.name, tag.value, tag.offset);
        int share = 100;
        const char *end = tag.value.data() + tag.value.size();
        const auto [stop, error] = std::from_chars(tag.value.data(), end, share);
        if (name == "pct" && error == std::errc() && stop == end && share >= 0 && share <= 100)
            m_record.pct = share;
    }

    char letter(const taglist::Tag &tag, std::string_view known)
    {
        const std::string value = ascii::lower(tag.value);
        if (value.size() == 1 && known.find(value.front()) != std::string_view::npos)
            return value.front();
        add(Fault::BadValue, tag.name, tag.value, tag.valueOffset);
        return '\0';
    }

    void uris(const taglist::Tag &tag, std::vector<std::string> &target)
    {
        std::size_t start = 0;
        while (start <= tag.value.size()) {
            const std::size_t end = std::min(tag.value.find(',', start), tag.value.size());
            std::string uri(ascii::trimmed(std::string_view(tag.value).substr(start, end - start)));
            if (const std::size_t mark = sizeMark(uri); mark < uri.size()) {
                add(Fault::UriSize, tag.name, uri.substr(mark), tag.valueOffset + tag.value.rfind('!', end));
                uri = std::string(ascii::trimmed(std::string_view(uri).substr(0, mark)));
            }
            if (!uri.empty())
                target.push_back(std::move(uri));
            else if (!tag.value.empty())
                add(Fault::EmptyAddress, tag.name, {}, tag.valueOffset + start);
            start = end + 1;
        }
    }

    const taglist::List &m_list;
    Record m_record;
    std::vector<std::string> m_seen; // tags that were read although they are not in small letters
    bool m_badPolicy = false;
};

/// Where "v=DMARC…" begins, spaces and the case of letters aside, and the word behind the equals sign.
struct Version {
    std::size_t at = 0;
    std::string_view word;
};

std::optional<Version> findVersion(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if ((text[at] != 'v' && text[at] != 'V') || (at > 0 && isWordOctet(text[at - 1])))
            continue;
        const std::size_t equals = skipSpace(text, at + 1);
        if (equals >= text.size() || text[equals] != '=')
            continue;
        const std::size_t start = skipSpace(text, equals + 1);
        std::size_t end = start;
        while (end < text.size() && isWordOctet(text[end]))
            ++end;
        const std::string_view word = text.substr(start, end - start);
        if (ascii::lower(word).starts_with("dmarc"))
            return Version{at, word};
    }
    return std::nullopt;
}

} // namespace

bool Record::hasReports() const
{
    return std::any_of(rua.begin(), rua.end(), [](const std::string &uri) { return readReportUri(uri).isUsable(); });
}

std::string_view toText(Policy policy)
{
    switch (policy) {
    case Policy::None:
        return "none";
    case Policy::Quarantine:
        return "quarantine";
    case Policy::Reject:
        return "reject";
    }
    return {};
}

std::optional<Policy> policyFrom(std::string_view text)
{
    const std::string value = ascii::lower(text);
    for (const Policy policy : {Policy::None, Policy::Quarantine, Policy::Reject}) {
        if (value == toText(policy))
            return policy;
    }
    return std::nullopt;
}

std::string_view toText(Fault fault)
{
    switch (fault) {
    case Fault::VersionCase:
        return "version-case";
    case Fault::VersionUnknown:
        return "version-unknown";
    case Fault::NoVersion:
        return "no-version";
    case Fault::VersionGlued:
        return "version-glued";
    case Fault::WrongSeparator:
        return "wrong-separator";
    case Fault::NotFirst:
        return "not-first";
    case Fault::NoEquals:
        return "no-equals";
    case Fault::BadName:
        return "bad-name";
    case Fault::BadValue:
        return "bad-value";
    case Fault::EmptyPart:
        return "empty-part";
    case Fault::Duplicate:
        return "duplicate";
    case Fault::EmptyAddress:
        return "empty-address";
    case Fault::LooseAddress:
        return "loose-address";
    case Fault::TagCase:
        return "tag-case";
    case Fault::OtherCase:
        return "other-case";
    case Fault::OptionBoth:
        return "option-both";
    case Fault::OptionComma:
        return "option-comma";
    case Fault::UnknownTag:
        return "unknown-tag";
    case Fault::BadPolicy:
        return "bad-policy";
    case Fault::NoPolicy:
        return "no-policy";
    case Fault::RemovedTag:
        return "removed-tag";
    case Fault::UriSize:
        return "uri-size";
    }
    return {};
}

bool looksLikeDmarc(std::string_view text)
{
    const auto list = taglist::parse(text);
    // §4.8: "v" is a string without regard to case, "DMARC1" is written letter for letter (%s).
    return !list.tags.empty() && ascii::lower(list.tags.front().name) == "v" && list.tags.front().value == "DMARC1" &&
           list.tags.front().offset == 0;
}

bool isKnownTag(std::string_view name)
{
    constexpr std::string_view known[] = {"v",    "p",   "sp",  "np", "t",   "psd", "adkim",
                                          "aspf", "rua", "ruf", "fo", "pct", "rf",  "ri"};
    return std::find(std::begin(known), std::end(known), name) != std::end(known);
}

Record parse(std::string_view text)
{
    return Reader(taglist::parse(text)).read();
}

std::optional<Problem> nearMiss(std::string_view text)
{
    if (looksLikeDmarc(text))
        return std::nullopt;
    const auto version = findVersion(text);
    if (!version) {
        const auto list = taglist::parse(text);
        const auto *p = list.find("p");
        return p && policyFrom(p->value) && !list.find("v") ? std::optional(Problem{Fault::NoVersion, "v", {}, 0})
                                                            : std::nullopt;
    }
    if (version->at > 0)
        return Problem{Fault::NotFirst, "v", std::string(text.substr(0, version->at)), 0};
    const auto offset = static_cast<std::size_t>(version->word.data() - text.data());
    if (version->word != "DMARC1") {
        const bool onlyCase = ascii::lower(version->word) == "dmarc1";
        return Problem{onlyCase ? Fault::VersionCase : Fault::VersionUnknown, "v", std::string(version->word), offset};
    }
    const std::size_t end = offset + version->word.size();
    const std::size_t next = skipSpace(text, end);
    if (next < text.size() && (text[next] == '\\' || text[next] == ',' || text[next] == ':'))
        return Problem{Fault::WrongSeparator, "v", std::string(1, text[next]), next};
    return Problem{Fault::VersionGlued, "v",
                   std::string(text.substr(offset, std::min(text.find(';'), text.size()) - offset)), end};
}

bool splitsReceivers(const Problem &problem, Policy policy)
{
    return problem.fault == Fault::RemovedTag && ascii::lower(problem.tag) == "pct" && !problem.value.empty() &&
           problem.value != "100" && policy != Policy::None;
}

std::optional<std::size_t> badFailureOption(std::string_view fo)
{
    std::string seen;
    std::size_t start = 0;
    while (start <= fo.size()) {
        const std::size_t end = std::min(fo.find(':', start), fo.size());
        std::string option = ascii::lower(taglist::withoutSpace(fo.substr(start, end - start)));
        if (option == "1")
            option = "0"; // one of the two
        if (option.size() != 1 || std::string_view("0ds").find(option.front()) == std::string_view::npos ||
            seen.find(option) != std::string::npos)
            return skipSpace(fo, start);
        seen += option;
        start = end + 1;
    }
    return std::nullopt;
}

} // namespace dmarc
