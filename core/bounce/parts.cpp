// SPDX-License-Identifier: Apache-2.0
#include "parts.h"

#include "core/ascii.h"
#include "core/base64.h"
#include "core/message/reader.h"

#include <algorithm>

namespace bounce
{

namespace
{

constexpr std::size_t mostParts = 32;
constexpr int deepest = 8;

/// RFC 2045 §6.7; what is not encoded right stays as it is.
std::string fromQuotedPrintable(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        if (rest.starts_with("=\r\n"))
            i += 2;
        else if (rest.starts_with("=\n"))
            i += 1;
        else if (rest.size() > 2 && rest[0] == '=' && ascii::isHexDigit(rest[1]) && ascii::isHexDigit(rest[2])) {
            out += static_cast<char>(digits.find(ascii::lower(rest[1])) << 4 | digits.find(ascii::lower(rest[2])));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

/// Without its tags; breaks of lines stay, and so do the few signs that a server's reply is quoted with.
std::string textOfHtml(std::string_view html)
{
    std::string out;
    for (std::size_t i = 0; i < html.size(); ++i) {
        if (html[i] == '<') {
            const std::size_t end = html.find('>', i);
            if (end == std::string_view::npos)
                break;
            out += ' ';
            i = end;
            continue;
        }
        bool isNamed = false;
        for (const auto &[name, sign] : {std::pair{"&lt;", '<'},
                                         {"&gt;", '>'},
                                         {"&amp;", '&'},
                                         {"&quot;", '"'},
                                         {"&#39;", '\''},
                                         {"&nbsp;", ' '}}) {
            if (!isNamed && html.substr(i).starts_with(name)) {
                out += sign;
                i += std::string_view(name).size() - 1;
                isNamed = true;
            }
        }
        if (!isNamed)
            out += html[i];
    }
    return out;
}

std::string decoded(std::string_view body, std::string_view encoding)
{
    if (encoding == "quoted-printable")
        return fromQuotedPrintable(body);
    if (encoding == "base64") {
        bool cutOff = false;
        if (auto octets = fromBase64(body, &cutOff))
            return *std::move(octets);
    }
    return std::string(body);
}

std::string_view valueOf(const std::vector<message::Field> &fields, std::string_view name)
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [name](const auto &field) { return field.name == name; });
    return found == fields.end() ? std::string_view{} : ascii::trimmed(found->value());
}

/// RFC 2046 §5.1.1: what stands between the delimiters, each of which is a line of its own.
std::vector<std::string_view> entitiesOf(std::string_view body, const std::string &boundary)
{
    const std::string delimiter = "--" + boundary;
    std::vector<std::string_view> entities;
    std::size_t begin = std::string_view::npos;
    for (std::size_t at = body.find(delimiter); at != std::string_view::npos && entities.size() < mostParts;
         at = body.find(delimiter, at + delimiter.size())) {
        if (at > 0 && body[at - 1] != '\n')
            continue;
        if (begin != std::string_view::npos)
            entities.push_back(body.substr(begin, at - begin));
        const std::size_t lineEnd = body.find('\n', at);
        const bool isLast = body.substr(at + delimiter.size()).starts_with("--");
        begin = isLast || lineEnd == std::string_view::npos ? std::string_view::npos : lineEnd + 1;
        if (isLast)
            return entities;
    }
    if (begin != std::string_view::npos) // cut off
        entities.push_back(body.substr(begin));
    return entities;
}

/// `inReport`: the message in it is the one that was refused.
void collect(std::string_view entity, int depth, bool inReport, bool isTop, std::vector<Part> &parts)
{
    if (depth > deepest || parts.size() >= mostParts)
        return;
    std::string body;
    message::Reader reader;
    // A part may have no field at all; its empty line is the reader's to skip, unless something stands before it.
    const bool isBare = entity.starts_with('\n') || entity.starts_with("\r\n");
    if (isBare && !isTop) {
        body = entity;
    } else {
        const auto take = [&body](std::string_view octets) { body += octets; };
        reader.feed(entity, take);
        reader.finish();
    }
    const std::string contentType = ascii::lower(valueOf(reader.fields(), "content-type"));
    std::string type(ascii::trimmed(std::string_view(contentType).substr(0, contentType.find(';'))));
    if (type.empty())
        type = "text/plain";
    const std::string encoding = ascii::lower(valueOf(reader.fields(), "content-transfer-encoding"));
    if (type.starts_with("multipart/")) {
        const std::string boundary = parameterOf(valueOf(reader.fields(), "content-type"), "boundary");
        if (boundary.empty())
            parts.push_back({"text/plain", std::move(body)});
        else
            for (const std::string_view each : entitiesOf(body, boundary))
                collect(each, depth + 1, inReport || type == "multipart/report", false, parts);
    } else if (type == "message/rfc822" || type == "message/global") {
        if (!inReport)
            collect(decoded(body, encoding), depth + 1, false, true, parts);
    } else if (type == "text/html") {
        parts.push_back({type, textOfHtml(decoded(body, encoding))});
    } else if (type.starts_with("text/") && type != "text/rfc822-headers") {
        parts.push_back({type, decoded(body, encoding)});
    } else if (type == "message/delivery-status" || type == "message/global-delivery-status") {
        parts.push_back({"message/delivery-status", decoded(body, encoding)});
    }
}

} // namespace

std::string parameterOf(std::string_view value, std::string_view parameter)
{
    const std::string lower = ascii::lower(value);
    const std::string wanted = std::string(parameter) + "=";
    std::size_t at = lower.find(wanted);
    while (at != std::string::npos && at > 0 && !ascii::isSpace(lower[at - 1]) && lower[at - 1] != ';')
        at = lower.find(wanted, at + 1);
    if (at == std::string::npos)
        return {};
    std::string_view rest = value.substr(at + wanted.size());
    if (rest.starts_with('"')) {
        rest.remove_prefix(1);
        return std::string(rest.substr(0, rest.find('"')));
    }
    return std::string(rest.substr(0, rest.find_first_of("; \t\r\n")));
}

std::vector<Part> partsOf(std::string_view message)
{
    std::vector<Part> parts;
    collect(message, 0, false, true, parts);
    return parts;
}

} // namespace bounce
