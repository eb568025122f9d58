// SPDX-License-Identifier: Apache-2.0
#include "record.h"

#include "macro.h"

#include "core/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace spf
{

namespace
{

/// §12: no leading zeros, at most `largest`.
std::optional<unsigned> prefixLength(std::string_view text, unsigned largest)
{
    unsigned value = 0;
    if (text.empty() || text.size() > 3 || (text.size() > 1 && text.front() == '0'))
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value > largest)
        return std::nullopt;
    return value;
}

/// §12 toplabel: letters and digits with at least one letter, or letters, digits and inner hyphens; never all digits.
bool isTopLabel(std::string_view label)
{
    if (label.empty() || label.front() == '-' || label.back() == '-')
        return false;
    const bool good = std::all_of(label.begin(), label.end(),
                                  [](char c) { return ascii::isLetter(c) || ascii::isDigit(c) || c == '-'; });
    return good && !std::all_of(label.begin(), label.end(), ascii::isDigit);
}

/// §12 domain-spec.
std::optional<GrammarFault> checkDomainSpec(std::string_view spec)
{
    const MacroCheck macros = checkMacroString(spec, MacroUse::DomainSpec);
    if (!macros.good)
        return GrammarFault::BadMacro;
    if (spec.empty())
        return GrammarFault::MissingArgument;
    if (macros.endsWithMacro)
        return std::nullopt;
    if (spec.ends_with('.'))
        spec.remove_suffix(1);
    const auto dot = spec.rfind('.');
    const auto literal = spec.substr(std::max(dot == std::string_view::npos ? 0 : dot, macros.literalStart));
    if (dot == std::string_view::npos || literal.empty() || literal.front() != '.' || !isTopLabel(literal.substr(1)))
        return GrammarFault::BadDomain;
    return std::nullopt;
}

class TermParser
{
public:
    TermParser(std::string_view text, std::size_t offset)
    {
        term.text = text;
        term.offset = offset;
    }

    Term term;

    std::optional<GrammarFault> parse()
    {
        std::string_view text = term.text;
        bool qualified = false;
        if (std::string_view("+-~?").find(text.front()) != std::string_view::npos) {
            term.qualifier = static_cast<Qualifier>(text.front());
            text.remove_prefix(1);
            qualified = true;
        }
        std::size_t length = 0;
        while (length < text.size() && (ascii::isLetter(text[length]) || ascii::isDigit(text[length]) ||
                                        std::string_view("-_.").find(text[length]) != std::string_view::npos))
            ++length;
        const std::string name = ascii::lower(text.substr(0, length));
        const std::string_view rest = text.substr(length);
        if (rest.starts_with('=') && !qualified)
            return modifier(name, rest.substr(1));
        return mechanism(name, rest);
    }

private:
    std::optional<GrammarFault> modifier(const std::string &name, std::string_view value)
    {
        if (name.empty() || !ascii::isLetter(name.front()))
            return GrammarFault::EmptyModifierName;
        term.domainSpec = value;
        if (name == "redirect" || name == "exp") {
            term.kind = name == "exp" ? Kind::Explanation : Kind::Redirect;
            return checkDomainSpec(value);
        }
        term.kind = Kind::UnknownModifier;
        // §12 gives macro-string all letters; §7.2 keeps %{c}, %{r}, %{t} from where they are expanded, and this is
        // not.
        return checkMacroString(value, MacroUse::Explanation).good ? std::nullopt
                                                                   : std::optional(GrammarFault::BadMacro);
    }

    std::optional<GrammarFault> mechanism(const std::string &name, std::string_view rest)
    {
        static constexpr std::array<std::pair<std::string_view, Kind>, 8> names{{{"all", Kind::All},
                                                                                 {"include", Kind::Include},
                                                                                 {"a", Kind::A},
                                                                                 {"mx", Kind::Mx},
                                                                                 {"ptr", Kind::Ptr},
                                                                                 {"ip4", Kind::Ip4},
                                                                                 {"ip6", Kind::Ip6},
                                                                                 {"exists", Kind::Exists}}};
        const auto known =
            std::find_if(names.begin(), names.end(), [&name](const auto &entry) { return entry.first == name; });
        if (known == names.end())
            return GrammarFault::UnknownMechanism;
        term.kind = known->second;
        if (!rest.empty() && rest.front() != ':' && rest.front() != '/')
            return GrammarFault::UnknownMechanism;
        switch (term.kind) {
        case Kind::All:
            return rest.empty() ? std::nullopt : std::optional(GrammarFault::UnexpectedArgument);
        case Kind::Include:
        case Kind::Exists:
            if (!rest.starts_with(':'))
                return GrammarFault::MissingArgument;
            term.domainSpec = rest.substr(1);
            return checkDomainSpec(term.domainSpec);
        case Kind::Ptr:
            if (rest.empty())
                return std::nullopt;
            if (rest.front() != ':')
                return GrammarFault::UnexpectedArgument;
            term.domainSpec = rest.substr(1);
            return checkDomainSpec(term.domainSpec);
        case Kind::A:
        case Kind::Mx:
            return hosts(rest);
        default:
            return addresses(rest);
        }
    }

    /// [ ":" domain-spec ] [ dual-cidr-length ]; the domain-spec itself may hold slashes, so the lengths are taken from
    /// the end.
    std::optional<GrammarFault> hosts(std::string_view rest)
    {
        const auto digitsFrom = [](std::string_view text) {
            std::size_t start = text.size();
            while (start > 0 && ascii::isDigit(text[start - 1]))
                --start;
            return start;
        };
        if (const auto start = digitsFrom(rest);
            start >= 2 && start < rest.size() && rest.substr(start - 2, 2) == "//") {
            const auto length = prefixLength(rest.substr(start), 128);
            if (!length)
                return GrammarFault::BadPrefix;
            term.prefix6 = *length;
            rest = rest.substr(0, start - 2);
        }
        if (const auto start = digitsFrom(rest); start >= 1 && start < rest.size() && rest[start - 1] == '/') {
            const auto length = prefixLength(rest.substr(start), 32);
            if (!length)
                return GrammarFault::BadPrefix;
            term.prefix4 = *length;
            rest = rest.substr(0, start - 1);
        }
        if (rest.empty())
            return std::nullopt;
        if (rest.front() != ':')
            return GrammarFault::BadPrefix;
        term.domainSpec = rest.substr(1);
        return checkDomainSpec(term.domainSpec);
    }

    std::optional<GrammarFault> addresses(std::string_view rest)
    {
        if (!rest.starts_with(':'))
            return GrammarFault::MissingArgument;
        rest.remove_prefix(1);
        const bool v4 = term.kind == Kind::Ip4;
        const auto slash = rest.find('/');
        const auto address = v4 ? ip::parseV4(rest.substr(0, slash)) : ip::parseV6(rest.substr(0, slash));
        if (!address)
            return GrammarFault::BadAddress;
        term.network = *address;
        if (slash == std::string_view::npos)
            return std::nullopt;
        const auto length = prefixLength(rest.substr(slash + 1), address->bits());
        if (!length)
            return GrammarFault::BadPrefix;
        (v4 ? term.prefix4 : term.prefix6) = *length;
        return std::nullopt;
    }
};

} // namespace

std::string_view toText(Kind kind)
{
    switch (kind) {
    case Kind::All:
        return "all";
    case Kind::Include:
        return "include";
    case Kind::A:
        return "a";
    case Kind::Mx:
        return "mx";
    case Kind::Ptr:
        return "ptr";
    case Kind::Ip4:
        return "ip4";
    case Kind::Ip6:
        return "ip6";
    case Kind::Exists:
        return "exists";
    case Kind::Redirect:
        return "redirect";
    case Kind::Explanation:
        return "exp";
    case Kind::UnknownModifier:
        return "modifier";
    }
    return {};
}

std::string_view toText(GrammarFault fault)
{
    switch (fault) {
    case GrammarFault::NotAscii:
        return "not-ascii";
    case GrammarFault::UnknownMechanism:
        return "unknown-mechanism";
    case GrammarFault::MissingArgument:
        return "missing-argument";
    case GrammarFault::UnexpectedArgument:
        return "unexpected-argument";
    case GrammarFault::BadDomain:
        return "bad-domain";
    case GrammarFault::BadMacro:
        return "bad-macro";
    case GrammarFault::BadAddress:
        return "bad-address";
    case GrammarFault::BadPrefix:
        return "bad-prefix";
    case GrammarFault::RepeatedModifier:
        return "repeated-modifier";
    case GrammarFault::EmptyModifierName:
        return "empty-modifier-name";
    }
    return {};
}

std::string canonical(const Term &term)
{
    std::string text;
    if (term.isMechanism() && term.qualifier != Qualifier::Pass)
        text = static_cast<char>(term.qualifier);
    if (term.kind == Kind::UnknownModifier) {
        const auto sign = term.text.find('=');
        return ascii::lower(term.text.substr(0, sign)) + term.text.substr(sign);
    }
    text += toText(term.kind);
    if (term.kind == Kind::Ip4 || term.kind == Kind::Ip6)
        text += ':' + ip::toText(term.network);
    if (!term.domainSpec.empty()) {
        // The case of a macro's letter says something (§7.3).
        std::string spec =
            term.domainSpec.find('%') == std::string::npos ? ascii::lower(term.domainSpec) : term.domainSpec;
        if (spec.ends_with('.'))
            spec.pop_back();
        text += (term.isMechanism() ? ':' : '=') + spec;
    }
    if (term.prefix4 != 32)
        text += '/' + std::to_string(term.prefix4);
    if (term.prefix6 != 128)
        text += (term.kind == Kind::Ip6 ? "/" : "//") + std::to_string(term.prefix6);
    return text;
}

bool costsLookup(Kind kind)
{
    switch (kind) {
    case Kind::Include:
    case Kind::A:
    case Kind::Mx:
    case Kind::Ptr:
    case Kind::Exists:
    case Kind::Redirect:
        return true;
    default:
        return false;
    }
}

unsigned lookupsOf(const Term &term)
{
    return costsLookup(term.kind) ? (needsValidated(term.domainSpec) ? 2 : 1) : 0;
}

const Term *Record::find(Kind kind) const
{
    const auto found = std::find_if(terms.begin(), terms.end(), [kind](const Term &term) { return term.kind == kind; });
    return found == terms.end() ? nullptr : &*found;
}

bool looksLikeSpf(std::string_view text)
{
    return ascii::lower(text.substr(0, 6)) == "v=spf1" && (text.size() == 6 || text[6] == ' ');
}

std::variant<Record, SyntaxError> parse(std::string_view text)
{
    Record record;
    std::size_t at = std::min<std::size_t>(6, text.size());
    while (at < text.size()) {
        if (text[at] == ' ') {
            ++at;
            continue;
        }
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::string_view word = text.substr(at, end - at);
        for (std::size_t i = 0; i < word.size(); ++i) {
            if (word[i] <= ' ' || word[i] > '~') // char is signed or not: octets from 0x80 are outside either way
                return SyntaxError{GrammarFault::NotAscii, std::string(word), at + i};
        }
        TermParser parser(word, at);
        if (const auto fault = parser.parse())
            return SyntaxError{*fault, std::string(word), at};
        // §6: redirect and exp at most once; others may repeat.
        if ((parser.term.kind == Kind::Redirect || parser.term.kind == Kind::Explanation) &&
            record.find(parser.term.kind))
            return SyntaxError{GrammarFault::RepeatedModifier, std::string(word), at};
        record.terms.push_back(std::move(parser.term));
        at = end;
    }
    return record;
}

bool isReadable(std::string_view text)
{
    return looksLikeSpf(text) && std::holds_alternative<Record>(parse(text));
}

std::vector<std::string> selectRecords(const dns::Reply &txt)
{
    std::vector<std::string> records;
    for (std::string &text : txt.texts()) {
        if (looksLikeSpf(text))
            records.push_back(std::move(text));
    }
    return records;
}

} // namespace spf
