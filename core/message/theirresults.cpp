// SPDX-License-Identifier: Apache-2.0
#include "theirresults.h"

#include "core/ascii.h"
#include "core/base64.h"
#include "core/enumtext.h"

#include <algorithm>
#include <array>

namespace message
{

namespace
{

constexpr std::size_t mostResults = 40;
constexpr std::size_t mostOctets = 64 * 1024; // of one field

constexpr std::array<enumtext::Row<Difference>, 12> differences{{
    {Difference::None, ""},
    {Difference::NotJudgedHere, "not-judged-here"},
    {Difference::OtherIdentity, "other-identity"},
    {Difference::TheirLookup, "their-lookup"},
    {Difference::OurLookup, "our-lookup"},
    {Difference::KeyGone, "key-gone"},
    {Difference::Altered, "altered"},
    {Difference::KeySince, "key-since"},
    {Difference::RecordSince, "record-since"},
    {Difference::Follows, "follows"},
    {Difference::NoRule, "no-rule"},
    {Difference::NoSignature, "no-signature"},
}};
static_assert(enumtext::isWhole<differences>());

/// The words of a field: atoms, quoted strings without their quotes, and the signs ; and =. Comments are passed over.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (ascii::isSpace(c)) {
            ++i;
        } else if (c == '(') {
            for (std::size_t depth = 0; i < text.size(); ++i) {
                if (text[i] == '\\')
                    ++i;
                else if (text[i] == '(')
                    ++depth;
                else if (text[i] == ')' && --depth == 0) {
                    ++i;
                    break;
                }
            }
        } else if (c == '"') {
            std::string word;
            for (++i; i < text.size() && text[i] != '"'; ++i) {
                if (text[i] == '\\' && i + 1 < text.size())
                    ++i;
                word += text[i];
            }
            ++i;
            words.push_back(std::move(word));
        } else if (c == ';' || c == '=') {
            words.emplace_back(1, c);
            ++i;
        } else {
            const std::size_t end = std::min(text.find_first_of(" \t\r\n();=\"", i), text.size());
            words.emplace_back(text.substr(i, end - i));
            i = end;
        }
    }
    return words;
}

/// The domain of an address, of "@domain", or of a name alone.
std::string domainOf(const std::string &value)
{
    std::string domain = ascii::lower(value.substr(value.rfind('@') + 1));
    std::erase_if(domain, [](char c) { return c == '<' || c == '>'; });
    if (domain.ends_with('.'))
        domain.pop_back();
    return domain;
}

void takeProperty(TheirResult &result, const std::string &name, const std::string &value)
{
    const bool isOfSpf = result.method == "spf" && (name == "smtp.mailfrom" || name == "smtp.helo");
    const bool isOfDkim =
        result.method == "dkim" && (name == "header.d" || (name == "header.i" && result.domain.empty()));
    const bool isOfDmarc = result.method == "dmarc" && name == "header.from";
    if (isOfSpf ? name == "smtp.mailfrom" || result.domain.empty() : isOfDkim || isOfDmarc)
        result.domain = domainOf(value);
    else if (name == "header.s")
        result.selector = value;
    else if (name == "header.b")
        result.signature = value;
}

/// `words` begin behind the ";" of a resinfo: method [ "/" version ] "=" result, then properties. A value with "=" in
/// it, as header.b has, comes in pieces.
std::optional<TheirResult> resultOf(const std::vector<std::string> &words)
{
    if (words.size() < 3 || words[1] != "=")
        return std::nullopt;
    TheirResult result;
    result.method = ascii::lower(words[0].substr(0, words[0].find('/')));
    result.result = ascii::lower(words[2]);
    for (std::size_t i = 3; i + 2 < words.size(); ++i) {
        if (words[i + 1] != "=")
            continue;
        takeProperty(result, ascii::lower(words[i]), words[i + 2]);
        i += 2;
    }
    return result;
}

struct TheirField {
    std::string server;
    std::vector<TheirResult> results;
};

TheirField parse(std::string_view value)
{
    const std::vector<std::string> words = wordsOf(value.substr(0, mostOctets));
    TheirField field;
    std::vector<std::string> part;
    bool isHead = true; // authserv-id [ version ]
    for (std::size_t i = 0; i <= words.size(); ++i) {
        if (i < words.size() && words[i] != ";") {
            part.push_back(words[i]);
            continue;
        }
        if (isHead && !part.empty() && (part.size() < 2 || part[1] != "="))
            field.server = ascii::lower(part.front());
        else if (auto result = resultOf(part)) // some leave the authserv-id out
            field.results.push_back(*std::move(result));
        isHead = false;
        part.clear();
    }
    return field;
}

bool isPass(std::string_view word)
{
    return word == "pass";
}

Compared ofSpf(TheirResult theirs, const Verdict &ours)
{
    if (!ours.spf)
        return {std::move(theirs), {}, Difference::NotJudgedHere};
    const std::string word(spf::toText(ours.spf->outcome.result));
    Difference difference = Difference::None;
    const bool isSame = theirs.result == word || (theirs.result == "hardfail" && word == "fail"); // RFC 8601 §2.7.2
    if (!theirs.domain.empty() && theirs.domain != domainOf(ours.spf->domain))
        difference = Difference::OtherIdentity;
    else if (isSame)
        difference = Difference::None;
    else if (theirs.result == "temperror")
        difference = Difference::TheirLookup;
    else if (ours.spf->outcome.result == spf::Result::TempError)
        difference = Difference::OurLookup;
    else
        difference = Difference::RecordSince;
    return {std::move(theirs), word, difference};
}

/// The signature that theirs is about: by the beginning of its value, else by domain and selector.
const dkim::SignatureVerdict *matching(const TheirResult &theirs, const Verdict &ours)
{
    const auto fits = [&theirs](const dkim::SignatureVerdict &one) {
        const std::string domain = one.domainName ? one.domainName->toText() : ascii::lower(one.domain);
        const std::string value = toBase64(one.value);
        // header.i may be of a name below.
        const bool isDomain = theirs.domain.empty() || theirs.domain == domain || theirs.domain.ends_with('.' + domain);
        const bool isValue = theirs.signature.empty() || value.starts_with(theirs.signature);
        return isDomain && isValue && (theirs.selector.empty() || theirs.selector == one.selector);
    };
    const auto found = std::find_if(ours.dkim.begin(), ours.dkim.end(), fits);
    return found == ours.dkim.end() ? nullptr : &*found;
}

Difference differenceOf(const TheirResult &theirs, const dkim::SignatureVerdict &ours)
{
    using dkim::Cause;
    using dkim::Result;
    if (isPass(theirs.result) == (ours.result == Result::Pass))
        return Difference::None;
    if (ours.result == Result::TempError)
        return Difference::OurLookup;
    if (theirs.result == "temperror")
        return Difference::TheirLookup;
    if (!isPass(theirs.result))
        return Difference::KeySince;
    const bool isKeyGone =
        ours.cause == Cause::NoKey || ours.cause == Cause::KeyRevoked || ours.cause == Cause::KeyDamaged;
    const bool isAltered =
        ours.cause == Cause::BodyHash || ours.cause == Cause::BodyShort || ours.cause == Cause::Mismatch;
    return isKeyGone ? Difference::KeyGone : isAltered ? Difference::Altered : Difference::RecordSince;
}

Compared ofDkim(TheirResult theirs, const Verdict &ours)
{
    const dkim::SignatureVerdict *signature = matching(theirs, ours);
    if (!signature) {
        const bool isNone = theirs.result == "none" && ours.dkim.empty();
        return {std::move(theirs), ours.dkim.empty() ? "none" : "",
                isNone ? Difference::None : Difference::NoSignature};
    }
    const Difference difference = differenceOf(theirs, *signature);
    return {std::move(theirs), std::string(dkim::toText(signature->result)), difference};
}

Compared ofDmarc(TheirResult theirs, const Verdict &ours, bool anyOther)
{
    const std::string word(toText(ours.dmarc));
    Difference difference = Difference::RecordSince;
    if (isPass(theirs.result) == (ours.dmarc == DmarcResult::Pass) &&
        (theirs.result == "none") == (ours.dmarc == DmarcResult::None))
        difference = Difference::None;
    else if (theirs.result == "bestguesspass")
        difference = Difference::NoRule;
    else if (theirs.result == "temperror")
        difference = Difference::TheirLookup;
    else if (ours.dmarc == DmarcResult::TempError)
        difference = Difference::OurLookup;
    else if (anyOther)
        difference = Difference::Follows;
    return {std::move(theirs), word, difference};
}

} // namespace

std::string_view toText(Difference difference)
{
    return enumtext::textOf(differences, difference);
}

TheirResults theirResults(const std::vector<Field> &fields, const Verdict &ours)
{
    TheirResults all;
    std::vector<TheirResult> found;
    bool isFirst = true;
    for (const Field &field : fields) {
        if (field.name != "authentication-results")
            continue;
        TheirField read = parse(field.value());
        if (isFirst)
            all.server = read.server;
        else if (read.server != all.server)
            break; // of another server, further down the way
        isFirst = false;
        for (TheirResult &result : read.results) {
            const bool isOne = result.method == "spf" || result.method == "dkim" || result.method == "dmarc";
            if (isOne && found.size() < mostResults)
                found.push_back(std::move(result));
        }
    }
    bool anyOther = false;
    for (TheirResult &result : found) {
        if (result.method == "dmarc")
            continue;
        all.results.push_back(result.method == "spf" ? ofSpf(std::move(result), ours)
                                                     : ofDkim(std::move(result), ours));
        anyOther = anyOther || all.results.back().difference != Difference::None;
    }
    for (TheirResult &result : found) {
        if (result.method == "dmarc")
            all.results.push_back(ofDmarc(std::move(result), ours, anyOther));
    }
    return all;
}

} // namespace message
