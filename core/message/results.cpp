// SPDX-License-Identifier: Apache-2.0
#include "results.h"

#include "core/ascii.h"
#include "core/base64.h"

#include <algorithm>

namespace message
{

namespace
{

bool isTokenOctet(char c)
{
    return c > ' ' && c < 0x7f && std::string_view("()<>@,;:\\\"/[]?=").find(c) == std::string_view::npos;
}

/// RFC 2045 §5.1: a token, or a quoted string. What a signature claims may hold anything, at any length: what is not
/// printable ASCII is written as DKIM writes octets (RFC 6376 §2.11).
std::string value(std::string_view text)
{
    constexpr std::size_t longest = 255; // of a domain name
    if (!text.empty() && text.size() <= longest && std::all_of(text.begin(), text.end(), isTokenOctet))
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text.substr(0, longest)) {
        const auto octet = static_cast<unsigned char>(c);
        if (octet < ' ' || octet >= 0x7f) {
            quoted += '=' + ascii::hex(c);
            continue;
        }
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + (text.size() > longest ? "...\"" : "\"");
}

std::string of(const SpfVerdict &spf)
{
    return "spf=" + std::string(toText(spf.outcome.result)) + (spf.helo ? " smtp.helo=" : " smtp.mailfrom=") +
           value(spf.domain);
}

std::string of(const dkim::SignatureVerdict &signature)
{
    std::string text = "dkim=" + std::string(toText(signature.result));
    if (signature.cause != dkim::Cause::Good)
        text += " reason=" + value(toText(signature.cause));
    const std::string domain = signature.domainName ? signature.domainName->toText() : signature.domain; // RFC 8616 §4
    text += " header.d=" + value(domain) + " header.s=" + value(signature.selector) +
            " header.a=" + value(signature.algorithm);
    if (!signature.value.empty()) // RFC 6008
        text += " header.b=" + value(toBase64(signature.value).substr(0, 8));
    return text;
}

} // namespace

std::string authenticationResults(const Verdict &verdict, std::string_view server)
{
    std::string text = "Authentication-Results: " + value(server);
    const auto add = [&text](const std::string &result) { text += ";\r\n " + result; };
    if (verdict.spf)
        add(of(*verdict.spf));
    for (const dkim::SignatureVerdict &signature : verdict.dkim)
        add(of(signature));
    if (verdict.dkim.empty())
        add("dkim=none");
    std::string dmarc = "dmarc=" + std::string(toText(verdict.dmarc));
    if (verdict.policy.effectivePolicy) {
        dmarc += " (p=" + std::string(toText(*verdict.policy.effectivePolicy)) +
                 " dis=" + std::string(toText(verdict.disposition)) + ")";
    }
    if (verdict.author.domain)
        dmarc += " header.from=" + value(verdict.author.domain->toText());
    add(dmarc);
    return text;
}

} // namespace message
