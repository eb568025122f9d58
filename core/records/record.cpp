// SPDX-License-Identifier: Apache-2.0
#include "record.h"

#include <algorithm>

namespace records
{

std::string_view toText(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Spf:
        return "spf";
    case Purpose::Dkim:
        return "dkim";
    case Purpose::Dmarc:
        return "dmarc";
    case Purpose::A:
        return "a";
    case Purpose::Aaaa:
        return "aaaa";
    case Purpose::Ptr:
        return "ptr";
    case Purpose::Mx:
        return "mx";
    case Purpose::ServiceDkim:
        return "service-dkim";
    case Purpose::ReturnPath:
        return "return-path";
    }
    return {};
}

std::string_view toText(Action action)
{
    switch (action) {
    case Action::Add:
        return "add";
    case Action::Replace:
        return "replace";
    case Action::Keep:
        return "keep";
    case Action::Remove:
        return "remove";
    }
    return {};
}

std::string Record::shortName() const
{
    if (name == zone)
        return "@";
    if (!name.isBelow(zone))
        return name.toText();
    auto labels = name.labels();
    labels.resize(name.labelCount() - zone.labelCount());
    return dns::Name::fromLabels(labels).value_or(name).toText();
}

std::size_t Record::answerOctets() const
{
    std::size_t octets = name.wire().size() + value.size();
    for (const std::string &text : current) {
        if (std::find(goes.begin(), goes.end(), text) == goes.end())
            octets += text.size();
    }
    return octets;
}

std::vector<std::string> textStrings(std::string_view value)
{
    static constexpr std::size_t longest = 255;
    std::vector<std::string> strings;
    do {
        strings.emplace_back(value.substr(0, longest));
        value.remove_prefix(strings.back().size());
    } while (!value.empty());
    return strings;
}

} // namespace records
