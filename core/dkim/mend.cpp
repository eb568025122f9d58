// SPDX-License-Identifier: Apache-2.0
#include "mend.h"

#include "key.h"
#include "keytext.h"
#include "seams.h"

#include "core/ascii.h"
#include "core/taglist/taglist.h"

#include <algorithm>
#include <utility>

namespace dkim
{

namespace
{

constexpr std::size_t longest = 16 * 1024; // octets of a text that is looked at
constexpr std::string_view tagNames = "vhknpst";

/// The length of what stands at `at` and belongs to no record: quotation marks, entities, tags of a web page, spaces
/// that nobody sees. 0 where there is nothing of the kind.
std::size_t pastedAt(std::string_view text, std::size_t at)
{
    const std::string_view rest = text.substr(at);
    if (rest.front() == '"' || rest.front() == '(' || rest.front() == ')')
        return 1;
    if (rest.front() == '<') { // "<br>"
        const auto end = rest.find('>');
        return end == std::string_view::npos ? 1 : end + 1;
    }
    if (rest.starts_with("-----")) { // "-----BEGIN PUBLIC KEY-----"
        const auto end = rest.find("-----", 5);
        return end == std::string_view::npos ? rest.size() : end + 5;
    }
    for (const std::string_view mark : {"&quot;", "&nbsp;", "&amp;", "\xC2\xA0", "\xEF\xBB\xBF"}) {
        if (rest.starts_with(mark))
            return mark.size();
    }
    // U+2000 to U+201F: spaces, marks without a width, dashes and curly quotation marks.
    const bool general = rest.size() > 2 && rest.starts_with("\xE2\x80");
    return general && static_cast<unsigned char>(rest[2]) < 0xA0 ? 3 : 0;
}

/// The character that a web page writes as an entity at `at`, and the entity's length.
std::pair<char, std::size_t> entityAt(std::string_view text, std::size_t at)
{
    constexpr std::pair<std::string_view, char> known[] = {{"&#43;", '+'}, {"&#x2b;", '+'}, {"&#61;", '='},
                                                           {"&#47;", '/'}, {"&#x2f;", '/'}, {"&#34;", '"'}};
    const std::string start = ascii::lower(text.substr(at, 6));
    for (const auto &[entity, character] : known) {
        if (start.starts_with(entity))
            return {character, entity.size()};
    }
    return {text[at], 1};
}

std::string withoutEntities(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto [character, length] = text[at] == '&' ? entityAt(text, at) : std::pair{text[at], std::size_t(1)};
        out += character;
        at += length;
    }
    return out;
}

/// `text` without that, and without the spaces around it: between two strings of one record there are none.
std::string withoutPasted(std::string_view text)
{
    std::string out;
    bool seam = false;
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t length = pastedAt(text, at)) {
            while (!out.empty() && ascii::isSpace(out.back()))
                out.pop_back();
            seam = true;
            at += length;
        } else if (text[at] == '\\' || (seam && ascii::isSpace(text[at]))) {
            ++at;
        } else {
            seam = false;
            out += text[at++];
        }
    }
    return out;
}

/// Without the name and the type of a zone file's line, which stand before the first tag.
std::string_view withoutOwner(std::string_view text)
{
    const auto version = ascii::lower(text).find("v=dkim");
    const bool owner = version != std::string::npos && text.substr(0, version).find('=') == std::string_view::npos;
    return owner ? text.substr(version) : text;
}

/// Whether a known tag with its equals sign begins at `at`. The digits of a key hold no equals sign but at their end.
bool isTagAt(std::string_view text, std::size_t at)
{
    const std::string name = ascii::lower(text.substr(at, 1));
    if (name.empty() || tagNames.find(name) == std::string_view::npos)
        return false;
    std::size_t equals = at + 1;
    while (equals < text.size() && ascii::isSpace(text[equals]))
        ++equals;
    return equals + 1 < text.size() && text[equals] == '=' && text[equals + 1] != '=';
}

/// Whether `value` is all that the tag `name` can hold, so that a tag may follow at once: "v=DKIM1k=rsa".
bool isComplete(std::string_view name, std::string_view value)
{
    constexpr std::size_t longestWord = 16;
    if (value.size() > longestWord)
        return false;
    const std::string lower = ascii::lower(value);
    const std::string_view words = name == "v"   ? "|dkim1|"
                                   : name == "k" ? "|rsa|ed25519|"
                                   : name == "h" ? "|sha1|sha256|sha1:sha256|sha256:sha1|"
                                   : name == "s" ? "|email|*|"
                                   : name == "t" ? "|s|y|s:y|y:s|"
                                                 : "";
    return !lower.empty() && words.find('|' + lower + '|') != std::string_view::npos;
}

struct Part {
    std::string name; // in small letters
    std::string_view value;
};

/// The tags of `text`, also where their semicolons are missing or commas took their place.
std::vector<Part> partsOf(std::string_view text)
{
    std::vector<Part> parts;
    std::size_t valueStart = std::string_view::npos;
    const auto end = [&](std::size_t at) {
        if (valueStart == std::string_view::npos)
            return;
        std::string_view value = ascii::trimmed(text.substr(valueStart, at - valueStart));
        while (value.ends_with(',') || (value.ends_with(':') && parts.back().name != "n"))
            value = ascii::trimmed(value.substr(0, value.size() - 1));
        parts.back().value = value;
        valueStart = std::string_view::npos;
    };
    bool fresh = true; // a tag may begin here
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool note = valueStart != std::string_view::npos && parts.back().name == "n";
        const bool glued = valueStart != std::string_view::npos && at > valueStart &&
                           isComplete(parts.back().name, ascii::trimmed(text.substr(valueStart, at - valueStart)));
        if (text[at] == ';') {
            end(at);
            fresh = true;
        } else if ((fresh || glued) && isTagAt(text, at)) {
            end(at);
            parts.push_back({ascii::lower(text.substr(at, 1)), {}});
            valueStart = at = text.find('=', at) + 1;
            --at;
            fresh = true;
        } else if (ascii::isSpace(text[at]) || text[at] == ',') {
            fresh = !note;
        } else {
            fresh = false;
        }
    }
    end(text.size());
    return parts;
}

/// The words of a list with colons that `isWanted` knows, in their order.
template <typename Wanted> std::string kept(std::string_view list, Wanted isWanted)
{
    std::string out;
    const std::string all = ascii::lower(taglist::withoutSpace(list));
    for (std::size_t start = 0; start < all.size();) {
        const std::size_t end = std::min(all.find(':', start), all.size());
        const std::string word = all.substr(start, end - start);
        if (isWanted(word))
            out += (out.empty() ? "" : ":") + word;
        start = end + 1;
    }
    return out;
}

bool isWord(std::string_view word)
{
    return !word.empty() && word.front() >= 'a' && word.front() <= 'z' &&
           std::all_of(word.begin(), word.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

/// What is kept of a tag beside the key; empty where it means nothing, or only harm.
std::string keptOf(const Part &part)
{
    if (part.name == "h") { // RFC 8301 §3.1: without sha256 nothing could be signed
        const std::string hashes =
            kept(part.value, [](const std::string &word) { return word == "sha256" || word == "sha1"; });
        return hashes.find("sha256") == std::string::npos ? std::string() : hashes;
    }
    if (part.name == "s")
        return kept(part.value, [](const std::string &word) { return word == "email" || word == "*"; });
    if (part.name == "t")
        return kept(part.value, [](const std::string &word) { return word != "y" && isWord(word); });
    const bool plain = std::all_of(part.value.begin(), part.value.end(), [](char c) { return c >= ' ' && c <= '~'; });
    return part.name == "n" && plain ? std::string(part.value) : std::string();
}

PublicKey publicKeyOf(const KeyText &text)
{
    using Form = PublicKeyOctets::Form;
    const PublicKeyOctets &found = text.found;
    if (found.form == Form::RsaInfo || found.form == Form::RsaBare)
        return {Algorithm::Rsa, bitsOf(found.modulus), found.modulus, found.exponent};
    return {Algorithm::Ed25519, 256, found.form == Form::Ed25519Info ? found.raw : text.octets, {}};
}

/// A service of RFC 8460 §3 or another one that was meant: the key is none for mail.
bool isForAnother(const Part &part)
{
    return part.name == "s" && ascii::lower(part.value).find("tlsrpt") != std::string::npos && keptOf(part).empty();
}

} // namespace

std::optional<std::string> mended(std::string_view text)
{
    if (text.size() > longest)
        return std::nullopt;
    const std::string plain = withoutPasted(withoutEntities(text));
    std::optional<PublicKey> key;
    std::string tags;
    std::string seen;
    for (const Part &part : partsOf(withoutOwner(plain))) {
        if (isForAnother(part))
            return std::nullopt;
        if (part.name == "p") {
            const auto whole = wholeKeyIn(part.value);
            if (!whole || (key && publicKeyOf(*whole).key != key->key))
                return std::nullopt;
            key = publicKeyOf(*whole);
        } else if (const std::string value = keptOf(part);
                   !value.empty() && seen.find(part.name) == std::string::npos) {
            seen += part.name;
            tags.append(part.name).append("=").append(value).append("; ");
        }
    }
    if (const auto bare = key ? std::nullopt : wholeKeyIn(ascii::trimmed(plain));
        bare && bare->found.form != PublicKeyOctets::Form::Unreadable)
        key = publicKeyOf(*bare); // the key alone, without a tag
    if (!key || (key->algorithm == Algorithm::Rsa && key->bits < fewestRsaBits))
        return std::nullopt;
    std::string record = key->recordText();
    record.insert(record.find("p="), tags);
    const KeyRecord read = parseKeyRecord(record);
    return read.isUsable() && read.key == key->key ? std::optional(record) : std::nullopt;
}

std::optional<std::string> mendedOfSeveral(const std::vector<std::string> &texts, const std::string &ownRecord)
{
    std::vector<std::string> whole; // one for each key
    for (const std::string &text : texts) {
        const KeyRecord read = parseKeyRecord(text);
        const auto record = read.isUsable() && read.problems.empty() ? std::optional(text) : mended(text);
        const auto isSame = [key = record ? parseKeyRecord(*record).key : std::string()](const std::string &other) {
            return parseKeyRecord(other).key == key;
        };
        if (record && std::none_of(whole.begin(), whole.end(), isSame))
            whole.push_back(*record);
    }
    if (whole.size() == 1)
        return whole.front();
    const auto halves = whole.empty() ? assembled(texts, ownRecord) : std::nullopt;
    return halves ? mended(*halves) : std::nullopt;
}

} // namespace dkim
