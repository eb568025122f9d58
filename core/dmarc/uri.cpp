// SPDX-License-Identifier: Apache-2.0
#include "uri.h"

#include "core/ascii.h"
#include "core/dns/name.h"
#include "core/taglist/taglist.h"

#include <algorithm>
#include <iterator>

namespace dmarc
{

namespace
{

/// An address has 320 octets at most (RFC 5321 §4.5.3.1), and no slip of the hand runs many together.
constexpr std::size_t longestMended = 2048;

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

constexpr std::string_view space = " \t\r\n";

/// What stands around an address that was copied from a web page or typed with quotation marks.
constexpr std::string_view quotes[] = {"\"", "&quot;", "\xE2\x80\x98", "\xE2\x80\x99", "\xE2\x80\x9C", "\xE2\x80\x9D"};
constexpr std::string_view markup[] = {"](", "</", "<a ", "&lt;", "&gt;"};

template <std::size_t Size> bool holdsAny(std::string_view text, const std::string_view (&marks)[Size])
{
    return std::any_of(std::begin(marks), std::end(marks),
                       [text](std::string_view mark) { return text.find(mark) != std::string_view::npos; });
}

bool isQuoted(std::string_view uri)
{
    return holdsAny(uri, quotes) || uri.starts_with('\'') || uri.ends_with('\'');
}

/// `text` with spaces in place of what HTML, Markdown and quoting put around addresses.
std::string withoutMarkup(std::string_view text)
{
    std::string out(text);
    const auto blank = [&out](std::string_view mark) {
        for (auto at = out.find(mark); at != std::string::npos; at = out.find(mark, at + mark.size()))
            out.replace(at, mark.size(), mark.size(), ' ');
    };
    for (const std::string_view mark : quotes)
        blank(mark);
    for (const std::string_view mark : {"&lt;", "&gt;", "<", ">", "[", "]", "(", ")"})
        blank(mark);
    return out;
}

/// Without what people write around an address: brackets, quotation marks, "mailto" in any form, a query.
std::string_view bareAddress(std::string_view text)
{
    constexpr std::string_view scheme = "mailto";
    text = text.substr(0, text.find('?'));
    for (std::size_t before = 0; before != text.size();) {
        before = text.size();
        text.remove_prefix(std::min(text.find_first_not_of("<([{\"':=/"), text.size()));
        const bool prefixed = ascii::lower(text.substr(0, scheme.size())) == scheme &&
                              (text.size() == scheme.size() ||
                               std::string_view(":=/<").find(text[scheme.size()]) != std::string_view::npos);
        text.remove_prefix(prefixed ? scheme.size() : 0);
    }
    const auto last = text.find_last_not_of(">)]}\"':;./");
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

/// The pieces between white space, each with at most one "mailto:".
std::vector<std::string_view> apart(std::string_view text)
{
    std::vector<std::string_view> pieces;
    const std::string lower = ascii::lower(text);
    for (std::size_t start = text.find_first_not_of(space); start < text.size();) {
        const std::size_t end =
            std::min({text.find_first_of(space, start), lower.find("mailto:", start + 1), text.size()});
        pieces.push_back(text.substr(start, end - start));
        start = text.find_first_not_of(space, end);
    }
    return pieces;
}

std::optional<std::string> mended(std::string_view uri)
{
    const ReportUri read = readReportUri(uri);
    if (read.isUsable())
        return std::string(uri);
    if (!read.address.empty())
        return mailtoUri(read.address);
    const auto address = percentDecoded(bareAddress(uri.substr(0, sizeMark(uri))));
    return address && isReportAddress(*address) ? std::optional(mailtoUri(*address)) : std::nullopt;
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
    const bool goodLocal =
        !local.starts_with('.') && !local.ends_with('.') && local.find("..") == std::string_view::npos &&
        std::all_of(local.begin(), local.end(), [](char c) {
            return ascii::isLetter(c) || ascii::isDigit(c) || extra.find(c) != std::string_view::npos;
        });
    const auto name = dns::Name::fromText(host);
    return goodLocal && name && name->labelCount() > 1 && dns::isHostName(*name) && !host.ends_with('.') &&
           host.find('\\') == std::string_view::npos;
}

ReportUri readReportUri(std::string_view uri)
{
    ReportUri read;
    if (holdsAny(uri, markup)) {
        read.fault = UriFault::Markup;
        return read;
    }
    if (isQuoted(uri)) {
        read.fault = UriFault::Quotes;
        return read;
    }
    if (uri.find_first_of(space) != std::string_view::npos) {
        read.fault = UriFault::WhiteSpace;
        return read;
    }
    const auto colon = uri.find(':');
    if (colon == std::string_view::npos) {
        read.fault = UriFault::NotAUri;
        return read;
    }
    if (ascii::lower(uri.substr(0, colon)) != "mailto") {
        read.fault = UriFault::UnknownScheme;
        return read;
    }
    if (uri.substr(colon + 1).starts_with('/')) {
        read.fault = UriFault::Slashes;
        return read;
    }
    const auto decoded = percentDecoded(
        uri.substr(colon + 1, uri.find('?') == std::string_view::npos ? uri.npos : uri.find('?') - colon - 1));
    if (!decoded || !isReportAddress(*decoded) || ascii::lower(*decoded).starts_with("mailto=")) {
        const bool ascii = std::all_of(uri.begin(), uri.end(), [](char c) { return c > ' ' && c <= '~'; });
        read.fault = ascii ? UriFault::BadAddress : UriFault::NotAscii;
        return read;
    }
    if (uri.find('!') != std::string_view::npos)
        read.fault = UriFault::BareMark;
    read.address = *decoded;
    read.host = ascii::lower(decoded->substr(decoded->rfind('@') + 1));
    return read;
}

bool isWellFormedUri(std::string_view uri)
{
    const auto colon = uri.find(':');
    if (colon == std::string_view::npos || colon == 0 || !ascii::isLetter(uri.front()))
        return false;
    const auto isScheme = [&](char c) {
        return ascii::isLetter(c) || ascii::isDigit(c) || c == '+' || c == '-' || c == '.';
    };
    const auto isUric = [](char c) {
        return c > ' ' && c <= '~' && std::string_view("\"<>\\^`{|}").find(c) == std::string_view::npos;
    };
    return std::all_of(uri.begin(), uri.begin() + static_cast<std::ptrdiff_t>(colon), isScheme) &&
           std::all_of(uri.begin(), uri.end(), isUric) && percentDecoded(uri).has_value();
}

std::string mailtoUri(std::string_view address)
{
    std::string uri = "mailto:";
    for (const char c : address) {
        const bool asItIs = std::string_view(",!%;? ").find(c) == std::string_view::npos;
        uri += asItIs ? std::string(1, c) : '%' + ascii::hex(c);
    }
    return uri;
}

std::size_t sizeMark(std::string_view uri)
{
    const std::size_t mark = std::min(uri.rfind('!'), uri.size());
    std::string_view size = uri.substr(mark);
    if (!size.empty() && std::string_view("kmgtKMGT").find(size.back()) != std::string_view::npos)
        size.remove_suffix(1);
    const bool isSize = size.size() > 1 && std::all_of(size.begin() + 1, size.end(), ascii::isDigit);
    return isSize ? mark : uri.size();
}

std::string reportUriKey(std::string_view uri)
{
    const ReportUri read = readReportUri(uri);
    if (read.address.empty())
        return std::string(uri);
    return ' ' + read.address.substr(0, read.address.rfind('@') + 1) + read.host; // no such text has a space in front
}

bool isSameReportUri(std::string_view one, std::string_view other)
{
    return reportUriKey(one) == reportUriKey(other);
}

std::vector<std::string> mendedReportUris(std::string_view text)
{
    std::vector<std::string> uris;
    if (text.size() > longestMended)
        return uris;
    const bool marked = holdsAny(text, markup) || isQuoted(text);
    const std::string plain = marked ? withoutMarkup(text) : std::string(text);
    bool all = true;
    for (const std::string_view piece : apart(plain)) {
        const auto uri = mended(piece);
        if (uri)
            addReportUri(uris, *uri); // a link names its address twice
        all = all && (uri || bareAddress(piece).empty());
    }
    if (all || marked || std::count(text.begin(), text.end(), '@') != 1)
        return uris;
    if (const auto uri = mended(taglist::withoutSpace(text))) // a space came into the middle of the only one
        return {*uri};
    return uris;
}

void addReportUri(std::vector<std::string> &uris, const std::string &uri)
{
    if (std::none_of(uris.begin(), uris.end(),
                     [&uri](const std::string &other) { return isSameReportUri(uri, other); }))
        uris.push_back(uri);
}

} // namespace dmarc
