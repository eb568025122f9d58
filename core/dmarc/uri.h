// SPDX-License-Identifier: Apache-2.0
// Where reports go: the URIs of rua and ruf (RFC 9989 §4.7, §4.8; mailto: of RFC 6068), read and written.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dmarc
{

/// Why no report can be sent to what stands between two commas.
enum class UriFault : std::uint8_t {
    Quotes,        // quotation marks around it or inside
    Markup,        // a link of a web page
    WhiteSpace,    // none may stand in a URI (RFC 3986 §2)
    NotAUri,       // no colon
    UnknownScheme, // reporters need to support mailto only (RFC 9989 §4.7)
    Slashes,       // the address follows at once (RFC 6068 §2)
    BadAddress,
    NotAscii,
    BareMark,    // "!" must be encoded (RFC 9989 §4.8)
    NameTooLong, // no name could hold the consent (RFC 9990 §4)
};

/// A report URI, taken apart (RFC 9989 §4.7, RFC 6068).
struct ReportUri {
    std::string address;           // of mailto:, percent-decoded
    std::string host;              // behind the @, in small letters
    std::optional<UriFault> fault; // nothing when usable

    [[nodiscard]] bool isUsable() const { return !fault; }
};
ReportUri readReportUri(std::string_view uri);

/// Whether it is a URI at all, of whatever scheme (RFC 3986 §3, §4.3).
bool isWellFormedUri(std::string_view uri);

/// Whether reports can be sent there: an ASCII address with a domain (RFC 8616 §6).
bool isReportAddress(std::string_view address);

/// "mailto:dmarc@example.com", with the characters encoded that would end the list (§4.7).
std::string mailtoUri(std::string_view address);

/// Where the size behind a URI begins (obs-dmarc-report-size, §4.8: "!10m"); the length of the URI without one.
std::size_t sizeMark(std::string_view uri);

/// The same for all spellings of one address, and for no other.
std::string reportUriKey(std::string_view uri);

/// Whether both send to the same mailbox: scheme and domain count without regard to case (RFC 3986 §6.2.2.1).
bool isSameReportUri(std::string_view one, std::string_view other);

/// The URIs that were meant by what stands between two commas: "mailto:" put in front of a bare address, brackets and
/// slashes taken away, several addresses without a comma told apart. Nothing where no report can ever go.
std::vector<std::string> mendedReportUris(std::string_view text);

/// Takes `uri` into the list unless it is there already.
void addReportUri(std::vector<std::string> &uris, const std::string &uri);

} // namespace dmarc
