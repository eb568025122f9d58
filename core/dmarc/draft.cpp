// SPDX-License-Identifier: Apache-2.0
#include "draft.h"

#include "uri.h"

#include "core/ascii.h"
#include "core/taglist/taglist.h"

#include <algorithm>
#include <set>

namespace dmarc
{

namespace
{

/// The known tag that stands at `at` with its equals sign behind it, in small letters as it has to be; or nothing.
std::string tagAt(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && ((text[end] >= 'a' && text[end] <= 'z') || (text[end] >= 'A' && text[end] <= 'Z')))
        ++end;
    const std::string name = ascii::lower(text.substr(at, end - at));
    if (!isKnownTag(name))
        return {}; // nor is the space behind it looked at: each of many would look at all that follow
    while (end < text.size() && ascii::isSpace(text[end]))
        ++end;
    return end < text.size() && text[end] == '=' ? name : std::string();
}

/// The length of a character at `at` that people see as a quotation mark, a space or nothing, and receivers do not.
std::size_t fancyLength(std::string_view text, std::size_t at)
{
    if (text[at] == '"')
        return 1;
    // No-break space, byte order mark, and what a web page writes for some of these.
    for (const std::string_view fancy : {"\xC2\xA0", "\xEF\xBB\xBF", "&quot;", "&nbsp;", "&lt;", "&gt;"}) {
        if (text.substr(at).starts_with(fancy))
            return fancy.size();
    }
    // U+2000 to U+200F: spaces and marks without a width; U+2018 to U+201F: curly quotation marks.
    const bool general = text.substr(at).starts_with("\xE2\x80") && at + 2 < text.size();
    const unsigned last = general ? static_cast<unsigned char>(text[at + 2]) : 0;
    return (last >= 0x80 && last <= 0x8f) || (last >= 0x98 && last <= 0x9f) ? 3 : 0;
}

/// The text with each tag in small letters and a semicolon before it, where a space, a comma or a quotation mark took
/// its place or a backslash spoils it.
std::string withSemicolons(std::string_view text)
{
    std::string out;
    bool first = true; // nothing but spaces behind a semicolon, or behind the beginning
    bool parted = false;
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t length = fancyLength(text, at)) {
            out += ' ';
            parted = true;
            at += length;
            continue;
        }
        if (text[at] == '\\' && at + 1 < text.size() && text[at + 1] == ';') {
            ++at;
            continue;
        }
        if (const std::string tag = parted || first ? tagAt(text, at) : std::string(); !tag.empty()) {
            while (!first && !out.empty() && (ascii::isSpace(out.back()) || out.back() == ','))
                out.pop_back();
            out += (first ? "" : ";") + tag;
            first = parted = false;
            at += tag.size();
            continue;
        }
        first = text[at] == ';' || (first && ascii::isSpace(text[at]));
        parted = ascii::isSpace(text[at]) || text[at] == ',';
        out += text[at++];
    }
    return out;
}

void keepMilder(std::optional<Policy> &kept, const std::optional<Policy> &other)
{
    if (other)
        kept = std::min(kept.value_or(*other), *other);
}

/// The options of fo that `text` was meant to hold: whatever stands between them, each once; 1 asks for more than 0.
std::string failureOptions(const std::string &text)
{
    constexpr std::string_view between = ":,;. \t\r\n";
    constexpr std::string_view known = "01ds";
    const std::string lower = ascii::lower(text);
    std::string options;
    for (std::size_t start = lower.find_first_not_of(between); start < lower.size();) {
        const std::size_t end = std::min(lower.find_first_of(between, start), lower.size());
        const std::string_view word = std::string_view(lower).substr(start, end - start);
        for (const char c : word.find_first_not_of(known) == std::string_view::npos ? word : std::string_view()) {
            if (options.find(c) == std::string::npos)
                options += c;
        }
        start = lower.find_first_not_of(between, end);
    }
    if (options.find('1') != std::string::npos)
        std::erase(options, '0');
    std::string joined;
    for (const char option : options)
        joined.append(joined.empty() ? "" : ":").append(1, option);
    return joined;
}

/// Report addresses, each once, however many a record names.
class Addresses
{
public:
    explicit Addresses(std::vector<std::string> &uris) : m_uris(uris) {}

    void addMended(const std::vector<std::string> &others)
    {
        for (const std::string &other : others) {
            for (const std::string &uri : mendedReportUris(other)) {
                if (m_seen.insert(reportUriKey(uri)).second)
                    m_uris.push_back(uri);
            }
        }
    }

private:
    std::vector<std::string> &m_uris;
    std::set<std::string> m_seen;
};

} // namespace

std::string compose(const Draft &draft)
{
    std::string text = "v=DMARC1; p=" + std::string(toText(draft.policy));
    const auto add = [&text](std::string_view tag, std::string_view value) {
        text += "; " + std::string(tag) + '=' + std::string(value);
    };
    const auto joined = [](const std::vector<std::string> &uris) {
        std::string list;
        for (const std::string &uri : uris)
            list += (list.empty() ? "" : ",") + uri;
        return list;
    };
    if (draft.subdomains)
        add("sp", toText(*draft.subdomains));
    if (draft.nonExisting)
        add("np", toText(*draft.nonExisting));
    if (draft.test)
        add("t", "y");
    if (draft.psd != 'u')
        add("psd", std::string(1, draft.psd));
    if (draft.strictDkim)
        add("adkim", "s");
    if (draft.strictSpf)
        add("aspf", "s");
    if (!draft.rua.empty())
        add("rua", joined(draft.rua));
    if (!draft.ruf.empty())
        add("ruf", joined(draft.ruf));
    if (!draft.fo.empty())
        add("fo", draft.fo);
    return text;
}

Draft meant(const std::vector<std::string> &texts)
{
    Draft draft;
    Addresses rua(draft.rua);
    Addresses ruf(draft.ruf);
    std::optional<Policy> policy;
    bool noShare = false;
    for (const std::string &text : texts) {
        const std::string mended = withSemicolons(text);
        std::string addresses = "rua="; // the tag that a loose address belongs to
        bool options = false;           // fo stands before: "fo=1;d;s"
        for (std::size_t start = 0; start <= mended.size();) {
            const std::size_t end = std::min(mended.find(';', start), mended.size());
            // Each piece on its own, so that a second one of its kind is read, too.
            const std::string part = mended.substr(start, end - start);
            start = end + 1;
            if (std::all_of(part.begin(), part.end(), ascii::isSpace))
                continue;
            Record piece = parse("v=DMARC1;" + part);
            if (!piece.rua.empty() || !piece.ruf.empty())
                addresses = piece.rua.empty() ? "ruf=" : "rua=";
            if (std::any_of(piece.problems.begin(), piece.problems.end(),
                            [](const Problem &problem) { return problem.fault == Fault::LooseAddress; }))
                piece = parse(std::string("v=DMARC1;").append(addresses).append(part));
            keepMilder(policy, piece.p);
            keepMilder(draft.subdomains, piece.sp);
            keepMilder(draft.nonExisting, piece.np);
            draft.test = draft.test || piece.test;
            draft.psd = draft.psd == 'u' ? piece.psd : draft.psd;
            draft.strictDkim = draft.strictDkim || piece.strictDkim;
            draft.strictSpf = draft.strictSpf || piece.strictSpf;
            rua.addMended(piece.rua);
            ruf.addMended(piece.ruf);
            if (!badFailureOption(piece.fo) && draft.fo.empty())
                draft.fo = piece.fo;
            else if (const bool loose = options && part.find('=') == std::string::npos; loose || !piece.fo.empty())
                draft.fo = failureOptions(draft.fo + ':' + (loose ? part : piece.fo));
            options = !piece.fo.empty() || (options && part.find('=') == std::string::npos);
            noShare = noShare || piece.pct == 0;
        }
    }
    draft.policy = policy.value_or(Policy::None);
    // RFC 9989 appendix A.6: t=y says what pct=0 was used for.
    draft.test = draft.test || (noShare && draft.policy != Policy::None);
    return draft;
}

} // namespace dmarc
