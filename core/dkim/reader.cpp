// SPDX-License-Identifier: Apache-2.0
#include "reader.h"

#include "sha256.h"

#include "core/ascii.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

namespace dkim
{

namespace
{

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

/// RFC 5322 §3.6.8, with the white space before the colon of §4.5.
std::string nameOf(std::string_view line)
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos)
        return {};
    std::string_view name = line.substr(0, colon);
    while (!name.empty() && ascii::isBlank(name.back()))
        name.remove_suffix(1);
    const bool good = std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c <= '~'; });
    return good ? ascii::lower(name) : std::string();
}

/// A field that every message has one or other of (RFC 5322 §3.6).
bool isUsual(std::string_view name)
{
    constexpr std::string_view names[] = {"from",       "date",     "subject",      "to",          "cc",
                                          "message-id", "received", "mime-version", "return-path", "dkim-signature"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

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

std::string_view toText(Form form)
{
    switch (form) {
    case Form::Message:
        return "message";
    case Form::Empty:
        return "empty";
    case Form::Outlook:
        return "outlook";
    case Form::Utf16:
        return "utf-16";
    case Form::Mailbox:
        return "mailbox";
    case Form::HeaderTooLong:
        return "header-too-long";
    case Form::Other:
        return "other";
    }
    return {};
}

std::string_view Field::value() const
{
    const auto colon = text.find(':');
    return colon == std::string::npos ? std::string_view() : std::string_view(text).substr(colon + 1);
}

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
    if (m_inBody) {
        feedBody(octets);
        return;
    }
    // One octet more than is allowed is enough to see that it is too long.
    const std::size_t taken = std::min(octets.size(), mostHeaderOctets + 1 - m_header.size());
    m_header += octets.substr(0, taken);
    while (!m_inBody) {
        const auto lineEnd = m_header.find('\n', m_searched);
        if (lineEnd == std::string::npos)
            break;
        const std::string_view line = std::string_view(m_header).substr(m_searched, lineEnd - m_searched);
        const bool empty = line.empty() || line == "\r";
        const std::size_t lineStart = std::exchange(m_searched, lineEnd + 1);
        if (empty && lineStart == m_start)
            m_start = m_searched; // saving and copying puts empty lines in front
        else if (empty)
            endHeader(lineStart);
    }
    if (!m_inBody && m_header.size() > mostHeaderOctets) {
        m_message.form = formOfOctets() == Form::Message ? Form::HeaderTooLong : formOfOctets();
        m_inBody = true;
    } else if (m_inBody) {
        feedBody(std::string_view(m_header).substr(m_searched));
        feedBody(octets.substr(taken));
    }
    if (m_inBody)
        m_header = std::string(); // gives the memory back
}

Message MessageReader::finish()
{
    if (!m_inBody)
        endHeader(m_header.size());
    for (const auto &body : m_bodies) {
        body->finish();
        for (Signed &each : m_message.signatures) {
            if (each.signature.body == body->canonicalization())
                body->tell(each);
        }
    }
    return std::move(m_message);
}

void MessageReader::endHeader(std::size_t size)
{
    m_inBody = true;
    std::string_view header = std::string_view(m_header).substr(m_start, size - m_start);
    if (header.starts_with(byteOrderMark))
        header.remove_prefix(byteOrderMark.size());
    m_message.form = formOfOctets();
    m_mailbox = header.starts_with("From ");
    readFields(header);
    const auto &fields = m_message.fields;
    if (m_message.form == Form::Message &&
        std::none_of(fields.begin(), fields.end(), [](const Field &field) { return isUsual(field.name); }))
        m_message.form = Form::Other;
    readSignatures();
}

Form MessageReader::formOfOctets() const
{
    const std::string_view octets = m_header;
    if (octets.size() == m_start)
        return Form::Empty;
    if (octets.starts_with("\xd0\xcf\x11\xe0")) // [MS-CFB] §2.2
        return Form::Outlook;
    if (octets.starts_with("\xff\xfe") || octets.starts_with("\xfe\xff") ||
        (octets.size() > 1 && (octets[0] == '\0') != (octets[1] == '\0')))
        return Form::Utf16;
    return Form::Message;
}

void MessageReader::readFields(std::string_view header)
{
    for (std::size_t at = 0; at < header.size();) {
        const std::size_t end = std::min(header.find('\n', at), header.size());
        std::string_view line = header.substr(at, end - at);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!line.empty() && ascii::isBlank(line.front()) && !m_message.fields.empty())
            m_message.fields.back().text.append("\r\n").append(line);
        else if (at > 0 ||
                 !line.starts_with("From ")) // the line of a mailbox file (RFC 4155) is no part of the message
            m_message.fields.push_back({nameOf(line), std::string(line)});
        at = end + 1;
        if (m_message.fields.size() > mostFields) {
            m_message.fields.clear();
            m_message.form = Form::HeaderTooLong;
            return;
        }
    }
}

void MessageReader::readSignatures()
{
    const auto &fields = m_message.fields;
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

/// RFC 4155 appendix A: a message begins with "From ", an address and a time, behind an empty line. A body has such a
/// line with ">" before it.
void MessageReader::lookForNext(std::string_view octets)
{
    constexpr std::size_t longest = 400; // of a line that is looked at
    const auto isNext = [this] {
        return m_behindEmpty && m_line.starts_with("From ") && std::count(m_line.begin(), m_line.end(), ':') >= 2;
    };
    for (std::size_t at = 0; at < octets.size() && m_message.form == Form::Message;) {
        const std::size_t end = std::min(octets.find('\n', at), octets.size());
        if (m_line.size() < longest)
            m_line += octets.substr(at, std::min(end - at, longest - m_line.size()));
        if (end < octets.size()) {
            if (isNext())
                m_message.form = Form::Mailbox;
            m_behindEmpty = m_line.empty() || m_line == "\r";
            m_line.clear();
        }
        at = end + 1;
    }
}

void MessageReader::feedBody(std::string_view octets)
{
    if (m_mailbox)
        lookForNext(octets);
    for (const auto &body : m_bodies)
        body->feed(octets);
}

} // namespace dkim
