// SPDX-License-Identifier: Apache-2.0
#include "spfgrammar.h"

#include <algorithm>

namespace property
{

namespace
{

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A piece of a macro-string: a literal character, "%%", "%_", "%-", or a macro in braces.
struct Piece {
    std::string_view text;
    char letter = 0; // of a macro, as written
    std::string_view digits;
    bool reversed = false;
    std::string_view delimiters;

    [[nodiscard]] bool isExpand() const { return text.size() > 1; }
};

/// macro-string (§7.1); nothing where it is none. `letters` are those allowed.
std::optional<std::vector<Piece>> readPieces(std::string_view text, std::string_view letters)
{
    std::vector<Piece> pieces;
    while (!text.empty()) {
        Piece piece;
        if (text[0] != '%') {
            if (text[0] < 0x21 || text[0] > 0x7e)
                return std::nullopt;
            piece.text = text.substr(0, 1);
        } else if (text.size() > 1 && (text[1] == '%' || text[1] == '_' || text[1] == '-')) {
            piece.text = text.substr(0, 2);
        } else {
            const auto close = text.find('}');
            if (text.size() < 4 || text[1] != '{' || close == std::string_view::npos || close < 3)
                return std::nullopt;
            piece.text = text.substr(0, close + 1);
            piece.letter = text[2];
            std::string_view rest = text.substr(3, close - 3);
            const auto digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
            piece.digits = rest.substr(0, digits);
            rest.remove_prefix(digits);
            if (!rest.empty() && (rest[0] == 'r' || rest[0] == 'R')) {
                piece.reversed = true;
                rest.remove_prefix(1);
            }
            piece.delimiters = rest;
            const bool zero = !piece.digits.empty() && piece.digits.find_first_not_of('0') == std::string_view::npos;
            if (letters.find(lower(piece.text.substr(2, 1))) == std::string_view::npos || zero ||
                rest.find_first_not_of(".-+,/_=") != std::string_view::npos)
                return std::nullopt;
        }
        text.remove_prefix(piece.text.size());
        pieces.push_back(piece);
    }
    return pieces;
}

/// domain-spec: macro-string that ends in a macro or in "." toplabel [ "." ].
bool isDomainSpec(std::string_view text)
{
    const auto pieces = readPieces(text, "slodiphv");
    if (!pieces || pieces->empty())
        return false;
    if (pieces->back().isExpand())
        return true;
    std::string tail; // the literal characters at the end
    for (auto piece = pieces->rbegin(); piece != pieces->rend() && !piece->isExpand(); ++piece)
        tail.insert(0, piece->text);
    if (tail.back() == '.')
        tail.pop_back();
    const auto dot = tail.rfind('.');
    if (dot == std::string::npos)
        return false;
    const std::string top = tail.substr(dot + 1);
    const auto good = [](char c) { return isLetter(c) || isDigit(c) || c == '-'; };
    return !top.empty() && top.front() != '-' && top.back() != '-' && std::all_of(top.begin(), top.end(), good) &&
           !std::all_of(top.begin(), top.end(), isDigit);
}

/// "0", or digits without a zero in front, up to `most`.
std::optional<unsigned> readLength(std::string_view digits, unsigned most)
{
    const bool good = !digits.empty() && digits.size() <= 3 && std::all_of(digits.begin(), digits.end(), isDigit) &&
                      (digits[0] != '0' || digits.size() == 1);
    if (!good)
        return std::nullopt;
    unsigned value = 0;
    for (const char c : digits)
        value = value * 10 + static_cast<unsigned>(c - '0');
    return value <= most ? std::optional(value) : std::nullopt;
}

/// Takes "/24" off the end of `text`; false where a length stands there that is none.
bool takeLength(std::string_view &text, std::string_view slashes, unsigned most, unsigned &length)
{
    const auto last = text.find_last_not_of("0123456789");
    const auto start = last == std::string_view::npos ? 0 : last + 1;
    if (start == text.size() || start < slashes.size() ||
        text.substr(start - slashes.size(), slashes.size()) != slashes)
        return true;
    const auto value = readLength(text.substr(start), most);
    if (!value)
        return false;
    length = *value;
    text.remove_suffix(text.size() - start + slashes.size());
    return true;
}

/// [ ":" domain-spec ]
bool takeSpec(Term &term, std::string_view rest, bool mayBeMissing)
{
    if (rest.empty())
        return mayBeMissing;
    term.spec = rest.substr(1);
    return rest[0] == ':' && isDomainSpec(term.spec);
}

bool takeNetwork(Term &term, std::string_view rest)
{
    const bool six = term.name == "ip6";
    if (rest.empty() || rest[0] != ':')
        return false;
    rest.remove_prefix(1);
    const auto slash = rest.find('/');
    const auto network = readIp(rest.substr(0, slash));
    if (!network || network->six != six)
        return false;
    term.network = *network;
    if (slash == std::string_view::npos)
        return true;
    const auto length = readLength(rest.substr(slash + 1), network->bits());
    (six ? term.bits6 : term.bits4) = length.value_or(0);
    return length.has_value();
}

bool takeArguments(Term &term, std::string_view rest)
{
    if (term.name == "all")
        return rest.empty();
    if (term.name == "include" || term.name == "exists")
        return takeSpec(term, rest, false);
    if (term.name == "ptr")
        return takeSpec(term, rest, true);
    if (term.name == "ip4" || term.name == "ip6")
        return takeNetwork(term, rest);
    if (term.name != "a" && term.name != "mx")
        return false;
    return takeLength(rest, "//", 128, term.bits6) && takeLength(rest, "/", 32, term.bits4) &&
           takeSpec(term, rest, true);
}

std::vector<std::string> split(const std::string &text, std::string_view delimiters)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (delimiters.find(c) == std::string_view::npos)
            parts.back() += c;
        else
            parts.emplace_back();
    }
    return parts;
}

std::string letterMeans(char letter, const Meaning &meaning)
{
    switch (letter) {
    case 's':
        return meaning.local + '@' + meaning.senderDomain;
    case 'l':
        return meaning.local;
    case 'o':
        return meaning.senderDomain;
    case 'd':
        return meaning.domain;
    case 'i':
        return dotted(meaning.client);
    case 'p':
        return meaning.validated;
    case 'v':
        return meaning.client.six ? "ip6" : "in-addr";
    default:
        return meaning.helo;
    }
}

std::string escaped(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        const auto octet = static_cast<unsigned char>(c);
        if (isLetter(c) || isDigit(c) || std::string_view("-._~").find(c) != std::string_view::npos)
            out += c;
        else
            out += {'%', "0123456789ABCDEF"[octet / 16], "0123456789ABCDEF"[octet % 16]};
    }
    return out;
}

std::string expanded(const Piece &piece, const Meaning &meaning)
{
    if (piece.letter == 0)
        return piece.text == "%%"   ? "%"
               : piece.text == "%_" ? " "
               : piece.text == "%-" ? "%20"
                                    : std::string(piece.text);
    const std::string letter = lower(std::string_view(&piece.letter, 1));
    auto parts = split(letterMeans(letter[0], meaning), piece.delimiters.empty() ? "." : piece.delimiters);
    if (piece.reversed)
        std::reverse(parts.begin(), parts.end());
    std::size_t keep = parts.size();
    if (!piece.digits.empty() && piece.digits.size() < 4)
        keep = std::min<std::size_t>(keep, std::stoul(std::string(piece.digits)));
    std::string out;
    for (std::size_t i = parts.size() - keep; i < parts.size(); ++i)
        out += (out.empty() && i == parts.size() - keep ? "" : ".") + parts[i];
    return letter[0] == piece.letter ? out : escaped(out);
}

} // namespace

bool isSpf(std::string_view text)
{
    return lower(text.substr(0, 6)) == "v=spf1" && (text.size() == 6 || text[6] == ' ');
}

std::optional<Term> readTerm(std::string_view text)
{
    Term term;
    const auto equals = text.find('=');
    const std::string_view before = text.substr(0, equals);
    const auto isNameChar = [](char c) { return isLetter(c) || isDigit(c) || c == '-' || c == '_' || c == '.'; };
    if (equals != std::string_view::npos && !before.empty() && isLetter(before[0]) &&
        std::all_of(before.begin(), before.end(), isNameChar)) {
        term.isModifier = true;
        term.name = lower(before);
        term.spec = text.substr(equals + 1);
        const bool known = term.name == "redirect" || term.name == "exp";
        // §7.2 keeps c, r and t for explanations; the grammar of a modifier that nobody knows has them (§12).
        const bool good = known ? isDomainSpec(term.spec) : readPieces(term.spec, "slodiphcrtv").has_value();
        return good ? std::optional(term) : std::nullopt;
    }
    if (!text.empty() && std::string_view("+-?~").find(text[0]) != std::string_view::npos) {
        term.qualifier = text[0];
        text.remove_prefix(1);
    }
    const auto end = std::min(text.find_first_of(":/"), text.size());
    term.name = lower(text.substr(0, end));
    return takeArguments(term, text.substr(end)) ? std::optional(term) : std::nullopt;
}

std::optional<std::vector<Term>> readRecord(std::string_view text)
{
    std::vector<Term> terms;
    for (const std::string &word : split(std::string(text.substr(6)), " ")) {
        if (word.empty())
            continue;
        auto term = readTerm(word);
        if (!term)
            return std::nullopt;
        const bool once = term->isModifier && (term->name == "redirect" || term->name == "exp"); // §6
        const auto same = [&](const Term &other) { return other.isModifier && other.name == term->name; };
        if (once && std::any_of(terms.begin(), terms.end(), same))
            return std::nullopt;
        terms.push_back(std::move(*term));
    }
    return terms;
}

std::string expand(std::string_view macroString, const Meaning &meaning)
{
    std::string out;
    for (const Piece &piece : readPieces(macroString, "slodiphcrtv").value_or(std::vector<Piece>{}))
        out += expanded(piece, meaning);
    return out;
}

bool hangsOnMessage(std::string_view macroString)
{
    const auto pieces = readPieces(macroString, "slodiphcrtv").value_or(std::vector<Piece>{});
    return std::any_of(pieces.begin(), pieces.end(), [](const Piece &piece) {
        return piece.letter != 0 && std::string_view("dDoO").find(piece.letter) == std::string_view::npos;
    });
}

bool usesValidated(std::string_view macroString)
{
    const auto pieces = readPieces(macroString, "slodiphcrtv").value_or(std::vector<Piece>{});
    return std::any_of(pieces.begin(), pieces.end(),
                       [](const Piece &piece) { return piece.letter == 'p' || piece.letter == 'P'; });
}

} // namespace property
