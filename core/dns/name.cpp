// SPDX-License-Identifier: Apache-2.0
#include "name.h"

#include "core/ascii.h"

#include <algorithm>
#include <array>

namespace dns
{

namespace
{

std::uint8_t octet(char c)
{
    return static_cast<std::uint8_t>(c);
}

} // namespace

std::optional<Name> Name::fromLabels(const std::vector<std::string> &labels)
{
    Name name;
    for (const std::string &label : labels) {
        if (label.empty() || label.size() > maxLabelOctets)
            return std::nullopt;
        name.m_labels += static_cast<char>(label.size());
        std::transform(label.begin(), label.end(), std::back_inserter(name.m_labels),
                       [](char c) { return ascii::lower(c); });
        if (name.m_labels.size() + 1 > maxWireOctets)
            return std::nullopt;
    }
    name.m_count = labels.size();
    return name;
}

std::optional<Name> Name::fromText(std::string_view text)
{
    if (text == ".")
        return Name{};
    std::vector<std::string> labels(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '.') {
            if (i + 1 == text.size())
                break; // the final dot
            labels.emplace_back();
        } else if (c == '\\') {
            const auto rest = text.substr(i + 1);
            if (rest.size() >= 3 && ascii::isDigit(rest[0]) && ascii::isDigit(rest[1]) && ascii::isDigit(rest[2])) {
                const int value = (rest[0] - '0') * 100 + (rest[1] - '0') * 10 + (rest[2] - '0');
                if (value > 255)
                    return std::nullopt;
                labels.back() += static_cast<char>(value);
                i += 3;
            } else if (!rest.empty() && !ascii::isDigit(rest[0])) {
                labels.back() += rest[0];
                i += 1;
            } else {
                return std::nullopt;
            }
        } else {
            labels.back() += c;
        }
        if (labels.back().size() > maxLabelOctets || labels.size() > maxWireOctets / 2)
            return std::nullopt;
    }
    return fromLabels(labels);
}

std::optional<Name> Name::fromOctets(std::string_view dotted)
{
    if (!dotted.empty() && dotted.back() == '.')
        dotted.remove_suffix(1);
    if (dotted.size() > maxWireOctets)
        return std::nullopt;
    std::vector<std::string> labels;
    for (;;) {
        const auto dot = dotted.find('.');
        labels.emplace_back(dotted.substr(0, dot));
        if (dot == std::string_view::npos)
            return fromLabels(labels);
        dotted.remove_prefix(dot + 1);
    }
}

std::vector<std::string> Name::labels() const
{
    std::vector<std::string> labels;
    labels.reserve(m_count);
    for (std::size_t at = 0; at < m_labels.size(); at += octet(m_labels[at]) + 1u)
        labels.push_back(m_labels.substr(at + 1, octet(m_labels[at])));
    return labels;
}

std::string Name::firstLabel() const
{
    return isRoot() ? std::string{} : m_labels.substr(1, octet(m_labels[0]));
}

std::string Name::wire() const
{
    return m_labels + '\0';
}

std::string Name::toText() const
{
    if (isRoot())
        return ".";
    std::string text;
    for (const std::string &label : labels()) {
        if (!text.empty())
            text += '.';
        for (const char c : label) {
            if (c == '.' || c == '\\') {
                text += '\\';
                text += c;
            } else if (octet(c) <= 0x20 || octet(c) >= 0x7f) {
                text += '\\';
                text += static_cast<char>('0' + octet(c) / 100);
                text += static_cast<char>('0' + octet(c) / 10 % 10);
                text += static_cast<char>('0' + octet(c) % 10);
            } else {
                text += c;
            }
        }
    }
    return text;
}

Name Name::parent() const
{
    return isRoot() ? Name{} : suffix(m_count - 1);
}

Name Name::suffix(std::size_t count) const
{
    if (count >= m_count)
        return *this;
    std::size_t at = 0;
    for (std::size_t skip = m_count - count; skip > 0; --skip)
        at += octet(m_labels[at]) + 1u;
    Name name;
    name.m_labels = m_labels.substr(at);
    name.m_count = count;
    return name;
}

bool Name::isAtOrBelow(const Name &ancestor) const
{
    return ancestor.m_count <= m_count && suffix(ancestor.m_count) == ancestor;
}

std::optional<Name> Name::child(std::string_view relative) const
{
    const auto prefix = fromText(relative);
    return prefix ? child(*prefix) : std::nullopt;
}

std::optional<Name> Name::child(const Name &relative) const
{
    Name name;
    name.m_labels = relative.m_labels + m_labels;
    name.m_count = relative.m_count + m_count;
    if (name.m_labels.size() + 1 > maxWireOctets)
        return std::nullopt;
    return name;
}

bool isHostName(const Name &name)
{
    const auto labels = name.labels();
    return !labels.empty() && std::all_of(labels.begin(), labels.end(), [](const std::string &label) {
        return label.front() != '-' && label.back() != '-' && std::all_of(label.begin(), label.end(), [](char c) {
                   return (c >= 'a' && c <= 'z') || ascii::isDigit(c) || c == '-';
               });
    });
}

} // namespace dns
