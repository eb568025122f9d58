// SPDX-License-Identifier: Apache-2.0
#include "trace.h"

#include "addresses.h"

#include "core/ascii.h"
#include "core/ipranges.h"

#include <algorithm>

namespace message
{

namespace
{

constexpr std::size_t mostReceived = 100; // RFC 5321 §6.3: more is a loop

std::string oneLine(std::string_view text)
{
    std::string line(ascii::trimmed(text));
    std::erase_if(line, [](char c) { return c == '\r' || c == '\n'; });
    return line;
}

/// Words and whole comments, up to the semicolon before the date.
std::vector<std::string> wordsOf(std::string_view text, std::string &date)
{
    std::vector<std::string> words;
    std::size_t at = 0;
    while (at < text.size()) {
        if (ascii::isSpace(text[at])) {
            ++at;
            continue;
        }
        if (text[at] == ';') {
            date = oneLine(text.substr(at + 1));
            break;
        }
        const std::size_t start = at;
        std::size_t depth = 0;
        for (; at < text.size(); ++at) {
            const char c = text[at];
            if (c == '(')
                ++depth;
            else if (c == ')' && depth > 0)
                --depth;
            else if (depth == 0 && (ascii::isSpace(c) || c == ';'))
                break;
            if (c == ')' && depth == 0 && text[start] == '(') { // a comment is a word of its own
                ++at;
                break;
            }
        }
        words.emplace_back(text.substr(start, at - start));
    }
    return words;
}

/// RFC 5321 §4.1.3: "[192.0.2.1]", "[IPv6:2001:db8::1]".
std::optional<ip::Address> literalIn(std::string_view text)
{
    for (auto open = text.find('['); open != std::string_view::npos; open = text.find('[', open + 1)) {
        const auto close = text.find(']', open);
        if (close == std::string_view::npos)
            break;
        std::string_view inside = text.substr(open + 1, close - open - 1);
        if (ascii::lower(std::string(inside.substr(0, 5))) == "ipv6:")
            inside.remove_prefix(5);
        if (const auto address = ip::parse(inside))
            return ip::unmap(*address);
    }
    return std::nullopt;
}

/// The address that the server saw, in the comment behind the client's name (RFC 5321 §4.4: TCP-info), with or without
/// brackets. What stands behind HELO there is the client's word again.
std::optional<ip::Address> seenIn(std::string_view comment)
{
    std::string text(comment);
    for (char &c : text) {
        if (c == '(' || c == ')' || c == ',' || c == ';' || c == '@')
            c = ' ';
    }
    std::string date;
    const auto words = wordsOf(text, date);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string word = ascii::lower(words[i]);
        if (word == "helo" || word == "ehlo")
            ++i;
        else if (word.starts_with("helo=") || word.starts_with("ehlo="))
            continue;
        else if (const auto literal = literalIn(words[i]))
            return literal;
        else if (const auto bare = ip::parse(words[i]))
            return ip::unmap(*bare);
    }
    return std::nullopt;
}

/// What follows SMTP or LMTP in the protocol's name (RFC 3848, RFC 6531 §4.3): S for TLS, A for a password; nothing
/// where it is no such name.
std::optional<std::string> suffixOf(const std::string &with)
{
    const std::string protocol = ascii::upper(with);
    const auto at = protocol.find("MTP");
    if (at == std::string::npos || protocol.find_first_not_of("AS", at + 3) != std::string::npos)
        return std::nullopt;
    return protocol.substr(at + 3);
}

/// By the protocol's name, or by what servers write beside it about TLS.
std::optional<bool> isEncrypted(const std::string &with, std::string_view value)
{
    const auto suffix = suffixOf(with);
    if (suffix && suffix->find('S') != std::string::npos)
        return true;
    const std::string text = ascii::lower(value);
    for (const std::string_view mark : {"tlsv1", "tls1", "tls_", "cipher"}) {
        if (text.find(mark) != std::string::npos)
            return true;
    }
    return suffix ? std::optional(false) : std::nullopt;
}

Received parseReceived(std::string_view value)
{
    Received received;
    const auto words = wordsOf(value, received.date);
    std::string clause;
    bool seen = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string &word = words[i];
        const std::string keyword = ascii::lower(word);
        if (word.front() == '(') {
            const auto address = clause == "from" && !seen ? seenIn(word) : std::nullopt;
            seen = seen || address;
            if (address)
                received.ip = address;
            continue;
        }
        const bool opens = keyword == "from" || keyword == "by" || keyword == "with" || keyword == "via" ||
                           keyword == "id" || keyword == "for";
        if (!opens || i + 1 >= words.size())
            continue;
        clause = keyword;
        const std::string &next = words[i + 1];
        if (next.front() == '(')
            continue;
        ++i;
        if (clause == "from" && received.from.empty()) {
            received.from = next;
            received.ip = literalIn(next);
        } else if (clause == "by" && received.by.empty()) {
            received.by = next;
        } else if (clause == "with" && received.with.empty()) {
            received.with = next;
        }
    }
    received.tls = isEncrypted(received.with, value);
    return received;
}

} // namespace

std::vector<Received> receivedOf(const std::vector<Field> &fields)
{
    std::vector<Received> all;
    for (const Field &field : fields) {
        if (field.name == "received" && all.size() < mostReceived)
            all.push_back(parseReceived(field.value()));
    }
    return all;
}

std::optional<std::size_t> whereItLeft(const std::vector<Received> &path, const std::vector<ip::Address> &senders)
{
    for (std::size_t i = path.size(); i-- > 0;) {
        const auto &client = path[i].ip;
        if (client && std::any_of(senders.begin(), senders.end(), [&client](const ip::Address &sender) {
                return ip::unmap(sender) == ip::unmap(*client);
            }))
            return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> whereItLikelyLeft(const std::vector<Received> &path)
{
    for (std::size_t i = path.size(); i-- > 0;) {
        const bool isHandedIn = suffixOf(path[i].with).value_or("").find('A') != std::string::npos;
        if (path[i].ip && !isHandedIn && ip::rangeOf(*path[i].ip).use == ip::Use::Public)
            return i;
    }
    return std::nullopt;
}

std::optional<std::string> returnPathOf(const std::vector<Field> &fields)
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [](const Field &field) { return field.name == "return-path"; });
    if (found == fields.end())
        return std::nullopt;
    if (ascii::trimmed(found->value()) == "<>")
        return std::string();
    const auto mailboxes = parseAddresses(found->value());
    if (!mailboxes || mailboxes->size() != 1)
        return std::nullopt;
    return mailboxes->front().localPart + '@' + mailboxes->front().domain;
}

} // namespace message
