// SPDX-License-Identifier: Apache-2.0
#include "signedmessage.h"

#include "sha256.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

namespace dkim
{

using message::Field;

namespace
{

/// §5.4.2: of fields with the same name the last one counts first, and each only once.
class Selection
{
public:
    explicit Selection(const std::vector<Field> &fields)
    {
        for (std::size_t i = 0; i < fields.size(); ++i)
            m_places[fields[i].name].push_back(i);
    }

    /// The fields that `names` select, without number `own`; a name that is not there selects nothing.
    [[nodiscard]] std::vector<std::size_t> of(const std::vector<std::string> &names, std::size_t own) const
    {
        std::vector<std::size_t> chosen;
        std::unordered_map<std::string_view, std::size_t> used;
        for (const std::string &name : names) {
            const auto places = m_places.find(name);
            if (places == m_places.end())
                continue;
            std::size_t &count = used[name];
            const auto &all = places->second;
            if (count < all.size() && all[all.size() - 1 - count] == own)
                ++count;
            if (count < all.size())
                chosen.push_back(all[all.size() - 1 - count++]);
        }
        return chosen;
    }

private:
    std::unordered_map<std::string_view, std::vector<std::size_t>> m_places;
};

/// §3.7: the selected fields, then the signature field itself as if b= were empty.
std::string headerHash(const std::vector<Field> &fields, const Selection &selection, std::size_t own,
                       const Signature &signature)
{
    std::string text;
    for (const std::size_t place : selection.of(signature.fields, own)) {
        appendHeaderField(text, fields[place].text, signature.header);
        text += "\r\n";
    }
    std::string field = fields[own].text;
    field.erase(field.size() - fields[own].value().size() + signature.valueOffset, signature.valueSize);
    appendHeaderField(text, field, signature.header);
    Sha256 hash;
    hash.add(text);
    return hash.take();
}

} // namespace

/// The body canonicalised in one way, and hashed up to each length that a signature names.
class MessageReader::BodyHash
{
public:
    explicit BodyHash(Canonicalization canonicalization)
        : m_canonicalization(canonicalization),
          m_canonicalizer(canonicalization, [this](std::string_view octets) { hash(octets); })
    {
    }

    [[nodiscard]] Canonicalization canonicalization() const { return m_canonicalization; }

    void add(std::optional<std::uint64_t> length)
    {
        const auto same = [&length](const Part &part) { return part.length == length; };
        if (std::none_of(m_parts.begin(), m_parts.end(), same))
            m_parts.push_back({length, Sha256(), {}});
    }

    void feed(std::string_view octets) { m_canonicalizer.feed(octets); }

    void finish()
    {
        m_canonicalizer.finish();
        for (Part &part : m_parts)
            part.digest = part.hash.take();
    }

    void tell(Signed &about) const
    {
        about.bodyOctets = m_octets;
        for (const Part &part : m_parts) {
            if (part.length == about.signature.length)
                about.bodyHash = part.digest;
        }
    }

private:
    struct Part {
        std::optional<std::uint64_t> length;
        Sha256 hash;
        std::string digest;
    };

    void hash(std::string_view octets)
    {
        for (Part &part : m_parts) {
            const std::uint64_t left = !part.length ? octets.size() : *part.length - std::min(*part.length, m_octets);
            part.hash.add(octets.substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(left, octets.size()))));
        }
        m_octets += octets.size();
    }

    const Canonicalization m_canonicalization;
    BodyCanonicalizer m_canonicalizer;
    std::vector<Part> m_parts;
    std::uint64_t m_octets = 0;
};

MessageReader::MessageReader(NameReader names) : m_names(std::move(names)) {}
MessageReader::~MessageReader() = default;
MessageReader::MessageReader(MessageReader &&) noexcept = default;
MessageReader &MessageReader::operator=(MessageReader &&) noexcept = default;

void MessageReader::feed(std::string_view octets)
{
    m_reader.feed(octets, [this](std::string_view body) {
        if (!m_inBody)
            readSignatures();
        for (const auto &each : m_bodies)
            each->feed(body);
    });
}

Message MessageReader::finish()
{
    m_reader.finish();
    if (!m_inBody)
        readSignatures();
    for (const auto &body : m_bodies) {
        body->finish();
        for (Signed &each : m_message.signatures) {
            if (each.signature.body == body->canonicalization())
                body->tell(each);
        }
    }
    m_message.form = m_reader.form();
    m_message.fields = std::move(m_reader.fields());
    return std::move(m_message);
}

void MessageReader::readSignatures()
{
    m_inBody = true;
    const std::vector<Field> &fields = m_reader.fields();
    const Selection selection(fields);
    std::size_t wellFormed = 0;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].name != "dkim-signature")
            continue;
        if (m_message.signatures.size() == mostTold) {
            m_message.signatures.back().signature.cause = Cause::TooManySignatures;
            return;
        }
        Signed next{parseSignature(fields[i].value(), m_names), {}, {}, 0};
        if (next.signature.cause == Cause::Good && ++wellFormed > mostSignatures)
            next.signature.cause = Cause::TooManySignatures;
        if (next.signature.cause == Cause::Good) {
            next.headerHash = headerHash(fields, selection, i, next.signature);
            auto body = std::find_if(m_bodies.begin(), m_bodies.end(), [&next](const auto &each) {
                return each->canonicalization() == next.signature.body;
            });
            if (body == m_bodies.end())
                body = m_bodies.insert(body, std::make_unique<BodyHash>(next.signature.body));
            (*body)->add(next.signature.length);
        }
        m_message.signatures.push_back(std::move(next));
    }
}

} // namespace dkim
