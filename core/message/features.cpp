// SPDX-License-Identifier: Apache-2.0
#include "features.h"

#include "core/ascii.h"

#include <algorithm>
#include <array>
#include <map>

namespace message
{

namespace
{

constexpr std::size_t mostLinks = 10;

/// Without comments (RFC 5322 §3.2.2), which may stand wherever space may.
std::string withoutComments(std::string_view text)
{
    std::string out;
    std::size_t depth = 0;
    bool isQuoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\\' && (depth > 0 || isQuoted)) {
            if (depth == 0)
                out += text.substr(i, 2);
            ++i;
            continue;
        }
        if (depth == 0 && c == '"')
            isQuoted = !isQuoted;
        if (!isQuoted && c == '(')
            ++depth;
        else if (!isQuoted && c == ')' && depth > 0)
            --depth;
        else if (depth == 0)
            out += c;
    }
    return out;
}

std::vector<const Field *> called(const std::vector<Field> &fields, std::string_view name)
{
    std::vector<const Field *> all;
    for (const Field &field : fields) {
        if (field.name == name)
            all.push_back(&field);
    }
    return all;
}

template <typename IsGood> FieldFault faultOf(const std::vector<Field> &fields, std::string_view name, IsGood isGood)
{
    const auto all = called(fields, name);
    if (all.size() != 1)
        return all.empty() ? FieldFault::Missing : FieldFault::Several;
    return isGood(all.front()->value()) ? FieldFault::None : FieldFault::Unreadable;
}

FieldFault faultOf(AuthorFault fault)
{
    switch (fault) {
    case AuthorFault::NoFrom:
        return FieldFault::Missing;
    case AuthorFault::SeveralFroms:
        return FieldFault::Several;
    case AuthorFault::Unreadable:
    case AuthorFault::NoDomain:
        return FieldFault::Unreadable;
    case AuthorFault::None:
    case AuthorFault::SeveralDomains: // RFC 5322 §3.6.2 allows it
        break;
    }
    return FieldFault::None;
}

/// RFC 2369 §2: links in angle brackets, with commas between them; comments may stand beside.
std::vector<std::string> linksOf(std::string_view value)
{
    std::vector<std::string> links;
    for (auto open = value.find('<'); open != std::string_view::npos && links.size() < mostLinks;
         open = value.find('<', open + 1)) {
        const auto close = value.find('>', open);
        if (close == std::string_view::npos)
            break;
        std::string link(value.substr(open + 1, close - open - 1));
        std::erase_if(link, ascii::isSpace); // folded, as long links are
        links.push_back(std::move(link));
        open = close;
    }
    return links;
}

bool isHttps(const std::string &link)
{
    return ascii::lower(std::string_view(link).substr(0, 8)) == "https://";
}

bool covers(const dkim::Signature &signature, std::string_view name)
{
    return std::find(signature.fields.begin(), signature.fields.end(), name) != signature.fields.end();
}

OneClick oneClickOf(const dkim::Message &message, const Verdict &verdict, const std::vector<std::string> &links)
{
    if (called(message.fields, "list-unsubscribe").empty())
        return OneClick::NoNewsletter;
    if (std::none_of(links.begin(), links.end(), &isHttps))
        return OneClick::NoHttps;
    const auto posts = called(message.fields, "list-unsubscribe-post");
    std::string post = posts.size() == 1 ? withoutComments(posts.front()->value()) : std::string();
    std::erase_if(post, ascii::isSpace);
    if (ascii::lower(post) != "list-unsubscribe=one-click") // RFC 8058 §3.1, §8.2
        return OneClick::NoPost;
    for (std::size_t i = 0; i < std::min(message.signatures.size(), verdict.dkim.size()); ++i) {
        const dkim::Signature &signature = message.signatures[i].signature;
        if (verdict.dkim[i].result == dkim::Result::Pass && covers(signature, "list-unsubscribe") &&
            covers(signature, "list-unsubscribe-post"))
            return OneClick::Works;
    }
    return OneClick::NotSigned;
}

/// The value of one tag of an ARC field, which is a DKIM tag list (RFC 8617 §4.1) but for the results, where i= is
/// first.
std::string tagOf(std::string_view value, std::string_view name)
{
    while (!value.empty()) {
        const auto end = value.find(';');
        const std::string_view tag = value.substr(0, end);
        const auto equals = tag.find('=');
        if (equals != std::string_view::npos && ascii::lower(ascii::trimmed(tag.substr(0, equals))) == name)
            return std::string(ascii::trimmed(tag.substr(equals + 1)));
        value = end == std::string_view::npos ? std::string_view() : value.substr(end + 1);
    }
    return {};
}

/// 0 for what is no instance (RFC 8617 §4.2.1).
unsigned instanceIn(std::string_view value)
{
    const std::string text = tagOf(value, "i");
    if (text.empty() || text.size() > 2 || !std::all_of(text.begin(), text.end(), ascii::isDigit))
        return 0;
    const auto number = static_cast<unsigned>(std::stoi(text));
    return number <= Arc::mostInstances ? number : 0;
}

Arc arcOf(const std::vector<Field> &fields)
{
    constexpr std::array<std::string_view, 3> names{"arc-authentication-results", "arc-message-signature", "arc-seal"};
    Arc arc;
    std::map<unsigned, std::array<unsigned, names.size()>> sets;
    std::map<unsigned, std::string> sealers;
    for (const Field &field : fields) {
        const auto which = std::find(names.begin(), names.end(), field.name) - names.begin();
        if (which == static_cast<std::ptrdiff_t>(names.size()))
            continue;
        const unsigned instance = instanceIn(field.value());
        arc.isWhole = arc.isWhole && instance > 0;
        if (instance == 0)
            continue;
        ++sets[instance][static_cast<std::size_t>(which)];
        if (field.name == names.back())
            sealers[instance] = tagOf(field.value(), "d");
    }
    arc.instances = static_cast<unsigned>(sets.size());
    unsigned next = 1;
    for (const auto &[instance, counts] : sets) {
        const bool isComplete = std::all_of(counts.begin(), counts.end(), [](unsigned count) { return count == 1; });
        arc.isWhole = arc.isWhole && isComplete && instance == next++;
    }
    for (auto &[instance, sealer] : sealers)
        arc.sealers.push_back(std::move(sealer));
    return arc;
}

/// RFC 2919, RFC 2369; the last ones are older than both, and no list of newsletters' own needs them.
std::vector<std::string> listMarksOf(const std::vector<Field> &fields)
{
    constexpr std::string_view marks[] = {"list-id", "list-post", "mailing-list", "x-mailman-version", "x-beenthere"};
    std::vector<std::string> found;
    for (const std::string_view mark : marks) {
        if (!called(fields, mark).empty())
            found.emplace_back(mark);
    }
    const auto precedence = called(fields, "precedence");
    if (!precedence.empty() && ascii::lower(ascii::trimmed(precedence.front()->value())) == "list")
        found.emplace_back("precedence");
    return found;
}

} // namespace

std::string_view toText(FieldFault fault)
{
    switch (fault) {
    case FieldFault::None:
        return "";
    case FieldFault::Missing:
        return "missing";
    case FieldFault::Several:
        return "several";
    case FieldFault::Unreadable:
        return "unreadable";
    }
    return {};
}

std::string_view toText(OneClick state)
{
    switch (state) {
    case OneClick::NoNewsletter:
        return "none";
    case OneClick::NoHttps:
        return "no-https";
    case OneClick::NoPost:
        return "no-post";
    case OneClick::NotSigned:
        return "not-signed";
    case OneClick::Works:
        return "works";
    }
    return {};
}

bool isMessageId(std::string_view text)
{
    const std::string plain = withoutComments(text);
    const std::string_view id = ascii::trimmed(plain);
    if (id.size() < 5 || id.front() != '<' || id.back() != '>')
        return false;
    const std::string_view inside = id.substr(1, id.size() - 2);
    const auto at = inside.rfind('@');
    // What programs really write is looser than the grammar; no receiver is known to mind more than this.
    return at != std::string_view::npos && at > 0 && at + 1 < inside.size() &&
           std::all_of(inside.begin(), inside.end(),
                       [](char c) { return static_cast<unsigned char>(c) > ' ' && c != 0x7f && c != '<' && c != '>'; });
}

Features featuresOf(const dkim::Message &message, const Verdict &verdict)
{
    Features features;
    features.from = faultOf(verdict.author.fault);
    features.date = faultOf(message.fields, "date", &isDateTime);
    features.messageId = faultOf(message.fields, "message-id", &isMessageId);
    for (const Field *field : called(message.fields, "list-unsubscribe")) {
        for (std::string &link : linksOf(field->value())) {
            if (features.unsubscribe.size() < mostLinks)
                features.unsubscribe.push_back(std::move(link));
        }
    }
    features.oneClick = oneClickOf(message, verdict, features.unsubscribe);
    if (const auto ids = called(message.fields, "list-id"); !ids.empty()) {
        const std::string_view id = ids.front()->value();
        const auto open = id.rfind('<');
        const auto close = id.rfind('>');
        const bool isEnclosed = open != std::string_view::npos && close != std::string_view::npos && open < close;
        features.listId = ascii::trimmed(isEnclosed ? id.substr(open + 1, close - open - 1) : id);
    }
    features.listMarks = listMarksOf(message.fields);
    features.hasFeedbackId = !called(message.fields, "feedback-id").empty();
    features.arc = arcOf(message.fields);
    return features;
}

} // namespace message
