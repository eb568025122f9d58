// SPDX-License-Identifier: Apache-2.0
#include "uri.h"

#include "core/taglist/taglist.h"

#include <algorithm>

namespace dmarc
{

namespace
{

std::optional<std::string> percentDecoded(std::string_view text)
{
    const auto digit = [](char c) {
        return c >= '0' && c <= '9'   ? c - '0'
               : c >= 'a' && c <= 'f' ? c - 'a' + 10
               : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                      : -1;
    };
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        if (i + 2 >= text.size() || digit(text[i + 1]) < 0 || digit(text[i + 2]) < 0)
            return std::nullopt;
        out += static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2]));
        i += 2;
    }
    return out;
}

} // namespace

bool isReportAddress(std::string_view address)
{
    const auto at = address.rfind('@');
    if (at == std::string_view::npos || at == 0 || at + 1 == address.size() || address.size() > 254)
        return false;
    const auto local = address.substr(0, at);
    const auto host = address.substr(at + 1);
    static constexpr std::string_view extra = "!#$%&'*+-/=?^_`{|}~."; // RFC 5322 §3.2.3 atext and the dot
    const bool goodLocal = !local.starts_with('.') && !local.ends_with('.') &&
                           local.find("..") == std::string_view::npos &&
                           std::all_of(local.begin(), local.end(), [](char c) {
                               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                                      extra.find(c) != std::string_view::npos;
                           });
    const bool goodHost =
        host.find('.') != std::string_view::npos && !host.starts_with('.') && !host.ends_with('.') &&
        host.find("..") == std::string_view::npos && std::all_of(host.begin(), host.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
        });
    return goodLocal && goodHost;
}

ReportUri readReportUri(std::string_view uri)
{
    ReportUri read;
    const auto colon = uri.find(':');
    if (colon == std::string_view::npos) {
        read.fault = "not-a-uri";
        return read;
    }
    if (taglist::lower(uri.substr(0, colon)) != "mailto") {
        read.fault = "unknown-scheme"; // §4.7: reporters need to support mailto only
        return read;
    }
    const auto decoded = percentDecoded(
        uri.substr(colon + 1, uri.find('?') == std::string_view::npos ? uri.npos : uri.find('?') - colon - 1));
    if (!decoded || !isReportAddress(*decoded)) {
        const bool ascii = std::all_of(uri.begin(), uri.end(), [](char c) { return c > ' ' && c <= '~'; });
        read.fault = ascii ? "bad-address" : "not-ascii";
        return read;
    }
    if (uri.find('!') != std::string_view::npos)
        read.fault = "bare-mark"; // §4.8: must be encoded
    read.address = *decoded;
    read.host = taglist::lower(decoded->substr(decoded->rfind('@') + 1));
    return read;
}

std::string mailtoUri(std::string_view address)
{
    static constexpr std::string_view hex = "0123456789ABCDEF";
    std::string uri = "mailto:";
    for (const char c : address) {
        if (std::string_view(",!%;? ").find(c) == std::string_view::npos) {
            uri += c;
        } else {
            uri += '%';
            uri += hex[static_cast<unsigned char>(c) >> 4];
            uri += hex[static_cast<unsigned char>(c) & 15];
        }
    }
    return uri;
}

bool isSameReportUri(std::string_view one, std::string_view other)
{
    const ReportUri first = readReportUri(one);
    const ReportUri second = readReportUri(other);
    if (first.address.empty() || second.address.empty())
        return one == other;
    const auto local = [](const std::string &address) { return address.substr(0, address.rfind('@')); };
    return first.host == second.host && local(first.address) == local(second.address);
}

std::optional<std::string> mendedReportUri(std::string_view uri)
{
    const ReportUri read = readReportUri(uri);
    if (read.fault.empty())
        return std::string(uri);
    if (!read.address.empty())
        return mailtoUri(read.address);
    if (read.fault == "not-a-uri" && isReportAddress(uri))
        return mailtoUri(uri);
    return std::nullopt;
}

void addReportUri(std::vector<std::string> &uris, const std::string &uri)
{
    if (std::none_of(uris.begin(), uris.end(),
                     [&uri](const std::string &other) { return isSameReportUri(uri, other); }))
        uris.push_back(uri);
}

} // namespace dmarc
