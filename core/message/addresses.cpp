// SPDX-License-Identifier: Apache-2.0
#include "addresses.h"

#include "core/ascii.h"

#include <algorithm>
#include <set>

namespace message
{

namespace
{

struct Token {
    enum class Kind : std::uint8_t { Atom, Quoted, Literal, Special };
    Kind kind = Kind::Atom;
    std::string text;
};

/// RFC 5322 §3.2.3, with the UTF-8 of RFC 6532 §3.2.
bool isAtomOctet(char c)
{
    return static_cast<unsigned char>(c) >= 0x80 ||
           (c > ' ' && c < 0x7f && std::string_view("()<>[]:;@\\,.\"").find(c) == std::string_view::npos);
}

class Lexer
{
public:
    explicit Lexer(std::string_view text) : m_text(text) {}

    /// The tokens without white space and comments (§3.2.2); nothing for what cannot stand in an address list.
    std::optional<std::vector<Token>> read()
    {
        std::vector<Token> tokens;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            bool good = true;
            if (ascii::isSpace(c)) {
                ++m_at;
            } else if (c == '(') {
                good = comment();
            } else if (c == '"') {
                good = enclosed('"', Token::Kind::Quoted, tokens);
            } else if (c == '[') {
                good = enclosed(']', Token::Kind::Literal, tokens);
            } else if (isAtomOctet(c)) {
                const auto end =
                    std::find_if_not(m_text.begin() + static_cast<std::ptrdiff_t>(m_at), m_text.end(), isAtomOctet);
                const auto stop = static_cast<std::size_t>(end - m_text.begin());
                tokens.push_back({Token::Kind::Atom, std::string(m_text.substr(m_at, stop - m_at))});
                m_at = stop;
            } else if (std::string_view("<>:;@,.").find(c) != std::string_view::npos) {
                tokens.push_back({Token::Kind::Special, std::string(1, c)});
                ++m_at;
            } else {
                good = false;
            }
            if (!good)
                return std::nullopt;
        }
        return tokens;
    }

private:
    bool comment()
    {
        std::size_t depth = 0;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\\')
                ++m_at;
            else if (c == '(')
                ++depth;
            else if (c == ')' && --depth == 0) {
                ++m_at;
                return true;
            }
        }
        return false;
    }

    bool enclosed(char close, Token::Kind kind, std::vector<Token> &tokens)
    {
        std::string text;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == close) {
                ++m_at;
                tokens.push_back({kind, std::move(text)});
                return true;
            }
            if (c == '\\' && ++m_at >= m_text.size())
                return false;
            if (m_text[m_at] != '\r' && m_text[m_at] != '\n') // folds are no part of it
                text += m_text[m_at];
        }
        return false;
    }

    const std::string_view m_text;
    std::size_t m_at = 0;
};

class Parser
{
public:
    explicit Parser(std::vector<Token> tokens) : m_tokens(std::move(tokens)) {}

    std::optional<std::vector<Mailbox>> read()
    {
        while (!atEnd()) {
            if (is(',') || (m_inGroup && is(';'))) { // §4.4: elements may be empty
                m_inGroup = m_inGroup && is(',');
                ++m_at;
                continue;
            }
            if (!element())
                return std::nullopt;
        }
        return m_inGroup ? std::nullopt : std::optional(std::move(m_mailboxes));
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_tokens.size(); }
    [[nodiscard]] bool is(char special) const
    {
        return !atEnd() && m_tokens[m_at].kind == Token::Kind::Special && m_tokens[m_at].text.front() == special;
    }
    [[nodiscard]] bool isWord() const
    {
        return !atEnd() && (m_tokens[m_at].kind == Token::Kind::Atom || m_tokens[m_at].kind == Token::Kind::Quoted);
    }
    bool take(char special)
    {
        const bool there = is(special);
        m_at += there ? 1 : 0;
        return there;
    }

    /// A mailbox, or the beginning of a group.
    bool element()
    {
        const std::size_t start = m_at;
        Mailbox bare;
        if (address(bare) && (atEnd() || is(',') || is(';'))) {
            m_mailboxes.push_back(bare);
            return true;
        }
        // A phrase. Many programs leave the quotes out around a name with dots or an at sign (§4.1 knows the dots).
        for (m_at = start; isWord() || is('.') || is('@');)
            ++m_at;
        if (is(':') && !m_inGroup && m_at > start) { // RFC 6854
            ++m_at;
            m_inGroup = true;
            return true;
        }
        Mailbox angled;
        if (!take('<') || !route() || !address(angled) || !take('>'))
            return false;
        m_mailboxes.push_back(angled);
        return atEnd() || is(',') || is(';');
    }

    /// §4.4: "<@a.example,@b.example:joe@c.example>".
    bool route()
    {
        if (!is('@') && !is(','))
            return true;
        std::string passed;
        while (is('@') || is(',')) {
            if (take(','))
                continue;
            ++m_at;
            if (!domain(passed))
                return false;
        }
        return take(':');
    }

    bool address(Mailbox &mailbox) { return localPart(mailbox.localPart) && take('@') && domain(mailbox.domain); }

    bool localPart(std::string &text)
    {
        text.clear();
        do {
            if (!isWord())
                return false;
            text += (text.empty() ? "" : ".") + m_tokens[m_at++].text;
        } while (take('.'));
        return true;
    }

    bool domain(std::string &text)
    {
        text.clear();
        if (!atEnd() && m_tokens[m_at].kind == Token::Kind::Literal) {
            text = '[' + m_tokens[m_at++].text + ']';
            return true;
        }
        do {
            if (atEnd() || m_tokens[m_at].kind != Token::Kind::Atom)
                return false;
            text += (text.empty() ? "" : ".") + m_tokens[m_at++].text;
        } while (take('.'));
        return true;
    }

    const std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    bool m_inGroup = false;
    std::vector<Mailbox> m_mailboxes;
};

} // namespace

std::optional<std::vector<Mailbox>> parseAddresses(std::string_view fieldValue)
{
    auto tokens = Lexer(fieldValue).read();
    return tokens ? Parser(std::move(*tokens)).read() : std::nullopt;
}

std::optional<dns::Name> domainName(std::string_view domain, const dkim::NameReader &names)
{
    if (domain.empty() || domain.front() == '[')
        return std::nullopt;
    const bool ascii =
        std::all_of(domain.begin(), domain.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!ascii)
        return names ? names(domain) : std::nullopt;
    return dns::Name::fromOctets(domain);
}

std::string_view toText(AuthorFault fault)
{
    switch (fault) {
    case AuthorFault::None:
        return "";
    case AuthorFault::NoFrom:
        return "no-from";
    case AuthorFault::SeveralFroms:
        return "several-froms";
    case AuthorFault::Unreadable:
        return "unreadable-from";
    case AuthorFault::NoDomain:
        return "no-from-domain";
    case AuthorFault::SeveralDomains:
        return "several-from-domains";
    }
    return {};
}

Author authorOf(const std::vector<Field> &fields, const dkim::NameReader &names)
{
    Author author;
    const auto isFrom = [](const Field &field) { return field.name == "from"; };
    const auto from = std::find_if(fields.begin(), fields.end(), isFrom);
    if (from == fields.end()) {
        author.fault = AuthorFault::NoFrom;
        return author;
    }
    if (std::find_if(from + 1, fields.end(), isFrom) != fields.end()) {
        author.fault = AuthorFault::SeveralFroms;
        return author;
    }
    auto mailboxes = parseAddresses(from->value());
    if (!mailboxes) {
        author.fault = AuthorFault::Unreadable;
        return author;
    }
    author.mailboxes = std::move(*mailboxes);
    std::set<dns::Name> domains;
    for (const Mailbox &mailbox : author.mailboxes) {
        const auto name = domainName(mailbox.domain, names);
        if (!name) {
            author.fault = AuthorFault::NoDomain;
            return author;
        }
        domains.insert(*name);
    }
    if (domains.size() == 1)
        author.domain = *domains.begin();
    else
        author.fault = domains.empty() ? AuthorFault::NoDomain : AuthorFault::SeveralDomains;
    return author;
}

} // namespace message
