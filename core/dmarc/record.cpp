// SPDX-License-Identifier: Apache-2.0
#include "record.h"

#include "core/taglist/taglist.h"

#include <algorithm>
#include <array>

namespace dmarc
{

namespace
{

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

Fault faultFrom(taglist::Fault fault)
{
    switch (fault) {
    case taglist::Fault::NoEquals:
        return Fault::NoEquals;
    case taglist::Fault::BadName:
        return Fault::BadName;
    case taglist::Fault::BadValue:
        return Fault::BadValue;
    case taglist::Fault::EmptyPart:
        return Fault::EmptyPart;
    case taglist::Fault::Duplicate:
        return Fault::Duplicate;
    }
    return Fault::BadValue;
}

class Reader
{
public:
    explicit Reader(const taglist::List &list) : m_list(list) {}

    Record read()
    {
        for (const taglist::Problem &problem : m_list.problems) {
            add(faultFrom(problem.fault), problem.part, {}, problem.offset);
            if (problem.fault == taglist::Fault::Duplicate)
                m_record.usable = false;
        }
        for (const taglist::Tag &tag : m_list.tags)
            take(tag);
        // RFC 9989 §4.10.1: without a valid p the record counts only when it asks for reports.
        if (!m_list.find("p"))
            add(Fault::NoPolicy, "p", {}, 0);
        const bool reports = std::any_of(m_record.rua.begin(), m_record.rua.end(),
                                         [](const std::string &uri) { return readReportUri(uri).fault.empty(); });
        if (m_list.find("p") && !m_record.p && !reports)
            m_record.usable = false;
        return std::move(m_record);
    }

private:
    void add(Fault fault, std::string tag, std::string value, std::size_t offset)
    {
        m_record.problems.push_back({fault, std::move(tag), std::move(value), offset});
    }

    void take(const taglist::Tag &tag)
    {
        const std::string value = lower(tag.value);
        if (tag.name == "v") {
            return;
        } else if (tag.name == "p" || tag.name == "sp" || tag.name == "np") {
            auto &target = tag.name == "p" ? m_record.p : tag.name == "sp" ? m_record.sp : m_record.np;
            target = policyFrom(tag.value);
            if (!target)
                add(Fault::BadPolicy, tag.name, tag.value, tag.valueOffset);
        } else if (tag.name == "t") {
            m_record.test = letter(tag, value, "yn") == 'y';
        } else if (tag.name == "psd") {
            const char psd = letter(tag, value, "ynu");
            m_record.psd = psd ? psd : 'u';
        } else if (tag.name == "adkim") {
            m_record.strictDkim = letter(tag, value, "rs") == 's';
        } else if (tag.name == "aspf") {
            m_record.strictSpf = letter(tag, value, "rs") == 's';
        } else if (tag.name == "rua" || tag.name == "ruf") {
            uris(tag, tag.name == "rua" ? m_record.rua : m_record.ruf);
        } else if (tag.name == "fo") {
            m_record.fo = tag.value;
            failureOptions(tag, value);
        } else if (tag.name == "pct" || tag.name == "rf" || tag.name == "ri") {
            add(Fault::RemovedTag, tag.name, tag.value, tag.offset);
        } else {
            add(Fault::UnknownTag, tag.name, tag.value, tag.offset);
        }
    }

    char letter(const taglist::Tag &tag, const std::string &value, std::string_view known)
    {
        if (value.size() == 1 && known.find(value.front()) != std::string_view::npos)
            return value.front();
        add(Fault::BadValue, tag.name, tag.value, tag.valueOffset);
        return '\0';
    }

    void uris(const taglist::Tag &tag, std::vector<std::string> &target)
    {
        std::size_t start = 0;
        while (start <= tag.value.size()) {
            const std::size_t end = std::min(tag.value.find(',', start), tag.value.size());
            std::string uri = taglist::withoutSpace(std::string_view(tag.value).substr(start, end - start));
            if (const auto size = uri.rfind('!'); size != std::string::npos) {
                add(Fault::RemovedTag, tag.name, uri.substr(size), tag.valueOffset + start);
                uri.erase(size);
            }
            if (!uri.empty())
                target.push_back(std::move(uri));
            start = end + 1;
        }
    }

    void failureOptions(const taglist::Tag &tag, const std::string &value)
    {
        std::size_t start = 0;
        while (start <= value.size()) {
            const std::size_t end = std::min(value.find(':', start), value.size());
            const std::string option = taglist::withoutSpace(std::string_view(value).substr(start, end - start));
            if (option != "0" && option != "1" && option != "d" && option != "s")
                add(Fault::BadValue, tag.name, tag.value, tag.valueOffset);
            start = end + 1;
        }
    }

    const taglist::List &m_list;
    Record m_record;
};

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

} // namespace

std::string_view toText(Policy policy)
{
    switch (policy) {
    case Policy::None:
        return "none";
    case Policy::Quarantine:
        return "quarantine";
    case Policy::Reject:
        return "reject";
    }
    return {};
}

std::optional<Policy> policyFrom(std::string_view text)
{
    const std::string value = lower(text);
    for (const Policy policy : {Policy::None, Policy::Quarantine, Policy::Reject}) {
        if (value == toText(policy))
            return policy;
    }
    return std::nullopt;
}

std::string_view toText(Fault fault)
{
    switch (fault) {
    case Fault::VersionCase:
        return "version-case";
    case Fault::VersionGlued:
        return "version-glued";
    case Fault::NotFirst:
        return "not-first";
    case Fault::NoEquals:
        return "no-equals";
    case Fault::BadName:
        return "bad-name";
    case Fault::BadValue:
        return "bad-value";
    case Fault::EmptyPart:
        return "empty-part";
    case Fault::Duplicate:
        return "duplicate";
    case Fault::UnknownTag:
        return "unknown-tag";
    case Fault::BadPolicy:
        return "bad-policy";
    case Fault::NoPolicy:
        return "no-policy";
    case Fault::RemovedTag:
        return "removed-tag";
    }
    return {};
}

bool looksLikeDmarc(std::string_view text)
{
    const auto list = taglist::parse(text);
    return !list.tags.empty() && list.tags.front().name == "v" && list.tags.front().value == "DMARC1" &&
           list.tags.front().offset == 0;
}

Record parse(std::string_view text)
{
    return Reader(taglist::parse(text)).read();
}

std::optional<Problem> nearMiss(std::string_view text)
{
    if (looksLikeDmarc(text))
        return std::nullopt;
    const std::string low = lower(text);
    const auto version = low.find("v=dmarc1");
    if (version > 3) // nor is it there at all
        return std::nullopt;
    if (version > 0)
        return Problem{Fault::NotFirst, "v", std::string(text.substr(0, version)), 0};
    if (text.substr(0, 8) != "v=DMARC1")
        return Problem{Fault::VersionCase, "v", std::string(text.substr(2, 6)), 2};
    return Problem{Fault::VersionGlued, "v", std::string(text.substr(2, std::min(text.find(';'), text.size()) - 2)), 8};
}

bool isReportAddress(std::string_view address)
{
    const auto at = address.rfind('@');
    if (at == std::string_view::npos || at == 0 || at + 1 == address.size() || address.size() > 254)
        return false;
    const auto local = address.substr(0, at);
    const auto host = address.substr(at + 1);
    static constexpr std::string_view extra = "!#$%&'*+-/=?^_`{|}~."; // RFC 5322 §3.2.3 atext and the dot
    const bool goodLocal = !local.starts_with('.') && !local.ends_with('.') &&
                           local.find("..") == std::string_view::npos &&
                           std::all_of(local.begin(), local.end(), [](char c) {
                               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                                      extra.find(c) != std::string_view::npos;
                           });
    const bool goodHost =
        host.find('.') != std::string_view::npos && !host.starts_with('.') && !host.ends_with('.') &&
        host.find("..") == std::string_view::npos && std::all_of(host.begin(), host.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
        });
    return goodLocal && goodHost;
}

ReportUri readReportUri(std::string_view uri)
{
    ReportUri read;
    const auto colon = uri.find(':');
    if (colon == std::string_view::npos) {
        read.fault = "not-a-uri";
        return read;
    }
    const std::string scheme = lower(uri.substr(0, colon));
    if (scheme != "mailto") {
        read.fault = "unknown-scheme"; // §4.7: reporters need to support mailto only
        return read;
    }
    const auto decoded = percentDecoded(
        uri.substr(colon + 1, uri.find('?') == std::string_view::npos ? uri.npos : uri.find('?') - colon - 1));
    if (!decoded || !isReportAddress(*decoded)) {
        const bool ascii = std::all_of(uri.begin(), uri.end(), [](char c) { return c > ' ' && c <= '~'; });
        read.fault = ascii ? "bad-address" : "not-ascii";
        return read;
    }
    read.address = *decoded;
    read.host = lower(decoded->substr(decoded->rfind('@') + 1));
    return read;
}

std::string mailtoUri(std::string_view address)
{
    static constexpr std::string_view hex = "0123456789ABCDEF";
    std::string uri = "mailto:";
    for (const char c : address) {
        if (std::string_view(",!%;? ").find(c) == std::string_view::npos) {
            uri += c;
        } else {
            uri += '%';
            uri += hex[static_cast<unsigned char>(c) >> 4];
            uri += hex[static_cast<unsigned char>(c) & 15];
        }
    }
    return uri;
}

std::string compose(const Wish &wish)
{
    std::string text = "v=DMARC1; p=" + std::string(toText(wish.policy));
    const auto add = [&text](std::string_view tag, std::string_view value) {
        text += "; " + std::string(tag) + '=' + std::string(value);
    };
    const auto joined = [](const std::vector<std::string> &uris) {
        std::string list;
        for (const std::string &uri : uris)
            list += (list.empty() ? "" : ",") + uri;
        return list;
    };
    if (wish.subdomains)
        add("sp", toText(*wish.subdomains));
    if (wish.nonExisting)
        add("np", toText(*wish.nonExisting));
    if (wish.test)
        add("t", "y");
    if (wish.strictDkim)
        add("adkim", "s");
    if (wish.strictSpf)
        add("aspf", "s");
    if (!wish.rua.empty())
        add("rua", joined(wish.rua));
    if (!wish.ruf.empty())
        add("ruf", joined(wish.ruf));
    if (!wish.fo.empty() && !wish.ruf.empty())
        add("fo", wish.fo);
    return text;
}

Wish wishFrom(const Record &record)
{
    return {record.policy(),  record.sp,  record.np,  record.test, record.strictDkim,
            record.strictSpf, record.rua, record.ruf, record.fo};
}

} // namespace dmarc
