// SPDX-License-Identifier: Apache-2.0
#include "taglist.h"

#include "core/ascii.h"
#include "core/budget.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace taglist
{

namespace
{

bool isNameOctet(char c)
{
    return ascii::isLetter(c) || ascii::isDigit(c) || c == '_';
}

/// Where `part`, which is one of it, stands in `text`.
std::size_t offsetIn(std::string_view text, std::string_view part)
{
    return static_cast<std::size_t>(part.data() - text.data());
}

bool isName(std::string_view name)
{
    return !name.empty() && !ascii::isDigit(name.front()) && name.front() != '_' &&
           std::all_of(name.begin(), name.end(), isNameOctet);
}

} // namespace

std::string_view toText(Fault fault)
{
    switch (fault) {
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
    }
    return {};
}

const Tag *List::find(std::string_view name) const
{
    const auto found = std::find_if(tags.begin(), tags.end(), [name](const Tag &tag) { return tag.name == name; });
    return found == tags.end() ? nullptr : &*found;
}

/// Of each fault some: a flood of one must not hide another that spoils the whole list.
void List::add(Problem problem)
{
    const auto isSame = [&problem](const Problem &other) { return other.fault == problem.fault; };
    if (static_cast<std::size_t>(std::count_if(problems.begin(), problems.end(), isSame)) < budget::problemsOfRecord)
        problems.push_back(std::move(problem));
    else
        ++unkept;
}

List parse(std::string_view text)
{
    List list;
    std::size_t start = 0;
    while (start <= text.size()) {
        const std::size_t end = std::min(text.find(';', start), text.size());
        const bool last = end == text.size();
        const std::string_view part = ascii::trimmed(text.substr(start, end - start));
        start = end + 1;
        if (part.empty()) {
            if (!last)
                list.add({Fault::EmptyPart, {}, end});
            continue;
        }
        const std::size_t from = offsetIn(text, part);
        const auto equals = part.find('=');
        if (equals == std::string_view::npos) {
            list.add({Fault::NoEquals, std::string(part), from});
            continue;
        }
        const std::string_view name = ascii::trimmed(part.substr(0, equals));
        if (!isName(name)) {
            list.add({Fault::BadName, std::string(name), from});
            continue;
        }
        const std::string_view value = ascii::trimmed(part.substr(equals + 1));
        const std::size_t valueOffset = value.empty() ? from + part.size() : offsetIn(text, value);
        const bool printable =
            std::all_of(value.begin(), value.end(), [](char c) { return ascii::isSpace(c) || (c > ' ' && c <= '~'); });
        if (!printable || value.ends_with('\\'))
            list.add({Fault::BadValue, std::string(name), valueOffset});
        if (list.find(name)) {
            list.add({Fault::Duplicate, std::string(name), from});
            continue;
        }
        if (list.tags.size() == budget::tagsOfRecord) {
            ++list.unread;
            continue;
        }
        list.tags.push_back({std::string(name), std::string(value), from, valueOffset});
    }
    return list;
}

std::string withoutSpace(std::string_view text)
{
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char c) { return !ascii::isSpace(c); });
    return out;
}

} // namespace taglist
