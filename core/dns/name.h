// SPDX-License-Identifier: Apache-2.0
// A domain name as DNS sees it (RFC 1035 §3.1): a row of labels of 1 to 63 octets, any octet allowed, compared without
// regard to ASCII case (RFC 4343). Every Name is absolute, so no search domain can ever be appended to a question.
// Names are bytes here; turning what a person types (IDN, U-labels) into A-labels is the work of idna.h.
#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dns
{

class Name
{
public:
    static constexpr std::size_t maxLabelOctets = 63; // RFC 1035 §2.3.4
    static constexpr std::size_t maxWireOctets = 255; // RFC 1035 §2.3.4, the root's zero octet included

    /// The root.
    Name() = default;

    /// From presentation form (RFC 1035 §5.1): `\.` and `\DDD` are understood, a final dot may stand or not. Nothing
    /// for an empty text, an empty label, a label over 63 or a name over 255 octets. "." is the root.
    static std::optional<Name> fromText(std::string_view text);

    /// From octets cut at every dot, without any escapes: what SPF macros produce (RFC 7208 §7.3). One final dot may
    /// stand.
    static std::optional<Name> fromOctets(std::string_view dotted);

    /// From labels, leftmost first. Nothing when a label or the whole is too long, or a label is empty.
    static std::optional<Name> fromLabels(const std::vector<std::string> &labels);

    /// Lower case, no final dot; dots and backslashes inside labels and octets outside printable ASCII are escaped, so
    /// that fromText() gives the same name again. The root is ".".
    [[nodiscard]] std::string toText() const;

    /// Length-prefixed labels with the closing zero octet, lower case.
    [[nodiscard]] std::string wire() const;

    [[nodiscard]] bool isRoot() const { return m_labels.empty(); }
    [[nodiscard]] std::size_t labelCount() const { return m_count; }
    [[nodiscard]] std::vector<std::string> labels() const;
    [[nodiscard]] std::string firstLabel() const;

    /// The name without its leftmost label; the root's parent is the root.
    [[nodiscard]] Name parent() const;
    /// The rightmost `count` labels, or the whole name where it has fewer.
    [[nodiscard]] Name suffix(std::size_t count) const;
    [[nodiscard]] bool isAtOrBelow(const Name &ancestor) const;
    [[nodiscard]] bool isBelow(const Name &ancestor) const { return *this != ancestor && isAtOrBelow(ancestor); }

    /// `relative`.`this`, where `relative` is presentation form, e.g. "_dmarc". Nothing when that gets too long.
    [[nodiscard]] std::optional<Name> child(std::string_view relative) const;
    /// `relative`.`this`; see child(std::string_view).
    [[nodiscard]] std::optional<Name> child(const Name &relative) const;

    bool operator==(const Name &) const = default;
    std::strong_ordering operator<=>(const Name &) const = default;

private:
    std::string m_labels; // length-prefixed, lower case, without the closing zero
    std::size_t m_count = 0;
    friend struct std::hash<Name>;
};

/// A host name by RFC 1123 §2.1: letters, digits and hyphens, no hyphen at either end of a label.
bool isHostName(const Name &name);

} // namespace dns

template <> struct std::hash<dns::Name> {
    std::size_t operator()(const dns::Name &name) const noexcept { return std::hash<std::string>{}(name.m_labels); }
};
