// SPDX-License-Identifier: Apache-2.0
// Where reports go: the URIs of rua and ruf (RFC 9989 §4.7, §4.8; mailto: of RFC 6068), read and written.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dmarc
{

/// A report URI, taken apart (RFC 9989 §4.7, RFC 6068).
struct ReportUri {
    std::string address; // of mailto:, percent-decoded
    std::string host;    // behind the @, in small letters
    std::string fault;   // "not-a-uri", "unknown-scheme", "bad-address", "not-ascii", "bare-mark"; empty when usable
};
ReportUri readReportUri(std::string_view uri);

/// Whether reports can be sent there: an ASCII address with a domain (RFC 8616 §6).
bool isReportAddress(std::string_view address);

/// "mailto:dmarc@example.com", with the characters encoded that would end the list (§4.7).
std::string mailtoUri(std::string_view address);

/// Whether both send to the same mailbox: scheme and domain count without regard to case (RFC 3986 §6.2.2.1).
bool isSameReportUri(std::string_view one, std::string_view other);

/// The URI as it was meant, e.g. a bare address with "mailto:" put in front; nothing where no report can ever go.
std::optional<std::string> mendedReportUri(std::string_view uri);

/// Takes `uri` into the list unless it is there already.
void addReportUri(std::vector<std::string> &uris, const std::string &uri);

} // namespace dmarc
