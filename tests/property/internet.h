// SPDX-License-Identifier: Apache-2.0
// A small Internet for the property tests: records as they were written, and what a resolver would say of them. Written
// from the RFCs alone and by nothing of core/, so that no fault there can hide itself.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace property
{

struct Ip {
    bool six = false;
    std::array<std::uint8_t, 16> octets{};

    [[nodiscard]] unsigned bits() const { return six ? 128 : 32; }
    bool operator==(const Ip &) const = default;
};

std::optional<Ip> readIp(std::string_view text);
std::string toText(const Ip &ip);
/// Whether `ip` lies in the network of `length` bits around `network`.
bool isIn(const Ip &ip, const Ip &network, unsigned length);
/// 1.2.0.192.in-addr.arpa
std::string reverseName(const Ip &ip);
/// The 32 nibbles, most significant first, joined by dots; or the dotted quad.
std::string dotted(const Ip &ip);

std::string lower(std::string_view text);

/// One line of a zone file.
struct Line {
    std::string owner;             // lower case, no final dot
    std::string type;              // "A", "TXT", …; "!SERVFAIL", "!TIMEOUT": a failure of the type in `data`
    std::vector<std::string> data; // TXT: the strings; MX: preference and host; else one

    /// The value in one piece, as people see it: strings joined, "10 mail.example.com".
    [[nodiscard]] std::string value() const;
    bool operator==(const Line &) const = default;
};

using Lines = std::vector<Line>;

/// Master format (RFC 1035 §5), absolute names.
std::string zoneText(const Lines &lines);

enum class Found : std::uint8_t { Yes, NoData, NoName, Trouble };

struct Answer {
    Found found = Found::NoName;
    std::span<const Line> lines; // of the asked type, at the end of the aliases; they live in the Internet
};

class Internet
{
public:
    explicit Internet(Lines lines);

    /// What a resolver answers: aliases followed, wildcards by RFC 4592, empty non-terminals by RFC 8020.
    [[nodiscard]] Answer ask(std::string_view name, std::string_view type) const;

private:
    [[nodiscard]] std::string ownerFor(const std::string &name) const;

    std::map<std::string, std::map<std::string, Lines>> m_nodes; // by owner and type; empty non-terminals, too
    std::map<std::string, std::set<std::string>> m_failures;     // types by owner
};

} // namespace property
