// SPDX-License-Identifier: Apache-2.0
#include "der.h"

namespace dkim
{

namespace
{

constexpr char sequence = 0x30;
constexpr char integer = 0x02;
constexpr char bitString = 0x03;
constexpr std::string_view rsaAlgorithm("\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00",
                                        15);                                                    // RFC 8017 §A.1
constexpr std::string_view ed25519Info("\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00", 12); // RFC 8410 §4

/// Reads one element after another; remembers when a length says more than there is.
class Der
{
public:
    explicit Der(std::string_view text) : m_text(text) {}

    std::optional<std::string_view> take(char tag)
    {
        if (m_text.size() < 2 || m_text.front() != tag) {
            m_short = m_short || (m_text.size() < 2);
            return std::nullopt;
        }
        std::size_t length = static_cast<std::uint8_t>(m_text[1]);
        std::size_t head = 2;
        if (length >= 0x80) {
            const std::size_t octets = length & 0x7f;
            if (octets == 0 || octets > 3)
                return std::nullopt;
            if (m_text.size() < 2 + octets) {
                m_short = true;
                return std::nullopt;
            }
            length = 0;
            for (std::size_t i = 0; i < octets; ++i)
                length = length << 8 | static_cast<std::uint8_t>(m_text[2 + i]);
            head += octets;
        }
        if (m_text.size() - head < length) {
            m_short = true;
            return std::nullopt;
        }
        const auto content = m_text.substr(head, length);
        m_text.remove_prefix(head + length);
        return content;
    }

    [[nodiscard]] bool isShort() const { return m_short; }
    [[nodiscard]] std::string_view rest() const { return m_text; }

private:
    std::string_view m_text;
    bool m_short = false;
};

std::string withoutZeros(std::string_view number)
{
    const auto first = number.find_first_not_of('\0');
    return first == std::string_view::npos ? std::string() : std::string(number.substr(first));
}

/// RSAPublicKey: two integers.
bool readRsa(std::string_view content, PublicKeyOctets &key)
{
    Der der(content);
    const auto modulus = der.take(integer);
    const auto exponent = modulus ? der.take(integer) : std::nullopt;
    if (!exponent || !der.rest().empty())
        return false;
    key.modulus = withoutZeros(*modulus);
    key.exponent = withoutZeros(*exponent);
    return !key.modulus.empty() && !key.exponent.empty();
}

std::string element(char tag, std::string_view content)
{
    std::string text(1, tag);
    if (content.size() < 0x80) {
        text += static_cast<char>(content.size());
    } else if (content.size() < 0x100) {
        text += "\x81";
        text += static_cast<char>(content.size());
    } else {
        text += "\x82";
        text += static_cast<char>(content.size() >> 8);
        text += static_cast<char>(content.size() & 0xff);
    }
    return text + std::string(content);
}

std::string unsignedInteger(std::string_view number)
{
    std::string content(number);
    if (!content.empty() && static_cast<std::uint8_t>(content.front()) >= 0x80)
        content.insert(content.begin(), '\0');
    return element(integer, content);
}

} // namespace

PublicKeyOctets readPublicKey(std::string_view der)
{
    using Form = PublicKeyOctets::Form;
    PublicKeyOctets key;
    if (der.size() == ed25519Info.size() + 32 && der.starts_with(ed25519Info)) {
        key.form = Form::Ed25519Info;
        key.raw = der.substr(ed25519Info.size());
        return key;
    }
    Der outer(der);
    const auto whole = outer.take(sequence);
    if (!whole) {
        // Told by its own length: a key that begins as one and ends too early.
        key.form = outer.isShort() && der.size() > 8 ? Form::CutOff : Form::Unreadable;
        return key;
    }
    if (whole->starts_with(rsaAlgorithm)) {
        Der info(whole->substr(rsaAlgorithm.size()));
        const auto bits = info.take(bitString);
        if (bits && !bits->empty() && bits->front() == '\0') {
            Der inner(bits->substr(1));
            const auto content = inner.take(sequence);
            if (content && readRsa(*content, key))
                key.form = Form::RsaInfo;
        }
    } else if (readRsa(*whole, key)) {
        key.form = Form::RsaBare;
    }
    return key;
}

unsigned bitsOf(std::string_view number)
{
    if (number.empty())
        return 0;
    unsigned bits = static_cast<unsigned>(number.size()) * 8;
    for (auto top = static_cast<std::uint8_t>(number.front()); top < 0x80 && bits > 0;
         top = static_cast<std::uint8_t>(top << 1))
        --bits;
    return bits;
}

std::string rsaInfo(std::string_view modulus, std::string_view exponent)
{
    const std::string bare = element(sequence, unsignedInteger(modulus) + unsignedInteger(exponent));
    return element(sequence, std::string(rsaAlgorithm) + element(bitString, std::string(1, '\0') + bare));
}

} // namespace dkim
