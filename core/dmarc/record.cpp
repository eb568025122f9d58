// SPDX-License-Identifier: Apache-2.0
#include "record.h"

#include "uri.h"

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

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isWordOctet(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::size_t skipSpace(std::string_view text, std::size_t at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

std::string trimmed(std::string_view text)
{
    const std::size_t start = skipSpace(text, 0);
    std::size_t end = text.size();
    while (end > start && isSpace(text[end - 1]))
        --end;
    return std::string(text.substr(start, end - start));
}

class Reader
{
public:
    explicit Reader(const taglist::List &list) : m_list(list) {}

    Record read()
    {
        for (const taglist::Problem &problem : m_list.problems)
            take(problem);
        for (const taglist::Tag &tag : m_list.tags)
            take(tag);
        if (!m_list.find("p"))
            add(Fault::NoPolicy, "p", {}, 0);
        // RFC 9989 §4.10.1: with a p, sp or np that is not valid it counts as "p=none", and only where it asks for
        // reports; so does one without p, but that is no fault of form (§4.7).
        m_record.usable = m_record.usable && (!m_badPolicy || m_record.hasReports());
        m_record.applied = (m_record.p && !m_badPolicy) || m_record.hasReports();
        m_record.asNone = m_badPolicy || !m_record.applied;
        return std::move(m_record);
    }

private:
    void add(Fault fault, std::string tag, std::string value, std::size_t offset)
    {
        m_record.problems.push_back({fault, std::move(tag), std::move(value), offset});
    }

    void take(const taglist::Problem &problem)
    {
        const taglist::Tag *tag = m_list.find(problem.part);
        if (problem.fault == taglist::Fault::BadValue && tag && tag->value.ends_with('\\')) {
            add(Fault::WrongSeparator, tag->name, "\\", tag->valueOffset + tag->value.size() - 1);
            return;
        }
        const bool mailto = taglist::lower(problem.part).starts_with("mailto:");
        if ((problem.fault == taglist::Fault::NoEquals && problem.part.find('@') != std::string::npos) ||
            (problem.fault == taglist::Fault::BadName && mailto)) {
            add(Fault::LooseAddress, problem.part, {}, problem.offset);
            return;
        }
        const bool named = problem.fault == taglist::Fault::BadValue && tag;
        add(faultFrom(problem.fault), problem.part, named ? tag->value : std::string(), problem.offset);
        if (problem.fault == taglist::Fault::Duplicate)
            m_record.usable = false;
    }

    void take(const taglist::Tag &tag)
    {
        if (tag.name == "v") {
            return;
        } else if (tag.name == "p" || tag.name == "sp" || tag.name == "np") {
            auto &target = tag.name == "p" ? m_record.p : tag.name == "sp" ? m_record.sp : m_record.np;
            target = policyFrom(tag.value);
            if (!target) {
                add(Fault::BadPolicy, tag.name, tag.value, tag.valueOffset);
                m_badPolicy = true;
            }
        } else if (tag.name == "t") {
            m_record.test = letter(tag, "yn") == 'y';
        } else if (tag.name == "psd") {
            const char psd = letter(tag, "ynu");
            m_record.psd = psd ? psd : 'u';
        } else if (tag.name == "adkim") {
            m_record.strictDkim = letter(tag, "rs") == 's';
        } else if (tag.name == "aspf") {
            m_record.strictSpf = letter(tag, "rs") == 's';
        } else if (tag.name == "rua" || tag.name == "ruf") {
            uris(tag, tag.name == "rua" ? m_record.rua : m_record.ruf);
        } else if (tag.name == "fo") {
            m_record.fo = tag.value;
            if (const auto at = badFailureOption(tag.value))
                add(Fault::BadValue, tag.name, tag.value.substr(*at, tag.value.find(':', *at) - *at),
                    tag.valueOffset + *at);
        } else if (tag.name == "pct" || tag.name == "rf" || tag.name == "ri") {
            add(Fault::RemovedTag, tag.name, tag.value, tag.offset);
            int share = 100;
            const char *end = tag.value.data() + tag.value.size();
            const auto [stop, error] = std::from_chars(tag.value.data(), end, share);
            if (tag.name == "pct" && error == std::errc() && stop == end && share >= 0 && share <= 100)
                m_record.pct = share;
        } else {
            const std::string lower = taglist::lower(tag.name);
            add(lower == "mailto"   ? Fault::LooseAddress
                : isKnownTag(lower) ? Fault::TagCase
                                    : Fault::UnknownTag,
                tag.name, tag.value, tag.offset);
        }
    }

    char letter(const taglist::Tag &tag, std::string_view known)
    {
        const std::string value = taglist::lower(tag.value);
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
            std::string uri = trimmed(std::string_view(tag.value).substr(start, end - start));
            if (const std::size_t mark = sizeMark(uri); mark < uri.size()) {
                add(Fault::UriSize, tag.name, uri.substr(mark), tag.valueOffset + tag.value.rfind('!', end));
                uri = trimmed(std::string_view(uri).substr(0, mark));
            }
            if (!uri.empty())
                target.push_back(std::move(uri));
            start = end + 1;
        }
    }

    const taglist::List &m_list;
    Record m_record;
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
        if (taglist::lower(word).starts_with("dmarc"))
            return Version{at, word};
    }
    return std::nullopt;
}

} // namespace

bool Record::hasReports() const
{
    return std::any_of(rua.begin(), rua.end(), [](const std::string &uri) { return readReportUri(uri).fault.empty(); });
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
    const std::string value = taglist::lower(text);
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
    case Fault::LooseAddress:
        return "loose-address";
    case Fault::TagCase:
        return "tag-case";
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
    return !list.tags.empty() && list.tags.front().name == "v" && list.tags.front().value == "DMARC1" &&
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
        const bool onlyCase = taglist::lower(version->word) == "dmarc1";
        return Problem{onlyCase ? Fault::VersionCase : Fault::VersionUnknown, "v", std::string(version->word), offset};
    }
    if (text.front() == 'V')
        return Problem{Fault::VersionCase, "V", std::string(version->word), 0};
    const std::size_t end = offset + version->word.size();
    const std::size_t next = skipSpace(text, end);
    if (next < text.size() && (text[next] == '\\' || text[next] == ',' || text[next] == ':'))
        return Problem{Fault::WrongSeparator, "v", std::string(1, text[next]), next};
    return Problem{Fault::VersionGlued, "v",
                   std::string(text.substr(offset, std::min(text.find(';'), text.size()) - offset)), end};
}

std::optional<std::size_t> badFailureOption(std::string_view fo)
{
    std::string seen;
    std::size_t start = 0;
    while (start <= fo.size()) {
        const std::size_t end = std::min(fo.find(':', start), fo.size());
        std::string option = taglist::lower(taglist::withoutSpace(fo.substr(start, end - start)));
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
