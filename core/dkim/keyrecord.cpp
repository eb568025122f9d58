// SPDX-License-Identifier: Apache-2.0
#include "keyrecord.h"

#include "der.h"
#include "keytext.h"

#include "core/ascii.h"
#include "core/base64.h"
#include "core/taglist/taglist.h"

#include <algorithm>

namespace dkim
{

namespace
{

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
    std::string text;
    for (auto begin = value.find("-----"); begin != std::string_view::npos; begin = value.find("-----")) {
        text += value.substr(0, begin);
        const auto end = value.find("-----", begin + 5);
        value.remove_prefix(end == std::string_view::npos ? value.size() : end + 5);
    }
    text += value;
    std::erase_if(text, [](char c) { return c == '"' || c == '(' || c == ')'; });
    return text;
}

/// Known tags whose values verifiers act upon; n= is for people, and t= holds words of which unknown ones are ignored.
bool isActedUpon(std::string_view tag)
{
    return tag == "v" || tag == "h" || tag == "k" || tag == "p" || tag == "s";
}

bool isKnown(std::string_view tag)
{
    return isActedUpon(tag) || tag == "n" || tag == "t";
}

/// `value` with the semicolons that are missing before other tags: "rsa p=MII…", "…AQAB t=s". Base64 has "=" only at
/// its end.
std::string withSemicolons(const std::string &value)
{
    std::string out;
    for (std::size_t at = 0; at < value.size(); ++at) {
        const bool tag = at > 0 && at + 2 < value.size() && ascii::isSpace(value[at - 1]) &&
                         isKnown(value.substr(at, 1)) && value[at + 1] == '=' && value[at + 2] != '=' &&
                         !ascii::isSpace(value[at + 2]);
        out += tag ? ";" : "";
        out += value[at];
    }
    return out;
}

/// What verifiers forgive, or do not have to look at.
bool isForgiven(Fault fault)
{
    return fault == Fault::SpaceInKey || fault == Fault::BareRsa || fault == Fault::WrongTagCase ||
           fault == Fault::TestFlag;
}

class Reader
{
public:
    explicit Reader(std::string_view text) : m_text(text), m_meant(text), m_list(taglist::parse(text)) {}

    KeyRecord read()
    {
        m_record.unread = m_list.unread;
        m_record.unkept = m_list.unkept;
        faultsOfText();
        escapedSemicolons();
        missingSemicolons();
        faultsOfList();
        version();
        keyType();
        // RFC 8301 §3.1: sha1 alone is no longer of use.
        if (const auto *h = m_list.find("h"); h && !listHolds(ascii::lower(h->value), {"sha256"}))
            add(listHolds(ascii::lower(h->value), {"sha1"}) ? Fault::WithoutSha256 : Fault::UnknownHash, *h);
        if (const auto *s = m_list.find("s"); s && !listHolds(ascii::lower(s->value), {"email", "*"}))
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
    void add(Fault fault, const taglist::Tag &tag) { add(fault, tag.name, tag.valueOffset); }
    void add(Fault fault, std::string tag, std::size_t offset, bool forgiven = false)
    {
        const std::size_t place = offset < m_origins.size() ? m_origins[offset] : std::min(offset, m_text.size());
        m_record.problems.push_back({fault, std::move(tag), place, forgiven || isForgiven(fault)});
    }

    void find(std::string_view text, std::string_view what, Fault fault)
    {
        if (const auto at = text.find(what); at != std::string_view::npos && !m_record.has(fault))
            add(fault, {}, at);
    }

    void faultsOfText()
    {
        std::string text(m_text);
        if (const auto *note = m_list.find("n")) // may hold anything (§3.6.1)
            text.replace(note->valueOffset, note->value.size(), note->value.size(), ' ');
        if (const auto version = text.find("v=DKIM1"); version != std::string::npos) {
            std::string before = ' ' + ascii::lower(std::string_view(text).substr(0, version));
            std::replace(before.begin(), before.end(), '\t', ' ');
            if (before.find(" txt ") != std::string::npos)
                add(Fault::ZoneLine, {}, 0);
        }
        find(text, "-----BEGIN", Fault::PemLines);
        if (!m_record.has(Fault::ZoneLine)) // which has them by right
            find(text, "\"", Fault::QuoteInside);
        find(text, "&quot;", Fault::FancyCharacter);
        // RFC 6376 §3.2 lets no octet outside ASCII stand in any value. In a note, and in a tag that nobody knows, all
        // verifiers pass over it, as they do in a signature's: then it is a slip and keeps nobody from the key.
        for (const bool overlooked : {false, true}) {
            for (std::size_t at = 0; at < m_text.size() && !m_record.has(Fault::FancyCharacter); ++at) {
                if (static_cast<unsigned char>(m_text[at]) >= 0x80 && isInOverlookedValue(at) == overlooked)
                    add(Fault::FancyCharacter, {}, at, overlooked);
            }
        }
    }

    [[nodiscard]] bool isInOverlookedValue(std::size_t at) const
    {
        return std::any_of(m_list.tags.begin(), m_list.tags.end(), [at](const taglist::Tag &tag) {
            return !isActedUpon(tag.name) && at >= tag.valueOffset && at < tag.valueOffset + tag.value.size();
        });
    }

    /// From here on the list is read as it was meant, so that only the slip itself is told.
    void escapedSemicolons()
    {
        std::string meant = m_meant;
        std::vector<const taglist::Tag *> hit;
        for (auto tag = m_list.tags.rbegin(); tag != m_list.tags.rend(); ++tag) {
            if (!tag->value.ends_with('\\'))
                continue;
            meant.erase(tag->valueOffset + tag->value.size() - 1, 1);
            hit.push_back(&*tag);
        }
        if (hit.empty())
            return;
        const bool harmless =
            std::none_of(hit.begin(), hit.end(), [](const taglist::Tag *tag) { return isActedUpon(tag->name); });
        add(Fault::EscapedSemicolon, hit.back()->name, hit.back()->valueOffset + hit.back()->value.size() - 1,
            harmless);
        readAs(std::move(meant));
    }

    void missingSemicolons()
    {
        std::string meant = m_meant;
        for (auto tag = m_list.tags.rbegin(); tag != m_list.tags.rend(); ++tag) {
            if (!isKnown(tag->name) || tag->name == "n")
                continue;
            const std::string value = withSemicolons(tag->value);
            const bool glued = tag->name != "p" && tag->value.find('=') != std::string::npos; // "v=DKIM1k=rsa"
            if ((glued || value != tag->value) && !m_record.has(Fault::MissingSemicolon))
                add(Fault::MissingSemicolon, *tag);
            meant.replace(tag->valueOffset, tag->value.size(), value);
        }
        readAs(std::move(meant));
    }

    void readAs(std::string meant)
    {
        if (meant == m_meant)
            return;
        // Only backslashes went and semicolons came: so that a place is told as it is in the text that stands there.
        std::vector<std::size_t> origins;
        for (std::size_t from = 0, to = 0; to < meant.size(); ++to) {
            while (from < m_meant.size() && m_meant[from] != meant[to] && m_meant[from] == '\\')
                ++from;
            const std::size_t end = std::min(from, m_meant.empty() ? 0 : m_meant.size() - 1);
            origins.push_back(end < m_origins.size() ? m_origins[end] : end);
            from += from < m_meant.size() && m_meant[from] == meant[to] ? 1 : 0;
        }
        m_origins = std::move(origins);
        m_meant = std::move(meant);
        m_list = taglist::parse(m_meant);
    }

    void faultsOfList()
    {
        // Beside what makes the record useless anyway the rest may be a consequence.
        const bool told = std::any_of(m_record.problems.begin(), m_record.problems.end(),
                                      [](const Problem &problem) { return !problem.forgiven; });
        for (const taglist::Problem &problem : m_list.problems) {
            if (problem.fault == taglist::Fault::Duplicate)
                add(Fault::Duplicate, problem.part, problem.offset);
            else if (!told && !(isOverlooked(problem) && m_record.has(Fault::FancyCharacter)))
                add(Fault::TagList, problem.part, problem.offset, isOverlooked(problem));
        }
        for (const taglist::Tag &tag : m_list.tags) {
            if (!isKnown(tag.name) && isKnown(ascii::lower(tag.name)))
                add(Fault::WrongTagCase, tag.name, tag.offset);
        }
    }

    /// A hyphen in a name that nobody knows, an odd octet in a value that nobody reads: against the grammar, and passed
    /// over by all.
    static bool isOverlooked(const taglist::Problem &problem)
    {
        if (problem.fault == taglist::Fault::BadValue)
            return !isActedUpon(problem.part);
        std::string name = problem.part;
        std::erase(name, '-');
        return problem.fault == taglist::Fault::BadName && name != problem.part &&
               taglist::parse(name + '=').problems.empty();
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
        const std::string type = k ? ascii::lower(withoutPasted(k->value)) : "rsa";
        m_record.algorithm = type == "rsa"       ? Algorithm::Rsa
                             : type == "ed25519" ? Algorithm::Ed25519
                                                 : Algorithm::Unknown;
        if (m_record.algorithm == Algorithm::Unknown && k->value.find('=') == std::string::npos)
            add(Fault::UnknownKeyType, *k);
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
        const std::string value = withoutPasted(p->value);
        m_record.digits = taglist::withoutSpace(value);
        const auto whole = wholeKeyIn(value);
        if (whole && whole->reading != Reading::Plain) {
            otherwiseWhole(*whole, *p);
            return;
        }
        if (!hasPasted() && p->value.find_first_of(" \t\r\n") != std::string::npos)
            add(Fault::SpaceInKey, *p);
        bool cutOff = false;
        const auto octets = fromBase64(value, &cutOff);
        if (!octets) {
            add(Fault::BadBase64, *p);
            return;
        }
        m_record.octets = *octets;
        readKey(readPublicKey(*octets), cutOff, *p);
    }

    /// No verifier reads it so, but that it is whole tells which key it is.
    void otherwiseWhole(const KeyText &whole, const taglist::Tag &p)
    {
        m_record.octets = whole.octets;
        const bool rsa = !whole.found.modulus.empty();
        m_record.exponent = whole.found.exponent;
        take(rsa ? Algorithm::Rsa : Algorithm::Ed25519,
             rsa                       ? whole.found.modulus
             : whole.found.raw.empty() ? whole.octets
                                       : whole.found.raw,
             p);
        add(whole.reading == Reading::BlankForPlus ? Fault::BlankForPlus
            : whole.reading == Reading::UrlLetters ? Fault::UrlLetters
                                                   : Fault::BadBase64,
            p);
    }

    /// Something was pasted along with the key; it brings its own spaces.
    [[nodiscard]] bool hasPasted() const
    {
        return m_record.has(Fault::QuoteInside) || m_record.has(Fault::PemLines) || m_record.has(Fault::ZoneLine);
    }
    [[nodiscard]] std::string withoutPasted(const std::string &value) const
    {
        return hasPasted() ? cleaned(value) : value;
    }

    /// By the form of the octets, whatever k= says they are.
    void readKey(const PublicKeyOctets &found, bool cutOff, const taglist::Tag &p)
    {
        using Form = PublicKeyOctets::Form;
        constexpr std::size_t edwards = 32; // RFC 8463 §4.2
        const std::size_t size = m_record.octets.size();
        if (size == edwards && !cutOff &&
            (found.form == Form::Unreadable || m_record.algorithm == Algorithm::Ed25519)) {
            take(Algorithm::Ed25519, m_record.octets, p); // the first octets may look like those of another form
            return;
        }
        switch (found.form) {
        case Form::RsaInfo:
        case Form::RsaBare:
            take(Algorithm::Rsa, found.modulus, p);
            m_record.exponent = found.exponent;
            if (cutOff)
                add(Fault::BadBase64, p); // the key is whole, and something stands behind it
            else if (found.form == Form::RsaBare)
                add(Fault::BareRsa, p);
            return;
        case Form::Ed25519Info:
            take(Algorithm::Ed25519, found.raw, p);
            add(Fault::WrappedEd25519, p);
            return;
        case Form::CutOff:
            add(endsAsRsaKey(m_record.digits) ? Fault::LostDigits : Fault::CutOff, p);
            return;
        case Form::Unreadable:
            break;
        }
        if (cutOff || (m_record.algorithm == Algorithm::Ed25519 && size < edwards))
            add(Fault::CutOff, p);
        else
            add(Fault::UnreadableKey, p);
    }

    void take(Algorithm algorithm, const std::string &key, const taglist::Tag &p)
    {
        m_record.key = key;
        m_record.bits = algorithm == Algorithm::Rsa ? bitsOf(key) : 256;
        if (m_record.algorithm != Algorithm::Unknown && m_record.algorithm != algorithm)
            add(Fault::WrongKeyType, p);
    }

    const std::string_view m_text;
    std::string m_meant;                // without slips that would hide the rest
    std::vector<std::size_t> m_origins; // of each octet of m_meant in m_text; empty while both are the same
    taglist::List m_list;
    KeyRecord m_record;
};

} // namespace

bool looksLikeKey(std::string_view text)
{
    const auto list = taglist::parse(text);
    const auto *v = list.find("v");
    if (v && ascii::lower(v->value).find("dkim") > 1) // perhaps behind a quotation mark
        return false;                                 // "v=DMARC1; p=none"
    const auto *p = list.find("p");
    return ascii::lower(text).find("dkim1") != std::string::npos ||
           (p && (list.tags.size() > 1 || fromBase64(p->value).has_value()));
}

KeyRecord parseKeyRecord(std::string_view text)
{
    return Reader(text).read();
}

} // namespace dkim
