// SPDX-License-Identifier: Apache-2.0
#include "internet.h"

#include <arpa/inet.h>

#include <algorithm>

namespace property
{

std::optional<Ip> readIp(std::string_view text)
{
    const std::string copy(text);
    Ip ip;
    if (inet_pton(AF_INET, copy.c_str(), ip.octets.data()) == 1)
        return ip;
    ip.six = true;
    if (copy.find('%') == std::string::npos && inet_pton(AF_INET6, copy.c_str(), ip.octets.data()) == 1)
        return ip;
    return std::nullopt;
}

std::string toText(const Ip &ip)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(ip.six ? AF_INET6 : AF_INET, ip.octets.data(), text.data(), text.size());
    return text.data();
}

bool isIn(const Ip &ip, const Ip &network, unsigned length)
{
    if (ip.six != network.six)
        return false;
    for (unsigned bit = 0; bit < length; ++bit) {
        const unsigned mask = 0x80U >> (bit % 8);
        if ((ip.octets[bit / 8] & mask) != (network.octets[bit / 8] & mask))
            return false;
    }
    return true;
}

std::string dotted(const Ip &ip)
{
    if (!ip.six)
        return toText(ip);
    std::string text;
    for (const std::uint8_t octet : ip.octets) {
        for (const unsigned nibble : {octet / 16U, octet % 16U}) {
            text += text.empty() ? "" : ".";
            text += "0123456789abcdef"[nibble];
        }
    }
    return text;
}

std::string reverseName(const Ip &ip)
{
    std::string name;
    std::string label;
    for (const char c : dotted(ip) + '.') {
        if (c != '.') {
            label += c;
            continue;
        }
        name.insert(0, label + '.');
        label.clear();
    }
    return name + (ip.six ? "ip6.arpa" : "in-addr.arpa");
}

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

std::string Line::value() const
{
    std::string all;
    for (const std::string &part : data)
        all += (type == "MX" && !all.empty() ? " " : "") + part;
    return all;
}

namespace
{

/// As character-strings of at most 255 octets (RFC 1035 §3.3.14).
std::string quoted(const std::string &text)
{
    std::string out = "\"";
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        out += i > 0 && i % 255 == 0 ? "\" \"" : "";
        const auto octet = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (octet < 0x20 || octet > 0x7e) {
            const std::string digits = std::to_string(octet);
            out += '\\' + std::string(3 - digits.size(), '0') + digits;
        } else {
            out += c;
        }
    }
    return out + '"';
}

} // namespace

std::string zoneText(const Lines &lines)
{
    std::string text;
    for (const Line &line : lines) {
        if (line.type.starts_with('!')) {
            text += "; " + line.type + ' ' + line.owner + ". " + line.data[0] + '\n';
            continue;
        }
        text += line.owner + ". " + line.type;
        for (const std::string &part : line.data) {
            const bool isName = line.type == "CNAME" || line.type == "PTR" || line.type == "NS" ||
                                (line.type == "MX" && &part != &line.data.front());
            text += ' ' + (line.type == "TXT" ? quoted(part) : isName && part != "." ? part + '.' : part);
        }
        text += '\n';
    }
    return text;
}

Internet::Internet(Lines lines)
{
    for (Line &line : lines) {
        if (line.type.starts_with('!')) {
            m_failures[line.owner].insert(line.data[0]);
            continue;
        }
        for (auto dot = line.owner.find('.'); dot != std::string::npos; dot = line.owner.find('.', dot + 1))
            m_nodes.try_emplace(line.owner.substr(dot + 1));
        m_nodes[line.owner][line.type].push_back(std::move(line));
    }
}

/// The owner whose records answer for `name`: itself, or the wildcard at its closest encloser (RFC 4592 §3.3.1).
std::string Internet::ownerFor(const std::string &name) const
{
    if (m_nodes.contains(name))
        return name;
    for (auto dot = name.find('.'); dot != std::string::npos; dot = name.find('.', dot + 1)) {
        const std::string encloser = name.substr(dot + 1);
        if (m_nodes.contains("*." + encloser))
            return "*." + encloser;
        if (m_nodes.contains(encloser))
            break;
    }
    return {};
}

Answer Internet::ask(std::string_view name, std::string_view type) const
{
    std::string at = lower(name);
    for (int hop = 0; hop < 16; ++hop) {
        const auto failure = m_failures.find(at);
        if (failure != m_failures.end() && failure->second.contains(std::string(type)))
            return {Found::Trouble, {}};
        const std::string owner = ownerFor(at);
        if (owner.empty())
            return {Found::NoName, {}};
        const auto &node = m_nodes.at(owner);
        if (const auto found = node.find(std::string(type)); found != node.end())
            return {Found::Yes, found->second};
        const auto alias = node.find("CNAME");
        if (alias == node.end())
            return {Found::NoData, {}};
        at = lower(alias->second.front().data[0]);
    }
    return {Found::Trouble, {}};
}

} // namespace property
