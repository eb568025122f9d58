// SPDX-License-Identifier: Apache-2.0
#include "signature.h"

#include "core/ascii.h"
#include "core/base64.h"
#include "core/enumtext.h"
#include "core/taglist/taglist.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace dkim
{

namespace
{

constexpr std::size_t mostFields = 1000; // of h=: ten times what anybody signs

template <typename Use> void forEachPart(std::string_view list, char separator, Use use)
{
    for (std::size_t start = 0; start <= list.size();) {
        const std::size_t end = std::min(list.find(separator, start), list.size());
        use(ascii::trimmed(list.substr(start, end - start)));
        start = end + 1;
    }
}

/// A number of §3.5; what is beyond all measure counts as the largest.
std::optional<std::int64_t> digitsAsNumber(std::string_view digits)
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    if (digits.empty() || digits.size() > 76)
        return std::nullopt;
    std::int64_t value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        const int digit = c - '0';
        value = value > (most - digit) / 10 ? most : value * 10 + digit;
    }
    return value;
}

int hexValue(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// dkim-quoted-printable (§2.11).
std::optional<std::string> unquoted(std::string_view text)
{
    const std::string quoted = taglist::withoutSpace(text);
    std::string out;
    for (std::size_t i = 0; i < quoted.size(); ++i) {
        if (quoted[i] != '=') {
            out += quoted[i];
            continue;
        }
        const int high = i + 2 < quoted.size() ? hexValue(quoted[i + 1]) : -1;
        const int low = i + 2 < quoted.size() ? hexValue(quoted[i + 2]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        out += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return out;
}

/// sub-domain *("." sub-domain) (§3.5), U-labels by `names`. Underscores stand in many selectors.
std::optional<dns::Name> readName(std::string_view text, const NameReader &names)
{
    if (text.empty() || text.back() == '.')
        return std::nullopt;
    const bool isAscii =
        std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!isAscii)
        return names ? names(text) : std::nullopt;
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
        return ascii::isLetter(c) || ascii::isDigit(c) || c == '-' || c == '_' || c == '.';
    });
    return plain ? dns::Name::fromOctets(text) : std::nullopt;
}

class FieldReader
{
public:
    FieldReader(std::string_view value, const NameReader &names)
        : m_value(value), m_list(taglist::parse(value)), m_names(names)
    {
    }

    Signature read()
    {
        // What can be shown is read whatever else is wrong.
        m_signature.domain = valueOf("d");
        m_signature.selector = valueOf("s");
        m_signature.algorithm = ascii::lower(valueOf("a"));
        if (list() && present() && version() && algorithm() && canonicalization() && domain() && identity() &&
            fields() && hashes() && numbers())
            query();
        return std::move(m_signature);
    }

private:
    [[nodiscard]] std::string valueOf(std::string_view name) const
    {
        const auto *tag = m_list.find(name);
        return tag ? tag->value : std::string();
    }

    bool refuse(Cause cause, std::string_view tag)
    {
        m_signature.cause = cause;
        m_signature.tag = tag;
        return false;
    }

    bool list()
    {
        for (const taglist::Problem &problem : m_list.problems) {
            switch (problem.fault) {
            case taglist::Fault::Duplicate:
                return refuse(Cause::DuplicateTag, problem.part);
            case taglist::Fault::NoEquals:
            case taglist::Fault::BadName:
            case taglist::Fault::EmptyPart:
                return refuse(Cause::Syntax, problem.part);
            case taglist::Fault::BadValue:
                break; // judged by the tag; RFC 8616 §5 allows UTF-8 in some
            }
        }
        return true;
    }

    bool present()
    {
        for (const std::string_view needed : {"v", "a", "b", "bh", "d", "h", "s"}) {
            if (!m_list.find(needed))
                return refuse(Cause::MissingTag, needed);
        }
        const auto *b = m_list.find("b");
        m_signature.valueOffset = m_value.find('=', b->offset) + 1;
        m_signature.valueSize = std::min(m_value.find(';', b->offset), m_value.size()) - m_signature.valueOffset;
        return true;
    }

    bool version() { return valueOf("v") == "1" || refuse(Cause::UnknownVersion, "v"); }

    /// Words count no case, here and in c=, q= and the tags of a key: they are strings of an ABNF (RFC 5234 §2.3), and
    /// receivers are no stricter, whatever §3.2 says of values in general.
    bool algorithm()
    {
        const std::string &name = m_signature.algorithm;
        if (name == "rsa-sha1")
            return refuse(Cause::RsaSha1, "a");
        m_signature.keyType = name == "rsa-sha256"       ? Algorithm::Rsa
                              : name == "ed25519-sha256" ? Algorithm::Ed25519
                                                         : Algorithm::Unknown;
        return m_signature.keyType != Algorithm::Unknown || refuse(Cause::UnknownAlgorithm, "a");
    }

    static bool read(std::string_view word, Canonicalization &into)
    {
        into = word == "relaxed" ? Canonicalization::Relaxed : Canonicalization::Simple;
        return word == toText(into);
    }

    bool canonicalization()
    {
        const auto *c = m_list.find("c");
        if (!c)
            return true;
        const std::string words = ascii::lower(c->value);
        const std::size_t slash = std::min(words.find('/'), words.size());
        const std::string_view body = slash < words.size() ? std::string_view(words).substr(slash + 1) : "simple";
        return (read(std::string_view(words).substr(0, slash), m_signature.header) && read(body, m_signature.body)) ||
               refuse(Cause::BadTag, "c");
    }

    bool domain()
    {
        m_signature.domainName = readName(m_signature.domain, m_names);
        if (!m_signature.domainName || m_signature.domainName->labelCount() < 2) {
            m_signature.domainName.reset();
            return refuse(Cause::BadTag, "d");
        }
        const auto selector = readName(m_signature.selector, m_names);
        const auto below = m_signature.domainName->child("_domainkey");
        if (selector && below)
            m_signature.keyName = below->child(*selector);
        return m_signature.keyName || refuse(Cause::BadTag, "s");
    }

    bool identity()
    {
        const auto *i = m_list.find("i");
        if (!i)
            return true;
        const auto text = unquoted(i->value);
        const auto at = text ? text->rfind('@') : std::string::npos;
        const auto name =
            at == std::string::npos ? std::nullopt : readName(std::string_view(*text).substr(at + 1), m_names);
        if (!name)
            return refuse(Cause::BadTag, "i");
        m_signature.identity = text->substr(at + 1);
        m_signature.identityIsDomain = *name == *m_signature.domainName;
        return name->isAtOrBelow(*m_signature.domainName) || refuse(Cause::IdentityOutsideDomain, "i");
    }

    bool fields()
    {
        bool good = true; // a name that is empty is none (§3.5 hdr-name), also behind the last colon
        forEachPart(valueOf("h"), ':', [&](std::string_view name) {
            good = good && !name.empty() && m_signature.fields.size() < mostFields &&
                   std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c <= '~'; });
            if (good)
                m_signature.fields.push_back(ascii::lower(name));
        });
        if (!good)
            return refuse(Cause::BadTag, "h");
        const auto &names = m_signature.fields;
        return std::find(names.begin(), names.end(), "from") != names.end() || refuse(Cause::FromNotSigned, "h");
    }

    bool hashes()
    {
        const auto hash = fromBase64(valueOf("bh"));
        if (!hash || hash->empty())
            return refuse(Cause::BadTag, "bh");
        const auto value = fromBase64(valueOf("b"));
        if (!value || value->empty())
            return refuse(Cause::BadTag, "b");
        m_signature.bodyHash = *hash;
        m_signature.value = *value;
        return true;
    }

    bool read(std::string_view name, std::size_t mostDigits, std::optional<std::int64_t> &into)
    {
        const auto *tag = m_list.find(name);
        if (tag && tag->value.size() <= mostDigits)
            into = digitsAsNumber(tag->value);
        return !tag || into || refuse(Cause::BadTag, name);
    }

    bool numbers()
    {
        std::optional<std::int64_t> length;
        constexpr std::size_t length76 = 76; // §3.5 ABNF: 1*76DIGIT for l=
        constexpr std::size_t time12 = 12;   // and 1*12DIGIT for t= and x=
        if (!read("l", length76, length) || !read("t", time12, m_signature.signedAt) ||
            !read("x", time12, m_signature.expiresAt))
            return false;
        if (length)
            m_signature.length = static_cast<std::uint64_t>(*length);
        return !m_signature.signedAt || !m_signature.expiresAt || *m_signature.expiresAt > *m_signature.signedAt ||
               refuse(Cause::ExpiresBeforeSigned, "x");
    }

    bool query()
    {
        const auto *q = m_list.find("q");
        bool known = !q;
        forEachPart(q ? std::string_view(q->value) : "", ':',
                    [&known](std::string_view method) { known = known || ascii::lower(method) == "dns/txt"; });
        return known || refuse(Cause::BadTag, "q");
    }

    const std::string_view m_value;
    const taglist::List m_list;
    const NameReader &m_names;
    Signature m_signature;
};

constexpr auto causeTexts = std::to_array<enumtext::Row<Cause>>({
    {Cause::Good, ""},
    {Cause::LengthTag, "body-length"},
    {Cause::UnsignedTail, "unsigned-tail"},
    {Cause::TestKey, "test-key"},
    {Cause::SignedAhead, "signed-in-future"},
    {Cause::SeveralKeys, "several-keys"},
    {Cause::Syntax, "syntax"},
    {Cause::DuplicateTag, "duplicate-tag"},
    {Cause::MissingTag, "missing-tag"},
    {Cause::BadTag, "bad-tag"},
    {Cause::UnknownVersion, "unknown-version"},
    {Cause::UnknownAlgorithm, "unknown-algorithm"},
    {Cause::FromNotSigned, "from-not-signed"},
    {Cause::IdentityOutsideDomain, "identity-outside-domain"},
    {Cause::ExpiresBeforeSigned, "expires-before-signed"},
    {Cause::NoKey, "no-key"},
    {Cause::KeyRevoked, "key-revoked"},
    {Cause::KeyDamaged, "key-damaged"},
    {Cause::KeyOtherAlgorithm, "key-other-algorithm"},
    {Cause::KeyWithoutSha256, "key-without-sha256"},
    {Cause::KeyNotForMail, "key-not-for-mail"},
    {Cause::KeyForbidsIdentity, "key-forbids-identity"},
    {Cause::RsaSha1, "rsa-sha1"},
    {Cause::Expired, "expired"},
    {Cause::KeySmall, "key-small"},
    {Cause::KeyLarge, "key-large"},
    {Cause::TooManySignatures, "too-many-signatures"},
    {Cause::BodyHash, "body-hash"},
    {Cause::BodyShort, "body-short"},
    {Cause::Mismatch, "signature"},
    {Cause::Dns, "dns"},
});
static_assert(enumtext::isWhole<causeTexts>());

} // namespace

std::string_view toText(Result result)
{
    switch (result) {
    case Result::Pending:
        return "pending";
    case Result::Pass:
        return "pass";
    case Result::Fail:
        return "fail";
    case Result::Policy:
        return "policy";
    case Result::PermError:
        return "permerror";
    case Result::TempError:
        return "temperror";
    }
    return {};
}

std::string_view toText(Cause cause)
{
    return enumtext::textOf(causeTexts, cause);
}

Signature parseSignature(std::string_view value, const NameReader &names)
{
    return FieldReader(value, names).read();
}

} // namespace dkim
