// SPDX-License-Identifier: Apache-2.0
#include "politeness.h"

namespace startup
{

void ListOperators::learn(const blocklists::Catalogue &lists)
{
    for (const blocklists::List &list : lists.lists) {
        if (const auto zone = dns::Name::fromText(list.zoneWithoutKey()))
            m_operators[*zone] = "list:" + (list.operatorName.empty() ? list.zone : list.operatorName);
    }
}

std::string ListOperators::of(const dns::Question &question) const
{
    for (dns::Name name = question.name.parent(); !name.isRoot(); name = name.parent()) {
        if (const auto found = m_operators.find(name); found != m_operators.end())
            return found->second;
    }
    return {};
}

std::shared_ptr<ListOperators> bePolite(DnsArguments &arguments,
                                        const std::shared_ptr<const checkup::Catalogues> &catalogues)
{
    auto operators = std::make_shared<ListOperators>(catalogues->blocklists);
    arguments.resolver.groupOf = [operators](const dns::Question &question) { return operators->of(question); };
    arguments.resolver.keepAtLeast = [operators](const dns::Question &question) {
        return std::chrono::seconds(operators->of(question).empty() ? 0 : 300);
    };
    return operators;
}

} // namespace startup
