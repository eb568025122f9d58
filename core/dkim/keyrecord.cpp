// SPDX-License-Identifier: Apache-2.0
#include "keyrecord.h"

#include "base64.h"
#include "der.h"

#include "core/taglist/taglist.h"

#include <algorithm>

namespace dkim
{

namespace
{

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

bool listHolds(std::string_view list, std::initializer_list<std::string_view> wanted)
{
    const std::string all = taglist::withoutSpace(list);
    std::size_t start = 0;
    while (start <= all.size()) {
        const std::size_t end = std::min(all.find(':', start), all.size());
        for (const std::string_view word : wanted) {
            if (std::string_view(all).substr(start, end - start) == word)
                return true;
        }
        start = end + 1;
    }
    return false;
}

/// What was pasted around the key, taken away: so that a damaged key can still be recognised as ours.
std::string cleaned(std::string_view value)
{
    std::string text(value);
    for (auto begin = text.find("-----"); begin != std::string::npos; begin = text.find("-----")) {
        const auto end = text.find("-----", begin + 5);
        text.erase(begin, end == std::string::npos ? std::string::npos : end + 5 - begin);
    }
    std::erase_if(text, [](char c) { return c == '"' || c == '\'' || c == '\\'; });
    return text;
}

class Reader
{
public:
    explicit Reader(std::string_view text) : m_text(text), m_list(taglist::parse(text)) {}

    KeyRecord read()
    {
        faultsOfText();
        faultsOfList();
        version();
        keyType();
        if (const auto *h = m_list.find("h"); h && !listHolds(lower(h->value), {"sha256"}))
            add(Fault::WithoutSha256, *h); // RFC 8301 §3.1: sha1 alone is no longer of use
        if (const auto *s = m_list.find("s"); s && !listHolds(lower(s->value), {"email", "*"}))
            add(Fault::NotForMail, *s);
        if (const auto *t = m_list.find("t")) {
            m_record.strict = listHolds(t->value, {"s"});
            if (listHolds(t->value, {"y"}))
                add(Fault::TestFlag, *t);
        }
        key();
        return std::move(m_record);
    }

private:
    void add(Fault fault, const taglist::Tag &tag) { m_record.problems.push_back({fault, tag.name, tag.valueOffset}); }
    void add(Fault fault, std::string tag, std::size_t offset)
    {
        m_record.problems.push_back({fault, std::move(tag), offset});
    }

    void find(std::string_view what, Fault fault)
    {
        if (const auto at = m_text.find(what); at != std::string_view::npos && !m_record.has(fault))
            add(fault, {}, at);
    }

    void faultsOfText()
    {
        find("-----BEGIN", Fault::PemLines);
        find("\"", Fault::QuoteInside);
        find("\\;", Fault::EscapedSemicolon);
        find("&quot;", Fault::FancyCharacter);
        const auto fancy =
            std::find_if(m_text.begin(), m_text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        if (fancy != m_text.end())
            add(Fault::FancyCharacter, {}, static_cast<std::size_t>(fancy - m_text.begin()));
    }

    void faultsOfList()
    {
        for (const taglist::Problem &problem : m_list.problems) {
            if (problem.fault == taglist::Fault::Duplicate)
                add(Fault::Duplicate, problem.part, problem.offset);
            else if (m_record.problems.empty()) // otherwise a consequence of what was told already
                add(Fault::TagList, problem.part, problem.offset);
        }
        for (const taglist::Tag &tag : m_list.tags) {
            for (const std::string_view known : {"v", "h", "k", "n", "p", "s", "t"}) {
                if (tag.name != known && lower(tag.name) == known)
                    add(Fault::WrongTagCase, tag.name, tag.offset);
            }
            // "k=rsa p=MII…": another tag inside a short value.
            const bool shortValue =
                tag.name == "v" || tag.name == "k" || tag.name == "h" || tag.name == "s" || tag.name == "t";
            if (shortValue && tag.value.find('=') != std::string::npos)
                add(Fault::MissingSemicolon, tag);
        }
    }

    void version()
    {
        const auto *v = m_list.find("v");
        if (v && (v->value != "DKIM1" || v != &m_list.tags.front()))
            add(Fault::WrongVersion, *v);
    }

    void keyType()
    {
        const auto *k = m_list.find("k");
        const std::string type = k ? lower(cleaned(k->value)) : "rsa";
        if (type == "rsa") {
            m_record.algorithm = Algorithm::Rsa;
        } else if (type == "ed25519") {
            m_record.algorithm = Algorithm::Ed25519;
        } else {
            m_record.algorithm = Algorithm::Unknown;
            if (k && k->value.find('=') == std::string::npos)
                add(Fault::UnknownKeyType, *k);
        }
    }

    void key()
    {
        const auto *p = m_list.find("p");
        if (!p) {
            add(Fault::NoKeyTag, "p", 0);
            return;
        }
        if (p->value.empty()) {
            add(Fault::Revoked, *p);
            return;
        }
        if (p->value.find_first_of(" \t\r\n") != std::string::npos)
            add(Fault::SpaceInKey, *p);
        bool cutOff = false;
        const auto octets = fromBase64(cleaned(p->value), &cutOff);
        if (!octets) {
            add(Fault::BadBase64, *p);
            return;
        }
        const PublicKeyOctets found = readPublicKey(*octets);
        if (m_record.algorithm == Algorithm::Ed25519)
            ed25519(*octets, found, *p);
        else
            rsa(found, cutOff, *p);
    }

    void rsa(const PublicKeyOctets &found, bool cutOff, const taglist::Tag &p)
    {
        using Form = PublicKeyOctets::Form;
        m_record.key = found.modulus;
        m_record.exponent = found.exponent;
        m_record.bits = bitsOf(found.modulus);
        switch (found.form) {
        case Form::RsaInfo:
            break;
        case Form::RsaBare:
            add(Fault::BareRsa, p);
            break;
        case Form::CutOff:
            add(Fault::CutOff, p);
            return;
        case Form::Ed25519Info:
        case Form::Unreadable:
            add(cutOff ? Fault::CutOff : Fault::UnreadableKey, p);
            return;
        }
        if (cutOff)
            add(Fault::CutOff, p);
    }

    void ed25519(const std::string &octets, const PublicKeyOctets &found, const taglist::Tag &p)
    {
        constexpr std::size_t length = 32; // RFC 8463 §4.2
        if (octets.size() == length) {
            m_record.key = octets;
            m_record.bits = 256;
        } else if (found.form == PublicKeyOctets::Form::Ed25519Info) {
            m_record.key = found.raw;
            m_record.bits = 256;
            add(Fault::WrappedEd25519, p);
        } else {
            add(octets.size() < length ? Fault::CutOff : Fault::UnreadableKey, p);
        }
    }

    const std::string_view m_text;
    const taglist::List m_list;
    KeyRecord m_record;
};

} // namespace

std::string_view toText(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::Unknown:
        return "";
    case Algorithm::Rsa:
        return "rsa";
    case Algorithm::Ed25519:
        return "ed25519";
    }
    return {};
}

std::string_view toText(Fault fault)
{
    switch (fault) {
    case Fault::NoKeyTag:
        return "no-key-tag";
    case Fault::Revoked:
        return "revoked";
    case Fault::BadBase64:
        return "bad-base64";
    case Fault::CutOff:
        return "cut-off";
    case Fault::PemLines:
        return "pem-lines";
    case Fault::QuoteInside:
        return "quote-inside";
    case Fault::SpaceInKey:
        return "space-in-key";
    case Fault::EscapedSemicolon:
        return "escaped-semicolon";
    case Fault::MissingSemicolon:
        return "missing-semicolon";
    case Fault::FancyCharacter:
        return "fancy-character";
    case Fault::UnreadableKey:
        return "unreadable-key";
    case Fault::BareRsa:
        return "bare-rsa";
    case Fault::WrappedEd25519:
        return "wrapped-ed25519";
    case Fault::UnknownKeyType:
        return "unknown-key-type";
    case Fault::WrongVersion:
        return "wrong-version";
    case Fault::WrongTagCase:
        return "wrong-tag-case";
    case Fault::Duplicate:
        return "duplicate";
    case Fault::NotForMail:
        return "not-for-mail";
    case Fault::WithoutSha256:
        return "without-sha256";
    case Fault::TestFlag:
        return "test-flag";
    case Fault::TagList:
        return "tag-list";
    }
    return {};
}

bool KeyRecord::has(Fault fault) const
{
    return std::any_of(problems.begin(), problems.end(),
                       [fault](const Problem &problem) { return problem.fault == fault; });
}

bool KeyRecord::isUsable() const
{
    return !key.empty() && std::all_of(problems.begin(), problems.end(), [](const Problem &problem) {
        switch (problem.fault) {
        case Fault::SpaceInKey:
        case Fault::BareRsa:
        case Fault::WrongTagCase:
        case Fault::TestFlag:
        case Fault::TagList:
            return true;
        default:
            return false;
        }
    });
}

bool looksLikeKey(std::string_view text)
{
    if (lower(text).find("dkim1") != std::string::npos)
        return true;
    const auto list = taglist::parse(text);
    return list.find("p") != nullptr && (list.tags.size() > 1 || fromBase64(list.find("p")->value).has_value());
}

KeyRecord parseKeyRecord(std::string_view text)
{
    return Reader(text).read();
}

} // namespace dkim
