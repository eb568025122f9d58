// SPDX-License-Identifier: Apache-2.0
#include "politeness.h"

#include <unordered_map>

namespace startup
{

namespace
{

using Operators = std::unordered_map<dns::Name, std::string>; // by zone

/// The operator of the list that `question` goes to; empty for any other question.
std::string operatorOf(const Operators &operators, const dns::Question &question)
{
    for (dns::Name name = question.name.parent(); !name.isRoot(); name = name.parent()) {
        if (const auto found = operators.find(name); found != operators.end())
            return found->second;
    }
    return {};
}

} // namespace

void bePolite(DnsArguments &arguments, const std::shared_ptr<const checkup::Catalogues> &catalogues)
{
    auto operators = std::make_shared<Operators>();
    for (const blocklists::List &list : catalogues->blocklists.lists) {
        if (const auto zone = dns::Name::fromText(list.zone))
            operators->emplace(*zone, "list:" + (list.operatorName.empty() ? list.zone : list.operatorName));
    }
    arguments.resolver.groupOf = [operators](const dns::Question &question) {
        return operatorOf(*operators, question);
    };
    arguments.resolver.keepAtLeast = [operators](const dns::Question &question) {
        return std::chrono::seconds(operatorOf(*operators, question).empty() ? 0 : 300);
    };
}

} // namespace startup
