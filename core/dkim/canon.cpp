// SPDX-License-Identifier: Apache-2.0
#include "canon.h"

#include "core/ascii.h"

#include <algorithm>
#include <cstring>

namespace dkim
{

namespace
{

constexpr std::size_t bufferOctets = 16 * 1024;

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20;
}

std::uint64_t eightOctets(const char *at)
{
    std::uint64_t octets = 0;
    std::memcpy(&octets, at, sizeof octets);
    return octets;
}

constexpr std::uint64_t everyOctet(std::uint8_t octet)
{
    return 0x0101010101010101U * octet;
}

/// Whether one of the eight octets is less than `limit`, which is at most 128.
constexpr bool anyBelow(std::uint64_t octets, std::uint8_t limit)
{
    return ((octets - everyOctet(limit)) & ~octets & everyOctet(0x80)) != 0;
}

/// The end of what relaxed canonicalisation leaves as it is: no controls, spaces only one at a time and inside. Eight
/// octets at a time, because this is where the time for a large message goes.
const char *endOfPlain(const char *begin, const char *end)
{
    const char *at = begin;
    while (end - at > 8) {
        const std::uint64_t octets = eightOctets(at);
        const std::uint64_t pairs = (octets ^ everyOctet(' ')) | (eightOctets(at + 1) ^ everyOctet(' '));
        if (anyBelow(octets, 0x20) || anyBelow(pairs, 1))
            break;
        at += 8;
    }
    while (at < end && !isControl(*at) && !(*at == ' ' && at + 1 < end && at[1] == ' '))
        ++at;
    return at > begin && at[-1] == ' ' ? at - 1 : at;
}

} // namespace

std::string_view toText(Canonicalization canonicalization)
{
    return canonicalization == Canonicalization::Simple ? "simple" : "relaxed";
}

void appendHeaderField(std::string &out, std::string_view field, Canonicalization canonicalization)
{
    if (canonicalization == Canonicalization::Simple) {
        out += field;
        return;
    }
    // §3.4.2
    const std::size_t colon = std::min(field.find(':'), field.size());
    std::string_view name = field.substr(0, colon);
    while (!name.empty() && ascii::isBlank(name.back()))
        name.remove_suffix(1);
    for (const char c : name)
        out += ascii::lower(c);
    out += ':';
    const std::size_t start = out.size();
    bool space = false;
    for (std::size_t i = colon + 1; i < field.size(); ++i) {
        if (field[i] == '\r' && i + 1 < field.size() && field[i + 1] == '\n') {
            ++i;
        } else if (ascii::isBlank(field[i])) {
            space = true;
        } else {
            if (space && out.size() > start)
                out += ' ';
            space = false;
            out += field[i];
        }
    }
}

BodyCanonicalizer::BodyCanonicalizer(Canonicalization canonicalization, Sink sink)
    : m_canonicalization(canonicalization), m_sink(std::move(sink))
{
    m_buffer.reserve(bufferOctets);
}

void BodyCanonicalizer::feed(std::string_view octets)
{
    const char *at = octets.data();
    const char *const end = at + octets.size();
    while (at < end) {
        if (m_carriageReturn) {
            m_carriageReturn = false;
            if (*at == '\n') {
                lineEnd();
                ++at;
                continue;
            }
            text("\r");
        }
        at = m_canonicalization == Canonicalization::Simple ? simple(at, end) : relaxed(at, end);
    }
}

void BodyCanonicalizer::finish()
{
    if (m_carriageReturn)
        text("\r");
    // §3.4.3: an empty body is one line end; §3.4.4: it is nothing.
    if (!m_empty || m_canonicalization == Canonicalization::Simple)
        put("\r\n");
    flush();
}

const char *BodyCanonicalizer::simple(const char *at, const char *end)
{
    const auto *feed = static_cast<const char *>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
    const char *stop = feed ? feed : end;
    if (stop > at && stop[-1] == '\r') {
        --stop;
        m_carriageReturn = !feed;
    }
    if (stop > at)
        text({at, static_cast<std::size_t>(stop - at)});
    if (!feed)
        return end;
    lineEnd();
    return feed + 1;
}

const char *BodyCanonicalizer::relaxed(const char *at, const char *end)
{
    switch (*at) {
    case '\n':
        lineEnd();
        return at + 1;
    case '\r':
        m_carriageReturn = true;
        return at + 1;
    case ' ':
    case '\t':
        m_space = true;
        return at + 1;
    default:
        break;
    }
    const char *const stop = isControl(*at) ? at + 1 : endOfPlain(at, end);
    text({at, static_cast<std::size_t>(stop - at)});
    return stop;
}

void BodyCanonicalizer::text(std::string_view octets)
{
    for (; m_lineEnds > 0; --m_lineEnds)
        put("\r\n");
    if (m_space)
        put(" ");
    m_space = false;
    m_empty = false;
    put(octets);
}

void BodyCanonicalizer::lineEnd()
{
    m_space = false;
    ++m_lineEnds;
}

void BodyCanonicalizer::put(std::string_view octets)
{
    if (m_buffer.size() + octets.size() > bufferOctets)
        flush();
    if (octets.size() >= bufferOctets)
        m_sink(octets);
    else
        m_buffer += octets;
}

void BodyCanonicalizer::flush()
{
    if (!m_buffer.empty())
        m_sink(m_buffer);
    m_buffer.clear();
}

} // namespace dkim
